//! What is removed leaves the names of its changes and none of its words.

use juntos::domain::conference::InTalk;
use juntos::domain::conference::goal::{Goal, GoalWords, PlanPart};
use juntos::domain::id::{ConferenceId, StandardId};
use juntos::domain::learning::standard::Place;
use juntos::domain::learning::standing::Choice;
use juntos::domain::{Language, Said};

use super::*;

/// The names that are kept of what was removed, by table: how many.
fn removed(path: &Path, about: &str) -> i64 {
    let sql = format!("SELECT count(*) FROM wording WHERE state = 'removed' AND about = '{about}'");
    count(path, &sql)
}

/// What is kept of them, and the name of the laptop.
fn named(path: &Path) -> Vec<(String, String)> {
    let file = Connection::open(path).unwrap();
    let mut statement = file
        .prepare("SELECT sealed, (SELECT name FROM laptop) FROM wording WHERE state = 'removed'")
        .unwrap();
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)));
    rows.unwrap().map(Result::unwrap).collect()
}

fn spanish(words: &str) -> Said {
    Said::new(words, Language::Spanish)
}

#[test]
fn a_choice_and_a_goal_that_give_way_leave_their_names() {
    let folder = tempfile::tempdir().unwrap();
    let path = made(folder.path(), PLAIN);
    let mut store = Store::open(&path).unwrap();
    let chosen = |why: &str| Choice {
        evidence: None,
        why: spanish(why),
        shows: None,
        change: None,
        next: None,
        by: None,
    };
    let mut choose = |standard: i64, why: &str| {
        let (student, standard) = (STUDENTS[0], StandardId(standard));
        let choice = chosen(why);
        store
            .prepare_choice(when(), student, standard, Place::Strong, &choice)
            .unwrap();
    };
    // It takes the place of one, and then of itself.
    choose(5, "Porque sí salió");
    choose(5, "Porque salió bien");
    let words = GoalWords {
        what: spanish("Meta a medias"),
        ..GoalWords::default()
    };
    store
        .prepare_goal(when(), STUDENTS[0], &words, None)
        .unwrap();
    let whose = InTalk {
        student: STUDENTS[0],
        conference: ConferenceId(3),
    };
    let goal = Goal {
        said: spanish("La meta"),
        ..Goal::default()
    };
    store
        .keep_goal(when(), whose, PlanPart::What, &goal)
        .unwrap();
    drop(store);
    assert_eq!(removed(&path, "choice"), 2);
    assert_eq!(removed(&path, "goal"), 1);
    let rows = named(&path);
    for (sealed, laptop) in &rows {
        assert!(sealed.contains(laptop.as_str()), "{sealed}");
        let is_wordless = ["Porque", "polilla", "Meta", "medias"];
        assert!(
            !is_wordless.iter().any(|word| sealed.contains(word)),
            "{sealed}"
        );
    }
    // Each has the name of another change.
    let names: BTreeSet<&String> = rows.iter().map(|(sealed, _)| sealed).collect();
    assert_eq!(names.len(), 3);
    // The class goes on to be whole.
    let mut store = Store::open(&path).unwrap();
    store.examine(None).unwrap();
    assert_eq!(store.unsound(), []);
}

#[test]
fn a_conference_that_is_cleared_away_leaves_the_names_of_all_it_held() {
    use juntos::domain::class_file::keeping::Kind;
    let folder = tempfile::tempdir().unwrap();
    let path = made(folder.path(), LOCKED);
    let mut store = unlocked(&path);
    store
        .set_keeping(when(), &[(Kind::Conferences, Some(1))])
        .unwrap();
    let notes = count_of(&store, "note");
    let late = When {
        day: jiff::civil::date(2027, 12, 1),
        ..when()
    };
    store.clear_away(late).unwrap();
    let left = count_of(&store, "note");
    assert!(left < notes, "{notes}, {left}");
    store.examine(None).unwrap();
    assert_eq!(store.unsound(), []);
    drop(store);
    for table in ["note", "promise", "conference"] {
        assert!(removed(&path, table) > 0, "{table}");
    }
    assert_eq!(removed(&path, "note"), notes - left);
}

/// Rows of a table as the export of everybody says them.
fn count_of(store: &Store, table: &str) -> i64 {
    let of = |student| {
        let all = store.export(student, Viewer::Teacher).unwrap();
        all[table].as_array().map_or(0, Vec::len)
    };
    i64::try_from(STUDENTS.map(of).iter().sum::<usize>()).unwrap()
}
