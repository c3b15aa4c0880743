//! Where a value belongs: what is sealed for one place opens in no other.

use super::Form;
use crate::domain::id::{RowId, StudentId};

/// A row of a table, the student it is about, and what else of the row may not change without the value.
#[derive(Clone, Debug)]
pub struct Place {
    /// The table.
    pub table: &'static str,
    /// The row.
    pub row: RowId,
    /// The student it is about; none: nobody.
    pub of: Option<StudentId>,
    /// The columns whose change would change what the value means, each written out.
    pub(super) bound: Vec<u8>,
}

impl Place {
    /// A row of a table, and the student it is about.
    pub fn at(
        table: &'static str,
        row: impl Into<RowId>,
        of: impl Into<Option<StudentId>>,
    ) -> Self {
        Self {
            table,
            row: row.into(),
            of: of.into(),
            bound: Vec::new(),
        }
    }

    /// Bound to nothing in a column as well.
    pub fn bind_none(&mut self) {
        self.bound.push(0);
    }

    /// Bound to a number in a column as well.
    pub fn bind_number(&mut self, number: i64) {
        self.bound.push(1);
        self.bound.extend_from_slice(&number.to_be_bytes());
    }

    /// Bound to a word in a column as well.
    pub fn bind_word(&mut self, word: &str) {
        self.bound.push(2);
        let length = u32::try_from(word.len()).unwrap_or(u32::MAX);
        self.bound.extend_from_slice(&length.to_be_bytes());
        self.bound.extend_from_slice(word.as_bytes());
    }

    /// What a value here is sealed with: class, table, row, student, and in the second form the bound columns.
    pub(super) fn about(&self, class: &[u8; 16], form: Form) -> Vec<u8> {
        let mut about = Vec::with_capacity(96);
        about.extend_from_slice(match form {
            Form::First => b"juntos sealed 1\0",
            Form::Second => b"juntos sealed 2\0",
        });
        about.extend_from_slice(class);
        about.extend_from_slice(self.table.as_bytes());
        about.push(0);
        about.extend_from_slice(&self.row.0.to_be_bytes());
        about.extend_from_slice(&self.of.map_or(0, |of| of.0).to_be_bytes());
        if form == Form::Second {
            about.extend_from_slice(&self.bound);
        }
        about.extend_from_slice(b"sealed");
        about
    }
}
