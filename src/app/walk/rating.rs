use super::super::{App, Command, Effect, Move};
use super::{Pane, Target, Walk};
use crate::domain::habit::{Habit, Rating, View, Views};
use crate::domain::person::Voice;
use crate::locale::text;

/// One voice chooses a word for one habit; the others' words stay hidden.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RatingPane {
    /// The habit's index in the set.
    pub at: usize,
    /// The habit's id.
    pub habit: String,
    /// Who rates.
    pub voice: Voice,
    /// The word the cursor is on.
    pub rating: Rating,
}

fn habit(app: &App, at: usize) -> Option<&Habit> {
    let class = app.class.as_ref()?;
    app.content.habit_set(&class.habits)?.habits.get(at)
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

    /// Opens the words for whoever has the floor; once all have rated there is nothing to choose.
    pub(super) fn open_rating(&mut self, app: &mut App, at: usize) {
        let Some(habit) = habit(app, at) else { return };
        if self.is_rehearsal() {
            app.status = Some(text::rating_not_in_rehearsal());
            return;
        }
        if self.views(&habit.id).is_some_and(Views::revealed) {
            return;
        }
        self.pane = Pane::Rating(RatingPane {
            at,
            habit: habit.id.clone(),
            voice: self.floor,
            rating: Rating::Usually,
        });
    }

    /// Whoever has the floor does not rate this time: for every habit they have not rated.
    pub(super) fn decline(&self, app: &App) -> Option<Effect> {
        let set = app
            .class
            .as_ref()
            .and_then(|class| app.content.habit_set(&class.habits))?;
        let open = set.habits.iter().filter(|habit| {
            self.views(&habit.id)
                .is_none_or(|views| views.of(self.floor).is_none())
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
        let any = !views.is_empty() && !self.is_rehearsal();
        any.then(|| Effect::Rate(self.owner().0, self.term.clone(), self.floor, views))
    }
}

/// What a command does while somebody rates.
pub(super) fn press(walk: &mut Walk, app: &mut App, command: Command) -> Option<Effect> {
    let Pane::Rating(pane) = &mut walk.pane else {
        return None;
    };
    match command {
        Command::Go(Move::Left | Move::Up) => pane.rating = pane.rating.stepped(false),
        Command::Go(Move::Right | Move::Down) => pane.rating = pane.rating.stepped(true),
        Command::Floor(voice) => pane.voice = voice,
        Command::Enter => {
            let view = View {
                rating: Some(pane.rating),
                example: None,
            };
            let (voice, rated) = (pane.voice, vec![(pane.habit.clone(), view)]);
            return Some(Effect::Rate(
                walk.owner().0,
                walk.term.clone(),
                voice,
                rated,
            ));
        }
        Command::Note | Command::Tab => {
            let target = Target::Example(pane.habit.clone(), pane.voice, pane.rating);
            walk.write(target, app);
        }
        Command::Escape | Command::Quit => walk.pane = Pane::Page,
        _ => {}
    }
    None
}

/// The views are on disk: takes them in, and goes to the next habit this voice has not rated.
pub(super) fn kept(walk: &mut Walk, term: &str, voice: Voice, rated: &[(String, View)]) {
    for (habit, view) in rated {
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
