//! What a form asks, explained: each field, what it takes, and whether it may stay empty.

use crate::form::{Entry, Shown};
use crate::locale::{Text, text};
use crate::page::{Block, Fact};
use crate::screen::AnyForm;

pub(super) fn of(form: &AnyForm) -> Vec<Block> {
    let head = [
        Block::Heading(form.title()),
        Block::quiet(form.about()),
        Block::Gap,
    ];
    let entries = form.entries().into_iter().map(|entry| {
        let needed = if entry.needed {
            text::form_rule_needed()
        } else {
            text::form_rule_may_stay_empty()
        };
        let fact = Fact::of(entry.label.clone(), rule(&entry));
        match entry.holds {
            // What is turned stands on something, or says that nothing is chosen.
            Shown::Chosen(_) | Shown::Days(..) | Shown::Felt(_) => fact.block(),
            Shown::Typed { .. } | Shown::Hidden(_) => fact.beside(needed).block(),
        }
    });
    head.into_iter()
        .chain(entries)
        .chain([Block::Gap])
        .collect()
}

fn rule(entry: &Entry) -> Text {
    match &entry.holds {
        Shown::Typed { .. } if entry.long => text::form_rule_words(),
        Shown::Typed { .. } => text::form_rule_line(),
        Shown::Chosen(Some(chosen)) if chosen.id() == "week-day" => text::form_rule_day(),
        Shown::Chosen(_) | Shown::Felt(_) => text::form_rule_choice(),
        Shown::Days(..) => text::form_rule_days(),
        Shown::Hidden(_) => text::form_rule_hidden(),
    }
}
