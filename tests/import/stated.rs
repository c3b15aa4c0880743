//! In which language imported standards are written is said by the file or by somebody, and never guessed.

use juntos::domain::class_file::intake::StatedAnswers;
use juntos::domain::conference::follow_up::Task;
use juntos::domain::id::RowId;
use juntos::domain::learning::framework::{Framework, StatedIn};
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
    fn unsaid(&self) -> Vec<Framework> {
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
    let key = unsaid[0].key;
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
    let key: RowId = class.unsaid()[0].key;
    let when = class.when();
    class
        .store
        .say_language(when, key, StatedIn::Mixed)
        .unwrap();
    assert_eq!(class.unsaid(), []);
    assert_eq!(said(&class.first().1), ["“Sumar.”", "“Sumar.”"]);
}

const SPANISH_WORDS: StatedIn = StatedIn::One(Language::Spanish);

fn all_in(stated: StatedIn) -> Answers {
    let stated = StatedAnswers {
        all: Some(stated),
        ..StatedAnswers::default()
    };
    Answers {
        stated,
        ..Answers::default()
    }
}

#[test]
fn what_is_answered_before_it_comes_in_holds_and_is_not_asked_again() {
    let mut class = Class::new();
    let file = class.writes("framework.json", framework("", "Sumar."));
    let looked = class.looks(&file, &Answers::default());
    let [asked] = &looked.stated[..] else {
        panic!("{:?}", looked.stated)
    };
    assert_eq!((asked.title.as_str(), asked.now()), ("Grade 5", None));
    assert_eq!(asked.examples, ["Sumar.", "Restar."]);
    class.takes_in(&file, &all_in(SPANISH_WORDS));
    assert_eq!(class.unsaid(), []);
    let (says, quoted) = class.first();
    assert_eq!(says, Words::only(Language::Spanish, "Sumar."));
    assert_eq!(said(&quoted), ["“Sumar.” (in Spanish)", "“Sumar.”"]);
    let looked = class.takes_in(&file, &Answers::default());
    assert!(looked.counts.is_idle(), "a second time changes nothing");
    assert!(!looked.stated[0].is_asked(), "it is asked once");
}

#[test]
fn what_a_file_says_of_its_language_is_a_proposal_and_can_be_put_right() {
    let mut class = Class::new();
    let english = r#", "language": "en-US""#;
    let file = class.writes("framework.json", framework(english, "Sumar."));
    let looked = class.looks(&file, &Answers::default());
    let proposed = &looked.stated[0];
    assert!(proposed.is_asked() && proposed.is_said_by_file());
    assert_eq!(proposed.now(), Some(StatedIn::One(Language::English)));
    class.takes_in(&file, &all_in(SPANISH_WORDS));
    let only = Words::only(Language::Spanish, "Sumar.");
    assert_eq!(class.first().0, only);
    // The file goes on saying otherwise: what has been put right stays, and is asked about where its words are others.
    let looked = class.takes_in(&file, &Answers::default());
    assert!(looked.counts.is_idle() && !looked.stated[0].is_asked());
    assert_eq!(class.first().0, only);
    class.now.0 += 86_400_000;
    let later = class.writes("later.json", framework(english, "Sumar fracciones."));
    let looked = class.looks(&later, &Answers::default());
    assert!(looked.stated[0].is_asked() && looked.stated[0].differs());
    assert_eq!(looked.stated[0].now(), Some(StatedIn::Mixed));
    class.takes_in(&later, &all_in(SPANISH_WORDS));
    let only = Words::only(Language::Spanish, "Sumar fracciones.");
    assert_eq!(class.first().0, only);
}

#[test]
fn words_of_which_nobody_had_said_the_language_follow_the_answer() {
    let mut class = Class::new();
    let file = class.writes("framework.json", framework("", "Sumar."));
    class.takes_in(&file, &Answers::default());
    class.takes_in(&file, &all_in(SPANISH_WORDS));
    assert_eq!(
        class.first().0,
        Words::only(Language::Spanish, "Sumar."),
        "not in both"
    );
    // Then it is known to be in English: the words are the same.
    class.takes_in(&file, &all_in(StatedIn::One(Language::English)));
    assert_eq!(class.first().0, Words::only(Language::English, "Sumar."));
}

#[test]
fn at_the_desk_the_language_is_asked_before_it_comes_in_and_changed_later() {
    let english = juntos::locale::Reading::One(Language::English);
    for (reading, words) in [
        (SPANISH, ["todavía no se ha dicho", "Escrito en"]),
        (english, ["not said yet", "Written in"]),
    ] {
        let mut person = at_the_desk(&[("framework.json", framework("", "Sumar."))]);
        person.session.app.around.reading = reading;
        names_the_files(&mut person, "framework.json");
        let ImportStage::Preview(looked) = stage(&person) else {
            panic!("{}", person.sees())
        };
        assert!(looked.stated[0].now().is_none());
        assert!(person.sees().contains(words[0]), "{}", person.sees());
        // Down to the question, and two turns: English, Spanish.
        person.press("<down><down><right><right><home><enter>");
        reads_on(&mut person);
        assert!(matches!(stage(&person), ImportStage::Done(_)));
        let says = |person: &Person| {
            let store = person.session.store().unwrap();
            store.frameworks().unwrap()[0].stated_in
        };
        assert_eq!(says(&person), Some(SPANISH_WORDS));
        let person = person.types("<esc><esc>");
        let store = person.session.store().unwrap();
        let all = store.standards().unwrap();
        let first = all.iter().find(|one| one.code == "NY-5.NF.A.1").unwrap();
        assert_eq!(first.quoted_in(), Some(Language::Spanish));
        let title = match reading {
            SPANISH => "Los estándares, en palabras",
            _ => "Standards in the family",
        };
        let person = person.chooses(title).chooses("Grade 5");
        assert!(person.sees().contains(words[1]), "{}", person.sees());
        let person = person.types("<right><enter>");
        assert_eq!(says(&person), Some(StatedIn::Mixed), "{}", person.sees());
        assert_eq!(says(&person.comes_back()), Some(StatedIn::Mixed));
    }
}
