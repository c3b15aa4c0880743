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

/// A family disputes what it may see; nobody but the family says anything of its own words.
fn entries(open: &Open, student: StudentId, purpose: Purpose) -> Result<Vec<Entry>, Error> {
    match purpose {
        Purpose::ToDispute => open.store.disputable(student, Viewer::Teacher),
        Purpose::ToCorrect => {
            let mut list = open.store.entries(student, Viewer::Teacher)?;
            list.retain(|entry| entry.kind != EntryKind::Statement);
            Ok(list)
        }
    }
}
