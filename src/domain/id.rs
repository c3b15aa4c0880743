//! What names a row of the class file: one type for each kind, so that none is taken for another.

use std::fmt;
use std::num::ParseIntError;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Makes a type for each kind of row.
macro_rules! ids {
    ($($(#[$meta:meta])* $name:ident)+) => {$(
        $(#[$meta])*
        #[derive(
            Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
        )]
        #[serde(transparent)]
        pub struct $name(pub i64);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = ParseIntError;

            fn from_str(words: &str) -> Result<Self, ParseIntError> {
                words.parse().map(Self)
            }
        }

        impl $name {
            /// Before it has a row.
            pub const NEW: Self = Self(0);

            /// Has it no row yet?
            pub const fn is_new(self) -> bool {
                self.0 == Self::NEW.0
            }
        }

        impl From<$name> for RowId {
            fn from(id: $name) -> Self {
                Self(id.0)
            }
        }

        impl From<RowId> for $name {
            fn from(row: RowId) -> Self {
                Self(row.0)
            }
        }
    )+};
}

/// A row of any table, where the table stands beside it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RowId(pub i64);

ids! {
    /// A student of the class.
    StudentId
    /// A home of a student.
    HomeId
    /// An adult of a home.
    AdultId
    /// A conference, planned or held.
    ConferenceId
    /// A standard of the class.
    StandardId
    /// A piece of work on a standard.
    EvidenceId
    /// A revision plan.
    PlanId
    /// A goal of a conference, or one that is prepared.
    GoalId
    /// A promise.
    PromiseId
    /// A question to the teacher.
    QuestionId
    /// A question of the teacher's own bank.
    BankId
    /// A talking point.
    PointId
    /// A note of a conference.
    NoteId
    /// A note the teacher wrote down between conferences.
    PostItId
    /// A request to speak with the teacher alone.
    RequestId
    /// What a family wrote beside something in the record.
    StatementId
    /// What somebody said of a conference.
    FeedbackId
}
