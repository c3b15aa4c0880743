//! Things to work on, one at a time.

use crate::domain::Said;
use crate::domain::id::{PostItId, StudentId};
use crate::domain::learning::revision::PostIt;

/// What is to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PostItAsk {
    /// Read them.
    Read {
        /// Whose.
        student: StudentId,
    },
    /// Write one.
    Add {
        /// Whose.
        student: StudentId,
        /// What.
        said: Said,
    },
    /// Hand one over.
    HandOver {
        /// Whose.
        student: StudentId,
        /// The row.
        key: PostItId,
    },
}

/// What came of it.
#[derive(Clone, Debug, PartialEq)]
pub enum PostItChange {
    /// They were read.
    Read(PostIts),
    /// Something about them was kept.
    Kept(PostIts),
}

/// Things to work on.
#[derive(Clone, Debug, PartialEq)]
pub struct PostIts {
    /// Whose.
    pub student: StudentId,
    /// The whole name.
    pub name: String,
    /// All of them.
    pub list: Vec<PostIt>,
}
