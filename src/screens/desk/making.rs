//! Pages to print or to send are being made.

use std::path::PathBuf;

use super::page::desk;
use crate::ask::{Ask, Change, PagesAsk, PagesChange};
use crate::locale::{Text, terms, text};
use crate::page::{Block, Page};
use crate::screen::tables::ESC;
use crate::screen::{Around, Binding, Commands, Keys, Next, Screen, bind};

/// So many students of so many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Making {
    /// Whose pages are there.
    pub done: usize,
    /// Of so many.
    pub of: usize,
}

/// What a key does: nothing else does anything while pages are made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Does {
    /// Stops.
    Stop,
}

static STOP: &[Binding<Does>] = &[bind(ESC, Does::Stop, text::key_label_stop, Some(1))];

impl Commands for Making {
    type Command = Does;

    fn keys(&self, _around: &Around) -> Keys<Does> {
        Keys::of(STOP)
    }

    fn update(&mut self, command: Does, _around: &Around) -> Next {
        match command {
            Does::Stop => Next::back().asking([Ask::Pages(PagesAsk::Stop)]),
        }
    }
}

impl Screen for Making {
    fn page(&self, _around: &Around) -> Page {
        page(self.done, self.of)
    }

    fn changed(&mut self, change: &Change, _around: &Around) -> Next {
        if let Change::Pages(PagesChange::Making { done, of }) = change {
            *self = Self {
                done: *done,
                of: *of,
            };
        }
        Next::stay()
    }

    fn shuts_off(&self) -> bool {
        true
    }
}

/// What was written.
pub fn made(files: &[PathBuf], missing: usize) -> Text {
    let folder = files.first().and_then(|file| file.parent());
    let Some(folder) = folder else {
        return text::pages_nobody();
    };
    let written = text::pages_written(files.len(), folder.display().to_string());
    if missing == 0 {
        return written;
    }
    let missing = text::pages_missing_letters(missing);
    terms::facts(vec![written.into(), missing.into()])
}

/// How far the pages are.
fn page(done: usize, of: usize) -> Page {
    let count = |number: usize| u64::try_from(number).unwrap_or(u64::MAX);
    let read = vec![
        Block::Title(text::pages_working()),
        Block::Gap,
        Block::Progress(count(done), count(of)),
        Block::plain(text::pages_so_far(done, of)),
        Block::Gap,
        Block::quiet(text::pages_stop_with_esc()),
    ];
    desk(read, Vec::new())
}
