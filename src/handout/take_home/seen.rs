//! What of a student's habits and tests the page for home shows.

use super::super::{Context, habit_named, view};
use super::{Less, Writing};
use crate::domain::conference::habit::Views;
use crate::domain::conference::habit::{self, Rating};
use crate::domain::learning::growth::{Sitting, by_test};
use crate::domain::learning::snapshot::{ShownHabit, Snapshot};
use crate::domain::people::folder::Folder;
use crate::domain::people::person::Voice;
use crate::locale::{terms, text};
use crate::page::{Block, Fact, Growth, Quote, Tone, View};

impl Writing<'_> {
    /// A habit, and beside it how a test grew, where there are such.
    pub(super) fn habit_and_growth(&mut self, shown: &Snapshot) {
        let habit = self.habit(&shown.habits);
        let habit = habit.filter(|_| self.less < Less::Habit);
        let growth = self.growth(shown);
        let growth = growth.filter(|_| self.less < Less::Growth);
        let parts = match (habit, growth) {
            (Some(habit), Some((picture, words))) => vec![habit, [picture, words].concat()],
            // Alone, the picture has its words beside it.
            (None, Some((picture, words))) => vec![picture, words],
            (Some(habit), None) => vec![habit],
            (None, None) => return,
        };
        self.say(Block::Boxes(parts));
    }

    /// The habit that is seen most by all who see it, what each of the three says of it, and one example.
    fn habit(&self, habits: &[ShownHabit]) -> Option<Vec<Block>> {
        let context = self.context;
        let habit = habits.iter().max_by_key(|habit| {
            // The first of equals, as the school orders its habits.
            let place = context.place_of_habit(&habit.habit);
            let place = std::cmp::Reverse(place.unwrap_or(usize::MAX));
            (often(&habit.by), place)
        })?;
        let name = habit_named(context, &habit.habit);
        let given = Voice::ALL.into_iter().zip(&habit.by);
        let given = given.filter_map(|(voice, one)| Some(view(context, voice, one.as_ref()?)));
        let (views, examples): (Vec<View>, Vec<Option<Quote>>) = given
            .map(|mut view| {
                let example = view.example.take();
                (view, example)
            })
            .unzip();
        let mut blocks = vec![Block::Label(text::home_page_habit(name), None)];
        blocks.push(Block::Views(views));
        // One example says enough on a sheet: the student's own, else whose there is.
        let said = examples.into_iter().flatten().next();
        blocks.extend(said.map(|said| {
            let voice = context.voice(said.by.unwrap_or_default());
            Fact::of(voice, said).in_tone(Tone::Quiet).block()
        }));
        Some(blocks)
    }

    /// The test with the most sittings: its picture, and what it says.
    fn growth(&self, shown: &Snapshot) -> Option<(Vec<Block>, Vec<Block>)> {
        let sittings: Vec<Sitting> = shown.growth.iter().map(Sitting::from).collect();
        let tests = by_test(sittings);
        let growth = tests.iter().rev().max_by_key(|test| test.sittings.len())?;
        let said = terms::growth(growth);
        let picture = Growth::of(Some(self.context.class), growth);
        let picture = vec![
            Block::Label(text::home_page_growth(), None),
            Block::Growth(Box::new(picture)),
        ];
        // What it shows, and what the place for the next time means; how far it is from the first one stands in the picture.
        let projected = growth.ahead();
        let projected = projected.map(|(low, high)| text::growth_projected(high, low));
        let legend = projected.is_none() && growth.has_errors();
        let legend = legend.then(text::growth_legend_family);
        let below = said.into_iter().take(1).chain(projected).chain(legend);
        Some((picture, below.map(Block::quiet).collect()))
    }
}

/// The term today is in; where not all have rated its habits yet, the last one in which they have.
pub(super) fn last_term_seen<'a>(folder: &'a Folder, context: &'a Context) -> &'a str {
    let is_seen = |term: &str| {
        let of_term = |views: &&Views| views.term == term && views.revealed();
        folder.habits.iter().any(|views| of_term(&views))
    };
    let now = context.term();
    let terms = context.class.terms.iter().rev();
    let mut past = terms.filter(|term| term.from <= context.today);
    let seen = past.find(|term| is_seen(&term.id));
    seen.map_or(now, |term| &term.id)
}

/// How often a habit is seen, by the least who sees it: the higher, the more. No number of it is ever shown.
fn often(by: &[Option<habit::View>; 3]) -> Option<usize> {
    let places = by.iter().flatten().filter_map(|view| view.rating);
    let places = places.filter(|rating| *rating != Rating::NotSeen);
    let places =
        places.filter_map(|rating| Rating::ALL.iter().rev().position(|one| *one == rating));
    places.min()
}
