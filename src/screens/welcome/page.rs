//! The welcome: language first, then a class.

use super::Welcome;
use crate::locale::text;
use crate::page::{Block, Choice, Page};
use crate::screen::Around;
use crate::screen::pieces::juntos;

pub(super) fn of(welcome: Welcome, around: &Around) -> Page {
    let asked = if welcome.language_chosen {
        text::welcome_what()
    } else {
        text::welcome_language()
    };
    let choices = welcome.choices(around);
    let choices = choices.iter().enumerate();
    let choices =
        choices.map(|(at, choice)| Choice::nth(at, choice.text()).chosen(at == welcome.at));
    Page {
        top: juntos(),
        read: vec![
            Block::Emblem,
            Block::plain(text::welcome_about()),
            Block::Gap,
            Block::loud(asked),
            Block::Gap,
        ],
        work: choices.map(Into::into).collect(),
        alone: true,
        ..Page::default()
    }
}
