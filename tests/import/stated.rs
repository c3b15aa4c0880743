//! In which language imported standards are written is said by the file or by somebody, and never guessed.

use juntos::domain::conference::follow_up::Task;
use juntos::domain::id::RowId;
use juntos::domain::learning::framework::{StatedIn, Unsaid};
use juntos::domain::{Language, Words};
use juntos::locale::{Locales, Text, terms};

use super::*;

fn framework(language: &str, statement: &str) -> String {
    format!(
        r#"{{"CFDocument": {{"identifier": "d1", "title": "Grade 5"{language}}},
        "CFItems": [
          {{"identifier": "i1", "fullStatement": "{statement}", "humanCodingScheme": "NY-5.NF.A.1"}},
          {{"identifier": "i2", "fullStatement": "Restar.", "humanCodingScheme": "NY-5.NF.A.2"}},
          {{"identifier": "i3", "fullStatement": "Multiplicar.", "humanCodingScheme": "NY-5.NF.A.3"}}
        ], "CFAssociations": []}}"#
    )
}

impl Class {
    fn unsaid(&self) -> Vec<Unsaid> {
        let open = self.store.open_tasks(day(), day()).unwrap().into_iter();
        open.filter_map(|one| match one.what {
            Task::Language(of) => Some(*of),
            _ => None,
        })
        .collect()
    }

    fn first(&self) -> (Words, Text) {
        let all = self.store.standards().unwrap();
        let first = all.iter().find(|one| one.code == "NY-5.NF.A.1").unwrap();
        (first.statement.clone(), terms::standard(first))
    }
}

fn said(text: &Text) -> [String; 2] {
    let locales = Locales::default();
    Language::ALL.map(|language| locales.say(language, text))
}

#[test]
fn a_framework_that_does_not_say_its_language_is_asked_for_once() {
    let mut class = Class::new();
    let file = class.writes("framework.json", framework("", "Sumar."));
    class.takes_in(&file, &Answers::default());
    let unsaid = class.unsaid();
    assert_eq!(unsaid.len(), 1, "{unsaid:?}");
    assert_eq!(unsaid[0].title, "Grade 5");
    assert_eq!(unsaid[0].examples, ["Sumar.", "Restar."]);
    let (_, quoted) = class.first();
    assert_eq!(
        said(&quoted),
        ["“Sumar.”", "“Sumar.”"],
        "nothing is guessed"
    );
    let when = class.when();
    let spanish = StatedIn::One(Language::Spanish);
    let key = unsaid[0].framework;
    class.store.say_language(when, key, spanish).unwrap();
    assert_eq!(class.unsaid(), []);
    let (says, quoted) = class.first();
    assert_eq!(says, Words::only(Language::Spanish, "Sumar."));
    assert_eq!(said(&quoted), ["“Sumar.” (in Spanish)", "“Sumar.”"]);
    // A later file that does not say it either brings words of the same language, and is not asked about.
    class.now.0 += 86_400_000;
    let file = class.writes("later.json", framework("", "Sumar fracciones."));
    class.takes_in(&file, &Answers::default());
    let (says, _) = class.first();
    assert_eq!(says, Words::only(Language::Spanish, "Sumar fracciones."));
    assert_eq!(class.unsaid(), []);
}

#[test]
fn a_framework_that_says_its_language_is_not_asked_for() {
    let mut class = Class::new();
    let file = class.writes(
        "framework.json",
        framework(r#", "language": "en-US""#, "Add fractions."),
    );
    class.takes_in(&file, &Answers::default());
    assert_eq!(class.unsaid(), []);
    let (_, quoted) = class.first();
    assert_eq!(
        said(&quoted),
        ["“Add fractions.”", "“Add fractions.” (en inglés)"]
    );
}

#[test]
fn words_in_both_languages_or_another_are_quoted_without_a_sign() {
    let mut class = Class::new();
    let file = class.writes("framework.json", framework("", "Sumar."));
    class.takes_in(&file, &Answers::default());
    let key: RowId = class.unsaid()[0].framework;
    let when = class.when();
    class
        .store
        .say_language(when, key, StatedIn::Mixed)
        .unwrap();
    assert_eq!(class.unsaid(), []);
    assert_eq!(said(&class.first().1), ["“Sumar.”", "“Sumar.”"]);
}
