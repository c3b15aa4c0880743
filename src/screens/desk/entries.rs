//! A student's entries, one of which is to be corrected or disputed.

use super::page::desk;
use crate::ask::{EntryChange, Purpose};
use crate::domain::id::StudentId;
use crate::domain::people::entry::Entry;
use crate::form::Move;
use crate::forms;
use crate::locale::{terms, text};
use crate::page::{Block, Choice, Page};
use crate::screen::{Around, Commands, Go, Keys, Nav, Next, Place, Screen, menu};

/// A student's entries, one of which is to be corrected or disputed.
#[derive(Clone, Debug)]
pub struct Entries {
    /// Whose.
    pub student: StudentId,
    /// Everything that has words.
    pub list: Vec<Entry>,
    /// Where the cursor is.
    pub at: usize,
    /// What for.
    pub purpose: Purpose,
}

impl Entries {
    fn open(&self, around: &Around) -> Next {
        let Some(entry) = self.list.get(self.at).cloned() else {
            return Next::stay();
        };
        let form = match self.purpose {
            Purpose::ToDispute => {
                let shown = around.entry_words(&entry);
                forms::dispute(self.student, entry, shown, around.reading.first())
            }
            Purpose::ToCorrect => forms::correct(self.student, entry),
        };
        Next::open(Place::Form(form))
    }
}

impl Commands for Entries {
    type Command = Nav;

    fn keys(&self, _around: &Around) -> Keys<Nav> {
        menu()
    }

    fn update(&mut self, command: Nav, around: &Around) -> Next {
        match command {
            Nav::Go(direction) => self.at = direction.within(self.at, self.list.len()),
            Nav::Enter => return self.open(around),
            Nav::Back | Nav::Leave => return Next::back(),
        }
        Next::stay()
    }
}

impl Screen for Entries {
    fn page(&self, around: &Around) -> Page {
        page(around, self)
    }

    fn picked(&mut self, at: usize, around: &Around) -> Next {
        self.at = at;
        self.open(around)
    }

    fn wheel(&mut self, down: bool, around: &Around) -> Next {
        self.update(Nav::Go(Move::by_wheel(down)), around)
    }
}

/// What came of it: a student's entries, under the name they have now.
pub(crate) fn arrived(change: EntryChange) -> Next {
    let show = |student, list, purpose| {
        let entries = Place::Entries {
            student,
            list,
            purpose,
        };
        Next::go(Go::Show(entries))
    };
    let saved = Some(text::saved());
    match change {
        EntryChange::Read {
            student,
            entries,
            purpose,
        } => show(student, entries, purpose),
        EntryChange::Corrected {
            student, entries, ..
        } => show(student, entries, Purpose::ToCorrect).telling(saved),
        EntryChange::Disputed { student, entries } => {
            show(student, entries, Purpose::ToDispute).telling(saved)
        }
    }
}

fn page(around: &Around, entries: &Entries) -> Page {
    let about = if entries.purpose == Purpose::ToDispute {
        text::entries_dispute_about()
    } else {
        text::entries_correct_about()
    };
    let mut read = vec![Block::Title(about), Block::Gap];
    if entries.list.is_empty() {
        read.push(Block::plain(text::entries_empty()));
    }
    let list = entries.list.iter().enumerate().map(|(at, entry)| {
        let words = if entries.purpose == Purpose::ToDispute {
            around.entry_words(entry)
        } else {
            // What is corrected is what was typed.
            text::as_typed(entry.said.text.replace('\n', " "))
        };
        let line = text::fact_is(terms::entry(entry.kind), words);
        Choice::nth(at, line).chosen(at == entries.at).into()
    });
    desk(read, list.collect())
}
