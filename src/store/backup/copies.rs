//! Copies of a class file for whoever wants one.

use std::fs;
use std::path::{Path, PathBuf};

use super::super::{Error, Store, When, log};
use super::files::{of_io, owner_only, sync_folder, with_tail};

impl Store {
    /// A whole, checked copy of the class at `to`, or in that folder; gives its path. What is there already is never
    /// written over, and what is sealed stays sealed.
    pub fn copy_for(&mut self, when: When, to: &Path) -> Result<PathBuf, Error> {
        self.check()?;
        let path = if to.is_dir() {
            let stem = self.path.file_stem().unwrap_or_default();
            to.join(format!("{}-{}.juntos", stem.to_string_lossy(), when.day))
        } else {
            to.to_owned()
        };
        self.copy_new(&path).map_err(|error| match error {
            // It is the copy that may not be written, not the class.
            Error::ReadOnly | Error::Missing => Error::Unreachable,
            other => other,
        })?;
        // The copy is there: a log that cannot be written takes nothing of it away.
        let _ = self.note_down(when, log::What::Exported, None, "teacher");
        Ok(path)
    }

    fn copy_new(&self, path: &Path) -> Result<(), Error> {
        if fs::symlink_metadata(path).is_ok() {
            return Err(Error::Exists);
        }
        let folder = path.parent();
        if let Some(folder) = folder.filter(|folder| !folder.as_os_str().is_empty()) {
            fs::create_dir_all(folder).map_err(|error| match error.kind() {
                std::io::ErrorKind::StorageFull => Error::Full,
                _ => Error::Unreachable,
            })?;
        }
        let unfinished = with_tail(path, ".unfinished");
        let _ = fs::remove_file(&unfinished);
        let copied = self
            .copy_and_check(&unfinished)
            .and_then(|()| put_where_nothing_is(&unfinished, path));
        if copied.is_err() {
            let _ = fs::remove_file(&unfinished);
        }
        sync_folder(path);
        copied
    }
}

/// An empty file holds the name first: nobody else's is replaced, whenever it came.
fn put_where_nothing_is(unfinished: &Path, path: &Path) -> Result<(), Error> {
    owner_only()
        .write(true)
        .create_new(true)
        .open(path)
        .map_err(|error| match error.kind() {
            std::io::ErrorKind::AlreadyExists => Error::Exists,
            _ => of_io(&error),
        })?;
    fs::rename(unfinished, path).map_err(|error| {
        let _ = fs::remove_file(path);
        of_io(&error)
    })
}
