//! What a school's own folder says, as a class carries it.

/// A file of the folder.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Definition {
    /// Its path inside the folder, with `/` between the parts.
    pub path: String,
    /// What it says.
    pub text: String,
}
