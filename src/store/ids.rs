//! How the types that name rows are bound to statements, and read from rows.

use rusqlite::types::{FromSql, FromSqlResult, ToSql, ToSqlOutput, ValueRef};

use crate::domain::id::{
    AdultId, BankId, ConferenceId, EvidenceId, FeedbackId, GoalId, HomeId, NoteId, PlanId, PointId,
    PostItId, PromiseId, QuestionId, RequestId, RowId, StandardId, StatementId, StudentId,
};

/// Lets each type stand in a statement and come out of a row as its number.
macro_rules! stored {
    ($($name:ident)+) => {$(
        impl ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                self.0.to_sql()
            }
        }

        impl FromSql for $name {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                i64::column_result(value).map(Self)
            }
        }
    )+};
}

stored! {
    AdultId BankId ConferenceId EvidenceId FeedbackId GoalId HomeId NoteId PlanId PointId PostItId
    PromiseId QuestionId RequestId RowId StandardId StatementId StudentId
}
