//! An alarm that counts the time the computer sleeps, too: what is to be covered is covered when it wakes.

use std::time::Duration;

#[cfg(target_os = "linux")]
pub(super) use linux::Alarm;

/// How long a wait lasts at most where it does not count sleep: then the time is asked for again.
const LONGEST: Duration = Duration::from_secs(2);

/// So much of a wait at once, where there is no alarm.
pub(super) fn slice(left: Option<Duration>) -> Option<Duration> {
    left.map(|left| left.min(LONGEST))
}

/// Elsewhere long waits are made short.
#[cfg(all(unix, not(target_os = "linux")))]
pub(super) struct Alarm;

#[cfg(all(unix, not(target_os = "linux")))]
impl Alarm {
    pub(super) const fn new() -> Self {
        Self
    }

    #[expect(clippy::unused_self, reason = "as where there is one")]
    pub(super) const fn set(&self, _after: Option<Duration>) -> Option<&std::os::fd::OwnedFd> {
        None
    }
}

#[cfg(target_os = "linux")]
mod linux {
    use std::os::fd::OwnedFd;

    use rustix::event::Timespec;
    use rustix::time::{
        Itimerspec, TimerfdClockId, TimerfdFlags, TimerfdTimerFlags, timerfd_create,
        timerfd_settime,
    };

    use super::Duration;

    /// Rings through a file that can be waited for.
    pub(in crate::terminal) struct Alarm(Option<OwnedFd>);

    impl Alarm {
        pub(in crate::terminal) fn new() -> Self {
            let flags = TimerfdFlags::NONBLOCK | TimerfdFlags::CLOEXEC;
            Self(timerfd_create(TimerfdClockId::Boottime, flags).ok())
        }

        /// Is to ring after so long; never without it. Gives the file, or none where the system has none.
        pub(in crate::terminal) fn set(&self, after: Option<Duration>) -> Option<&OwnedFd> {
            let file = self.0.as_ref()?;
            let zero = Timespec {
                tv_sec: 0,
                tv_nsec: 0,
            };
            // Nothing at all would mean never.
            let after = after.map(|after| after.max(Duration::from_nanos(1)));
            let value = match after {
                Some(after) => Timespec::try_from(after).ok()?,
                None => zero,
            };
            let time = Itimerspec {
                it_interval: zero,
                it_value: value,
            };
            timerfd_settime(file, TimerfdTimerFlags::empty(), &time).ok()?;
            Some(file)
        }
    }

    #[cfg(test)]
    mod tests {
        use std::os::fd::AsRawFd as _;

        use super::*;

        /// `CLOCK_BOOTTIME`, as Linux numbers its clocks.
        const COUNTS_SLEEP: &str = "clockid: 7";

        #[test]
        fn the_alarm_rings_by_the_clock_that_counts_sleep() {
            let alarm = Alarm::new();
            let file = alarm.set(Some(Duration::from_secs(43))).unwrap();
            let about = format!("/proc/self/fdinfo/{}", file.as_raw_fd());
            let about = std::fs::read_to_string(about).unwrap();
            assert!(about.contains(COUNTS_SLEEP), "{about}");
            assert!(about.contains("it_value: (42, "), "{about}");
            assert!(alarm.set(None).is_some());
        }
    }
}
