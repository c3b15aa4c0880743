//! Files that are copied, put in place and let go of, so that their bytes are on disk.

use std::fs;
use std::path::{Path, PathBuf};

use super::super::Error;

/// What SQLite keeps beside a file.
pub(in crate::store) const TAILS: [&str; 3] = ["-wal", "-journal", "-shm"];

/// A whole file takes its name.
pub(in crate::store) fn put_in_place(unfinished: &Path, path: &Path) -> Result<(), Error> {
    synced(unfinished)?;
    fs::rename(unfinished, path).map_err(|error| of_io(&error))?;
    sync_folder(path);
    Ok(())
}

/// Removes a file, with what SQLite keeps beside it.
pub(in crate::store) fn remove_all_of(path: &Path) {
    let _ = fs::remove_file(path);
    for tail in TAILS {
        let _ = fs::remove_file(with_tail(path, tail));
    }
}

pub(in crate::store) fn copy_whole(from: &Path, to: &Path) -> Result<(), Error> {
    let _ = fs::remove_file(to);
    let copied = fs::File::open(from).and_then(|mut from| {
        let mut to = owner_only().write(true).create_new(true).open(to)?;
        std::io::copy(&mut from, &mut to)
    });
    copied.map_err(|error| of_io(&error))?;
    synced(to)
}

/// Keeps a file of any state under a second name: a copy, or the file itself where it cannot be copied.
pub(in crate::store) fn keep(path: &Path, kept: &Path) -> Result<(), Error> {
    if let Some(folder) = kept.parent() {
        fs::create_dir_all(folder).map_err(|error| of_io(&error))?;
    }
    let unfinished = kept.with_extension("unfinished");
    let copied = copy_whole(path, &unfinished)
        .and_then(|()| fs::rename(&unfinished, kept).map_err(|error| of_io(&error)));
    if copied.is_err() {
        let _ = fs::remove_file(&unfinished);
        fs::hard_link(path, kept).map_err(|error| of_io(&error))?;
    }
    sync_folder(kept);
    Ok(())
}

/// The bytes of a file are on disk. Windows flushes only what was opened for writing.
pub(super) fn synced(path: &Path) -> Result<(), Error> {
    fs::File::options()
        .write(true)
        .open(path)
        .and_then(|file| file.sync_all())
        .map_err(|_| Error::Broken)
}

/// The names in a folder are on disk, not only the files.
pub(in crate::store) fn sync_folder(path: &Path) {
    if let Some(folder) = path.parent() {
        let _ = fs::File::open(folder).and_then(|folder| folder.sync_all());
    }
}

pub(in crate::store) fn of_io(error: &std::io::Error) -> Error {
    match error.kind() {
        std::io::ErrorKind::NotFound => Error::Missing,
        std::io::ErrorKind::StorageFull => Error::Full,
        std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => {
            Error::ReadOnly
        }
        _ => Error::Broken,
    }
}

pub(in crate::store) fn with_tail(path: &Path, tail: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(tail);
    PathBuf::from(name)
}

#[cfg(unix)]
pub(super) fn private(path: &Path) {
    use std::os::unix::fs::PermissionsExt as _;
    let _ = fs::set_permissions(path, fs::Permissions::from_mode(0o600));
}

#[cfg(not(unix))]
pub(super) fn private(_: &Path) {}

#[cfg(unix)]
pub(in crate::store) fn private_folder(path: &Path) {
    use std::os::unix::fs::PermissionsExt as _;
    let _ = fs::set_permissions(path, fs::Permissions::from_mode(0o700));
}

#[cfg(not(unix))]
pub(in crate::store) fn private_folder(_: &Path) {}

#[cfg(unix)]
pub(in crate::store) fn owner_only() -> fs::OpenOptions {
    use std::os::unix::fs::OpenOptionsExt as _;
    let mut options = fs::OpenOptions::new();
    options.mode(0o600);
    options
}

#[cfg(not(unix))]
pub(in crate::store) fn owner_only() -> fs::OpenOptions {
    fs::OpenOptions::new()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder may be read and never written, by anybody: it shows how a file was opened.
    #[test]
    fn what_is_flushed_was_opened_for_writing() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a.juntos");
        fs::write(&file, "words").unwrap();
        assert!(synced(&file).is_ok());
        assert_eq!(fs::read(&file).unwrap(), b"words");
        assert!(matches!(synced(folder.path()), Err(Error::Broken)));
    }
}
