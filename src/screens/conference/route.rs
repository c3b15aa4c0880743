//! The way through a conference: its parts in order, and where one is.

use super::{Pane, Walk};
use crate::domain::conference::pace::Moment;
use crate::domain::conference::script::{Part, Shows, Spot, Step};
use crate::domain::learning::standard::Place;
use crate::domain::people::person::Voice;
use crate::page::Beats;

impl Walk {
    /// Every part but those with nothing to show at this conference.
    pub(super) fn parts_to_walk(&self) -> Vec<Spot> {
        let mut route = Vec::new();
        for (step, whole) in self.script.steps.iter().enumerate() {
            route.extend(
                (0..whole.parts.len())
                    .map(|part| Spot { step, part })
                    .filter(|spot| {
                        let shows = whole.parts.get(spot.part).map(|part| part.shows);
                        match shows {
                            Some(Shows::Promises) => self.last_time().is_some(),
                            Some(Shows::Strong) => self.standard_in(Place::Strong).is_some(),
                            Some(Shows::Growing) => self.standard_in(Place::Growing).is_some(),
                            Some(Shows::NotYet) => self.standard_in(Place::NotYet).is_some(),
                            Some(Shows::LeftToShow) => {
                                !self.home.folder.left_to_show(self.counting).is_empty()
                            }
                            _ => true,
                        }
                    }),
            );
        }
        route
    }

    /// Where the class file says the walk was.
    pub(super) fn place_kept(&self) -> usize {
        let Some(step) = self.script.step_named(&self.record.conference.step) else {
            return 0;
        };
        let named = |spot: &Spot| {
            self.part_at(*spot)
                .is_some_and(|part| part.id == self.record.conference.part)
        };
        let exact = self
            .route
            .iter()
            .position(|spot| spot.step == step && named(spot));
        exact
            .or_else(|| self.route.iter().position(|spot| spot.step == step))
            .unwrap_or(0)
    }

    /// Where in the script.
    pub fn spot(&self) -> Spot {
        self.route.get(self.at).copied().unwrap_or_default()
    }

    pub(super) fn part_at(&self, spot: Spot) -> Option<&Part> {
        self.script.steps.get(spot.step)?.parts.get(spot.part)
    }

    /// The step.
    pub fn step(&self) -> Option<&Step> {
        self.script.steps.get(self.spot().step)
    }

    /// The part of it.
    pub fn part(&self) -> Option<&Part> {
        self.part_at(self.spot())
    }

    /// What the page shows.
    pub fn shows(&self) -> Shows {
        self.part().map(|part| part.shows).unwrap_or_default()
    }

    /// The part's number in its step from 1, and how many parts this conference has there.
    pub fn part_number(&self) -> (usize, usize) {
        let step = self.spot().step;
        let before = self
            .route
            .iter()
            .take(self.at + 1)
            .filter(|spot| spot.step == step)
            .count();
        (
            before,
            self.route.iter().filter(|spot| spot.step == step).count(),
        )
    }

    /// Is this the last part?
    pub fn is_last(&self) -> bool {
        self.at + 1 >= self.route.len()
    }

    /// Goes along the route.
    pub(super) fn walk(&mut self, forward: bool, now: Moment) {
        let to = if forward {
            (self.at + 1).min(self.route.len().saturating_sub(1))
        } else {
            self.at.saturating_sub(1)
        };
        let before = self.at;
        self.go_to(to, now);
        if self.at < before {
            // Whoever goes back comes to what was said last.
            self.said_from = Beats::LAST;
        }
    }

    pub(super) fn go_to(&mut self, to: usize, now: Moment) {
        if to != self.at {
            self.at = to;
            self.arrive();
            self.unkept.get_or_insert(now);
        }
    }

    /// Goes to the first part of a step.
    pub(super) fn go_to_step(&mut self, step: usize, now: Moment) {
        if let Some(to) = self.route.iter().position(|spot| spot.step == step) {
            self.go_to(to, now);
        }
        self.pane = Pane::Page;
    }

    pub(super) fn go_to_goals(&mut self, now: Moment) {
        if let Some(goals) = self.script.step_named("goals") {
            self.go_to_step(goals, now);
        }
    }

    pub(super) fn arrive(&mut self) {
        self.cursor = 0;
        self.scroll = 0;
        self.said_from = 0;
        self.cursor = self.first_cursor();
        self.floor = self.part().map(|part| part.lead).unwrap_or_default();
        let (step, part) = (
            self.step().map(|step| step.id.clone()),
            self.part().map(|part| part.id.clone()),
        );
        self.record.conference.step = step.unwrap_or_default();
        self.record.conference.part = part.unwrap_or_default();
    }

    /// The cursor waits where the talk is: at the promise that is missing, at the habit seen differently.
    pub(super) fn first_cursor(&self) -> usize {
        let at = match self.shows() {
            Shows::Goals if self.goal_so_far().is_some() => {
                let mut voices = Voice::ALL.iter();
                let missing = voices.position(|voice| self.promise(*voice).is_none());
                missing.map(|at| at + 1)
            }
            Shows::Habit => {
                let seen = |habit: &String, differs: bool| {
                    let views = self.views(habit).filter(|views| views.revealed());
                    views.is_some_and(|views| views.differs() || !differs)
                };
                let differs = self.habits.iter().position(|habit| seen(habit, true));
                differs.or_else(|| self.habits.iter().position(|habit| seen(habit, false)))
            }
            _ => None,
        };
        at.unwrap_or(0)
    }
}
