//! `juntos handout`: pages for people, made without opening the screen.

use std::path::PathBuf;

use clap::ArgMatches;
use jiff::civil::Date;

use super::{Call, Outcome, record, safe};
use crate::clock::Clock;
use crate::domain::class_file::pages::{Files, Kind, Languages, Size, Wish};
use crate::locale::{Language, text};
use crate::places::Places;
use crate::store::{Error, Store};
use crate::terminal::Ending;
use crate::voice;
use crate::work::{Making, PageGround, Written};

/// The words of `--languages`, `--files` and `--paper`, as they are offered.
pub(super) const LANGUAGES: [&str; 5] = ["both", "each", "as-read", "en", "es"];
pub(super) const FILES: [&str; 4] = ["both", "html", "pdf", "sound"];
pub(super) const PAPER: [&str; 2] = ["letter", "a4"];

/// Makes pages of one student, or of the class, and says where they are.
pub(super) fn run(
    call: &Call,
    matches: &ArgMatches,
    inner: &ArgMatches,
    places: &Places,
) -> Outcome {
    let clock = Clock::default();
    let (mut store, call) = match safe::opened(call, matches, places, &clock) {
        Ok(opened) => opened,
        Err(refused) => return refused,
    };
    let call = &call;
    let mut wish = wish(call, inner);
    if let Some(wanted) = inner.get_one::<String>("student") {
        if wish.kind.is_of_class() {
            return Outcome::failed(call.say(&text::cli_handout_one_table()), 2);
        }
        match record::one(call, &store, wanted) {
            Ok((student, _)) => wish.student = Some(student),
            Err(outcome) => return outcome,
        }
    }
    if wish.files.sound() && voice::that_writes().is_none() {
        return Outcome::failed(call.say(&text::cli_handout_no_voice()), 69);
    }
    let to = inner.get_one::<PathBuf>("to").cloned();
    let folder = crate::places::at_home(&to.unwrap_or_else(|| places.papers()));
    let made = match make(call, &mut store, wish, &folder, &clock) {
        Ok(Some(written)) => said(call, &written),
        Ok(None) => Outcome::failed(call.say(&text::cli_handout_stopped()), STOPPED),
        Err(error) => failed(call, error),
    };
    safe::with_told(call, &store, made)
}

/// What a shell gives for a command that was interrupted.
const STOPPED: u8 = 130;

/// What went wrong: whatever it was, nothing was written.
fn failed(call: &Call, error: Error) -> Outcome {
    let is_full = matches!(error, Error::Full);
    let mut outcome = call.failure(error.into());
    if is_full {
        outcome.err = call.say(&text::cli_handout_full());
    }
    outcome
}

fn wish(call: &Call, inner: &ArgMatches) -> Wish {
    let word = |id: &str| inner.get_one::<String>(id).map_or("", String::as_str);
    let kind = Kind::named(word("page")).unwrap_or(Kind::TakeHome);
    // Spanish comes first on a family's page, unless somebody says both in another order; the sheet is the teacher's.
    let first = match call.reading.second() {
        None if kind != Kind::Sheet => Language::Spanish,
        _ => call.reading.first(),
    };
    Wish {
        table: crate::domain::people::who_sees::Table::Student,
        student: None,
        kind,
        languages: match word("languages") {
            "each" => Languages::Each,
            "as-read" => Languages::AsRead,
            "en" => Languages::One(Language::English),
            "es" => Languages::One(Language::Spanish),
            _ => Languages::Both(first),
        },
        files: match word("files") {
            "html" => Files::Html,
            "pdf" => Files::Pdf,
            "sound" => Files::Sound,
            _ => Files::Both,
        },
        size: if word("paper") == "a4" {
            Size::A4
        } else {
            Size::Letter
        },
        as_of: inner.get_one::<Date>("as-of").copied(),
    }
}

/// Makes them; none: somebody asked it to stop, and it took back what it had.
fn make(
    call: &Call,
    store: &mut Store,
    wish: Wish,
    folder: &std::path::Path,
    clock: &Clock,
) -> Result<Option<Written>, Error> {
    let class = store.class()?;
    let ground = PageGround {
        counting: call.counting(&class),
        class: &class,
        content: &call.content,
        locales: &call.locales,
        local: &|moment| clock.at(moment),
    };
    let when = safe::when(clock);
    let ending = Ending::default();
    let making = Making::begin(store, wish, folder, when, "teacher")?;
    let mut making = making.spoken_by(voice::that_writes());
    while !ending.is_asked() {
        let written = making.step(store, ground, when)?;
        if written.is_some() {
            return Ok(written);
        }
    }
    Ok(None)
}

/// A line a file, then what could not be printed.
fn said(call: &Call, written: &Written) -> Outcome {
    let files = written.files.iter();
    let lines: Vec<String> = files.map(|file| file.display().to_string()).collect();
    if lines.is_empty() {
        return Outcome::failed(call.say(&text::pages_nobody()), 66);
    }
    let mut outcome = Outcome::said(lines.join("\n"));
    if written.missing > 0 {
        outcome.err = call.say(&text::pages_missing_letters(written.missing));
    }
    outcome
}
