//! What a student prepares in many short sittings, and what a family reads and answers at its own pace: lists that
//! lie in each other.

mod agreed;
mod card;
mod family;
mod keys;
mod level;
mod pieces;
mod prepare;
mod reading;

pub use card::Card;

use crate::ask::{Ask, Change, DraftAsk};
use crate::domain::class_file::spot::Spot;
use crate::form::Move;
use crate::locale::text;
use crate::page::Page;
use crate::screen::{
    Around, Commands, Do, Keys, Kind, Listing, Nav, Next, OpenFolder, Place, Screen, Whose,
    list_page,
};

/// The lists that are open, each inside the one before.
#[derive(Clone, Debug)]
pub struct Booklet {
    /// Who turns them.
    pub whose: Whose,
    /// Never empty.
    lists: Vec<Listing>,
}

/// The first page.
fn contents(around: &Around, open: &OpenFolder, whose: Whose) -> Listing {
    match whose {
        Whose::Student => prepare::sections(around, open),
        Whose::Family => family::contents(around, open),
    }
}

/// A page of a family ends with the school's words that stand on it.
fn opened(around: &Around, list: Listing) -> Listing {
    if list.kind == Kind::Family {
        reading::with_words(around, list)
    } else {
        list
    }
}

impl Booklet {
    /// Open at the first page.
    pub fn of(open: &OpenFolder, whose: Whose, around: &Around) -> Self {
        Self {
            whose,
            lists: vec![contents(around, open, whose)],
        }
    }

    /// Open at what was just agreed on.
    pub fn after_conference(open: &OpenFolder, around: &Around) -> Self {
        let mut booklet = Self::of(open, Whose::Family, around);
        for list in &mut booklet.lists {
            let agreed = list.items().position(
                |item| matches!(&item.enter, Do::List(list) if list.title == text::family_agreed()),
            );
            list.at = agreed.unwrap_or(0);
        }
        // What follows from opening a list is a list.
        drop(booklet.enter(around));
        booklet
    }

    /// The list on top.
    fn list(&self) -> Option<&Listing> {
        self.lists.last()
    }

    /// Opens what the cursor is on, or does it.
    fn enter(&mut self, around: &Around) -> Next {
        let chosen = self.list().and_then(Listing::item);
        match chosen.map(|item| item.enter.clone()).unwrap_or_default() {
            Do::Nothing => Next::stay(),
            Do::List(list) => {
                self.lists.push(opened(around, *list));
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

    /// The lists as the folder is now, each with its cursor where it was.
    fn refresh(&mut self, open: &OpenFolder, around: &Around) {
        let before: Vec<usize> = self.lists.iter().map(|list| list.at).collect();
        let mut fresh = contents(around, open, self.whose);
        self.lists.clear();
        for (depth, at) in before.iter().enumerate() {
            fresh.at = (*at).min(fresh.items().count().saturating_sub(1));
            let inner = fresh.item().map(|item| item.enter.clone());
            self.lists.push(fresh.clone());
            match inner {
                Some(Do::List(inside)) if depth + 1 < before.len() => {
                    fresh = opened(around, *inside);
                }
                _ => break,
            }
        }
    }
}

/// What one person thought and did not send goes with them: somebody else of the family may open these pages next.
fn leave(around: &Around) -> Next {
    let drafts = around.open.iter().flat_map(|open| &open.drafts);
    let is_ones_own = |spot: &&Spot| match spot {
        Spot::Own { at, .. } => at.is_ones_own(),
        Spot::Talk { .. } | Spot::Desk { .. } | Spot::Start(_) => false,
    };
    let spots = drafts.map(|draft| &draft.spot).filter(is_ones_own);
    let spots: Vec<Spot> = spots.cloned().collect();
    let forget = (!spots.is_empty()).then_some(Ask::Drafts(DraftAsk::Forget { spots }));
    Next::back().asking(forget)
}

impl Commands for Booklet {
    type Command = Nav;

    fn keys(&self, _around: &Around) -> Keys<Nav> {
        keys::of(self.list().is_some_and(Listing::opens))
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

impl Screen for Booklet {
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
