//! How long things are kept.

use super::Names;
use crate::domain::class_file::keeping::{Kind, Months, Past};

/// How long each kind is kept.
pub type Keeping = Vec<(Kind, Months)>;

/// What is to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RetentionAsk {
    /// Read how long things are kept.
    Read,
    /// What would go if things were kept so long?
    Try {
        /// How long.
        keeping: Keeping,
    },
    /// Keep things so long from now on; nothing goes yet.
    Set {
        /// How long.
        keeping: Keeping,
    },
    /// Keep things so long, and let go of what is past its time.
    ClearAway {
        /// How long.
        keeping: Keeping,
    },
}

/// What came of it.
#[derive(Clone, Debug, PartialEq)]
pub enum RetentionChange {
    /// How long things are kept.
    Read(Keeping),
    /// What would go.
    Tried {
        /// If things were kept so long.
        keeping: Keeping,
        /// What is past its time then.
        counts: Vec<Past>,
    },
    /// It is set, and nothing else happened.
    Set,
    /// What was past its time is gone.
    ClearedAway {
        /// What.
        counts: Vec<Past>,
        /// Who is left.
        names: Names,
    },
}
