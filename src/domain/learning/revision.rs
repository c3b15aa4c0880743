//! What a student redoes, and one thing to work on at a time.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::domain::conference::pace::Moment;
use crate::domain::id::{PlanId, PostItId, StandardId};
use crate::domain::words::Said;

/// How somebody means to show a standard again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// Its row; 0 before it is kept.
    pub key: PlanId,
    /// Which standard.
    pub standard: StandardId,
    /// The words.
    pub words: PlanWords,
    /// By when.
    pub due: Option<Date>,
    /// It is done.
    pub done: bool,
}

/// The words of a plan.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanWords {
    /// What is redone.
    pub what: Said,
    /// With what help.
    #[serde(default)]
    pub help: Said,
}

/// One thing to work on, handed over alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PostIt {
    /// Its row; 0 before it is kept.
    pub key: PostItId,
    /// The words.
    pub said: Said,
    /// When it was handed over.
    pub handed: Option<Moment>,
}
