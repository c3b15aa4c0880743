//! The key tables: what every key does on every screen. Help and the line at the foot are drawn from them.

#[rustfmt::skip]
mod tables;
#[rustfmt::skip]
mod walk;

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use super::walk::{On, Pane};
use super::{
    App, BookletPage, Command, Desk, DeskPage, FormPage, How, ImportStage, ListKind, Lock, Message,
    Mode, Move, Owner, Walk as WalkMode, Wanted,
};
use crate::domain::script::Shows;
use crate::locale::Text;

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

/// Are letters typed here, rather than taken as keys?
fn is_typing(mode: &Mode) -> bool {
    match mode {
        Mode::Form(_) | Mode::Lock(_) => true,
        Mode::Booklet(booklet) => booklet.is_writing(),
        Mode::Curtain(curtain, _) => curtain.ask.is_some(),
        Mode::Desk(desk) => match desk.page() {
            DeskPage::Form(_) => true,
            DeskPage::Roll(roll) => roll.find.is_some(),
            _ => false,
        },
        Mode::Door(door) => door.find.is_some(),
        Mode::Setup(setup) => setup.is_typing(),
        Mode::Glossary(glossary, _) => glossary.find.is_some(),
        Mode::Walk(walk) => matches!(walk.pane, Pane::Writing(_)),
        Mode::Welcome(_) | Mode::Student(_) | Mode::LookBack(_) => false,
        Mode::Help(..) | Mode::Rescue(_) | Mode::Closed => false,
    }
}

/// What is being filled in.
fn form_of(mode: &Mode) -> Option<&FormPage> {
    match mode {
        Mode::Form(form) => Some(form),
        Mode::Booklet(booklet) => match booklet.page() {
            Some(BookletPage::Form(form)) => Some(form),
            _ => None,
        },
        Mode::Desk(desk) => match desk.page() {
            DeskPage::Form(form) => Some(form),
            _ => None,
        },
        _ => None,
    }
}

/// The tables of the screen, its own first.
pub fn bindings(mode: &Mode) -> Vec<&'static [Binding]> {
    let mut tables = of_mode(mode);
    if matches!(mode, Mode::Walk(walk) if matches!(walk.pane, Pane::Blank)) {
        return tables;
    }
    // While pages are made there is nothing to cover, and nothing opens over them.
    let is_making = matches!(mode, Mode::Desk(desk) if matches!(desk.page(), DeskPage::Making(_)));
    if is_making || matches!(mode, Mode::Lock(_) | Mode::Curtain(..)) {
        tables.push(tables::UNDER_LOCK);
        return tables;
    }
    if let Some(page) = form_of(mode) {
        if page.form.turns() {
            tables.push(tables::CHOOSING);
        }
        tables.push(tables::FILLING);
    }
    if is_typing(mode) {
        tables.extend([tables::EDITING, tables::ARROWS]);
    } else {
        tables.extend([tables::ARROWS, tables::LETTERS]);
    }
    tables.push(tables::EVERYWHERE);
    tables
}

fn of_mode(mode: &Mode) -> Vec<&'static [Binding]> {
    match mode {
        Mode::Welcome(_) | Mode::Student(_) | Mode::Rescue(_) => vec![tables::MENU],
        Mode::Form(form) => vec![of_form(form)],
        Mode::Booklet(booklet) => match booklet.page() {
            Some(BookletPage::Form(page)) if page.is_at_end() => {
                vec![tables::FORM_KEEP]
            }
            Some(BookletPage::Form(_)) => vec![tables::FORM],
            Some(BookletPage::List(list)) if !list.opens() => vec![tables::READING],
            _ => vec![tables::MENU],
        },
        Mode::Lock(ask) => vec![of_ask(ask), tables::ASKING],
        Mode::Curtain(curtain, under) => match &curtain.ask {
            Some(ask) if under.owner() == Some(Owner::Teacher) => {
                vec![of_ask(ask), tables::ASKING]
            }
            Some(ask) => vec![of_ask(ask), tables::ASKING_ONLY],
            None => vec![tables::COVERED],
        },
        Mode::Desk(desk) => of_desk(desk),
        Mode::Door(door) if door.find.is_some() => vec![tables::FINDING],
        Mode::Door(_) => vec![tables::DOOR],
        Mode::Setup(setup) if setup.is_typing() => vec![tables::SETUP_TYPING],
        Mode::Setup(_) => vec![tables::SETUP],
        Mode::LookBack(look) if look.open.is_some() => vec![walk::READ],
        Mode::LookBack(_) => vec![tables::MENU],
        Mode::Glossary(glossary, _) if glossary.find.is_some() => vec![tables::FINDING],
        Mode::Glossary(..) => vec![tables::GLOSSARY],
        Mode::Help(..) => vec![walk::READ],
        Mode::Walk(walk) => of_pane(walk),
        Mode::Closed => Vec::new(),
    }
}

/// Enter on the last field sends the form off.
fn of_form(page: &FormPage) -> &'static [Binding] {
    if page.is_at_end() {
        tables::FORM_END
    } else {
        tables::FORM
    }
}

fn of_ask(ask: &Lock) -> &'static [Binding] {
    match (ask.how, ask.wanted) {
        (How::Code, _) if ask.only_code => &[],
        (How::Code, _) => tables::ASK_CODE,
        (How::Passphrase, _) => tables::ASK_PASSPHRASE,
        (How::Recovery, Wanted::Student(_)) => tables::ASK_RECOVERY_OF_STUDENT,
        (How::Recovery, _) => tables::ASK_RECOVERY,
    }
}

fn of_desk(desk: &Desk) -> Vec<&'static [Binding]> {
    match desk.page() {
        DeskPage::Menu(_) => vec![tables::DESK, tables::COVER, tables::MENU],
        DeskPage::Roll(roll) if roll.find.is_some() => vec![tables::FINDING],
        DeskPage::Roll(_) => vec![tables::ROLL, tables::COVER, tables::MENU],
        DeskPage::Form(form) => vec![of_form(form)],
        DeskPage::Sheet(_) => vec![tables::SHEET, tables::COVER],
        DeskPage::Making(_) => vec![tables::STOP],
        DeskPage::List(list) => {
            let mut found = vec![tables::COVER, tables::MENU];
            match list.kind {
                ListKind::Week => found.push(tables::LIST_PLAN),
                _ if list.can_add() => found.push(tables::LIST_ADD),
                _ => {}
            }
            match list.kind {
                ListKind::Points(_) if list.can_be_done() => found.push(tables::LIST_DROP),
                _ if list.can_be_done() => found.push(tables::LIST_DONE),
                _ => {}
            }
            if matches!(list.kind, ListKind::FollowUp(..)) {
                found.push(tables::LIST_FILTER);
            }
            found
        }
        DeskPage::Importing(page) => match &page.stage {
            ImportStage::Columns(..) | ImportStage::Codes(_) => {
                vec![tables::TURNING, tables::COVER, tables::MENU]
            }
            _ => vec![tables::COVER, tables::MENU],
        },
        DeskPage::Student(_) | DeskPage::Entries(_) => vec![tables::COVER, tables::MENU],
        DeskPage::Backups(..) | DeskPage::Confirm(_) => vec![tables::COVER, tables::MENU],
    }
}

fn of_pane(walk: &WalkMode) -> Vec<&'static [Binding]> {
    match &walk.pane {
        Pane::Page if walk.clock.paused => vec![walk::PAUSED, of_page(walk), walk::WALK],
        Pane::Page => vec![of_page(walk), walk::WALK],
        Pane::Map(_) => vec![walk::MAP],
        Pane::Writing(writing) if writing.on == On::Day => vec![walk::WRITE_DAY],
        Pane::Writing(writing) if writing.due.is_some() => vec![walk::WRITE_DATED],
        Pane::Writing(_) => vec![walk::WRITE_NOTE],
        Pane::Working(..) => vec![walk::READ],
        Pane::Rating(_) => vec![walk::RATE],
        Pane::Choosing(_) => vec![walk::CHOOSE],
        Pane::NextDay(_) => vec![walk::NEXT_DAY],
        Pane::Blank => vec![walk::BLANK],
    }
}

fn of_page(walk: &WalkMode) -> &'static [Binding] {
    match walk.shows() {
        Shows::Promises => walk::OPEN_PROMISE,
        Shows::Standards if walk.standards_shown() == 0 => walk::OPEN_NOTHING,
        Shows::Standards | Shows::Strong | Shows::Growing | Shows::NotYet | Shows::LeftToShow => {
            walk::OPEN_STANDARD
        }
        Shows::Habits => walk::OPEN_HABIT,
        Shows::Goals => walk::OPEN_GOAL,
        Shows::Close if walk.is_last() => walk::OPEN_CLOSE,
        Shows::Close
        | Shows::Nothing
        | Shows::Why
        | Shows::Profile
        | Shows::Growth
        | Shows::Family => walk::OPEN_NOTHING,
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
        return Some(Message::Press(Command::End));
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
        _ if is_covered(&app.mode) => Some(Message::Press(Command::Blank)),
        KeyCode::Char(c) if c.is_alphabetic() && is_on_page(&app.mode) => {
            Some(Message::Press(Command::Letter))
        }
        _ => None,
    }
}

/// A screen that any key brings back.
fn is_covered(mode: &Mode) -> bool {
    match mode {
        Mode::Curtain(curtain, _) => curtain.ask.is_none(),
        Mode::Walk(walk) => matches!(walk.pane, Pane::Blank),
        _ => false,
    }
}

fn is_on_page(mode: &Mode) -> bool {
    matches!(mode, Mode::Walk(walk) if matches!(walk.pane, Pane::Page))
}

impl Binding {
    /// Is it several arrows that stand together?
    pub fn of_arrows(&self) -> bool {
        let is_arrow = |key: &Key| {
            let arrows = [KeyCode::Up, KeyCode::Down, KeyCode::Left, KeyCode::Right];
            arrows.contains(&key.code)
        };
        self.keys.len() > 1 && self.keys.iter().all(is_arrow)
    }
}

/// Arrows share a line in help and at the foot; each does its own.
fn matches(binding: &Binding, pressed: Key) -> bool {
    match binding.command {
        Command::Go(direction) if binding.of_arrows() => {
            binding.keys.contains(&pressed) && arrow(direction) == Some(pressed.code)
        }
        _ => binding.keys.contains(&pressed),
    }
}

const fn arrow(direction: Move) -> Option<KeyCode> {
    match direction {
        Move::Up => Some(KeyCode::Up),
        Move::Down => Some(KeyCode::Down),
        Move::Left => Some(KeyCode::Left),
        Move::Right => Some(KeyCode::Right),
        _ => None,
    }
}
