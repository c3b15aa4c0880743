//! Each backup changed in a copy that takes its place once it is whole.

use std::fs;
use std::path::Path;

use rusqlite::{Connection, OpenFlags};

use super::super::{Error, header, schema, soundness};
use super::files::{TAILS, copy_whole, sync_folder, synced, with_tail};
use super::look::look_into;
use super::names::beside;
use crate::domain::class_file::backups::Backup;

/// Changes a copy of each backup that `wants` it and puts it in the backup's place; says how many could not be
/// changed. One that cannot even be looked into counts as one of those.
pub(in crate::store) fn for_each(
    path: &Path,
    wants: impl Fn(&Connection) -> Result<bool, Error>,
    mut change: impl FnMut(&Connection) -> Result<(), Error>,
) -> usize {
    let mut one = |backup: &Backup| -> Result<(), Error> {
        header::check_header(&backup.path)?;
        if look_into(&backup.path).and_then(|copy| wants(&copy))? {
            change_one(&backup.path, &mut change)?;
        }
        Ok(())
    };
    beside(path)
        .iter()
        .map(&mut one)
        .filter(Result::is_err)
        .count()
}

fn change_one(
    path: &Path,
    change: &mut impl FnMut(&Connection) -> Result<(), Error>,
) -> Result<(), Error> {
    let unfinished = path.with_extension("unfinished");
    let written = fs::metadata(path).and_then(|about| about.modified());
    let made = copy_whole(path, &unfinished).and_then(|()| {
        let copy = open_alone(&unfinished)?;
        copy.execute_batch("PRAGMA journal_mode = MEMORY; PRAGMA foreign_keys = OFF;")?;
        schema::lift(&copy)?;
        copy.execute_batch("BEGIN")?;
        soundness::forget_sum(&copy)?;
        change(&copy)?;
        copy.execute_batch("COMMIT; VACUUM;")?;
        drop(copy);
        // It is still of the hour it was made.
        if let (Ok(written), Ok(file)) =
            (written, fs::File::options().write(true).open(&unfinished))
        {
            let _ = file.set_modified(written);
        }
        synced(&unfinished)?;
        fs::rename(&unfinished, path).map_err(|_| Error::Broken)
    });
    if made.is_err() {
        let _ = fs::remove_file(&unfinished);
    } else {
        // What a damaged file had not folded in lies beside the copy that was kept of it: it is of the old form.
        for tail in TAILS {
            let _ = fs::remove_file(with_tail(path, tail));
        }
    }
    sync_folder(path);
    made
}

/// A backup is nobody else's: it is opened for as long as this takes.
fn open_alone(path: &Path) -> Result<Connection, Error> {
    #[expect(
        clippy::disallowed_methods,
        reason = "a backup is changed or looked into where it is"
    )]
    let copy = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    copy.execute_batch(
        "PRAGMA trusted_schema = OFF; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY;",
    )?;
    Ok(copy)
}
