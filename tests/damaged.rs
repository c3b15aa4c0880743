//! A class file that was damaged anywhere is told of, or reads as it was.
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

use std::fs;
use std::path::{Path, PathBuf};

use juntos::content::sample;
use juntos::domain::Secret;
use juntos::domain::class_file::secret::Opener;
use juntos::domain::class_file::soundness::Unsound;
use juntos::domain::class_file::throttle::Answer;
use juntos::domain::conference::pace::Moment;
use juntos::domain::people::who_sees::Viewer;
use juntos::store::{Error, Store, When};
use juntos::vault::{Cost, State};

fn when() -> When {
    When {
        moment: Moment(1_795_534_200_000),
        day: jiff::civil::date(2026, 11, 24),
    }
}

fn opener() -> Opener {
    Opener::Passphrase(Secret::of("caballo pila grapa correcto"))
}

/// A class as a teacher leaves it: closed.
fn class(folder: &Path, locked: bool) -> PathBuf {
    let path = folder.join("class.juntos");
    let mut sample = sample::built_in(when().day).unwrap();
    sample.students.truncate(3);
    let mut store = Store::create(&path).unwrap();
    store.fill(when(), &sample).unwrap();
    if locked {
        let Opener::Passphrase(passphrase) = opener() else {
            unreachable!()
        };
        store.lock(when(), &passphrase, Cost::LEAST).unwrap();
    }
    drop(store);
    // The day's backup is none of this.
    let _ = fs::remove_dir_all(folder.join("class.backups"));
    path
}

/// A small generator: the same damages in every run.
struct Dice(u64);

impl Dice {
    fn of(seed: u64) -> Self {
        let mut dice = Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
        for _ in 0..8 {
            dice.next(2);
        }
        dice
    }

    fn next(&mut self, below: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % below as u64).unwrap()
    }

    fn byte(&mut self) -> u8 {
        u8::try_from(self.next(256)).unwrap()
    }
}

/// What disks, cables and programs do to a file.
fn damage(bytes: &mut Vec<u8>, dice: &mut Dice) -> &'static str {
    let at = dice.next(bytes.len());
    let sector = |at: usize| at / 512 * 512..at / 512 * 512 + 512;
    match dice.next(6) {
        0 => {
            bytes[at] ^= 1 << dice.next(8);
            "a bit"
        }
        1 => {
            bytes[at] = dice.byte();
            "a byte"
        }
        2 => {
            let end = (at + 64).min(bytes.len());
            bytes[at..end].fill_with(|| dice.byte());
            "some bytes"
        }
        3 => {
            bytes[sector(at)].fill(0);
            "an empty sector"
        }
        4 => {
            let other = bytes[sector(dice.next(bytes.len()))].to_vec();
            bytes[sector(at)].copy_from_slice(&other);
            "another sector"
        }
        _ => {
            bytes.truncate(at);
            "cut"
        }
    }
}

/// Everything that is read of a class.
fn all_of(store: &Store) -> Result<String, Error> {
    let mut all = format!("{:?}", (store.class()?, store.standards()?));
    all += &format!("{:?}", store.log(usize::MAX)?);
    for student in store.students()? {
        all += &format!("{:?}", student.name);
        all += &store.export(student.key, Viewer::Teacher)?.to_string();
        all += &format!("{:?}", store.folder(student.key, Viewer::Teacher)?);
        store.dossier(student.key, Viewer::Teacher)?;
    }
    Ok(all)
}

enum Came {
    Refused,
    Told,
    /// Everything there is.
    Read(String),
}

/// As a person opens it, and has it looked over.
fn opened(path: &Path, locked: bool) -> Came {
    let before = fs::read(path).unwrap();
    let looked = Store::look_over(path);
    assert!(fs::read(path).unwrap() == before, "looking changed it");
    let Ok(mut store) = Store::open(path) else {
        assert!(looked.is_err(), "the doctor calls whole what is refused");
        return Came::Refused;
    };
    let looked = looked
        .expect("what is opened is not called damaged")
        .unsound;
    assert_eq!(store.unsound(), looked, "the doctor says the same");
    let unlocked = !locked || matches!(store.unlock(when(), &opener()), Ok(Answer::Open));
    let is_known = unlocked && (store.state() == State::Plain) != locked;
    if !is_known || store.examine(None).is_err() || !store.unsound().is_empty() {
        return Came::Told;
    }
    all_of(&store).map_or(Came::Told, Came::Read)
}

/// What is compared: unlocking writes to the log.
fn without_tries(all: &str) -> String {
    let entry =
        "Entry { at: Moment(1795534200000), what: Unlocked, who: \"teacher\", student: None }, ";
    all.replacen(entry, "", 1)
}

fn damages(locked: bool) {
    let folder = tempfile::tempdir().unwrap();
    let path = class(folder.path(), locked);
    let whole = fs::read(&path).unwrap();
    let Came::Read(original) = opened(&path, locked) else {
        panic!("a class that is whole is told of");
    };
    // Each of a locked class is opened with its keys, which takes longer; JUNTOS_DAMAGES=2000 does more of both.
    let usual = if locked { 60 } else { 200 };
    let rounds = std::env::var("JUNTOS_DAMAGES").map_or(usual, |rounds| rounds.parse().unwrap());
    let (mut refused, mut told, mut wrong) = (0, 0, Vec::new());
    for seed in 0..rounds {
        let mut bytes = whole.clone();
        let what = damage(&mut bytes, &mut Dice::of(seed));
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("class.juntos");
        fs::write(&path, &bytes).unwrap();
        match opened(&path, locked) {
            Came::Refused => refused += 1,
            Came::Told => told += 1,
            Came::Read(all) => {
                if without_tries(&all) != without_tries(&original) {
                    wrong.push((seed, what));
                }
            }
        }
    }
    println!("of {rounds}: {refused} refused, {told} told");
    assert!(wrong.is_empty(), "silently wrong: {wrong:?}");
    assert!(refused > 0 && told > 0, "{refused} {told}");
}

#[test]
fn a_plain_class_that_was_damaged_is_told_of_or_reads_as_it_was() {
    damages(false);
}

#[test]
fn a_locked_class_that_was_damaged_is_told_of_or_reads_as_it_was() {
    damages(true);
}

/// One row of a locked class is changed, and named; all else is read as before.
/// Where a table's own words hold a byte that is no letter, the file is told to be damaged, wherever it stands.
#[test]
fn a_name_that_is_no_letters_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let path = class(folder.path(), false);
    let whole = fs::read(&path).unwrap();
    let begin = b"CREATE TABLE ";
    let tables = whole.windows(begin.len()).enumerate();
    let tables: Vec<usize> = tables
        .filter(|(_, window)| *window == begin)
        .map(|(at, _)| at)
        .collect();
    assert!(tables.len() > 30, "{}", tables.len());
    for at in tables {
        let mut bytes = whole.clone();
        let open = bytes[at..].iter().position(|byte| *byte == b'(').unwrap();
        let name = bytes[at + open..].iter().position(u8::is_ascii_lowercase);
        bytes[at + open + name.unwrap()] = 0xff;
        fs::write(&path, &bytes).unwrap();
        let opened = Store::open(&path).map(drop);
        assert!(matches!(opened, Err(Error::Damaged)), "at {at}: {opened:?}");
    }
}

#[test]
fn a_row_that_does_not_open_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let path = class(folder.path(), true);
    #[expect(clippy::disallowed_methods, reason = "another program changes a row")]
    let other = rusqlite::Connection::open(&path).unwrap();
    let sql = "UPDATE talking_point SET sealed = zeroblob(length(sealed)) WHERE id = 2";
    assert_eq!(other.execute(sql, []).unwrap(), 1);
    drop(other);
    let mut store = Store::open(&path).unwrap();
    assert_eq!(store.unsound(), [Unsound::Changed]);
    assert_eq!(store.unlock(when(), &opener()).unwrap(), Answer::Open);
    store.examine(None).unwrap();
    let row = Unsound::Row {
        table: "talking_point".to_owned(),
        row: 2,
    };
    assert_eq!(store.unsound(), [Unsound::Changed, row]);
    drop(store);
    // It is told of until somebody goes back to a backup.
    assert_eq!(Store::open(&path).unwrap().unsound(), [Unsound::Changed]);
}

#[test]
fn unknown_keys_and_impossible_dates_of_a_plain_class_are_named() {
    let harms = [
        (
            "UPDATE promise SET due = '2026-02-31' WHERE id = (SELECT min(id) FROM promise)",
            "promise",
        ),
        (
            "UPDATE conference SET planned = 'soon' WHERE id = (SELECT min(id) FROM conference)",
            "conference",
        ),
        (
            "UPDATE growth_result SET taken = '2026-13-01' WHERE id = (SELECT min(id) FROM growth_result)",
            "growth_result",
        ),
        (
            "UPDATE goal SET at = -5 WHERE id = (SELECT min(id) FROM goal)",
            "goal",
        ),
        (
            r#"UPDATE student SET sealed = replace(sealed, '"called"', '"colled"') WHERE id = 1"#,
            "student",
        ),
    ];
    for (sql, named) in harms {
        let folder = tempfile::tempdir().unwrap();
        let path = class(folder.path(), false);
        #[expect(clippy::disallowed_methods, reason = "another program changes a row")]
        let other = rusqlite::Connection::open(&path).unwrap();
        assert_eq!(other.execute(sql, []).unwrap(), 1, "{sql}");
        drop(other);
        let mut store = Store::open(&path).unwrap();
        store.examine(None).unwrap();
        let is_named = |one: &Unsound| matches!(one, Unsound::Row { table, .. } if table == named);
        assert!(
            store.unsound().iter().any(is_named),
            "{sql}: {:?}",
            store.unsound()
        );
    }
}

/// Somebody changes the class, and leaves: nothing is told of it.
#[test]
fn what_the_program_wrote_itself_is_sound() {
    for locked in [false, true] {
        let folder = tempfile::tempdir().unwrap();
        let path = class(folder.path(), locked);
        for round in 0..3 {
            let mut store = Store::open(&path).unwrap();
            if locked {
                assert_eq!(store.unlock(when(), &opener()).unwrap(), Answer::Open);
            }
            store.set(when(), "round", &round.to_string()).unwrap();
            store.examine(None).unwrap();
            assert_eq!(store.unsound(), [], "round {round}, locked: {locked}");
        }
        for backup in Store::backups(&path) {
            assert_eq!(Store::open(&backup.path).unwrap().unsound(), []);
        }
    }
}
