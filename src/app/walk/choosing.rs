//! A question with a few answers: how did the goal go, was the promise kept, who does not rate today?

use super::super::{App, Ask, Command, Move};
use super::{Pane, Walk};
use crate::ask::ConferenceAsk;
use crate::domain::goal::{Course, Goal, Promise};
use crate::domain::person::Voice;
use crate::locale::{Text, terms, text};

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// How did last time's goal go?
    LastGoal,
    /// Was last time's promise kept? Its place.
    LastPromise(usize),
    /// Does this voice rate no habit today?
    Decline(Voice),
    /// Close although a promise is missing?
    Close,
}

/// The question on the page, and the answer the cursor is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choosing {
    /// What is asked.
    pub about: About,
    /// Which answer.
    pub at: usize,
}

const COURSES: [Course; 3] = [Course::Going, Course::Reached, Course::Dropped];
const KEPT: [Option<bool>; 3] = [None, Some(true), Some(false)];

impl Choosing {
    /// The answers.
    pub fn answers(self) -> Vec<Text> {
        match self.about {
            About::LastGoal => COURSES.into_iter().map(terms::course).collect(),
            About::LastPromise(_) => KEPT.into_iter().map(terms::kept).collect(),
            About::Decline(_) => vec![text::decline_no(), text::decline_yes()],
            About::Close => vec![text::close_to_promises(), text::close_all_the_same()],
        }
    }
}

impl Walk {
    /// Asks, with the cursor on what is true now; a rehearsal changes nothing.
    pub(super) fn ask(&mut self, app: &mut App, about: About) {
        if self.is_rehearsal() {
            app.status = Some(text::rating_not_in_rehearsal());
            return;
        }
        if matches!(about, About::Decline(voice) if self.decline(app, voice).is_none()) {
            app.status = Some(text::rating_all_given());
            return;
        }
        let last = self.last_time();
        let at = match about {
            About::LastGoal => last
                .and_then(|last| last.goal.as_ref())
                .and_then(|goal| COURSES.iter().position(|one| *one == goal.course)),
            About::LastPromise(place) => {
                let kept = last
                    .and_then(|last| last.promises.get(place))
                    .map(|promise| promise.kept);
                kept.and_then(|kept| KEPT.iter().position(|one| *one == kept))
            }
            About::Decline(_) | About::Close => Some(0),
        };
        self.pane = Pane::Choosing(Choosing {
            about,
            at: at.unwrap_or(0),
        });
    }

    fn answered(&mut self, app: &App, choosing: Choosing) -> Option<Ask> {
        if choosing.about == About::Close {
            if choosing.at == 1 {
                return Some(self.close(app));
            }
            self.go_to_goals(app.now.moment);
            return None;
        }
        let last = self.last_time();
        let (student, _) = self.owner();
        match choosing.about {
            About::LastGoal => {
                let goal = last?.goal.clone()?;
                Some(Ask::Conference(ConferenceAsk::KeepGoal {
                    student,
                    conference: last?.conference.key,
                    goal: Goal {
                        course: *COURSES.get(choosing.at)?,
                        ..goal
                    },
                }))
            }
            About::LastPromise(place) => {
                let promise = last?.promises.get(place)?.clone();
                Some(Ask::Conference(ConferenceAsk::KeepPromise {
                    student,
                    conference: last?.conference.key,
                    promise: Promise {
                        kept: *KEPT.get(choosing.at)?,
                        ..promise
                    },
                }))
            }
            About::Decline(voice) => (choosing.at == 1)
                .then(|| self.decline(app, voice))
                .flatten(),
            About::Close => None,
        }
    }
}

/// What a command does while an answer is chosen.
pub(super) fn press(walk: &mut Walk, app: &App, command: Command) -> Option<Ask> {
    let Pane::Choosing(choosing) = &mut walk.pane else {
        return None;
    };
    let count = choosing.answers().len();
    match command {
        Command::Go(Move::Left) => choosing.at = Move::Up.within(choosing.at, count),
        Command::Go(Move::Right) => choosing.at = Move::Down.within(choosing.at, count),
        Command::Go(direction) => choosing.at = direction.within(choosing.at, count),
        Command::Enter => {
            let chosen = *choosing;
            walk.pane = Pane::Page;
            return walk.answered(app, chosen);
        }
        Command::Escape | Command::Quit => walk.pane = Pane::Page,
        _ => {}
    }
    None
}

/// A click on an answer.
pub(super) fn pick(walk: &mut Walk, at: usize) -> bool {
    if let Pane::Choosing(choosing) = &mut walk.pane {
        choosing.at = at;
        return true;
    }
    false
}
