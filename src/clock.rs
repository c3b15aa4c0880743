//! The one place that asks what time it is.

use jiff::Zoned;

use crate::app::Now;
use crate::domain::pace::Moment;

/// The time, here.
#[expect(
    clippy::disallowed_methods,
    reason = "the one place that asks for the time"
)]
pub fn now() -> Now {
    let now = Zoned::now();
    Now {
        moment: Moment(now.timestamp().as_millisecond()),
        local: now
            .datetime()
            .with()
            .subsec_nanosecond(0)
            .build()
            .unwrap_or_else(|_| now.datetime()),
    }
}
