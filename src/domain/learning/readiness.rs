//! How ready a student is for the conference, and exactly what is missing.

use crate::domain::conference::habit::Given;
use crate::domain::learning::standard::Place;
use crate::domain::people::folder::Folder;
use crate::domain::people::person::Voice;

/// Something that is not there yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// A day and an hour.
    Day,
    /// Somebody of the family whose name is known.
    Adult,
    /// Answers of the profile: how many there are, and of how many.
    Profile(usize, usize),
    /// A standard chosen for this place, with why.
    Choice(Place),
    /// The student's view of so many habits.
    Habits(usize),
    /// A goal.
    Goal,
    /// A talking point of the teacher's.
    Points,
}

impl Missing {
    /// Is it the student's to do?
    pub const fn is_students(self) -> bool {
        matches!(
            self,
            Self::Profile(..) | Self::Choice(_) | Self::Habits(_) | Self::Goal
        )
    }
}

/// From so many answers on a profile says enough for a conference.
pub const ENOUGH_ANSWERS: usize = 5;

/// What is missing; `habits` are those of the set, `term` the one today is in.
pub fn missing(folder: &Folder, prompts: usize, habits: &[&str], term: &str) -> Vec<Missing> {
    let mut found = Vec::new();
    if folder
        .next_conference()
        .is_none_or(|conference| conference.at.is_none())
    {
        found.push(Missing::Day);
    }
    if folder
        .households
        .iter()
        .all(|household| household.adults.is_empty())
    {
        found.push(Missing::Adult);
    }
    let answers = folder.profile.iter();
    let answered = answers.filter(|answer| answer.by == Voice::Student).count();
    if answered < ENOUGH_ANSWERS.min(prompts) {
        found.push(Missing::Profile(answered, prompts));
    }
    if folder
        .learning
        .iter()
        .any(|learning| !learning.evidence.is_empty())
    {
        let chosen = |place: &Place| {
            folder.learning.iter().any(|learning| {
                let choice = learning.choice.as_ref();
                choice.is_some_and(|(at, choice)| at == place && !choice.why.is_blank())
            })
        };
        let open = Place::ALL.into_iter().filter(|place| !chosen(place));
        found.extend(open.map(Missing::Choice));
    }
    let rated = |habit: &&&str| {
        folder.habits.iter().any(|views| {
            views.habit == **habit
                && views.term == term
                && views.given(Voice::Student) == Given::Rated
        })
    };
    let unrated = habits.iter().filter(|habit| !rated(habit)).count();
    if unrated > 0 {
        found.push(Missing::Habits(unrated));
    }
    if folder
        .goal_draft
        .as_ref()
        .is_none_or(crate::domain::Said::is_blank)
    {
        found.push(Missing::Goal);
    }
    if folder.points.is_empty() {
        found.push(Missing::Points);
    }
    found
}
