//! How long somebody waits who gave a wrong code. A rule one can read; no clock.

use crate::domain::conference::pace::Moment;

/// What came of a try to open something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It is open.
    Open,
    /// Wrong; the next try is open then, if it is not now.
    Wrong(Option<Moment>),
    /// Too many were wrong: this one was not looked at.
    Wait(Moment),
}

/// Wrong tries that cost nothing.
pub const FREE_TRIES: u32 = 5;

/// Seconds to wait after the fifth wrong try, the sixth, and so on; the last one stays.
const WAITS: [i64; 5] = [30, 60, 120, 300, 900];

/// Milliseconds to wait after so many wrong tries in a row.
pub fn wait_after(failures: u32) -> i64 {
    let Some(past) = failures.checked_sub(FREE_TRIES) else {
        return 0;
    };
    let past = usize::try_from(past).unwrap_or(usize::MAX);
    let last = WAITS.len() - 1;
    WAITS.get(past.min(last)).copied().unwrap_or(900) * 1000
}

/// When the next try is open, if it is not now. A clock that was turned back gains nothing: the wait begins again.
pub fn next_try(failures: u32, last: Moment, now: Moment) -> Option<Moment> {
    let wait = wait_after(failures);
    let from = if now < last { now } else { last };
    let open = Moment(from.0 + wait);
    (open > now).then_some(open)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn five_tries_are_free_and_then_the_waits_grow() {
        assert_eq!([0, 4].map(wait_after), [0, 0]);
        assert_eq!(
            [5, 6, 7, 8, 9, 10, u32::MAX].map(wait_after),
            [30_000, 60_000, 120_000, 300_000, 900_000, 900_000, 900_000]
        );
    }

    #[test]
    fn a_clock_turned_back_opens_nothing() {
        let (last, failures) = (Moment(1_000_000), 6);
        assert_eq!(
            next_try(failures, last, Moment(1_000_001)),
            Some(Moment(1_060_000))
        );
        assert_eq!(next_try(failures, last, Moment(1_060_000)), None);
        assert_eq!(next_try(failures, last, Moment(5)), Some(Moment(60_005)));
        assert_eq!(next_try(4, last, Moment(5)), None);
    }
}
