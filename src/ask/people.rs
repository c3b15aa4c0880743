//! A student and the grown-ups of the homes.

use crate::domain::id::{AdultId, HomeId, StudentId};
use crate::domain::people::person::{Adult, Student};

/// What is to be done.
#[derive(Clone, Debug, PartialEq)]
pub enum PeopleAsk {
    /// Read the student's homes and grown-ups.
    Read {
        /// Whose.
        student: StudentId,
    },
    /// Add or change an adult.
    KeepAdult {
        /// Of which student.
        student: StudentId,
        /// Of which home; 0: of a new one.
        home: HomeId,
        /// The row; 0: a new one.
        key: AdultId,
        /// What is known.
        adult: Box<Adult>,
    },
    /// Somebody is no longer of the family.
    RemoveAdult {
        /// Of which student.
        student: StudentId,
        /// Who.
        key: AdultId,
    },
    /// Somebody lives in another of the student's homes now.
    MoveAdult {
        /// Of which student.
        student: StudentId,
        /// Who.
        key: AdultId,
        /// Where.
        home: HomeId,
    },
    /// What a home is called.
    NameHome {
        /// Of which student.
        student: StudentId,
        /// Which.
        home: HomeId,
        /// The name; none: by who lives there.
        name: Option<String>,
    },
    /// Change what is known of a student.
    KeepStudent {
        /// The row.
        key: StudentId,
        /// What is known.
        student: Box<Student>,
    },
}

/// What came of it.
#[derive(Clone, Debug, PartialEq)]
pub enum PeopleChange {
    /// They were read.
    Read(Box<People>),
    /// Something about them was kept.
    Kept(Box<People>),
}

/// A student, the homes and their adults.
#[derive(Clone, Debug, PartialEq)]
pub struct People {
    /// The student's row.
    pub key: StudentId,
    /// What is known of the student.
    pub student: Student,
    /// The homes.
    pub homes: Vec<HomeRows>,
}

/// A home of a student, and the adults there.
#[derive(Clone, Debug, PartialEq)]
pub struct HomeRows {
    /// The row.
    pub key: HomeId,
    /// What it is called, where somebody has named it.
    pub name: Option<String>,
    /// The adults.
    pub adults: Vec<AdultRow>,
}

/// An adult of a home.
#[derive(Clone, Debug, PartialEq)]
pub struct AdultRow {
    /// The row.
    pub key: AdultId,
    /// What is known.
    pub adult: Adult,
}
