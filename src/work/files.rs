//! Files and folders for people's pages: new ones only, for their owner alone.

use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use crate::store::Error;

/// Writes a file that was not there, readable by its owner alone; a taken name gets a number.
pub(super) fn write_new(
    folder: &Path,
    stem: &str,
    extension: &str,
    contents: &[u8],
) -> Result<PathBuf, Error> {
    for count in 1..10_000 {
        let name = if count == 1 {
            format!("{stem}.{extension}")
        } else {
            format!("{stem}-{count}.{extension}")
        };
        let path = folder.join(name);
        match owner_only().write(true).create_new(true).open(&path) {
            Ok(mut file) => {
                let written = file.write_all(contents).and_then(|()| file.sync_all());
                return match written {
                    Ok(()) => Ok(path),
                    Err(error) => {
                        let _ = fs::remove_file(&path);
                        Err(of_io(&error))
                    }
                };
            }
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(of_io(&error)),
        }
    }
    Err(Error::Exists)
}

/// Writes a file wholly, in the place of one that is there.
pub(super) fn put_in_place(path: &Path, contents: &[u8]) -> std::io::Result<()> {
    let half = path.with_extension("unfinished");
    let mut file = fs::File::create(&half)?;
    file.write_all(contents)?;
    file.sync_all()?;
    drop(file);
    fs::rename(&half, path)
}

/// Makes a folder where there is none.
pub(super) fn create_folder(folder: &Path) -> Result<(), Error> {
    fs::create_dir_all(folder).map_err(|_| Error::Unreachable)
}

/// Makes a folder that was not there, for its owner alone.
pub(super) fn create_new_folder(folder: &Path) -> Result<(), Error> {
    private_folder()
        .create(folder)
        .map_err(|error| match error.kind() {
            ErrorKind::AlreadyExists => Error::Exists,
            _ => of_io(&error),
        })
}

#[cfg(unix)]
fn private_folder() -> fs::DirBuilder {
    use std::os::unix::fs::DirBuilderExt as _;
    let mut builder = fs::DirBuilder::new();
    builder.mode(0o700);
    builder
}

#[cfg(not(unix))]
fn private_folder() -> fs::DirBuilder {
    fs::DirBuilder::new()
}

/// What a person can do about it.
pub(super) fn of_io(error: &std::io::Error) -> Error {
    match error.kind() {
        ErrorKind::StorageFull => Error::Full,
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Error::Unreachable,
        _ => Error::Broken,
    }
}

#[cfg(unix)]
fn owner_only() -> OpenOptions {
    use std::os::unix::fs::OpenOptionsExt as _;
    let mut options = OpenOptions::new();
    options.mode(0o600);
    options
}

#[cfg(not(unix))]
fn owner_only() -> OpenOptions {
    OpenOptions::new()
}
