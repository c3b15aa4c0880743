//! Lists that lie in each other: what a student prepares in many short sittings, what a family reads at its own pace.

use super::kind::Kind;
use super::leaving::left;
use super::listing::{Do, Listing};
use super::tables::{ESC, MENU, MOVES, ch};
use super::{
    Around, Binding, Commands, Keys, Nav, Next, OpenFolder, Place, Screen, bind, list_page,
};
use crate::ask::{Ask, Change, DraftAsk};
use crate::domain::class_file::spot::Spot;
use crate::form::Move;
use crate::locale::text;
use crate::page::Page;

/// A page to read, where the arrow stands on something that opens nothing.
#[rustfmt::skip]
static READING: &[Binding<Nav>] = &[
    bind(ESC, Nav::Back, text::key_label_back, Some(2)),
    bind(&[ch('q')], Nav::Leave, text::key_label_leave, Some(80)),
];

/// The first list, as the folder is now.
type Contents = fn(&Around, &OpenFolder) -> Listing;
/// What is made of a list when it opens.
type Opened = fn(&Around, Listing) -> Listing;

/// The lists that are open, each inside the one before.
#[derive(Clone, Debug)]
pub struct Nested {
    /// Never empty.
    lists: Vec<Listing>,
    contents: Contents,
    opened: Opened,
}

impl Nested {
    /// Open at the first page; `opened` dresses what opens below it.
    pub fn of(open: &OpenFolder, around: &Around, contents: Contents, opened: Opened) -> Self {
        Self {
            lists: vec![contents(around, open)],
            contents,
            opened,
        }
    }

    /// Opens the list that lies in the first page and is of this kind.
    pub fn open(&mut self, kind: &Kind, around: &Around) {
        let Some(first) = self.lists.first_mut() else {
            return;
        };
        let at = first
            .items()
            .position(|item| matches!(&item.enter, Do::List(list) if list.kind == *kind));
        first.at = at.unwrap_or(0);
        self.lists.truncate(1);
        // What follows from opening a list is a list.
        drop(self.enter(around));
    }

    /// The list on top.
    fn list(&self) -> Option<&Listing> {
        self.lists.last()
    }

    /// Opens what the cursor is on, or does it.
    fn enter(&mut self, around: &Around) -> Next {
        let chosen = self.list().and_then(Listing::item);
        match chosen.map(|item| item.enter.clone()).unwrap_or_default() {
            // Scripts are seen at the desk.
            Do::Nothing | Do::See(..) => Next::stay(),
            Do::List(list) => {
                self.lists.push((self.opened)(around, *list));
                Next::stay()
            }
            Do::Form(form) => Next::open(Place::Form(form)),
            Do::Card => Next::open(Place::Card),
            Do::Find => Next::open(Place::Questions),
            Do::Ask(ask) => Next::ask(*ask),
            Do::Language => Next {
                reads: Some(around.reading.next()),
                ..Next::stay()
            },
            Do::Leave => leave(around),
        }
    }

    /// The lists as they are now, each with its cursor on the line it was on.
    fn refresh(&mut self, open: &OpenFolder, around: &Around) {
        let before = std::mem::take(&mut self.lists);
        let mut fresh = (self.contents)(around, open);
        for (depth, old) in before.iter().enumerate() {
            let is_there = fresh.keep_place(old);
            let inner = fresh.item().map(|item| item.enter.clone());
            self.lists.push(fresh);
            match inner {
                Some(Do::List(inside)) if is_there && depth + 1 < before.len() => {
                    fresh = (self.opened)(around, *inside);
                }
                _ => break,
            }
        }
    }
}

impl Commands for Nested {
    type Command = Nav;

    fn keys(&self, _around: &Around) -> Keys<Nav> {
        let opens = self.list().is_some_and(Listing::opens);
        Keys::of(if opens { MENU } else { READING }).with(MOVES, Nav::Go)
    }

    fn update(&mut self, command: Nav, around: &Around) -> Next {
        match command {
            Nav::Go(direction) => {
                let list = self.lists.last_mut();
                list.into_iter()
                    .for_each(|list| list.at = direction.within(list.at, list.items().count()));
                Next::stay()
            }
            Nav::Enter => self.enter(around),
            Nav::Back | Nav::Leave if self.lists.len() > 1 => {
                self.lists.pop();
                Next::stay()
            }
            Nav::Back | Nav::Leave => leave(around),
        }
    }
}

impl Screen for Nested {
    fn page(&self, around: &Around) -> Page {
        match (self.list(), &around.open) {
            (Some(list), Some(open)) => list_page(around, list, Some(&open.folder)),
            _ => Page::default(),
        }
    }

    fn picked(&mut self, at: usize, around: &Around) -> Next {
        let list = self.lists.last_mut();
        list.into_iter().for_each(|list| list.at = at);
        self.enter(around)
    }

    fn wheel(&mut self, down: bool, around: &Around) -> Next {
        self.update(Nav::Go(Move::by_wheel(down)), around)
    }

    fn changed(&mut self, change: &Change, around: &Around) -> Next {
        if let (Change::Prepared(_), Some(open)) = (change, &around.open) {
            self.refresh(open, around);
        }
        Next::stay()
    }
}

/// What one person thought and did not send goes with them: somebody else of the family may open these pages next.
fn leave(around: &Around) -> Next {
    let drafts = around
        .open
        .iter()
        .flat_map(|open: &OpenFolder| &open.drafts);
    let is_ones_own = |spot: &&Spot| match spot {
        Spot::Own { at, .. } => at.is_ones_own(),
        Spot::Talk { .. } | Spot::Desk { .. } | Spot::Start(_) => false,
    };
    let spots = drafts.map(|draft| &draft.spot).filter(is_ones_own);
    let spots: Vec<Spot> = spots.cloned().collect();
    let forget = (!spots.is_empty()).then_some(Ask::Drafts(DraftAsk::Forget { spots }));
    left(around).asking(forget)
}
