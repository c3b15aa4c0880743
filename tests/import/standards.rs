//! Lists of standards: what a child can in both languages, what a standard says, and codes that become known.

use super::*;
use juntos::domain::Words;
use juntos::domain::class_file::intake::{About, Comes};
use juntos::domain::learning::standard::SaidBy;

fn words(en: &str, es: &str) -> Words {
    Words {
        en: Some(en.to_owned()),
        es: Some(es.to_owned()),
    }
}

const SENTENCES: &str = "Code,I can…,Yo puedo…,Subject\nLS.1,I can name the parts of a cell.,Yo puedo nombrar las partes de una célula.,Science\nLS.2,I can draw a cell.,,Science\n";

#[test]
fn sentences_in_both_languages_become_the_classs_own_words() {
    let mut class = Class::new();
    let file = class.writes("list.csv", SENTENCES);
    let answers = class.columns(&file, &[]);
    let looked = class.looks(&file, &answers);
    let can = words(
        "name the parts of a cell",
        "nombrar las partes de una célula",
    );
    let shown = looked.coming.listed();
    assert!(
        shown
            .iter()
            .any(|one| one.name == "LS.1" && one.about == About::Can(can.clone())),
        "{shown:?}"
    );
    class.takes_in(&file, &answers);
    let standards = class.store.standards().unwrap();
    let [both, one] = &standards[..] else {
        panic!()
    };
    assert_eq!((&both.can, both.said_by), (&can, SaidBy::Class));
    assert!(both.says_i_can() && both.statement == Words::default());
    assert!(
        !one.says_i_can(),
        "a sentence is never finished in the other language"
    );
    assert_eq!(one.statement.en.as_deref(), Some("I can draw a cell."));
    assert!(class.takes_in(&file, &answers).counts.is_idle());
}

#[test]
fn what_the_class_has_said_stays() {
    let mut class = Class::new();
    let file = class.writes("list.csv", SENTENCES);
    let answers = class.columns(&file, &[]);
    class.takes_in(&file, &answers);
    let (key, when) = (class.store.standards().unwrap()[0].key, class.when());
    let own = words("find my way in a cell", "orientarme en una célula");
    class.store.keep_can(when, key, &own).unwrap();
    let looked = class.takes_in(&file, &answers);
    assert!(looked.counts.is_idle());
    let kept = looked
        .coming
        .listed()
        .iter()
        .filter(|one| one.comes == Comes::Kept);
    assert_eq!(kept.count(), 1);
    assert_eq!(class.store.standards().unwrap()[0].can, own);
}

#[test]
fn statements_in_two_languages_stay_statements() {
    let mut class = Class::new();
    let file = class.writes(
        "list.csv",
        "Code,English,Spanish\nLS.1,Cells are small.,Las células son pequeñas.\n",
    );
    let answers = class.columns(&file, &[]);
    class.takes_in(&file, &answers);
    let standard = &class.store.standards().unwrap()[0];
    assert_eq!(
        standard.statement,
        words("Cells are small.", "Las células son pequeñas.")
    );
    assert!(!standard.says_i_can());
}

#[test]
fn words_of_the_class_go_along_when_a_standards_code_becomes_known() {
    let mut class = Class::new();
    let results = class.writes_all("list", &twelve());
    class.takes_in(&results, &Answers::default());
    let standards = class.store.standards().unwrap();
    let one = standards.iter().find(|one| one.code == "5.NF.A.1").unwrap();
    let when = class.when();
    let own = words("add fractions my way", "sumar fracciones a mi modo");
    class.store.keep_can(when, one.key, &own).unwrap();
    let framework = class.writes(
        "framework.json",
        r#"{"CFDocument": {"identifier": "d", "title": "Own"}, "CFItems": [
            {"identifier": "5.NF.A.1", "humanCodingScheme": "MATH-5-1", "fullStatement": "Add fractions."}]}"#,
    );
    class.takes_in(&framework, &Answers::default());
    let standards = class.store.standards().unwrap();
    let one = standards.iter().find(|one| one.code == "MATH-5-1").unwrap();
    assert_eq!((&one.can, one.said_by), (&own, SaidBy::Class));
}

/// The columns of a framework that OpenSALT writes as a table.
#[test]
fn a_framework_as_a_table_is_a_list_of_standards() {
    let mut class = Class::new();
    let file = class.writes(
        "framework.csv",
        "Identifier,fullStatement,Human Coding Scheme,Abbreviated Statement,Notes,Language,Is Child Of\n\
         a1,Name the parts of a cell.,LS.1,Parts,,en,\na2,Cells,,,,en,\n",
    );
    let answers = class.columns(&file, &[]);
    class.takes_in(&file, &answers);
    let [one] = &class.store.standards().unwrap()[..] else {
        panic!("one has a code")
    };
    assert_eq!(one.code, "LS.1");
    assert_eq!(
        one.statement.en.as_deref(),
        Some("Name the parts of a cell.")
    );
}
