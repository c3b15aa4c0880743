use super::super::{App, Ask, Command, Move};
use super::{Pane, Target, Walk};
use crate::ask::ConferenceAsk;
use crate::domain::Said;
use crate::domain::habit::{Habit, Rating, View, Views};
use crate::domain::person::Voice;
use crate::domain::spot::Talk;
use crate::locale::text;

/// One voice chooses a word for one habit; nothing is chosen for them, and the others' words stay hidden.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RatingPane {
    /// The habit's index in the set.
    pub at: usize,
    /// The habit's id.
    pub habit: String,
    /// Who rates.
    pub voice: Voice,
    /// The word the cursor is on.
    pub rating: Option<Rating>,
    /// An example, if one was written.
    pub example: Option<Said>,
}

fn habit(app: &App, at: usize) -> Option<&Habit> {
    let class = app.class.as_ref()?;
    app.content.habit_set(&class.habits)?.habits.get(at)
}

/// Has this voice still to give its view? Whoever passed may come back to it.
fn is_open(views: Option<&Views>, voice: Voice) -> bool {
    views
        .and_then(|views| views.of(voice))
        .is_none_or(|view| view.rating.is_none())
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
    pub(super) fn open_rating(&mut self, app: &mut App, at: usize) {
        let Some(habit) = habit(app, at) else { return };
        if self.is_rehearsal() {
            app.status = Some(text::rating_not_in_rehearsal());
            return;
        }
        let views = self.views(&habit.id);
        let floor_first = [self.floor, self.floor.next(), self.floor.next().next()];
        let Some(voice) = floor_first.into_iter().find(|voice| is_open(views, *voice)) else {
            app.status = Some(text::rating_all_given());
            return;
        };
        let example = self
            .kept_draft(&self.talk(Talk::Example(habit.id.clone(), voice)))
            .map(|(said, _)| said);
        self.pane = Pane::Rating(RatingPane {
            at,
            habit: habit.id.clone(),
            voice,
            rating: None,
            example,
        });
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
    pub(super) fn decline(&self, app: &App, voice: Voice) -> Option<Ask> {
        let set = app
            .class
            .as_ref()
            .and_then(|class| app.content.habit_set(&class.habits))?;
        let open = set.habits.iter().filter(|habit| {
            self.views(&habit.id)
                .is_none_or(|views| views.of(voice).is_none())
        });
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

/// What a command does while somebody rates.
pub(super) fn press(walk: &mut Walk, app: &mut App, command: Command) -> Option<Ask> {
    let Pane::Rating(pane) = &walk.pane else {
        return None;
    };
    let views = walk.views(&pane.habit).cloned();
    let Pane::Rating(pane) = &mut walk.pane else {
        return None;
    };
    match command {
        Command::Go(Move::Left | Move::Up) => {
            pane.rating = Some(
                pane.rating
                    .map_or(Rating::Consistently, |rating| rating.stepped(false)),
            );
        }
        Command::Go(Move::Right | Move::Down) => {
            pane.rating = Some(
                pane.rating
                    .map_or(Rating::Consistently, |rating| rating.stepped(true)),
            );
        }
        Command::Floor(voice) if is_open(views.as_ref(), voice) => {
            *pane = RatingPane {
                voice,
                rating: None,
                example: None,
                ..pane.clone()
            };
        }
        Command::Floor(_) => app.status = Some(text::rating_is_given()),
        Command::Enter => match pane.rating {
            Some(rating) => {
                let view = View {
                    rating: Some(rating),
                    example: pane.example.clone(),
                };
                let (voice, rated) = (pane.voice, vec![(pane.habit.clone(), view)]);
                return Some(walk.rate(voice, rated));
            }
            None => app.status = Some(text::rating_choose_first()),
        },
        Command::Note | Command::Tab => {
            let target = Target::Example(pane.clone());
            walk.write(target, app);
        }
        Command::Escape | Command::Quit => walk.pane = Pane::Page,
        _ => {}
    }
    None
}

/// A click on a word.
pub(super) fn pick(walk: &mut Walk, at: usize) -> bool {
    if let Pane::Rating(pane) = &mut walk.pane {
        pane.rating = Rating::ALL.get(at).copied();
        return true;
    }
    false
}

/// The views are on disk: takes them in, and goes to the next habit.
pub(super) fn kept(walk: &mut Walk, term: &str, voice: Voice, rated: &[(String, View)]) {
    for (habit, view) in rated {
        let spot = walk.talk(Talk::Example(habit.clone(), voice));
        walk.home.forget(&spot);
        let all = &mut walk.home.folder.habits;
        let at = all
            .iter()
            .position(|views| views.term == term && views.habit == *habit)
            .unwrap_or_else(|| {
                all.push(Views {
                    habit: habit.clone(),
                    term: term.to_owned(),
                    by: [None, None, None],
                });
                all.len() - 1
            });
        let place = all
            .get_mut(at)
            .and_then(|views| views.by.get_mut(voice.index()));
        place
            .into_iter()
            .for_each(|place| *place = Some(view.clone()));
    }
    if let Pane::Rating(pane) = &walk.pane {
        walk.cursor = pane.at + 1;
        walk.pane = Pane::Page;
    }
}
