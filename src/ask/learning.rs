//! A student's standards: evidence, judgements, plans.

use crate::domain::id::{StandardId, StudentId};
use crate::domain::learning::evidence::Evidence;
use crate::domain::learning::revision::Plan;
use crate::domain::learning::standing::{Learning, Override};

/// What is to be done.
#[derive(Clone, Debug, PartialEq)]
pub enum LearningAsk {
    /// Read a student's standards.
    Read {
        /// Whose.
        student: StudentId,
    },
    /// Add or correct evidence.
    KeepEvidence {
        /// Whose.
        student: StudentId,
        /// Of which standard.
        standard: StandardId,
        /// What.
        piece: Box<Evidence>,
        /// Why it is corrected.
        reason: String,
    },
    /// A judgement of a standard.
    Judge {
        /// Whose.
        student: StudentId,
        /// Which standard.
        standard: StandardId,
        /// The judgement; none: back to the rule.
        judged: Option<Box<Override>>,
    },
    /// Keep a plan.
    KeepPlan {
        /// Whose.
        student: StudentId,
        /// What.
        plan: Box<Plan>,
    },
    /// A plan is done.
    FinishPlan {
        /// Whose.
        student: StudentId,
        /// Which.
        plan: Box<Plan>,
    },
}

/// What came of it.
#[derive(Clone, Debug, PartialEq)]
pub enum LearningChange {
    /// It was read.
    Read(Box<Learner>),
    /// Something about it was kept.
    Kept(Box<Learner>),
}

/// What the desk shows of a student's learning.
#[derive(Clone, Debug, PartialEq)]
pub struct Learner {
    /// Whose.
    pub student: StudentId,
    /// The whole name.
    pub name: String,
    /// Every standard of the class.
    pub learning: Vec<Learning>,
    /// What the student means to redo.
    pub plans: Vec<Plan>,
}
