//! What a form asks for, and the end of the words that stood in it: both or neither.

use super::{Ask, Change};
use crate::domain::class_file::spot::Spot;

/// What is to be done.
#[derive(Clone, Debug, PartialEq)]
pub struct Settle {
    /// Where the words were typed: their draft goes.
    pub spot: Spot,
    /// What the form asks for.
    pub ask: Ask,
}

/// What came of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Settled {
    /// Where no draft is any more.
    pub spot: Spot,
    /// What came of what the form asked for.
    pub change: Change,
}
