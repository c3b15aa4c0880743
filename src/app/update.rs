use super::{
    App, Booklet, Command, Desk, Door, Effect, Ending, Failure, Glossary, Home, Lock, LookBack,
    Message, Mode, Move, Now, Opened, Report, Wanted, booklet, curtain, desk, door, form, glossary,
    lock, look_back, rescue, setup, start, student, walk,
};
use crate::domain::Language;
use std::path::PathBuf;

use crate::locale::{terms, text};

/// Applies `message` and says what has to be done next.
pub fn update(app: &mut App, message: Message) -> Option<Effect> {
    if is_touch(&message) {
        app.last_touch = app.now.moment;
        let goes_on = !matches!(message, Message::Press(Command::End));
        if goes_on && app.ending == Ending::Asked {
            app.ending = Ending::No;
        }
    }
    match message {
        Message::Press(command) => press(app, command),
        Message::Type(c) => type_char(app, c),
        Message::Paste(text) => paste(app, &text),
        Message::Pick(at) => pick(app, at),
        Message::PickStep(at) => pick_step(app, at),
        Message::Tick(now) => tick(app, now),
        Message::ClassLocked(name) => class_locked(app, name),
        Message::Answered(answer) => lock::answered(app, answer),
        Message::Reported(report) => {
            app.failure = None;
            desk::reported(app, report)
        }
        Message::BackupsFound(path, backups) => {
            rescue::found(app, path, backups);
            None
        }
        Message::Cover => {
            curtain::cover(app);
            None
        }
        Message::ClassOpened(opened) => class_opened(app, *opened),
        Message::FolderOpened(folder, drafts, entries) => {
            let home = Home::new(*folder, drafts, entries);
            app.mode = after_closing(app, home);
            None
        }
        Message::Prepared(folder, entries, place) => {
            app.failure = None;
            no_longer_owed(app, std::slice::from_ref(&place));
            booklet::kept(app, (*folder, entries), &place);
            None
        }
        Message::PageMade(paths, missing) => {
            page_made(app, &paths, missing);
            None
        }
        Message::Begun(key) => {
            walk::begun(app, key);
            None
        }
        Message::Done(effect) => done(app, &effect),
        Message::Failed(effect, failure) => failed(app, *effect, failure),
        Message::Wheel(down) => wheel(app, down),
        Message::Terminate => terminate(app),
    }
}

/// The page for home is made: where it is, and what of it could not be printed.
fn page_made(app: &mut App, paths: &[PathBuf], missing: usize) {
    app.failure = None;
    let folder = paths.first().and_then(|path| path.parent());
    let folder = folder.map(|folder| folder.display().to_string());
    let done = text::home_page_done(folder.unwrap_or_default());
    app.status = Some(if missing > 0 {
        terms::facts(vec![
            done.into(),
            text::pages_missing_letters(missing).into(),
        ])
    } else {
        done
    });
}

/// A conference that was just closed is read back, and the family takes its page home; a rehearsal is looked back on.
fn after_closing(app: &mut App, home: Home) -> Mode {
    let Some(key) = app.just_closed.take() else {
        return Mode::Student(Box::new(home));
    };
    let last = home.folder.last_conference();
    if last.is_some_and(|record| record.conference.key == key) {
        Mode::Booklet(Box::new(Booklet::after_conference(home, app)))
    } else {
        Mode::LookBack(Box::new(LookBack::opened(home, key)))
    }
}

/// Time has passed.
fn tick(app: &mut App, now: Now) -> Option<Effect> {
    if now.moment < app.now.moment {
        walk::clock_went_back(app, now.moment);
        // A clock turned back does not make a used screen an idle one, nor an idle one a used one.
        let back = app.now.moment.0.saturating_sub(now.moment.0);
        app.last_touch.0 = app.last_touch.0.saturating_sub(back);
    }
    app.now = now;
    // What a conference owes the disk is due whatever the curtain does.
    let due = walk::tick(app);
    curtain::tick(app)
        .or(due)
        .or_else(|| booklet::tick(app))
        .or_else(|| app.retry.first().filter(|_| !app.is_locked()).cloned())
}

/// A class is open, and its passphrase is wanted.
fn class_locked(app: &mut App, name: String) -> Option<Effect> {
    if name != app.locked_name {
        // What another class is still owed is not this one's.
        app.retry.clear();
        app.just_closed = None;
    }
    app.class = None;
    app.students.clear();
    app.given.clear();
    app.locked_name = name;
    app.has_passphrase = true;
    app.failure = None;
    // A class that was locked because nobody used it asks already.
    if !app.is_locked() {
        app.mode = Mode::Lock(Box::new(Lock::passphrase(Wanted::Class)));
    }
    None
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
fn press(app: &mut App, command: Command) -> Option<Effect> {
    withdraw(app, command);
    let under_lock = matches!(app.mode, Mode::Curtain(..));
    match command {
        Command::End => return end(app),
        Command::Language => {
            app.reading = app.reading.next();
            // While files come in, the class file belongs to them.
            let keep = app.class.is_some() && !app.is_reading_files();
            return keep.then_some(Effect::KeepReading(app.reading));
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
fn end(app: &mut App) -> Option<Effect> {
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
    None
}

fn press_on_screen(app: &mut App, command: Command) -> Option<Effect> {
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

fn type_char(app: &mut App, c: char) -> Option<Effect> {
    match &mut app.mode {
        Mode::Form(form) => form.type_char(c),
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
        Mode::Booklet(page) => {
            page.form_mut()
                .into_iter()
                .for_each(|form| form.type_char(c));
            booklet::typed(app);
        }
        Mode::Walk(_) => walk::type_in(app, c.encode_utf8(&mut [0; 4]), false),
        Mode::Lock(ask) => return ask.take(c.encode_utf8(&mut [0; 4])),
        Mode::Curtain(curtain, _) => {
            let ask = curtain.ask.as_mut()?;
            return ask.take(c.encode_utf8(&mut [0; 4]));
        }
        Mode::Desk(desk) => match desk.form_mut() {
            Some(form) => form.type_char(c),
            None => desk::type_in(app, c.encode_utf8(&mut [0; 4])),
        },
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

fn paste(app: &mut App, text: &str) -> Option<Effect> {
    match &mut app.mode {
        Mode::Form(form) => form.paste(text),
        Mode::Door(door) => door::edit(door, |editor| {
            editor.paste(text);
        }),
        Mode::Setup(setup) if setup.is_typing() => {
            setup.stand_in.paste(text);
        }
        Mode::Glossary(glossary, _) => glossary.find.iter_mut().for_each(|find| {
            find.paste(text);
        }),
        Mode::Booklet(page) => {
            page.form_mut()
                .into_iter()
                .for_each(|form| form.paste(text));
            booklet::typed(app);
        }
        Mode::Walk(_) => walk::type_in(app, text, true),
        Mode::Lock(ask) => return ask.take(text),
        Mode::Curtain(curtain, _) => return curtain.ask.as_mut()?.take(text),
        Mode::Desk(_) => desk::type_in(app, text),
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
fn pick(app: &mut App, at: usize) -> Option<Effect> {
    let (cursor, opens) = match &mut app.mode {
        Mode::Welcome(welcome) => (&mut welcome.at, true),
        Mode::Door(door) => (&mut door.at, true),
        Mode::Student(home) => (&mut home.at, true),
        Mode::Booklet(booklet) => booklet.cursor_mut()?,
        Mode::LookBack(look) => (&mut look.at, true),
        Mode::Form(form) => (&mut form.at, false),
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

fn pick_step(app: &mut App, at: usize) -> Option<Effect> {
    if let Mode::Walk(walk) = &mut app.mode
        && matches!(walk.pane, walk::Pane::Page | walk::Pane::Map(_))
    {
        walk.pane = walk::Pane::Map(at);
        return press(app, Command::Enter);
    }
    None
}

fn class_opened(app: &mut App, opened: Opened) -> Option<Effect> {
    let is_another = app
        .class
        .as_ref()
        .is_some_and(|class| *class != opened.class);
    if is_another {
        // What another class is still owed is not this one's.
        app.retry.clear();
        app.just_closed = None;
    }
    app.class = Some(opened.class);
    app.students = opened.students;
    app.given = opened.given;
    if !matches!(app.mode, Mode::Lock(_)) {
        // Whoever unlocked it reads in the languages they unlocked it in.
        app.reading = opened.reading.unwrap_or(app.reading);
    }
    app.has_passphrase = opened.has_passphrase;
    app.with_codes = opened.with_codes;
    app.unlocked_on = opened.has_passphrase.then(|| app.now.day());
    app.failure = None;
    match &mut app.mode {
        Mode::Lock(ask) if ask.to_door => app.mode = Mode::Door(Door::default()),
        Mode::Lock(_) => {
            let desk = lock::desk_with_reset(app);
            app.mode = Mode::Desk(Box::new(desk));
        }
        Mode::Desk(desk) => {
            // The form that added a student has done its work; the next one begins at the menu.
            desk.back();
            app.status = Some(text::saved());
        }
        _ => {
            app.mode = Mode::Door(Door::default());
            let is_new = app.students.is_empty() && !app.has_passphrase;
            if is_new {
                app.status = Some(text::lock_it_first());
            }
        }
    }
    if opened.codes.is_empty() {
        return None;
    }
    if !matches!(app.mode, Mode::Desk(_)) {
        app.mode = Mode::Desk(Box::<Desk>::default());
    }
    desk::reported(app, Report::Codes(opened.codes))
}

fn done(app: &mut App, effect: &Effect) -> Option<Effect> {
    app.retry.retain(|waiting| waiting != effect);
    if app.retry.is_empty() {
        app.failure = None;
    }
    no_longer_owed(app, places_of(effect));
    booklet::draft_kept(app, effect);
    let next = walk::done(app, effect);
    if app.ending == Ending::Now {
        return terminate(app);
    }
    next
}

/// The places whose words this keeps or lets go.
const fn places_of(effect: &Effect) -> &[String] {
    match effect {
        Effect::KeepPrepared(_, place, _) => std::slice::from_ref(place),
        Effect::ForgetPrepared(_, places) => places.as_slice(),
        _ => &[],
    }
}

/// Older words of these places must not come after newer ones, nor after they were let go.
fn no_longer_owed(app: &mut App, places: &[String]) {
    let is_of_place = |waiting: &Effect| matches!(waiting, Effect::KeepPrepared(_, known, _) if places.contains(known));
    app.retry.retain(|waiting| !is_of_place(waiting));
}

fn failed(app: &mut App, effect: Effect, failure: Failure) -> Option<Effect> {
    app.failure = Some(failure);
    if app.ending == Ending::Now {
        app.mode = Mode::Closed;
        return None;
    }
    walk::failed(app);
    lock::not_tried(app);
    if let (Effect::OpenClass(path), Failure::TakeBackup) = (&effect, failure) {
        return Some(Effect::FindBackups(path.clone()));
    }
    // Only the newest words of a place are owed to the disk.
    no_longer_owed(app, places_of(&effect));
    let waits = matches!(
        effect,
        Effect::RequestInPrivate(_)
            | Effect::Rate(..)
            | Effect::KeepPrepared(..)
            | Effect::ForgetPrepared(..)
    );
    if waits && !app.retry.contains(&effect) {
        app.retry.push(effect);
    }
    None
}

/// The wheel scrolls pages and moves through lists; it never changes what somebody chose.
fn wheel(app: &mut App, down: bool) -> Option<Effect> {
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

/// What is typed and not on disk yet.
pub fn last_words(app: &mut App) -> Option<Effect> {
    let of_walk = app.walk_mut().and_then(|walk| walk::last_words(walk));
    of_walk.or_else(|| booklet::draft(app.booklet_mut()?))
}

/// The program is to end: what is typed goes to disk first.
fn terminate(app: &mut App) -> Option<Effect> {
    app.ending = Ending::Now;
    let last = last_words(app);
    if last.is_none() {
        app.mode = Mode::Closed;
    }
    last
}
