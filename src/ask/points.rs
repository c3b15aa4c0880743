//! What the teacher means to say to a family.

use crate::domain::conference::talking_point::TalkingPoint;
use crate::domain::id::{PointId, StudentId};
use crate::domain::learning::insight::Insight;

/// What is to be done.
#[derive(Clone, Debug, PartialEq)]
pub enum PointsAsk {
    /// Read a student's talking points and what the folder suggests.
    Read {
        /// Whose.
        student: StudentId,
    },
    /// Add one.
    Add {
        /// Whose.
        student: StudentId,
        /// What is said.
        point: Box<TalkingPoint>,
        /// The suggestion it came from, which is set aside.
        from: Option<String>,
    },
    /// Reword one.
    Reword {
        /// Whose.
        student: StudentId,
        /// What is said.
        point: Box<TalkingPoint>,
    },
    /// Take one away.
    Drop {
        /// Whose.
        student: StudentId,
        /// The row.
        point: PointId,
    },
    /// A suggestion is not to come again.
    DropSuggestion {
        /// Whose.
        student: StudentId,
        /// Which.
        suggestion: String,
    },
}

/// What came of it.
#[derive(Clone, Debug, PartialEq)]
pub enum PointsChange {
    /// They were read.
    Read(Box<Points>),
    /// Something about them was kept.
    Kept(Box<Points>),
}

/// A student's points, and what the folder suggests.
#[derive(Clone, Debug, PartialEq)]
pub struct Points {
    /// Whose.
    pub student: StudentId,
    /// The whole name.
    pub name: String,
    /// The teacher's own.
    pub points: Vec<TalkingPoint>,
    /// What the folder suggests.
    pub suggested: Vec<Insight>,
}
