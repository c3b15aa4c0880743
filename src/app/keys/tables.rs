//! The tables of the screens around a conference, a key a line.

use crossterm::event::KeyCode;

use super::super::{Command, Move};
use super::{Binding, Key, bind, ch, ctrl, key, with_ctrl};
use crate::locale::text;

pub(super) const ENTER: &[Key] = &[key(KeyCode::Enter)];
pub(super) const ESC: &[Key] = &[key(KeyCode::Esc)];
pub(super) const TAB: &[Key] = &[key(KeyCode::Tab)];
pub(super) const SHIFT_TAB: &[Key] = &[key(KeyCode::BackTab)];

/// Everywhere, also while typing.
pub(super) static EVERYWHERE: &[Binding] = &[
    bind(&[key(KeyCode::F(2))], Command::Language, text::key_label_language, None),
    bind(&[key(KeyCode::F(5))], Command::Cover, text::key_label_blank, None),
    bind(&[key(KeyCode::F(6))], Command::Theme, text::key_label_theme, None),
    bind(&[key(KeyCode::F(7))], Command::Mouse, text::key_label_mouse, None),
    bind(&[key(KeyCode::F(1))], Command::Help, text::key_label_help, Some(99)),
];

/// Where letters are not typed.
pub(super) static LETTERS: &[Binding] = &[
    bind(&[ch('l')], Command::Language, text::key_label_language, Some(45)),
    bind(&[ch('g')], Command::Glossary, text::key_label_glossary, Some(50)),
    bind(&[ch('?')], Command::Help, text::key_label_help, Some(90)),
];

pub(super) static ARROWS: &[Binding] = &[
    bind(&[key(KeyCode::Up), key(KeyCode::Down), key(KeyCode::Left), key(KeyCode::Right)], Command::Go(Move::Up), text::key_label_move, None),
    bind(&[key(KeyCode::Down)], Command::Go(Move::Down), text::key_label_move, None),
    bind(&[key(KeyCode::Left)], Command::Go(Move::Left), text::key_label_move, None),
    bind(&[key(KeyCode::Right)], Command::Go(Move::Right), text::key_label_move, None),
    bind(&[key(KeyCode::PageUp)], Command::Go(Move::PageUp), text::key_label_page, None),
    bind(&[key(KeyCode::PageDown)], Command::Go(Move::PageDown), text::key_label_page, None),
    bind(&[key(KeyCode::Home)], Command::Go(Move::Home), text::key_label_first, None),
    bind(&[key(KeyCode::End)], Command::Go(Move::End), text::key_label_last, None),
];

pub(super) static EDITING: &[Binding] = &[
    bind(&[key(KeyCode::Backspace)], Command::Erase, text::key_label_erase, None),
    bind(&[key(KeyCode::Delete)], Command::EraseNext, text::key_label_erase_next, None),
    bind(&[with_ctrl(KeyCode::Left)], Command::Go(Move::WordLeft), text::key_label_word, None),
    bind(&[with_ctrl(KeyCode::Right)], Command::Go(Move::WordRight), text::key_label_word, None),
    bind(&[ctrl('z')], Command::Undo, text::key_label_undo, None),
    bind(&[ctrl('y')], Command::Redo, text::key_label_redo, None),
];

pub(super) static MENU: &[Binding] = &[
    bind(ENTER, Command::Enter, text::key_label_choose, Some(1)),
    bind(ESC, Command::Escape, text::key_label_back, Some(2)),
    bind(&[ch('q')], Command::Quit, text::key_label_leave, Some(80)),
];

pub(super) static FORM: &[Binding] = &[
    bind(ENTER, Command::Enter, text::key_label_next, Some(1)),
    bind(TAB, Command::Tab, text::key_label_next, None),
    bind(SHIFT_TAB, Command::BackTab, text::key_label_back, None),
    bind(ESC, Command::Escape, text::key_label_back, Some(2)),
];

/// In every form: whose language the words are in, and what becomes of them.
pub(super) static FILLING: &[Binding] = &[
    bind(&[key(KeyCode::F(3))], Command::TypedLanguage, text::key_label_typed_language, None),
    bind(&[ctrl('d')], Command::LetGo, text::key_label_let_go, None),
];

/// A field with words to choose from.
pub(super) static CHOOSING: &[Binding] = &[
    bind(&[key(KeyCode::Left), key(KeyCode::Right)], Command::Go(Move::Right), text::key_label_change, Some(3)),
];

/// A page to read, where the arrow stands on something that opens nothing.
pub(super) static READING: &[Binding] = &[
    bind(ESC, Command::Escape, text::key_label_back, Some(2)),
    bind(&[ch('q')], Command::Quit, text::key_label_leave, Some(80)),
];

/// The last field of what a student prepares or a family answers.
pub(super) static FORM_KEEP: &[Binding] = &[
    bind(ENTER, Command::Enter, text::key_label_save, Some(1)),
    bind(TAB, Command::Tab, text::key_label_next, None),
    bind(SHIFT_TAB, Command::BackTab, text::key_label_back, None),
    bind(ESC, Command::Escape, text::key_label_back, Some(2)),
];

/// The last field of a form.
pub(super) static FORM_END: &[Binding] = &[
    bind(ENTER, Command::Enter, text::key_label_send_off, Some(1)),
    bind(TAB, Command::Tab, text::key_label_next, None),
    bind(SHIFT_TAB, Command::BackTab, text::key_label_back, None),
    bind(ESC, Command::Escape, text::key_label_back, Some(2)),
];

pub(super) static DOOR: &[Binding] = &[
    bind(ENTER, Command::Enter, text::key_label_thats_me, Some(1)),
    bind(&[ch('/')], Command::Find, text::key_label_find, Some(3)),
    bind(&[ch('a')], Command::Add, text::key_label_add_student, Some(4)),
    bind(&[ch('t')], Command::Desk, text::key_label_desk, Some(2)),
    bind(ESC, Command::Escape, text::key_label_back, Some(6)),
    bind(&[ch('q')], Command::Quit, text::key_label_leave, Some(80)),
];

/// Where a secret is asked for: languages and help, and nothing that shows what lies behind.
pub(super) static UNDER_LOCK: &[Binding] = &[
    bind(&[key(KeyCode::F(2))], Command::Language, text::key_label_language, Some(60)),
];

pub(super) static ASKING: &[Binding] = &[
    bind(ENTER, Command::Enter, text::key_label_open, Some(1)),
    bind(&[key(KeyCode::Backspace)], Command::Erase, text::key_label_erase, None),
    bind(ESC, Command::Escape, text::key_label_back, Some(2)),
];

/// Behind the curtain of a conference: there is no way round.
pub(super) static ASKING_ONLY: &[Binding] = &[
    bind(ENTER, Command::Enter, text::key_label_open, Some(1)),
    bind(&[key(KeyCode::Backspace)], Command::Erase, text::key_label_erase, None),
];

pub(super) static ASK_CODE: &[Binding] = &[bind(&[key(KeyCode::F(3))], Command::OtherWay, text::key_label_help_of_teacher, Some(3))];
pub(super) static ASK_PASSPHRASE: &[Binding] = &[bind(&[key(KeyCode::F(3))], Command::OtherWay, text::key_label_by_recovery, Some(3))];
pub(super) static ASK_RECOVERY: &[Binding] = &[bind(&[key(KeyCode::F(3))], Command::OtherWay, text::key_label_by_passphrase, Some(3))];
pub(super) static ASK_RECOVERY_OF_STUDENT: &[Binding] = &[bind(&[key(KeyCode::F(3))], Command::OtherWay, text::key_label_by_code, Some(3))];
pub(super) static COVERED: &[Binding] = &[bind(ENTER, Command::Blank, text::key_label_show_again, Some(1))];

pub(super) static DESK: &[Binding] = &[
    bind(&[ch('r')], Command::Backups, text::key_label_backups, Some(4)),
];

/// On every page of the desk where letters are not typed.
pub(super) static COVER: &[Binding] = &[bind(&[ch('b'), key(KeyCode::F(5))], Command::Cover, text::key_label_blank, Some(7))];

/// Lists whose lines are turned with the arrows.
pub(super) static TURNING: &[Binding] = &[
    bind(&[key(KeyCode::Right), ch(' ')], Command::Go(Move::Right), text::key_label_change, Some(2)),
    bind(ENTER, Command::Enter, text::key_label_next, Some(1)),
];

pub(super) static LIST_ADD: &[Binding] = &[bind(&[ch('a')], Command::Add, text::key_label_new, Some(4))];
pub(super) static LIST_DONE: &[Binding] = &[bind(&[ch('d'), key(KeyCode::Delete)], Command::Drop, text::key_label_done, Some(3))];
pub(super) static LIST_DROP: &[Binding] = &[bind(&[ch('d'), key(KeyCode::Delete)], Command::Drop, text::key_label_drop, Some(3))];
pub(super) static LIST_PLAN: &[Binding] = &[bind(&[ch('a')], Command::Add, text::key_label_plan, Some(4))];
pub(super) static LIST_FILTER: &[Binding] = &[bind(TAB, Command::Tab, text::key_label_filter, Some(5))];

pub(super) static ROLL: &[Binding] = &[bind(&[ch('/')], Command::Find, text::key_label_find, Some(3))];
pub(super) static SHEET: &[Binding] = &[
    bind(&[key(KeyCode::Esc), ch('q')], Command::Escape, text::key_label_back, Some(1)),
    bind(ENTER, Command::Enter, text::key_label_back, None),
    bind(&[key(KeyCode::Down)], Command::Go(Move::Down), text::key_label_more, Some(5)),
    bind(&[ch('s')], Command::Save, text::key_label_save_page, Some(2)),
];

pub(super) static STOP: &[Binding] = &[bind(ESC, Command::Escape, text::key_label_stop, Some(1))];

pub(super) static FINDING: &[Binding] = &[
    bind(ENTER, Command::Enter, text::key_label_choose, Some(1)),
    bind(ESC, Command::Escape, text::key_label_stop_finding, Some(2)),
];

pub(super) static SETUP: &[Binding] = &[
    bind(ENTER, Command::Enter, text::key_label_begin, Some(1)),
    bind(&[key(KeyCode::Right), ch(' ')], Command::Go(Move::Right), text::key_label_change, Some(2)),
    bind(TAB, Command::Tab, text::key_label_next, None),
    bind(SHIFT_TAB, Command::BackTab, text::key_label_back, None),
    bind(ESC, Command::Escape, text::key_label_back, Some(3)),
    bind(&[ch('q')], Command::Quit, text::key_label_leave, None),
];

pub(super) static SETUP_TYPING: &[Binding] = &[
    bind(ENTER, Command::Enter, text::key_label_begin, Some(1)),
    bind(TAB, Command::Tab, text::key_label_next, None),
    bind(SHIFT_TAB, Command::BackTab, text::key_label_back, None),
    bind(ESC, Command::Escape, text::key_label_back, Some(3)),
];

pub(super) static GLOSSARY: &[Binding] = &[
    bind(&[key(KeyCode::Esc), key(KeyCode::Enter), ch('g'), ch('q')], Command::Escape, text::key_label_back, Some(1)),
    bind(TAB, Command::Tab, text::key_label_words_or_questions, Some(2)),
    bind(&[ch('/')], Command::Find, text::key_label_find, Some(3)),
];
