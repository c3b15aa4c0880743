//! Work on one student.

use super::class::{names, opened};
use super::{Open, codes};
use crate::ask::{Dossier, OnRoll, StudentAsk, StudentChange, Toward};
use crate::domain::class_file::log::What;
use crate::domain::clean::folded;
use crate::domain::id::StudentId;
use crate::domain::people::person::{Household, Student};
use crate::domain::people::who_sees::{Seat, Viewer};
use crate::store::Error;

pub(super) fn perform(open: &mut Open, ask: &StudentAsk) -> Result<StudentChange, Error> {
    let when = open.when();
    Ok(match ask {
        StudentAsk::Add { student, household } => add(open, student, household)?,
        StudentAsk::OpenFolder { seat, toward } => folder(open, *seat, *toward)?,
        StudentAsk::Stop { student } => {
            open.store.stop(when, *student)?;
            StudentChange::Stopped { student: *student }
        }
        StudentAsk::ReadRoll => StudentChange::RollRead(roll(open)?),
        StudentAsk::OpenDossier { student } => {
            let (what, whose) = (What::Opened, Some(*student));
            open.store.note_down(when, what, whose, "teacher")?;
            StudentChange::DossierOpened(Box::new(dossier(open, *student)?))
        }
        StudentAsk::Hold { student, hold } => {
            open.store.hold(when, *student, *hold)?;
            StudentChange::DossierOpened(Box::new(dossier(open, *student)?))
        }
        StudentAsk::Leave { student, left } => {
            open.store.leave(when, *student, *left)?;
            StudentChange::Left {
                names: names(open.store)?,
                dossier: Box::new(dossier(open, *student)?),
            }
        }
        StudentAsk::Erase { student } => {
            StudentChange::Erased(Box::new(open.store.erase(when, *student)?))
        }
    })
}

/// In a class with a passphrase a new student gets a code at once.
fn add(open: &mut Open, student: &Student, household: &Household) -> Result<StudentChange, Error> {
    let when = open.when();
    let key = open.store.add_student(when, student, household)?;
    let codes = if open.store.has_passphrase() {
        codes::new(open, &[key])?
    } else {
        Vec::new()
    };
    Ok(StudentChange::Added {
        opened: Box::new(opened(open.store)?),
        codes,
    })
}

/// A student's folder as the shared screen may see it, and what was being typed.
fn folder(open: &mut Open, seat: Seat, toward: Toward) -> Result<StudentChange, Error> {
    let Seat { student, table } = seat;
    let viewer = table.viewer(student);
    let (what, when) = (What::Opened, open.when());
    let noted = open.store.note_down(when, what, Some(student), "student");
    match noted {
        Ok(()) | Err(Error::Full) => {}
        Err(error) => return Err(error),
    }
    let store = &open.store;
    let folder = store.folder(student, viewer)?;
    let mut unfinished = store.drafts_at(seat)?;
    if let Some(conference) = folder.next_conference() {
        let talked = store.drafts_in(conference.key)?;
        unfinished.drafts.extend(talked.drafts);
    }
    Ok(StudentChange::FolderOpened {
        table,
        toward,
        unfinished,
        entries: store.disputable(student, viewer)?,
        folder: Box::new(folder),
    })
}

fn roll(open: &Open) -> Result<Vec<OnRoll>, Error> {
    let all = open.store.roll()?.into_iter();
    let mut all: Vec<OnRoll> = all
        .map(|(key, name, left)| OnRoll::new(key, name, left))
        .collect();
    all.sort_by_cached_key(|student| folded(&student.name.full()));
    Ok(all)
}

fn dossier(open: &Open, key: StudentId) -> Result<Dossier, Error> {
    let store = &open.store;
    let folder = store.folder(key, Viewer::Teacher)?;
    Ok(Dossier {
        key,
        name: folder.student.name,
        held: store.is_held(key)?,
        left: store.left_on(key)?,
        has_code: store.with_codes()?.contains(&key),
        private_requests: folder.private_requests,
        homes: folder.households,
    })
}
