//! What is kept of a table until another one refers to it.

use crate::domain::conference::pace::Moment;
use crate::domain::learning::evidence::Kind;
use crate::domain::people::person::Relation;

/// A task that results belong to.
pub(super) struct Item {
    pub(super) title: String,
    /// The kind of work that the title names.
    pub(super) kind: Option<Kind>,
    pub(super) target: Option<u32>,
    /// The highest score there is, where the file says so.
    pub(super) most: Option<f64>,
}

/// A name a user waits with until it is known whether somebody is their child.
pub(super) struct Grown {
    pub(super) name: String,
    pub(super) as_of: Option<Moment>,
    pub(super) role: Option<Relation>,
}

/// What the file tells of an objective.
#[derive(Default)]
pub(super) struct Told {
    pub(super) code: String,
    pub(super) title: String,
    pub(super) subject: String,
}
