//! Something on the page was clicked, or named: what that means on the screen in sight.

use super::everywhere::Everywhere;
use super::{App, Room};
use crate::ask::Ask;
use crate::page::Pick;
use crate::screen::{Around, Next};
use crate::screens::conference::Walk;

impl App {
    pub(super) fn pick(&mut self, pick: Pick) -> Vec<Ask> {
        match pick {
            Pick::Press(press) => self.press(press),
            Pick::Language => self.everywhere(Everywhere::Language),
            Pick::Nth(at) => {
                self.withdraw(false);
                self.in_sight(|room, around| room.picked(at, around))
            }
            Pick::Step(step) => self.on_walk(|walk, around| walk.pick_step(step, around)),
            Pick::Floor(voice) => self.on_walk(|walk, around| walk.give_floor(voice, around)),
        }
    }

    fn on_walk(&mut self, does: impl FnOnce(&mut Walk, &Around) -> Next) -> Vec<Ask> {
        self.withdraw(false);
        let Some(Room::Conference(walk)) = self.stack.last_mut() else {
            return Vec::new();
        };
        let next = does(walk, &self.around);
        self.take(next)
    }
}
