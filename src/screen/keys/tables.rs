//! Tables that many screens share, a key a line.

use super::{Binding, Edit, Nav, Role, bind};
use crate::form::Move;
use crate::locale::{Text, text};
use crate::page::{Key, Press};

/// A key without Ctrl.
pub const fn key(key: Key) -> Press {
    Press { key, ctrl: false }
}

/// A letter.
pub const fn ch(letter: char) -> Press {
    key(Key::Letter(letter))
}

/// A key with Ctrl.
pub const fn ctrl(key: Key) -> Press {
    Press { key, ctrl: true }
}

/// One of the keys at the top.
pub const fn f(number: u8) -> Press {
    key(Key::Function(number))
}

/// Enter.
pub const ENTER: &[Press] = &[key(Key::Enter)];
/// Esc.
pub const ESC: &[Press] = &[key(Key::Escape)];
/// Tab.
pub const TAB: &[Press] = &[key(Key::Tab)];
/// Shift and Tab.
pub const SHIFT_TAB: &[Press] = &[key(Key::BackTab)];
/// The four arrows.
const FOUR: &[Press] = &[key(Key::Up), key(Key::Down), key(Key::Left), key(Key::Right)];

/// It works, and another one says it.
pub const fn paired<C>(keys: &'static [Press], does: C, says: fn() -> Text) -> Binding<C> {
    Binding { keys, does, says, foot: None, role: Role::Paired }
}

/// Said for keys that have lines of their own.
pub const fn together<C>(keys: &'static [Press], does: C, says: fn() -> Text, foot: Option<u8>) -> Binding<C> {
    Binding { keys, does, says, foot, role: Role::Together }
}

/// Arrows and their like, everywhere.
pub static MOVES: &[Binding<Move>] = &[
    together(FOUR, Move::Up, text::key_label_move, None),
    paired(&[key(Key::Up)], Move::Up, text::key_label_move),
    paired(&[key(Key::Down)], Move::Down, text::key_label_move),
    paired(&[key(Key::Left)], Move::Left, text::key_label_move),
    paired(&[key(Key::Right)], Move::Right, text::key_label_move),
    bind(&[key(Key::PageUp)], Move::PageUp, text::key_label_page, None),
    bind(&[key(Key::PageDown)], Move::PageDown, text::key_label_page, None),
    bind(&[key(Key::Home)], Move::Home, text::key_label_first, None),
    bind(&[key(Key::End)], Move::End, text::key_label_last, None),
];

/// Where letters are typed.
pub static EDITING: &[Binding<Edit>] = &[
    bind(&[key(Key::Backspace)], Edit::Erase, text::key_label_erase, None),
    bind(&[key(Key::Delete)], Edit::EraseNext, text::key_label_erase_next, None),
    bind(&[ctrl(Key::Left)], Edit::Go(Move::WordLeft), text::key_label_word, None),
    bind(&[ctrl(Key::Right)], Edit::Go(Move::WordRight), text::key_label_word, None),
    bind(&[ctrl(Key::Letter('z'))], Edit::Undo, text::key_label_undo, None),
    bind(&[ctrl(Key::Letter('y'))], Edit::Redo, text::key_label_redo, None),
];

/// A list or a menu.
pub static MENU: &[Binding<Nav>] = &[
    bind(ENTER, Nav::Enter, text::key_label_choose, Some(1)),
    bind(ESC, Nav::Back, text::key_label_back, Some(2)),
    bind(&[ch('q')], Nav::Leave, text::key_label_leave, Some(80)),
];

/// A page to read.
pub static READ: &[Binding<Nav>] = &[
    bind(&[key(Key::Escape), key(Key::Enter), ch('q')], Nav::Back, text::key_label_back, Some(1)),
    bind(&[key(Key::Down)], Nav::Go(Move::Down), text::key_label_more, Some(2)),
];

/// A list that is looked through by letters.
pub static FINDING: &[Binding<Nav>] = &[
    bind(ENTER, Nav::Enter, text::key_label_choose, Some(1)),
    bind(ESC, Nav::Back, text::key_label_stop_finding, Some(2)),
];
