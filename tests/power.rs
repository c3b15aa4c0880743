//! Power cuts while typing lose at most the last second, with every unsynced write dropped.
#![allow(
    clippy::allow_attributes,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::pedantic,
    clippy::print_stdout,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a test stops where something is not as it should be"
)]

#[path = "support/power.rs"]
mod power;
mod support;
#[path = "support/typing.rs"]
mod typing;

use juntos::domain::id::{ConferenceId, StudentId};
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use juntos::content::sample;
use juntos::domain::class_file::secret::Opener;
use juntos::domain::class_file::spot::{Draft, Spot, Talk};
use juntos::domain::class_file::throttle::Answer;
use juntos::domain::conference::InTalk;
use juntos::domain::conference::goal::PlanPart;
use juntos::domain::conference::note::Field;
use juntos::domain::conference::pace::Moment;
use juntos::domain::conference::script::Into;
use juntos::domain::people::person::Voice;
use juntos::domain::people::who_sees::{Table, Viewer};
use juntos::domain::{Language, Said, Secret};
use juntos::store::{Store, When};
use juntos::vault::Cost;
use power::Machine;

fn when() -> When {
    When {
        moment: Moment(1_795_534_200_000),
        day: jiff::civil::date(2026, 11, 24),
    }
}

fn passphrase() -> Secret {
    Secret::of("caballo pila grapa correcto")
}

fn folder_of_child() -> PathBuf {
    PathBuf::from(std::env::var_os("JUNTOS_TEST_FOLDER").unwrap())
}

/// How long after its last line a child is killed.
fn more(round: u32) -> Duration {
    Duration::from_micros(u64::from(round * 577 % 4_000))
}

#[test]
fn fifty_power_cuts_while_typing_lose_at_most_the_last_second() {
    let Some(machine) = Machine::new() else {
        return;
    };
    let mut dropped = 0;
    for round in 0..50_u32 {
        if round % 10 == 0 {
            machine.begin_anew(|_| {});
        } else {
            machine.is_at_rest();
        }
        let mut child = machine.runs("type_for_ever");
        let lines = 3 + round * 7 % 37;
        let safe = typing::run_until_killed(&mut child, "safe:", lines, more(round));
        dropped += u32::from(machine.loses_power());
        Store::look_over(&machine.live().join("sample.juntos")).unwrap();
        let kept = typing::kept(&machine.live());
        assert!(
            kept.starts_with(&safe),
            "round {round}: {safe:?} was a second old, {kept:?} is there"
        );
    }
    println!("{dropped} of 50 cuts dropped something");
}

#[test]
#[ignore = "the child of the tests around it"]
fn type_for_ever() {
    typing::type_for_ever(&folder_of_child());
}

#[test]
fn fifty_power_cuts_of_a_locked_class_lose_nothing_that_was_said_to_be_kept() {
    let Some(machine) = Machine::new() else {
        return;
    };
    machine.begin_anew(locked);
    let mut dropped = 0;
    for round in 0..50_u32 {
        machine.is_at_rest();
        let mut child = machine.runs("keep_for_ever");
        let said = typing::run_until_killed(&mut child, "kept:", 1 + round * 7 % 23, more(round));
        dropped += u32::from(machine.loses_power());
        let path = machine.live().join("class.juntos");
        assert!(Store::look_over(&path).unwrap().locked);
        let store = unlocked(&path);
        let (note, draft) = words(&store);
        let (said_note, said_draft) = said.split_once(' ').unwrap();
        assert!(
            note >= said_note.parse().unwrap() && draft >= said_draft.parse().unwrap(),
            "round {round}: {said} was kept, {note} {draft} is there"
        );
    }
    println!("{dropped} of 50 cuts dropped something");
}

fn locked(folder: &Path) {
    let mut store = Store::create(&folder.join("class.juntos")).unwrap();
    store
        .fill(when(), &sample::built_in(when().day).unwrap())
        .unwrap();
    store.lock(when(), &passphrase(), Cost::LEAST).unwrap();
}

fn unlocked(path: &Path) -> Store {
    let mut store = Store::open(path).unwrap();
    let opener = Opener::Passphrase(passphrase());
    assert_eq!(store.unlock(when(), &opener).unwrap(), Answer::Open);
    store
}

/// A student, and a conference of theirs.
fn owner(store: &Store) -> (StudentId, ConferenceId) {
    let folder = store.folder(StudentId(1), Viewer::Teacher).unwrap();
    (StudentId(1), folder.records.last().unwrap().conference.key)
}

fn field() -> Field {
    Field {
        step: "power".to_owned(),
        part: "cut".to_owned(),
        note: "note".to_owned(),
        by: Voice::Student,
    }
}

/// How many letters the note and the draft have.
fn words(store: &Store) -> (usize, usize) {
    let (student, conference) = owner(store);
    let folder = store.folder(student, Viewer::Teacher).unwrap();
    let notes = folder.records.iter().flat_map(|record| &record.notes);
    let note = notes
        .filter(|note| note.field == field())
        .map(|note| note.said.text.chars().count());
    let unfinished = store.drafts_in(conference).unwrap();
    let draft = unfinished
        .drafts
        .iter()
        .filter(|draft| draft.spot.place() == "goal")
        .map(|draft| {
            draft.form["words"]["text"]
                .as_str()
                .unwrap()
                .chars()
                .count()
        });
    (note.max().unwrap_or(0), draft.max().unwrap_or(0))
}

/// A note and a draft grow by a letter; what is on disk of each is said.
#[test]
#[ignore = "the child of the test above"]
fn keep_for_ever() {
    let mut store = unlocked(&folder_of_child().join("class.juntos"));
    let (student, conference) = owner(&store);
    let spot = Spot::Talk {
        student,
        conference,
        at: Talk::Goal(PlanPart::What),
    };
    let typed = |said: Said| Draft {
        spot: spot.clone(),
        form: [("words".to_owned(), serde_json::to_value(said).unwrap())]
            .into_iter()
            .collect(),
    };
    let said = |letters: usize| Said::new("ñ".repeat(letters), Language::Spanish);
    let (mut note, mut draft) = words(&store);
    loop {
        draft += 1;
        store.keep_draft(when(), &typed(said(draft))).unwrap();
        println!("kept:{note} {draft}");
        if draft % 3 == 0 {
            note += 1;
            store
                .keep_note(
                    when(),
                    InTalk {
                        student,
                        conference,
                    },
                    &field(),
                    &Into::Note,
                    &said(note),
                )
                .unwrap();
            println!("kept:{note} {draft}");
        }
    }
}

/// Were nothing ever dropped, the tests above would prove nothing.
#[test]
fn what_was_not_synced_is_lost_with_the_power() {
    let Some(machine) = Machine::new() else {
        return;
    };
    let status = machine.runs("write_some").status().unwrap();
    assert!(status.success());
    assert_eq!(machine.live().read_dir().unwrap().count(), 5);
    machine.loses_power();
    let mut left: Vec<_> = fs::read_dir(machine.live())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| {
            let text = fs::read_to_string(&path).unwrap();
            (path.file_name().unwrap().to_owned(), text)
        })
        .collect();
    left.sort();
    let wanted = [
        ("changed", "synced"),
        ("moved", "synced"),
        ("synced", "synced"),
    ];
    assert_eq!(
        left,
        wanted.map(|(name, text)| (name.into(), text.to_owned()))
    );
}

#[test]
#[ignore = "the child of the test above"]
fn write_some() {
    let folder = folder_of_child();
    let write = |name: &str, synced: bool| {
        let mut file = fs::File::create(folder.join(name)).unwrap();
        file.write_all(b"synced").unwrap();
        if synced {
            file.sync_all().unwrap();
        }
        file
    };
    write("synced", true);
    write("unsynced", false);
    let mut changed = write("changed", true);
    changed.write_all(b", and then not").unwrap();
    write("to-be-moved", true);
    fs::rename(folder.join("to-be-moved"), folder.join("moved")).unwrap();
    write("to-be-lost", false);
    fs::rename(folder.join("to-be-lost"), folder.join("lost")).unwrap();
    write("removed", true);
    fs::remove_file(folder.join("removed")).unwrap();
}

/// On a disk that only says that it synced, words are lost, and the tests above would see it.
#[test]
fn a_disk_that_lies_is_found_out() {
    let Some(machine) = Machine::new() else {
        return;
    };
    machine.begin_anew(locked);
    let mut child = machine.runs("keep_for_ever");
    child.env("JUNTOS_DISK_LIES", "1");
    let said = typing::run_until_killed(&mut child, "kept:", 10, Duration::ZERO);
    assert!(machine.loses_power(), "something was not synced");
    let (_, draft) = words(&unlocked(&machine.live().join("class.juntos")));
    assert_eq!(draft, 0, "{said} was kept");
}

/// How often the disk is waited for by the child `name`.
fn syncs_of(machine: &Machine, name: &str) -> u64 {
    let counted = machine.live().parent().unwrap().join("syncs");
    let _ = fs::remove_file(&counted);
    let mut child = machine.runs(name);
    child.env("JUNTOS_SYNCS", &counted);
    let status = child.stdout(std::process::Stdio::null()).status().unwrap();
    assert!(status.success(), "{name}");
    fs::metadata(&counted).map_or(0, |about| about.len())
}

#[test]
fn a_new_class_and_the_first_sample_wait_for_the_disk_three_times_at_most() {
    let Some(machine) = Machine::new() else {
        return;
    };
    for name in ["make_a_class", "make_the_sample"] {
        machine.begin_anew(|_| {});
        let syncs = syncs_of(&machine, name);
        assert!((1..=3).contains(&syncs), "{name}: {syncs}");
        // What was not waited for is not missing.
        machine.loses_power();
        let file = fs::read_dir(machine.live()).unwrap();
        let file = file.map(|entry| entry.unwrap().path());
        let is_class = |path: &PathBuf| path.extension().is_some_and(|it| it == "juntos");
        let path = file.into_iter().find(is_class).unwrap();
        Store::look_over(&path).unwrap();
        assert!(Store::open(&path).unwrap().class().is_ok());
    }
}

#[test]
#[ignore = "the child of the test above"]
fn make_a_class() {
    let class = sample::built_in(when().day).unwrap().class;
    let path = folder_of_child().join("class.juntos");
    Store::make(&path, |store| store.found(when(), &class)).unwrap();
}

#[test]
#[ignore = "the child of the test above"]
fn make_the_sample() {
    let mut session = support::session(&folder_of_child());
    session.handle_open(true, folder_of_child().join("sample.juntos"));
    assert_eq!(session.app.failure, None);
}

/// Each line of the log waited for the disk once: a class of a district waited for minutes.
#[test]
fn a_table_of_all_waits_for_the_disk_no_longer_than_one_of_few() {
    let Some(machine) = Machine::new() else {
        return;
    };
    machine.begin_anew(|folder| {
        let mut store = Store::create(&folder.join("class.juntos")).unwrap();
        store
            .fill(when(), &sample::built_in(when().day).unwrap())
            .unwrap();
        store.set(when(), "backed", "up").unwrap();
    });
    let syncs = syncs_of(&machine, "make_a_table");
    assert!(syncs <= 6, "{syncs}");
    let store = Store::open(&machine.live().join("class.juntos")).unwrap();
    let log = store.log(100).unwrap();
    let exported = juntos::domain::class_file::log::What::Exported;
    assert_eq!(log.iter().filter(|line| line.what == exported).count(), 24);
}

#[test]
#[ignore = "the child of the test above"]
fn make_a_table() {
    use juntos::domain::class_file::pages::{Kind, Wish};
    use juntos::work::{Making, PageGround};
    let mut store = Store::open(&folder_of_child().join("class.juntos")).unwrap();
    let class = store.class().unwrap();
    let content = juntos::content::Content::default();
    let locales = juntos::locale::Locales::default();
    let ground = PageGround {
        class: &class,
        counting: content.counting(&class),
        content: &content,
        locales: &locales,
        local: &|_| jiff::civil::date(2026, 11, 24).at(15, 30, 0, 0),
    };
    let wish = Wish {
        table: Table::Student,
        student: None,
        kind: Kind::Table,
        ..Wish::take_home(
            StudentId(1),
            juntos::domain::class_file::pages::Languages::AsRead,
        )
    };
    let folder = folder_of_child();
    let mut making = Making::begin(&store, wish, &folder, when(), "teacher").unwrap();
    while making.step(&mut store, ground, when()).unwrap().is_none() {}
}
