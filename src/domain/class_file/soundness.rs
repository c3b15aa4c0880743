//! What in a class file is not as it should be, and does not keep it shut.

/// One thing that is told.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unsound {
    /// This row of this table reads as something it is not.
    Row {
        /// The table.
        table: String,
        /// Its number in the table.
        row: i64,
    },
    /// Something is not as it was when the file was closed last.
    Changed,
}
