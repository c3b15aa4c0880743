use super::super::{App, Ask, Command, Home, Mode, Move};
use super::{
    About, Item, KEEP_TIME, Pane, Target, Then, Walk, choosing, closing, map, rating, writing,
};
use crate::ask::{ConferenceAsk, ConferenceChange};
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
fn begun(app: &mut App, key: Key) {
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
pub(in crate::app) fn press(app: &mut App, command: Command) -> Option<Ask> {
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

fn on_page(walk: &mut Walk, app: &mut App, command: Command) -> Option<Ask> {
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
            let (student, conference) = walk.owner();
            return Some(Ask::Conference(ConferenceAsk::CallTeacher {
                student,
                conference,
            }));
        }
        Command::PrivateRequest if !walk.is_rehearsal() => {
            let (student, conference) = walk.owner();
            return Some(Ask::Conference(ConferenceAsk::RequestInPrivate {
                student,
                conference,
            }));
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

fn open(walk: &mut Walk, app: &mut App) -> Option<Ask> {
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
        Some(Item::Finish) if walk.closed => return Some(walk.leave()),
        Some(Item::Finish) if walk.lacks_a_promise() => walk.ask(app, About::Close),
        Some(Item::Finish) => return Some(walk.close(app)),
    }
    None
}

/// Whoever comes to the close agrees to the goal that was prepared: it costs no key.
fn prepared_goal(walk: &Walk, app: &App) -> Option<Ask> {
    let draft = walk.home.folder.goal_draft.as_ref()?;
    let open = walk.shows() == Shows::Close && walk.record.goal.is_none();
    let goal = Goal {
        key: 0,
        said: draft.clone(),
        due: Some(walk.goal_day(app)),
        course: Course::Going,
    };
    let (student, conference) = walk.owner();
    open.then_some(Ask::Conference(ConferenceAsk::KeepGoal {
        student,
        conference,
        goal,
    }))
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
pub(in crate::app) fn pick(app: &mut App, at: usize) -> Option<Ask> {
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
pub(in crate::app) fn tick(app: &mut App) -> Vec<Ask> {
    let now = app.now.moment;
    let covered = matches!(app.mode, Mode::Curtain(..));
    let Some(walk) = app.walk_mut() else {
        return Vec::new();
    };
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
    let draft = writing::due_draft(walk, now);
    let place = walk.unkept.filter(|since| now.0 >= since.0 + 1000);
    let place = place.map(|_| walk.keep());
    draft.into_iter().chain(place).collect()
}

/// The clock was turned back: what waits for a moment of the old time must not wait for it to come again.
pub(in crate::app) fn clock_went_back(app: &mut App, now: Moment) {
    let Some(walk) = app.walk_mut() else {
        return;
    };
    walk.unkept = walk.unkept.map(|since| since.min(now));
    writing::clock_went_back(walk, now);
}

/// Something of the conference is on disk.
pub(in crate::app) fn changed(app: &mut App, change: ConferenceChange) -> Option<Ask> {
    match change {
        ConferenceChange::Begun { conference } => begun(app, conference),
        ConferenceChange::WalkKept => {
            let walk = app.walk_mut()?;
            return (walk.then == Then::Leave).then(|| walk.leave());
        }
        ConferenceChange::Closed { conference } => {
            app.status = Some(text::conference_closed());
            app.just_closed = Some(conference);
            let walk = app.walk_mut()?;
            walk.closed = true;
            return Some(walk.leave());
        }
        ConferenceChange::NoteKept { field, into, said } => {
            kept(app, |walk| writing::note_kept(walk, &field, &into, &said));
        }
        ConferenceChange::GoalKept { conference, goal } => {
            kept(app, |walk| writing::goal_kept(walk, conference, &goal));
        }
        ConferenceChange::PromiseKept {
            conference,
            promise,
        } => kept(app, |walk| {
            writing::promise_kept(walk, conference, &promise);
        }),
        ConferenceChange::Rated {
            conference,
            term,
            voice,
            views,
        } => {
            // It may have been owed since another conference.
            with(app, |walk, app| {
                if walk.owner().1 == conference {
                    rating::kept(walk, &term, voice, &views);
                    walk.refresh(app);
                    app.status = Some(text::saved());
                }
            });
        }
        ConferenceChange::Requested | ConferenceChange::TeacherCalled => {}
    }
    None
}

/// A note, goal or promise is on disk: takes it into the record, and goes where it was to go.
fn kept(app: &mut App, take: impl FnOnce(&mut Walk)) {
    with(app, |walk, app| {
        take(walk);
        writing::kept(walk, app);
        walk.refresh(app);
    });
}

/// What is being typed is on disk as it was.
pub(in crate::app) fn draft_kept(app: &mut App, draft: &Draft) {
    if let Some(walk) = app.walk_mut()
        && Some(walk.owner().1) == draft.spot.owner().1
    {
        writing::draft_kept(walk, draft);
        let all_fits = !walk.leaves_words_out();
        app.status = all_fits.then(text::draft_kept);
    }
}

/// Something could not be done: whoever wanted to leave stays.
pub(in crate::app) fn stays(app: &mut App) {
    if let Some(walk) = app.walk_mut() {
        walk.then = Then::Stay;
        writing::stays(walk);
    }
}

/// What was written is not on disk as what it is: its words go there as a draft in a moment.
pub(in crate::app) fn not_kept(app: &mut App) {
    let now = app.now.moment;
    if let Some(walk) = app.walk_mut() {
        writing::not_kept(walk, now);
    }
}

/// The conference goes on; where it is reaches the disk in a moment.
pub(in crate::app) fn not_closed(app: &mut App) {
    let now = app.now.moment;
    if let Some(walk) = app.walk_mut()
        && walk.record.conference.state == State::Held
        && !walk.closed
    {
        walk.record.conference.state = State::UnderWay;
        walk.record.conference.ended = None;
        walk.unkept = Some(now);
    }
}

/// What nobody has been asked to keep yet.
pub(in crate::app) fn last_words(walk: &mut Walk) -> Vec<Ask> {
    let words = writing::draft_now(walk);
    let place = walk.unkept.map(|_| walk.keep());
    words.into_iter().chain(place).collect()
}
