//! A class of a whole district is lifted in under a minute, and says how far it is: on demand.

use std::time::Instant;

use juntos::domain::id::RowId;
use juntos::vault::{For, Lock, Place, Sealed, Vault};
use rusqlite::params;

use super::*;

/// What a score of an earlier program held.
fn score(at: i64) -> Value {
    serde_json::json!({
        "task": { "en": format!("Ratio tables {at}"), "es": format!("Tablas de razones {at}") },
        "score": 2.5,
        "counting": "counts",
        "place": { "en": "green folder, page 4", "es": "carpeta verde, página 4" },
    })
}

/// More students, each with a home, as an earlier program kept them.
fn with_students(path: &Path, students: i64, scores: i64) {
    let file = Connection::open(path).unwrap();
    let text = |sql: &str| -> Option<String> { file.query_row(sql, [], |row| row.get(0)).ok() };
    let uuid = text("SELECT uuid FROM class").unwrap();
    let class = uuid::Uuid::parse_str(&uuid).unwrap().into_bytes();
    let vault = match text("SELECT lock FROM safe") {
        None => Vault::plain(class),
        Some(lock) => {
            let lock: Lock = serde_json::from_str(&lock).unwrap();
            let words = Secret::of("cuatro palabras muy largas");
            Vault::of(class, &lock.open(class, &words).unwrap()).unwrap()
        }
    };
    let sealed = |table, row: i64, of: i64, value: &Value| {
        let place = Place::at(table, RowId(row), StudentId(of));
        match vault
            .seal_first_for_tests(&place, For::Class, value)
            .unwrap()
        {
            Sealed::Plain(text) => rusqlite::types::Value::Text(text),
            Sealed::Locked(bytes) => rusqlite::types::Value::Blob(bytes),
        }
    };
    file.execute_batch("PRAGMA synchronous = OFF; PRAGMA journal_mode = WAL; BEGIN")
        .unwrap();
    let mut student = file
        .prepare("INSERT INTO student (id, sealed) VALUES (?1, ?2)")
        .unwrap();
    let mut home = file
        .prepare("INSERT INTO household (student, place) VALUES (?1, 1)")
        .unwrap();
    let mut evidence = file
        .prepare("INSERT INTO evidence (id, student, standard, assessed, kind, entered, source, source_id, sealed) VALUES (?1, ?2, ?3, '2026-10-01', 'test', 1796063508662, 'canvas', ?4, ?5)")
        .unwrap();
    for at in 0..students {
        let of = 100 + at;
        let named = serde_json::json!({
            "first": format!("Nombre{at}"), "last": "De La Sierra Gómez", "called": format!("N{at}"), "grade": 6,
        });
        student
            .execute(params![of, sealed("student", of, of, &named)])
            .unwrap();
        home.execute([of]).unwrap();
        for one in 0..scores {
            let row = 1000 + at * scores + one;
            let value = sealed("evidence", row, of, &score(row));
            let values = params![row, of, one % 20 + 1, format!("result-{row}"), value];
            evidence.execute(values).unwrap();
        }
    }
    drop((student, home, evidence));
    file.execute_batch("COMMIT").unwrap();
}

#[test]
#[ignore = "a million rows, twice: cargo test --release --test lifting district -- --ignored --nocapture"]
fn a_district_is_lifted_in_under_a_minute() {
    for dump in [PLAIN, LOCKED] {
        let folder = tempfile::tempdir().unwrap();
        let path = made(folder.path(), dump);
        with_students(&path, 35_000, 28);
        let size = fs::metadata(&path).unwrap().len() / 1_000_000;
        let mut store = Store::open_to_look(&path).unwrap();
        let older = store.older();
        assert!(older.is_some(), "it is asked before");
        store.agree();
        let (begun, mut longest) = (Instant::now(), (Duration::ZERO, 0));
        let mut told = Vec::new();
        let mut lift = |store: &mut Store| {
            loop {
                let (slice, at) = (Instant::now(), store.lifted());
                let more = store.check_on().unwrap();
                let now = store.lifted();
                longest = longest.max((slice.elapsed(), at));
                if told.last().is_none_or(|(_, last)| *last + 100 <= now) {
                    told.push((begun.elapsed().as_secs_f32(), now));
                }
                if !more {
                    break;
                }
            }
        };
        lift(&mut store);
        if dump == LOCKED {
            assert_eq!(
                store.unlock_to_look(when(), &phrase()).unwrap(),
                Answer::Open
            );
            assert!(store.lifts_long());
            lift(&mut store);
        }
        let took = begun.elapsed();
        println!("{size} MB, said {older:?}, took {took:?}, longest {longest:?}, {told:?}");
        assert!(took < Duration::from_secs(60));
        assert_eq!(lost(&store), Vec::<String>::new());
        let closing = Instant::now();
        drop(store);
        println!("closed in {:?}", closing.elapsed());
        let opening = Instant::now();
        let mut store = Store::open_to_look(&path).unwrap();
        println!("opened in {:?}", opening.elapsed());
        let (opening, mut slices) = (Instant::now(), Vec::new());
        loop {
            let slice = Instant::now();
            let more = store.check_on().unwrap();
            slices.push(slice.elapsed());
            if !more {
                break;
            }
        }
        slices.sort();
        println!(
            "checked in {:?}, longest {:?}",
            opening.elapsed(),
            &slices[slices.len() - 4..]
        );
    }
}
