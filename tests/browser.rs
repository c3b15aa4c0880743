//! Every page of the sample class in a real browser: printed, looked over, read aloud. Where there is no Chromium, no
//! Node or none of the modules, the test says so and why: `.ci/run` brings them.
#![allow(
    clippy::allow_attributes,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::pedantic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a test stops where something is not as it should be"
)]

mod support;

use juntos::domain::id::StudentId;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use juntos::domain::Language;
use juntos::domain::class_file::pages::{Files, Kind, Languages, Size, Wish};
use juntos::locale::Reading;
use juntos::store::{Store, When};
use juntos::work::{Making, PageGround};
use serde_json::Value;
use support::{Person, today};

/// Straight to the terminal: a test that passes shows nothing of what it prints.
fn skipped(why: &str) {
    let told = format!("browser: skipped, {why}\n");
    std::io::stderr().write_all(told.as_bytes()).unwrap();
}

fn on_path(names: &[&str]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .flat_map(|folder| names.iter().map(move |name| folder.join(name)))
        .find(|file| file.is_file())
}

/// The tools, or what is not there.
fn tools() -> Result<(PathBuf, PathBuf, PathBuf), &'static str> {
    let chromium = on_path(&["chromium", "chromium-browser", "google-chrome"]);
    let node = on_path(&["node"]);
    let modules = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/browser");
    let has = |name: &str| modules.join("node_modules").join(name).is_dir();
    Ok((
        chromium.ok_or("there is no Chromium on this machine")?,
        node.ok_or("there is no Node on this machine")?,
        if has("axe-core") && has("playwright-core") {
            modules
        } else {
            return Err("axe-core and playwright-core are not in target/browser");
        },
    ))
}

fn when() -> When {
    When {
        moment: today().moment,
        day: today().day(),
    }
}

/// Every kind of page of every student, in these languages, into one folder.
fn all_pages(person: &Person, folder: &Path, kinds: &[Kind], languages: Languages) {
    let sample = juntos::content::sample::built_in(today().day()).unwrap();
    let number = std::fs::read_dir(person.folder.path()).unwrap().count();
    let path = person.folder.path().join(format!("{number}.juntos"));
    let mut store = Store::make(&path, |store| store.fill(when(), &sample)).unwrap();
    let app = &person.session.app;
    let ground = PageGround {
        class: app.around.class.as_ref().unwrap(),
        counting: app.around.counting(),
        content: &app.around.content,
        locales: &person.session.locales,
        local: &|moment| app.around.local(moment),
    };
    let keys: Vec<StudentId> = app.around.students.iter().map(|one| one.key).collect();
    for kind in kinds {
        let all = if *kind == Kind::TakeHome { 24 } else { 6 };
        for student in keys.iter().take(all) {
            let wish = Wish {
                table: juntos::domain::people::who_sees::Table::Student,
                student: Some(*student),
                kind: *kind,
                languages,
                files: Files::Html,
                size: Size::Letter,
                as_of: None,
            };
            let mut making = Making::begin(&store, wish, folder, when(), "teacher").unwrap();
            while making.step(&mut store, ground, when()).unwrap().is_none() {}
        }
    }
}

#[test]
fn every_page_prints_whole_and_can_be_read_by_everyone() {
    let (chromium, node, modules) = match tools() {
        Ok(tools) => tools,
        Err(why) => return skipped(why),
    };
    let person = Person::at_the_door(Reading::Both(Language::Spanish));
    let folder = person.folder.path().join("pages");
    let home = [Kind::TakeHome];
    all_pages(&person, &folder, &home, Languages::Both(Language::Spanish));
    all_pages(&person, &folder, &home, Languages::Each);
    let others = [Kind::Report, Kind::Sheet, Kind::Record];
    all_pages(
        &person,
        &folder,
        &others[..1],
        Languages::One(Language::Spanish),
    );
    all_pages(
        &person,
        &folder,
        &others[1..2],
        Languages::Both(Language::Spanish),
    );
    all_pages(
        &person,
        &folder,
        &others[2..],
        Languages::Both(Language::Spanish),
    );
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser/check.mjs");
    let output = Command::new(node)
        .arg(script)
        .args([&chromium, &modules, &folder])
        .output()
        .unwrap();
    let out = String::from_utf8(output.stdout).unwrap();
    let err = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{err}");
    let pages: Vec<Value> = out
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    // In both and in each language, one for each home; of the first six, two of which have two homes, a report, a sheet,
    // and a record in each language.
    assert_eq!(pages.len(), 27 * 3 + 8 + 6 + 8 * 2);
    let mut wrong = Vec::new();
    for page in &pages {
        let name = page["name"].as_str().unwrap();
        let is_empty = |what: &str| page[what].as_array().unwrap().is_empty();
        let at_home = name.contains("take-home");
        let sheets = |format: &str| page["counts"][format].as_u64();
        let fine = is_empty("told")
            && is_empty("wide")
            && is_empty("violations")
            && page["narrow"] == false
            && page["fonts"].as_u64().unwrap() >= 2
            && (!at_home || (sheets("Letter"), sheets("A4")) == (Some(1), Some(1)));
        if !fine {
            wrong.push(page.to_string());
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
