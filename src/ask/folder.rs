//! The school's folder: what the class carries of it, and what taking one in would change.

use std::path::PathBuf;

use crate::domain::class_file::definition::{Definition, Difference};
use crate::domain::learning::moving::Moving;
use crate::locale::Text;

/// What is to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FolderAsk {
    /// What would this folder change? Nothing does yet.
    LookAt {
        /// Where it is.
        path: PathBuf,
    },
    /// What would change if the class carried nothing of a school's folder?
    LookAtNone,
    /// Take these definitions in, in the place of all that is carried.
    TakeIn {
        /// What the folder says.
        definitions: Vec<Definition>,
    },
}

/// What came of it.
#[derive(Clone, Debug, PartialEq)]
pub enum FolderChange {
    /// It can be taken in, and would change this.
    Looked(Box<FolderTrial>),
    /// It cannot: what is wrong in it.
    Wrong(Vec<Text>),
    /// It is taken in.
    TakenIn {
        /// What the class carries now.
        definitions: Vec<Definition>,
    },
}

/// What a folder would change.
#[derive(Clone, Debug, PartialEq)]
pub struct FolderTrial {
    /// What it says.
    pub definitions: Vec<Definition>,
    /// What would be new, otherwise or gone.
    pub differences: Vec<Difference>,
    /// What is not wrong, but told.
    pub warnings: Vec<Text>,
    /// Levels that would read otherwise, each in the words it has and would have.
    pub moved: Vec<(Moving, Text, Text)>,
    /// What the class is set to and nothing would define any more.
    pub lacking: Vec<String>,
}
