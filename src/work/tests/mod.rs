//! A disk that is full, and then is not.

mod kit;

use super::owed::Owed;
use super::{Ground, Work};
use crate::ask::{
    Ask, Change, ClassAsk, ConferenceAsk, DraftChange, Failure, LogAsk, Prepared, PreparedAsk,
    Settle, StudentAsk, StudentChange,
};
use crate::domain::conference::pace::Moment;
use crate::domain::id::{ConferenceId, StudentId};
use crate::domain::people::person::Voice;
use crate::domain::people::who_sees::Viewer;
use crate::domain::{Language, Said};
use kit::{Desk, allow, conference, draft, forget, keep, kept, spot};

fn owing(asks: &[Ask]) -> Owed {
    let mut owed = Owed::new();
    for ask in asks {
        owed.owe(ask, Failure::FreeSpace, Moment(0));
    }
    owed
}

#[test]
fn a_place_owes_only_the_words_typed_last() {
    let desk = Desk::new();
    let mut work = desk.work();
    allow(&work, Some(0));
    for letter in ["a", "b"] {
        let failed = work.perform(&keep("x", letter), &desk.ground(0));
        assert_eq!(failed, Err(Failure::FreeSpace));
    }
    allow(&work, None);
    let paid = work.pay(&desk.ground(0));
    assert!(matches!(
        paid.as_slice(),
        [(_, Ok(Change::Drafts(DraftChange::Kept(_))))]
    ));
    assert_eq!(kept(&work), [draft("x", "b")]);
    assert!(!work.is_owing());
}

#[test]
fn every_place_has_its_own_debt_and_is_tried_again_each_second() {
    let desk = Desk::new();
    let mut work = desk.work();
    allow(&work, Some(0));
    for place in ["x", "y"] {
        let failed = work.perform(&keep(place, "a"), &desk.ground(0));
        assert_eq!(failed, Err(Failure::FreeSpace));
    }
    assert!(work.pay_when_due(&desk.ground(999)).is_empty());
    assert_eq!(work.pay_when_due(&desk.ground(1000)).len(), 2);
    assert!(work.pay_when_due(&desk.ground(1999)).is_empty());
    // A clock that was turned back by an hour is not waited for.
    assert_eq!(work.pay_when_due(&desk.ground(-3_600_000)).len(), 2);
    allow(&work, None);
    work.pay(&desk.ground(0));
    assert_eq!(kept(&work).len(), 2);
}

#[test]
fn newer_words_that_reached_the_disk_are_not_followed_by_older_ones() {
    let desk = Desk::new();
    let mut work = desk.work();
    allow(&work, Some(0));
    drop(work.perform(&keep("x", "a"), &desk.ground(0)));
    allow(&work, None);
    work.perform(&keep("x", "b"), &desk.ground(0)).unwrap();
    assert!(!work.is_owing());
    assert_eq!(kept(&work), [draft("x", "b")]);
}

#[test]
fn letting_go_of_two_places_leaves_what_was_typed_anew_in_one() {
    let mut owed = owing(&[keep("x", "a"), forget(&["x", "y"])]);
    assert_eq!(owed.asks(), [forget(&["x"]), forget(&["y"])]);
    owed.settle(&keep("x", "b"));
    assert_eq!(owed.asks(), [forget(&["y"])]);
}

#[test]
fn a_closed_conference_is_not_opened_again_by_an_older_place() {
    let mut owed = owing(&[Ask::Conference(ConferenceAsk::KeepWalk {
        conference: conference(),
        times: Vec::new(),
    })]);
    assert!(owed.is_owing());
    owed.settle(&Ask::Conference(ConferenceAsk::Close {
        conference: conference(),
        times: Vec::new(),
        shown: None,
    }));
    assert!(!owed.is_owing());
}

#[test]
fn nothing_of_a_student_who_was_erased_is_owed() {
    let of = |student| {
        Ask::Conference(ConferenceAsk::RequestInPrivate {
            student,
            conference: ConferenceId(7),
        })
    };
    let mut owed = owing(&[of(StudentId(1)), of(StudentId(2))]);
    owed.settle(&Ask::Student(StudentAsk::Erase {
        student: StudentId(1),
    }));
    assert_eq!(owed.asks(), [of(StudentId(2))]);
}

#[test]
fn what_somebody_asks_again_themselves_is_not_owed() {
    let owed = owing(&[
        Ask::Log(LogAsk::Read),
        Ask::Class(ClassAsk::Shut),
        Ask::Conference(ConferenceAsk::Close {
            conference: conference(),
            times: Vec::new(),
            shown: None,
        }),
    ]);
    assert!(!owed.is_owing());
}

/// Without them, nothing could be written until the teacher comes back.
#[test]
fn the_keys_stay_until_what_is_owed_is_paid() {
    let desk = Desk::new();
    let mut work = desk.work();
    allow(&work, Some(0));
    drop(work.perform(&keep("x", "a"), &desk.ground(0)));
    let shut = Ask::Class(ClassAsk::Shut);
    let refused = work.perform(&shut, &desk.ground(0));
    assert_eq!(refused, Err(Failure::FreeSpace));
    allow(&work, None);
    work.pay(&desk.ground(0));
    assert!(work.perform(&shut, &desk.ground(0)).is_ok());
}

#[test]
fn what_is_for_the_desk_is_not_done_elsewhere() {
    let desk = Desk::new();
    let mut work = desk.work();
    let read = Ask::Log(LogAsk::Read);
    assert_eq!(
        work.perform(&read, &desk.ground(0)),
        Err(Failure::GivePassphrase)
    );
    let at_desk = Ground {
        at_desk: true,
        ..desk.ground(0)
    };
    assert!(work.perform(&read, &at_desk).is_ok());
}

/// What a form asks for and the end of its draft are one change: on a full disk neither is done.
#[test]
fn a_form_and_its_draft_are_settled_together() {
    let desk = Desk::new();
    let mut work = desk.work();
    work.perform(&keep("strengths", "a"), &desk.ground(0))
        .unwrap();
    let answer = |letters: usize| {
        let said = Said::new("b".repeat(letters), Language::Spanish);
        let what = Prepared::Answer {
            by: Voice::Student,
            prompt: "strengths".to_owned(),
            said,
        };
        Ask::Settle(Box::new(Settle {
            spot: spot("strengths"),
            ask: Ask::Prepared(PreparedAsk {
                seat: StudentId(1).into(),
                what,
            }),
        }))
    };
    allow(&work, Some(0));
    let failed = work.perform(&answer(200_000), &desk.ground(0));
    assert_eq!(failed, Err(Failure::FreeSpace));
    assert_eq!(kept(&work), [draft("strengths", "a")]);
    allow(&work, None);
    let settled = work.perform(&answer(5), &desk.ground(0));
    assert!(matches!(settled, Ok(Change::Settled(_))), "{settled:?}");
    assert!(kept(&work).is_empty());
    let store = work.store().unwrap();
    let folder = store
        .folder(StudentId(1), Viewer::Student(StudentId(1)))
        .unwrap();
    assert_eq!(folder.answer("strengths").unwrap().text, "bbbbb");
}

/// The next ask of somebody else is not taken for the one a form made.
#[test]
fn a_form_that_failed_settles_nothing_later() {
    let desk = Desk::new();
    let mut work = desk.work();
    work.perform(&keep("strengths", "a"), &desk.ground(0))
        .unwrap();
    let settle = Ask::Settle(Box::new(Settle {
        spot: spot("strengths"),
        ask: Ask::Log(LogAsk::Read),
    }));
    assert_eq!(
        work.perform(&settle, &desk.ground(0)),
        Err(Failure::GivePassphrase)
    );
    work.perform(&keep("other", "b"), &desk.ground(0)).unwrap();
    assert_eq!(kept(&work).len(), 2);
}

/// Somebody comes back to the page before the disk has taken what they typed.
#[test]
fn words_that_are_owed_are_in_a_folder_that_is_opened_again() {
    let desk = Desk::new();
    let mut work = desk.work();
    let prompt = "name-story";
    let opened = |work: &mut Work, student| {
        let open = Ask::Student(StudentAsk::open(student));
        match work.perform(&open, &desk.ground(1)) {
            Ok(Change::Student(StudentChange::FolderOpened { unfinished, .. })) => {
                unfinished.drafts
            }
            other => panic!("{other:?}"),
        }
    };
    allow(&work, Some(0));
    assert!(work.perform(&keep(prompt, "b"), &desk.ground(0)).is_err());
    assert_eq!(opened(&mut work, StudentId(1)), [draft(prompt, "b")]);
    assert_eq!(opened(&mut work, StudentId(2)), []);
    assert!(work.perform(&forget(&[prompt]), &desk.ground(2)).is_ok());
    assert_eq!(opened(&mut work, StudentId(1)), []);
}
