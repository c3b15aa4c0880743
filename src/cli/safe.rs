//! How the class file is, and back to one of its backups.

use std::path::{Path, PathBuf};

use clap::ArgMatches;
use jiff::civil::Date;

use super::{Call, Outcome, class_file};
use crate::clock::Clock;
use crate::domain::class_file::backups::of_day;
use crate::domain::class_file::log::What;
use crate::domain::class_file::secret::Opener;
use crate::domain::class_file::soundness::Unsound;
use crate::domain::class_file::throttle::Answer;
use crate::domain::{Language, Secret};
use crate::locale::{terms, text};
use crate::places::{self, Places};
use crate::store::{Condition, Error, Store, When};
use crate::terminal;
use crate::vault::State;
use crate::voice;

/// Now, as the class file is told it.
pub(super) fn when(clock: &Clock) -> When {
    let now = clock.now();
    When {
        moment: now.moment,
        day: now.day(),
    }
}

/// Asks for the passphrase where the class has one: hidden in a terminal, else the first line of the input.
pub(super) fn unlock(call: &Call, store: &mut Store, clock: &Clock) -> Result<(), Outcome> {
    if store.state() != State::Locked {
        return Ok(());
    }
    let typed: Option<Secret> = terminal::read_secret(&call.say(&text::cli_passphrase()));
    let Some(typed) = typed.filter(|typed| !typed.is_empty()) else {
        return Err(call.failure(Error::Locked.into()));
    };
    unlock_with(call, store, typed, clock)
}

fn unlock_with(
    call: &Call,
    store: &mut Store,
    typed: Secret,
    clock: &Clock,
) -> Result<(), Outcome> {
    let answer = store
        .unlock(when(clock), &Opener::Passphrase(typed))
        .map_err(|error| call.failure(error.into()))?;
    match answer {
        Answer::Open => Ok(()),
        refused => {
            let told = crate::screen::told::of_try(refused, clock.now().moment, false);
            let told = told.unwrap_or_else(text::try_was_wrong);
            Err(Outcome::failed(call.say(&told), 77))
        }
    }
}

/// What a command says besides: that there is no backup of this day, and that not all of the class can be read.
pub(super) fn with_told(call: &Call, store: &Store, outcome: Outcome) -> Outcome {
    let backup = store
        .has_no_backup()
        .then(|| call.say(&text::backup_failed()));
    let unsound = each_unsound(call, store.unsound());
    let is_sound = unsound.is_empty();
    let lines = [outcome.err].into_iter().chain(backup).chain(unsound);
    let lines: Vec<String> = lines.filter(|line| !line.is_empty()).collect();
    Outcome {
        err: lines.join("\n"),
        code: if outcome.code == 0 && !is_sound {
            DAMAGED
        } else {
            outcome.code
        },
        ..outcome
    }
}

/// As a damaged file.
const DAMAGED: u8 = 65;

/// A line for each.
fn each_unsound(call: &Call, all: &[Unsound]) -> Vec<String> {
    let said = |one: &Unsound| match one {
        Unsound::Row { table, row } => text::row_unread(row.to_string(), table.clone()),
        Unsound::Changed => text::class_changed_outside(),
    };
    all.iter().map(|one| call.say(&said(one))).collect()
}

/// The rows of a class that holds together, opened: those of a locked one for its passphrase only.
fn rows(
    call: &Call,
    path: &Path,
    condition: &Condition,
    clock: &Clock,
) -> Result<Vec<Unsound>, Outcome> {
    let failed = |error: Error| call.failure(error.into());
    let mut unsound = if condition.locked {
        let mut store = Store::open_to_look(path).map_err(failed)?;
        if store.older().is_some() {
            // It is made new first, when it is opened.
            return Ok(condition.unsound.clone());
        }
        let typed = terminal::read_secret(&call.say(&text::doctor_passphrase()));
        let Some(typed) = typed.filter(|typed| !typed.is_empty()) else {
            return Ok(condition.unsound.clone());
        };
        unlock_with(call, &mut store, typed, clock)?;
        store.examine(None).map_err(failed)?;
        store.unsound().to_vec()
    } else {
        Store::look_into_rows(path).map_err(failed)?
    };
    unsound.extend(condition.unsound.iter().cloned());
    unsound.sort();
    unsound.dedup();
    Ok(unsound)
}

/// Says how the class file is, and what to do where it is not well.
pub(super) fn doctor(call: &Call, matches: &ArgMatches, places: &Places) -> Outcome {
    let Some(path) = class_file::wanted(matches, places) else {
        return Outcome::failed(call.say(&text::record_no_class()), 66);
    };
    let mut lines = vec![call.say(&text::doctor_file(path.display().to_string()))];
    let backups = Store::backups_on(&path, Clock::default().now().day());
    let code = match Store::look_over(&path) {
        Ok(condition) => {
            let rows = match rows(call, &path, &condition, &Clock::default()) {
                Ok(rows) => rows,
                Err(refused) => return refused,
            };
            lines.extend(told(call, &condition, rows.is_empty()));
            lines.extend(each_unsound(call, &rows));
            if rows.is_empty() { 0 } else { DAMAGED }
        }
        Err(error) => {
            let failure = crate::ask::Failure::from(error);
            lines.push(call.say(&failure.text_outside()));
            failure.exit_code()
        }
    };
    match backups.first() {
        Some(newest) => lines.push(call.say(&text::doctor_backups(backups.len(), newest.day))),
        None if code == 0 => lines.push(call.say(&text::doctor_no_backups())),
        None => {}
    }
    if places::is_synced(&path) || places::is_on_network(&path) {
        lines.push(call.say(&text::class_on_shared_drive()));
    }
    if code == 65 && !backups.is_empty() {
        lines.push(call.say(&text::doctor_restore()));
    }
    lines.extend(voices(call));
    Outcome {
        out: lines.join("\n"),
        err: String::new(),
        code,
    }
}

/// Which voices there are, and for which language.
fn voices(call: &Call) -> Vec<String> {
    let found = voice::found();
    if found.is_empty() {
        return vec![call.say(&text::voice_where(std::env::consts::OS))];
    }
    let each = found.into_iter().flat_map(|program| {
        Language::ALL.map(|language| {
            let (of, name) = (terms::language(language), program.name());
            call.say(&match program.speaks(language) {
                Some(true) => text::doctor_voice(of, name),
                Some(false) => text::doctor_voice_lacks(of, name),
                None => text::doctor_voice_silent(of, name),
            })
        })
    });
    each.collect()
}

fn told(call: &Call, condition: &Condition, is_sound: bool) -> Vec<String> {
    let size = usize::try_from(condition.size.div_ceil(1024)).unwrap_or(0);
    let version = f64::from(i32::try_from(condition.version.unwrap_or(0)).unwrap_or(0));
    let mut texts = vec![
        if is_sound {
            text::doctor_whole(size, version)
        } else {
            text::doctor_not_all(size, version)
        },
        text::doctor_holds(condition.drafts, condition.log_lines, condition.students),
        if condition.locked {
            text::doctor_locked()
        } else {
            text::doctor_open()
        },
    ];
    if !condition.private {
        texts.push(text::doctor_not_private());
    }
    texts.iter().map(|text| call.say(text)).collect()
}

/// Puts a backup in the place of the class file: the one of a day, else the newest.
pub(super) fn restore(
    call: &Call,
    matches: &ArgMatches,
    inner: &ArgMatches,
    places: &Places,
) -> Outcome {
    let Some(path) = class_file::wanted(matches, places) else {
        return Outcome::failed(call.say(&text::record_no_class()), 66);
    };
    let clock = Clock::default();
    let backups = Store::backups_on(&path, clock.now().day());
    if inner.get_flag("list") {
        if backups.is_empty() {
            return Outcome::said(call.say(&text::doctor_no_backups()));
        }
        let names = backups.iter().map(|backup| backup.name.clone());
        return Outcome::said(names.collect::<Vec<_>>().join("\n"));
    }
    let asked = inner.get_one::<String>("day").cloned();
    let day = asked.as_deref().and_then(|day| day.parse::<Date>().ok());
    let mut all = backups.iter();
    let chosen = match (&asked, day) {
        (None, _) => all.find(|backup| backup.before.as_deref() != Some("restore")),
        (Some(_), Some(day)) => of_day(&backups, day),
        (Some(name), None) => all.find(|backup| backup.name == *name),
    };
    let Some(chosen) = chosen else {
        return Outcome::failed(call.say(&text::restore_no_backup()), 66);
    };
    if let Err(refused) = may_restore(call, &path, &chosen.path, &clock) {
        return refused;
    }
    let when = when(&clock);
    let restored = Store::restore(&path, &chosen.path, when.day).and_then(|kept| {
        let mut store = Store::open(&path)?;
        let remembered = kept
            .as_deref()
            .is_some_and(|kept| store.remember_from(when, kept).is_ok());
        if !remembered {
            store.note_down(when, What::Restored, None, "teacher")?;
        }
        Ok(kept)
    });
    match restored {
        Ok(kept) => {
            let mut said = vec![call.say(&text::cli_restored(chosen.day))];
            let kept: Option<PathBuf> = kept;
            said.extend(
                kept.map(|kept| call.say(&text::cli_restore_kept(kept.display().to_string()))),
            );
            Outcome::said(said.join("\n"))
        }
        Err(error) => call.failure(error.into()),
    }
}

/// A locked class goes back for its passphrase only; of a file that cannot be opened, the backup's own is asked.
fn may_restore(call: &Call, path: &Path, backup: &Path, clock: &Clock) -> Result<(), Outcome> {
    if let Ok(mut store) = Store::open(path) {
        return unlock(call, &mut store, clock);
    }
    let nothing = Opener::Passphrase(Secret::empty());
    let failed = |error: Error| call.failure(error.into());
    if Store::opens_backup(backup, &nothing).map_err(failed)? {
        return Ok(());
    }
    let typed = terminal::read_secret(&call.say(&text::cli_passphrase())).unwrap_or_default();
    if Store::opens_backup(backup, &Opener::Passphrase(typed)).map_err(failed)? {
        Ok(())
    } else {
        Err(Outcome::failed(call.say(&text::try_was_wrong()), 77))
    }
}

/// Opens a class; of one that takes long to be made new, that is said before.
pub(super) fn renewed(call: &Call, path: &Path) -> Result<Store, Error> {
    let mut store = Store::open_to_look(path)?;
    if let Some(older) = store.older() {
        let minutes = usize::try_from(older.seconds.div_ceil(60)).unwrap_or(usize::MAX);
        terminal::tell(&call.say(&text::cli_older(minutes.max(1))));
    }
    store.agree();
    store.check()?;
    Ok(store)
}

/// The class that a command is about, open for the teacher, and the call in the words the class carries.
pub(super) fn opened(
    call: &Call,
    matches: &ArgMatches,
    places: &Places,
    clock: &Clock,
) -> Result<(Store, Call), Outcome> {
    let refused = |error: Error| call.failure(error.into());
    let Some(path) = class_file::wanted(matches, places) else {
        return Err(Outcome::failed(call.say(&text::record_no_class()), 66));
    };
    let mut store = renewed(call, &path).map_err(refused)?;
    unlock(call, &mut store, clock)?;
    let call = call.of_class(&store).map_err(refused)?;
    Ok((store, call))
}
