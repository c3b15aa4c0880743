//! How the class file stood when this program wrote it last: what anybody else did to it is noticed.

use std::fs::{self, File, Metadata};
use std::io::{Read as _, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::Error;
use super::backup::with_tail;

/// The log beside the file grows to so many bytes before it is folded in.
const LONG_LOG: u64 = 200 * 4120;

/// The file as it stood, and a hold on it. `SQLite` alone writes it, and only when the log is folded in: between two
/// such moments not one byte of it changes.
pub(super) struct Guard {
    /// Let go of after `SQLite` has closed the file: closing any other handle of it would drop the locks SQLite holds.
    file: File,
    seen: Seen,
    /// The log beside it after the last commit: which file, and how long.
    log: Option<(Id, u64)>,
    /// A log that belongs to no file any more: it goes with the last handle.
    orphan: Option<PathBuf>,
}

/// Which file it is, whatever its name.
type Id = (u64, u64);

#[derive(Clone, Copy, PartialEq, Eq)]
struct Seen {
    id: Option<Id>,
    size: u64,
    written: Option<SystemTime>,
    header: [u8; 100],
}

/// What became of the file while it was open.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Found {
    /// It is as it was left.
    Same,
    /// Another file has its name, or none; the one that is open is as it was left.
    Elsewhere,
    /// Somebody wrote to it; it may still be the same.
    Touched,
    /// It was cut, or other bytes stand in it.
    Other,
}

impl Guard {
    /// Takes hold of the file before `SQLite` opens it.
    pub(super) fn of(path: &Path) -> Result<Self, Error> {
        let file = File::open(path).map_err(|error| super::backup::of_io(&error))?;
        let seen = seen(&file).ok_or(Error::Unreachable)?;
        Ok(Self {
            file,
            seen,
            log: None,
            orphan: None,
        })
    }

    /// `SQLite` has written the file: this is how it is to stay.
    pub(super) fn note(&mut self, path: &Path) {
        if let Some(seen) = seen(&self.file) {
            self.seen = seen;
        }
        self.note_log(path);
    }

    /// Something was written to the log; says whether it has grown long.
    pub(super) fn note_log(&mut self, path: &Path) -> bool {
        let about = fs::metadata(with_tail(path, "-wal")).ok();
        self.log = about.map(|about| (id(&about), about.len()));
        self.log.is_some_and(|(_, size)| size >= LONG_LOG)
    }

    /// Does something stand in the log that is not in the file?
    pub(super) fn has_log(&self) -> bool {
        self.log.is_some_and(|(_, size)| size > 0)
    }

    /// Nobody else has written to the file, and it still has its name.
    pub(super) fn check(&self, path: &Path) -> Result<(), Error> {
        if self.look(path) == Found::Same && self.log_is_there(path) {
            Ok(())
        } else {
            Err(Error::Replaced)
        }
    }

    /// What is to become of the log when the file is closed: is it to be folded in?
    pub(super) fn lets_go(&mut self, path: &Path) -> bool {
        match self.look(path) {
            // What was moved away takes all of its words along.
            Found::Same | Found::Elsewhere => true,
            // It stays beside the file, and the next opening reads both for damage.
            Found::Touched => false,
            Found::Other => {
                // Never must it be taken for the log of what stands there now.
                self.orphan = Some(with_tail(path, "-wal"));
                false
            }
        }
    }

    fn look(&self, path: &Path) -> Found {
        let Some(now) = seen(&self.file) else {
            return Found::Other;
        };
        if (now.size, now.header) != (self.seen.size, self.seen.header) {
            return Found::Other;
        }
        let named = fs::metadata(path).ok().map(|about| id(&about));
        if named != self.seen.id {
            return Found::Elsewhere;
        }
        if now == self.seen {
            Found::Same
        } else {
            Found::Touched
        }
    }

    /// The log is the one that was written to, and holds all that was.
    fn log_is_there(&self, path: &Path) -> bool {
        let Some((which, size)) = self.log else {
            return true;
        };
        fs::metadata(with_tail(path, "-wal"))
            .is_ok_and(|about| id(&about) == which && about.len() >= size)
    }
}

/// Is there a log beside the file that holds nothing?
pub(super) fn is_log_empty(path: &Path) -> bool {
    fs::metadata(with_tail(path, "-wal")).is_ok_and(|about| about.len() == 0)
}

impl Drop for Guard {
    fn drop(&mut self) {
        if let Some(log) = &self.orphan {
            let _ = fs::remove_file(log);
        }
    }
}

fn seen(mut file: &File) -> Option<Seen> {
    let about = file.metadata().ok()?;
    let mut header = [0; 100];
    file.seek(SeekFrom::Start(0)).ok()?;
    if file.read_exact(&mut header).is_err() {
        // Cut to less than a header.
        header = [0; 100];
    }
    Some(Seen {
        id: Some(id(&about)),
        size: about.len(),
        written: written(&about),
        header,
    })
}

#[cfg(unix)]
fn id(about: &Metadata) -> Id {
    use std::os::unix::fs::MetadataExt as _;
    (about.dev(), about.ino())
}

#[cfg(not(unix))]
fn id(_: &Metadata) -> Id {
    (0, 0)
}

#[cfg(unix)]
fn written(about: &Metadata) -> Option<SystemTime> {
    about.modified().ok()
}

/// Elsewhere the moment may be set when the last handle is closed.
#[cfg(not(unix))]
fn written(_: &Metadata) -> Option<SystemTime> {
    None
}
