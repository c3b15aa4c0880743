//! Files of other systems.

use std::path::PathBuf;

use super::Names;
use crate::domain::class_file::intake::{Answers, Cannot, Looked, Progress};
use crate::domain::conference::pace::Moment;

/// A file that lies on this computer.
#[derive(Clone, Debug, PartialEq)]
pub struct Lying {
    /// Where it is.
    pub path: PathBuf,
    /// Its name, cleaned.
    pub name: String,
    /// What its folder is called: `~/Downloads`.
    pub folder: String,
    /// When it was written.
    pub written: Moment,
}

/// What is to be done with them.
#[derive(Clone, Debug, PartialEq)]
pub enum ImportAsk {
    /// Find the files that lie where downloads do.
    Find,
    /// Look what would come of these files, a slice at a time.
    LookAt {
        /// Where they are.
        path: PathBuf,
        /// What has been answered.
        answers: Box<Answers>,
    },
    /// Take the files in, a slice at a time.
    TakeIn {
        /// Where they are.
        path: PathBuf,
        /// What has been answered.
        answers: Box<Answers>,
    },
    /// Stop reading; nothing has been changed.
    Stop,
}

/// What came of it.
#[derive(Clone, Debug, PartialEq)]
pub enum ImportChange {
    /// Files that lie where downloads do, newest first.
    Found(Vec<Lying>),
    /// How far the reading is.
    Reading {
        /// Where the files are.
        path: PathBuf,
        /// What has been answered.
        answers: Box<Answers>,
        /// How far.
        progress: Progress,
        /// They come in.
        takes_in: bool,
    },
    /// What would come of them, or what has to be answered first.
    Looked {
        /// Where they are.
        path: PathBuf,
        /// What was found.
        looked: Box<Looked>,
    },
    /// They are in.
    TakenIn {
        /// What came.
        looked: Box<Looked>,
        /// Who is here now, as far as it could be read.
        names: Option<Names>,
    },
    /// Nothing can be read there.
    CannotRead(Cannot),
    /// Nothing is read any more.
    Stopped,
}
