//! What happened to the class file: who came in, what was opened, what left it, what was erased.

use crate::domain::conference::pace::Moment;
use crate::domain::id::StudentId;

/// What the log knows of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// The class was made.
    Created,
    /// The teacher or a student came in.
    Unlocked,
    /// A passphrase or a code was wrong.
    Refused,
    /// A student's folder was opened.
    Opened,
    /// Something left the file.
    Exported,
    /// A page was made to be printed.
    Printed,
    /// Files of another system came in.
    Imported,
    /// Something was removed for good.
    Erased,
    /// A backup took the place of the file.
    Restored,
    /// The passphrase was set, changed or taken away.
    Secured,
    /// A student got a new code.
    Code,
    /// An entry was corrected.
    Corrected,
    /// A family set its own words beside an entry.
    Disputed,
    /// A student may not be erased.
    Held,
    /// A student may be erased again.
    Released,
    /// A student left the class.
    Left,
    /// A student came back.
    Returned,
    /// How long things are kept was set.
    Kept,
    /// What the school's folder says was taken into the class.
    Defined,
    /// What a home said was given to the other home.
    Shared,
    /// It was taken back.
    Unshared,
    /// A note was kept for the teacher alone.
    Restricted,
    /// It is everybody's again.
    Unrestricted,
}

impl What {
    /// All of them.
    pub const ALL: [Self; 23] = [
        Self::Created,
        Self::Unlocked,
        Self::Refused,
        Self::Opened,
        Self::Exported,
        Self::Printed,
        Self::Imported,
        Self::Erased,
        Self::Restored,
        Self::Secured,
        Self::Code,
        Self::Corrected,
        Self::Disputed,
        Self::Held,
        Self::Released,
        Self::Left,
        Self::Returned,
        Self::Kept,
        Self::Defined,
        Self::Shared,
        Self::Unshared,
        Self::Restricted,
        Self::Unrestricted,
    ];

    /// The one of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|what| what.name() == name)
    }

    /// As it stands in the file.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Created => "created",
            Self::Unlocked => "unlocked",
            Self::Refused => "refused",
            Self::Opened => "opened",
            Self::Exported => "exported",
            Self::Printed => "printed",
            Self::Imported => "imported",
            Self::Erased => "erased",
            Self::Restored => "restored",
            Self::Secured => "secured",
            Self::Code => "code",
            Self::Corrected => "corrected",
            Self::Disputed => "disputed",
            Self::Held => "held",
            Self::Released => "released",
            Self::Left => "left",
            Self::Returned => "returned",
            Self::Kept => "kept",
            Self::Defined => "defined",
            Self::Shared => "shared",
            Self::Unshared => "unshared",
            Self::Restricted => "restricted",
            Self::Unrestricted => "unrestricted",
        }
    }
}

/// One line of the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// When.
    pub at: Moment,
    /// What.
    pub what: What,
    /// Who did it: a voice.
    pub who: String,
    /// Whom it is about.
    pub student: Option<StudentId>,
}
