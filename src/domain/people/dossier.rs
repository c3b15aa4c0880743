//! Everything about one student, for whoever may see it: the family's right, the teacher's copy.

use crate::domain::class_file::log;
use crate::domain::conference::pace::Moment;
use crate::domain::people::entry::Entry;
use crate::domain::people::folder::Folder;
use crate::domain::people::who_sees::Viewer;
use crate::domain::words::Said;

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
