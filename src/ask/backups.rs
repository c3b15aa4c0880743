//! The backups of a class file.

use std::path::PathBuf;

use super::{Reopened, Rescue};
use crate::domain::class_file::backups::Backup;

/// What is to be done with them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BackupAsk {
    /// Which backups has the damaged file?
    Find {
        /// The file.
        path: PathBuf,
    },
    /// Put a backup in the place of the damaged file, and open it.
    Rescue {
        /// The file.
        path: PathBuf,
        /// The backup.
        backup: PathBuf,
    },
    /// Read which backups the open class has.
    Read,
    /// Make a copy of the class.
    Copy {
        /// Where, as somebody typed it.
        to: PathBuf,
    },
    /// Put this backup in the open file's place.
    Restore {
        /// The backup.
        backup: PathBuf,
    },
}

impl BackupAsk {
    /// A damaged file is nobody's desk.
    pub(super) const fn is_for_the_desk(&self) -> bool {
        match self {
            Self::Find { .. } | Self::Rescue { .. } => false,
            Self::Read | Self::Copy { .. } | Self::Restore { .. } => true,
        }
    }
}

/// What came of it.
#[derive(Clone, Debug, PartialEq)]
pub enum BackupChange {
    /// The backups of a damaged file.
    Found(Rescue),
    /// The backups of the open class, newest first.
    Read(Vec<Backup>),
    /// A copy of the class is there.
    Copied {
        /// Where.
        path: PathBuf,
    },
    /// The class is as it was.
    Restored(Reopened),
}
