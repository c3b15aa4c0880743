//! What brings a covered screen back: a PIN at the desk, any key in a conference; and codes for whoever came later.

use juntos::screens::desk::DeskChoice;

use super::*;

/// At the desk of a locked class whose covered desk comes back with this PIN.
fn with_a_pin(pin: &str) -> Person {
    let (person, _) = Person::at_a_locked_desk(SPANISH);
    assert!(
        matches!(person.is_at(), Some(Room::Desk(_))),
        "{}",
        person.sees()
    );
    let person = person
        .chooses("Un PIN para volver")
        .types(&format!("{pin}<enter>{pin}<enter>"));
    assert!(
        person.sees().contains("vuelve con este PIN"),
        "{}",
        person.sees()
    );
    person
}

fn covered(mut person: Person) -> Person {
    person.press("b");
    assert!(
        matches!(person.is_at(), Some(Room::Curtain(_))),
        "{}",
        person.sees()
    );
    person
}

fn is_at_the_desk(person: &Person) -> bool {
    matches!(person.is_at(), Some(Room::Desk(_)))
}

#[test]
fn a_covered_desk_comes_back_with_its_pin_and_with_the_passphrase() {
    let person = covered(with_a_pin("2580"));
    assert!(person.sees().contains("PIN"), "{}", person.sees());
    let mut person = person.types("1111<enter>");
    assert!(!is_at_the_desk(&person));
    person.press("2580<enter>");
    assert!(is_at_the_desk(&person), "{}", person.sees());
    let mut person = covered(person);
    person.press(&format!("<f3>{PASSPHRASE}<enter>"));
    assert!(is_at_the_desk(&person), "{}", person.sees());
    // It says nothing of the class: whoever opens the file still needs the passphrase.
    let person = person.comes_back();
    assert!(
        matches!(person.is_at(), Some(Room::Lock(_))),
        "{}",
        person.sees()
    );
}

#[test]
fn five_wrong_pins_wait_and_the_passphrase_does_not() {
    let mut person = covered(with_a_pin("2580"));
    for _ in 0..5 {
        person.press("1111<enter>");
    }
    person.press("2580<enter>");
    assert!(!is_at_the_desk(&person), "{}", person.sees());
    person.press(&format!("<f3>{PASSPHRASE}<enter>"));
    assert!(is_at_the_desk(&person), "{}", person.sees());
}

#[test]
fn a_pin_is_of_digits_typed_twice_and_can_be_taken_away() {
    let (person, _) = Person::at_a_locked_desk(SPANISH);
    let mut person = person
        .chooses("Un PIN para volver")
        .types("12<enter>12<enter>");
    assert!(
        person.sees().contains("de 4 a 8 cifras"),
        "{}",
        person.sees()
    );
    person.press("1234<enter>1243<enter>");
    assert!(
        person.sees().contains("No son iguales"),
        "{}",
        person.sees()
    );
    let person = with_a_pin("2580");
    let mut person = person.chooses("Un PIN para volver").types("<enter><enter>");
    assert!(person.sees().contains("Ya no hay PIN"), "{}", person.sees());
    person = covered(person);
    person.press(&format!("{PASSPHRASE}<enter>"));
    assert!(is_at_the_desk(&person), "{}", person.sees());
}

#[test]
fn in_a_conference_any_key_uncovers_and_after_a_suspend_the_code_does() {
    let (person, codes) = Person::at_a_locked_desk(SPANISH);
    let key = key(&person, "Xime");
    let mut person = person
        .types("<esc>/xime<enter>")
        .types(&codes[&key])
        .types("<enter><enter>");
    let leads = |person: &Person| matches!(person.is_at(), Some(Room::Conference(_)));
    assert!(leads(&person), "{}", person.sees());
    person.wait(300);
    assert!(
        matches!(person.is_at(), Some(Room::Curtain(_))),
        "{}",
        person.sees()
    );
    // While it is covered the laptop is taken away and brought back.
    person.session.handle(Message::Cover);
    person.press("x");
    assert!(!leads(&person), "{}", person.sees());
    person.press(&codes[&key]);
    assert!(leads(&person), "{}", person.sees());
    person.wait(300);
    person.press("x");
    assert!(leads(&person), "{}", person.sees());
}

#[test]
fn who_comes_into_a_locked_class_with_a_file_is_offered_a_code() {
    let (mut person, codes) = Person::at_a_locked_desk(SPANISH);
    let file = person.folder.path().join("new.csv");
    std::fs::write(&file, "First,Last\nAmparo,Quintanar\nBenito,Zúñiga\n").unwrap();
    let at = DeskChoice::all(true).iter();
    let at = at.take_while(|one| **one != DeskChoice::Import).count();
    person.press(&format!("<home>{}<enter><enter>", "<down>".repeat(at)));
    person.press(&format!("{}<enter>", file.display()));
    for _ in 0..6 {
        while person.session.read_on() {}
        if person.sees().contains("todavía no tienen código") {
            break;
        }
        let asks_to_add = person.sees().contains("Agregarlos a la clase");
        person.press(if asks_to_add {
            "<down><enter>"
        } else {
            "<enter>"
        });
    }
    assert!(
        person
            .sees()
            .contains("2 estudiantes todavía no tienen código"),
        "{}",
        person.sees()
    );
    person.press("<up><enter>");
    let Some(Room::Sheet(page)) = person.is_at() else {
        panic!("{}", person.sees());
    };
    let Sheet::Codes(new) = &page.sheet else {
        panic!("{}", person.sees());
    };
    let names: Vec<&str> = new.iter().map(|slip| slip.name.as_str()).collect();
    assert_eq!(names, ["Amparo Quintanar", "Benito Zúñiga"]);
    // The others keep the code they know.
    let key = key(&person, "Xime");
    let secret = juntos::domain::Secret::of(&codes[&key]);
    let change = person.asks(Ask::Codes(juntos::ask::CodeAsk::Try {
        student: key,
        code: secret,
    }));
    let answer = juntos::domain::class_file::throttle::Answer::Open;
    assert_eq!(
        change,
        Change::Codes(juntos::ask::CodeChange::Tried(answer))
    );
}
