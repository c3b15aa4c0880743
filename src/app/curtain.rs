//! The curtain: a screen nobody uses is covered, and in a class with a passphrase locked in the end.

use super::update::last_words;
use super::{App, Ask, Door, Lock, Manner, Mode, lock::Wanted};
use crate::ask::ClassAsk;
use crate::domain::pace::Moment;
use crate::domain::person::Key;

/// Milliseconds without a key until the teacher's screens are covered, and for how long that is announced.
const TEACHER: (i64, i64) = (60_000, 15_000);
/// The same for a student's.
const STUDENT: (i64, i64) = (300_000, 30_000);
/// Milliseconds without a key until a class with a passphrase is locked: a laptop that slept, an afternoon.
const LOCK: i64 = 2 * 3_600_000;

/// Milliseconds without a key until the next day locks a class: nobody is interrupted at midnight.
const DAY_LOCK: i64 = 15 * 60_000;

/// What covers the screen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Curtain {
    /// What lifts it; nothing: any key.
    pub ask: Option<Lock>,
}

/// Whose screen this is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    /// The teacher's.
    Teacher,
    /// A student's, with the family beside them.
    Student(Key),
}

impl Mode {
    /// Whose screen this is; nobody's, where nothing of anyone is shown.
    pub fn owner(&self) -> Option<Owner> {
        match self {
            Self::Desk(_) => Some(Owner::Teacher),
            Self::Student(home) => Some(Owner::Student(home.folder.key)),
            Self::Booklet(booklet) => Some(super::booklet::owner(booklet)),
            Self::Setup(setup) => Some(Owner::Student(setup.home.folder.key)),
            Self::Walk(walk) => Some(Owner::Student(walk.owner().0)),
            Self::LookBack(look) => Some(Owner::Student(look.home.folder.key)),
            Self::Glossary(_, under) | Self::Help(_, under) => under.owner(),
            Self::Welcome(_) | Self::Form(_) | Self::Door(_) | Self::Lock(_) => None,
            Self::Curtain(..) | Self::Rescue(_) | Self::Closed => None,
        }
    }
}

impl App {
    fn limit(&self) -> Option<(i64, i64)> {
        match (&self.mode, self.mode.owner()) {
            // Listening takes longer than looking.
            (_, Some(Owner::Teacher)) if self.manner == Manner::Aloud => Some(STUDENT),
            (_, Some(Owner::Teacher)) => Some(TEACHER),
            (_, Some(Owner::Student(_))) => Some(STUDENT),
            (Mode::Lock(ask), None) if ask.wanted != Wanted::Class => Some((TEACHER.0, 0)),
            _ => None,
        }
    }

    const fn idle(&self) -> i64 {
        self.now.moment.0.saturating_sub(self.last_touch.0)
    }

    /// Seconds until the screen is covered, once that is announced.
    pub fn covered_in(&self) -> Option<i64> {
        let (limit, told) = self.limit()?;
        let left = limit - self.idle();
        (left <= told).then_some((left.max(0) + 999) / 1000)
    }

    /// When the screen has to say or do something because nobody uses it.
    pub(super) fn wake_for_idle(&self) -> Option<Moment> {
        let cover = self.limit().map(|(limit, told)| {
            let left = limit - self.idle();
            let next = if left > told {
                left - told
            } else {
                left.rem_euclid(1000)
            };
            Moment(self.now.moment.0 + if next == 0 { left.clamp(1, 1000) } else { next })
        });
        let lock = self.unlocked_on.map(|_| {
            let midnight = self.now.moment.0 + milliseconds_to_midnight(self.now.local);
            let next_day = midnight.max(self.last_touch.0 + DAY_LOCK);
            // What cannot be locked yet, because its words are not on disk, is tried again in a second.
            let soon = self.now.moment.0 + 1000;
            Moment((self.last_touch.0 + LOCK).min(next_day).max(soon))
        });
        [cover, lock, super::lock::wake(self)]
            .into_iter()
            .flatten()
            .min()
    }
}

fn milliseconds_to_midnight(local: jiff::civil::DateTime) -> i64 {
    let time = local.time();
    let passed =
        i64::from(time.hour()) * 3600 + i64::from(time.minute()) * 60 + i64::from(time.second());
    (86_400 - passed) * 1000
}

/// Time has passed: covers what nobody uses, locks what nobody has used for long.
pub(super) fn tick(app: &mut App) -> Vec<Ask> {
    if app.is_reading_files() {
        // Somebody waits for it, and nothing of anyone is on the screen.
        app.last_touch = app.now.moment;
        return Vec::new();
    }
    let over = app
        .unlocked_on
        .is_some_and(|day| app.idle() >= if day == app.now.day() { LOCK } else { DAY_LOCK });
    if over {
        cover(app);
        // The keys go last: without them no word could be kept.
        let mut asks = last_words(app);
        asks.push(Ask::Class(ClassAsk::Shut));
        return asks;
    }
    if app.limit().is_some_and(|(limit, _)| app.idle() >= limit) {
        cover(app);
    }
    Vec::new()
}

/// The class and its keys are forgotten: whoever opens it goes on at the door.
pub(super) fn shut(app: &mut App, name: String) {
    app.with_codes.clear();
    app.unlocked_on = None;
    app.status = None;
    app.mode = Mode::Lock(Box::new(Lock::after_idling()));
    super::heard::locked(app, name);
}

/// Draws the curtain over a screen that is somebody's; what lies under it goes on being kept.
pub(super) fn cover(app: &mut App) {
    if matches!(&app.mode, Mode::Lock(ask) if ask.wanted != Wanted::Class) {
        app.mode = Mode::Door(Door::default());
        return;
    }
    let Some(owner) = app.mode.owner() else {
        return;
    };
    let ask = match owner {
        Owner::Student(key) if app.with_codes.contains(&key) => {
            Some(Lock::code(key, app.has_passphrase))
        }
        Owner::Student(key) => app
            .has_passphrase
            .then(|| Lock::passphrase(Wanted::Student(key))),
        Owner::Teacher => app
            .has_passphrase
            .then(|| Lock::passphrase(Wanted::Desk(super::lock::Then::Menu))),
    };
    app.status = None;
    if let Mode::Desk(desk) = &mut app.mode {
        desk.stays();
        desk.stop_reading();
    }
    let under = std::mem::replace(&mut app.mode, Mode::Closed);
    app.mode = Mode::Curtain(Box::new(Curtain { ask }), Box::new(under));
}

/// Takes the curtain away.
pub(super) fn lift(app: &mut App) {
    app.mode = match std::mem::replace(&mut app.mode, Mode::Closed) {
        Mode::Curtain(_, under) => *under,
        other => other,
    };
}

fn may_be_left(under: &Mode) -> bool {
    matches!(under, Mode::Desk(desk) if !desk.holds_something())
}

/// What a command does to the curtain.
pub(super) fn update(app: &mut App, command: super::Command) -> Option<Ask> {
    let Mode::Curtain(curtain, under) = &mut app.mode else {
        return None;
    };
    match &mut curtain.ask {
        None => lift(app),
        // The teacher's screen can be left for the door where that loses nothing; a conference waits.
        Some(_) if command == super::Command::Escape && may_be_left(under) => {
            let last = super::drafts::last_words(app);
            app.mode = Mode::Door(Door::default());
            return last;
        }
        Some(ask) => return ask.press(command),
    }
    None
}
