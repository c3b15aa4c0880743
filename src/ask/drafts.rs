//! What is being typed, and not kept as what it is yet.

use crate::domain::class_file::spot::{Draft, Spot};

/// What is to be done with it.
#[derive(Clone, Debug, PartialEq)]
pub enum DraftAsk {
    /// Keep what is being typed.
    Keep(Box<Draft>),
    /// Forget what was being typed in these places, and not kept.
    Forget {
        /// Where.
        spots: Vec<Spot>,
    },
    /// Read what was being typed at the desk and before any class was open, as far as it may be read now.
    Read,
}

/// What came of it.
#[derive(Clone, Debug, PartialEq)]
pub enum DraftChange {
    /// It is kept.
    Kept(Box<Draft>),
    /// It is forgotten.
    Forgotten(Vec<Spot>),
    /// It was read.
    Read(Vec<Draft>),
}
