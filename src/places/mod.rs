//! Where class files live on this computer, and which was open last.

mod paths;
mod settings;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use etcetera::base_strategy::{BaseStrategy as _, Windows};
use etcetera::{AppStrategy as _, AppStrategyArgs};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

pub use paths::{at_home, is_on_network, is_synced};
pub use settings::{Setting, Settings};

use crate::domain::class_file::spot::{Draft, Spot};
use crate::domain::clean::for_file_name;

/// What was being typed before any class was open: the name of a class, of its teacher, a path.
const UNFINISHED: &str = "typed.json";

/// The folders of this program.
#[derive(Clone, Debug)]
pub struct Places {
    folder: PathBuf,
    /// Where an older program kept the same.
    before: Option<PathBuf>,
}

/// What is remembered between two starts; nothing of a person.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remembered {
    /// The class file opened last.
    pub class: Option<PathBuf>,
    /// The languages read last, as `--lang` takes them.
    pub reading: Option<String>,
}

impl Remembered {
    /// The same, after files were brought from one path to another.
    fn after(self, brought: &[(PathBuf, PathBuf)]) -> Self {
        let now = |was: PathBuf| {
            let moved = brought.iter().find(|(from, _)| *from == was);
            moved.map_or(was, |(_, to)| to.clone())
        };
        Self {
            class: self.class.map(now),
            ..self
        }
    }
}

impl Places {
    /// The platform's data folder for juntos, on this computer alone.
    pub fn of_this_computer() -> Option<Self> {
        if cfg!(windows) {
            let windows = Windows::new().ok()?;
            // The local folder goes by the name of what most programs keep there.
            let local = windows.cache_dir();
            return Some(Self::on_windows(&local, &windows.data_dir()));
        }
        let names = AppStrategyArgs {
            top_level_domain: "org".into(),
            author: "juntos".into(),
            app_name: "juntos".into(),
        };
        let strategy = etcetera::choose_app_strategy(names).ok()?;
        Some(Self::below(strategy.data_dir()))
    }

    /// In the local folder: what lies in the roaming one is copied to a server at every sign-out. There it lay.
    pub fn on_windows(local: &Path, roaming: &Path) -> Self {
        Self {
            folder: local.join("juntos"),
            before: Some(roaming.join("juntos").join("juntos").join("data")),
        }
    }

    /// Everything below this folder.
    pub const fn below(folder: PathBuf) -> Self {
        Self {
            folder,
            before: None,
        }
    }

    /// Where class files lie unless somebody says otherwise.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Class files that still lie where an older program kept them.
    pub fn left_behind(&self) -> Vec<PathBuf> {
        let entries = self
            .before
            .iter()
            .filter_map(|before| fs::read_dir(before).ok());
        let paths = entries
            .flatten()
            .filter_map(|entry| Some(entry.ok()?.path()));
        let mut files: Vec<PathBuf> = paths
            .filter(|path| path.extension().is_some_and(|it| it == "juntos") && path.is_file())
            .collect();
        files.sort();
        files
    }

    /// Remembers what an older program did, with these files where they are now instead of where they were.
    pub fn take_over(&self, brought: &[(PathBuf, PathBuf)]) {
        let Some(older) = self.before.clone().map(Self::below) else {
            return;
        };
        let known = if self.state().exists() {
            self.remembered()
        } else {
            older.remembered()
        };
        self.remember(&known.after(brought));
        if self.state().exists() {
            drop(fs::remove_file(older.state()));
        }
        // A folder that holds nothing any more goes; one that holds something cannot.
        for folder in older.folder.ancestors().take(3) {
            drop(fs::remove_dir(folder));
        }
    }

    /// The sample class's own file.
    pub fn sample(&self) -> PathBuf {
        self.folder.join("sample.juntos")
    }

    /// Where pages for people are written, unless somebody says otherwise.
    pub fn papers(&self) -> PathBuf {
        etcetera::home_dir().map_or_else(|_| self.folder.join("pages"), |home| home.join("juntos"))
    }

    /// The class files in the folder, the newest first; not the sample's.
    pub fn classes(&self) -> Vec<PathBuf> {
        let entries = fs::read_dir(&self.folder).into_iter().flatten();
        let mut found: Vec<_> = entries
            .filter_map(|entry| {
                let path = entry.ok()?.path();
                let is_class = path.extension().is_some_and(|it| it == "juntos");
                let about = fs::metadata(&path).ok().filter(fs::Metadata::is_file)?;
                let is_own = is_class && path != self.sample();
                is_own.then(|| (about.modified().ok(), path))
            })
            .collect();
        found.sort_by(|one, other| other.cmp(one));
        found.into_iter().map(|(_, path)| path).collect()
    }

    /// A free file name for a class of this name.
    pub fn new_class(&self, name: &str) -> PathBuf {
        let stem = for_file_name(name).unwrap_or_else(|| "class".to_owned());
        let numbered = |count: u32| {
            if count == 1 {
                format!("{stem}.juntos")
            } else {
                format!("{stem}-{count}.juntos")
            }
        };
        let free = (1..10_000)
            .map(|count| self.folder.join(numbered(count)))
            .find(|path| !path.exists());
        free.unwrap_or_else(|| self.folder.join("class.juntos"))
    }

    /// What was remembered; nothing where it cannot be read.
    pub fn remembered(&self) -> Remembered {
        let text = fs::read_to_string(self.state()).unwrap_or_default();
        serde_json::from_str(&text).unwrap_or_default()
    }

    /// Remembers; not being able to is no fault anyone could do something about.
    pub fn remember(&self, remembered: &Remembered) {
        if self.remembered() == *remembered {
            return;
        }
        let Ok(text) = serde_json::to_string(remembered) else {
            return;
        };
        let unfinished = self.folder.join("state.unfinished");
        let kept = fs::create_dir_all(&self.folder)
            .and_then(|()| fs::write(&unfinished, text))
            .and_then(|()| fs::rename(&unfinished, self.state()));
        drop(kept);
    }

    /// What was being typed before any class was open; nothing where it cannot be read.
    pub fn drafts(&self) -> Vec<Draft> {
        let drafts = |(place, form): (String, Map<String, Value>)| {
            let spot = Spot::read(None, None, &place)?;
            Some(Draft { spot, form })
        };
        self.unfinished().into_iter().filter_map(drafts).collect()
    }

    /// Keeps what is being typed before any class is open; an empty form: nothing is.
    pub fn keep_draft(&self, draft: &Draft) -> io::Result<()> {
        let mut all = self.unfinished();
        all.remove(&draft.spot.place());
        if !draft.form.is_empty() {
            all.insert(draft.spot.place(), draft.form.clone());
        }
        self.keep_unfinished(&all)
    }

    /// Forgets what was being typed there.
    pub fn forget_draft(&self, spot: &Spot) -> io::Result<()> {
        let mut all = self.unfinished();
        match all.remove(&spot.place()) {
            Some(_) => self.keep_unfinished(&all),
            None => Ok(()),
        }
    }

    fn unfinished(&self) -> BTreeMap<String, Map<String, Value>> {
        let text = fs::read_to_string(self.folder.join(UNFINISHED)).unwrap_or_default();
        serde_json::from_str(&text).unwrap_or_default()
    }

    fn keep_unfinished(&self, all: &BTreeMap<String, Map<String, Value>>) -> io::Result<()> {
        let path = self.folder.join(UNFINISHED);
        if all.is_empty() {
            return match fs::remove_file(path) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
                _ => Ok(()),
            };
        }
        let text = serde_json::to_string(all).map_err(io::Error::other)?;
        fs::create_dir_all(&self.folder)?;
        let half = self.folder.join("typed.unfinished");
        let mut file = fs::File::create(&half)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        fs::rename(&half, path)
    }

    fn state(&self) -> PathBuf {
        self.folder.join("state.json")
    }
}
