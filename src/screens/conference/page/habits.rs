//! Each habit with its three views, once all who rate have rated; who still has to, before.

use super::super::Walk;
use crate::domain::conference::habit::Views;
use crate::domain::people::person::Voice;
use crate::domain::people::who_sees::{Matter, Viewer, may_see};
use crate::locale::{Text, text};
use crate::page::{Block, Choice, Line, Part, Rated, Tone};
use crate::screen::Around;
use crate::screen::pieces::views;

pub(super) fn habits(around: &Around, walk: &Walk) -> Vec<Part> {
    let Some(set) = around.habit_set() else {
        return Vec::new();
    };
    let none = Views::default();
    let student = walk.home.folder.key;
    let mut any_hidden = false;
    let mut parts: Vec<Part> = Vec::new();
    for (at, habit) in set.habits.iter().enumerate() {
        let given = walk.views(&habit.id).unwrap_or(&none);
        let matter = Matter::Ratings(student, given.revealed());
        let seen = may_see(Viewer::Student(student), matter);
        any_hidden |= !seen;
        let name = Line::from(Text::plain(&habit.name).capital()).in_tone(Tone::Title);
        let differs = (seen && given.differs()).then(text::habits_differ);
        let name = differs.into_iter().fold(name, Line::beside);
        let below = if seen {
            views(around, &given.by)
        } else {
            Block::Rated(rated(given))
        };
        parts.push(Choice::nth(at, name).with(below).into());
    }
    if any_hidden {
        parts.extend([
            Block::Gap.into(),
            Block::quiet(text::habits_hidden()).into(),
        ]);
    }
    parts
}

/// Only who has rated, never how.
fn rated(views: &Views) -> Vec<Rated> {
    let rated = |by| Rated {
        by,
        has: views.has(by),
    };
    Voice::ALL.into_iter().map(rated).collect()
}
