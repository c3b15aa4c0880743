//! The keys while files are looked at, and while something is looked for in what they bring.

use super::does::Does;
use super::over::Over;
use super::{Importing, Stage};
use crate::form::Move;
use crate::locale::text;
use crate::page::Key;
use crate::screen::tables::{EDITING, ENTER, ESC, MENU, MOVES, TAB, ch, key};
use crate::screen::{Binding, Keys, Nav, bind};

/// Lists whose lines are turned with the arrows.
#[rustfmt::skip]
static TURNING: &[Binding<Does>] = &[
    bind(&[key(Key::Right), ch(' ')], Does::Nav(Nav::Go(Move::Right)), text::key_label_change, Some(2)),
    bind(ENTER, Does::Nav(Nav::Enter), text::key_label_next, Some(1)),
];
#[rustfmt::skip]
static STANDARD: &[Binding<Does>] = &[bind(&[ch('s')], Does::Standard, text::key_label_standard, Some(3))];
#[rustfmt::skip]
static FIND: &[Binding<Does>] = &[bind(&[ch('/')], Does::Find, text::key_label_find, Some(3))];
#[rustfmt::skip]
static FILTER: &[Binding<Does>] = &[bind(TAB, Does::Filter, text::key_label_filter, Some(4))];
#[rustfmt::skip]
static FINDING: &[Binding<Does>] = &[
    bind(ENTER, Does::Nav(Nav::Enter), text::key_label_choose, Some(1)),
    bind(ESC, Does::StopFinding, text::key_label_stop_finding, Some(2)),
];

/// The keys as it stands now.
pub(super) fn of(importing: &Importing) -> Keys<Does> {
    let keys = match &importing.over {
        Some(over) if over.find().is_on() => Keys::of(FINDING)
            .and_if(matches!(over, Over::Everything(_)), FILTER)
            .with(EDITING, Does::Edit),
        Some(over) => Keys::of(FIND)
            .and_if(matches!(over, Over::Everything(_)), FILTER)
            .with(MENU, Does::Nav),
        None => {
            let turns = matches!(
                importing.stage,
                Stage::Columns(..) | Stage::Codes(_) | Stage::Who(_)
            );
            Keys::none()
                .and_if(turns || importing.can_turn_offer(), TURNING)
                .and_if(importing.can_show(), STANDARD)
                .with(MENU, Does::Nav)
        }
    };
    keys.with(MOVES, |direction| Does::Nav(Nav::Go(direction)))
}
