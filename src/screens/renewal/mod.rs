//! A big class of an earlier version: what will happen to it is said before, and how far it is while it does.

use crate::ask::{Ask, Change, ClassAsk, ClassChange};
use crate::locale::text;
use crate::page::{Block, Page};
use crate::screen::pieces::juntos_and;
use crate::screen::tables::{ENTER, ESC};
use crate::screen::{Around, Binding, Commands, Keys, Next, Screen, bind};

/// The class, and how far it is made new.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Renewal {
    /// Its file name.
    pub name: String,
    /// About so long it takes.
    pub seconds: u64,
    /// So much of [`WHOLE`]; none: nobody has agreed yet.
    pub done: Option<u64>,
}

/// All of it.
pub const WHOLE: u64 = 1000;

/// What a key does: nothing else does anything here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Does {
    /// Begins.
    Begin,
    /// Leaves the class as it is.
    Leave,
}

static ASKED: &[Binding<Does>] = &[
    bind(ENTER, Does::Begin, text::key_label_begin, Some(1)),
    bind(ESC, Does::Leave, text::key_label_not_now, Some(2)),
];
static WORKING: &[Binding<Does>] = &[bind(ESC, Does::Leave, text::key_label_stop, Some(1))];

impl Renewal {
    /// Is it being made new, rather than asked about?
    pub const fn is_working(&self) -> bool {
        self.done.is_some()
    }
}

impl Commands for Renewal {
    type Command = Does;

    fn keys(&self, _around: &Around) -> Keys<Does> {
        Keys::of(if self.is_working() { WORKING } else { ASKED })
    }

    fn update(&mut self, command: Does, _around: &Around) -> Next {
        match command {
            Does::Begin => Next::ask(Ask::Class(ClassAsk::Renew)),
            Does::Leave => Next::back().asking([Ask::Class(ClassAsk::LeaveOlder)]),
        }
    }
}

impl Screen for Renewal {
    fn page(&self, _around: &Around) -> Page {
        let mut page = match self.done {
            None => asked(self.seconds),
            Some(done) => working(done),
        };
        page.top = juntos_and(text::as_typed(self.name.clone()));
        page
    }

    fn changed(&mut self, change: &Change, _around: &Around) -> Next {
        if let Change::Class(ClassChange::Renewing { done }) = change {
            self.done = Some(*done);
        }
        Next::stay()
    }

    fn shuts_off(&self) -> bool {
        true
    }
}

fn asked(seconds: u64) -> Page {
    Page {
        read: vec![
            Block::Title(text::older_title()),
            Block::Gap,
            Block::plain(text::older_what()),
            Block::plain(text::older_copy()),
            Block::plain(text::older_passphrase()),
            Block::Gap,
            Block::plain(text::older_takes(minutes(seconds))),
            Block::Gap,
            Block::quiet(text::older_leave()),
        ],
        ..Page::default()
    }
}

fn working(done: u64) -> Page {
    Page {
        read: vec![
            Block::Title(text::older_working()),
            Block::Gap,
            Block::Progress(done, WHOLE),
            Block::Gap,
            Block::quiet(text::older_stop()),
        ],
        ..Page::default()
    }
}

/// Never too few: half a minute is told as one.
fn minutes(seconds: u64) -> usize {
    usize::try_from(seconds.div_ceil(60).max(1)).unwrap_or(usize::MAX)
}
