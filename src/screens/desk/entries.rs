//! A student's entries, one of which is to be corrected or disputed.

use super::page::desk;
use crate::ask::{Ask, EntryAsk, EntryChange, Purpose};
use crate::domain::id::StudentId;
use crate::domain::people::entry::{Entry, EntryKind};
use crate::form::Move;
use crate::forms;
use crate::locale::{Text, terms, text};
use crate::page::{Block, Choice, Line, Page};
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
    /// These, with the cursor on the first.
    pub const fn of(student: StudentId, list: Vec<Entry>, purpose: Purpose) -> Self {
        Self {
            student,
            list,
            at: 0,
            purpose,
        }
    }

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
            Purpose::ToTranslate => forms::translate(self.student, entry),
            Purpose::ToShare => return Next::ask(self.share(&entry)),
            Purpose::ToRestrict => return Next::ask(self.restrict(&entry)),
        };
        Next::open(Place::Form(form))
    }
}

impl Entries {
    /// To the other home, or back.
    fn share(&self, entry: &Entry) -> Ask {
        Ask::Entries(EntryAsk::Share {
            student: self.student,
            about: entry.about,
            shared: !entry.owner.is_some_and(|owner| owner.shared),
        })
    }

    /// For the teacher alone, or for everybody again.
    fn restrict(&self, entry: &Entry) -> Ask {
        Ask::Entries(EntryAsk::Restrict {
            student: self.student,
            note: entry.about.row.into(),
            restricted: entry.kind == EntryKind::Note,
        })
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
        EntryChange::Kept {
            student,
            entries,
            purpose,
        } => show(student, entries, purpose).telling(saved),
        EntryChange::Disputed { student, entries } => {
            show(student, entries, Purpose::ToDispute).telling(saved)
        }
    }
}

fn page(around: &Around, entries: &Entries) -> Page {
    let about = match entries.purpose {
        Purpose::ToDispute => text::entries_dispute_about(),
        Purpose::ToCorrect => text::entries_correct_about(),
        Purpose::ToShare => text::entries_share_about(),
        Purpose::ToRestrict => text::entries_restrict_about(),
        Purpose::ToTranslate => text::entries_translate_about(),
    };
    let mut read = vec![Block::Title(about), Block::Gap];
    if entries.purpose == Purpose::ToRestrict {
        read.extend([Block::plain(text::entries_restrict_lies()), Block::Gap]);
    }
    if entries.list.is_empty() {
        read.push(Block::plain(match entries.purpose {
            Purpose::ToShare => text::entries_share_empty(),
            Purpose::ToRestrict => text::entries_restrict_empty(),
            Purpose::ToCorrect | Purpose::ToDispute | Purpose::ToTranslate => text::entries_empty(),
        }));
    }
    let list = entries.list.iter().enumerate().map(|(at, entry)| {
        let words = if entries.purpose == Purpose::ToDispute {
            around.entry_words(entry)
        } else {
            // What is corrected is what was typed.
            text::as_typed(entry.said.text.replace('\n', " "))
        };
        let line = text::fact_is(terms::entry(entry.kind), words);
        let line = Line::from(line);
        let line = match stands(entries.purpose, entry) {
            Some(stands) => line.beside(stands),
            None => line,
        };
        Choice::nth(at, line).chosen(at == entries.at).into()
    });
    desk(read, list.collect())
}

/// How it is with an entry, where that is what is chosen here.
fn stands(purpose: Purpose, entry: &Entry) -> Option<Text> {
    match purpose {
        Purpose::ToShare if entry.owner.is_some_and(|owner| owner.shared) => {
            Some(text::entry_is_shared())
        }
        Purpose::ToShare => Some(text::entry_is_not_shared()),
        Purpose::ToRestrict if entry.kind == EntryKind::RestrictedNote => {
            Some(text::entry_is_restricted())
        }
        Purpose::ToTranslate if entry.said.translation.is_some() => {
            Some(text::entry_is_translated())
        }
        Purpose::ToRestrict | Purpose::ToTranslate | Purpose::ToCorrect | Purpose::ToDispute => {
            None
        }
    }
}
