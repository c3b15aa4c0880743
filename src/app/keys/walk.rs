//! The tables of a conference, a key a line.

use crossterm::event::KeyCode;

use super::super::{Command, Move};
use super::tables::{ENTER, ESC, SHIFT_TAB, TAB};
use super::{Binding, bind, ch, key};
use crate::domain::person::Voice;
use crate::locale::text;

pub(super) static WALK: &[Binding] = &[
    bind(&[ch(' ')], Command::Forward, text::key_label_go_on, Some(1)),
    bind(&[key(KeyCode::Backspace)], Command::Backward, text::key_label_back, Some(3)),
    bind(&[ch('n')], Command::Note, text::key_label_note, Some(4)),
    bind(&[ch('m')], Command::Map, text::key_label_map, Some(7)),
    bind(&[ch('1')], Command::Floor(Voice::Student), text::key_label_floor_student, None),
    bind(&[ch('2')], Command::Floor(Voice::Family), text::key_label_floor_family, None),
    bind(&[ch('3')], Command::Floor(Voice::Teacher), text::key_label_floor_teacher, None),
    bind(&[ch('p')], Command::Pause, text::key_label_pause, Some(70)),
    bind(&[ch('b')], Command::Blank, text::key_label_blank, Some(72)),
    bind(&[ch('w')], Command::Working, text::key_label_working, None),
    bind(&[ch('j')], Command::ToGoals, text::key_label_to_goals, None),
    bind(&[ch('.')], Command::PrivateRequest, text::key_label_later, None),
    bind(&[ch('c')], Command::CallTeacher, text::key_label_call, None),
    bind(ESC, Command::Escape, text::key_label_map, None),
    bind(&[ch('q')], Command::Quit, text::key_label_leave, Some(80)),
];

pub(super) static PAUSED: &[Binding] = &[bind(&[ch('p')], Command::Pause, text::key_label_resume, Some(0))];

pub(super) static OPEN_NOTHING: &[Binding] = &[bind(ENTER, Command::Enter, text::key_label_go_on, None)];
pub(super) static OPEN_STANDARD: &[Binding] = &[bind(ENTER, Command::Enter, text::key_label_how_worked_out, Some(2))];
pub(super) static OPEN_HABIT: &[Binding] = &[
    bind(ENTER, Command::Enter, text::key_label_rate, Some(2)),
    bind(&[ch('x')], Command::Decline, text::key_label_decline, Some(5)),
];
pub(super) static OPEN_PROMISE: &[Binding] = &[bind(ENTER, Command::Enter, text::key_label_kept, Some(2))];
pub(super) static OPEN_GOAL: &[Binding] = &[bind(ENTER, Command::Enter, text::key_label_write, Some(2))];
pub(super) static OPEN_CLOSE: &[Binding] = &[bind(ENTER, Command::Enter, text::key_label_choose, Some(2))];

pub(super) static MAP: &[Binding] = &[
    bind(ENTER, Command::Enter, text::key_label_go_there, Some(1)),
    bind(&[ch('j')], Command::ToGoals, text::key_label_to_goals, Some(3)),
    bind(&[key(KeyCode::Esc), ch('m'), ch(' ')], Command::Escape, text::key_label_back, Some(2)),
    bind(&[ch('q')], Command::Quit, text::key_label_leave, Some(80)),
];

pub(super) static WRITE_NOTE: &[Binding] = &[
    bind(ESC, Command::Escape, text::key_label_save, Some(1)),
    bind(TAB, Command::Tab, text::key_label_next_note, Some(2)),
    bind(SHIFT_TAB, Command::BackTab, text::key_label_next_note, None),
    bind(ENTER, Command::Break, text::key_label_line, None),
    bind(&[key(KeyCode::F(2))], Command::Language, text::key_label_language, Some(3)),
    bind(&[key(KeyCode::F(3))], Command::TypedLanguage, text::key_label_typed_language, Some(4)),
    bind(&[key(KeyCode::F(4))], Command::Translation, text::key_label_translation, Some(5)),
];

pub(super) static WRITE_DATED: &[Binding] = &[
    bind(ESC, Command::Escape, text::key_label_save, Some(1)),
    bind(TAB, Command::Tab, text::key_label_by_when, Some(2)),
    bind(SHIFT_TAB, Command::BackTab, text::key_label_by_when, None),
    bind(ENTER, Command::Break, text::key_label_line, None),
    bind(&[key(KeyCode::F(2))], Command::Language, text::key_label_language, Some(3)),
    bind(&[key(KeyCode::F(3))], Command::TypedLanguage, text::key_label_typed_language, Some(4)),
    bind(&[key(KeyCode::F(4))], Command::Translation, text::key_label_translation, Some(5)),
];

pub(super) static WRITE_DAY: &[Binding] = &[
    bind(&[key(KeyCode::Right)], Command::Go(Move::Right), text::key_label_next_day, Some(2)),
    bind(&[key(KeyCode::Down)], Command::Go(Move::Down), text::key_label_next_week, Some(3)),
    bind(TAB, Command::Tab, text::key_label_words, Some(4)),
    bind(SHIFT_TAB, Command::BackTab, text::key_label_words, None),
    bind(&[key(KeyCode::Esc), key(KeyCode::Enter)], Command::Escape, text::key_label_save, Some(1)),
];

pub(super) static RATE: &[Binding] = &[
    bind(ENTER, Command::Enter, text::key_label_save, Some(1)),
    bind(&[key(KeyCode::Right)], Command::Go(Move::Right), text::key_label_change, Some(2)),
    bind(&[ch('n'), key(KeyCode::Tab)], Command::Note, text::key_label_example, Some(3)),
    bind(&[ch('1')], Command::Floor(Voice::Student), text::key_label_floor_student, None),
    bind(&[ch('2')], Command::Floor(Voice::Family), text::key_label_floor_family, None),
    bind(&[ch('3')], Command::Floor(Voice::Teacher), text::key_label_floor_teacher, None),
    bind(ESC, Command::Escape, text::key_label_back, Some(4)),
];

pub(super) static CHOOSE: &[Binding] = &[
    bind(ENTER, Command::Enter, text::key_label_choose, Some(1)),
    bind(ESC, Command::Escape, text::key_label_back, Some(2)),
];

pub(super) static NEXT_DAY: &[Binding] = &[
    bind(ENTER, Command::Enter, text::key_label_save, Some(1)),
    bind(&[key(KeyCode::Right)], Command::Go(Move::Right), text::key_label_next_day, Some(2)),
    bind(&[key(KeyCode::Down)], Command::Go(Move::Down), text::key_label_next_week, Some(3)),
    bind(ESC, Command::Escape, text::key_label_back, Some(4)),
];

pub(super) static READ: &[Binding] = &[
    bind(&[key(KeyCode::Esc), key(KeyCode::Enter), ch('q')], Command::Escape, text::key_label_back, Some(1)),
    bind(&[key(KeyCode::Down)], Command::Go(Move::Down), text::key_label_more, Some(2)),
];

pub(super) static BLANK: &[Binding] = &[bind(&[ch('b'), key(KeyCode::Enter), key(KeyCode::Esc), ch(' ')], Command::Blank, text::key_label_show_again, Some(1))];
