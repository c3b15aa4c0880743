//! A screen nobody uses is covered, and in a class with a passphrase locked in the end.

use super::{App, Room};
use crate::ask::{Ask, ClassAsk};
use crate::domain::conference::pace::Moment;
use crate::screen::{Asked, Manner, Owner, Place, Then, Wanted};

/// For how many milliseconds it is announced that the teacher's screens are covered.
const TEACHER_TOLD: i64 = 15_000;
/// The same for a student's.
const STUDENT_TOLD: i64 = 30_000;
/// Milliseconds without a key until a class with a passphrase is locked: a laptop that slept, an afternoon.
const LOCK: i64 = 2 * 3_600_000;

/// Milliseconds without a key until the next day locks a class: nobody is interrupted at midnight.
const DAY_LOCK: i64 = 15 * 60_000;

impl App {
    fn limit(&self) -> Option<(i64, i64)> {
        let cover = self.around.cover();
        match (self.room(), self.owner()) {
            // Listening takes longer than looking.
            (_, Some(Owner::Teacher)) if self.around.manner == Manner::Aloud => {
                let longer = cover.teacher.max(cover.student);
                Some(told_for(longer, STUDENT_TOLD))
            }
            (_, Some(Owner::Teacher)) => Some(told_for(cover.teacher, TEACHER_TOLD)),
            (_, Some(Owner::Student(_))) => Some(told_for(cover.student, STUDENT_TOLD)),
            (Some(Room::Lock(lock)), None) if lock.wanted() != Wanted::Class => {
                Some((told_for(cover.teacher, 0).0, 0))
            }
            _ => None,
        }
    }

    const fn idle_for(&self) -> i64 {
        self.around.now.moment.0.saturating_sub(self.last_touch.0)
    }

    /// Seconds until the screen is covered, once that is announced.
    pub fn covered_in(&self) -> Option<i64> {
        let (limit, told) = self.limit()?;
        let left = limit - self.idle_for();
        (left <= told).then_some((left.max(0) + 999) / 1000)
    }

    /// When the screen has to say or do something because nobody uses it.
    pub(super) fn wake_for_idle(&self) -> Option<Moment> {
        let now = self.around.now;
        let cover = self.limit().map(|(limit, told)| {
            let left = limit - self.idle_for();
            let next = if left > told {
                left - told
            } else {
                left.rem_euclid(1000)
            };
            Moment(now.moment.0 + if next == 0 { left.clamp(1, 1000) } else { next })
        });
        let lock = self.around.unlocked_on.map(|_| {
            let midnight = now.moment.0 + milliseconds_to_midnight(now.local);
            let next_day = midnight.max(self.last_touch.0 + DAY_LOCK);
            let soon = now.moment.0 + 1000;
            Moment((self.last_touch.0 + LOCK).min(next_day).max(soon))
        });
        cover.into_iter().chain(lock).min()
    }

    /// Covers what nobody uses, locks what nobody has used for long.
    pub(super) fn idle(&mut self) -> Vec<Ask> {
        if self.is_reading_files() {
            // Somebody waits for it, and nothing of anyone is on the screen.
            self.last_touch = self.around.now.moment;
            return Vec::new();
        }
        let today = self.around.now.day();
        let limit = |day| if day == today { LOCK } else { DAY_LOCK };
        let unlocked = self.around.unlocked_on;
        if !self.is_to_lock && unlocked.is_some_and(|day| self.idle_for() >= limit(day)) {
            return self.begin_to_lock();
        }
        let limit = self.limit();
        if limit.is_some_and(|(limit, _)| self.idle_for() >= limit) {
            self.cover();
        }
        Vec::new()
    }

    /// Locks the class. What cannot be written is owed first, and the keys are needed for it: until then all that is
    /// open, the door too, is behind a curtain that only the passphrase lifts.
    fn begin_to_lock(&mut self) -> Vec<Ask> {
        // The keys go last: without them no word could be kept.
        let mut asks = self.last_words();
        asks.push(Ask::Class(ClassAsk::Shut));
        self.cover();
        drop(self.take_curtain());
        self.push(Place::Curtain(Some(Asked::Passphrase(Wanted::Class))));
        self.is_to_lock = true;
        asks
    }

    /// Nothing is owed any more: a class that waited for that is locked now.
    pub(super) fn lock_at_last(&self) -> Vec<Ask> {
        let shut = self.is_to_lock.then_some(Ask::Class(ClassAsk::Shut));
        shut.into_iter().collect()
    }

    /// Draws the curtain over a screen that is somebody's; what lies under it goes on being kept.
    pub(super) fn cover(&mut self) {
        // Whoever leads is here, or was a moment ago: a conference comes back with any key.
        let talks = self
            .stack
            .iter()
            .any(|room| matches!(room, Room::Conference(_)));
        self.cover_until(!talks);
    }

    /// The same after the laptop was away: somebody else may have come back with it.
    pub(super) fn cover_what_was_away(&mut self) {
        if matches!(self.room(), Some(Room::Curtain(curtain)) if curtain.ask.is_none()) {
            self.stack.pop();
        }
        self.cover_until(true);
    }

    fn cover_until(&mut self, asks_who: bool) {
        if matches!(self.room(), Some(Room::Lock(lock)) if lock.wanted() != Wanted::Class) {
            self.open_only(Place::Door(None));
            return;
        }
        let Some(owner) = self.owner() else {
            return;
        };
        self.status = None;
        let rooms = self.stack.iter_mut();
        rooms.for_each(|room| room.any_mut().stays());
        // Whoever covers the screen leaves the files: the class stays as it was.
        self.stop_reading();
        let lifted_by = asks_who.then(|| self.lifted_by(owner)).flatten();
        self.push(Place::Curtain(lifted_by));
    }

    /// What lifts the curtain over a screen of this owner; none: any key.
    fn lifted_by(&self, owner: Owner) -> Option<Asked> {
        let passphrase = |wanted| {
            let has_one = self.around.has_passphrase;
            has_one.then_some(Asked::Passphrase(wanted))
        };
        match owner {
            Owner::Student(key) if self.around.with_codes.contains(&key) => Some(Asked::Code(key)),
            Owner::Student(key) => passphrase(Wanted::Student(key)),
            Owner::Teacher if self.around.has_pin() => Some(Asked::Pin),
            Owner::Teacher => passphrase(Wanted::Desk(Then::Menu)),
        }
    }
}

/// Milliseconds, and for how many of them it is announced: never more than half.
fn told_for(seconds: u16, told: i64) -> (i64, i64) {
    let limit = i64::from(seconds) * 1000;
    (limit, told.min(limit / 2))
}

fn milliseconds_to_midnight(local: jiff::civil::DateTime) -> i64 {
    let time = local.time();
    let passed =
        i64::from(time.hour()) * 3600 + i64::from(time.minute()) * 60 + i64::from(time.second());
    (86_400 - passed) * 1000
}
