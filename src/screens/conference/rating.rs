//! Habits rated: one voice, one habit, one word at a time.

use super::does::OnRating;
use super::target::{RatingPane, Target};
use super::{Pane, Walk};
use crate::ask::{Ask, ConferenceAsk};
use crate::domain::class_file::spot::Talk;
use crate::domain::conference::habit::{Given, Habit, Rating, View, Views};
use crate::domain::people::person::Voice;
use crate::form::Move;
use crate::locale::text;
use crate::screen::{Around, Next};

fn habit(around: &Around, at: usize) -> Option<&Habit> {
    let class = around.class.as_ref()?;
    around.content.habit_set(&class.habits)?.habits.get(at)
}

/// Has this voice still to give its view? Whoever passed may come back to it.
fn is_open(views: Option<&Views>, voice: Voice) -> bool {
    views.is_none_or(|views| views.given(voice) != Given::Rated)
}

impl Walk {
    /// The views of a habit this term.
    pub fn views(&self, habit: &str) -> Option<&Views> {
        self.home
            .folder
            .habits
            .iter()
            .find(|views| views.term == self.term && views.habit == habit)
    }

    /// Opens the words for a voice that has still to rate: whoever has the floor, else the next one.
    pub(super) fn open_rating(&mut self, at: usize, around: &Around) -> Next {
        let Some(habit) = habit(around, at) else {
            return Next::stay();
        };
        if self.is_rehearsal() {
            return Next::tell(text::rating_not_in_rehearsal());
        }
        let views = self.views(&habit.id);
        let floor_first = [self.floor, self.floor.next(), self.floor.next().next()];
        let class = around.class.as_ref();
        let rates = |voice: &Voice| class.is_none_or(|class| class.raters.has(*voice));
        let mut open = floor_first.into_iter().filter(rates);
        let Some(voice) = open.find(|voice| is_open(views, *voice)) else {
            return Next::tell(text::rating_all_given());
        };
        let example = self
            .kept_draft(&self.talk(Talk::Example(habit.id.clone(), voice)))
            .map(|draft| draft.said);
        self.pane = Pane::Rating(RatingPane {
            at,
            habit: habit.id.clone(),
            voice,
            rating: None,
            example,
        });
        Next::stay()
    }

    fn rate(&self, voice: Voice, views: Vec<(String, View)>) -> Ask {
        let (student, conference) = self.owner();
        Ask::Conference(ConferenceAsk::Rate {
            student,
            conference,
            term: self.term.clone(),
            voice,
            views,
        })
    }

    /// `voice` does not rate this time: for every habit it has not rated.
    pub(super) fn decline(&self, around: &Around, voice: Voice) -> Option<Ask> {
        let set = around
            .class
            .as_ref()
            .and_then(|class| around.content.habit_set(&class.habits))?;
        let open = set
            .habits
            .iter()
            .filter(|habit| self.views(&habit.id).is_none_or(|views| !views.has(voice)));
        let views: Vec<(String, View)> = open
            .map(|habit| {
                (
                    habit.id.clone(),
                    View {
                        rating: None,
                        example: None,
                    },
                )
            })
            .collect();
        (!views.is_empty()).then(|| self.rate(voice, views))
    }
}

impl Walk {
    /// What a key does while somebody rates.
    pub(super) fn on_rating(&mut self, command: OnRating, around: &Around) -> Next {
        let Pane::Rating(pane) = &self.pane else {
            return Next::stay();
        };
        let mut pane = pane.clone();
        match command {
            OnRating::Go(Move::Left | Move::Up) => pane.step(false),
            OnRating::Go(Move::Right | Move::Down) => pane.step(true),
            OnRating::Go(
                Move::PageUp
                | Move::PageDown
                | Move::Home
                | Move::End
                | Move::WordLeft
                | Move::WordRight,
            ) => {}
            OnRating::Floor(voice) if is_open(self.views(&pane.habit), voice) => {
                pane = RatingPane {
                    voice,
                    rating: None,
                    example: None,
                    ..pane
                };
            }
            OnRating::Floor(_) => return Next::tell(text::rating_is_given()),
            OnRating::Save => return self.given(&pane),
            OnRating::Example => {
                self.write(Target::Example(pane), around);
                return Next::stay();
            }
            OnRating::Back => {
                self.pane = Pane::Page;
                return Next::stay();
            }
        }
        self.pane = Pane::Rating(pane);
        Next::stay()
    }

    /// The word that was chosen, to be kept.
    fn given(&self, pane: &RatingPane) -> Next {
        let Some(rating) = pane.rating else {
            return Next::tell(text::rating_choose_first());
        };
        let view = View {
            rating: Some(rating),
            example: pane.example.clone(),
        };
        let rated = vec![(pane.habit.clone(), view)];
        Next::ask(self.rate(pane.voice, rated))
    }
}

impl RatingPane {
    fn step(&mut self, forward: bool) {
        let stepped = self.rating.map(|rating| rating.stepped(forward));
        self.rating = Some(stepped.unwrap_or(Rating::Consistently));
    }
}

/// The view of `voice` is on disk: takes in what all may know of the habits now, and goes to the next one.
pub(super) fn kept(walk: &mut Walk, voice: Voice, rated: &[Views]) {
    for views in rated {
        let spot = walk.talk(Talk::Example(views.habit.clone(), voice));
        walk.home.forget(&spot);
        let all = &mut walk.home.folder.habits;
        let known = all
            .iter_mut()
            .find(|known| known.term == views.term && known.habit == views.habit);
        match known {
            Some(known) => known.clone_from(views),
            None => all.push(views.clone()),
        }
    }
    if let Pane::Rating(pane) = &walk.pane {
        walk.cursor = pane.at + 1;
        walk.pane = Pane::Page;
    }
}
