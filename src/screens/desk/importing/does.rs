//! What a key does while files are looked at.

use crate::screen::{Edit, Nav};

/// What a key does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Does {
    /// Moves, chooses, goes back.
    Nav(Nav),
    /// Looks for something in a list.
    Find,
    /// Changes what is looked for.
    Edit(Edit),
    /// Looks for nothing any more.
    StopFinding,
    /// The next kind of what would come.
    Filter,
    /// Chooses the standard that a column shows.
    Standard,
}
