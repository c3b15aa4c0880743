//! Something to fill in: whatever the form, its fields by name.

use super::FormScreen;
use crate::form::{Entry, Other, Shown};
use crate::locale::text;
use crate::page::{Block, Field, Holds, Page, Room, Translated};
use crate::screen::Around;
use crate::screen::pieces::{juntos, nobody};

pub(super) fn of(screen: &FormScreen, around: &Around) -> Page {
    let form = &screen.form;
    let mut read = vec![Block::Title(form.title()), Block::quiet(form.about())];
    if let Some(beside) = form.beside() {
        read.extend([
            Block::Gap,
            Block::quiet(beside.what),
            Block::plain(beside.words),
        ]);
    }
    read.extend(older(form.older()));
    read.push(Block::Gap);
    let entries = form.entries().into_iter().enumerate();
    let fields = entries.map(|(at, entry)| field(at, entry, at == form.at()).into());
    Page {
        people: nobody(around),
        work: fields.collect(),
        ..Page::of(juntos(), read)
    }
}

/// Words an older program kept here: shown as they were typed, for nobody knows which language they are in.
fn older(words: &[String]) -> Vec<Block> {
    if words.is_empty() {
        return Vec::new();
    }
    let words = words
        .iter()
        .map(|words| Block::plain(text::as_typed(format!("“{words}”"))));
    let head = [Block::Gap, Block::quiet(text::form_older_words())];
    head.into_iter().chain(words).collect()
}

fn field(at: usize, entry: Entry, here: bool) -> Field {
    let (holds, language) = match entry.holds {
        Shown::Typed {
            words,
            before,
            language,
        } => (Holds::Typed(words, before.chars().count()), language),
        Shown::Chosen(chosen) => {
            let chosen = chosen.unwrap_or_else(text::field_nothing_chosen);
            (Holds::Chosen(chosen), None)
        }
        Shown::Felt(felt) => (Holds::Felt(felt), None),
        Shown::Days(days, at) => (Holds::Days(days, at), None),
        Shown::Hidden(length) => (Holds::Secret(length, None), None),
    };
    Field {
        needed: entry.needed,
        room: if entry.long { Room::Whole } else { Room::Line },
        language,
        here,
        wrong: entry.wrong,
        other: match entry.other {
            Other::None => Translated::No,
            Other::Of => Translated::Of,
            Other::Possible => Translated::Possible,
            Other::Earlier => Translated::Earlier(text::field_translation_is_earlier()),
        },
        covered: entry.covered,
        ..Field::of(at, entry.label, holds)
    }
}
