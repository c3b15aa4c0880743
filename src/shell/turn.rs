//! One thing happens: what the screens make of it, and what is to be done then.

use super::everywhere::{self, Everywhere, Stance};
use super::room::AnyScreen;
use super::{App, Ending, Message, Room};
use crate::ask::Ask;
use crate::domain::Now;
use crate::locale::text;
use crate::page::{Key, Press, Theme};
use crate::screen::{Around, Next, Owner, Typed};

/// Ctrl+C.
const END: Press = Press {
    key: Key::Letter('c'),
    ctrl: true,
};

impl App {
    /// Everything that happens, happens here; what is to be done about it is the answer.
    pub fn hear(&mut self, message: Message) -> Vec<Ask> {
        let is_touch = is_touch(&message);
        if is_touch {
            self.last_touch = self.around.now.moment;
            if message != Message::Key(END) && self.ending == Ending::Asked {
                self.ending = Ending::No;
            }
        }
        let hush = if is_touch { self.hush() } else { None };
        let asks = self.apply(message);
        self.leave_nothing_open();
        hush.into_iter().chain(asks).collect()
    }

    fn apply(&mut self, message: Message) -> Vec<Ask> {
        match message {
            Message::Key(END) => self.end(),
            Message::Key(press) => self.press(press),
            Message::Type(letter) => self.type_letter(letter),
            Message::Touch => {
                self.withdraw(false);
                Vec::new()
            }
            Message::Paste(words) => {
                self.in_sight(|room, around| room.typed(Typed::Paste(&words), around))
            }
            Message::Pick(pick) => self.pick(pick),
            Message::Wheel(down) => self.in_sight(|room, around| room.wheel(down, around)),
            Message::Tick(now) => self.tick(now),
            Message::Changed(change) => self.changed(*change),
            Message::Failed { ask, failure } => self.failed(&ask, failure),
            Message::Owes(owes) => self.owes(owes),
            Message::HasNoBackup(has_no_backup) => {
                self.around.has_no_backup = has_no_backup;
                Vec::new()
            }
            Message::Unsound(unsound) => {
                self.around.unsound = unsound;
                Vec::new()
            }
            Message::HasPassphrase(has_passphrase) => {
                self.has_passphrase(has_passphrase);
                Vec::new()
            }
            Message::Beats(beats) => {
                self.around.beats = beats;
                Vec::new()
            }
            Message::Ground { is_light } => {
                self.look.theme = Theme::of_ground(is_light);
                Vec::new()
            }
            Message::KeepWords => self.last_words(),
            Message::Cover => {
                self.cover_what_was_away();
                Vec::new()
            }
            Message::Stopped => {
                self.stop_reading();
                Vec::new()
            }
            Message::Terminate => self.terminate(),
        }
    }

    /// The screen in sight does something, and gets what it wants.
    pub(super) fn in_sight(
        &mut self,
        does: impl FnOnce(&mut dyn AnyScreen, &Around) -> Next,
    ) -> Vec<Ask> {
        let Some(room) = self.stack.last_mut() else {
            return Vec::new();
        };
        let next = does(room.any_mut(), &self.around);
        self.take(next)
    }

    /// What the screen itself understands comes first, then what every screen does.
    pub(super) fn press(&mut self, press: Press) -> Vec<Ask> {
        let Some(room) = self.stack.last_mut() else {
            return Vec::new();
        };
        if let Some(next) = room.any_mut().press(press, &self.around) {
            self.withdraw(next.is_silent);
            return self.take(next);
        }
        if let Some(command) = self.house_keys().does(press) {
            self.withdraw(false);
            return self.everywhere(command);
        }
        self.unbound(press)
    }

    /// A key no table knows: typed where letters are typed.
    fn unbound(&mut self, press: Press) -> Vec<Ask> {
        match press.key {
            Key::Letter(letter) if self.takes_letters() && !press.ctrl => self.type_letter(letter),
            _ => self.in_sight(|room, around| room.unbound(press, around)),
        }
    }

    fn takes_letters(&self) -> bool {
        self.room().is_some_and(|room| room.any().takes_letters())
    }

    fn type_letter(&mut self, letter: char) -> Vec<Ask> {
        if !self.takes_letters() {
            return Vec::new();
        }
        let mut bytes = [0; 4];
        let letter = letter.encode_utf8(&mut bytes);
        self.in_sight(|room, around| room.typed(Typed::Keys(letter), around))
    }

    /// The keys of the house that work on the screen in sight.
    pub(super) fn house_keys(&self) -> crate::screen::Keys<Everywhere> {
        let Some(room) = self.room().map(Room::any) else {
            return crate::screen::Keys::none();
        };
        everywhere::keys(Stance {
            takes_letters: room.takes_letters(),
            shuts_off: room.shuts_off(),
            is_desk: self.owner() == Some(Owner::Teacher) && !self.is_overlaid(),
            foot_of_languages: room.foot_of_languages(),
            shared: self.shared(),
        })
    }

    /// What was told before is over once somebody does something else; what went wrong too, where it is no
    /// conference's.
    pub(super) fn withdraw(&mut self, is_silent: bool) {
        if is_silent {
            return;
        }
        self.status = None;
        let is_anybodys = matches!(
            self.room(),
            Some(Room::Welcome(_) | Room::Form(_) | Room::Lock(_))
        );
        let is_student = matches!(self.owner(), Some(Owner::Student(_)));
        if self.is_at_desk() && !self.is_overlaid() || is_anybodys && !is_student {
            self.failure = None;
        }
    }

    /// Time has passed.
    fn tick(&mut self, now: Now) -> Vec<Ask> {
        let before = self.around.now.moment;
        if now.moment < before {
            let rooms = self.stack.iter_mut();
            rooms.for_each(|room| room.any_mut().clock_went_back(now.moment));
            // A clock turned back does not make a used screen an idle one, nor an idle one a used one.
            let back = before.0.saturating_sub(now.moment.0);
            self.last_touch.0 = self.last_touch.0.saturating_sub(back);
        }
        self.around.now = now;
        // What is typed is due on disk whatever the curtain does.
        let is_covered = self.is_covered();
        let mut asks = Vec::new();
        for room in &mut self.stack {
            asks.extend(room.any_mut().tick(is_covered, &self.around));
        }
        self.note(&asks);
        asks.extend(self.idle());
        asks.extend(self.listen());
        asks
    }

    /// Ctrl+C asks once, and ends the second time.
    fn end(&mut self) -> Vec<Ask> {
        self.withdraw(false);
        if self.ending == Ending::Asked {
            return self.terminate();
        }
        self.ending = Ending::Asked;
        let loses = self.is_at_desk() && self.would_lose();
        self.status = Some(if loses {
            text::end_again_unsaved()
        } else {
            text::end_again()
        });
        Vec::new()
    }

    /// Would leaving all that is open lose something?
    pub(super) fn would_lose(&self) -> bool {
        self.stack.iter().any(|room| room.any().would_lose())
    }

    /// What is typed, and nobody has been asked to keep yet.
    pub(super) fn last_words(&mut self) -> Vec<Ask> {
        let rooms = self.stack.iter_mut();
        let asks: Vec<Ask> = rooms.flat_map(|room| room.any_mut().last_words()).collect();
        self.note(&asks);
        asks
    }

    /// The program ends: what is typed goes to disk first.
    fn terminate(&mut self) -> Vec<Ask> {
        self.ending = Ending::Now;
        let last = self.last_words();
        self.stack.clear();
        last
    }
}

/// Did somebody do something? Time that passes and answers of the disk are nobody.
const fn is_touch(message: &Message) -> bool {
    matches!(
        message,
        Message::Key(_)
            | Message::Type(_)
            | Message::Touch
            | Message::Paste(_)
            | Message::Pick(_)
            | Message::Wheel(_)
    )
}
