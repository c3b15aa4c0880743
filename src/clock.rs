//! The one place that asks what time it is.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::domain::Now;
use crate::domain::conference::pace::Moment;

/// This computer's clock and time zone.
#[derive(Clone, Debug)]
pub struct Clock {
    zone: TimeZone,
}

impl Default for Clock {
    /// The zone is asked for once. `/etc/localtime` holds all that is needed: looking up the zone's name
    /// would read the whole directory of zones before the first frame.
    fn default() -> Self {
        Self {
            zone: here().unwrap_or_else(TimeZone::system),
        }
    }
}

fn here() -> Option<TimeZone> {
    if std::env::var_os("TZ").is_some() {
        return None;
    }
    let rules = std::fs::read("/etc/localtime").ok()?;
    TimeZone::tzif("local", &rules).ok()
}

impl Clock {
    /// The time, here.
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place that asks for the time"
    )]
    pub fn now(&self) -> Now {
        let now = Timestamp::now();
        let local = self.zone.to_datetime(now);
        Now {
            moment: Moment(now.as_millisecond()),
            local: local.with().subsec_nanosecond(0).build().unwrap_or(local),
        }
    }

    /// A moment as it was here.
    pub fn at(&self, moment: Moment) -> jiff::civil::DateTime {
        let timestamp = Timestamp::from_millisecond(moment.0).unwrap_or(Timestamp::UNIX_EPOCH);
        self.zone.to_datetime(timestamp)
    }
}
