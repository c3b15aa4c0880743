//! The keys of a conference, by what lies on the page.

use super::does::{Does, OnMap, OnPage, OnRating, OnWriting};
use super::writing::On;
use super::{Pane, Walk};
use crate::domain::conference::pace::Pace;
use crate::domain::conference::script::Shows;
use crate::domain::people::person::Voice;
use crate::form::Move;
use crate::locale::text;
use crate::page::Key;
use crate::screen::tables::{EDITING, ENTER, ESC, MOVES, READ, ch, f, key};
use crate::screen::{Binding, Keys, Nav, bind};

#[rustfmt::skip]
static WALK: &[Binding<OnPage>] = &[
    bind(&[ch(' ')], OnPage::Forward, text::key_label_go_on, Some(1)),
    bind(&[key(Key::Backspace)], OnPage::Backward, text::key_label_back, Some(3)),
    bind(&[ch('n')], OnPage::Note, text::key_label_note, Some(4)),
    bind(&[ch('m'), key(Key::Escape)], OnPage::Map, text::key_label_map, Some(7)),
    bind(&[ch('1')], OnPage::Floor(Voice::Student), text::key_label_floor_student, None),
    bind(&[ch('2')], OnPage::Floor(Voice::Family), text::key_label_floor_family, None),
    bind(&[ch('3')], OnPage::Floor(Voice::Teacher), text::key_label_floor_teacher, None),
    bind(&[ch('p')], OnPage::Pause, text::key_label_pause, Some(70)),
    bind(&[ch('b')], OnPage::Blank, text::key_label_blank, Some(72)),
    bind(&[ch('w')], OnPage::Working, text::key_label_working, None),
    bind(&[ch('.')], OnPage::PrivateRequest, text::key_label_later, None),
    bind(&[ch('c')], OnPage::CallTeacher, text::key_label_call, None),
    bind(&[ch('q')], OnPage::Leave, text::key_label_leave, Some(80)),
];

/// Only while it is offered.
#[rustfmt::skip]
static TO_GOALS: &[Binding<OnPage>] = &[bind(&[ch('j')], OnPage::ToGoals, text::key_label_to_goals, Some(0))];

#[rustfmt::skip]
static PAUSED: &[Binding<OnPage>] = &[bind(&[ch('p')], OnPage::Pause, text::key_label_resume, Some(0))];

#[rustfmt::skip]
static OPEN_NOTHING: &[Binding<OnPage>] = &[bind(ENTER, OnPage::Open, text::key_label_go_on, None)];
#[rustfmt::skip]
static OPEN_STANDARD: &[Binding<OnPage>] = &[bind(ENTER, OnPage::Open, text::key_label_how_worked_out, Some(2))];
#[rustfmt::skip]
static OPEN_HABIT: &[Binding<OnPage>] = &[
    bind(ENTER, OnPage::Open, text::key_label_rate, Some(2)),
    bind(&[ch('x')], OnPage::Decline, text::key_label_decline, Some(5)),
];
#[rustfmt::skip]
static OPEN_PROMISE: &[Binding<OnPage>] = &[bind(ENTER, OnPage::Open, text::key_label_kept, Some(2))];
#[rustfmt::skip]
static OPEN_GOAL: &[Binding<OnPage>] = &[bind(ENTER, OnPage::Open, text::key_label_write, Some(2))];
#[rustfmt::skip]
static OPEN_CLOSE: &[Binding<OnPage>] = &[bind(ENTER, OnPage::Open, text::key_label_choose, Some(2))];

#[rustfmt::skip]
static MAP: &[Binding<OnMap>] = &[
    bind(ENTER, OnMap::GoThere, text::key_label_go_there, Some(1)),
    bind(&[ch('j')], OnMap::ToGoals, text::key_label_to_goals, Some(3)),
    bind(&[key(Key::Escape), ch('m'), ch(' ')], OnMap::Back, text::key_label_back, Some(2)),
    bind(&[ch('q')], OnMap::Leave, text::key_label_leave, Some(80)),
];

#[rustfmt::skip]
static WRITE_NOTE: &[Binding<OnWriting>] = &[
    bind(ESC, OnWriting::Save, text::key_label_save, Some(1)),
    bind(&[key(Key::Tab), key(Key::BackTab)], OnWriting::Next, text::key_label_next_note, Some(2)),
    bind(ENTER, OnWriting::Break, text::key_label_line, None),
    bind(&[f(3)], OnWriting::OtherLanguage, text::key_label_typed_language, Some(4)),
    bind(&[f(4)], OnWriting::Translation, text::key_label_translation, Some(5)),
];

#[rustfmt::skip]
static WRITE_DATED: &[Binding<OnWriting>] = &[
    bind(ESC, OnWriting::Save, text::key_label_save, Some(1)),
    bind(&[key(Key::Tab), key(Key::BackTab)], OnWriting::Next, text::key_label_by_when, Some(2)),
    bind(ENTER, OnWriting::Break, text::key_label_line, None),
    bind(&[f(3)], OnWriting::OtherLanguage, text::key_label_typed_language, Some(4)),
    bind(&[f(4)], OnWriting::Translation, text::key_label_translation, Some(5)),
];

#[rustfmt::skip]
static WRITE_DAY: &[Binding<OnWriting>] = &[
    bind(&[key(Key::Right)], OnWriting::Go(Move::Right), text::key_label_next_day, Some(2)),
    bind(&[key(Key::Down)], OnWriting::Go(Move::Down), text::key_label_next_week, Some(3)),
    bind(&[key(Key::Tab), key(Key::BackTab)], OnWriting::Next, text::key_label_words, Some(4)),
    bind(&[key(Key::Escape), key(Key::Enter)], OnWriting::Save, text::key_label_save, Some(1)),
];

#[rustfmt::skip]
static WRITE_WEEK: &[Binding<OnWriting>] = &[
    bind(&[ch(' ')], OnWriting::Turn, text::key_label_this_day, Some(2)),
    bind(&[key(Key::Right)], OnWriting::Go(Move::Right), text::key_label_next_day, Some(3)),
    bind(&[key(Key::Tab), key(Key::BackTab)], OnWriting::Next, text::key_label_words, Some(4)),
    bind(&[key(Key::Escape), key(Key::Enter)], OnWriting::Save, text::key_label_save, Some(1)),
];

#[rustfmt::skip]
static WRITE_TO_WEEK: &[Binding<OnWriting>] = &[
    bind(ESC, OnWriting::Save, text::key_label_save, Some(1)),
    bind(&[key(Key::Tab), key(Key::BackTab)], OnWriting::Next, text::key_label_days, Some(2)),
    bind(ENTER, OnWriting::Break, text::key_label_line, None),
    bind(&[f(3)], OnWriting::OtherLanguage, text::key_label_typed_language, Some(4)),
    bind(&[f(4)], OnWriting::Translation, text::key_label_translation, Some(5)),
];

#[rustfmt::skip]
static RATE: &[Binding<OnRating>] = &[
    bind(ENTER, OnRating::Save, text::key_label_save, Some(1)),
    bind(&[key(Key::Right)], OnRating::Go(Move::Right), text::key_label_change, Some(2)),
    bind(&[ch('n'), key(Key::Tab)], OnRating::Example, text::key_label_example, Some(3)),
    bind(&[ch('1')], OnRating::Floor(Voice::Student), text::key_label_floor_student, None),
    bind(&[ch('2')], OnRating::Floor(Voice::Family), text::key_label_floor_family, None),
    bind(&[ch('3')], OnRating::Floor(Voice::Teacher), text::key_label_floor_teacher, None),
    bind(ESC, OnRating::Back, text::key_label_back, Some(4)),
];

#[rustfmt::skip]
static CHOOSE: &[Binding<Nav>] = &[
    bind(ENTER, Nav::Enter, text::key_label_choose, Some(1)),
    bind(ESC, Nav::Back, text::key_label_back, Some(2)),
];

#[rustfmt::skip]
static NEXT_DAY: &[Binding<Nav>] = &[
    bind(ENTER, Nav::Enter, text::key_label_save, Some(1)),
    bind(&[key(Key::Right)], Nav::Go(Move::Right), text::key_label_next_day, Some(2)),
    bind(&[key(Key::Down)], Nav::Go(Move::Down), text::key_label_next_week, Some(3)),
    bind(ESC, Nav::Back, text::key_label_back, Some(4)),
];

#[rustfmt::skip]
static LED: &[Binding<Nav>] = &[
    bind(ENTER, Nav::Enter, text::key_label_choose, Some(1)),
    bind(ESC, Nav::Back, text::key_label_back, None),
];

#[rustfmt::skip]
static BLANK: &[Binding<Does>] = &[bind(
    &[ch('b'), key(Key::Enter), key(Key::Escape), ch(' ')], Does::Show, text::key_label_show_again, Some(1),
)];

/// The keys of what lies on the page.
pub(super) fn of(walk: &Walk) -> Keys<Does> {
    let none = Keys::none();
    let moves = |of: fn(Move) -> Does| move |keys: Keys<Does>| keys.with(MOVES, of);
    match &walk.pane {
        Pane::Page => {
            let paused = if walk.clock.paused { PAUSED } else { &[] };
            let late = matches!(walk.pace(), Pace::GoToGoals(_)) && !walk.clock.paused;
            let to_goals = if late { TO_GOALS } else { &[] };
            let keys = none.with(paused, Does::Page).with(to_goals, Does::Page);
            let keys = keys.with(of_page(walk), Does::Page).with(WALK, Does::Page);
            moves(|to| Does::Page(OnPage::Go(to)))(keys)
        }
        Pane::Map(_) => moves(|to| Does::Map(OnMap::Go(to)))(none.with(MAP, Does::Map)),
        Pane::Writing(writing) => {
            let table = match (writing.on, writing.due) {
                (On::Day, _) => WRITE_DAY,
                (On::Week, _) => WRITE_WEEK,
                (On::Words | On::Translation, _) if writing.week.is_some() => WRITE_TO_WEEK,
                (On::Words | On::Translation, Some(_)) => WRITE_DATED,
                (On::Words | On::Translation, None) => WRITE_NOTE,
            };
            let keys = none.with(table, Does::Write);
            let keys = keys.with(EDITING, |edit| Does::Write(OnWriting::Edit(edit)));
            moves(|to| Does::Write(OnWriting::Go(to)))(keys)
        }
        Pane::Working(..) => moves(|to| Does::Working(Nav::Go(to)))(none.with(READ, Does::Working)),
        Pane::Rating(_) => moves(|to| Does::Rate(OnRating::Go(to)))(none.with(RATE, Does::Rate)),
        Pane::Choosing(_) => moves(|to| Does::Choose(Nav::Go(to)))(none.with(CHOOSE, Does::Choose)),
        Pane::NextDay(_) => {
            moves(|to| Does::NextDay(Nav::Go(to)))(none.with(NEXT_DAY, Does::NextDay))
        }
        Pane::Led(_) => moves(|to| Does::Led(Nav::Go(to)))(none.with(LED, Does::Led)),
        Pane::Blank => Keys::of(BLANK),
    }
}

fn of_page(walk: &Walk) -> &'static [Binding<OnPage>] {
    match walk.shows() {
        Shows::Promises => OPEN_PROMISE,
        Shows::Standards if walk.standards_shown() == 0 => OPEN_NOTHING,
        Shows::Standards | Shows::Strong | Shows::Growing | Shows::NotYet | Shows::LeftToShow => {
            OPEN_STANDARD
        }
        Shows::Habits | Shows::Habit => OPEN_HABIT,
        Shows::Plan | Shows::Goals => OPEN_GOAL,
        Shows::Close if walk.is_last() => OPEN_CLOSE,
        Shows::Close
        | Shows::Nothing
        | Shows::Why
        | Shows::Profile
        | Shows::Growth
        | Shows::Family => OPEN_NOTHING,
    }
}
