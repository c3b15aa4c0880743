//! What is sealed opens again, in its place and for whom it was sealed, and nowhere else.

use crate::domain::id::RowId;
use proptest::prelude::*;

use super::*;

const HERE: Place = Place {
    table: "note",
    row: RowId(1),
    of: Some(StudentId(5)),
};

fn locked() -> Vault {
    Vault::of([7; 16], &Root::for_tests([3; 32])).unwrap()
}

#[test]
fn what_is_sealed_opens_again() {
    for vault in [Vault::plain([7; 16]), locked()] {
        for whom in [For::Class, For::Teacher] {
            let sealed = vault.seal(HERE, whom, &"¿Qué más?".to_owned()).unwrap();
            assert_eq!(
                vault.open::<String>(HERE, whom, &sealed).unwrap(),
                "¿Qué más?"
            );
        }
    }
}

#[test]
fn a_newer_or_broken_value_is_told_apart() {
    let open = |text: &str| {
        Vault::plain([7; 16]).open::<String>(HERE, For::Class, &Sealed::Plain(text.to_owned()))
    };
    assert!(matches!(
        open(r#"{"v":2,"value":{"x":1}}"#),
        Err(Fault::Newer)
    ));
    assert!(matches!(open(r#"{"v":1,"value":3}"#), Err(Fault::Damaged)));
    assert!(matches!(open("nonsense"), Err(Fault::Damaged)));
}

#[test]
fn a_value_opens_in_its_own_place_and_class_only() {
    let vault = locked();
    let sealed = vault.seal(HERE, For::Class, &1).unwrap();
    let elsewhere = [
        Place {
            row: RowId(2),
            ..HERE
        },
        Place {
            of: Some(StudentId(6)),
            ..HERE
        },
        Place {
            table: "goal",
            ..HERE
        },
    ];
    for place in elsewhere {
        assert!(matches!(
            vault.open::<i32>(place, For::Class, &sealed),
            Err(Fault::Damaged)
        ));
    }
    let other = Vault::of([8; 16], &Root::for_tests([3; 32])).unwrap();
    assert!(matches!(
        other.open::<i32>(HERE, For::Class, &sealed),
        Err(Fault::Damaged)
    ));
}

#[test]
fn a_plain_value_is_refused_in_a_locked_class() {
    let plain = Vault::plain([7; 16]).seal(HERE, For::Class, &1).unwrap();
    assert!(matches!(
        locked().open::<i32>(HERE, For::Class, &plain),
        Err(Fault::Damaged)
    ));
}

#[test]
fn without_the_teacher_a_private_value_can_be_added_but_not_read() {
    let mut vault = locked();
    vault.leave_office();
    assert_eq!(vault.state(), State::Class);
    let private = vault.seal(HERE, For::Teacher, &"a").unwrap();
    let shared = vault.seal(HERE, For::Class, &"b".to_owned()).unwrap();
    assert!(matches!(
        vault.open::<String>(HERE, For::Teacher, &private),
        Err(Fault::Shut)
    ));
    assert_eq!(
        vault.open::<String>(HERE, For::Class, &shared).unwrap(),
        "b"
    );
    assert_eq!(
        locked()
            .open::<String>(HERE, For::Teacher, &private)
            .unwrap(),
        "a"
    );
    vault.shut_now();
    assert!(matches!(
        vault.open::<String>(HERE, For::Class, &shared),
        Err(Fault::Shut)
    ));
    assert!(matches!(vault.seal(HERE, For::Class, &1), Err(Fault::Shut)));
}

#[test]
fn nobody_without_the_days_key_adds_a_value_that_opens() {
    let private = locked().seal(HERE, For::Teacher, &"a".to_owned()).unwrap();
    let shown = locked().open::<String>(HERE, For::Class, &private);
    assert!(
        matches!(shown, Err(Fault::Damaged)),
        "not in a place of the class"
    );
    let (_, public) = keys::pair_for_tests([7; 16], &Root::for_tests([3; 32]));
    let forged = keys::forged_for_tests(&public, b"\"x\"", &locked().about(HERE));
    let opened = locked().open::<String>(HERE, For::Teacher, &Sealed::Locked(forged));
    assert!(
        matches!(opened, Err(Fault::Damaged)),
        "the public half alone seals nothing"
    );
}

#[test]
fn short_words_are_as_long_as_longer_ones() {
    let length = |words: &str| match locked().seal(HERE, For::Class, &words).unwrap() {
        Sealed::Locked(bytes) => bytes.len(),
        Sealed::Plain(_) => 0,
    };
    assert_eq!(length("no"), length("siempre o casi siempre"));
    assert_ne!(length("no"), length(&"a".repeat(200)));
}

proptest! {
    #[test]
    fn any_bytes_are_a_fault_and_never_a_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(locked().open::<serde_json::Value>(HERE, For::Class, &Sealed::Locked(bytes)).is_err());
    }

    #[test]
    fn one_changed_bit_is_noticed(at in 0_usize..100, bit in 0_u8..8) {
        let vault = locked();
        for whom in [For::Class, For::Teacher] {
            let Sealed::Locked(mut bytes) = vault.seal(HERE, whom, &"palabras").unwrap() else { unreachable!() };
            let at = at % bytes.len();
            bytes[at] ^= 1 << bit;
            prop_assert!(vault.open::<String>(HERE, whom, &Sealed::Locked(bytes)).is_err());
        }
    }
}
