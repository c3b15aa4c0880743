//! What conferences leave to be done.

use crate::domain::Said;
use crate::domain::conference::follow_up::Open;
use crate::domain::conference::question::Given;
use crate::domain::id::{
    BankId, GoalId, HomeId, PromiseId, QuestionId, RequestId, RowId, StatementId, StudentId,
};
use crate::domain::learning::framework::StatedIn;

/// What is to be done.
#[derive(Clone, Debug, PartialEq)]
pub enum FollowUpAsk {
    /// Read what is open.
    Read,
    /// A promise was kept, or not.
    MarkPromise {
        /// The row.
        promise: PromiseId,
        /// It was kept.
        kept: bool,
    },
    /// Somebody has looked how a goal goes.
    LookAtGoal {
        /// The row.
        goal: GoalId,
    },
    /// Answer a question of a family.
    Answer {
        /// Whose.
        student: StudentId,
        /// The row.
        question: QuestionId,
        /// The answer.
        said: Said,
        /// How it goes to all families, where it does.
        given: Option<Box<Given>>,
    },
    /// Take a question back from all families.
    TakeBack {
        /// The row.
        given: BankId,
    },
    /// They have talked in private.
    CloseRequest {
        /// The row.
        request: RequestId,
    },
    /// They have not, after all.
    ReopenRequest {
        /// The row.
        request: RequestId,
    },
    /// Say of which home something is.
    GiveToHome {
        /// Whose.
        student: StudentId,
        /// Which home.
        home: HomeId,
        /// Table and row; none: everything nobody has said it of.
        only: Option<(&'static str, RowId)>,
    },
    /// Say in which language the standards of a framework are written.
    SayLanguage {
        /// Which.
        framework: RowId,
        /// In which.
        language: StatedIn,
    },
    /// What a family sees differently has been read.
    SeeStatement {
        /// The row.
        statement: StatementId,
    },
}

/// What came of it.
#[derive(Clone, Debug, PartialEq)]
pub enum FollowUpChange {
    /// What is open.
    Read(Vec<Open>),
    /// Something of it is done.
    Done(Vec<Open>),
    /// Something of it is done, and other questions go to all families now.
    Given {
        /// What is open.
        open: Vec<Open>,
        /// The questions that go to all.
        given: Vec<Given>,
    },
}
