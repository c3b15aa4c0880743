//! `juntos` itself: the class on the screen, or as sentences.

use std::io;

use clap::ArgMatches;

use super::{Call, Outcome, class_file};
use crate::ask::Failure;
use crate::clock::Clock;
use crate::locale::{Reading, Text, text};
use crate::page::{Glyphs, Look, Theme};
use crate::places::{Places, Setting, Settings};
use crate::render;
use crate::runtime::{self, Session};
use crate::screen::Manner;
use crate::shell::{App, Ending};
use crate::terminal::{self, Aloud, Shows, Terminal, Unfit, Waiting};

/// Opens the class on the screen: the one named, the last one, or the welcome.
/// The screen shows the first of what there is to tell.
pub(super) fn run(call: Call, matches: &ArgMatches, places: Places, told: Vec<Text>) -> Outcome {
    let linear = matches.get_flag("linear");
    if let (Err(unfit), false) = (terminal::fit(), linear) {
        return Outcome::failed(call.say(&unfit_text(unfit)), 69);
    }
    let path = class_file::wanted(matches, &places);
    let named = matches.get_flag("sample") || class_file::named(matches).is_some();
    let asked = matches
        .get_one::<String>("lang")
        .and_then(|tag| Reading::from_tag(tag));
    let kept = places.settings();
    let is_unreadable = kept.is_none();
    let settings = kept.unwrap_or_default();
    let reading = asked
        .or_else(|| remembered_reading(&settings, &places))
        .unwrap_or(call.reading);
    let clock = Clock::default();
    let mut app = App::new(call.content, reading, clock.now());
    let begins = Begins::of(matches, &settings);
    app.look = begins.look;
    app.around.papers = places.papers();
    app.around.cover_here = (
        settings.seconds(Setting::CoverTeacher),
        settings.seconds(Setting::CoverStudent),
    );
    if linear {
        app.around.manner = Manner::Aloud;
    }
    let mut session = Session::new(app, call.locales, places);
    session.was_named = named;
    if let Some(path) = path {
        let sample = matches.get_flag("sample");
        session.handle_open(sample, path);
        if let (Some(failure), true) = (session.app.failure, named) {
            return said(&session, failure);
        }
        if let Some(reading) = asked {
            session.app.around.reading = reading;
        }
    }
    session.warn_of_place();
    let unreadable = is_unreadable.then(text::settings_unreadable);
    let told = told.into_iter().chain(unreadable).next();
    session.app.status = told.or(session.app.status.take());
    if begins.asks_marks && !linear {
        session.app.ask_which_marks();
    }
    let shown = show(&mut session, &clock, begins.asks_ground);
    ended(&session, shown)
}

/// The languages chosen last on this computer; an older program kept them beside the class.
fn remembered_reading(settings: &Settings, places: &Places) -> Option<Reading> {
    let kept = settings.get(Setting::Languages);
    let kept = kept.and_then(Reading::from_tag);
    kept.or_else(|| Reading::from_tag(&places.remembered().reading?))
}

/// On a drawn screen, or as sentences; whoever chooses the sentences on the screen goes on with them.
/// `asks_ground`: nobody has chosen the colours.
fn show(session: &mut Session, clock: &Clock, asks_ground: bool) -> io::Result<()> {
    let words = both(session, &text::stopped_by_mistake());
    let mut waiting = if terminal::takes_keys() {
        Waiting::of_keys()?
    } else {
        Waiting::of_lines()?
    };
    if session.app.around.manner == Manner::Drawn {
        let ground = render::screen::ground(session.app.look);
        let mut screen = Terminal::open(&mut waiting, words.clone(), ground)?;
        if asks_ground {
            screen.ask_ground();
        }
        runtime::run(session, &mut screen, clock)?;
    }
    if session.app.around.manner == Manner::Aloud && !session.app.is_closed() {
        let mut aloud = Aloud::open(&mut waiting, words)?;
        runtime::linear::run(session, &mut aloud, clock)?;
    }
    Ok(())
}

fn ended(session: &Session, shown: io::Result<()>) -> Outcome {
    let is_lost = session.is_owing() || session.store().is_none();
    let is_over = session.app.ending == Ending::Now || is_lost;
    if let (true, Some(failure)) = (is_over, session.app.failure) {
        return said(session, failure);
    }
    // Where the window is gone, what was typed is kept, and there is nobody to tell.
    drop(shown);
    Outcome::default()
}

fn said(session: &Session, failure: Failure) -> Outcome {
    let mut told = both(session, &failure.text_outside());
    if session.is_owing() {
        told = format!("{told}\n{}", both(session, &text::left_unsaved()));
    }
    if failure == Failure::TakeBackup {
        told = format!("{told}\n{}", both(session, &text::doctor_restore()));
    }
    Outcome::failed(told, failure.exit_code())
}

/// A text in the reader's languages, a line each.
fn both(session: &Session, text: &Text) -> String {
    let reading = session.app.around.reading;
    let languages = reading.languages();
    let said: Vec<String> = languages
        .map(|language| session.locales.say(language, text))
        .collect();
    said.join("\n")
}

fn unfit_text(unfit: Unfit) -> Text {
    match unfit {
        Unfit::NotATerminal => text::not_a_terminal(),
        Unfit::Dumb => text::terminal_is_dumb(),
    }
}

/// How it looks, and what of that nobody knows yet.
struct Begins {
    look: Look,
    /// Nobody has chosen the colours: the terminal is asked which ground it has.
    asks_ground: bool,
    /// Nobody can know which marks can be seen: whoever sits here is asked.
    asks_marks: bool,
}

impl Begins {
    fn of(matches: &ArgMatches, settings: &Settings) -> Self {
        let theme = chosen_theme(matches, settings);
        let named = matches.get_one::<String>("glyphs").map(String::as_str);
        let named = named.or_else(|| settings.get(Setting::Glyphs));
        let chosen = named.and_then(Glyphs::from_tag);
        let (found, asks_marks) = match terminal::shows() {
            Shows::Surely(glyphs) => (glyphs, false),
            Shows::AtLeast(glyphs) => (glyphs, chosen.is_none()),
        };
        Self {
            look: Look {
                theme: theme.unwrap_or_else(guessed_theme),
                depth: terminal::depth(),
                glyphs: chosen.unwrap_or(found),
                folds: terminal::writes_ascii_only(),
            },
            asks_ground: theme.is_none(),
            asks_marks,
        }
    }
}

/// The colours somebody has chosen: in the program, else by `--theme`, else none where `NO_COLOR` is set.
fn chosen_theme(matches: &ArgMatches, settings: &Settings) -> Option<Theme> {
    let kept = settings.get(Setting::Theme).and_then(Theme::from_tag);
    let asked = matches.get_one::<String>("theme");
    let asked = asked.and_then(|tag| Theme::from_tag(tag));
    let none = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    kept.or(asked).or(none.then_some(Theme::Plain))
}

/// What is painted before the terminal answers. `COLORFGBG` is “letters;ground”; 7 and 15 are light grounds.
fn guessed_theme() -> Theme {
    let ground = std::env::var("COLORFGBG").unwrap_or_default();
    Theme::of_ground(matches!(ground.rsplit(';').next(), Some("7" | "15")))
}
