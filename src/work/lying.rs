//! Files that lie where a browser puts what somebody has downloaded, newest first.

use std::fs;
use std::path::{Path, PathBuf};

use crate::ask::Lying;
use crate::domain::conference::pace::Moment;
use crate::places;

/// More files than anybody looks through.
const MOST: usize = 500;
/// A folder with more than this is looked at no further.
const MOST_LOOKED_AT: usize = 20_000;
/// What files of other systems end in.
const ENDINGS: [&str; 8] = ["csv", "tsv", "txt", "xlsx", "xls", "ods", "zip", "json"];
/// Where they usually lie, as systems in English and Spanish call it.
const FOLDERS: [&str; 4] = ["~/Downloads", "~/Descargas", "~/Desktop", "~"];

/// The files in the usual folders.
pub(super) fn usual() -> Vec<Lying> {
    let folders = FOLDERS.map(|folder| (folder, places::at_home(Path::new(folder))));
    // Without a home nothing is known of these.
    let known = folders
        .into_iter()
        .filter(|(_, path)| !path.starts_with("~"));
    lying(known)
}

/// The files in these folders, each as it is called.
fn lying<'a>(folders: impl IntoIterator<Item = (&'a str, PathBuf)>) -> Vec<Lying> {
    let mut found: Vec<Lying> = folders
        .into_iter()
        .flat_map(|(called, folder)| in_folder(called, &folder))
        .collect();
    found.sort_by(|one, other| {
        let newer = other.written.0.cmp(&one.written.0);
        newer.then_with(|| one.name.cmp(&other.name))
    });
    found.truncate(MOST);
    found
}

fn in_folder(called: &str, folder: &Path) -> Vec<Lying> {
    let Ok(entries) = fs::read_dir(folder) else {
        // There is no such folder, or nobody may look into it: then nothing is offered from there.
        return Vec::new();
    };
    let entries = entries.take(MOST_LOOKED_AT).flatten();
    let files = entries.filter_map(|entry| {
        let path = entry.path();
        let name = path.file_name()?.to_str()?.to_owned();
        let ending = path.extension()?.to_str()?.to_lowercase();
        if name.starts_with('.') || !ENDINGS.contains(&ending.as_str()) {
            return None;
        }
        let about = fs::metadata(&path).ok().filter(fs::Metadata::is_file)?;
        let written = jiff::Timestamp::try_from(about.modified().ok()?).ok()?;
        Some(Lying {
            name: crate::domain::clean::clean_line(&name),
            folder: called.to_owned(),
            written: Moment(written.as_millisecond()),
            path,
        })
    });
    files.collect()
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use super::*;

    #[test]
    fn what_can_be_brought_in_is_found_newest_first_and_nothing_else() {
        let home = tempfile::tempdir().unwrap();
        let down = home.path().join("Downloads");
        fs::create_dir(&down).unwrap();
        fs::create_dir(down.join("folder.csv")).unwrap();
        let files = [
            ("Downloads/old.csv", 30),
            ("Downloads/Grades (2).XLSX", 10),
            ("at home.zip", 20),
            ("Downloads/photo.png", 1),
            ("Downloads/.hidden.csv", 2),
            ("notes", 3),
        ];
        for (name, hours) in files {
            let path = home.path().join(name);
            fs::write(&path, "x").unwrap();
            let at = SystemTime::UNIX_EPOCH + Duration::from_hours(400_000 - hours);
            let file = fs::File::options().write(true).open(&path).unwrap();
            file.set_modified(at).unwrap();
        }
        let folders = [
            ("~/Downloads", down.clone()),
            ("~/Descargas", home.path().join("Descargas")),
            ("~", home.path().to_owned()),
        ];
        let found = lying(folders);
        let names: Vec<(&str, &str)> = found
            .iter()
            .map(|one| (one.name.as_str(), one.folder.as_str()))
            .collect();
        assert_eq!(
            names,
            [
                ("Grades (2).XLSX", "~/Downloads"),
                ("at home.zip", "~"),
                ("old.csv", "~/Downloads")
            ]
        );
        assert_eq!(found[2].path, down.join("old.csv"));
    }
}
