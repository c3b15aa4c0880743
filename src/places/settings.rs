//! How this computer is looked at and listened to: a file of settings beside what is remembered, for people to read too.

use std::fs;
use std::io::{self, Read as _, Write as _};

use serde_json::{Map, Value};

use super::Places;

/// No file of settings is longer; one that is holds something else.
const LONGEST: u64 = 64 * 1024;

/// What was chosen on this computer, each as it is written; nothing of a person. What it does not know, it keeps.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings(Map<String, Value>);

/// A setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// In which colours.
    Theme,
    /// With which marks.
    Glyphs,
    /// In which languages, as `--lang` takes them.
    Languages,
    /// Seconds until the teacher's screens are covered here, if sooner than the class says.
    CoverTeacher,
    /// The same for a student's.
    CoverStudent,
    /// Which program reads aloud, or `none`.
    Voice,
}

impl Setting {
    /// As it is called in the file.
    const fn name(self) -> &'static str {
        match self {
            Self::Theme => "theme",
            Self::Glyphs => "glyphs",
            Self::Languages => "languages",
            Self::CoverTeacher => "cover-teacher",
            Self::CoverStudent => "cover-student",
            Self::Voice => "voice",
        }
    }
}

impl Settings {
    /// What was chosen; none: nothing, or nothing that is a word.
    pub fn get(&self, setting: Setting) -> Option<&str> {
        self.0.get(setting.name())?.as_str()
    }
}

impl Settings {
    /// A number of seconds, as a number or as a word.
    pub fn seconds(&self, setting: Setting) -> Option<u16> {
        let value = self.0.get(setting.name())?;
        let number = value.as_u64().and_then(|number| u16::try_from(number).ok());
        number.or_else(|| value.as_str()?.parse().ok())
    }
}

impl Places {
    /// What was chosen on this computer; none: the file is there and cannot be read.
    pub fn settings(&self) -> Option<Settings> {
        let file = match fs::File::open(self.settings_file()) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return Some(Settings::default());
            }
            Err(_) => return None,
        };
        let mut text = String::new();
        file.take(LONGEST).read_to_string(&mut text).ok()?;
        let text = text.trim_start_matches('\u{feff}');
        if text.trim().is_empty() {
            return Some(Settings::default());
        }
        serde_json::from_str(text).ok().map(Settings)
    }

    /// Keeps one setting, and all others as they are. A file that cannot be read is laid aside, not lost.
    pub fn keep_setting(&self, setting: Setting, value: &str) -> io::Result<()> {
        let known = self.settings();
        let is_unreadable = known.is_none();
        let mut settings = known.unwrap_or_default();
        if settings.get(setting) == Some(value) {
            return Ok(());
        }
        settings.0.insert(setting.name().to_owned(), value.into());
        let text = serde_json::to_string_pretty(&settings.0).map_err(io::Error::other)?;
        fs::create_dir_all(&self.folder)?;
        let half = self.folder.join("settings.unfinished");
        let mut file = fs::File::create(&half)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        if is_unreadable {
            fs::rename(
                self.settings_file(),
                self.folder.join("settings.unreadable"),
            )?;
        }
        fs::rename(&half, self.settings_file())
    }

    fn settings_file(&self) -> std::path::PathBuf {
        self.folder.join("settings.json")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(text: &str) -> (tempfile::TempDir, Places) {
        let folder = tempfile::tempdir().unwrap();
        let places = Places::below(folder.path().to_owned());
        fs::write(places.settings_file(), text).unwrap();
        (folder, places)
    }

    fn theme(places: &Places) -> Option<String> {
        let settings = places.settings()?;
        settings.get(Setting::Theme).map(str::to_owned)
    }

    #[test]
    fn a_setting_is_kept_and_the_others_stay() {
        let folder = tempfile::tempdir().unwrap();
        let places = Places::below(folder.path().join("new"));
        assert_eq!(places.settings(), Some(Settings::default()));
        places.keep_setting(Setting::Theme, "light").unwrap();
        places.keep_setting(Setting::Languages, "both").unwrap();
        assert_eq!(theme(&places).as_deref(), Some("light"));
        let left: Vec<_> = fs::read_dir(folder.path().join("new")).unwrap().collect();
        assert_eq!(left.len(), 1, "nothing half written stays");
    }

    #[test]
    fn what_is_not_known_stays_and_what_is_no_word_is_none() {
        let (_folder, places) = with(r#"{"theme": 7, "glyphs": "full", "of a newer one": [1]}"#);
        assert_eq!(theme(&places), None);
        places.keep_setting(Setting::Theme, "none").unwrap();
        let text = fs::read_to_string(places.settings_file()).unwrap();
        let all: Value = serde_json::from_str(&text).unwrap();
        let wanted = r#"{"theme": "none", "glyphs": "full", "of a newer one": [1]}"#;
        assert_eq!(all, serde_json::from_str::<Value>(wanted).unwrap());
    }

    #[test]
    fn a_broken_file_is_said_to_be_so_and_laid_aside_when_something_is_chosen() {
        for broken in ["{\"theme\": \"li", "[]", "7", "\u{0}\u{1}", "{} {}"] {
            let (folder, places) = with(broken);
            assert_eq!(places.settings(), None, "{broken:?}");
            places.keep_setting(Setting::Theme, "light").unwrap();
            assert_eq!(theme(&places).as_deref(), Some("light"));
            let aside = fs::read_to_string(folder.path().join("settings.unreadable")).unwrap();
            assert_eq!(aside, broken);
        }
        let (_folder, places) = with("\u{feff}{\"theme\": \"dark\"}\r\n");
        assert_eq!(theme(&places).as_deref(), Some("dark"));
        let (_folder, places) = with("  \n");
        assert_eq!(places.settings(), Some(Settings::default()));
    }

    #[test]
    fn a_folder_in_its_place_stops_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let places = Places::below(folder.path().to_owned());
        fs::create_dir(places.settings_file()).unwrap();
        assert_eq!(places.settings(), None);
        places.keep_setting(Setting::Theme, "light").unwrap();
        assert_eq!(theme(&places).as_deref(), Some("light"));
    }
}
