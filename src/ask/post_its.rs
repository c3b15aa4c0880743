//! Things to work on, one at a time.

use crate::domain::Said;
use crate::domain::learning::revision::PostIt;
use crate::domain::people::person::Key;

/// What is to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PostItAsk {
    /// Read them.
    Read {
        /// Whose.
        student: Key,
    },
    /// Write one.
    Add {
        /// Whose.
        student: Key,
        /// What.
        said: Said,
    },
    /// Hand one over.
    HandOver {
        /// Whose.
        student: Key,
        /// The row.
        key: Key,
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
    pub student: Key,
    /// The whole name.
    pub name: String,
    /// All of them.
    pub list: Vec<PostIt>,
}
