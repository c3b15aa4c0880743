//! What can be opened on a page of the conference.

use super::Walk;
use crate::domain::conference::goal::{Goal, PlanPart};
use crate::domain::conference::habit::Habit;
use crate::domain::conference::script::Shows;
use crate::domain::learning::standard::Place;
use crate::domain::people::person::Voice;
use crate::locale::{Text, terms, text};
use crate::screen::Around;

/// Something on the page that Enter opens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Item {
    /// Last time's goal: how did it go?
    LastGoal,
    /// Last time's promise, by place: was it kept?
    LastPromise(usize),
    /// A standard, by its index in the folder.
    Standard(usize),
    /// A habit, by its index in the set.
    Habit(usize),
    /// The goal.
    Goal,
    /// A part of the goal's plan.
    Plan(PlanPart),
    /// Somebody's promise.
    Promise(Voice),
    /// The day of the next conference.
    NextDay,
    /// The end.
    Finish,
}

impl Walk {
    /// What can be opened on this page, in the order it is drawn.
    pub fn items(&self) -> Vec<Item> {
        match self.shows() {
            Shows::Promises => self.last_items(),
            Shows::Standards => Place::ALL
                .into_iter()
                .filter_map(|place| self.standard_in(place))
                .map(Item::Standard)
                .collect(),
            Shows::Strong => self
                .standard_in(Place::Strong)
                .map(Item::Standard)
                .into_iter()
                .collect(),
            Shows::Growing => self
                .standard_in(Place::Growing)
                .map(Item::Standard)
                .into_iter()
                .collect(),
            Shows::NotYet => self
                .standard_in(Place::NotYet)
                .map(Item::Standard)
                .into_iter()
                .collect(),
            Shows::LeftToShow => self
                .left_to_show()
                .into_iter()
                .map(Item::Standard)
                .collect(),
            Shows::Habits => (0..self.habits.len()).map(Item::Habit).collect(),
            Shows::Habit => (0..self.habits.len()).map(Item::Habit).collect(),
            Shows::Plan => PlanPart::ALL.map(Item::Plan).to_vec(),
            Shows::Goals => std::iter::once(Item::Goal)
                .chain(Voice::ALL.map(Item::Promise))
                .collect(),
            Shows::Close if self.is_last() => vec![Item::NextDay, Item::Finish],
            Shows::Close
            | Shows::Nothing
            | Shows::Why
            | Shows::Profile
            | Shows::Growth
            | Shows::Family => Vec::new(),
        }
    }

    /// The item the cursor is on.
    pub fn item(&self) -> Option<Item> {
        self.items().get(self.cursor).cloned()
    }

    /// The goal as it stands: agreed on, else as it was prepared.
    pub fn goal_so_far(&self) -> Option<Goal> {
        let prepared = || {
            let folder = &self.home.folder;
            Some(Goal {
                said: folder.goal_draft.clone()?,
                plan: folder.goal_draft_plan.clone(),
                due: folder.goal_draft_by,
                ..Goal::default()
            })
        };
        self.record.goal.clone().or_else(prepared)
    }

    /// The habit that a page of one habit shows, and its place in the set.
    pub fn habit_in_sight<'a>(&self, around: &'a Around) -> Option<(usize, &'a Habit)> {
        let habits = &around.habit_set()?.habits;
        let at = self.cursor.min(habits.len().checked_sub(1)?);
        Some((at, habits.get(at)?))
    }

    /// What somebody is called: the student by name.
    pub(super) fn called(&self, around: &Around, voice: Voice) -> Text {
        match voice {
            Voice::Student => text::as_typed(self.home.folder.student.name.called.as_str()),
            Voice::Family | Voice::Teacher => terms::voice(voice, around.teacher_gender()),
        }
    }

    fn last_items(&self) -> Vec<Item> {
        let Some(last) = self.last_time() else {
            return Vec::new();
        };
        let goal = last.goal.as_ref().map(|_| Item::LastGoal);
        goal.into_iter()
            .chain((0..last.promises.len()).map(Item::LastPromise))
            .collect()
    }

    /// The index of the standard shown in `place`.
    pub fn standard_in(&self, place: Place) -> Option<usize> {
        let shown = self.home.folder.shown(place, self.counting)?;
        self.home
            .folder
            .learning
            .iter()
            .position(|learning| learning.standard.key == shown.standard.key)
    }

    /// The indexes of the standards still to show.
    pub fn left_to_show(&self) -> Vec<usize> {
        let left = self.home.folder.left_to_show(self.counting);
        let at = |key| {
            self.home
                .folder
                .learning
                .iter()
                .position(|learning| learning.standard.key == key)
        };
        left.iter()
            .filter_map(|learning| at(learning.standard.key))
            .collect()
    }
}

/// The habits of the class's set, by name.
pub(super) fn habits(around: &Around) -> Vec<String> {
    let set = around
        .class
        .as_ref()
        .and_then(|class| around.content.habit_set(&class.habits));
    set.map(|set| set.habits.iter().map(|habit| habit.id.clone()).collect())
        .unwrap_or_default()
}
