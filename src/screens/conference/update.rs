//! What a conference makes of keys, clicks, time, and of what reached the disk.

use super::does::{Does, OnMap, OnPage, OnRating};
use super::keys;
use super::{KEEP_TIME, Pane, Then, Walk, rating, writing};
use crate::ask::{Ask, Change, ConferenceAsk, ConferenceChange, DraftChange};
use crate::domain::class_file::spot::Draft;
use crate::domain::conference::State;
use crate::domain::conference::habit::Rating;
use crate::domain::conference::pace::Moment;
use crate::domain::conference::script::Shows;
use crate::locale::{Text, text};
use crate::page::{Key, Page, Press};
use crate::screen::{Around, Commands, Keys, Nav, Next, Screen, Typed};

impl Commands for Walk {
    type Command = Does;

    fn keys(&self, _around: &Around) -> Keys<Does> {
        keys::of(self)
    }

    fn update(&mut self, command: Does, around: &Around) -> Next {
        let leaves = [Does::Page(OnPage::Leave), Does::Map(OnMap::Leave)];
        self.leaving &= leaves.contains(&command);
        let next = match command {
            Does::Page(command) => self.on_page(command, around),
            Does::Map(command) => self.on_map(command, around),
            Does::Write(command) => self.on_writing(command, around),
            Does::Working(command) => self.on_working(command),
            Does::Rate(command) => self.on_rating(command, around),
            Does::Choose(command) => self.on_choosing(command, around),
            Does::NextDay(command) => self.on_next_day(command, around),
            Does::Led(command) => self.on_led(command),
            Does::Show => self.show_again(),
        };
        if self.shows() == Shows::Habit {
            // The sentences speak of the habit in sight.
            self.refresh(around);
        }
        let prepared = next.asks.is_empty().then(|| self.prepared_goal(around));
        next.asking(prepared.flatten())
    }
}

impl Screen for Walk {
    fn page(&self, around: &Around) -> Page {
        super::page::of(self, around)
    }

    fn takes_letters(&self) -> bool {
        matches!(self.pane, Pane::Writing(_))
    }

    fn typed(&mut self, typed: Typed<'_>, around: &Around) -> Next {
        if self.takes_letters() {
            return self.type_in(typed, around.now.moment);
        }
        Next::stay()
    }

    /// Any key brings a blank page back; on the page, a letter is perhaps somebody who wants to write.
    fn unbound(&mut self, press: Press, _around: &Around) -> Next {
        match (&self.pane, press.key) {
            (Pane::Blank, _) => self.show_again(),
            (Pane::Page, Key::Letter(letter)) if letter.is_alphabetic() => {
                Next::tell(text::to_write_press_n())
            }
            _ => Next::stay(),
        }
    }

    /// The cursor goes there; where it is already, it opens.
    fn picked(&mut self, at: usize, around: &Around) -> Next {
        match &mut self.pane {
            Pane::Map(cursor) => {
                *cursor = at;
                self.update(Does::Map(OnMap::GoThere), around)
            }
            Pane::Choosing(choosing) => {
                choosing.at = at;
                self.update(Does::Choose(Nav::Enter), around)
            }
            Pane::Rating(pane) => {
                pane.rating = Rating::ALL.get(at).copied();
                self.update(Does::Rate(OnRating::Save), around)
            }
            Pane::Page => {
                let there = self.cursor == at || self.items().len() == 1;
                self.cursor = at;
                if there {
                    return self.update(Does::Page(OnPage::Open), around);
                }
                Next::stay()
            }
            Pane::Led(cursor) => {
                *cursor = at;
                self.update(Does::Led(Nav::Enter), around)
            }
            Pane::Writing(_) | Pane::Working(..) | Pane::NextDay(_) | Pane::Blank => Next::stay(),
        }
    }

    fn wheel(&mut self, down: bool, _around: &Around) -> Next {
        self.scroll_by_wheel(down);
        Next::stay()
    }

    fn changed(&mut self, change: &Change, around: &Around) -> Next {
        match change {
            Change::Conference(change) => self.kept(change, around),
            Change::Drafts(DraftChange::Kept(draft)) => self.draft_kept(draft),
            Change::Drafts(DraftChange::Forgotten(spots)) => {
                spots.iter().for_each(|spot| self.home.forget(spot));
                Next::stay()
            }
            _ => Next::stay(),
        }
    }

    fn failed(&mut self, ask: &Ask, around: &Around) {
        self.then = Then::Stay;
        writing::stays(self);
        match ask {
            Ask::Conference(ConferenceAsk::Close { .. }) => self.not_closed(around.now.moment),
            Ask::Conference(
                ConferenceAsk::KeepNote { .. }
                | ConferenceAsk::KeepGoal { .. }
                | ConferenceAsk::KeepPromise { .. },
            ) => writing::not_kept(self, around.now.moment),
            _ => {}
        }
    }

    /// The clock counts, and what has to reach the disk goes there.
    fn tick(&mut self, is_covered: bool, around: &Around) -> Vec<Ask> {
        if self.closed {
            // Its time is over, and on disk.
            return Vec::new();
        }
        let now = around.now.moment;
        let (step, floor) = (self.spot().step, self.floor);
        let before = self.clock.seen.unwrap_or(now);
        if is_covered {
            // Nobody talks to a covered screen: its time is nobody's.
            self.clock.seen = Some(now);
        } else {
            self.clock.tick(now, step, floor);
        }
        if !self.clock.paused && before.0 / KEEP_TIME != now.0 / KEEP_TIME {
            self.unkept.get_or_insert(Moment(now.0 - 1000));
        }
        let draft = writing::due_draft(self, now);
        let place = self.unkept.filter(|since| now.0 >= since.0 + 1000);
        let place = place.map(|_| self.keep());
        draft.into_iter().chain(place).collect()
    }

    fn wake_at(&self, around: &Around) -> Option<Moment> {
        self.due_at(around.now.moment)
    }

    fn clock_went_back(&mut self, now: Moment) {
        self.unkept = self.unkept.map(|since| since.min(now));
        writing::clock_went_back(self, now);
    }

    fn last_words(&mut self) -> Vec<Ask> {
        let words = writing::draft_now(self);
        let place = self.unkept.map(|_| self.keep());
        words.into_iter().chain(place).collect()
    }

    fn stays_told(&self) -> Option<Text> {
        self.leaves_words_out().then(text::note_is_full)
    }

    fn stays(&mut self) {
        self.leaving = false;
    }

    fn shuts_off(&self) -> bool {
        matches!(self.pane, Pane::Blank)
    }

    fn foot_of_languages(&self) -> Option<u8> {
        self.takes_letters().then_some(3)
    }
}

impl Walk {
    fn show_again(&mut self) -> Next {
        self.pane = Pane::Page;
        Next::stay()
    }

    fn on_working(&mut self, command: Nav) -> Next {
        let Pane::Working(_, scroll) = &mut self.pane else {
            return Next::stay();
        };
        match command {
            Nav::Go(direction) => *scroll = direction.scroll(*scroll),
            Nav::Enter | Nav::Back | Nav::Leave => self.pane = Pane::Page,
        }
        Next::stay()
    }

    /// Something of the conference is on disk.
    fn kept(&mut self, change: &ConferenceChange, around: &Around) -> Next {
        match change {
            ConferenceChange::WalkKept if self.then == Then::Leave => Next::ask(self.leave()),
            ConferenceChange::Closed { .. } => {
                self.closed = true;
                self.pane = Pane::Led(0);
                Next::stay()
            }
            ConferenceChange::NoteKept { field, into, said } => {
                writing::note_kept(self, field, into, said);
                self.taken(around)
            }
            ConferenceChange::GoalKept {
                conference,
                part,
                goal,
            } => {
                writing::goal_kept(self, *conference, *part, goal);
                self.taken(around)
            }
            ConferenceChange::PromiseKept {
                conference,
                promise,
            } => {
                writing::promise_kept(self, *conference, promise);
                self.taken(around)
            }
            // It may have been owed since another conference.
            ConferenceChange::Rated {
                conference,
                voice,
                views,
            } if self.owner().1 == *conference => {
                rating::kept(self, *voice, views);
                self.refresh(around);
                Next::tell(text::saved())
            }
            ConferenceChange::WalkKept
            | ConferenceChange::Rated { .. }
            | ConferenceChange::Begun { .. }
            | ConferenceChange::Requested
            | ConferenceChange::TeacherCalled => Next::stay(),
        }
    }

    /// A note, goal or promise is in the record: goes where it was to go.
    fn taken(&mut self, around: &Around) -> Next {
        writing::kept(self, around);
        self.refresh(around);
        Next::tell(text::saved())
    }

    /// What is being typed is on disk as it was.
    fn draft_kept(&mut self, draft: &Draft) -> Next {
        if Some(self.owner().1) != draft.spot.owner().1 {
            return Next::stay();
        }
        writing::draft_kept(self, draft);
        Next::tell(text::draft_kept())
    }

    /// The conference goes on; where it is reaches the disk in a moment.
    fn not_closed(&mut self, now: Moment) {
        if self.record.conference.state == State::Held && !self.closed {
            self.record.conference.state = State::UnderWay;
            self.record.conference.ended = None;
            self.unkept = Some(now);
        }
    }
}
