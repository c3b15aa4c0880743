//! Where one goes: screens are laid on each other, and taken away again.

use super::{App, Room};
use crate::ask::{Ask, ClassAsk};
use crate::forms;
use crate::screen::{Go, Kind, Next, Place};

impl App {
    /// A screen gets what it wants; what is to be done is the answer.
    pub(super) fn take(&mut self, next: Next) -> Vec<Ask> {
        self.status = next.tells.or(self.status.take());
        self.around.manner = next.manner.unwrap_or(self.around.manner);
        let mut asks = next.asks;
        if let Some(reading) = next.reads {
            asks.extend(self.read_in(reading));
        }
        asks.extend(
            next.glyphs
                .map(|glyphs| self.draw_with(glyphs))
                .unwrap_or_default(),
        );
        self.note(&asks);
        asks.extend(self.go(next.go));
        asks
    }

    fn go(&mut self, go: Go) -> Vec<Ask> {
        match go {
            Go::Stay => {}
            Go::Open(place) => self.push(place),
            Go::Instead(place) => {
                self.stack.pop();
                self.push(place);
            }
            Go::Only(place) => {
                let is_welcome = matches!(place, Place::Welcome(_));
                self.open_only(place);
                let list = is_welcome.then_some(Ask::Class(ClassAsk::List));
                return list.into_iter().collect();
            }
            Go::Show(place) => self.show(place),
            Go::Shed => self.shed(),
            Go::Back => {
                if self.stack.len() > 1 {
                    self.stack.pop();
                }
            }
            Go::Abandon => return self.abandon(),
            Go::Close => self.stack.clear(),
        }
        Vec::new()
    }

    /// Lays a screen on top.
    pub(super) fn push(&mut self, place: Place) {
        let reset = match place {
            Place::Desk(ref code) => code.clone(),
            _ => None,
        };
        self.stack.extend(Room::at(place, &self.around));
        if let Some(code) = reset {
            self.push(Place::Form(forms::reset_passphrase(code)));
        }
    }

    /// This, whatever was open.
    pub(super) fn open_only(&mut self, place: Place) {
        self.stack.clear();
        self.push(place);
    }

    /// What was filled in or asked has done its work.
    pub(super) fn shed(&mut self) {
        while self.stack.len() > 1 && self.stack.last().is_some_and(Room::is_passing) {
            self.stack.pop();
        }
    }

    /// In the place of the same screen, if it is open: what lay on it goes; the standard that was open in a list is
    /// open again.
    pub(super) fn show(&mut self, place: Place) {
        self.shed();
        let Some(mut room) = Room::at(place, &self.around) else {
            return;
        };
        let mut inside = Vec::new();
        if let Some(at) = self.stack.iter().rposition(|known| known.is_same(&room)) {
            let above = self.stack.split_off(at);
            inside = above.iter().skip(1).filter_map(inner_of).collect();
            if let Some(old) = above.first() {
                room = room.going_on_from(old, &self.around);
            }
        }
        self.stack.push(room);
        for (kind, at) in inside {
            self.open_inside(&kind, at);
        }
    }

    /// Opens the list of this kind out of the one that has it, in the place of others that lay on that.
    fn open_inside(&mut self, kind: &Kind, at: usize) {
        let inner_in = |room: &Room| match room {
            Room::List(list) => list.inner(kind),
            _ => None,
        };
        let rooms = self.stack.iter().enumerate().rev();
        let lists = rooms.take_while(|(_, room)| matches!(room, Room::List(_)));
        let found = lists.filter_map(|(below, room)| Some((below, inner_in(room)?)));
        if let Some((below, mut inner)) = found.take(1).next() {
            inner.at = at.min(inner.items().count().saturating_sub(1));
            self.stack.truncate(below + 1);
            self.push(Place::List(Box::new(inner)));
        }
    }

    /// To the door, where that loses nothing: the teacher's screens can be left so, a conference waits.
    fn abandon(&mut self) -> Vec<Ask> {
        let is_desk = self.owner_below() == Some(crate::screen::Owner::Teacher);
        if !is_desk || self.would_lose() {
            return Vec::new();
        }
        let last = self.last_words();
        self.open_only(Place::Door(None));
        last
    }

    /// Nothing is read or made any more: the page that showed it goes.
    pub(super) fn stop_reading(&mut self) {
        if self.is_reading_files() {
            self.stack.pop();
        }
    }

    /// Does something lie over the screen that is open?
    pub(super) fn is_overlaid(&self) -> bool {
        self.room().is_some_and(Room::is_over)
    }

    /// A folder is open as long as one of its screens is; nothing private of the desk stays in memory once it is left.
    pub(super) fn leave_nothing_open(&mut self) {
        let is_open = |room: &Room| matches!(room, Room::Student(_));
        if !self.stack.iter().any(is_open) {
            self.around.open = None;
        }
        let is_desk = self.owner_below() == Some(crate::screen::Owner::Teacher);
        if self.around.has_passphrase && !is_desk {
            self.around.drafts.retain(|draft| !draft.spot.is_private());
        }
    }
}

/// The list that was opened out of another one, and where the cursor is.
fn inner_of(room: &Room) -> Option<(Kind, usize)> {
    let opens_again = |kind: &Kind| {
        matches!(
            kind,
            Kind::Evidence(..) | Kind::Standard(_) | Kind::Terms | Kind::Rules | Kind::Script(..)
        )
    };
    match room {
        Room::List(list) if opens_again(&list.listing.kind) => {
            Some((list.listing.kind.clone(), list.listing.at))
        }
        _ => None,
    }
}
