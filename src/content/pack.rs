//! A school's own content, read whole before any of it is used.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::file::Read;
use super::finding::{Fault, Finding};
use super::messages::{Messages, nearest};
use super::questions::Bank;
use super::scales::AnyScale;
use super::{explore, habits, profile, questions, sample, scales, scripts};
use crate::domain::class_file::definition::Definition;
use crate::domain::conference::habit::HabitSet;
use crate::domain::conference::question::Square;
use crate::domain::conference::script::Script;
use crate::domain::people::profile::ProfilePrompt;
use crate::locale::{Language, PackWords, SourceFault};

/// Bytes; the sample class has a quarter of a megabyte.
const LARGEST: u64 = 16 * 1024 * 1024;

/// A school's own content: a folder with `data/…` and `locales/…`.
#[derive(Clone, Debug, Default)]
pub struct Pack {
    pub(super) scripts: Vec<Script>,
    /// The file of each script, by its name.
    pub(super) places: BTreeMap<String, String>,
    pub(super) habits: Vec<HabitSet>,
    pub(super) scales: Vec<AnyScale>,
    pub(super) profile: Vec<ProfilePrompt>,
    pub(super) banks: Vec<Bank>,
    pub(super) explore: Vec<Square>,
    /// Its sentences.
    pub words: PackWords,
    /// How many files were read.
    pub files: usize,
    /// The files themselves, as a class carries them.
    pub definitions: Vec<Definition>,
}

/// Reads a pack and finds everything that is wrong with it at once.
pub fn check(folder: &Path) -> (Pack, Vec<Finding>) {
    let (data, locales) = (folder.join("data"), folder.join("locales"));
    if !data.is_dir() && !locales.is_dir() {
        return (Pack::default(), vec![finding(folder, Fault::NoPack)]);
    }
    let mut findings = Vec::new();
    let mut all = Vec::new();
    for path in files(&locales, "ftl")
        .into_iter()
        .chain(files(&data, "json"))
    {
        match text_of(&path) {
            Some(text) => all.push(Definition {
                path: inside(folder, &path),
                text,
            }),
            None => findings.push(finding(&path, Fault::Unreadable)),
        }
    }
    let (pack, wrong) = read(folder, all);
    findings.extend(wrong);
    (pack, findings)
}

/// Reads the files of a pack; `folder` is where they were, or nowhere, for those that a class carries.
pub fn read(folder: &Path, all: Vec<Definition>) -> (Pack, Vec<Finding>) {
    let mut pack = Pack::default();
    let mut findings = Vec::new();
    let is_words = |one: &&Definition| one.path.starts_with("locales/");
    for one in all.iter().filter(is_words) {
        add_words(&mut pack, &mut findings, folder, one);
    }
    for one in all.iter().filter(|one| !is_words(one)) {
        add_data(&mut pack, &mut findings, folder, one);
    }
    pack.files = all.len();
    pack.definitions = all;
    pack.definitions.sort();
    (pack, findings)
}

/// The text of a file that is no larger than anybody writes by hand.
fn text_of(path: &Path) -> Option<String> {
    let small = std::fs::metadata(path).is_ok_and(|about| about.len() <= LARGEST);
    small.then(|| std::fs::read_to_string(path).ok()).flatten()
}

/// The path inside the folder, the same on every computer.
fn inside(folder: &Path, path: &Path) -> String {
    let inside = path.strip_prefix(folder).unwrap_or(path);
    let parts = inside.components();
    let parts: Vec<_> = parts
        .map(|part| part.as_os_str().to_string_lossy())
        .collect();
    parts.join("/")
}

fn finding(path: &Path, fault: Fault) -> Finding {
    Finding {
        file: path.display().to_string(),
        place: String::new(),
        fault,
    }
}

/// Every file below `folder` that ends in `end`, in order.
fn files(folder: &Path, end: &str) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut found = Vec::new();
    for path in entries.filter_map(|entry| entry.ok().map(|entry| entry.path())) {
        // Links and devices are passed over: a link may lead round in circles, a device has no end.
        let Ok(about) = std::fs::symlink_metadata(&path) else {
            continue;
        };
        if about.is_dir() {
            found.extend(files(&path, end));
        } else if about.is_file() && path.extension().is_some_and(|found| found == end) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// The folder inside `data` or `locales`.
fn folder_of(one: &Definition) -> &str {
    one.path.split('/').nth(1).unwrap_or_default()
}

fn add_words(pack: &mut Pack, findings: &mut Vec<Finding>, root: &Path, one: &Definition) {
    let path = root.join(&one.path);
    let folder = folder_of(one);
    let language = match folder.get(..2) {
        Some("en") => Language::English,
        Some("es") => Language::Spanish,
        _ => return findings.push(finding(&path, Fault::UnknownFolder(folder.to_owned()))),
    };
    for fault in pack.words.add(language, &one.text) {
        let fault = match fault {
            SourceFault::NotFluent(line) => Fault::NotFluent(line),
            SourceFault::Taken(id) => Fault::TakenMessage(id),
            SourceFault::Unknown(id, variable) => {
                let known = Messages::default().variables(&id).unwrap_or_default();
                let near = nearest(&variable, known.iter().map(String::as_str));
                Fault::UnknownVariable(id, variable, near)
            }
            SourceFault::Twice(id) => Fault::Twice(id),
        };
        findings.push(finding(&path, fault));
    }
}

fn add_data(pack: &mut Pack, findings: &mut Vec<Finding>, root: &Path, one: &Definition) {
    let path = root.join(&one.path);
    let (name, source) = (path.display().to_string(), one.text.as_str());
    let messages = Messages::with(&pack.words);
    match folder_of(one) {
        "scripts" => {
            let read = scripts::read(&name, source, messages);
            let place = read
                .made
                .iter()
                .map(|made| (made.id.clone(), one.path.clone()));
            pack.places.extend(place);
            keep(&mut pack.scripts, findings, read);
        }
        "habits" => keep(
            &mut pack.habits,
            findings,
            habits::read(&name, source, messages),
        ),
        "scales" => keep(
            &mut pack.scales,
            findings,
            scales::read(&name, source, messages),
        ),
        "questions" => keep(
            &mut pack.banks,
            findings,
            questions::read(&name, source, messages),
        ),
        "sample" => findings.extend(sample::read(&name, source).wrong),
        "profile" => {
            let read = profile::read(&name, source, messages);
            pack.profile.extend(read.made.into_iter().flatten());
            findings.extend(read.wrong);
        }
        "explore" => {
            let read = explore::read(&name, source, messages);
            pack.explore.extend(read.made.into_iter().flatten());
            findings.extend(read.wrong);
        }
        other => findings.push(finding(&path, Fault::UnknownFolder(other.to_owned()))),
    }
}

fn keep<T>(kept: &mut Vec<T>, findings: &mut Vec<Finding>, read: Read<T>) {
    kept.extend(read.made);
    findings.extend(read.wrong);
}
