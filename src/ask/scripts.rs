//! The class's own scripts: copied, changed, written for other classes.

use std::path::PathBuf;

use crate::domain::class_file::definition::Definition;
use crate::domain::conference::editing::{Edit, Typed};
use crate::locale::Text;

/// What is to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ScriptAsk {
    /// A copy of this script under another name.
    Copy {
        /// Its name in files.
        of: String,
        /// What the copy is called.
        title: Typed,
    },
    /// One change to a script of the class.
    Edit {
        /// Its name in files.
        script: String,
        /// The change.
        edit: Box<Edit>,
    },
    /// A step of any script, into one of the class.
    TakeStep {
        /// Into which.
        script: String,
        /// Out of which.
        of: String,
        /// Which step.
        step: String,
    },
    /// The class has it no more.
    Remove {
        /// Its name in files.
        script: String,
    },
    /// Its files, into a folder from which other classes can take it.
    Write {
        /// Its name in files.
        script: String,
        /// The folder.
        folder: PathBuf,
        /// In the place of files that say something else.
        over: bool,
    },
}

/// What came of it.
#[derive(Clone, Debug, PartialEq)]
pub enum ScriptChange {
    /// The class carries this now.
    Kept {
        /// All that it carries.
        definitions: Vec<Definition>,
        /// A copy that was made: its name in files.
        copy: Option<String>,
    },
    /// Nothing was changed, for this reason.
    Refused(Text),
    /// It is written there.
    Written {
        /// The folder.
        folder: PathBuf,
    },
    /// There are files that say something else: nothing was written yet.
    SaysElse {
        /// The script's name in files.
        script: String,
        /// The folder.
        folder: PathBuf,
        /// The first of the files.
        file: String,
    },
}

impl ScriptChange {
    /// What the class carries now; none: nothing has changed.
    pub fn definitions(&self) -> Option<&[Definition]> {
        match self {
            Self::Kept { definitions, .. } => Some(definitions),
            Self::Refused(_) | Self::Written { .. } | Self::SaysElse { .. } => None,
        }
    }
}
