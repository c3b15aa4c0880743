//! A question with a few answers: how did the goal go, was the promise kept, who does not rate today?

use super::{Pane, Walk};
use crate::ask::{Ask, ConferenceAsk};
use crate::domain::conference::goal::{Course, Goal, PlanPart, Promise};
use crate::domain::people::person::Voice;
use crate::form::Move;
use crate::locale::{Text, terms, text};
use crate::screen::{Around, Nav, Next};

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
    pub(super) fn ask(&mut self, about: About, around: &Around) -> Next {
        if self.is_rehearsal() {
            return Next::tell(text::rating_not_in_rehearsal());
        }
        if matches!(about, About::Decline(voice) if self.decline(around, voice).is_none()) {
            return Next::tell(text::rating_all_given());
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
        Next::stay()
    }

    fn answered(&mut self, around: &Around, choosing: Choosing) -> Option<Ask> {
        if choosing.about == About::Close {
            if choosing.at == 1 {
                return Some(self.close(around));
            }
            self.go_to_goals(around.now.moment);
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
                    part: PlanPart::What,
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
                .then(|| self.decline(around, voice))
                .flatten(),
            About::Close => None,
        }
    }
}

impl Walk {
    /// What a key does while an answer is chosen.
    pub(super) fn on_choosing(&mut self, command: Nav, around: &Around) -> Next {
        let Pane::Choosing(choosing) = &mut self.pane else {
            return Next::stay();
        };
        let count = choosing.answers().len();
        match command {
            Nav::Go(Move::Left) => choosing.at = Move::Up.within(choosing.at, count),
            Nav::Go(Move::Right) => choosing.at = Move::Down.within(choosing.at, count),
            Nav::Go(direction) => choosing.at = direction.within(choosing.at, count),
            Nav::Enter => {
                let chosen = *choosing;
                self.pane = Pane::Page;
                return Next::from(self.answered(around, chosen));
            }
            Nav::Back | Nav::Leave => self.pane = Pane::Page,
        }
        Next::stay()
    }
}
