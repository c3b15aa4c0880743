//! The school's words, those on screen first; or the questions families ask.

use super::{Glossary, Shelf};
use crate::locale::text;
use crate::page::{Block, Choice, Line, Page, Part, Tone};
use crate::screen::Around;
use crate::screen::pieces::juntos_and;

pub(super) fn of(glossary: &Glossary, around: &Around) -> Page {
    let title = match glossary.shelf {
        Shelf::Words => text::glossary_title(),
        Shelf::Questions => text::questions_bank_title(),
    };
    let entries = glossary.entries(around);
    let at = glossary.find.at.min(entries.len().saturating_sub(1));
    let mut work: Vec<Part> = vec![head(glossary), Block::Gap.into()];
    if entries.is_empty() {
        work.push(Block::plain(text::nothing_found()).into());
    }
    let entries = entries.into_iter().enumerate();
    work.extend(entries.map(|(place, (head, body))| {
        let head = Line::from(head.capital()).in_tone(Tone::Loud);
        let choice = Choice::nth(place, head).chosen(place == at);
        choice.folding(Block::plain(body)).into()
    }));
    Page {
        top: juntos_and(title),
        work,
        ..Page::default()
    }
}

/// What is looked for, else what these are.
fn head(glossary: &Glossary) -> Part {
    if let Some(field) = glossary.find.field() {
        return Part::Find(field);
    }
    let about = match glossary.shelf {
        Shelf::Words if glossary.words.on_screen > 0 => text::glossary_on_screen(),
        Shelf::Words => text::glossary_about(),
        Shelf::Questions => text::questions_bank_about(),
    };
    Block::quiet(about).into()
}
