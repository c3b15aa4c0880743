//! What other systems call a student.

/// What a system calls a student, or why nobody can say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Known {
    /// So.
    As(String),
    /// No file has said it.
    #[default]
    NotAtAll,
    /// A file has said some number, to a program that kept only how to know it again.
    NotKept,
    /// It calls the student by several numbers.
    Several,
}

/// The numbers that go back with a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Numbers {
    /// The school's own.
    pub school: Known,
    /// Canvas's.
    pub canvas: Known,
}
