//! What the class says of its standards.

use crate::domain::Words;
use crate::domain::id::{RowId, StandardId};
use crate::domain::learning::framework::{Framework, StatedIn};
use crate::domain::learning::standard::{Resource, Standard};

/// What is to be done.
#[derive(Clone, Debug, PartialEq)]
pub enum StandardAsk {
    /// Read the standards of the class.
    Read,
    /// Keep what a child can.
    KeepCan {
        /// Of which standard.
        standard: StandardId,
        /// After “I can” and “Yo puedo”; empty: no longer in the class's own words.
        can: Words,
    },
    /// Keep what work at a level looks like.
    KeepLook {
        /// Of which standard.
        standard: StandardId,
        /// The scale's name.
        scale: String,
        /// The level's value.
        level: u8,
        /// The words; empty: nothing is said of it any more.
        looks: Words,
    },
    /// Keep what helps.
    KeepResource {
        /// With which standard.
        standard: StandardId,
        /// What it was; none: it is new.
        before: Option<Resource>,
        /// What it is; none: it goes.
        resource: Option<Resource>,
    },
    /// Say in which language the statements of a framework are.
    SayLanguage {
        /// Which.
        framework: RowId,
        /// In which.
        language: StatedIn,
    },
}

/// What came of it.
#[derive(Clone, Debug, PartialEq)]
pub enum StandardChange {
    /// They were read, with the frameworks that came from elsewhere.
    Read(Vec<Standard>, Vec<Framework>),
    /// Words of one of them were kept: all of them as they are now.
    Kept(Vec<Standard>, Vec<Framework>),
}
