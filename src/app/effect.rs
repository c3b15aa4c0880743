use std::path::PathBuf;

use super::{Deed, Prepared};
use crate::domain::class::Class;
use crate::domain::conference::Conference;
use crate::domain::goal::{Goal, Promise};
use crate::domain::habit::View;
use crate::domain::note::Field;
use crate::domain::pace::Spent;
use crate::domain::person::{Household, Key, Student, Voice};
use crate::domain::script::Into;
use crate::domain::secret::Opener;
use crate::domain::snapshot::Snapshot;
use crate::domain::spot::{Draft, Spot};
use crate::domain::{Said, Secret};
use crate::locale::Reading;

/// Whose: student and conference.
pub(super) type Owner = (Key, Key);

/// Work for the class file. One effect is one transaction.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Open the sample class, making it if it is not there.
    OpenSample,
    /// Open the class in this file.
    OpenClass(PathBuf),
    /// Make a class.
    FoundClass(Box<Class>),
    /// Add a student with one household.
    AddStudent(Box<(Student, Household)>),
    /// Read a student's folder.
    OpenFolder(Key),
    /// Begin a conference or rehearsal.
    Begin(Box<Conference>),
    /// Keep where the walk is and the time spent.
    KeepWalk(Box<Conference>, Vec<(String, Spent)>),
    /// Keep what is being typed.
    KeepDraft(Box<Draft>),
    /// Read what was being typed at the desk.
    ReadDrafts,
    /// Forget what was being typed in these places, and not kept.
    ForgetDrafts(Vec<Spot>),
    /// Do what a form asks for, and let go of the words that stood in it: both or neither.
    Settle(Box<Spot>, Box<Effect>),
    /// Keep a note.
    KeepNote(Owner, Field, Into, Said),
    /// Keep a goal.
    KeepGoal(Owner, Goal),
    /// Keep a promise.
    KeepPromise(Owner, Promise),
    /// Keep views of habits in a term by one voice: habit and view.
    Rate(Owner, String, Voice, Vec<(String, View)>),
    /// Keep a wish to talk in private.
    RequestInPrivate(Owner),
    /// Close a conference, with what was shown.
    Close(Box<Conference>, Vec<(String, Spent)>, Option<Box<Snapshot>>),
    /// Try to open the class for the teacher.
    Unlock(Opener),
    /// Try a student's code.
    TryCode(Key, Secret),
    /// Read the class that has just been unlocked.
    ReadClass,
    /// Which backups has the damaged file?
    FindBackups(PathBuf),
    /// Put a backup in the place of the damaged file, and open it.
    Rescue(PathBuf, PathBuf),
    /// Forget every key.
    Shut,
    /// What the teacher asks for at the desk.
    Office(Box<Deed>),
    /// Keep what a student has prepared.
    Prepare(Box<Prepared>),
    /// The student asks the teacher to come to this conference.
    CallTeacher(Key),
    /// Make the page for home of this student.
    TakeHome(Key),
    /// Remember the languages of this class.
    KeepReading(Reading),
}
