//! How the class is set, and what changing it would change.

use crate::domain::class_file::class::Class;
use crate::domain::class_file::setting::{self, Before};
use crate::domain::learning::moving::Moving;
use crate::domain::learning::standard::Standard;

/// What is to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ClassSetAsk {
    /// Read how the class is set.
    Read,
    /// What would change with it? Nothing does yet.
    Try {
        /// To what.
        to: Box<setting::Change>,
    },
    /// Set it so.
    Set {
        /// To what.
        to: Box<setting::Change>,
    },
}

/// What came of it.
#[derive(Clone, Debug, PartialEq)]
pub enum ClassSetChange {
    /// How the class is set.
    Read(Box<HowSet>),
    /// What would change.
    Tried(Box<Trial>),
    /// It is set so.
    Set(Box<HowSet>),
}

/// How the class is set.
#[derive(Clone, Debug, PartialEq)]
pub struct HowSet {
    /// Now.
    pub class: Class,
    /// Before, oldest first.
    pub before: Vec<Before>,
    /// Its standards, with the rules that hold for them.
    pub standards: Vec<Standard>,
}

/// What a setting would change.
#[derive(Clone, Debug, PartialEq)]
pub struct Trial {
    /// The setting.
    pub to: setting::Change,
    /// Every level that would read otherwise, a student after the other.
    pub moved: Vec<Moving>,
    /// How many levels there are in all.
    pub of: usize,
    /// Habits that the new set does not have, or calls otherwise, and how many views of them there are.
    pub rated: Vec<Rated>,
}

/// A habit with views that families and students have given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rated {
    /// Its name in files.
    pub habit: String,
    /// How many views there are.
    pub count: usize,
    /// The new set has one of the same name in files that says something else.
    pub is_renamed: bool,
}
