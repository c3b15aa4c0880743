//! Killed at every write of both steps: the class is wholly as it was or wholly as it will be.
//!
//! A class file is written in two ways and no other: a transaction appends pages to the log beside it, and when it is
//! closed the log is folded in, page after page. Both are cut here after every page and in the middle of pages, with
//! the very bytes the program wrote. Some of the places are tried, evenly, with the first and the last of them and
//! those beside a commit; with `JUNTOS_EVERY_WRITE` set, all.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::ops::Range;

use rusqlite::config::DbConfig;

use super::*;

/// What the program wrote while it lifted a class.
struct Written {
    /// The class as it was, with nothing in a log.
    before: Vec<u8>,
    /// The log as it was when it was folded in.
    log: Vec<u8>,
    /// The class afterwards.
    after: Vec<u8>,
    page: usize,
}

/// What stands on the disk where the program was killed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Cut {
    /// The log ends after so many bytes.
    Log(usize),
    /// The log is whole, and the class was written to so many bytes from its beginning.
    Folding(usize),
}

const HEAD: usize = 32;
const FRAME: usize = 24;

fn lift_written(dump: &str, version: usize) -> Written {
    let folder = tempfile::tempdir().unwrap();
    let path = made_as(folder.path(), dump, version);
    // Every program of before left its classes so.
    let file = Connection::open(&path).unwrap();
    file.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()))
        .unwrap();
    drop(file);
    let before = fs::read(&path).unwrap();
    let store = opened(&path, dump);
    // Under another name the log stays when it is taken away.
    let log = folder.path().join("log");
    fs::hard_link(path.with_extension("juntos-wal"), &log).unwrap();
    assert_eq!(before, fs::read(&path).unwrap(), "until it is closed");
    drop(store);
    assert!(!path.with_extension("juntos-wal").exists());
    let page = usize::from(u16::from_be_bytes([before[16], before[17]]));
    Written {
        before,
        log: fs::read(log).unwrap(),
        after: fs::read(path).unwrap(),
        page,
    }
}

fn opened(path: &Path, dump: &str) -> Store {
    if dump == LOCKED {
        unlocked(path)
    } else {
        Store::open(path).unwrap()
    }
}

impl Written {
    fn frames(&self) -> usize {
        (self.log.len() - HEAD) / (FRAME + self.page)
    }

    fn frame(&self, number: usize) -> Range<usize> {
        let long = FRAME + self.page;
        HEAD + number * long..HEAD + (number + 1) * long
    }

    /// With this frame something is committed.
    fn commits(&self, number: usize) -> bool {
        self.log[self.frame(number)][4..8] != [0; 4]
    }

    /// After every page and in the middle of it.
    fn cuts(&self) -> Vec<Cut> {
        let frames = (0..self.frames()).flat_map(|number| {
            let at = self.frame(number);
            [
                at.start + FRAME / 2,
                at.start + FRAME + self.page / 2,
                at.end,
            ]
        });
        let log = [0, HEAD / 2, HEAD].into_iter().chain(frames).map(Cut::Log);
        let old = |at: usize| self.before.get(at..at + self.page);
        let pages = (0..self.after.len()).step_by(self.page);
        let folding = pages
            .filter(|at| old(*at) != self.after.get(*at..at + self.page))
            .flat_map(|at| [at + self.page / 2, at + self.page])
            .map(Cut::Folding);
        log.chain(folding).collect()
    }

    /// So many of them, evenly; and the first, the last and those beside a commit.
    fn some(&self, count: usize) -> Vec<Cut> {
        let all = self.cuts();
        if std::env::var_os("JUNTOS_EVERY_WRITE").is_some() {
            return all;
        }
        let near: BTreeSet<Cut> = (0..self.frames())
            .filter(|number| self.commits(*number))
            .flat_map(|number| {
                let at = self.frame(number);
                [at.start, at.start + FRAME + self.page / 2, at.end].map(Cut::Log)
            })
            .collect();
        let folding = all.iter().filter(|cut| matches!(cut, Cut::Folding(_)));
        let edges = [all.first(), all.last(), folding.clone().next()];
        let every = (all.len() / count).max(1);
        let chosen = |at: usize, cut: &Cut| {
            at.is_multiple_of(every) || near.contains(cut) || edges.contains(&Some(cut))
        };
        let all = all.iter().enumerate();
        all.filter(|(at, cut)| chosen(*at, cut))
            .map(|(_, cut)| *cut)
            .collect()
    }

    /// What is there after the program was killed.
    fn lies(&self, folder: &Path, cut: Cut) -> PathBuf {
        let path = folder.join("class.juntos");
        let (class, log) = match cut {
            Cut::Log(end) => (self.before.clone(), &self.log[..end]),
            Cut::Folding(end) => {
                let mut class = self.before.clone();
                class.resize(class.len().max(end), 0);
                class[..end].copy_from_slice(&self.after[..end]);
                (class, &self.log[..])
            }
        };
        fs::write(&path, class).unwrap();
        fs::write(path.with_extension("juntos-wal"), log).unwrap();
        path
    }
}

/// The form a file is of, and everything that stands in it, as one number.
fn stands(path: &Path) -> ((i64, bool), u64) {
    let file = Connection::open(path).unwrap();
    // It is only looked at.
    let stays = DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE;
    file.set_db_config(stays, true).unwrap();
    file.execute_batch("PRAGMA locking_mode = EXCLUSIVE; PRAGMA synchronous = OFF")
        .unwrap();
    let whole: String = file
        .query_row("PRAGMA integrity_check", [], |row| row.get(0))
        .unwrap();
    assert_eq!(whole, "ok");
    let names = |sql: &str| -> Vec<(String, Option<String>)> {
        let mut statement = file.prepare(sql).unwrap();
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)));
        rows.unwrap().map(Result::unwrap).collect()
    };
    let mut sum = DefaultHasher::new();
    let schema = names("SELECT name, sql FROM sqlite_schema ORDER BY name");
    schema.hash(&mut sum);
    for (table, _) in
        names("SELECT name, sql FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    {
        let not_the_sum = if table == "setting" {
            "WHERE name <> 'sum'"
        } else {
            ""
        };
        let mut statement = file
            .prepare(&format!("SELECT * FROM \"{table}\" {not_the_sum}"))
            .unwrap();
        let columns = statement.column_count();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            (0..columns).for_each(|at| format!("{:?}", row.get_ref(at).unwrap()).hash(&mut sum));
        }
    }
    let version = file
        .pragma_query_value(None, "user_version", |row| row.get(0))
        .unwrap();
    let is_new = "SELECT count(*) FROM setting WHERE name = 'sealed_as' AND value = '2'";
    let is_new = version == 7 && file.query_row(is_new, [], |row| row.get(0)).unwrap();
    ((version, is_new), sum.finish())
}

/// All that is said of everybody. What other systems call something is marked with a key that is drawn anew.
fn exported(store: &Store) -> Vec<Value> {
    fn without_marks(value: &mut Value) {
        match value {
            Value::Array(all) => all.iter_mut().for_each(without_marks),
            Value::Object(all) => {
                for (name, value) in all {
                    let is_mark = matches!(name.as_str(), "mark" | "source_id");
                    if is_mark && !value.is_null() {
                        *value = "drawn".into();
                    }
                    without_marks(value);
                }
            }
            _ => {}
        }
    }
    STUDENTS
        .map(|student| {
            let mut all = store.export(student, Viewer::Teacher).unwrap();
            without_marks(&mut all);
            all
        })
        .to_vec()
}

/// Each place is one of the states that were committed, and from each of them the class opens wholly: what it says is
/// what it says where nobody killed the program.
fn killed_everywhere(dump: &str, version: usize, count: usize) {
    let written = lift_written(dump, version);
    let folder = tempfile::tempdir().unwrap();
    let whole = {
        let path = written.lies(folder.path(), Cut::Log(written.log.len()));
        exported(&opened(&path, dump))
    };
    let cuts = written.some(count);
    let mut states: BTreeMap<u64, (i64, bool)> = BTreeMap::new();
    for cut in &cuts {
        let path = written.lies(folder.path(), *cut);
        let (form, sum) = stands(&path);
        let is_known = states.insert(sum, form).is_some();
        if is_known && std::env::var_os("JUNTOS_EVERY_WRITE").is_none() {
            continue;
        }
        let path = written.lies(folder.path(), *cut);
        let is_whole = exported(&opened(&path, dump)) == whole;
        assert!(is_whole, "form {version}, {cut:?}, which was {form:?}");
        fs::remove_dir_all(path.with_extension("backups")).unwrap_or_default();
    }
    let old = i64::try_from(version).unwrap();
    let of = |form| states.values().filter(|one| **one == form).count();
    assert_eq!(
        of((old, false)),
        1,
        "as it was, and nothing between: {states:?}"
    );
    assert!(of((7, true)) >= 1, "{states:?}");
    assert_eq!(
        of((old, false)) + of((7, false)) + of((7, true)),
        states.len(),
        "{states:?}"
    );
    println!(
        "form {version}, {}: {} places of {}, {} frames, {states:?}",
        if dump == LOCKED { "locked" } else { "plain" },
        cuts.len(),
        written.cuts().len(),
        written.frames(),
    );
}

#[test]
fn killed_at_any_write_a_plain_class_is_wholly_old_or_wholly_new() {
    for version in 1..5 {
        killed_everywhere(PLAIN, version, 20);
    }
    killed_everywhere(PLAIN, 5, 80);
}

#[test]
fn killed_at_any_write_a_locked_class_is_wholly_old_or_wholly_new() {
    for version in 2..5 {
        killed_everywhere(LOCKED, version, 20);
    }
    killed_everywhere(LOCKED, 5, 80);
}
