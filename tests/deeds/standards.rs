//! What the class says of its standards: at the desk, in the conference, for home.

use juntos::domain::learning::standard::{SaidBy, Standard};

use super::*;

fn standard(person: &Person, code: &str) -> Standard {
    let all = person.session.store().unwrap().standards().unwrap();
    all.into_iter().find(|one| one.code == code).unwrap()
}

/// Everything before the cursor goes.
fn clear() -> String {
    "<back>".repeat(100)
}

fn at_its_words(person: Person, code: &str) -> Person {
    person
        .types("t")
        .chooses("Los estándares, en palabras")
        .chooses(code)
}

#[test]
fn a_standard_is_said_in_the_class_s_own_words_in_both_languages() {
    let person = at_its_words(Person::at_the_door(SPANISH), "6.RP.A.1");
    let before = standard(&person, "6.RP.A.1").can;
    let person = person
        .chooses("“Yo puedo…” en los dos")
        .types(" and say it aloud.<down> y decirla<enter>");
    let own = standard(&person, "6.RP.A.1");
    let after = |words: Option<String>, more: &str| words.map(|words| words + more);
    assert_eq!(own.can.en, after(before.en, " and say it aloud"));
    assert_eq!(own.can.es, after(before.es, " y decirla"));
    assert!(person.sees().contains("y decirla."), "{}", person.sees());
    let person = person.types("<esc>");
    assert!(person.sees().contains("y decirla."), "{}", person.sees());
    assert_eq!(standard(&person.comes_back(), "6.RP.A.1"), own);
}

#[test]
fn words_in_one_language_are_not_enough_and_none_give_back_the_program_s() {
    let person = at_its_words(Person::at_the_door(SPANISH), "6.RP.A.1");
    let clear = clear();
    let person = person
        .chooses("“Yo puedo…” en los dos")
        .types(&format!("{clear}<down><enter>"));
    let seen = person.sees();
    assert!(seen.contains("Escríbalo en los dos idiomas"), "{seen}");
    assert_eq!(standard(&person, "6.RP.A.1").said_by, SaidBy::Class);
    let person = person.types(&format!("<up><down>{clear}<enter>"));
    let standard = standard(&person, "6.RP.A.1");
    assert_eq!(standard.said_by, SaidBy::Program, "{}", person.sees());
    assert!(standard.says_i_can());
}

#[test]
fn a_lead_that_is_typed_is_not_said_twice() {
    let person = at_its_words(Person::at_the_door(SPANISH), "6.RP.A.1")
        .chooses("“Yo puedo…” en los dos")
        .types(&format!(
            "{0}I can compare two amounts.<down>{0}Yo puedo comparar dos cantidades.<enter>",
            clear()
        ));
    let can = standard(&person, "6.RP.A.1").can;
    assert_eq!(can.en.as_deref(), Some("compare two amounts"));
    assert_eq!(can.es.as_deref(), Some("comparar dos cantidades"));
}

#[test]
fn what_a_level_looks_like_and_what_helps_is_kept_reworded_and_taken_back() {
    let person = at_its_words(Person::at_the_door(SPANISH), "6.RP.A.1")
        .chooses("alcanza el estándar")
        .types("<down>Compara dos cantidades sin ayuda<enter>")
        .chooses("Agregar algo que ayuda")
        .types("<down>Club de tareas, los martes<down>Salón 12<enter>");
    let kept = standard(&person, "6.RP.A.1");
    let looks = kept.looks.at("four-levels", 3).unwrap();
    assert_eq!(
        looks.es.as_deref(),
        Some("Compara dos cantidades sin ayuda")
    );
    assert_eq!(kept.resources.len(), 1);
    assert_eq!(kept.resources[0].link.as_deref(), Some("Salón 12"));
    let person = person
        .chooses("Club de tareas")
        .types("<down> a las 3<enter><enter>");
    let kept = standard(&person, "6.RP.A.1").resources;
    assert_eq!(kept.len(), 1);
    assert_eq!(
        kept[0].what.es.as_deref(),
        Some("Club de tareas, los martes a las 3")
    );
    let mut person = person;
    person.go_to("Club de tareas");
    let person = person.types("dd");
    assert_eq!(standard(&person, "6.RP.A.1").resources, []);
}
