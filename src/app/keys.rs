//! The key tables: what every key does on every screen. Help and the line at the foot are drawn from them.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use super::walk::Pane;
use super::{App, Command, Message, Mode, Move, Walk};
use crate::domain::person::Voice;
use crate::domain::script::Shows;
use crate::locale::{Text, text};

/// A key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key {
    /// Which.
    pub code: KeyCode,
    /// With Ctrl.
    pub ctrl: bool,
}

/// A key, what it does and how that is said.
#[derive(Clone, Copy)]
pub struct Binding {
    /// The keys; the first is shown.
    pub keys: &'static [Key],
    /// What they do.
    pub command: Command,
    /// Said so.
    pub label: fn() -> Text,
    /// Place in the line at the foot, the lowest first; none: only in help.
    pub foot: Option<u8>,
}

const fn key(code: KeyCode) -> Key {
    Key { code, ctrl: false }
}

const fn ch(c: char) -> Key {
    key(KeyCode::Char(c))
}

const fn ctrl(c: char) -> Key {
    Key {
        code: KeyCode::Char(c),
        ctrl: true,
    }
}

const fn with_ctrl(code: KeyCode) -> Key {
    Key { code, ctrl: true }
}

const fn bind(
    keys: &'static [Key],
    command: Command,
    label: fn() -> Text,
    foot: Option<u8>,
) -> Binding {
    Binding {
        keys,
        command,
        label,
        foot,
    }
}

const ENTER: &[Key] = &[key(KeyCode::Enter)];
const ESC: &[Key] = &[key(KeyCode::Esc)];
const TAB: &[Key] = &[key(KeyCode::Tab)];
const SHIFT_TAB: &[Key] = &[key(KeyCode::BackTab)];

/// Everywhere, also while typing.
static EVERYWHERE: &[Binding] = &[
    bind(
        &[key(KeyCode::F(2))],
        Command::Language,
        text::key_label_language,
        None,
    ),
    bind(
        &[key(KeyCode::F(6))],
        Command::Theme,
        text::key_label_theme,
        None,
    ),
    bind(
        &[key(KeyCode::F(7))],
        Command::Mouse,
        text::key_label_mouse,
        None,
    ),
    bind(
        &[key(KeyCode::F(1))],
        Command::Help,
        text::key_label_help,
        Some(99),
    ),
];

/// Where letters are not typed.
static LETTERS: &[Binding] = &[
    bind(
        &[ch('l')],
        Command::Language,
        text::key_label_language,
        Some(45),
    ),
    bind(
        &[ch('g')],
        Command::Glossary,
        text::key_label_glossary,
        Some(50),
    ),
    bind(&[ch('?')], Command::Help, text::key_label_help, Some(90)),
];

static ARROWS: &[Binding] = &[
    bind(
        &[
            key(KeyCode::Up),
            key(KeyCode::Down),
            key(KeyCode::Left),
            key(KeyCode::Right),
        ],
        Command::Go(Move::Up),
        text::key_label_move,
        None,
    ),
    bind(
        &[key(KeyCode::Down)],
        Command::Go(Move::Down),
        text::key_label_move,
        None,
    ),
    bind(
        &[key(KeyCode::Left)],
        Command::Go(Move::Left),
        text::key_label_move,
        None,
    ),
    bind(
        &[key(KeyCode::Right)],
        Command::Go(Move::Right),
        text::key_label_move,
        None,
    ),
    bind(
        &[key(KeyCode::PageUp)],
        Command::Go(Move::PageUp),
        text::key_label_page,
        None,
    ),
    bind(
        &[key(KeyCode::PageDown)],
        Command::Go(Move::PageDown),
        text::key_label_page,
        None,
    ),
    bind(
        &[key(KeyCode::Home)],
        Command::Go(Move::Home),
        text::key_label_first,
        None,
    ),
    bind(
        &[key(KeyCode::End)],
        Command::Go(Move::End),
        text::key_label_last,
        None,
    ),
];

static EDITING: &[Binding] = &[
    bind(
        &[key(KeyCode::Backspace)],
        Command::Erase,
        text::key_label_erase,
        None,
    ),
    bind(
        &[key(KeyCode::Delete)],
        Command::EraseNext,
        text::key_label_erase_next,
        None,
    ),
    bind(
        &[with_ctrl(KeyCode::Left)],
        Command::Go(Move::WordLeft),
        text::key_label_word,
        None,
    ),
    bind(
        &[with_ctrl(KeyCode::Right)],
        Command::Go(Move::WordRight),
        text::key_label_word,
        None,
    ),
    bind(&[ctrl('z')], Command::Undo, text::key_label_undo, None),
    bind(&[ctrl('y')], Command::Redo, text::key_label_redo, None),
];

static MENU: &[Binding] = &[
    bind(ENTER, Command::Enter, text::key_label_choose, Some(1)),
    bind(ESC, Command::Escape, text::key_label_back, Some(2)),
    bind(&[ch('q')], Command::Quit, text::key_label_leave, Some(80)),
];

static FORM: &[Binding] = &[
    bind(ENTER, Command::Enter, text::key_label_next, Some(1)),
    bind(TAB, Command::Tab, text::key_label_next, None),
    bind(SHIFT_TAB, Command::BackTab, text::key_label_back, None),
    bind(ESC, Command::Escape, text::key_label_back, Some(2)),
];

static DOOR: &[Binding] = &[
    bind(ENTER, Command::Enter, text::key_label_thats_me, Some(1)),
    bind(&[ch('/')], Command::Find, text::key_label_find, Some(3)),
    bind(
        &[ch('a')],
        Command::Add,
        text::key_label_add_student,
        Some(4),
    ),
    bind(ESC, Command::Escape, text::key_label_back, Some(5)),
    bind(&[ch('q')], Command::Quit, text::key_label_leave, Some(80)),
];

static FINDING: &[Binding] = &[
    bind(ENTER, Command::Enter, text::key_label_choose, Some(1)),
    bind(ESC, Command::Escape, text::key_label_stop_finding, Some(2)),
];

static SETUP: &[Binding] = &[
    bind(ENTER, Command::Enter, text::key_label_begin, Some(1)),
    bind(
        &[key(KeyCode::Right), ch(' ')],
        Command::Go(Move::Right),
        text::key_label_change,
        Some(2),
    ),
    bind(TAB, Command::Tab, text::key_label_next, None),
    bind(SHIFT_TAB, Command::BackTab, text::key_label_back, None),
    bind(ESC, Command::Escape, text::key_label_back, Some(3)),
    bind(&[ch('q')], Command::Quit, text::key_label_leave, None),
];

static SETUP_TYPING: &[Binding] = &[
    bind(ENTER, Command::Enter, text::key_label_begin, Some(1)),
    bind(TAB, Command::Tab, text::key_label_next, None),
    bind(SHIFT_TAB, Command::BackTab, text::key_label_back, None),
    bind(ESC, Command::Escape, text::key_label_back, Some(3)),
];

static WALK: &[Binding] = &[
    bind(&[ch(' ')], Command::Forward, text::key_label_go_on, Some(1)),
    bind(
        &[key(KeyCode::Backspace)],
        Command::Backward,
        text::key_label_back,
        Some(3),
    ),
    bind(&[ch('n')], Command::Note, text::key_label_note, Some(4)),
    bind(&[ch('m')], Command::Map, text::key_label_map, Some(7)),
    bind(
        &[ch('1')],
        Command::Floor(Voice::Student),
        text::key_label_floor_student,
        None,
    ),
    bind(
        &[ch('2')],
        Command::Floor(Voice::Family),
        text::key_label_floor_family,
        None,
    ),
    bind(
        &[ch('3')],
        Command::Floor(Voice::Teacher),
        text::key_label_floor_teacher,
        None,
    ),
    bind(&[ch('p')], Command::Pause, text::key_label_pause, Some(70)),
    bind(&[ch('b')], Command::Blank, text::key_label_blank, None),
    bind(&[ch('w')], Command::Working, text::key_label_working, None),
    bind(&[ch('j')], Command::ToGoals, text::key_label_to_goals, None),
    bind(
        &[ch('.')],
        Command::PrivateRequest,
        text::key_label_later,
        None,
    ),
    bind(ESC, Command::Escape, text::key_label_map, None),
    bind(&[ch('q')], Command::Quit, text::key_label_leave, Some(80)),
];

static OPEN_NOTHING: &[Binding] = &[bind(ENTER, Command::Enter, text::key_label_go_on, None)];
static OPEN_STANDARD: &[Binding] = &[bind(
    ENTER,
    Command::Enter,
    text::key_label_how_worked_out,
    Some(2),
)];
static OPEN_HABIT: &[Binding] = &[
    bind(ENTER, Command::Enter, text::key_label_rate, Some(2)),
    bind(
        &[ch('x')],
        Command::Decline,
        text::key_label_decline,
        Some(5),
    ),
];
static OPEN_PROMISE: &[Binding] = &[bind(ENTER, Command::Enter, text::key_label_kept, Some(2))];
static OPEN_GOAL: &[Binding] = &[bind(ENTER, Command::Enter, text::key_label_write, Some(2))];
static OPEN_CLOSE: &[Binding] = &[bind(ENTER, Command::Enter, text::key_label_choose, Some(2))];

static MAP: &[Binding] = &[
    bind(ENTER, Command::Enter, text::key_label_go_there, Some(1)),
    bind(
        &[ch('j')],
        Command::ToGoals,
        text::key_label_to_goals,
        Some(3),
    ),
    bind(
        &[key(KeyCode::Esc), ch('m'), ch(' ')],
        Command::Escape,
        text::key_label_back,
        Some(2),
    ),
    bind(&[ch('q')], Command::Quit, text::key_label_leave, Some(80)),
];

static WRITE_NOTE: &[Binding] = &[
    bind(ESC, Command::Escape, text::key_label_save, Some(1)),
    bind(TAB, Command::Tab, text::key_label_next_note, Some(2)),
    bind(SHIFT_TAB, Command::BackTab, text::key_label_next_note, None),
    bind(ENTER, Command::Break, text::key_label_line, None),
    bind(
        &[key(KeyCode::F(2))],
        Command::Language,
        text::key_label_language,
        Some(3),
    ),
    bind(
        &[key(KeyCode::F(3))],
        Command::TypedLanguage,
        text::key_label_typed_language,
        Some(4),
    ),
    bind(
        &[key(KeyCode::F(4))],
        Command::Translation,
        text::key_label_translation,
        Some(5),
    ),
];

static WRITE_DATED: &[Binding] = &[
    bind(ESC, Command::Escape, text::key_label_save, Some(1)),
    bind(TAB, Command::Tab, text::key_label_by_when, Some(2)),
    bind(SHIFT_TAB, Command::BackTab, text::key_label_by_when, None),
    bind(ENTER, Command::Break, text::key_label_line, None),
    bind(
        &[key(KeyCode::F(2))],
        Command::Language,
        text::key_label_language,
        Some(3),
    ),
    bind(
        &[key(KeyCode::F(3))],
        Command::TypedLanguage,
        text::key_label_typed_language,
        Some(4),
    ),
    bind(
        &[key(KeyCode::F(4))],
        Command::Translation,
        text::key_label_translation,
        Some(5),
    ),
];

static WRITE_DAY: &[Binding] = &[
    bind(
        &[key(KeyCode::Right)],
        Command::Go(Move::Right),
        text::key_label_next_day,
        Some(2),
    ),
    bind(
        &[key(KeyCode::Down)],
        Command::Go(Move::Down),
        text::key_label_next_week,
        Some(3),
    ),
    bind(TAB, Command::Tab, text::key_label_words, Some(4)),
    bind(SHIFT_TAB, Command::BackTab, text::key_label_words, None),
    bind(
        &[key(KeyCode::Esc), key(KeyCode::Enter)],
        Command::Escape,
        text::key_label_save,
        Some(1),
    ),
];

static RATE: &[Binding] = &[
    bind(ENTER, Command::Enter, text::key_label_save, Some(1)),
    bind(
        &[key(KeyCode::Right)],
        Command::Go(Move::Right),
        text::key_label_change,
        Some(2),
    ),
    bind(
        &[ch('n'), key(KeyCode::Tab)],
        Command::Note,
        text::key_label_example,
        Some(3),
    ),
    bind(
        &[ch('1')],
        Command::Floor(Voice::Student),
        text::key_label_floor_student,
        None,
    ),
    bind(
        &[ch('2')],
        Command::Floor(Voice::Family),
        text::key_label_floor_family,
        None,
    ),
    bind(
        &[ch('3')],
        Command::Floor(Voice::Teacher),
        text::key_label_floor_teacher,
        None,
    ),
    bind(ESC, Command::Escape, text::key_label_back, Some(4)),
];

static CHOOSE: &[Binding] = &[
    bind(ENTER, Command::Enter, text::key_label_choose, Some(1)),
    bind(ESC, Command::Escape, text::key_label_back, Some(2)),
];

static NEXT_DAY: &[Binding] = &[
    bind(ENTER, Command::Enter, text::key_label_save, Some(1)),
    bind(
        &[key(KeyCode::Right)],
        Command::Go(Move::Right),
        text::key_label_next_day,
        Some(2),
    ),
    bind(
        &[key(KeyCode::Down)],
        Command::Go(Move::Down),
        text::key_label_next_week,
        Some(3),
    ),
    bind(ESC, Command::Escape, text::key_label_back, Some(4)),
];

static READ: &[Binding] = &[
    bind(
        &[key(KeyCode::Esc), key(KeyCode::Enter), ch('q')],
        Command::Escape,
        text::key_label_back,
        Some(1),
    ),
    bind(
        &[key(KeyCode::Down)],
        Command::Go(Move::Down),
        text::key_label_more,
        Some(2),
    ),
];

static BLANK: &[Binding] = &[bind(
    &[ch('b'), key(KeyCode::Enter), key(KeyCode::Esc), ch(' ')],
    Command::Blank,
    text::key_label_show_again,
    Some(1),
)];

static GLOSSARY: &[Binding] = &[
    bind(
        &[key(KeyCode::Esc), key(KeyCode::Enter), ch('g'), ch('q')],
        Command::Escape,
        text::key_label_back,
        Some(1),
    ),
    bind(
        TAB,
        Command::Tab,
        text::key_label_words_or_questions,
        Some(2),
    ),
    bind(&[ch('/')], Command::Find, text::key_label_find, Some(3)),
];

/// Are letters typed here, rather than taken as keys?
fn is_typing(mode: &Mode) -> bool {
    match mode {
        Mode::Form(_) => true,
        Mode::Door(door) => door.find.is_some(),
        Mode::Setup(setup) => setup.is_typing(),
        Mode::Glossary(glossary, _) => glossary.find.is_some(),
        Mode::Walk(walk) => matches!(walk.pane, Pane::Writing(_)),
        Mode::Welcome(_) | Mode::Student(_) | Mode::LookBack(_) | Mode::Help(..) | Mode::Closed => {
            false
        }
    }
}

/// The tables of the screen, its own first.
pub fn bindings(mode: &Mode) -> Vec<&'static [Binding]> {
    let mut tables = of_mode(mode);
    if matches!(mode, Mode::Walk(walk) if matches!(walk.pane, Pane::Blank)) {
        return tables;
    }
    if is_typing(mode) {
        tables.extend([EDITING, ARROWS]);
    } else {
        tables.extend([ARROWS, LETTERS]);
    }
    tables.push(EVERYWHERE);
    tables
}

fn of_mode(mode: &Mode) -> Vec<&'static [Binding]> {
    match mode {
        Mode::Welcome(_) | Mode::Student(_) => vec![MENU],
        Mode::Form(_) => vec![FORM],
        Mode::Door(door) if door.find.is_some() => vec![FINDING],
        Mode::Door(_) => vec![DOOR],
        Mode::Setup(setup) if setup.is_typing() => vec![SETUP_TYPING],
        Mode::Setup(_) => vec![SETUP],
        Mode::LookBack(look) if look.open.is_some() => vec![READ],
        Mode::LookBack(_) => vec![MENU],
        Mode::Glossary(glossary, _) if glossary.find.is_some() => vec![FINDING],
        Mode::Glossary(..) => vec![GLOSSARY],
        Mode::Help(..) => vec![READ],
        Mode::Walk(walk) => of_pane(walk),
        Mode::Closed => Vec::new(),
    }
}

fn of_pane(walk: &Walk) -> Vec<&'static [Binding]> {
    match &walk.pane {
        Pane::Page => vec![of_page(walk), WALK],
        Pane::Map(_) => vec![MAP],
        Pane::Writing(writing) if writing.on_date => vec![WRITE_DAY],
        Pane::Writing(writing) if writing.due.is_some() => vec![WRITE_DATED],
        Pane::Writing(_) => vec![WRITE_NOTE],
        Pane::Working(..) => vec![READ],
        Pane::Rating(_) => vec![RATE],
        Pane::Choosing(_) => vec![CHOOSE],
        Pane::NextDay(_) => vec![NEXT_DAY],
        Pane::Blank => vec![BLANK],
    }
}

fn of_page(walk: &Walk) -> &'static [Binding] {
    match walk.shows() {
        Shows::Promises => OPEN_PROMISE,
        Shows::Standards | Shows::Strong | Shows::Growing | Shows::NotYet | Shows::LeftToShow => {
            OPEN_STANDARD
        }
        Shows::Habits => OPEN_HABIT,
        Shows::Goals => OPEN_GOAL,
        Shows::Close if walk.is_last() => OPEN_CLOSE,
        Shows::Close
        | Shows::Nothing
        | Shows::Why
        | Shows::Profile
        | Shows::Growth
        | Shows::Family => OPEN_NOTHING,
    }
}

/// What `event` means on this screen, if anything.
pub fn translate(app: &App, event: KeyEvent) -> Option<Message> {
    let alt = event.modifiers.contains(KeyModifiers::ALT);
    let control = event.modifiers.contains(KeyModifiers::CONTROL);
    // AltGr reports itself as Ctrl and Alt together: what it makes is typed.
    let pressed = Key {
        code: event.code,
        ctrl: control && !alt,
    };
    if control && matches!(event.code, KeyCode::Char('c')) && !alt {
        return Some(Message::Terminate);
    }
    let tables = bindings(&app.mode);
    let bound = tables
        .iter()
        .flat_map(|table| table.iter())
        .find(|binding| matches(binding, pressed));
    if let Some(binding) = bound {
        return Some(Message::Press(binding.command));
    }
    unbound(app, event, control == alt)
}

/// A key no table knows: typed where letters are typed, a hint where somebody seems to want to.
fn unbound(app: &App, event: KeyEvent, plain: bool) -> Option<Message> {
    match event.code {
        KeyCode::Char(c) if is_typing(&app.mode) && plain => Some(Message::Type(c)),
        KeyCode::Char(c)
            if c.is_alphabetic()
                && matches!(&app.mode, Mode::Walk(walk) if matches!(walk.pane, Pane::Page)) =>
        {
            Some(Message::Press(Command::Letter))
        }
        _ if matches!(&app.mode, Mode::Walk(walk) if matches!(walk.pane, Pane::Blank)) => {
            Some(Message::Press(Command::Blank))
        }
        _ => None,
    }
}

/// The arrows share a line in help; each does its own.
fn matches(binding: &Binding, pressed: Key) -> bool {
    match binding.command {
        Command::Go(Move::Up) => binding.keys.first() == Some(&pressed),
        _ => binding.keys.contains(&pressed),
    }
}
