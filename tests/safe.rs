//! The safe: what is locked opens for who may, stays shut for the others, and leaves nothing readable behind.
#![allow(
    clippy::allow_attributes,
    clippy::cognitive_complexity,
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

use juntos::domain::id::StudentId;
use std::fs;
use std::path::{Path, PathBuf};

use juntos::content::sample;
use juntos::domain::Secret;
use juntos::domain::class_file::log::What;
use juntos::domain::class_file::secret::Opener;
use juntos::domain::class_file::throttle::Answer;
use juntos::domain::conference::pace::Moment;
use juntos::domain::people::who_sees::Viewer;
use juntos::store::{Error, Store, When};
use juntos::vault::{Cost, State};

fn when() -> When {
    at(1_795_534_200_000)
}

fn at(moment: i64) -> When {
    When {
        moment: Moment(moment),
        day: jiff::civil::date(2026, 11, 24),
    }
}

fn phrase() -> Opener {
    Opener::Passphrase(Secret::of("caballo pila grapa correcto"))
}

fn words() -> Secret {
    Secret::of("caballo pila grapa correcto")
}

fn filled(folder: &Path) -> (PathBuf, Store) {
    let path = folder.join("class.juntos");
    let mut store = Store::create(&path).unwrap();
    store
        .fill(when(), &sample::built_in(when().day).unwrap())
        .unwrap();
    (path, store)
}

/// Every file below a folder, with its bytes.
fn all_bytes(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(all_bytes(&path));
        } else {
            let bytes = fs::read(&path).unwrap();
            found.push((path, bytes));
        }
    }
    found
}

fn holds(bytes: &[u8], words: &str) -> bool {
    bytes
        .windows(words.len())
        .any(|window| window == words.as_bytes())
}

#[test]
fn a_class_gets_a_passphrase_and_loses_it_and_nothing_of_it_is_lost() {
    let folder = tempfile::tempdir().unwrap();
    let (path, mut store) = filled(folder.path());
    // A day's first change makes a backup: it is locked as well.
    store
        .note_down(when(), What::Opened, Some(StudentId(1)), "teacher")
        .unwrap();
    let before = store.folder(StudentId(1), Viewer::Teacher).unwrap();
    let readable = all_bytes(folder.path())
        .iter()
        .filter(|(_, bytes)| holds(bytes, "Ochoa"))
        .count();
    assert!(readable >= 2, "before, the file and its backup can be read");
    let (code, failed) = store.lock(when(), &words(), Cost::LEAST).unwrap();
    assert_eq!((store.state(), failed), (State::Teacher, 0));
    assert_eq!(store.folder(StudentId(1), Viewer::Teacher).unwrap(), before);
    for (file, bytes) in all_bytes(folder.path()) {
        for name in ["Ochoa", "Ximena", "Ortega", "\"value\""] {
            assert!(!holds(&bytes, name), "{name} stands in {}", file.display());
        }
    }
    drop(store);
    let mut store = Store::open(&path).unwrap();
    assert_eq!(store.state(), State::Locked);
    assert!(matches!(store.students(), Err(Error::Locked)));
    assert!(matches!(store.class(), Err(Error::Locked)));
    let recovery = Opener::Recovery(Secret::of(&code.text()));
    assert_eq!(store.unlock(when(), &recovery).unwrap(), Answer::Open);
    assert_eq!(store.folder(StudentId(1), Viewer::Teacher).unwrap(), before);
    assert_eq!(store.unlock_for_good(when()).unwrap(), 0);
    assert_eq!(store.folder(StudentId(1), Viewer::Teacher).unwrap(), before);
    drop(store);
    for (file, bytes) in all_bytes(folder.path()) {
        assert!(holds(&bytes, "Ochoa"), "{} is still locked", file.display());
    }
    assert_eq!(
        Store::open(&path)
            .unwrap()
            .folder(StudentId(1), Viewer::Teacher)
            .unwrap(),
        before
    );
}

#[test]
fn all_day_private_points_can_be_added_but_not_read() {
    let folder = tempfile::tempdir().unwrap();
    let (_, mut store) = filled(folder.path());
    store.lock(when(), &words(), Cost::LEAST).unwrap();
    let private = |store: &Store| {
        store
            .folder(StudentId(1), Viewer::Teacher)
            .map(|folder| folder.private_requests)
    };
    let before = private(&store).unwrap();
    store.leave_office();
    assert_eq!(store.state(), State::Class);
    store
        .request_in_private(when(), StudentId(1), None)
        .unwrap();
    let shared = store
        .folder(StudentId(1), Viewer::Student(StudentId(1)))
        .unwrap();
    assert_eq!(shared.private_requests, 0);
    assert!(
        shared.points.iter().all(|point| point.visibility
            == juntos::domain::conference::talking_point::Visibility::Shared)
    );
    let holder = (1..=24)
        .map(StudentId)
        .find(|key| store.folder(*key, Viewer::Teacher).is_err());
    assert!(
        holder.is_some(),
        "the sample has private points, and they do not open"
    );
    assert_eq!(store.unlock(when(), &phrase()).unwrap(), Answer::Open);
    assert_eq!(private(&store).unwrap(), before + 1);
}

#[test]
fn wrong_tries_are_on_disk_before_they_are_answered_and_cost_more_and_more() {
    let folder = tempfile::tempdir().unwrap();
    let (path, mut store) = filled(folder.path());
    store.lock(when(), &words(), Cost::LEAST).unwrap();
    let wrong = Opener::Passphrase(Secret::of("otra cosa"));
    let start = when().moment.0;
    for _ in 0..4 {
        assert_eq!(store.unlock(when(), &wrong).unwrap(), Answer::Wrong(None));
    }
    let open = Moment(start + 30_000);
    assert_eq!(
        store.unlock(when(), &wrong).unwrap(),
        Answer::Wrong(Some(open))
    );
    // The right one has to wait too, after a restart as well, and with the clock turned back.
    drop(store);
    let mut store = Store::open(&path).unwrap();
    assert_eq!(
        store.unlock(at(start + 10_000), &phrase()).unwrap(),
        Answer::Wait(open)
    );
    let back = at(start - 86_400_000);
    assert_eq!(
        store.unlock(back, &phrase()).unwrap(),
        Answer::Wait(Moment(back.moment.0 + 30_000))
    );
    drop(store);
    let mut store = Store::open(&path).unwrap();
    assert_eq!(
        store.unlock(at(back.moment.0 + 29_000), &phrase()).unwrap(),
        Answer::Wait(Moment(back.moment.0 + 30_000))
    );
    assert_eq!(
        store.unlock(at(back.moment.0 + 30_000), &phrase()).unwrap(),
        Answer::Open
    );
    assert_eq!(
        store.unlock(at(back.moment.0 + 30_001), &wrong).unwrap(),
        Answer::Wrong(None)
    );
    let refused = store
        .log(100)
        .unwrap()
        .into_iter()
        .filter(|entry| entry.what == What::Refused);
    assert_eq!(refused.count(), 6);
}

#[test]
fn a_students_code_opens_for_that_student_only_and_a_new_one_replaces_it() {
    let folder = tempfile::tempdir().unwrap();
    let (_, mut store) = filled(folder.path());
    store.lock(when(), &words(), Cost::LEAST).unwrap();
    let codes = store
        .new_codes(when(), &[StudentId(1), StudentId(2)])
        .unwrap();
    store.leave_office();
    let (one, two) = (&codes[0].1, &codes[1].1);
    assert_eq!(
        store.try_code(when(), StudentId(1), one).unwrap(),
        Answer::Open
    );
    if one != two {
        assert_eq!(
            store.try_code(when(), StudentId(1), two).unwrap(),
            Answer::Wrong(None)
        );
    }
    assert_eq!(
        store.try_code(when(), StudentId(3), one).unwrap(),
        Answer::Wrong(None)
    );
    let renewed = store.new_codes(when(), &[StudentId(1)]).unwrap();
    assert_eq!(
        store.try_code(when(), StudentId(1), &renewed[0].1).unwrap(),
        Answer::Open
    );
    if one != &renewed[0].1 {
        assert_eq!(
            store.try_code(when(), StudentId(1), one).unwrap(),
            Answer::Wrong(None)
        );
    }
    assert_eq!(store.with_codes().unwrap().len(), 2);
}

#[test]
fn a_changed_passphrase_opens_the_backups_too_and_the_old_one_does_not() {
    let folder = tempfile::tempdir().unwrap();
    let (path, mut store) = filled(folder.path());
    store.lock(when(), &words(), Cost::LEAST).unwrap();
    store
        .note_down(when(), What::Opened, None, "teacher")
        .unwrap();
    let new = Secret::of("lluvia de abril en la ventana");
    let (code, failed) = store
        .change_passphrase(when(), &phrase(), &new, Cost::LEAST)
        .unwrap()
        .unwrap();
    assert_eq!(failed, 0);
    drop(store);
    let backup = Store::backups(&path)[0].path.clone();
    for file in [path, backup] {
        let mut store = Store::open(&file).unwrap();
        assert_eq!(
            store.unlock(when(), &phrase()).unwrap(),
            Answer::Wrong(None)
        );
        assert_eq!(
            store
                .unlock(when(), &Opener::Passphrase(new.clone()))
                .unwrap(),
            Answer::Open
        );
        assert_eq!(
            store
                .unlock(when(), &Opener::Recovery(Secret::of(&code.text())))
                .unwrap(),
            Answer::Open
        );
        assert_eq!(store.students().unwrap().len(), 24);
    }
}

#[test]
fn erasing_a_student_leaves_nothing_and_says_which_backups_still_hold_them() {
    let folder = tempfile::tempdir().unwrap();
    let (path, mut store) = filled(folder.path());
    let xime = store
        .students()
        .unwrap()
        .into_iter()
        .find(|one| one.name.called == "Xime")
        .unwrap()
        .key;
    store.hold(when(), xime, true).unwrap();
    assert!(matches!(store.erase(when(), xime), Err(Error::Held)));
    store.hold(when(), xime, false).unwrap();
    let proof = store.erase(when(), xime).unwrap();
    let removed: usize = proof.removed.iter().map(|(_, count)| count).sum();
    assert!(removed > 50, "{proof:?}");
    assert_eq!(proof.backups.len(), 2, "the day's and the one made before");
    assert_eq!(store.students().unwrap().len(), 23);
    assert!(
        store
            .export(xime, Viewer::Teacher)
            .unwrap()
            .as_object()
            .unwrap()
            .iter()
            .all(|(table, rows)| table == "log" || rows.as_array().unwrap().is_empty())
    );
    drop(store);
    let bytes = fs::read(&path).unwrap();
    assert!(!holds(&bytes, "Ximena"), "a page still holds the name");
    // The number is never given again: the log goes on naming it.
    let mut store = Store::open(&path).unwrap();
    let student = juntos::domain::people::person::Student::default();
    let new = store
        .add_student(when(), &student, &Default::default())
        .unwrap();
    assert!(new > StudentId(24));
}

#[test]
fn a_backup_takes_the_place_of_a_damaged_file_and_the_damaged_one_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let (path, mut store) = filled(folder.path());
    store
        .note_down(when(), What::Opened, None, "teacher")
        .unwrap();
    let backup = Store::backups(&path)[0].clone();
    assert!(matches!(
        Store::restore(&path, &backup.path, when().day),
        Err(Error::Busy)
    ));
    drop(store);
    let mut bytes = fs::read(&path).unwrap();
    for at in (8_192..bytes.len()).step_by(97) {
        bytes[at] ^= 0x5a;
    }
    fs::write(&path, &bytes).unwrap();
    assert!(matches!(Store::open(&path), Err(Error::Damaged)));
    let kept = Store::restore(&path, &backup.path, when().day)
        .unwrap()
        .unwrap();
    assert_eq!(fs::read(kept).unwrap(), bytes);
    assert_eq!(Store::open(&path).unwrap().students().unwrap().len(), 24);
}

#[test]
fn a_damaged_backup_is_not_restored() {
    let folder = tempfile::tempdir().unwrap();
    let (path, mut store) = filled(folder.path());
    store
        .note_down(when(), What::Opened, None, "teacher")
        .unwrap();
    drop(store);
    let before = fs::read(&path).unwrap();
    let backup = Store::backups(&path)[0].path.clone();
    fs::write(&backup, &before[..before.len() / 2]).unwrap();
    assert!(Store::restore(&path, &backup, when().day).is_err());
    assert_eq!(fs::read(&path).unwrap(), before);
}

/// A wish that the file makes fail, and that nothing else needs.
fn cannot_tidy(path: &Path) {
    let file = rusqlite::Connection::open(path).unwrap();
    file.execute_batch(
        "CREATE TRIGGER no BEFORE DELETE ON setting BEGIN SELECT raise(ABORT, 'no'); END;",
    )
    .unwrap();
}

#[test]
fn what_goes_wrong_after_a_class_is_locked_does_not_hide_that_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let (path, mut store) = filled(folder.path());
    store
        .note_down(when(), What::Opened, None, "teacher")
        .unwrap();
    drop(store);
    cannot_tidy(&path);
    let mut store = Store::open(&path).unwrap();
    let (code, failed) = store.lock(when(), &words(), Cost::LEAST).unwrap();
    assert_eq!((store.state(), failed), (State::Teacher, 0));
    drop(store);
    let mut store = Store::open(&path).unwrap();
    let recovery = Opener::Recovery(Secret::of(&code.text()));
    assert_eq!(store.unlock(when(), &recovery).unwrap(), Answer::Open);
    let proof = store.erase(when(), StudentId(1)).unwrap();
    assert!(!proof.removed.is_empty());
    // What fails before it is done leaves everything as it was, the backups too.
    assert!(store.unlock_for_good(when()).is_err());
    assert_eq!(store.state(), State::Teacher);
    drop(store);
    for backup in Store::backups(&path) {
        let mut copy = Store::open(&backup.path).unwrap();
        assert_eq!(copy.state(), State::Locked, "{}", backup.name);
        assert_eq!(copy.unlock(when(), &phrase()).unwrap(), Answer::Open);
        assert!(copy.students().unwrap().len() >= 23, "{}", backup.name);
    }
}

#[test]
fn what_is_corrected_in_private_stays_private_and_goes_with_what_it_corrects() {
    let folder = tempfile::tempdir().unwrap();
    let (path, mut store) = filled(folder.path());
    let entries = store.entries(StudentId(1), Viewer::Teacher).unwrap();
    let private = entries
        .iter()
        .find(|entry| entry.kind == juntos::domain::people::entry::EntryKind::PrivatePoint)
        .unwrap();
    let comment = entries
        .iter()
        .find(|entry| entry.kind == juntos::domain::people::entry::EntryKind::Comment)
        .unwrap();
    for entry in [private, comment] {
        store
            .correct(
                when(),
                StudentId(1),
                entry.about,
                "otras palabras",
                "porque sí",
            )
            .unwrap();
    }
    store.lock(when(), &words(), Cost::LEAST).unwrap();
    store.leave_office();
    let family = store
        .export(StudentId(1), Viewer::family(StudentId(1)))
        .unwrap()
        .to_string();
    assert!(
        family.contains(&comment.said.text.replace('"', "\\\"")),
        "the family reads what was before"
    );
    assert!(!family.contains(&private.said.text));
    assert_eq!(store.unlock(when(), &phrase()).unwrap(), Answer::Open);
    let all = store.export(StudentId(1), Viewer::Teacher).unwrap();
    assert_eq!(all["correction"].as_array().unwrap().len(), 2);
    // Years later the comment is past its time; so is what it said before.
    let later = When {
        day: jiff::civil::date(2036, 1, 1),
        ..when()
    };
    let all_kinds: Vec<_> = juntos::domain::class_file::keeping::Kind::ALL
        .into_iter()
        .map(|kind| (kind, Some(12)))
        .collect();
    store.set_keeping(later, &all_kinds).unwrap();
    store.clear_away(later).unwrap();
    let all = store.export(StudentId(1), Viewer::Teacher).unwrap();
    assert!(all["evidence"].as_array().unwrap().is_empty());
    assert_eq!(
        all["correction"].as_array().unwrap().len(),
        1,
        "the private point is still there"
    );
    drop(store);
    assert!(
        Store::look_over(&path).is_ok(),
        "nothing refers to what is gone"
    );
}

#[test]
fn a_private_point_that_is_called_shared_is_damage_and_not_shown() {
    let folder = tempfile::tempdir().unwrap();
    let (path, mut store) = filled(folder.path());
    store.lock(when(), &words(), Cost::LEAST).unwrap();
    drop(store);
    rusqlite::Connection::open(&path)
        .unwrap()
        .execute("UPDATE talking_point SET visibility = 'shared'", [])
        .unwrap();
    let mut store = Store::open(&path).unwrap();
    store.unlock(when(), &phrase()).unwrap();
    assert!(matches!(
        store.folder(StudentId(1), Viewer::family(StudentId(1))),
        Err(Error::Damaged)
    ));
    assert!(matches!(
        store.entries(StudentId(1), Viewer::family(StudentId(1))),
        Err(Error::Damaged)
    ));
    assert!(matches!(
        store.export(StudentId(1), Viewer::family(StudentId(1))),
        Err(Error::Damaged)
    ));
}

#[cfg(unix)]
#[test]
fn backups_are_their_owners_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    let (path, mut store) = filled(folder.path());
    store
        .note_down(when(), What::Opened, None, "teacher")
        .unwrap();
    store.lock(when(), &words(), Cost::LEAST).unwrap();
    let backup = Store::backups(&path)[0].path.clone();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&backup), 0o600);
    assert_eq!(mode(backup.parent().unwrap()), 0o700);
}

#[test]
fn rows_that_are_moved_to_another_student_do_not_open() {
    let folder = tempfile::tempdir().unwrap();
    let (path, mut store) = filled(folder.path());
    let owner = (1..=24)
        .map(StudentId)
        .find(|key| {
            let folder = store.folder(*key, Viewer::Teacher).unwrap();
            folder.records.iter().any(|record| !record.notes.is_empty())
        })
        .unwrap();
    let other = StudentId(if owner.0 == 1 { 2 } else { 1 });
    store.lock(when(), &words(), Cost::LEAST).unwrap();
    drop(store);
    let file = rusqlite::Connection::open(&path).unwrap();
    for table in ["conference", "note"] {
        file.execute(
            &format!("UPDATE {table} SET student = ?1 WHERE student = ?2"),
            [other.0, owner.0],
        )
        .unwrap();
    }
    drop(file);
    let mut store = Store::open(&path).unwrap();
    store.unlock(when(), &phrase()).unwrap();
    assert!(matches!(
        store.folder(other, Viewer::Student(other)),
        Err(Error::Damaged)
    ));
}

#[test]
fn going_back_undoes_neither_the_log_nor_wrong_tries_nor_a_legal_hold() {
    let folder = tempfile::tempdir().unwrap();
    let (path, mut store) = filled(folder.path());
    store.lock(when(), &words(), Cost::LEAST).unwrap();
    let backup = Store::backups(&path)[0].path.clone();
    store.hold(when(), StudentId(2), true).unwrap();
    store
        .note_down(when(), What::Exported, Some(StudentId(3)), "teacher")
        .unwrap();
    store
        .unlock(when(), &Opener::Passphrase(Secret::of("otra")))
        .unwrap();
    let before = store.log(1_000).unwrap();
    drop(store);
    assert!(!Store::opens_backup(&backup, &Opener::Passphrase(Secret::of("otra"))).unwrap());
    assert!(Store::opens_backup(&backup, &phrase()).unwrap());
    let kept = Store::restore(&path, &backup, when().day).unwrap().unwrap();
    let mut store = Store::open(&path).unwrap();
    store.remember_from(when(), &kept).unwrap();
    let after = store.log(1_000).unwrap();
    assert_eq!(after[0].what, What::Restored);
    assert_eq!(after[1..], before);
    assert!(store.is_held(StudentId(2)).unwrap());
    for _ in 0..3 {
        store
            .unlock(when(), &Opener::Passphrase(Secret::of("otra")))
            .unwrap();
    }
    let fifth = store
        .unlock(when(), &Opener::Passphrase(Secret::of("otra")))
        .unwrap();
    assert!(
        matches!(fifth, Answer::Wrong(Some(_))),
        "the first wrong try still counts: {fifth:?}"
    );
}
