//! Where a conference is, and what came of one that was held somewhere else.

use serde::{Deserialize, Serialize};

/// The ways people meet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum VenueKind {
    /// A room.
    #[default]
    Room,
    /// One of several tables in the room of the class.
    Table,
    /// By telephone.
    Phone,
    /// By video.
    Video,
}

impl VenueKind {
    /// All, as they are offered.
    pub const ALL: [Self; 4] = [Self::Room, Self::Table, Self::Phone, Self::Video];

    /// Do people come to it, so that only one family can be there at a time?
    pub const fn is_a_place(self) -> bool {
        matches!(self, Self::Room | Self::Table)
    }
}

/// Where a conference is.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Venue {
    /// How people meet.
    pub kind: VenueKind,
    /// Which room or table; the number that is called, the address of the video. May be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub called: String,
}

/// What came of a conference that nobody walked through on this laptop.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// The family came.
    Came,
    /// They talked by telephone.
    ByPhone,
    /// Somebody came in the family's place.
    StandIn,
}

impl Outcome {
    /// All, as they are offered.
    pub const ALL: [Self; 3] = [Self::Came, Self::ByPhone, Self::StandIn];
}
