//! A list at the desk: what its keys do.

use super::{follow_up, scripts, settings};
use crate::ask::{Ask, CalendarAsk, Change, ScriptChange};
use crate::form::Move;
use crate::locale::text;
use crate::page::{Key, Page, Press};
use crate::screen::tables::{MENU, MOVES, TAB, ch, key, paired, together};
use crate::screen::{
    Around, Binding, Commands, Do, Go, Keys, Kind, Listing, Nav, Next, Place, Screen, bind,
    list_page,
};

/// A list.
#[derive(Clone, Debug)]
pub struct DeskList {
    /// Its lines.
    pub listing: Listing,
}

/// What a key does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Does {
    /// Moves through the list.
    Nav(Nav),
    /// Something new.
    Add,
    /// Done with the line, or dropped.
    Drop,
    /// The next kind of what is open.
    Filter,
    /// The week after, or before.
    Week(bool),
    /// Another hour for the line.
    Move,
}

#[rustfmt::skip]
static ADD: &[Binding<Does>] = &[bind(&[ch('a')], Does::Add, text::key_label_new, Some(4))];
#[rustfmt::skip]
static PLAN: &[Binding<Does>] = &[bind(&[ch('a')], Does::Add, text::key_label_plan, Some(4))];
#[rustfmt::skip]
static WEEKS: &[Binding<Does>] = &[
    together(SIDEWAYS, Does::Week(true), text::key_label_week, Some(3)),
    paired(&[key(Key::Right)], Does::Week(true), text::key_label_week),
    paired(&[key(Key::Left)], Does::Week(false), text::key_label_week),
    bind(&[ch('c')], Does::Move, text::key_label_move_hour, Some(5)),
];
const SIDEWAYS: &[Press] = &[key(Key::Left), key(Key::Right)];
#[rustfmt::skip]
static DONE: &[Binding<Does>] = &[bind(&[ch('d'), key(Key::Delete)], Does::Drop, text::key_label_done, Some(3))];
#[rustfmt::skip]
static DROP: &[Binding<Does>] = &[bind(&[ch('d'), key(Key::Delete)], Does::Drop, text::key_label_drop, Some(3))];
#[rustfmt::skip]
static FILTER: &[Binding<Does>] = &[bind(TAB, Does::Filter, text::key_label_filter, Some(5))];

impl DeskList {
    /// Of these lines.
    pub const fn of(listing: Listing) -> Self {
        Self { listing }
    }

    /// In the place of the same list as it was: what was shown of it is shown, and the cursor is where it was.
    #[must_use]
    pub fn going_on_from(self, old: &Self, around: &Around) -> Self {
        let mut listing = match (self.listing.kind.clone(), &old.listing.kind) {
            (Kind::FollowUp(_, open), Kind::FollowUp(filter, _)) => {
                follow_up::listing(*filter, open, &around.given)
            }
            _ => self.listing,
        };
        listing.keep_place(&old.listing);
        Self { listing }
    }

    /// The list of this kind that lies in it.
    pub fn inner(&self, kind: &Kind) -> Option<Listing> {
        self.listing.items().find_map(|item| match &item.enter {
            Do::List(list) if list.kind == *kind => Some((**list).clone()),
            _ => None,
        })
    }

    /// `d`: what cannot be taken back is asked twice.
    fn drop_line(&mut self) -> Next {
        let list = &mut self.listing;
        let Some(item) = list.item() else {
            return Next::stay();
        };
        let ask = item.done.as_deref().cloned();
        if item.for_good && list.sure.as_ref() != Some(&item.text) {
            list.sure = Some(item.text.clone());
            return Next::tell(text::drop_again());
        }
        Next::from(ask)
    }

    /// The next week after or before with any conference.
    fn to_week(&self, is_after: bool) -> Next {
        let Kind::Week(before, after) = self.listing.kind else {
            return Next::stay();
        };
        let at = if is_after { after } else { before };
        let read = at.map(|at| Ask::Calendar(CalendarAsk::Read { at: Some(at) }));
        Next::from(read)
    }

    /// Free hours for the conference the cursor is on.
    fn move_line(&self) -> Next {
        let item = self.listing.item();
        let inner = item.and_then(|item| match &item.enter {
            Do::List(list) => Some(&list.kind),
            _ => None,
        });
        match inner {
            Some(Kind::Slot(conference, true)) => {
                let conference = *conference;
                Next::ask(Ask::Calendar(CalendarAsk::ReadFree { conference }))
            }
            _ => Next::stay(),
        }
    }

    /// The next kind of what is open, in this one's place.
    fn turn(&self, around: &Around) -> Next {
        let next = match &self.listing.kind {
            Kind::FollowUp(filter, open) => {
                follow_up::listing(filter.next(), open.clone(), &around.given)
            }
            Kind::Effect(way, trial) => settings::effect(around, way.next(), (**trial).clone()),
            _ => return Next::stay(),
        };
        Next::go(Go::Instead(Place::List(Box::new(next))))
    }
}

/// What a line wants; what a family does is not done at the desk.
fn done(what: Do) -> Next {
    match what {
        Do::Ask(ask) => Next::ask(*ask),
        Do::Form(form) => Next::open(Place::Form(form)),
        Do::List(list) => Next::open(Place::List(list)),
        Do::Nothing | Do::Language | Do::Find | Do::Card => Next::stay(),
        Do::See(script, page) => Next::open(Place::Preview(script, page)),
        Do::Leave => Next::back(),
    }
}

impl Commands for DeskList {
    type Command = Does;

    fn keys(&self, _around: &Around) -> Keys<Does> {
        let list = &self.listing;
        let is_week = matches!(list.kind, Kind::Week(..));
        let is_points = matches!(
            list.kind,
            Kind::Points(_) | Kind::Terms | Kind::Scripts | Kind::Script(..)
        );
        let keys = Keys::none().with(MENU, Does::Nav);
        keys.and_if(is_week, PLAN)
            .and_if(is_week, WEEKS)
            .and_if(!is_week && list.can_add(), ADD)
            .and_if(is_points && list.can_be_done(), DROP)
            .and_if(!is_points && list.can_be_done(), DONE)
            .and_if(
                matches!(list.kind, Kind::FollowUp(..) | Kind::Effect(..)),
                FILTER,
            )
            .with(MOVES, |direction| Does::Nav(Nav::Go(direction)))
    }

    fn update(&mut self, command: Does, around: &Around) -> Next {
        match command {
            Does::Nav(Nav::Go(direction)) => {
                let list = &mut self.listing;
                list.at = direction.within(list.at, list.items().count());
                list.sure = None;
                Next::stay()
            }
            Does::Nav(Nav::Enter) => {
                let chosen = self.listing.item().map(|item| item.enter.clone());
                done(chosen.unwrap_or_default())
            }
            Does::Nav(Nav::Back | Nav::Leave) => Next::back(),
            Does::Add => done(self.listing.add.clone()),
            Does::Drop => self.drop_line(),
            Does::Filter => self.turn(around),
            Does::Week(after) => self.to_week(after),
            Does::Move => self.move_line(),
        }
    }
}

impl Screen for DeskList {
    fn page(&self, around: &Around) -> Page {
        list_page(around, &self.listing, None)
    }

    /// The scripts follow below a copy that was made of one.
    fn changed(&mut self, change: &Change, around: &Around) -> Next {
        let is_of_scripts = matches!(change, Change::Scripts(ScriptChange::Kept { .. }));
        if is_of_scripts && self.listing.kind == Kind::Scripts {
            let mut listing = scripts::listing(around);
            listing.keep_place(&self.listing);
            self.listing = listing;
        }
        Next::stay()
    }

    fn picked(&mut self, at: usize, around: &Around) -> Next {
        self.listing.at = at;
        self.update(Does::Nav(Nav::Enter), around)
    }

    fn wheel(&mut self, down: bool, around: &Around) -> Next {
        self.update(Does::Nav(Nav::Go(Move::by_wheel(down))), around)
    }
}
