use super::{
    App, Ask, Command, Ending, Glossary, Message, Mode, Move, Now, booklet, curtain, desk, door,
    drafts, form, glossary, heard, lock, look_back, rescue, setup, start, student, walk,
};
use crate::ask::ClassAsk;
use crate::domain::Language;
use crate::locale::text;

/// Applies `message` and says what has to be done next.
pub fn update(app: &mut App, message: Message) -> Vec<Ask> {
    let asks = apply(app, message);
    drafts::leave_desk(app);
    asks
}

fn apply(app: &mut App, message: Message) -> Vec<Ask> {
    if is_touch(&message) {
        app.last_touch = app.now.moment;
        let goes_on = !matches!(message, Message::Press(Command::End));
        if goes_on && app.ending == Ending::Asked {
            app.ending = Ending::No;
        }
    }
    let next = match message {
        Message::Press(Command::End) => return end(app),
        Message::Press(command) => press(app, command),
        Message::Type(c) => type_char(app, c),
        Message::Paste(text) => paste(app, &text),
        Message::Pick(at) => pick(app, at),
        Message::PickStep(at) => pick_step(app, at),
        Message::Tick(now) => return tick(app, now),
        Message::Changed(change) => heard::changed(app, *change),
        Message::Failed { ask, failure } => heard::failed(app, &ask, failure),
        Message::Owes(owes) => {
            heard::owes(app, owes);
            None
        }
        Message::HasPassphrase(has_passphrase) => {
            heard::has_passphrase(app, has_passphrase);
            None
        }
        Message::KeepWords => return last_words(app),
        Message::Cover => {
            curtain::cover(app);
            None
        }
        Message::Wheel(down) => wheel(app, down),
        Message::Terminate => return terminate(app),
    };
    next.into_iter().collect()
}

/// Time has passed.
fn tick(app: &mut App, now: Now) -> Vec<Ask> {
    if now.moment < app.now.moment {
        walk::clock_went_back(app, now.moment);
        drafts::clock_went_back(app, now.moment);
        // A clock turned back does not make a used screen an idle one, nor an idle one a used one.
        let back = app.now.moment.0.saturating_sub(now.moment.0);
        app.last_touch.0 = app.last_touch.0.saturating_sub(back);
    }
    app.now = now;
    // What a conference owes the disk is due whatever the curtain does.
    let mut asks: Vec<Ask> = walk::tick(app);
    asks.extend(drafts::due(app));
    asks.extend(curtain::tick(app));
    asks
}

/// Did somebody do something? Time that passes and answers of the disk are nobody.
const fn is_touch(message: &Message) -> bool {
    matches!(
        message,
        Message::Press(_)
            | Message::Type(_)
            | Message::Paste(_)
            | Message::Pick(_)
            | Message::PickStep(_)
            | Message::Wheel(_)
    )
}

/// What every screen understands comes first, then the screen's own.
pub(super) fn press(app: &mut App, command: Command) -> Option<Ask> {
    withdraw(app, command);
    let under_lock = matches!(app.mode, Mode::Curtain(..));
    match command {
        Command::Language => {
            app.reading = app.reading.next();
            let reading = app.reading;
            // While files come in, the class file belongs to them.
            let keep = app.class.is_some() && !app.is_reading_files();
            return keep.then_some(Ask::Class(ClassAsk::KeepReading { reading }));
        }
        _ if under_lock => return curtain::update(app, command),
        Command::Theme => app.theme = app.theme.next(),
        Command::Cover => curtain::cover(app),
        Command::Mouse => app.mouse = !app.mouse,
        // What is being read or made belongs to the page that shows it.
        Command::Help | Command::Glossary if app.is_reading_files() => {}
        Command::Help => open_help(app),
        Command::Glossary if !matches!(app.mode, Mode::Glossary(..)) => open_glossary(app),
        _ => return press_on_screen(app, command),
    }
    None
}

/// What was told and asked before is over once somebody does something else.
fn withdraw(app: &mut App, command: Command) {
    if command != Command::PrivateRequest {
        app.status = None;
    }
    match &mut app.mode {
        Mode::Welcome(_) | Mode::Form(_) | Mode::Lock(_) => app.failure = None,
        Mode::Desk(desk) => {
            app.failure = None;
            if !matches!(command, Command::Escape | Command::Quit) {
                desk.stays();
            }
        }
        _ => {}
    }
}

/// Ctrl+C asks once, and ends the second time.
fn end(app: &mut App) -> Vec<Ask> {
    withdraw(app, Command::End);
    if app.ending == Ending::Asked {
        return terminate(app);
    }
    app.ending = Ending::Asked;
    let loses = matches!(&app.mode, Mode::Desk(desk) if desk.holds_something());
    app.status = Some(if loses {
        text::end_again_unsaved()
    } else {
        text::end_again()
    });
    Vec::new()
}

fn press_on_screen(app: &mut App, command: Command) -> Option<Ask> {
    match &mut app.mode {
        Mode::Welcome(_) => start::update(app, command),
        Mode::Form(_) => form::update(app, command),
        Mode::Lock(_) => lock::update(app, command),
        Mode::Desk(_) => desk::update(app, command),
        Mode::Curtain(..) => curtain::update(app, command),
        Mode::Rescue(_) => rescue::update(app, command),
        Mode::Door(_) => door::update(app, command),
        Mode::Student(_) => student::update(app, command),
        Mode::Booklet(_) => booklet::update(app, command),
        Mode::Setup(_) => setup::update(app, command),
        Mode::Walk(_) => walk::press(app, command),
        Mode::LookBack(_) => look_back::update(app, command),
        Mode::Glossary(..) => glossary::update(app, command),
        Mode::Help(scroll, _) => {
            match command {
                Command::Go(direction) => *scroll = direction.scroll(*scroll),
                Command::Escape | Command::Enter | Command::Quit => go_back(app),
                _ => {}
            }
            None
        }
        Mode::Closed => None,
    }
}

fn open_help(app: &mut App) {
    if matches!(app.mode, Mode::Help(..)) {
        return go_back(app);
    }
    let under = std::mem::replace(&mut app.mode, Mode::Closed);
    app.mode = Mode::Help(0, Box::new(under));
}

/// The glossary begins with the words of the sentences on screen.
fn open_glossary(app: &mut App) {
    let locales = app.content.locales();
    let sentences: Vec<(Language, String)> = match &app.mode {
        Mode::Walk(walk) => {
            let lines = walk.lines(walk.floor, &app.content);
            let say = |language| {
                lines
                    .iter()
                    .map(|line| (language, locales.say(language, &line.text)))
                    .collect::<Vec<_>>()
            };
            Language::ALL.into_iter().flat_map(say).collect()
        }
        _ => Vec::new(),
    };
    let glossary = Glossary::of(&app.content, &sentences);
    let under = std::mem::replace(&mut app.mode, Mode::Closed);
    app.mode = Mode::Glossary(glossary, Box::new(under));
}

/// Takes help or glossary away from what lies under it.
pub(super) fn go_back(app: &mut App) {
    app.mode = match std::mem::replace(&mut app.mode, Mode::Closed) {
        Mode::Help(_, under) | Mode::Glossary(_, under) => *under,
        other => other,
    };
}

fn type_char(app: &mut App, c: char) -> Option<Ask> {
    match &mut app.mode {
        Mode::Form(_) => {
            app.type_into_form(c.encode_utf8(&mut [0; 4]), false);
        }
        Mode::Door(door) => door::edit(door, |editor| {
            editor.type_char(c);
        }),
        Mode::Setup(setup) if setup.is_typing() => {
            setup.stand_in.type_char(c);
        }
        Mode::Glossary(glossary, _) => {
            glossary.at = 0;
            glossary.find.iter_mut().for_each(|find| {
                find.type_char(c);
            });
        }
        Mode::Booklet(_) => {
            app.type_into_form(c.encode_utf8(&mut [0; 4]), false);
        }
        Mode::Walk(_) => walk::type_in(app, c.encode_utf8(&mut [0; 4]), false),
        Mode::Lock(ask) => return ask.take(c.encode_utf8(&mut [0; 4])),
        Mode::Curtain(curtain, _) => {
            let ask = curtain.ask.as_mut()?;
            return ask.take(c.encode_utf8(&mut [0; 4]));
        }
        Mode::Desk(_) => {
            let mut bytes = [0; 4];
            let typed = c.encode_utf8(&mut bytes);
            if !app.type_into_form(typed, false) {
                desk::type_in(app, typed);
            }
        }
        Mode::Welcome(_)
        | Mode::Student(_)
        | Mode::Setup(_)
        | Mode::LookBack(_)
        | Mode::Help(..)
        | Mode::Rescue(_)
        | Mode::Closed => {}
    }
    None
}

fn paste(app: &mut App, text: &str) -> Option<Ask> {
    match &mut app.mode {
        Mode::Form(_) => {
            app.type_into_form(text, true);
        }
        Mode::Door(door) => door::edit(door, |editor| {
            editor.paste(text);
        }),
        Mode::Setup(setup) if setup.is_typing() => {
            setup.stand_in.paste(text);
        }
        Mode::Glossary(glossary, _) => glossary.find.iter_mut().for_each(|find| {
            find.paste(text);
        }),
        Mode::Booklet(_) => {
            app.type_into_form(text, true);
        }
        Mode::Walk(_) => walk::type_in(app, text, true),
        Mode::Lock(ask) => return ask.take(text),
        Mode::Curtain(curtain, _) => return curtain.ask.as_mut()?.take(text),
        Mode::Desk(_) => {
            if !app.type_into_form(text, true) {
                desk::type_in(app, text);
            }
        }
        Mode::Welcome(_)
        | Mode::Student(_)
        | Mode::Setup(_)
        | Mode::LookBack(_)
        | Mode::Help(..)
        | Mode::Rescue(_)
        | Mode::Closed => {}
    }
    None
}

/// A click moves the cursor there; on menus, and on where it already is, it opens.
fn pick(app: &mut App, at: usize) -> Option<Ask> {
    withdraw(app, Command::Enter);
    let (cursor, opens) = match &mut app.mode {
        Mode::Welcome(welcome) => (&mut welcome.at, true),
        Mode::Door(door) => (&mut door.at, true),
        Mode::Student(home) => (&mut home.at, true),
        Mode::Booklet(booklet) => {
            return if booklet.pick(at) {
                press(app, Command::Enter)
            } else {
                None
            };
        }
        Mode::LookBack(look) => (&mut look.at, true),
        Mode::Form(page) => {
            page.form.pick(at);
            return None;
        }
        Mode::Glossary(glossary, _) => (&mut glossary.at, false),
        Mode::Setup(setup) => {
            let again = setup.at == at;
            let turns = again && setup.row() != super::SetupRow::Begin;
            setup.at = at;
            let begins = setup.row() == super::SetupRow::Begin;
            return match (turns, begins) {
                (true, _) => press(app, Command::Go(super::Move::Right)),
                (_, true) => press(app, Command::Enter),
                _ => None,
            };
        }
        Mode::Walk(_) => return walk::pick(app, at),
        Mode::Desk(_) => return desk::pick(app, at),
        Mode::Rescue(rescue) => (&mut rescue.at, true),
        Mode::Curtain(..) => return curtain::update(app, Command::Blank),
        Mode::Lock(_) | Mode::Help(..) | Mode::Closed => return None,
    };
    *cursor = at;
    if opens {
        press(app, Command::Enter)
    } else {
        None
    }
}

fn pick_step(app: &mut App, at: usize) -> Option<Ask> {
    if let Mode::Walk(walk) = &mut app.mode
        && matches!(walk.pane, walk::Pane::Page | walk::Pane::Map(_))
    {
        walk.pane = walk::Pane::Map(at);
        return press(app, Command::Enter);
    }
    None
}

/// The wheel scrolls pages and moves through lists; it never changes what somebody chose.
fn wheel(app: &mut App, down: bool) -> Option<Ask> {
    let step = if down { 3 } else { -3 };
    let by = |scroll: &mut u16| *scroll = scroll.saturating_add_signed(step);
    let list = Command::Go(if down { Move::Down } else { Move::Up });
    match &mut app.mode {
        Mode::Walk(walk) => walk.scroll_by(step),
        Mode::Help(scroll, _) => by(scroll),
        Mode::LookBack(look) => look.open.iter_mut().for_each(by),
        Mode::Desk(desk) if desk.is_about_to() => {}
        Mode::Booklet(booklet) if booklet.is_writing() => {}
        Mode::Booklet(_) => return press_on_screen(app, list),
        Mode::Door(_) | Mode::Glossary(..) | Mode::Desk(_) | Mode::Rescue(_) => {
            return press_on_screen(app, list);
        }
        Mode::Lock(_) | Mode::Curtain(..) => {}
        Mode::Welcome(_) | Mode::Form(_) | Mode::Student(_) | Mode::Setup(_) | Mode::Closed => {}
    }
    None
}

/// What is typed, and nobody has been asked to keep yet.
pub(super) fn last_words(app: &mut App) -> Vec<Ask> {
    let mut asks: Vec<Ask> = app.walk_mut().map(walk::last_words).unwrap_or_default();
    asks.extend(drafts::last_words(app));
    asks
}

/// The program ends: what is typed goes to disk first.
fn terminate(app: &mut App) -> Vec<Ask> {
    app.ending = Ending::Now;
    let last = last_words(app);
    app.mode = Mode::Closed;
    last
}
