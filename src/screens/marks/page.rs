//! The half square as every font writes it or does not, and two answers.

use super::Marks;
use crate::locale::text;
use crate::page::{Block, Choice, Page};
use crate::screen::pieces::juntos;

/// Whole, half, empty.
const SQUARES: &str = "■ ◧ □";

pub(super) fn of(marks: Marks) -> Page {
    let answers = [text::marks_half(), text::marks_other()];
    let choices = answers.into_iter().enumerate();
    let choices = choices.map(|(at, answer)| Choice::nth(at, answer).chosen(at == marks.at));
    Page {
        top: juntos(),
        read: vec![
            Block::loud(text::marks_question()),
            Block::Gap,
            Block::plain(text::as_typed(SQUARES)),
            Block::Gap,
            Block::quiet(text::marks_about()),
            Block::Gap,
        ],
        work: choices.map(Into::into).collect(),
        alone: true,
        ..Page::default()
    }
}
