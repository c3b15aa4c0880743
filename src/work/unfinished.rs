//! A folder that holds the pages of a class until all of them are there: nobody finds half of a class.

use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};

use super::files::{create_new_folder, of_io};
use crate::domain::conference::pace::Moment;
use crate::store::Error;

/// How such folders begin; then comes the moment it was begun.
const BEGINNING: &str = ".juntos-unfinished-";

/// A file in it that whoever makes its pages holds a lock on: without the lock, nobody is at it.
const SIGN: &str = ".making";

/// Nobody makes pages for longer, in milliseconds: where no lock tells, what is older was left by a program that died.
const LONGEST: i64 = 3_600_000;

/// Such a folder. Dropped, it goes with all that is in it.
pub(super) struct Unfinished {
    path: PathBuf,
    /// A disk that knows no locks goes without.
    sign: Option<File>,
}

impl Unfinished {
    /// Makes one inside `folder`, for its owner alone.
    pub(super) fn begin(folder: &Path, at: Moment) -> Result<Self, Error> {
        let path = numbered(folder, &format!("{BEGINNING}{}", at.0), |path| {
            create_new_folder(path).map(|()| path.to_owned())
        })?;
        let sign = File::create_new(path.join(SIGN)).ok();
        let sign = sign.filter(|sign| sign.try_lock().is_ok());
        Ok(Self { path, sign })
    }

    /// Where files are put.
    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Everything is there: moves it to where nothing of this name was, and gives that place.
    pub(super) fn finish(mut self, inside: &Path, name: &str) -> Result<PathBuf, Error> {
        drop(self.sign.take());
        drop(fs::remove_file(self.path.join(SIGN)));
        numbered(inside, name, |path| {
            // An empty folder holds the name, so that nobody else's is replaced.
            create_new_folder(path)?;
            if fs::rename(&self.path, path).is_ok() {
                return Ok(path.to_owned());
            }
            // Some systems do not put a folder in an empty one's place.
            let _ = fs::remove_dir(path);
            fs::rename(&self.path, path)
                .map(|()| path.to_owned())
                .map_err(|error| of_io(&error))
        })
    }
}

/// Whoever leaves in the middle, or meets a full disk, finds no half of it. What was moved is no longer here.
impl Drop for Unfinished {
    fn drop(&mut self) {
        drop(self.sign.take());
        drop(fs::remove_dir_all(&self.path));
    }
}

/// Is nobody at it any more? None: the disk does not tell.
fn is_left(folder: &Path) -> Option<bool> {
    let sign = File::open(folder.join(SIGN)).ok()?;
    match sign.try_lock() {
        Ok(()) => Some(true),
        Err(TryLockError::WouldBlock) => Some(false),
        Err(TryLockError::Error(_)) => None,
    }
}

/// Clears away what a program that died has left; not being able to is no fault of the new pages.
pub(super) fn sweep(folder: &Path, now: Moment) {
    let inside = fs::read_dir(folder).into_iter().flatten().flatten();
    for entry in inside {
        let name = entry.file_name();
        let begun = name
            .to_str()
            .and_then(|name| name.strip_prefix(BEGINNING))
            .and_then(|rest| rest.split('-').next())
            .and_then(|begun| begun.parse::<i64>().ok());
        let Some(begun) = begun.filter(|_| entry.file_type().is_ok_and(|kind| kind.is_dir()))
        else {
            continue;
        };
        let is_old = now.0.saturating_sub(begun) > LONGEST;
        if is_left(&entry.path()).unwrap_or(is_old) {
            drop(fs::remove_dir_all(entry.path()));
        }
    }
}

/// Tries a name, then the name with a number.
fn numbered(
    inside: &Path,
    name: &str,
    attempt: impl Fn(&Path) -> Result<PathBuf, Error>,
) -> Result<PathBuf, Error> {
    for count in 1..10_000 {
        let name = if count == 1 {
            name.to_owned()
        } else {
            format!("{name}-{count}")
        };
        match attempt(&inside.join(name)) {
            Err(Error::Exists) => {}
            other => return other,
        }
    }
    Err(Error::Exists)
}
