//! What is sealed opens again, in its place and for whom it was sealed, and nowhere else.

use crate::domain::id::{RowId, StudentId};
use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;

fn here() -> Place {
    let mut place = Place::at("note", RowId(1), StudentId(5));
    place.bind_word("student");
    place.bind_none();
    place.bind_number(7);
    place
}

fn locked() -> Vault {
    Vault::of([7; 16], &Root::for_tests([3; 32])).unwrap()
}

#[test]
fn what_is_sealed_opens_again() {
    for vault in [Vault::plain([7; 16]), locked()] {
        for whom in [For::Class, For::Teacher] {
            let sealed = vault.seal(&here(), whom, &"¿Qué más?".to_owned()).unwrap();
            assert_eq!(
                vault.open::<String>(&here(), whom, &sealed).unwrap(),
                "¿Qué más?"
            );
        }
    }
}

#[test]
fn a_newer_or_broken_value_is_told_apart() {
    let open = |text: &str| {
        Vault::plain([7; 16]).open::<String>(&here(), For::Class, &Sealed::Plain(text.to_owned()))
    };
    assert!(matches!(
        open(r#"{"v":3,"value":{"x":1}}"#),
        Err(Fault::Newer)
    ));
    assert!(matches!(open(r#"{"v":2,"value":3}"#), Err(Fault::Damaged)));
    assert!(matches!(open("nonsense"), Err(Fault::Damaged)));
}

#[test]
fn a_value_opens_in_its_own_place_and_class_only() {
    let vault = locked();
    let sealed = vault.seal(&here(), For::Class, &1).unwrap();
    let elsewhere = [
        Place {
            row: RowId(2),
            ..here()
        },
        Place {
            of: Some(StudentId(6)),
            ..here()
        },
        Place {
            table: "goal",
            ..here()
        },
        Place::at("note", RowId(1), StudentId(5)),
        {
            let mut place = Place::at("note", RowId(1), StudentId(5));
            place.bind_word("family");
            place.bind_none();
            place.bind_number(7);
            place
        },
    ];
    for place in elsewhere {
        assert!(matches!(
            vault.open::<i32>(&place, For::Class, &sealed),
            Err(Fault::Damaged)
        ));
    }
    let other = Vault::of([8; 16], &Root::for_tests([3; 32])).unwrap();
    assert!(matches!(
        other.open::<i32>(&here(), For::Class, &sealed),
        Err(Fault::Damaged)
    ));
}

#[test]
fn what_is_sealed_as_before_opens_while_a_file_is_lifted_and_never_after() {
    let vault = locked();
    let about = here().about(&[7; 16], Form::First);
    let Sealed::Locked(mut bytes) = ({
        let plain = br#"{"v":1,"value":"antes"}"#;
        Sealed::Locked(vault.keys.seal(For::Class, plain, &about).unwrap())
    }) else {
        unreachable!()
    };
    bytes[0] = 1;
    let old = Sealed::Locked(bytes);
    let lifted = vault.open_as::<String>(Form::First, &here(), For::Class, &old);
    assert_eq!(lifted.unwrap(), "antes");
    assert!(matches!(
        vault.open::<String>(&here(), For::Class, &old),
        Err(Fault::Damaged)
    ));
}

#[test]
fn a_change_remembers_what_its_writer_had_seen() {
    let by = |laptop: &str, count| Change {
        laptop: laptop.to_owned(),
        count,
    };
    let first = Stamp::after(None, by("a", 3));
    let second = Stamp::after(Some(first), by("b", 1));
    let third = Stamp::after(Some(second), by("a", 9));
    for vault in [Vault::plain([7; 16]), locked()] {
        let sealed = vault
            .seal_stamped(&here(), For::Class, &1, Some(&third))
            .unwrap();
        let found = vault.stamp(&here(), For::Class, &sealed).unwrap().unwrap();
        assert_eq!((found.by.laptop.as_str(), found.by.count), ("a", 9));
        assert_eq!(
            found.seen,
            BTreeMap::from([("a".to_owned(), 3), ("b".to_owned(), 1)])
        );
        assert_eq!(vault.open::<i32>(&here(), For::Class, &sealed).unwrap(), 1);
        let plain = vault.seal(&here(), For::Class, &1).unwrap();
        assert_eq!(vault.stamp(&here(), For::Class, &plain).unwrap(), None);
    }
}

#[test]
fn a_mark_needs_the_classs_key() {
    let mut vault = locked();
    assert!(matches!(vault.mark(&["canvas", "4711"]), Err(Fault::Shut)));
    vault.mark_by(&[1; 32]);
    let mark = vault.mark(&["canvas", "4711"]).unwrap();
    assert_eq!(mark.len(), 32);
    assert_ne!(mark, vault.mark(&["canvas4711", ""]).unwrap());
    assert_ne!(mark, vault.fingerprint(&["canvas", "4711"]));
    vault.mark_by(&[2; 32]);
    assert_ne!(mark, vault.mark(&["canvas", "4711"]).unwrap());
}

#[test]
fn a_plain_value_is_refused_in_a_locked_class() {
    let plain = Vault::plain([7; 16]).seal(&here(), For::Class, &1).unwrap();
    assert!(matches!(
        locked().open::<i32>(&here(), For::Class, &plain),
        Err(Fault::Damaged)
    ));
}

#[test]
fn without_the_teacher_a_private_value_can_be_added_but_not_read() {
    let mut vault = locked();
    vault.leave_office();
    assert_eq!(vault.state(), State::Class);
    let private = vault.seal(&here(), For::Teacher, &"a").unwrap();
    let shared = vault.seal(&here(), For::Class, &"b".to_owned()).unwrap();
    assert!(matches!(
        vault.open::<String>(&here(), For::Teacher, &private),
        Err(Fault::Shut)
    ));
    assert_eq!(
        vault.open::<String>(&here(), For::Class, &shared).unwrap(),
        "b"
    );
    assert_eq!(
        locked()
            .open::<String>(&here(), For::Teacher, &private)
            .unwrap(),
        "a"
    );
    vault.shut_now();
    assert!(matches!(
        vault.open::<String>(&here(), For::Class, &shared),
        Err(Fault::Shut)
    ));
    assert!(matches!(
        vault.seal(&here(), For::Class, &1),
        Err(Fault::Shut)
    ));
}

#[test]
fn nobody_without_the_days_key_adds_a_value_that_opens() {
    let private = locked()
        .seal(&here(), For::Teacher, &"a".to_owned())
        .unwrap();
    let shown = locked().open::<String>(&here(), For::Class, &private);
    assert!(
        matches!(shown, Err(Fault::Damaged)),
        "not in a place of the class"
    );
    let (_, public) = keys::pair_for_tests([7; 16], &Root::for_tests([3; 32]));
    let forged = keys::forged_for_tests(&public, b"\"x\"", &here().about(&[7; 16], Form::Second));
    let opened = locked().open::<String>(&here(), For::Teacher, &Sealed::Locked(forged));
    assert!(
        matches!(opened, Err(Fault::Damaged)),
        "the public half alone seals nothing"
    );
}

#[test]
fn short_words_are_as_long_as_longer_ones() {
    let length = |words: &str| match locked().seal(&here(), For::Class, &words).unwrap() {
        Sealed::Locked(bytes) => bytes.len(),
        Sealed::Plain(_) => 0,
    };
    assert_eq!(length("no"), length("siempre o casi siempre"));
    assert_ne!(length("no"), length(&"a".repeat(200)));
}

proptest! {
    #[test]
    fn any_bytes_are_a_fault_and_never_a_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(locked().open::<serde_json::Value>(&here(), For::Class, &Sealed::Locked(bytes)).is_err());
    }

    #[test]
    fn one_changed_bit_is_noticed(at in 0_usize..100, bit in 0_u8..8) {
        let vault = locked();
        for whom in [For::Class, For::Teacher] {
            let Sealed::Locked(mut bytes) = vault.seal(&here(), whom, &"palabras").unwrap() else { unreachable!() };
            let at = at % bytes.len();
            bytes[at] ^= 1 << bit;
            prop_assert!(vault.open::<String>(&here(), whom, &Sealed::Locked(bytes)).is_err());
        }
    }
}

/// How much memory of this program the system does not write to its swap file.
#[cfg(target_os = "linux")]
fn kept_in_memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmLck:"));
    let kib = line.and_then(|line| line.split_whitespace().nth(1));
    kib.map_or(0, |kib| kib.parse().unwrap())
}

#[cfg(target_os = "linux")]
#[test]
fn keys_are_kept_out_of_the_swap_file_where_that_is_allowed() {
    let limits = std::fs::read_to_string("/proc/self/limits").unwrap();
    let line = limits
        .lines()
        .find(|line| line.starts_with("Max locked memory"));
    let may = line.and_then(|line| line.split_whitespace().nth(3));
    let _vault = Vault::of([7; 16], &Root::new().unwrap()).unwrap();
    if may == Some("0") {
        println!("skipped: no memory may be locked here");
    } else {
        assert!(kept_in_memory() > 0, "{may:?}");
    }
}
