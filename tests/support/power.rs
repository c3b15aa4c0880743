//! Power cuts: a library set before libc keeps what was synced, and the rest is dropped.
#![allow(
    dead_code,
    missing_docs,
    unreachable_pub,
    clippy::allow_attributes,
    reason = "each test file uses a part"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A folder as a process sees it, and as it stands on the disk.
pub struct Machine {
    folder: tempfile::TempDir,
    library: PathBuf,
}

impl Machine {
    /// With an empty folder; none where it cannot be built, which is said.
    pub fn new() -> Option<Self> {
        if !cfg!(target_os = "linux") {
            println!("skipped: unsynced writes are dropped on Linux only");
            return None;
        }
        let folder = tempfile::tempdir().unwrap();
        let library = folder.path().join("power.so");
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/support/power.c");
        let built = Command::new("cc")
            .args(["-shared", "-fPIC", "-O1", "-o"])
            .args([&library, &source])
            .arg("-ldl")
            .output();
        match built {
            Ok(built) if built.status.success() => {}
            Ok(built) => panic!("{}", String::from_utf8_lossy(&built.stderr)),
            Err(error) => {
                println!("skipped: unsynced writes are dropped with a C compiler, and cc: {error}");
                return None;
            }
        }
        let machine = Self { folder, library };
        machine.begin_anew(|_| {});
        Some(machine)
    }

    /// What processes see.
    pub fn live(&self) -> PathBuf {
        self.folder.path().canonicalize().unwrap().join("live")
    }

    fn disk(&self) -> PathBuf {
        self.folder.path().canonicalize().unwrap().join("disk")
    }

    /// Empties it, and fills it again.
    pub fn begin_anew(&self, fill: impl FnOnce(&Path)) {
        let _ = fs::remove_dir_all(self.live());
        fs::create_dir_all(self.live()).unwrap();
        fill(&self.live());
        self.is_at_rest();
    }

    /// Nothing runs, and everything has reached the disk.
    pub fn is_at_rest(&self) {
        let _ = fs::remove_dir_all(self.disk());
        copy_all(&self.live(), &self.disk());
    }

    /// The test `name` of this file, as a process of its own on this machine.
    pub fn runs(&self, name: &str) -> Command {
        let mut child = Command::new(std::env::current_exe().unwrap());
        child
            .args(["--exact", name, "--ignored", "--nocapture"])
            .env("JUNTOS_TEST_FOLDER", self.live())
            .env("JUNTOS_LIVE", self.live())
            .env("JUNTOS_DISK", self.disk())
            .env("LD_PRELOAD", &self.library);
        child
    }

    /// The power goes: what was not synced is gone. Was there something?
    pub fn loses_power(&self) -> bool {
        let lost = all_of(&self.live()) != all_of(&self.disk());
        fs::remove_dir_all(self.live()).unwrap();
        copy_all(&self.disk(), &self.live());
        lost
    }
}

pub fn copy_all(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let place = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_all(&entry.path(), &place);
        } else if entry.path().extension().is_none_or(|it| it != "copying") {
            fs::copy(entry.path(), place).unwrap();
        }
    }
}

/// Every class file and what belongs to it, with its bytes.
fn all_of(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut all: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.to_string_lossy().contains(".juntos"))
        .map(|path| {
            let bytes = fs::read(&path).unwrap();
            (PathBuf::from(path.file_name().unwrap()), bytes)
        })
        .collect();
    all.sort();
    all
}
