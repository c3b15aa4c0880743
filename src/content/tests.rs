//! The built-in files are without fault and belong together.

use super::data::{EXPLORE, HABITS, PROFILE, QUESTIONS, SCALES, SCRIPTS, STANDARDS};
use super::{Content, Messages, explore, habits, profile, questions, scales, scripts, standards};
use crate::domain::people::profile::ProfilePrompt;

#[test]
fn a_built_in_file_is_named_as_what_stands_in_it() {
    let content = Content::default();
    let scripts = content.scripts().iter().map(|script| script.id.as_str());
    assert!(Content::names_of_scripts().eq(scripts));
    let sets = content.habit_sets().iter().map(|set| set.id.as_str());
    assert!(Content::names_of_habit_sets().eq(sets));
    for (path, _) in SCALES {
        // The words for habits are no scale a class is set to.
        let is_scale = content.scale(super::data::stem(path)).is_some();
        assert!(is_scale || path.ends_with("habits.json"), "{path}");
    }
}

#[test]
fn what_a_class_is_set_to_is_here_or_said_to_be_missing() {
    let today = jiff::civil::date(2026, 11, 24);
    let mut class = super::sample::built_in(today).unwrap().class;
    let content = Content::default();
    assert_eq!(content.lacking(&class), Vec::<String>::new());
    class.script = String::new();
    assert_eq!(content.lacking(&class), Vec::<String>::new());
    class.scale = "ours".to_owned();
    class.habits = "also-ours".to_owned();
    assert_eq!(content.lacking(&class), ["ours", "also-ours"]);
    assert!(content.scale("ours").is_none() && content.habit_set("also-ours").is_none());
}

#[test]
fn every_built_in_file_is_without_fault() {
    let none = Messages::default();
    let mut findings = Vec::new();
    findings.extend(
        SCRIPTS
            .iter()
            .flat_map(|(name, source)| scripts::read(name, source, none).wrong),
    );
    findings.extend(
        HABITS
            .iter()
            .flat_map(|(name, source)| habits::read(name, source, none).wrong),
    );
    findings.extend(
        SCALES
            .iter()
            .flat_map(|(name, source)| scales::read(name, source, none).wrong),
    );
    findings.extend(
        PROFILE
            .iter()
            .flat_map(|(name, source)| profile::read(name, source, none).wrong),
    );
    findings.extend(
        QUESTIONS
            .iter()
            .flat_map(|(name, source)| questions::read(name, source, none).wrong),
    );
    findings.extend(explore::read(EXPLORE.0, EXPLORE.1, none).wrong);
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
    let asks = |prompt: &ProfilePrompt| prompt.id == crate::domain::people::profile::SAY_MY_NAME;
    let prompt = content.profile().iter().find(|prompt| asks(prompt));
    assert_eq!(
        prompt.map(|prompt| prompt.by),
        Some(crate::domain::people::person::Voice::Student)
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
        if let crate::domain::conference::script::Into::Profile(id) = &prompt.into {
            assert!(
                content.profile().iter().any(|known| known.id == *id),
                "{}: no profile prompt {id}",
                prompt.id
            );
        }
    }
}

/// Whole standards of mathematics and of language arts, grades 3 to 8.
const WHOLE: [usize; 12] = [25, 28, 26, 29, 24, 28, 42, 43, 43, 41, 41, 41];

#[test]
fn every_whole_standard_has_its_pair_of_sentences() {
    for ((path, source), whole) in STANDARDS.into_iter().zip(WHOLE) {
        let read = standards::read(path, source, Messages::default());
        assert_eq!(read.wrong, [], "{path}");
        let written = read.made.unwrap();
        assert_eq!(written.len(), whole, "{path}");
        for (standard, can) in &written {
            let shelf = format!("{:?}-{}", standard.subject, standard.grade).to_lowercase();
            assert!(
                path.ends_with(&format!("{shelf}.json")),
                "{path}: {standard:?}"
            );
            for words in [&can.en, &can.es] {
                let words = words.as_deref().unwrap_or_default();
                let count = words.split_whitespace().count();
                let said = format!("{path}: {words}");
                assert!(
                    (4..=14).contains(&count) && words.chars().count() <= 90,
                    "{said}"
                );
                assert!(words.chars().all(|c| !"().:;'\"".contains(c)), "{said}");
                assert!(words.starts_with(char::is_lowercase), "{said}");
            }
        }
        let each = |language| {
            let words = written
                .values()
                .filter_map(move |can| can.exactly(language));
            words.collect::<std::collections::BTreeSet<_>>().len()
        };
        assert_eq!(
            crate::domain::Language::ALL.map(each),
            [whole; 2],
            "{path}: twice"
        );
    }
}

#[test]
fn a_part_of_a_standard_has_the_words_of_the_whole() {
    let whole = standards::can("6.RP.A.3");
    assert!(whole.is_some());
    assert_eq!(standards::can("CCSS.Math.Content.6.RP.A.3b"), whole);
    assert_eq!(standards::can("6.RP.3"), whole);
    for foreign in ["NY-6.RP.3", "6.RP.A.30", "MS-PS1-1", "K.CC.A.1"] {
        assert_eq!(standards::can(foreign), None, "{foreign}");
    }
}
