//! What an older program kept in the roaming folder of Windows comes to the one that stays on the computer.

use crate::ask::Failure;
use crate::clock::Clock;
use crate::locale::{Text, text};
use crate::places::Places;
use crate::store::{Error, Store};

/// Brings every class file, and what was remembered; says what came, and what could not, with the reason.
pub(super) fn bring(places: &Places) -> Vec<Text> {
    let files = places.left_behind();
    let mut told = Vec::new();
    let mut brought = Vec::new();
    for from in files {
        match Store::bring(&from, places.folder(), Clock::default().now().day()) {
            Ok(to) => brought.push((from, to)),
            // Another program has just brought it.
            Err(Error::Missing) => {}
            Err(error) => {
                told.push(text::class_not_brought(from.display().to_string()));
                told.push(Failure::from(error).text());
            }
        }
    }
    places.take_over(&brought);
    if !brought.is_empty() {
        let folder = places.folder().display().to_string();
        told.insert(0, text::classes_brought(brought.len(), folder));
    }
    told
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::*;
    use crate::content::sample;
    use crate::places::Remembered;
    use crate::store::When;

    fn when() -> When {
        When {
            moment: crate::domain::conference::pace::Moment(1_000),
            day: jiff::civil::date(2026, 11, 24),
        }
    }

    fn a_class(path: &Path) -> usize {
        let sample = sample::built_in(when().day).unwrap();
        let store = Store::make(path, |store| store.fill(when(), &sample)).unwrap();
        store.students().unwrap().len()
    }

    fn came(count: usize, places: &Places) -> Vec<Text> {
        let folder = places.folder().display().to_string();
        vec![text::classes_brought(count, folder)]
    }

    #[test]
    fn classes_come_out_of_the_folder_that_roams_with_all_they_have() {
        let folder = tempfile::tempdir().unwrap();
        let roaming = folder.path().join("roaming");
        let places = Places::on_windows(&folder.path().join("local"), &roaming);
        let older = roaming.join("juntos/juntos/data");
        let (one, two) = (older.join("Uno.juntos"), older.join("sample.juntos"));
        let students = a_class(&one);
        a_class(&two);
        a_class(&places.sample());
        let backup = older.join("Uno.backups/2026-09-01.juntos");
        Store::open(&one).unwrap().copy_to(&backup).unwrap();
        Places::below(older.clone()).remember(&Remembered {
            class: Some(one.clone()),
            reading: Some("both".to_owned()),
        });

        let before = [fs::read(&one).unwrap(), fs::read(&two).unwrap()];
        let told = bring(&places);
        assert_eq!(told, came(2, &places));
        let now = [
            places.folder().join("Uno.juntos"),
            places.folder().join("sample-2.juntos"),
        ];
        assert_eq!(now.clone().map(|path| fs::read(path).unwrap()), before);
        assert_eq!(places.remembered().class.as_ref(), Some(&now[0]));
        assert_eq!(places.remembered().reading.as_deref(), Some("both"));
        let backups = Store::backups(&now[0]);
        let before: Vec<_> = backups.iter().map(|one| one.before.as_deref()).collect();
        assert_eq!(before, [Some("move"), None]);
        let store = Store::open(&backups[0].path).unwrap();
        assert_eq!(store.students().unwrap().len(), students);
        assert_eq!(fs::read_dir(&roaming).unwrap().count(), 0, "nothing roams");
        assert_eq!(bring(&places), [], "said once");
    }

    #[test]
    fn an_open_class_stays_and_that_is_said() {
        let folder = tempfile::tempdir().unwrap();
        let places = Places::on_windows(&folder.path().join("l"), &folder.path().join("r"));
        let path = folder.path().join("r/juntos/juntos/data/Uno.juntos");
        a_class(&path);
        let remembered = Remembered {
            class: Some(path.clone()),
            reading: None,
        };
        Places::below(path.parent().unwrap().to_owned()).remember(&remembered);
        let open = Store::open(&path).unwrap();
        let told = bring(&places);
        let stays = text::class_not_brought(path.display().to_string());
        assert_eq!(told, [stays, Failure::CloseOtherWindow.text()]);
        assert!(path.exists() && !places.folder().join("Uno.juntos").exists());
        assert_eq!(places.remembered(), remembered, "it opens where it is");
        drop(open);
        assert_eq!(bring(&places), came(1, &places));
        assert!(!path.exists());
        let now = places.folder().join("Uno.juntos");
        assert_eq!(places.remembered().class, Some(now));
    }
}
