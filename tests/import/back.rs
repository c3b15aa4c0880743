//! What goes back to the school and to Canvas: its own numbers, where a file has said them.

use super::*;
use juntos::domain::class_file::intake::WhoIs;
use juntos::domain::people::numbers::{Known, Numbers};

fn book(id: &str) -> String {
    format!("Student,ID,SIS User ID,SIS Login ID,Section,A (5)\n\"Vega, Inés\",{id},0041,a,X,3\n")
}

#[test]
fn the_numbers_that_files_said_can_be_given_back_and_no_others() {
    let mut class = Class::new();
    let file = class.writes(
        "list.csv",
        "Student Number,First Name,Last Name\n0041,Inés,Vega\n,Omar,Haddad\n",
    );
    let answers = class.columns(&file, &[]);
    class.takes_in(&file, &answers);
    let file = class.writes("book.csv", book("9001"));
    let answers = class.columns(&file, &[("A (5)", Role::ScoreOf)]);
    class.takes_in(&file, &answers);
    let numbers = |class: &Class, name: &str| {
        let key = class.of(name).key;
        class.store.numbers_of(key).unwrap()
    };
    let wanted = Numbers {
        school: Known::As("0041".into()),
        canvas: Known::As("9001".into()),
    };
    assert_eq!(numbers(&class, "Inés Vega"), wanted);
    assert_eq!(numbers(&class, "Omar Haddad"), Numbers::default());
    // Two numbers of one system: nobody says which is the one.
    let file = class.writes("other.csv", book("9002"));
    let same = WhoIs::Same(class.of("Inés Vega").key);
    let answers = Answers {
        who: [(2, same)].into(),
        ..Answers::default()
    };
    class.takes_in(&file, &answers);
    assert_eq!(numbers(&class, "Inés Vega").canvas, Known::Several);
}
