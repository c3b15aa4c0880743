//! The map of the steps.

use super::does::{OnMap, OnPage};
use super::{Pane, Walk};
use crate::screen::{Around, Next};

impl Walk {
    /// What a key does on the map of the steps.
    pub(super) fn on_map(&mut self, command: OnMap, around: &Around) -> Next {
        let now = around.now.moment;
        let count = self.script.steps.len();
        let Pane::Map(at) = &mut self.pane else {
            return Next::stay();
        };
        match command {
            OnMap::Go(direction) => *at = direction.within(*at, count),
            OnMap::GoThere => {
                let to = *at;
                self.go_to_step(to, now);
            }
            OnMap::ToGoals => self.go_to_goals(now),
            OnMap::Back => self.pane = Pane::Page,
            OnMap::Leave => return self.on_page(OnPage::Leave, around),
        }
        Next::stay()
    }

    /// A step was clicked, on the map or in the way.
    pub fn pick_step(&mut self, step: usize, around: &Around) -> Next {
        if !matches!(self.pane, Pane::Page | Pane::Map(_)) {
            return Next::stay();
        }
        self.pane = Pane::Map(step);
        self.on_map(OnMap::GoThere, around)
    }
}
