//! Where backups lie beside a class file, and what their names say.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use jiff::civil::Date;

use crate::domain::class_file::backups::Backup;
use crate::domain::conference::pace::Moment;

/// Where a class file really is, behind whatever links; also where there is none any more.
pub(in crate::store) fn real(path: &Path) -> PathBuf {
    let mut at = path.to_owned();
    for _ in 0..40 {
        let Ok(to) = fs::read_link(&at) else {
            break;
        };
        at = at
            .parent()
            .map_or_else(|| to.clone(), |folder| folder.join(&to));
    }
    at
}

/// The folder beside the class file that holds its backups.
pub(in crate::store) fn folder(path: &Path) -> PathBuf {
    let is_usual = path
        .extension()
        .is_some_and(|extension| extension == "juntos");
    let name = if is_usual {
        path.file_stem()
    } else {
        path.file_name()
    };
    let name = name.unwrap_or_default().to_string_lossy();
    path.with_file_name(format!("{name}.backups"))
}

/// `2026-11-20.juntos`, or `2026-11-20.before-erasure-3.juntos`.
fn named(path: &Path) -> Option<(Date, Option<String>)> {
    let stem = path.file_name()?.to_str()?.strip_suffix(".juntos")?;
    match stem.split_once(".before-") {
        None => Some((stem.parse().ok()?, None)),
        Some((day, what)) => {
            let what = what.trim_end_matches(|c: char| c.is_ascii_digit() || c == '-');
            Some((day.parse().ok()?, Some(what.to_owned())))
        }
    }
}

fn moment(time: std::time::SystemTime) -> Option<Moment> {
    let timestamp = Timestamp::try_from(time).ok()?;
    Some(Moment(timestamp.as_millisecond()))
}

/// The backups beside the class file at `path`, newest first; other files in the folder are left alone.
pub(in crate::store) fn beside(path: &Path) -> Vec<Backup> {
    // Those of a class behind a link may have been made beside the link.
    let mut folders = vec![folder(&real(path)), folder(path)];
    folders.dedup();
    let entries = folders.into_iter().flat_map(fs::read_dir).flatten();
    let mut found: Vec<Backup> = entries
        .filter_map(|entry| {
            let path = entry.ok()?.path();
            let (day, before) = named(&path)?;
            let about = fs::metadata(&path).ok().filter(fs::Metadata::is_file)?;
            Some(Backup {
                name: path.file_name()?.to_str()?.to_owned(),
                day,
                size: about.len(),
                made: about.modified().ok().and_then(moment),
                before,
                path,
            })
        })
        .collect();
    // Of one day, the copy made before something came after the day's first.
    found.sort_by(|one, other| (other.day, &other.name).cmp(&(one.day, &one.name)));
    found
}

/// The day of the newest daily backup.
pub(in crate::store) fn newest_day(path: &Path) -> Option<Date> {
    beside(path)
        .into_iter()
        .filter(|backup| backup.before.is_none())
        .map(|backup| backup.day)
        .max()
}

/// A name for a backup before something, that no other one has.
pub(in crate::store) fn free_name(folder: &Path, day: Date, what: &str) -> PathBuf {
    let named = |count: u32| folder.join(format!("{day}.before-{what}-{count}.juntos"));
    (1..10_000)
        .map(named)
        .find(|path| !path.exists())
        .unwrap_or_else(|| named(0))
}
