//! A student and the grown-ups of the homes.

use crate::domain::people::person::{Adult, Key, Student};

/// What is to be done.
#[derive(Clone, Debug, PartialEq)]
pub enum PeopleAsk {
    /// Read the student's homes and grown-ups.
    Read {
        /// Whose.
        student: Key,
    },
    /// Add or change an adult.
    KeepAdult {
        /// Of which student.
        student: Key,
        /// Of which home; 0: of a new one.
        home: Key,
        /// The row; 0: a new one.
        key: Key,
        /// What is known.
        adult: Box<Adult>,
    },
    /// Change what is known of a student.
    KeepStudent {
        /// The row.
        key: Key,
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
    pub key: Key,
    /// What is known of the student.
    pub student: Student,
    /// The homes.
    pub homes: Vec<HomeRows>,
}

/// A home of a student, and the adults there.
#[derive(Clone, Debug, PartialEq)]
pub struct HomeRows {
    /// The row.
    pub key: Key,
    /// The adults.
    pub adults: Vec<AdultRow>,
}

/// An adult of a home.
#[derive(Clone, Debug, PartialEq)]
pub struct AdultRow {
    /// The row.
    pub key: Key,
    /// What is known.
    pub adult: Adult,
}
