use std::cell::OnceCell;

use super::questions::Bank;
use super::reading::Messages;
use super::scales::AnyScale;
use super::{Pack, explore, habits, profile, questions, scales, scripts};
use crate::domain::class::Class;
use crate::domain::habit::{HabitSet, Rating};
use crate::domain::profile::ProfilePrompt;
use crate::domain::question::{BankQuestion, GlossaryWord, Square};
use crate::domain::rollup::Counting;
use crate::domain::scale::Scale;
use crate::domain::script::Script;
use crate::domain::talking_point::SchoolPoint;
use crate::locale::Locales;

macro_rules! built_in {
    ($($name:literal),*) => { [$(($name, include_str!(concat!("../../", $name)))),*] };
}

/// The scripts, in the order they are offered.
pub(super) const SCRIPTS: [(&str, &str); 4] = built_in!(
    "data/scripts/report-card.json",
    "data/scripts/growth.json",
    "data/scripts/end-of-year.json",
    "data/scripts/family-meeting.json"
);
pub(super) const HABITS: [(&str, &str); 6] = built_in!(
    "data/habits/crisp.json",
    "data/habits/new-hampshire.json",
    "data/habits/cares.json",
    "data/habits/building-blocks.json",
    "data/habits/casel.json",
    "data/habits/el.json"
);
pub(super) const SCALES: [(&str, &str); 2] =
    built_in!("data/scales/four-levels.json", "data/scales/habits.json");
pub(super) const PROFILE: [(&str, &str); 1] = built_in!("data/profile/prompts.json");
pub(super) const QUESTIONS: [(&str, &str); 3] = built_in!(
    "data/questions/bank.json",
    "data/questions/points.json",
    "data/questions/glossary.json"
);

pub(super) const EXPLORE: (&str, &str) = (
    "data/explore/together.json",
    include_str!("../../data/explore/together.json"),
);

/// Scales of levels, and the ratings' names with their words.
type Scales = (Vec<Scale>, Vec<(String, String)>);

/// All content: the built-in files, each read when it is first needed, and a school's pack over them.
#[derive(Debug, Default)]
pub struct Content {
    pack: Pack,
    scripts: OnceCell<Vec<Script>>,
    habits: OnceCell<Vec<HabitSet>>,
    scales: OnceCell<Scales>,
    profile: OnceCell<Vec<ProfilePrompt>>,
    explore: OnceCell<Vec<Square>>,
    banks: OnceCell<(Vec<BankQuestion>, Vec<SchoolPoint>, Vec<GlossaryWord>)>,
}

impl Content {
    /// The built-in content with a school's own over it.
    pub fn with_pack(pack: Pack) -> Self {
        Self {
            pack,
            ..Self::default()
        }
    }

    /// How a class counts.
    pub fn counting(&self, class: &Class) -> Counting {
        let scale = self.scale(&class.scale);
        Counting {
            rule: class.rule,
            bounds: scale.map(Scale::bounds).unwrap_or_default(),
        }
    }

    /// The variables of a sentence, built in or the school's own.
    pub fn variables(&self, id: &str) -> Vec<String> {
        Messages::with(&self.pack.words)
            .variables(id)
            .unwrap_or_default()
    }

    /// The names of the built-in scripts, read from no file.
    pub fn names_of_scripts() -> impl Iterator<Item = &'static str> {
        SCRIPTS.iter().map(|(path, _)| stem(path))
    }

    /// The names of the built-in habit sets, read from no file.
    pub fn names_of_habit_sets() -> impl Iterator<Item = &'static str> {
        HABITS.iter().map(|(path, _)| stem(path))
    }

    /// Every script: the school's first.
    pub fn scripts(&self) -> &[Script] {
        self.scripts.get_or_init(|| {
            let own = self.pack.scripts.iter().cloned();
            let built_in = SCRIPTS
                .iter()
                .filter_map(|(name, source)| scripts::read(name, source, Messages::default()).0);
            first_of_each(own.chain(built_in), |script| &script.id)
        })
    }

    /// The script with this name, else the first.
    pub fn script(&self, id: &str) -> Option<&Script> {
        self.scripts()
            .iter()
            .find(|script| script.id == id)
            .or(self.scripts().first())
    }

    /// Every habit set.
    pub fn habit_sets(&self) -> &[HabitSet] {
        self.habits.get_or_init(|| {
            let own = self.pack.habits.iter().cloned();
            let built_in = HABITS
                .iter()
                .filter_map(|(name, source)| habits::read(name, source, Messages::default()).0);
            first_of_each(own.chain(built_in), |set| &set.id)
        })
    }

    /// The habit set with this name, else the first.
    pub fn habit_set(&self, id: &str) -> Option<&HabitSet> {
        self.habit_sets()
            .iter()
            .find(|set| set.id == id)
            .or(self.habit_sets().first())
    }

    fn scales(&self) -> &Scales {
        self.scales.get_or_init(|| {
            let built_in = SCALES
                .iter()
                .filter_map(|(name, source)| scales::read(name, source, Messages::default()).0);
            let mut levels = Vec::new();
            let mut words = Vec::new();
            for scale in self.pack.scales.iter().cloned().chain(built_in) {
                match scale {
                    AnyScale::Levels(scale) => levels.push(Scale::from(scale)),
                    AnyScale::Ratings(ratings) if words.is_empty() => words = ratings,
                    AnyScale::Ratings(_) => {}
                }
            }
            (levels, words)
        })
    }

    /// The scale with this name, else the first.
    pub fn scale(&self, id: &str) -> Option<&Scale> {
        let levels = &self.scales().0;
        levels
            .iter()
            .find(|scale| scale.id == id)
            .or(levels.first())
    }

    /// Message id of a rating's word.
    pub fn rating_word(&self, rating: Rating) -> &str {
        let at = Rating::ALL
            .iter()
            .position(|known| *known == rating)
            .unwrap_or(0);
        let name = scales::RATINGS.get(at).copied().unwrap_or_default();
        self.scales()
            .1
            .iter()
            .find(|(id, _)| id == name)
            .map_or("rating-not-seen", |(_, word)| word)
    }

    /// The prompts of the profile and the family page.
    pub fn profile(&self) -> &[ProfilePrompt] {
        self.profile.get_or_init(|| {
            let own = self.pack.profile.iter().cloned();
            let built_in = PROFILE
                .iter()
                .filter_map(|(name, source)| profile::read(name, source, Messages::default()).0)
                .flatten();
            first_of_each(own.chain(built_in), |prompt| &prompt.id)
        })
    }

    fn banks(&self) -> &(Vec<BankQuestion>, Vec<SchoolPoint>, Vec<GlossaryWord>) {
        self.banks.get_or_init(|| {
            let built_in = QUESTIONS
                .iter()
                .filter_map(|(name, source)| questions::read(name, source, Messages::default()).0);
            let mut all = (Vec::new(), Vec::new(), Vec::new());
            for bank in self.pack.banks.iter().cloned().chain(built_in) {
                match bank {
                    Bank::Questions(questions) => all.0.extend(questions),
                    Bank::Points(points) => all.1.extend(points),
                    Bank::Glossary(words) => all.2.extend(words),
                }
            }
            (
                first_of_each(all.0.into_iter(), |question| &question.id),
                first_of_each(all.1.into_iter(), |point| &point.id),
                first_of_each(all.2.into_iter(), |word| &word.id),
            )
        })
    }

    /// Questions families ask, with answers.
    pub fn questions(&self) -> &[BankQuestion] {
        &self.banks().0
    }

    /// School-wide talking points.
    pub fn points(&self) -> &[SchoolPoint] {
        &self.banks().1
    }

    /// What a family can do together while it waits: three rows of three. A school's own card takes its place whole.
    pub fn explore(&self) -> &[Square] {
        self.explore.get_or_init(|| {
            if !self.pack.explore.is_empty() {
                return self.pack.explore.clone();
            }
            let (name, source) = EXPLORE;
            explore::read(name, source, Messages::default())
                .0
                .unwrap_or_default()
        })
    }

    /// The words of the program, with the school's own beside them.
    pub fn locales(&self) -> Locales {
        Locales::with_pack(self.pack.words.clone())
    }

    /// The school's words.
    pub fn glossary(&self) -> &[GlossaryWord] {
        &self.banks().2
    }
}

/// A school's own entry replaces the built-in one of the same name.
fn first_of_each<T>(all: impl Iterator<Item = T>, name: impl Fn(&T) -> &String) -> Vec<T> {
    let mut kept: Vec<T> = Vec::new();
    for item in all {
        if !kept.iter().any(|known| name(known) == name(&item)) {
            kept.push(item);
        }
    }
    kept
}

/// The name in `folder/name.json`: a built-in file is named as what stands in it.
fn stem(path: &str) -> &str {
    let file = path.rsplit('/').next().unwrap_or(path);
    file.strip_suffix(".json").unwrap_or(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_built_in_file_is_named_as_what_stands_in_it() {
        let content = Content::default();
        let scripts = content.scripts().iter().map(|script| script.id.as_str());
        assert!(Content::names_of_scripts().eq(scripts));
        let sets = content.habit_sets().iter().map(|set| set.id.as_str());
        assert!(Content::names_of_habit_sets().eq(sets));
    }

    #[test]
    fn every_built_in_file_is_without_fault() {
        let none = Messages::default();
        let mut findings = Vec::new();
        findings.extend(
            SCRIPTS
                .iter()
                .flat_map(|(name, source)| scripts::read(name, source, none).1),
        );
        findings.extend(
            HABITS
                .iter()
                .flat_map(|(name, source)| habits::read(name, source, none).1),
        );
        findings.extend(
            SCALES
                .iter()
                .flat_map(|(name, source)| scales::read(name, source, none).1),
        );
        findings.extend(
            PROFILE
                .iter()
                .flat_map(|(name, source)| profile::read(name, source, none).1),
        );
        findings.extend(
            QUESTIONS
                .iter()
                .flat_map(|(name, source)| questions::read(name, source, none).1),
        );
        findings.extend(explore::read(EXPLORE.0, EXPLORE.1, none).1);
        assert_eq!(findings, []);
    }

    #[test]
    fn the_presets_take_as_long_as_they_say() {
        let content = Content::default();
        assert_eq!(content.scripts().len(), 4);
        for script in content.scripts() {
            for minutes in &script.lengths {
                let planned: u32 = script.plan(*minutes).iter().sum();
                assert_eq!(
                    planned,
                    u32::from(*minutes) * 60,
                    "{} in {minutes} minutes",
                    script.id
                );
            }
        }
    }

    #[test]
    fn a_student_is_asked_how_to_say_the_name() {
        let content = Content::default();
        let asks = |prompt: &ProfilePrompt| prompt.id == crate::domain::profile::SAY_MY_NAME;
        let prompt = content.profile().iter().find(|prompt| asks(prompt));
        assert_eq!(
            prompt.map(|prompt| prompt.by),
            Some(crate::domain::person::Voice::Student)
        );
    }

    #[test]
    fn every_note_into_the_profile_has_a_prompt_there() {
        let content = Content::default();
        for prompt in content
            .scripts()
            .iter()
            .flat_map(|script| &script.steps)
            .flat_map(|step| &step.parts)
            .flat_map(|part| &part.prompts)
        {
            if let crate::domain::script::Into::Profile(id) = &prompt.into {
                assert!(
                    content.profile().iter().any(|known| known.id == *id),
                    "{}: no profile prompt {id}",
                    prompt.id
                );
            }
        }
    }
}
