//! Everything about one student, for whoever may see it: the family's right, the teacher's copy.

use super::entry::Entry;
use super::folder::Folder;
use super::log;
use super::pace::Moment;
use super::sight::Viewer;
use super::words::Said;

/// Everything about one student that somebody may see.
pub struct Dossier {
    /// Who may.
    pub viewer: Viewer,
    /// The folder, as they see it.
    pub folder: Folder,
    /// The family's statements: when, what they are about, and the words.
    pub statements: Vec<(Moment, Option<Entry>, Said)>,
    /// What the log says of the student, oldest first.
    pub log: Vec<log::Entry>,
}
