use super::super::{App, Command, Effect, Home, Mode, Move};
use super::{
    About, Item, KEEP_TIME, Pane, Target, Then, Walk, choosing, closing, map, rating, writing,
};
use crate::domain::conference::{Record, State};
use crate::domain::goal::{Course, Goal};
use crate::domain::pace::Moment;
use crate::domain::person::Key;
use crate::domain::script::Shows;
use crate::domain::spot::{Draft, Spot};
use crate::locale::text;

/// Takes the walk out of the app, lets `change` work on both, and puts it back where it was.
fn with<T>(app: &mut App, change: impl FnOnce(&mut Walk, &mut App) -> T) -> Option<T> {
    if !matches!(app.mode, Mode::Walk(_)) {
        return None;
    }
    let Mode::Walk(mut walk) = std::mem::replace(&mut app.mode, Mode::Closed) else {
        return None;
    };
    let made = change(&mut walk, app);
    if matches!(app.mode, Mode::Closed) {
        app.mode = Mode::Walk(walk);
    }
    Some(made)
}

/// The conference has its row: the walk begins.
pub(in crate::app) fn begun(app: &mut App, key: Key) {
    if !matches!(app.mode, Mode::Setup(_)) {
        return;
    }
    let Mode::Setup(setup) = std::mem::replace(&mut app.mode, Mode::Closed) else {
        return;
    };
    let mut conference = setup.conference();
    conference.key = key;
    conference.began = Some(app.now.moment);
    conference.at = Some(app.now.local);
    let old = setup
        .home
        .folder
        .records
        .iter()
        .find(|record| record.conference.key == key)
        .cloned()
        .unwrap_or_default();
    start(app, setup.home, Record { conference, ..old });
}

/// Goes on with the conference under way.
pub(in crate::app) fn resume(app: &mut App, home: Home) {
    let key = home
        .folder
        .next_conference()
        .map(|conference| conference.key);
    let found = home
        .folder
        .records
        .iter()
        .find(|record| Some(record.conference.key) == key);
    match found.cloned() {
        Some(record) => start(app, home, record),
        None => app.mode = Mode::Student(Box::new(home)),
    }
}

fn start(app: &mut App, home: Home, record: Record) {
    let is_of_walk = |draft: &&Draft| matches!(draft.spot, Spot::Talk { .. });
    let recovered = home.drafts.iter().filter(is_of_walk).count();
    let fallback = home.clone();
    app.mode = match Walk::new(app, home, record) {
        Some(walk) => Mode::Walk(Box::new(walk)),
        None => Mode::Student(Box::new(fallback)),
    };
    app.status = (recovered > 0).then(|| text::drafts_recovered(recovered));
}

/// What a command does in a conference.
pub(in crate::app) fn press(app: &mut App, command: Command) -> Option<Effect> {
    with(app, |walk, app| {
        let effect = match &walk.pane {
            Pane::Page => on_page(walk, app, command),
            Pane::Map(_) => map::press(walk, app, command),
            Pane::Choosing(_) => choosing::press(walk, app, command),
            Pane::Writing(_) => {
                let effect = writing::press(walk, app, command);
                if effect.is_none() && writing::is_leaving_untouched(walk) {
                    writing::go_on(walk, app);
                }
                effect
            }
            Pane::Working(..) => {
                on_working(walk, command);
                None
            }
            Pane::Rating(_) => rating::press(walk, app, command),
            Pane::NextDay(_) => closing::press(walk, app, command),
            Pane::Blank => {
                walk.pane = Pane::Page;
                None
            }
        };
        effect.or_else(|| prepared_goal(walk, app))
    })
    .flatten()
}

fn on_page(walk: &mut Walk, app: &mut App, command: Command) -> Option<Effect> {
    let now = app.now.moment;
    match command {
        Command::Forward if walk.is_last() => app.status = Some(text::walk_is_at_its_end()),
        Command::Forward => walk.walk(true, now),
        Command::Backward => walk.walk(false, now),
        Command::Enter => return open(walk, app),
        Command::Go(direction) => go(walk, direction),
        Command::Floor(voice) => walk.floor = voice,
        Command::Pause => walk.clock.paused = !walk.clock.paused,
        Command::Blank => walk.pane = Pane::Blank,
        Command::Map | Command::Escape => walk.pane = Pane::Map(walk.spot().step),
        Command::Note => walk.write_note(app),
        Command::Letter => app.status = Some(text::to_write_press_n()),
        Command::Working => open_working(walk),
        Command::Decline if walk.shows() == Shows::Habits => {
            walk.ask(app, About::Decline(walk.floor));
        }
        Command::ToGoals => walk.go_to_goals(now),
        Command::CallTeacher if !walk.is_rehearsal() => {
            app.status = Some(text::call_asked());
            return Some(Effect::CallTeacher(walk.owner().1));
        }
        Command::PrivateRequest if !walk.is_rehearsal() => {
            return Some(Effect::RequestInPrivate(walk.owner()));
        }
        Command::Quit => {
            walk.then = Then::Leave;
            return Some(walk.keep());
        }
        _ => {}
    }
    None
}

/// Arrows move the cursor where there is something to open, and scroll the page where there is not.
fn go(walk: &mut Walk, direction: Move) {
    let count = walk.items().len();
    match direction {
        Move::Up | Move::Down if count > 1 => {
            walk.cursor = direction.within(walk.cursor.min(count - 1), count);
        }
        Move::Left | Move::Right if count > 1 => {
            let step = if direction == Move::Right {
                Move::Down
            } else {
                Move::Up
            };
            walk.cursor = step.within(walk.cursor.min(count - 1), count);
        }
        _ => walk.scroll = direction.scroll(walk.scroll),
    }
}

fn open(walk: &mut Walk, app: &mut App) -> Option<Effect> {
    match walk.item() {
        None if walk.items().is_empty() && !walk.is_last() => walk.walk(true, app.now.moment),
        None => {}
        Some(Item::LastGoal) => walk.ask(app, About::LastGoal),
        Some(Item::LastPromise(at)) => walk.ask(app, About::LastPromise(at)),
        Some(Item::Standard(at)) => walk.pane = Pane::Working(at, 0),
        Some(Item::Habit(at)) => walk.open_rating(app, at),
        Some(Item::Goal) => walk.write(Target::Goal, app),
        Some(Item::Promise(owner)) => walk.write(Target::Promise(owner), app),
        Some(Item::NextDay) => walk.open_next_day(app),
        Some(Item::Finish) if walk.closed => return Some(Effect::OpenFolder(walk.owner().0)),
        Some(Item::Finish) if walk.lacks_a_promise() => walk.ask(app, About::Close),
        Some(Item::Finish) => return Some(walk.close(app)),
    }
    None
}

/// Whoever comes to the close agrees to the goal that was prepared: it costs no key.
fn prepared_goal(walk: &Walk, app: &App) -> Option<Effect> {
    let draft = walk.home.folder.goal_draft.as_ref()?;
    let open = walk.shows() == Shows::Close && walk.record.goal.is_none();
    let goal = Goal {
        key: 0,
        said: draft.clone(),
        due: Some(walk.goal_day(app)),
        course: Course::Going,
    };
    open.then(|| Effect::KeepGoal(walk.owner(), goal))
}

fn open_working(walk: &mut Walk) {
    let on_cursor = walk.item().into_iter().chain(walk.items());
    let standard = on_cursor.into_iter().find_map(|item| {
        if let Item::Standard(at) = item {
            Some(at)
        } else {
            None
        }
    });
    if let Some(at) = standard {
        walk.pane = Pane::Working(at, 0);
    }
}

fn on_working(walk: &mut Walk, command: Command) {
    let Pane::Working(_, scroll) = &mut walk.pane else {
        return;
    };
    match command {
        Command::Go(direction) => *scroll = direction.scroll(*scroll),
        Command::Escape | Command::Enter | Command::Working | Command::Quit => {
            walk.pane = Pane::Page;
        }
        _ => {}
    }
}

/// A click on something that can be opened: the cursor goes there, a second click opens it.
pub(in crate::app) fn pick(app: &mut App, at: usize) -> Option<Effect> {
    let there = with(app, |walk, _| {
        if let Pane::Map(cursor) = &mut walk.pane {
            *cursor = at;
            return true;
        }
        if choosing::pick(walk, at) || rating::pick(walk, at) {
            return true;
        }
        let there = walk.cursor == at || walk.items().len() == 1;
        walk.cursor = at;
        there
    })?;
    if there {
        press(app, Command::Enter)
    } else {
        None
    }
}

/// Characters typed or pasted.
pub(in crate::app) fn type_in(app: &mut App, typed: &str, pasted: bool) {
    let now = app.now.moment;
    let taken = with(app, |walk, app| {
        let taken = writing::edit(walk, now, |editor| {
            if pasted {
                return editor.paste(typed);
            }
            typed
                .chars()
                .map(|c| editor.type_char(c))
                .filter(|typed| *typed)
                .count()
                > 0
        });
        if let Pane::Writing(writing) = &mut walk.pane {
            writing.note_room();
        }
        if walk.leaves_words_out() {
            app.status = None;
        }
        taken
    });
    if taken == Some(false) {
        app.status = Some(text::day_moves_by_arrows());
    }
}

/// Time has passed: the clock counts, and what has to reach the disk goes there.
pub(in crate::app) fn tick(app: &mut App) -> Option<Effect> {
    let now = app.now.moment;
    let covered = matches!(app.mode, Mode::Curtain(..));
    let walk = app.walk_mut()?;
    let (step, floor) = (walk.spot().step, walk.floor);
    let before = walk.clock.seen.unwrap_or(now);
    if covered {
        // Nobody talks to a covered screen: its time is nobody's.
        walk.clock.seen = Some(now);
    } else {
        walk.clock.tick(now, step, floor);
    }
    if !walk.clock.paused && before.0 / KEEP_TIME != now.0 / KEEP_TIME {
        walk.unkept.get_or_insert(Moment(now.0 - 1000));
    }
    if let Some(draft) = writing::due_draft(walk, now) {
        return Some(draft);
    }
    walk.unkept
        .filter(|since| now.0 >= since.0 + 1000)
        .map(|_| walk.keep())
}

/// The clock was turned back: what waits for a moment of the old time must not wait for it to come again.
pub(in crate::app) fn clock_went_back(app: &mut App, now: Moment) {
    let Some(walk) = app.walk_mut() else {
        return;
    };
    walk.unkept = walk.unkept.map(|since| since.min(now));
    writing::clock_went_back(walk, now);
}

/// Something is on disk.
pub(in crate::app) fn done(app: &mut App, effect: &Effect) -> Option<Effect> {
    let now = app.now.moment;
    match effect {
        Effect::KeepWalk(..) => {
            let walk = app.walk_mut()?;
            walk.unkept = None;
            return (walk.then == Then::Leave).then(|| Effect::OpenFolder(walk.owner().0));
        }
        Effect::Close(conference, ..) => {
            app.status = Some(text::conference_closed());
            app.just_closed = Some(conference.key);
            app.walk_mut()
                .into_iter()
                .for_each(|walk| walk.closed = true);
            return app
                .walk_mut()
                .map(|walk| Effect::OpenFolder(walk.owner().0));
        }
        Effect::KeepDraft(draft) if matches!(draft.spot, Spot::Talk { .. }) => {
            let walk = app.walk_mut()?;
            writing::draft_kept(walk, draft, now);
            let all_fits = !walk.leaves_words_out();
            app.status = all_fits.then(text::draft_kept);
        }
        Effect::KeepNote(..)
        | Effect::KeepGoal(..)
        | Effect::KeepPromise(..)
        | Effect::Rate(..) => {
            with(app, |walk, app| {
                writing::kept(walk, app, effect);
                walk.refresh(app);
            });
        }
        _ => {}
    }
    None
}

/// Something did not reach the disk: it stays on screen, and is tried again in a moment.
pub(in crate::app) fn failed(app: &mut App) {
    let now = app.now.moment;
    if let Some(walk) = app.walk_mut() {
        walk.then = Then::Stay;
        if walk.record.conference.state == State::Held && !walk.closed {
            walk.record.conference.state = State::UnderWay;
            walk.record.conference.ended = None;
        }
        walk.unkept = Some(now);
        writing::not_kept(walk, now);
    }
}

/// What still has to reach the disk before the program may end.
pub(in crate::app) fn last_words(walk: &Walk) -> Option<Effect> {
    writing::draft_now(walk).or_else(|| walk.unkept.map(|_| walk.keep()))
}
