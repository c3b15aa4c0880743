//! Work on entries to correct or to dispute.

use super::Open;
use super::class::names;
use crate::ask::{EntryAsk, EntryChange, Purpose};
use crate::domain::id::StudentId;
use crate::domain::people::entry::{Entry, EntryKind};
use crate::domain::people::person::Voice;
use crate::domain::people::who_sees::Viewer;
use crate::store::Error;

pub(super) fn perform(open: &mut Open, ask: &EntryAsk) -> Result<EntryChange, Error> {
    let when = open.when();
    Ok(match ask {
        EntryAsk::Read { student, purpose } => EntryChange::Read {
            student: *student,
            entries: entries(open, *student, *purpose)?,
            purpose: *purpose,
        },
        EntryAsk::Correct {
            student,
            about,
            words,
            reason,
        } => {
            open.store.correct(when, *student, *about, words, reason)?;
            EntryChange::Corrected {
                student: *student,
                names: names(open.store)?,
                entries: entries(open, *student, Purpose::ToCorrect)?,
            }
        }
        EntryAsk::Share {
            student,
            about,
            shared,
        } => {
            open.store.share(when, *student, *about, *shared)?;
            kept(open, *student, Purpose::ToShare)?
        }
        EntryAsk::Restrict {
            student,
            note,
            restricted,
        } => {
            open.store.restrict(when, *student, *note, *restricted)?;
            kept(open, *student, Purpose::ToRestrict)?
        }
        EntryAsk::Translate {
            student,
            about,
            words,
        } => {
            open.store.translate(when, *student, *about, words)?;
            kept(open, *student, Purpose::ToTranslate)?
        }
        EntryAsk::Dispute {
            student,
            about,
            said,
        } => {
            open.store
                .dispute(when, (*student).into(), Voice::Teacher, *about, said)?;
            EntryChange::Disputed {
                student: *student,
                entries: entries(open, *student, Purpose::ToDispute)?,
            }
        }
    })
}

fn kept(open: &Open, student: StudentId, purpose: Purpose) -> Result<EntryChange, Error> {
    Ok(EntryChange::Kept {
        student,
        entries: entries(open, student, purpose)?,
        purpose,
    })
}

/// A family disputes what it may see; nobody but the family says anything of its own words.
fn entries(open: &Open, student: StudentId, purpose: Purpose) -> Result<Vec<Entry>, Error> {
    let store = &open.store;
    let all = || store.entries(student, Viewer::Teacher);
    Ok(match purpose {
        Purpose::ToDispute => store.disputable(student, Viewer::family(student))?,
        Purpose::ToCorrect => {
            let mut list = all()?;
            list.retain(|entry| entry.kind != EntryKind::Statement);
            list
        }
        Purpose::ToShare => {
            // With one home there is no other; what is nobody's for sure is first said whose it is.
            let several = store.homes(student)?.len() > 1;
            let is_homes = |entry: &Entry| entry.owner.is_some_and(|owner| owner.home.is_some());
            let mut list = all()?;
            list.retain(|entry| {
                several && is_homes(entry) && entry.kind != EntryKind::QuestionAnswer
            });
            list.retain(|entry| entry.kind != EntryKind::Example);
            list
        }
        Purpose::ToRestrict => {
            let held = store.notes_of_held(student)?;
            let mut list = all()?;
            list.retain(|entry| {
                let is_note = matches!(entry.kind, EntryKind::Note | EntryKind::RestrictedNote);
                is_note && held.contains(&entry.about.row)
            });
            list
        }
        Purpose::ToTranslate => {
            let mut list = all()?;
            list.retain(|entry| entry.kind.is_said() && entry.kind != EntryKind::Statement);
            list
        }
    })
}
