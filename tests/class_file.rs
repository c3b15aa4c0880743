//! The class file: what is refused is not changed by one byte, and what is kept is whole.
#![allow(
    clippy::allow_attributes,
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::pedantic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a test stops where something is not as it should be"
)]

mod support;

use std::fs;
use std::path::{Path, PathBuf};

use juntos::ask::Failure;
use juntos::content::sample;
use juntos::domain::class_file::contact::Contact;
use juntos::domain::class_file::keeping::Kind;
use juntos::domain::class_file::soundness::Unsound;
use juntos::domain::conference::pace::Moment;
use juntos::domain::id::AdultId;
use juntos::domain::people::person::Adult;
use juntos::domain::{Language, Words};
use juntos::locale::Reading;
use juntos::store::{Error, Store, When};
use support::{PASSPHRASE, Person};

fn when() -> When {
    When {
        moment: Moment(1_000),
        day: jiff::civil::date(2026, 11, 24),
    }
}

fn filled(folder: &Path) -> PathBuf {
    let path = folder.join("class.juntos");
    let mut store = Store::create(&path).unwrap();
    store
        .fill(when(), &sample::built_in(when().day).unwrap())
        .unwrap();
    path
}

/// The error, and that no byte of the folder changed.
fn refused(path: &Path) -> Error {
    let folder = path.parent().unwrap();
    let before = bytes(folder);
    let error = Store::open(path).err().expect("the file is refused");
    assert_eq!(bytes(folder), before, "refused, and yet changed");
    error
}

fn bytes(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut all: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file())
        .collect();
    all.sort();
    all.into_iter()
        .map(|path| (path.clone(), fs::read(&path).unwrap()))
        .collect()
}

#[test]
fn an_empty_a_foreign_and_a_missing_file_are_told_apart() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x.juntos");
    assert!(matches!(refused(&path), Error::Missing));
    fs::write(&path, "").unwrap();
    assert!(matches!(refused(&path), Error::Empty));
    fs::write(&path, "Dear diary, ".repeat(50)).unwrap();
    assert!(matches!(refused(&path), Error::Foreign));
    fs::remove_file(&path).unwrap();
    let other = rusqlite::Connection::open(&path).unwrap();
    other
        .execute_batch("CREATE TABLE grades (student TEXT); PRAGMA user_version = 7;")
        .unwrap();
    drop(other);
    assert!(matches!(refused(&path), Error::Foreign));
}

#[test]
fn a_newer_file_is_refused_untouched() {
    let folder = tempfile::tempdir().unwrap();
    let path = filled(folder.path());
    let newer = rusqlite::Connection::open(&path).unwrap();
    newer
        .execute_batch("PRAGMA journal_mode = DELETE; PRAGMA user_version = 999;")
        .unwrap();
    drop(newer);
    assert!(matches!(refused(&path), Error::Newer(999, _)));
}

#[test]
fn a_damaged_file_is_refused_untouched() {
    let folder = tempfile::tempdir().unwrap();
    let path = filled(folder.path());
    drop(Store::open(&path).unwrap());
    let mut all = fs::read(&path).unwrap();
    for at in (8_192..all.len()).step_by(97) {
        all[at] ^= 0x5a;
    }
    fs::write(&path, all).unwrap();
    assert!(matches!(refused(&path), Error::Damaged));
}

#[test]
fn a_second_window_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = filled(folder.path());
    let first = Store::open(&path).unwrap();
    assert!(matches!(Store::open(&path), Err(Error::Busy)));
    drop(first);
    assert!(Store::open(&path).is_ok());
}

#[test]
fn a_class_file_without_a_version_or_a_table_is_damaged() {
    let folder = tempfile::tempdir().unwrap();
    for sql in ["PRAGMA user_version = 0;", "PRAGMA user_version = -1;"] {
        let path = filled(folder.path());
        let file = rusqlite::Connection::open(&path).unwrap();
        file.execute_batch(&format!("PRAGMA journal_mode = DELETE; {sql}"))
            .unwrap();
        drop(file);
        assert!(matches!(refused(&path), Error::Damaged), "{sql}");
        fs::remove_file(&path).unwrap();
    }
    let path = filled(folder.path());
    rusqlite::Connection::open(&path)
        .unwrap()
        .execute_batch("DROP TABLE draft;")
        .unwrap();
    assert!(matches!(Store::open(&path), Err(Error::Damaged)));
}

#[cfg(unix)]
#[test]
fn a_class_file_that_is_replaced_while_open_is_noticed() {
    let mut person = Person::leads(Reading::default()).types("nUna nota");
    fs::rename(
        person.sample(),
        person.folder.path().join("elsewhere.juntos"),
    )
    .unwrap();
    person.press("<esc>");
    assert_eq!(person.session.app.failure, Some(Failure::CopyWords));
    assert!(person.sees().contains("Una nota"), "{}", person.sees());
}

/// What somebody does to the open file, and whether it is then another one.
type Harm = (&'static str, fn(&Path));

const HARMS: [Harm; 5] = [
    ("an older copy of the same class, as long", |path| {
        let mut older = fs::read(path).unwrap();
        let uuid = older.len() - 1;
        older[uuid] ^= 1;
        write_over(path, &older);
    }),
    ("another class", |path| {
        let elsewhere = tempfile::tempdir().unwrap();
        let other = filled(elsewhere.path());
        drop(Store::open(&other).unwrap());
        write_over(path, &fs::read(other).unwrap());
    }),
    ("cut", |path| {
        let file = fs::File::options().write(true).open(path).unwrap();
        file.set_len(8_192).unwrap();
    }),
    ("emptied", |path| write_over(path, b"")),
    ("its log is gone", |path| {
        fs::remove_file(path.with_extension("juntos-wal")).unwrap();
    }),
];

/// As `cp` and a folder that is synced do it: the file is the same one, and holds something else.
fn write_over(path: &Path, bytes: &[u8]) {
    use std::io::Write as _;
    let mut options = fs::File::options();
    let mut file = options.write(true).truncate(true).open(path).unwrap();
    file.write_all(bytes).unwrap();
}

#[cfg(unix)]
#[test]
fn a_class_file_that_is_written_over_or_cut_while_open_is_noticed_before_the_next_commit() {
    for (what, harm) in HARMS {
        let mut person = Person::leads(Reading::default()).types("nUna nota.<esc>n Y otra");
        let path = person.sample();
        std::thread::sleep(std::time::Duration::from_millis(20));
        harm(&path);
        let left = fs::read(&path).unwrap();
        person.press("<esc>");
        assert_eq!(
            person.session.app.failure,
            Some(Failure::CopyWords),
            "{what}"
        );
        assert!(person.sees().contains("Y otra"), "{what}");
        let folder = person.leaves();
        if what != "its log is gone" {
            assert!(fs::read(&path).unwrap() == left, "{what}: written to");
        }
        drop(folder);
    }
}

/// What was put there is opened as it is: the log of what was there before is no part of it.
#[cfg(unix)]
#[test]
fn what_was_written_over_an_open_class_opens_as_it_is() {
    let person = Person::leads(Reading::default()).types("nUna nota.<esc>");
    let path = person.sample();
    HARMS[1].1(&path);
    let left = fs::read(&path).unwrap();
    let folder = person.leaves();
    assert!(!path.with_extension("juntos-wal").exists());
    let store = Store::open(&path).unwrap();
    assert_eq!(store.students().unwrap().len(), 24);
    drop(store);
    assert!(fs::read(&path).unwrap() == left);
    drop(folder);
}

/// Whoever only touched it has changed nothing: what was kept is there when it is opened again.
#[cfg(unix)]
#[test]
fn a_class_file_that_was_touched_keeps_all_its_words() {
    let person = Person::leads(Reading::default()).types("nUna nota.<esc>");
    let file = fs::File::options().write(true).open(person.sample());
    let later = std::time::SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(2_000_000_000);
    file.unwrap().set_modified(later).unwrap();
    let person = person.comes_back();
    let store = person.session.store().unwrap();
    let students = store.students().unwrap();
    let said = |student: &juntos::store::Listed| {
        let viewer = juntos::domain::people::who_sees::Viewer::Teacher;
        let folder = store.folder(student.key, viewer).unwrap();
        let mut notes = folder.records.iter().flat_map(|record| &record.notes);
        notes.any(|note| note.said.text == "Una nota.")
    };
    assert!(students.iter().any(said));
}

#[test]
fn a_file_that_is_there_is_never_written_over() {
    let folder = tempfile::tempdir().unwrap();
    let path = filled(folder.path());
    let before = fs::read(&path).unwrap();
    assert!(matches!(Store::create(&path), Err(Error::Exists)));
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[cfg(unix)]
#[test]
fn a_class_file_is_its_owners_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    let path = filled(folder.path());
    assert_eq!(
        fs::metadata(&path).unwrap().permissions().mode() & 0o777,
        0o600
    );
}

#[test]
fn the_days_first_change_makes_a_checked_backup() {
    let person = Person::leads(Reading::default()).types("nUna nota.<esc>");
    let backups = person.folder.path().join("sample.backups");
    let made: Vec<_> = fs::read_dir(&backups)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    assert_eq!(made, ["2026-11-24.juntos"]);
    let copy = Store::open(&backups.join("2026-11-24.juntos")).unwrap();
    assert_eq!(copy.students().unwrap().len(), 24);
}

/// Which of them stay is told in the field's own tests; here: those go from the disk, and nothing else does.
#[test]
fn a_new_backup_lets_old_ones_go_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let path = filled(folder.path());
    let backups = folder.path().join("class.backups");
    let written = |name: &str| fs::write(backups.join(name), name).unwrap();
    let _ = fs::remove_dir_all(&backups);
    fs::create_dir(&backups).unwrap();
    let today = when().day;
    let before = |days: i64| today.saturating_sub(jiff::Span::new().days(days));
    for days in 1..=40 {
        written(&format!("{}.juntos", before(days)));
    }
    for days in 1..=14 {
        written(&format!("{}.before-import-1.juntos", before(days)));
    }
    let others = ["2027-01-05.juntos", "notas.txt", "2026-05-05.juntos.copia"];
    others.iter().for_each(|name| written(name));
    fs::create_dir(backups.join("2026-05-06.juntos")).unwrap();

    let mut store = Store::open(&path).unwrap();
    store
        .set_keeping(when(), &[(Kind::Evidence, None)])
        .unwrap();
    let is_there = |name: String| backups.join(name).exists();
    let daily = |days: i64| is_there(format!("{}.juntos", before(days)));
    assert!((0..=11).all(daily), "the last twelve days");
    // The 24th of November is a Tuesday: after twelve days, the last day of each week, and of the month before.
    let stay: Vec<i64> = (12..=40).filter(|days| daily(*days)).collect();
    assert_eq!(stay, [16, 23, 24, 30, 37]);
    let imports = |days: i64| is_there(format!("{}.before-import-1.juntos", before(days)));
    assert!((1..=12).all(imports), "the twelve newest of these");
    assert!(!imports(13) && !imports(14));
    for other in others {
        assert!(is_there(other.to_owned()), "{other}");
    }
    assert!(backups.join("2026-05-06.juntos").is_dir());
}

/// Where the folder of the backups should be, a file lies: none can be made.
#[test]
fn a_backup_that_cannot_be_made_is_told_until_it_is() {
    let told = |person: &Person| person.sees().contains("No se pudo hacer la copia de hoy");
    let spanish = Reading::One(juntos::domain::Language::Spanish);
    let mut person = Person::at_the_door(spanish);
    let backups = person.folder.path().join("sample.backups");
    let _ = fs::remove_dir_all(&backups);
    fs::write(&backups, "").unwrap();
    person.press("/xime<enter><enter>");
    assert!(!told(&person), "not before a student:\n{}", person.sees());
    person.press("<esc><esc>");
    assert!(told(&person), "{}", person.sees());
    person.press("<down><up>");
    assert!(told(&person), "it is so all the time");
    person.wait(61);
    person.press("/xime<enter><enter><esc><esc>");
    assert!(told(&person), "tried again in vain");
    fs::remove_file(&backups).unwrap();
    person.wait(61);
    person.press("/xime<enter><enter><esc><esc>");
    assert!(!told(&person), "{}", person.sees());
    assert!(backups.join("2026-11-24.juntos").exists());
}

/// One row is damaged: whoever has the laptop is told which, and everybody else's conference is held.
#[test]
fn a_row_that_cannot_be_read_is_told_at_the_door_and_keeps_nothing_else_shut() {
    let person = Person::at_the_door(Reading::One(juntos::domain::Language::Spanish));
    let path = person.sample();
    let folder = person.leaves();
    let file = rusqlite::Connection::open(&path).unwrap();
    let sql = "UPDATE talking_point SET sealed = replace(sealed, '\"text\"', '\"tixt\"') WHERE id = (SELECT max(id) FROM talking_point)";
    assert_eq!(file.execute(sql, []).unwrap(), 1);
    drop(file);
    let mut session = support::session(folder.path());
    session.handle_open(true, path);
    assert!(session.is_to_be_checked() && session.is_examining());
    session.check_class();
    while session.is_examining() {
        session.examine_on();
    }
    assert!(!session.is_to_be_checked());
    let mut person = Person { session, folder };
    assert!(
        person.sees().contains("no se puede leer"),
        "{}",
        person.sees()
    );
    person.press("/xime<enter><enter><enter>");
    let is_at = matches!(person.is_at(), Some(juntos::shell::Room::Conference(_)));
    assert!(is_at, "{}", person.sees());
    assert!(
        !person.sees().contains("no se puede leer"),
        "not before a family"
    );
}

/// What a student's code does not open is opened with the passphrase, and told where it does not.
#[test]
fn what_the_teacher_alone_reads_is_examined_once_the_passphrase_is_there() {
    let spanish = Reading::One(juntos::domain::Language::Spanish);
    let (person, _) = Person::at_a_locked_desk(spanish);
    let path = person.sample();
    let folder = person.leaves();
    let file = rusqlite::Connection::open(&path).unwrap();
    let private = "SELECT max(id) FROM talking_point WHERE visibility <> 'shared'";
    let sql = format!(
        "UPDATE talking_point SET sealed = zeroblob(length(sealed)) WHERE id = ({private})"
    );
    assert_eq!(file.execute(&sql, []).unwrap(), 1);
    drop(file);
    let mut session = support::session(folder.path());
    session.handle_open(true, path);
    session.app.around.reading = spanish;
    assert!(!session.is_examining(), "nobody has opened it yet");
    let mut person = Person { session, folder };
    let examine = |person: &mut Person| {
        let mut slices = 0;
        while person.session.is_examining() {
            person.session.examine_on();
            slices += 1;
        }
        slices
    };
    fn is_told(person: &Person) -> bool {
        let is_of_it =
            |one: &Unsound| matches!(one, Unsound::Row { table, .. } if table == "talking_point");
        person
            .session
            .store()
            .unwrap()
            .unsound()
            .iter()
            .any(is_of_it)
    }
    // Opened and left to the students before anything was read: what the teacher alone reads is shut.
    person.press(&format!("{PASSPHRASE}<enter><esc>"));
    assert!(
        matches!(person.is_at(), Some(juntos::shell::Room::Door(_))),
        "{}",
        person.reads()
    );
    assert!(examine(&mut person) > 10, "{}", person.sees());
    assert!(!is_told(&person), "nobody here could have opened it");
    person.press("<down><up>");
    assert!(!person.session.is_examining(), "once is enough");
    person.press(&format!("t{PASSPHRASE}<enter>"));
    assert!(examine(&mut person) > 10, "{}", person.sees());
    assert!(
        is_told(&person),
        "{:?}",
        person.session.store().unwrap().unsound()
    );
}

#[test]
fn what_goes_in_comes_out() {
    let folder = tempfile::tempdir().unwrap();
    let path = filled(folder.path());
    let sample = sample::built_in(when().day).unwrap();
    let store = Store::open(&path).unwrap();
    assert_eq!(store.class().unwrap(), sample.class);
    for (listed, put) in store.students().unwrap().iter().zip(&sample.students) {
        let got = store
            .folder(
                listed.key,
                juntos::domain::people::who_sees::Viewer::Teacher,
            )
            .unwrap();
        assert_eq!(got.student, put.student);
        let adults = |folder: &juntos::domain::people::folder::Folder| -> Vec<_> {
            let homes = folder.households.iter();
            let known = homes.map(|home| home.adults.iter().cloned());
            let unkeyed = |adult| Adult {
                key: AdultId::NEW,
                ..adult
            };
            known
                .map(|home| home.map(unkeyed).collect::<Vec<_>>())
                .collect()
        };
        assert_eq!(adults(&got), adults(put));
        assert_eq!(got.growth, put.growth);
        let mut answers = put.profile.clone();
        answers.retain(|answer| !answer.said.is_blank());
        assert_eq!(got.profile.len(), answers.len());
        for (mine, theirs) in got.learning.iter().zip(&put.learning) {
            assert_eq!(mine.scores(), theirs.scores(), "{}", mine.standard.code);
            assert_eq!(
                mine.choice
                    .as_ref()
                    .map(|(place, choice)| (place, &choice.why)),
                theirs.choice.as_ref().map(|(p, c)| (p, &c.why))
            );
        }
        let promises = |folder: &juntos::domain::people::folder::Folder| {
            folder
                .records
                .iter()
                .map(|record| record.promises.len())
                .sum::<usize>()
        };
        assert_eq!(promises(&got), promises(put));
    }
}

#[test]
fn whom_to_call_is_kept_whole_and_is_nobody_until_somebody_says() {
    let folder = tempfile::tempdir().unwrap();
    let path = filled(folder.path());
    let mut store = Store::open(&path).unwrap();
    assert_eq!(store.contact().unwrap(), None);
    let contact = Contact {
        number: "602-555-0134".into(),
        languages: vec![Language::Spanish],
        hours: Words::only(Language::Spanish, "de 3 a 5 de la tarde"),
    };
    store.set_contact(when(), Some(contact.clone())).unwrap();
    drop(store);
    let mut store = Store::open(&path).unwrap();
    assert_eq!(store.contact().unwrap(), Some(contact));
    let empty = Contact {
        number: " ".into(),
        ..Contact::default()
    };
    store.set_contact(when(), Some(empty)).unwrap();
    assert_eq!(store.contact().unwrap(), None);
}

#[test]
fn a_reworded_note_keeps_its_earlier_wording() {
    let person = Person::leads(Reading::default()).types("nPrimera.<esc>n Segunda.<esc>");
    let path = person.sample();
    drop(person.session);
    let file = rusqlite::Connection::open(path).unwrap();
    let (now, before): (String, String) = file
        .query_row(
            "SELECT note.sealed, w.sealed FROM note JOIN wording w ON w.about = 'note' AND w.about_id = note.id",
            [],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .unwrap();
    assert!(
        now.contains("Primera. Segunda.")
            && before.contains("Primera.")
            && !before.contains("Segunda")
    );
    let drafts: i64 = file
        .query_row("SELECT count(*) FROM draft", [], |row| row.get(0))
        .unwrap();
    assert_eq!(drafts, 0);
}

#[test]
fn what_was_shown_and_the_log_can_not_be_rewritten() {
    let folder = tempfile::tempdir().unwrap();
    let path = filled(folder.path());
    let file = rusqlite::Connection::open(path).unwrap();
    file.execute(
        "INSERT INTO snapshot VALUES ((SELECT id FROM conference LIMIT 1), 1, 0, '{}')",
        [],
    )
    .unwrap();
    for sql in [
        "UPDATE snapshot SET sealed = ''",
        "UPDATE log SET who = 'x'",
        "DELETE FROM log",
    ] {
        assert!(file.execute(sql, []).is_err(), "{sql}");
    }
}

#[test]
fn a_full_disk_keeps_the_words_on_screen_and_saves_them_once_there_is_room() {
    let mut person = Person::leads(Reading::One(juntos::domain::Language::English)).types("n");
    person
        .session
        .store()
        .unwrap()
        .limit_pages_for_tests(Some(0));
    person.press(&"palabras ".repeat(2_000));
    person.press("<esc>");
    assert_eq!(person.session.app.failure, Some(Failure::FreeSpace));
    assert!(
        person.sees().contains("The disk is full"),
        "{}",
        person.sees()
    );
    assert!(person.sees().contains("palabras"), "the words stay");
    person.session.store().unwrap().limit_pages_for_tests(None);
    person.wait(3);
    assert_eq!(person.session.app.failure, None);
    assert!(person.types("<esc>").sees().contains("Saved."));
}

/// A wish to talk in private shows nothing, so nobody would notice that it was lost: it is tried again by itself.
#[test]
fn a_private_request_on_a_full_disk_is_kept_once_there_is_room() {
    let mut person = Person::leads(Reading::default()).types("p");
    person.wait(3);
    person
        .session
        .store()
        .unwrap()
        .limit_pages_for_tests(Some(0));
    let file = person.session.store().unwrap();
    let students = file.students().unwrap();
    let xime = students
        .iter()
        .find(|student| student.name.called == "Xime")
        .unwrap()
        .key;
    for _ in 0..400 {
        person.press(".");
        if person.session.app.failure.is_some() {
            break;
        }
    }
    assert_eq!(person.session.app.failure, Some(Failure::FreeSpace));
    let before = person
        .session
        .store()
        .unwrap()
        .folder(xime, juntos::domain::people::who_sees::Viewer::Teacher)
        .unwrap()
        .private_requests;
    person.session.store().unwrap().limit_pages_for_tests(None);
    person.wait(3);
    assert_eq!(person.session.app.failure, None);
    assert_eq!(
        person
            .session
            .store()
            .unwrap()
            .folder(xime, juntos::domain::people::who_sees::Viewer::Teacher)
            .unwrap()
            .private_requests,
        before + 1
    );
}
