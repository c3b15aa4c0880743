//! Big changes that are killed anywhere in the middle are wholly there or not at all.
#![allow(
    clippy::allow_attributes,
    clippy::cognitive_complexity,
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::pedantic,
    clippy::print_stdout,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a test stops where something is not as it should be"
)]

#[path = "support/older.rs"]
mod older;
#[path = "support/power.rs"]
mod power;

use juntos::domain::id::StudentId;
use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use juntos::content::sample::{self, Sample};
use juntos::domain::Secret;
use juntos::domain::class_file::backups::Backup;
use juntos::domain::class_file::intake::Answers;
use juntos::domain::class_file::log::What;
use juntos::domain::class_file::secret::Opener;
use juntos::domain::class_file::throttle::Answer;
use juntos::domain::conference::pace::Moment;
use juntos::domain::learning::mastery::Bounds;
use juntos::domain::people::who_sees::Viewer;
use juntos::store::{Store, When};
use juntos::vault::{Cost, State};
use juntos::work::{Begun, Job};
use power::{Machine, copy_all};
use serde_json::Value;

/// Whom everything is about.
const XIME: StudentId = StudentId(1);
/// Words that stand in no file that is locked, and in none from which she was erased.
const HERS: &[&str] = &["Ximena", "Ochoa"];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Work {
    Make,
    Upgrade,
    Lock,
    Erase,
    Restore,
    UnlockForGood,
    Import,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Found {
    Old,
    New,
}

use Found::{New, Old};

fn when() -> When {
    When {
        moment: Moment(1_795_534_200_000),
        day: jiff::civil::date(2026, 11, 24),
    }
}

fn passphrase() -> Secret {
    Secret::of("caballo pila grapa correcto")
}

/// Six students of the sample: sealing all of them takes long.
fn small() -> Sample {
    let mut sample = sample::built_in(when().day).unwrap();
    sample.students.truncate(6);
    sample
}

fn class(folder: &Path) -> PathBuf {
    folder.join("class.juntos")
}

fn unlock(store: &mut Store) {
    let opener = Opener::Passphrase(passphrase());
    assert_eq!(store.unlock(when(), &opener).unwrap(), Answer::Open);
}

/// Everything about her but the log.
fn hers(store: &Store) -> Value {
    let mut all = store.export(XIME, Viewer::Teacher).unwrap();
    all.as_object_mut().unwrap().remove("log");
    all
}

impl Work {
    fn named(name: &str) -> Self {
        let all = [
            Self::Make,
            Self::Upgrade,
            Self::Lock,
            Self::Erase,
            Self::Restore,
            Self::UnlockForGood,
            Self::Import,
        ];
        let named = |work: &Self| format!("{work:?}") == name;
        all.into_iter().find(named).unwrap()
    }

    /// The class as it is before.
    fn prepare(self, folder: &Path) {
        let elsewhere = tempfile::tempdir().unwrap();
        let path = class(elsewhere.path());
        let mut store = Store::create(&path).unwrap();
        let mut sample = small();
        if self == Self::Import {
            // Where there are no results yet, their tables are put in order at the end.
            let folders = sample.students.iter_mut();
            folders.for_each(|folder| folder.learning.clear());
            list(folder);
        }
        store.fill(when(), &sample).unwrap();
        let (first, later) = (jiff::civil::date(2026, 11, 22), when().day);
        for day in [first, later] {
            let when = When { day, ..when() };
            store
                .note_down(when, What::Opened, Some(XIME), "teacher")
                .unwrap();
        }
        match self {
            Self::Make => return,
            Self::Upgrade => {
                drop(store);
                fs::remove_file(&path).unwrap();
                // Those are of another class.
                fs::remove_dir_all(path.with_extension("backups")).unwrap();
                older::made_as(elsewhere.path(), older::PLAIN, 1);
            }
            Self::Lock | Self::Erase | Self::Import => drop(store),
            // The last change is not folded in: the program had ended in the middle.
            Self::Restore => store.set(when(), "mark", "later").unwrap(),
            Self::UnlockForGood => {
                store.lock(when(), &passphrase(), Cost::LEAST).unwrap();
                drop(store);
            }
        }
        copy_all(elsewhere.path(), folder);
    }

    fn run(self, folder: &Path) {
        let path = class(folder);
        let mut store = (!matches!(self, Self::Make | Self::Upgrade | Self::Restore))
            .then(|| Store::open(&path).unwrap());
        if self == Self::UnlockForGood {
            unlock(store.as_mut().unwrap());
        }
        println!("begins");
        match (self, &mut store) {
            (Self::Lock, Some(store)) => {
                store.lock(when(), &passphrase(), Cost::LEAST).unwrap();
            }
            (Self::Erase, Some(store)) => {
                store.erase(when(), XIME).unwrap();
            }
            (Self::UnlockForGood, Some(store)) => {
                store.unlock_for_good(when()).unwrap();
            }
            (Self::Import, Some(store)) => take_in(store, &folder.join("list")),
            (Self::Make, _) => {
                let made = Store::make(&path, |store| store.fill(when(), &small()));
                store = Some(made.unwrap());
            }
            (Self::Restore, _) => {
                let backups = Store::backups(&path);
                let first = backups.last().unwrap();
                Store::restore(&path, &first.path, when().day).unwrap();
            }
            _ => store = Some(Store::open(&path).unwrap()),
        }
        println!("done");
        drop(store);
    }

    /// What is there afterwards, as the next one who opens it finds it.
    fn found(self, folder: &Path, before: &Value) -> Found {
        let path = class(folder);
        if self == Self::Make && !path.exists() {
            // What was begun is in nobody's way.
            self.run(folder);
            all_alike(folder, false);
            return Old;
        }
        let about = Store::look_over(&path).unwrap();
        let mut store = Store::open(&path).unwrap();
        match self {
            Self::Make => {
                assert_eq!(store.students().unwrap().len(), 6);
                drop(store);
                all_alike(folder, false);
                New
            }
            Self::Upgrade => {
                assert!(&hers(&store) == before, "all of her is there");
                let backups = Store::backups(&path);
                let made = |backup: &Backup| backup.before.as_deref() == Some("upgrade");
                assert!(backups.iter().any(made), "there is none of before");
                if about.version == Some(1) { Old } else { New }
            }
            Self::Lock | Self::UnlockForGood => {
                let is_locked = store.state() == State::Locked;
                assert_eq!(about.locked, is_locked);
                if is_locked {
                    unlock(&mut store);
                }
                assert!(&hers(&store) == before, "all of her is there");
                drop(store);
                all_alike(folder, is_locked);
                if is_locked == (self == Self::Lock) {
                    New
                } else {
                    Old
                }
            }
            Self::Erase => {
                let is_there = store.students().unwrap().iter().any(|one| one.key == XIME);
                let what = hers(&store);
                drop(store);
                let known: Vec<PathBuf> = Store::backups(&path)
                    .into_iter()
                    .map(|backup| backup.path)
                    .collect();
                for file in holding(folder) {
                    assert!(
                        known.contains(&file) || is_there && file == path,
                        "{} still holds her",
                        file.display()
                    );
                }
                if is_there {
                    assert!(&what == before, "all of her is there");
                    return Old;
                }
                let tables = what.as_object().unwrap().values();
                assert!(
                    tables
                        .into_iter()
                        .all(|rows| rows.as_array().unwrap().is_empty())
                );
                New
            }
            Self::Import => {
                let new = store.students().unwrap();
                let new = new
                    .iter()
                    .filter(|one| one.name.full().starts_with("Nueva"));
                let results = new.map(|one| {
                    let folder = store.folder(one.key, Viewer::Teacher).unwrap();
                    let learning = folder.learning.iter();
                    learning.map(|one| one.evidence.len()).sum::<usize>()
                });
                let results: Vec<usize> = results.collect();
                let standards = store.standards().unwrap();
                let standards = standards.iter().filter(|one| one.code.starts_with("9.X"));
                let standards = standards.count();
                let log = store.log(100).unwrap();
                let imported = log.iter().filter(|entry| entry.what == What::Imported);
                let imported = imported.count();
                if results.is_empty() {
                    assert!(&hers(&store) == before, "all of her is there");
                    assert_eq!((standards, imported), (0, 0));
                    return Old;
                }
                assert_eq!(results, [RESULTS_EACH; NEW_STUDENTS]);
                assert_eq!((standards, imported), (RESULTS_EACH, 1));
                New
            }
            Self::Restore => {
                assert!(&hers(&store) == before, "all of her is there");
                if store.setting("mark").unwrap().is_some() {
                    return Old;
                }
                let backups = Store::backups(&path);
                let kept = backups
                    .iter()
                    .find(|backup| backup.before.as_deref() == Some("restore"))
                    .expect("the old file is kept");
                let kept = Store::open(&kept.path).unwrap();
                assert_eq!(kept.setting("mark").unwrap().as_deref(), Some("later"));
                New
            }
        }
    }

    fn child(self, mut command: Command) -> Command {
        command
            .env("JUNTOS_TEST_WORK", format!("{self:?}"))
            .stdout(Stdio::piped());
        command
    }
}

const NEW_STUDENTS: usize = 40;
const RESULTS_EACH: usize = 10;

/// A list of the school: students, and some results of each.
fn list(folder: &Path) {
    let mut users = "sourcedId,role,givenName,familyName,identifier\n".to_owned();
    let mut items = "sourcedId,title,learningObjectiveId\n".to_owned();
    let mut results =
        "sourcedId,lineItemSourcedId,studentSourcedId,scoreStatus,score,scoreDate\n".to_owned();
    for item in 0..RESULTS_EACH {
        items += &format!("l{item},Tarea {item},9.X.{item}\n");
    }
    for student in 0..NEW_STUDENTS {
        users += &format!("s{student},student,Nueva,Número {student},N{student}\n");
        for item in 0..RESULTS_EACH {
            results += &format!("r{student}-{item},l{item},s{student},fully graded,3,2026-10-01\n");
        }
    }
    let folder = folder.join("list");
    fs::create_dir_all(&folder).unwrap();
    for (name, text) in [
        ("users.csv", users),
        ("lineItems.csv", items),
        ("results.csv", results),
    ] {
        fs::write(folder.join(name), text).unwrap();
    }
}

fn take_in(store: &mut Store, list: &Path) {
    let (answers, bounds) = (Answers::default(), Bounds::default());
    let Ok(Begun::Job(mut job)) = Job::begin(store, when(), list, &answers, bounds, false) else {
        panic!("it does not begin");
    };
    while job.step(store).unwrap().is_none() {}
}

fn all_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(all_files(&path));
        } else {
            files.push(path);
        }
    }
    files
}

/// The files in which her name can be read.
fn holding(folder: &Path) -> Vec<PathBuf> {
    let holds = |file: &PathBuf| {
        let bytes = fs::read(file).unwrap();
        HERS.iter().any(|words| {
            bytes
                .windows(words.len())
                .any(|window| window == words.as_bytes())
        })
    };
    all_files(folder).into_iter().filter(holds).collect()
}

/// Every file is locked, or none is; nothing unfinished lies about.
fn all_alike(folder: &Path, is_locked: bool) {
    let files = all_files(folder);
    let holding = holding(folder);
    if is_locked {
        assert!(holding.is_empty(), "readable: {holding:?}");
    } else {
        assert_eq!(holding.len(), files.len(), "{holding:?} of {files:?}");
    }
}

/// What there is of her before, and the class in a folder.
fn prepared(work: Work) -> (Value, tempfile::TempDir) {
    let template = tempfile::tempdir().unwrap();
    work.prepare(template.path());
    let copy = tempfile::tempdir().unwrap();
    copy_all(template.path(), copy.path());
    if work == Work::Make {
        return (Value::Null, template);
    }
    let mut store = Store::open(&class(copy.path())).unwrap();
    if store.state() == State::Locked {
        unlock(&mut store);
    }
    (hers(&store), template)
}

/// Runs it, and kills it so long after it began. How long it took, if it was not killed.
fn run(mut command: Command, killed_after: Option<Duration>) -> Option<Duration> {
    let mut child = command.spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap())
        .lines()
        .map_while(Result::ok);
    assert!(lines.any(|line| line.contains("begins")));
    let began = Instant::now();
    if let Some(after) = killed_after {
        std::thread::sleep(after);
        child.kill().unwrap();
    }
    let is_done = lines.any(|line| line.contains("done"));
    let took = began.elapsed();
    child.wait().unwrap();
    is_done.then_some(took)
}

/// Kills it so often at moments spread over the time it takes.
fn is_whole_however_it_is_killed(work: Work, kills: u32) {
    let (before, template) = prepared(work);
    let go = |killed_after: Option<Duration>| {
        let folder = tempfile::tempdir().unwrap();
        copy_all(template.path(), folder.path());
        let mut command = Command::new(std::env::current_exe().unwrap());
        command
            .args(["--exact", "do_it", "--ignored", "--nocapture"])
            .env("JUNTOS_TEST_FOLDER", folder.path());
        let took = run(work.child(command), killed_after);
        (took, work.found(folder.path(), &before))
    };
    let (took, found) = go(None);
    assert_eq!(found, New);
    let mut whole = took.unwrap();
    let (mut old, mut hit) = (0, 0);
    for round in 1..=20 * kills {
        let part = (f64::from(round) * 0.618_034).fract();
        let (took, found) = go(Some(whole.mul_f64(part)));
        match took {
            Some(took) => whole = whole.min(took),
            None => {
                hit += 1;
                old += u32::from(found == Old);
            }
        }
        if hit == kills {
            break;
        }
    }
    println!("{work:?}: {hit} kills within {whole:?}, {old} found it as it was");
    assert_eq!(hit, kills, "killed in the middle");
}

/// Cuts the power before each step that reaches the disk.
fn is_whole_wherever_the_power_goes(work: Work) {
    let Some(machine) = Machine::new() else {
        return;
    };
    let (before, template) = prepared(work);
    let mut old = 0;
    for cut in 1..1_000 {
        machine.begin_anew(|live| copy_all(template.path(), live));
        let mut command = work.child(machine.runs("do_it"));
        command.env("JUNTOS_CUT_AT", cut.to_string());
        let mut child = command.spawn().unwrap();
        let said = std::io::read_to_string(child.stdout.take().unwrap()).unwrap();
        let ended_well = child.wait().unwrap().success();
        machine.loses_power();
        let found = work.found(&machine.live(), &before);
        if said.contains("done") {
            assert_eq!(found, New, "it was done before the {cut}th step");
        }
        old += u32::from(found == Old);
        if ended_well {
            println!("{work:?}: {} cuts, {old} found it as it was", cut - 1);
            // A new class takes its name in few steps: nobody waits for the disk before.
            let least = if work == Work::Make { 2 } else { 5 };
            assert!(cut > least, "{cut}");
            return;
        }
    }
    panic!("{work:?} never ends");
}

#[test]
#[ignore = "the child of the tests below"]
fn do_it() {
    let folder = std::env::var_os("JUNTOS_TEST_FOLDER").unwrap();
    let work = Work::named(&std::env::var("JUNTOS_TEST_WORK").unwrap());
    work.run(Path::new(&folder));
}

#[test]
fn a_class_that_is_killed_while_it_is_made_is_whole() {
    is_whole_however_it_is_killed(Work::Make, 10);
}

#[test]
fn a_new_class_is_whole_wherever_the_power_goes() {
    is_whole_wherever_the_power_goes(Work::Make);
}

#[test]
fn the_copy_made_before_an_upgrade_is_locked_with_the_class() {
    let folder = tempfile::tempdir().unwrap();
    Work::Upgrade.prepare(folder.path());
    let mut store = Store::open(&class(folder.path())).unwrap();
    store.lock(when(), &passphrase(), Cost::LEAST).unwrap();
    drop(store);
    all_alike(folder.path(), true);
}

#[test]
fn an_upgrade_that_is_killed_is_whole() {
    is_whole_however_it_is_killed(Work::Upgrade, 10);
}

#[test]
fn a_class_that_is_killed_while_it_is_locked_is_whole() {
    is_whole_however_it_is_killed(Work::Lock, 10);
}

#[test]
fn an_erasure_that_is_killed_is_whole() {
    is_whole_however_it_is_killed(Work::Erase, 10);
}

#[test]
fn a_backup_that_is_killed_while_it_comes_back_is_whole() {
    is_whole_however_it_is_killed(Work::Restore, 10);
}

#[test]
fn a_class_that_is_killed_while_its_passphrase_goes_is_whole() {
    is_whole_however_it_is_killed(Work::UnlockForGood, 10);
}

#[test]
fn files_that_are_killed_while_they_come_in_came_whole_or_not_at_all() {
    is_whole_however_it_is_killed(Work::Import, 50);
}

#[test]
fn files_came_whole_or_not_at_all_wherever_the_power_goes() {
    is_whole_wherever_the_power_goes(Work::Import);
}

#[test]
fn an_upgrade_is_whole_wherever_the_power_goes() {
    is_whole_wherever_the_power_goes(Work::Upgrade);
}

#[test]
fn a_locked_class_is_whole_wherever_the_power_goes() {
    is_whole_wherever_the_power_goes(Work::Lock);
}

#[test]
fn an_erasure_is_whole_wherever_the_power_goes() {
    is_whole_wherever_the_power_goes(Work::Erase);
}

#[test]
fn a_backup_that_comes_back_is_whole_wherever_the_power_goes() {
    is_whole_wherever_the_power_goes(Work::Restore);
}

#[test]
fn a_class_that_is_unlocked_for_good_is_whole_wherever_the_power_goes() {
    is_whole_wherever_the_power_goes(Work::UnlockForGood);
}
