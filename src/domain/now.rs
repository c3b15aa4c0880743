//! The time, as the program was last told.

use jiff::civil::{Date, DateTime};

use crate::domain::conference::pace::Moment;

/// The time, here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Now {
    /// Since the epoch.
    pub moment: Moment,
    /// Local.
    pub local: DateTime,
}

impl Now {
    /// The local day.
    pub fn day(self) -> Date {
        self.local.date()
    }

    /// A moment of the past as it was here, as far as today's difference from the world's clock tells.
    pub fn local_of(self, moment: Moment) -> DateTime {
        let back = jiff::SignedDuration::from_millis(moment.0.saturating_sub(self.moment.0));
        self.local.checked_add(back).unwrap_or(self.local)
    }
}
