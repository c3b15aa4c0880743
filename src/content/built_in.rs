//! All content, each part read when it is first needed, with a school's own over it.

use std::cell::OnceCell;
use std::path::Path;

use super::data::{EXPLORE, HABITS, PROFILE, QUESTIONS, SCALES, SCRIPTS, stem};
use super::messages::Messages;
use super::pack::read;
use super::questions::Bank;
use super::scales::AnyScale;
use super::{Pack, explore, habits, profile, questions, scales, scripts};
use crate::domain::class_file::class::Class;
use crate::domain::class_file::definition::Definition;
use crate::domain::conference::habit::{HabitSet, Rating};
use crate::domain::conference::question::{BankQuestion, GlossaryWord, Square};
use crate::domain::conference::script::Script;
use crate::domain::conference::talking_point::SchoolPoint;
use crate::domain::learning::scale::Scale;
use crate::domain::learning::standing::Counting;
use crate::domain::people::profile::ProfilePrompt;
use crate::locale::Locales;

/// Scales of levels, and the ratings' names with their words.
type Scales = (Vec<Scale>, Vec<(String, String)>);

/// All content: the built-in files, each read when it is first needed, and a school's pack over them.
#[derive(Debug, Default)]
pub struct Content {
    pub(super) pack: Pack,
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

    /// What the school's folder says, file by file.
    pub fn definitions(&self) -> &[Definition] {
        &self.pack.definitions
    }

    /// With what a class carries.
    pub fn of_class(definitions: Vec<Definition>) -> Self {
        Self::with_pack(read(Path::new(""), definitions).0)
    }

    /// What a class is set to and nothing here defines: names of scales, habit sets and scripts. No file is read for it.
    pub fn lacking(&self, class: &Class) -> Vec<String> {
        let own_scale = |scale: &AnyScale| match scale {
            AnyScale::Levels(levels) => levels.id == class.scale,
            AnyScale::Ratings(_) => false,
        };
        let known = [
            (
                &class.scale,
                SCALES.iter().any(|(path, _)| stem(path) == class.scale)
                    || self.pack.scales.iter().any(own_scale),
            ),
            (
                &class.habits,
                Self::names_of_habit_sets().any(|name| name == class.habits)
                    || self.pack.habits.iter().any(|set| set.id == class.habits),
            ),
            (
                &class.script,
                Self::names_of_scripts().any(|name| name == class.script)
                    || self.pack.scripts.iter().any(|one| one.id == class.script),
            ),
        ];
        let lacking = known
            .into_iter()
            .filter(|(name, is_known)| !name.is_empty() && !is_known);
        lacking.map(|(name, _)| name.clone()).collect()
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

    /// The names of the built-in scales of levels, read from no file.
    pub fn names_of_scales() -> impl Iterator<Item = &'static str> {
        let scales = SCALES.iter().map(|(path, _)| stem(path));
        scales.filter(|name| *name != "habits")
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
                .filter_map(|(name, source)| scripts::read(name, source, Messages::default()).made);
            first_of_each(own.chain(built_in), |script| &script.id)
        })
    }

    /// The script with this name; the first where none is named.
    pub fn script(&self, id: &str) -> Option<&Script> {
        named(self.scripts(), id, |script| &script.id)
    }

    /// Every habit set.
    pub fn habit_sets(&self) -> &[HabitSet] {
        self.habits.get_or_init(|| {
            let own = self.pack.habits.iter().cloned();
            let built_in = HABITS
                .iter()
                .filter_map(|(name, source)| habits::read(name, source, Messages::default()).made);
            first_of_each(own.chain(built_in), |set| &set.id)
        })
    }

    /// The habit set with this name; the first where none is named.
    pub fn habit_set(&self, id: &str) -> Option<&HabitSet> {
        named(self.habit_sets(), id, |set| &set.id)
    }

    fn scales(&self) -> &Scales {
        self.scales.get_or_init(|| {
            let built_in = SCALES
                .iter()
                .filter_map(|(name, source)| scales::read(name, source, Messages::default()).made);
            let mut levels = Vec::new();
            let mut words = Vec::new();
            for scale in self.pack.scales.iter().cloned().chain(built_in) {
                match scale {
                    AnyScale::Levels(scale) => levels.push(Scale::from(*scale)),
                    AnyScale::Ratings(ratings) if words.is_empty() => words = ratings,
                    AnyScale::Ratings(_) => {}
                }
            }
            (first_of_each(levels.into_iter(), |scale| &scale.id), words)
        })
    }

    /// Every scale of levels: the school's first.
    pub fn level_scales(&self) -> &[Scale] {
        &self.scales().0
    }

    /// The scale with this name; the first where none is named.
    pub fn scale(&self, id: &str) -> Option<&Scale> {
        named(&self.scales().0, id, |scale| &scale.id)
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
                .filter_map(|(name, source)| profile::read(name, source, Messages::default()).made)
                .flatten();
            first_of_each(own.chain(built_in), |prompt| &prompt.id)
        })
    }

    fn banks(&self) -> &(Vec<BankQuestion>, Vec<SchoolPoint>, Vec<GlossaryWord>) {
        self.banks.get_or_init(|| {
            let built_in = QUESTIONS.iter().filter_map(|(name, source)| {
                questions::read(name, source, Messages::default()).made
            });
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
                .made
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

/// What has this name, and nothing else in its place; the first where none is named.
fn named<'a, T>(all: &'a [T], id: &str, name: impl Fn(&T) -> &String) -> Option<&'a T> {
    if id.is_empty() {
        return all.first();
    }
    all.iter().find(|one| name(one) == id)
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
