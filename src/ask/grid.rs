//! The class at a look, and one assignment scored for all of it.

use crate::domain::id::StudentId;
use crate::domain::learning::grid::{Grid, Row};
use crate::domain::learning::scoring::{Assignment, Mark, Scoring};

/// What is to be done.
#[derive(Clone, Debug, PartialEq)]
pub enum GridAsk {
    /// Read the class at a look.
    Read,
    /// Read the levels of these students.
    Rows(Vec<StudentId>),
    /// Begin to give the scores of an assignment.
    Begin(Box<Assignment>),
    /// Keep what a student was given while the scores are being given; none: nothing yet.
    Keep {
        /// Who.
        student: StudentId,
        /// What.
        mark: Option<Mark>,
    },
    /// All scores are given: keep them as evidence.
    Give(Box<Scoring>),
    /// Let go of them.
    Drop(Box<Scoring>),
}

/// What came of it.
#[derive(Clone, Debug, PartialEq)]
pub enum GridChange {
    /// The class, and the assignment whose scores are being given, where there is one.
    Read(Box<Grid>, Option<Box<Scoring>>),
    /// Some more of it was read.
    Rows(Vec<Row>),
    /// Scores can be given; so many students have such a piece of work already.
    Begun(Box<Grid>, Box<Scoring>, usize),
    /// What a student was given is on disk.
    Kept,
    /// All were kept: so many students.
    Given(Box<Grid>, usize),
    /// They are gone.
    Dropped(Box<Grid>),
}
