//! A student's standards: evidence, judgements, plans.

use crate::domain::conference::habit::{View, Views};
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
    /// The judgement that was given back to the rule last is in force again.
    JudgeAgain {
        /// Whose.
        student: StudentId,
        /// Which standard.
        standard: StandardId,
    },
    /// Keep a plan.
    KeepPlan {
        /// Whose.
        student: StudentId,
        /// What.
        plan: Box<Plan>,
    },
    /// Read which habits the teacher has given a view of this term.
    ReadHabits {
        /// Of which student.
        student: StudentId,
        /// In which term.
        term: String,
    },
    /// The teacher gives a view of a habit, unseen by anybody, and without seeing anybody's.
    RateHabit {
        /// Of which student.
        student: StudentId,
        /// In which term.
        term: String,
        /// Of which habit.
        habit: String,
        /// What.
        view: Box<View>,
    },
    /// Read who of the class still lacks some.
    ReadHabitsOfClass {
        /// In which term.
        term: String,
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
    /// The habits of one student; true: a view was just kept.
    Habits(Box<Ahead>, bool),
    /// Of everybody who is here: whose, the name, how many habits have the teacher's view.
    HabitsOfClass(Vec<(StudentId, String, usize)>),
}

/// Which habits of a student have the teacher's view.
#[derive(Clone, Debug, PartialEq)]
pub struct Ahead {
    /// Whose.
    pub student: StudentId,
    /// The whole name.
    pub name: String,
    /// This term's habits, as far as the teacher may know them.
    pub views: Vec<Views>,
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
    /// Standards by the rule that had a judgement before.
    pub judged_before: Vec<StandardId>,
}
