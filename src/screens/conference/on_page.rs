//! What a key does on a page of the conference.

use super::does::{OnPage, OnRating};
use super::{About, Item, Pane, Target, Then, Walk};
use crate::ask::{Ask, ConferenceAsk};
use crate::domain::conference::goal::{Goal, PlanPart};
use crate::domain::conference::script::Shows;
use crate::domain::people::person::Voice;
use crate::form::Move;
use crate::locale::text;
use crate::screen::{Around, Next};

impl Walk {
    /// What a key does on the page itself.
    pub(super) fn on_page(&mut self, command: OnPage, around: &Around) -> Next {
        let now = around.now.moment;
        match command {
            OnPage::Forward => match around.beats.after(self.said_from) {
                Some(sentence) => self.said_from = sentence,
                None if self.is_last() => return Next::tell(text::walk_is_at_its_end()),
                None => self.walk(true, now),
            },
            OnPage::Backward => match around.beats.before(self.said_from) {
                Some(sentence) => self.said_from = sentence,
                None => self.walk(false, now),
            },
            OnPage::Open => return self.open(around),
            OnPage::Go(direction) => self.go(direction),
            OnPage::Floor(voice) => self.give(voice),
            OnPage::Pause => self.clock.paused = !self.clock.paused,
            OnPage::Blank => self.pane = Pane::Blank,
            OnPage::Map => self.pane = Pane::Map(self.spot().step),
            OnPage::Note => self.write_note(around),
            OnPage::Working => self.open_working(),
            OnPage::Decline => return self.ask(About::Decline(self.floor), around),
            OnPage::ToGoals => self.go_to_goals(now),
            OnPage::CallTeacher => return self.call_teacher(),
            OnPage::PrivateRequest => return self.request_in_private(),
            OnPage::Leave if !self.leaving => {
                // A letter too many ends no conference.
                self.leaving = true;
                return Next::tell(text::walk_leave_again());
            }
            OnPage::Leave => {
                self.pane = Pane::Page;
                self.then = Then::Leave;
                return Next::ask(self.keep());
            }
        }
        Next::stay()
    }

    /// It is somebody's turn, from their first sentence on.
    fn give(&mut self, voice: Voice) {
        if self.floor != voice {
            self.floor = voice;
            self.said_from = 0;
        }
    }

    /// Somebody was given the floor by a click.
    pub fn give_floor(&mut self, voice: Voice, around: &Around) -> Next {
        match self.pane {
            Pane::Page => self.on_page(OnPage::Floor(voice), around),
            Pane::Rating(_) => self.on_rating(OnRating::Floor(voice), around),
            _ => Next::stay(),
        }
    }

    fn call_teacher(&self) -> Next {
        if self.is_rehearsal() {
            return Next::stay();
        }
        let (student, conference) = self.owner();
        let call = ConferenceAsk::CallTeacher {
            student,
            conference,
        };
        Next::ask(Ask::Conference(call)).telling(Some(text::call_asked()))
    }

    /// Nothing on the screen shows it.
    fn request_in_private(&self) -> Next {
        if self.is_rehearsal() {
            return Next::silently(None);
        }
        let (student, conference) = self.owner();
        let request = ConferenceAsk::RequestInPrivate {
            student,
            conference,
        };
        Next::silently(Some(Ask::Conference(request)))
    }

    /// Arrows move the cursor where there is something to open, and scroll the page where there is not.
    fn go(&mut self, direction: Move) {
        let count = self.items().len();
        let step = match direction {
            Move::Up | Move::Left => Move::Up,
            Move::Down | Move::Right => Move::Down,
            other => other,
        };
        if count > 1 && matches!(step, Move::Up | Move::Down) {
            self.cursor = step.within(self.cursor.min(count - 1), count);
            if self.shows() == Shows::Habit {
                self.said_from = 0;
            }
        } else {
            self.scroll = direction.scroll(self.scroll);
        }
    }

    fn open(&mut self, around: &Around) -> Next {
        match self.item() {
            None if self.items().is_empty() && !self.is_last() => {
                self.walk(true, around.now.moment);
            }
            None => {}
            Some(Item::LastGoal) => return self.ask(About::LastGoal, around),
            Some(Item::LastPromise(at)) => return self.ask(About::LastPromise(at), around),
            Some(Item::Standard(at)) => self.pane = Pane::Working(at, 0),
            Some(Item::Habit(at)) => return self.open_rating(at, around),
            Some(Item::Goal) => self.write(Target::Goal(PlanPart::What), around),
            Some(Item::Plan(part)) => {
                // How it is gone about comes after what it is.
                let goal = self.goal_so_far();
                let has_what = goal.is_some_and(|goal| PlanPart::What.of(&goal).is_some());
                let part = if has_what { part } else { PlanPart::What };
                self.write(Target::Goal(part), around);
            }
            Some(Item::Promise(owner)) => self.write(Target::Promise(owner), around),
            Some(Item::NextDay) => self.open_next_day(around),
            Some(Item::Finish) if self.closed => return Next::ask(self.leave()),
            Some(Item::Finish) if self.lacks_a_promise() => {
                return self.ask(About::Close, around);
            }
            Some(Item::Finish) => return Next::ask(self.close(around)),
        }
        Next::stay()
    }

    /// Whoever comes to the close agrees to the goal that was prepared: it costs no key.
    pub(super) fn prepared_goal(&self, around: &Around) -> Option<Ask> {
        let open = self.shows() == Shows::Close && self.record.goal.is_none();
        let goal = Goal {
            due: Some(self.goal_day(around)),
            ..self.goal_so_far()?
        };
        let (student, conference) = self.owner();
        open.then_some(Ask::Conference(ConferenceAsk::KeepGoal {
            student,
            conference,
            part: PlanPart::What,
            goal,
        }))
    }

    fn open_working(&mut self) {
        let on_cursor = self.item().into_iter().chain(self.items());
        let standard = on_cursor.into_iter().find_map(|item| match item {
            Item::Standard(at) => Some(at),
            _ => None,
        });
        if let Some(at) = standard {
            self.pane = Pane::Working(at, 0);
        }
    }
}
