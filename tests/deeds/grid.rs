//! The class at a look, and one assignment scored for everybody, a key a score.

use juntos::ask::StudentAsk;
use juntos::content::sample;
use juntos::domain::id::StandardId;
use juntos::domain::learning::evidence::{Counting, Evidence, State as Stage};
use juntos::domain::learning::scale::Halves;
use juntos::domain::people::person::{Student, StudentName};
use juntos::store::{Store, When};

use super::*;

fn at_the_grid(person: Person) -> Person {
    person
        .types("t")
        .chooses("La clase y los estándares de un vistazo")
}

/// What this student has of this work, anywhere.
fn pieces_of(person: &Person, called: &str, task: &str) -> Vec<Evidence> {
    let learning = folder(person, called).learning;
    let all = learning.into_iter().flat_map(|one| one.evidence);
    let is_it = |piece: &Evidence| piece.work.task.nearest(Language::Spanish) == task;
    all.filter(is_it).collect()
}

/// The names of the class as the list has them.
fn names(person: &Person) -> Vec<String> {
    let students = &person.session.app.around.students;
    let mut names: Vec<String> = students.iter().map(|one| one.name.full()).collect();
    names.sort_by_cached_key(|name| juntos::domain::clean::folded(name));
    names
}

#[test]
fn everybody_stands_in_the_grid_as_in_their_own_folder() {
    let person = at_the_grid(Person::at_the_door(SPANISH));
    let seen = person.sees();
    for words in [
        "Matemáticas",
        "RP1",
        "Alondra Quiñónez",
        "6.RP.A.1 · Yo puedo",
        "en 3",
    ] {
        assert!(seen.contains(words), "{words}: {seen}");
    }
    let counting = person.session.app.around.counting();
    let learning = folder(&person, "Alondra").learning;
    let levels: Vec<String> = learning
        .iter()
        .map(|one| match one.standing(counting).level() {
            Some(Halves(halves)) if halves % 2 == 1 => format!("{}½", halves / 2),
            Some(Halves(halves)) => format!("{}", halves / 2),
            None => "·–".to_owned(),
        })
        .collect();
    let wide = person.reads_at(120, 40);
    let line = wide.lines().find(|line| line.contains("Alondra")).unwrap();
    let said: Vec<&str> = line
        .split_whitespace()
        .skip_while(|word| !word.starts_with(char::is_numeric))
        .collect();
    assert_eq!(said.len(), levels.len(), "{line}");
    for (said, level) in said.iter().zip(&levels) {
        assert!(
            *said == level || level.contains(*said),
            "{line}: {levels:?}"
        );
    }
}

/// The keys of the whole class's assignment are counted as they are pressed.
#[test]
fn one_assignment_for_the_class_takes_a_key_a_student() {
    let mut person = at_the_grid(Person::at_the_door(SPANISH));
    let keys = "aRazones<enter><enter><enter><enter><enter>";
    person.press(keys);
    assert!(
        person.sees().contains("Puntajes: Razones"),
        "{}",
        person.sees()
    );
    let marks = "3 w 4 - x 3 2 3 3 3 e 3 2 2 0 3 3 3 3 3 3 3 3".replace(' ', "");
    person.press(&marks);
    person.press("1");
    assert!(person.sees().contains("Van 24 de 24"), "{}", person.sees());
    person.press("s");
    assert!(
        person.sees().contains("Se guardaron 24 puntajes"),
        "{}",
        person.sees()
    );
    let pressed = 1 + "Razones".len() + 5 + 24 + 1;
    assert!(pressed < 60, "{pressed} keys");
    let person = person.comes_back();
    let all = names(&person);
    let of = |at: usize| {
        let called = person.session.app.around.students.iter();
        let mut called = called.filter(|one| one.name.full() == all[at]);
        let called = called.next().unwrap().name.called.clone();
        let found = pieces_of(&person, &called, "Razones");
        assert_eq!(found.len(), 1, "{called}");
        found.into_iter().next().unwrap()
    };
    let score = |at: usize| of(at).counted();
    assert_eq!(
        [score(0), score(1), score(2)],
        [Some(3.0), Some(2.5), Some(4.0)]
    );
    assert_eq!(of(3).work.counting, Counting::Missing);
    assert_eq!(
        (of(3).work.score, of(4).work.counting),
        (None, Counting::Excused)
    );
    assert_eq!([score(14), score(23)], [Some(0.0), Some(1.0)]);
    assert_eq!(of(0).state, Stage::Final);
}

#[test]
fn a_window_that_closes_in_the_middle_loses_no_score() {
    let person = at_the_grid(Person::at_the_door(SPANISH))
        .types("aRazones<enter><enter><enter><enter><enter>34");
    // Nothing is said to the program any more: it is gone as after a power cut.
    let person = at_the_grid(person.comes_back());
    let seen = person.sees();
    assert!(
        seen.contains("Sin terminar: “Razones”, 2 puntajes"),
        "{seen}"
    );
    assert!(
        pieces_of(&person, "Alondra", "Razones").is_empty(),
        "it counts for nothing yet"
    );
    let person = person.types("a");
    let seen = person.sees();
    let third = &names(&person)[2];
    let cursor = seen.lines().find(|line| line.contains('▸')).unwrap();
    assert!(
        cursor.contains(third.as_str()) && seen.contains("Van 2 de 24"),
        "{seen}"
    );
    let person = person.types("<up><back>s");
    assert!(
        person.sees().contains("Se guardó un puntaje"),
        "{}",
        person.sees()
    );
    let person = at_the_grid(person.comes_back());
    assert!(!person.sees().contains("Sin terminar"), "{}", person.sees());
    assert_eq!(pieces_of(&person, "Alondra", "Razones").len(), 1);
}

#[test]
fn half_a_step_more_and_scores_beyond_the_scale() {
    let mut person = at_the_grid(Person::at_the_door(SPANISH));
    person.press("aRazones<enter><enter><enter><enter><enter>+");
    assert!(person.sees().contains("Ponga primero"), "{}", person.sees());
    person.press("2+++");
    let line = |person: &Person| {
        let name = names(person)[0].clone();
        let seen = person.reads();
        seen.lines()
            .find(|line| line.contains(&name))
            .unwrap()
            .to_owned()
    };
    assert!(line(&person).contains("3½"), "{}", person.sees());
    person.press("+++");
    assert!(
        line(&person).contains("  4 "),
        "never beyond the top: {}",
        person.sees()
    );
    person.press("5");
    assert!(person.sees().contains("van de 0 a 4"), "{}", person.sees());
    assert!(person.sees().contains("Van 1 de 24"));
    // Nobody leaves scores behind by a slip: it is asked first.
    person.press("d");
    assert!(
        person.sees().contains("¿Quitar “Razones”?"),
        "{}",
        person.sees()
    );
    let mut person = person.types("<esc>");
    assert!(person.sees().contains("Van 1 de 24"), "{}", person.sees());
    person.press("d");
    person.choose("Quitarlos");
    assert!(
        person.sees().contains("no se guardó ninguno"),
        "{}",
        person.sees()
    );
    let person = at_the_grid(person.comes_back());
    assert!(!person.sees().contains("Sin terminar"), "{}", person.sees());
}

#[test]
fn a_pasted_column_goes_where_the_cursor_is_and_names_go_to_their_students() {
    let mut person = at_the_grid(Person::at_the_door(SPANISH));
    person.press("aRazones<enter><enter><enter><enter><enter><down>");
    let paste = |person: &mut Person, words: &str| {
        person.session.handle(Message::Paste(words.to_owned()));
    };
    paste(&mut person, "3\n2.5\n");
    assert!(
        person.sees().contains("Revise que cada uno"),
        "{}",
        person.sees()
    );
    paste(&mut person, "Quiñónez, Alondra\t4\nNadie Así\t2");
    assert!(
        person.sees().contains("Renglón 2: nadie de esta clase"),
        "{}",
        person.sees()
    );
    assert!(
        person.sees().contains("Van 2 de 24"),
        "nothing of it: {}",
        person.sees()
    );
    paste(&mut person, "Quiñónez, Alondra\t4");
    person.press("s");
    let second = names(&person)[1].clone();
    let person = person.comes_back();
    let students = &person.session.app.around.students;
    let second = students
        .iter()
        .find(|one| one.name.full() == second)
        .unwrap()
        .name
        .called
        .clone();
    let score = |called: &str| pieces_of(&person, called, "Razones")[0].work.score;
    assert_eq!([score("Alondra"), score(&second)], [Some(4.0), Some(3.0)]);
}

/// Whoever is erased while scores are being given takes theirs along.
#[test]
fn an_erased_student_takes_the_score_along_that_waits() {
    let mut person = at_the_grid(Person::at_the_door(SPANISH));
    person.press("aRazones<enter><enter><enter><enter><enter>34");
    let gone = key(&person, "Alondra");
    person.asks(Ask::Student(StudentAsk::Erase { student: gone }));
    let scoring = person.session.store().unwrap().scoring().unwrap().unwrap();
    assert!(!scoring.marks.contains_key(&gone));
    assert_eq!(scoring.marks.len(), 1);
}

#[test]
fn groups_are_of_those_who_are_not_there_yet() {
    let person = at_the_grid(Person::at_the_door(SPANISH)).types("g");
    let seen = person.sees();
    assert!(seen.contains("Todavía no: 6.RP.A.1"), "{seen}");
    let counting = person.session.app.around.counting();
    let standard: StandardId = {
        let store = person.session.store().unwrap();
        store.standards().unwrap()[0].key
    };
    let all = person.reads_at(80, 60);
    for student in &person.session.app.around.students {
        let learning = folder(&person, &student.name.called).learning;
        let level = learning
            .iter()
            .find(|one| one.standard.key == standard)
            .unwrap()
            .standing(counting)
            .level();
        let is_there = level.is_some_and(|level| level.value() >= counting.bounds.mastery);
        assert_eq!(
            !all.contains(&student.name.full()),
            is_there,
            "{}: {all}",
            student.name.full()
        );
    }
}

/// The same work given twice by a slip is told before the first key.
#[test]
fn work_that_is_there_already_is_told() {
    let begin = "aRazones<enter><enter><enter><enter><enter>";
    let person = at_the_grid(Person::at_the_door(SPANISH)).types(begin);
    assert!(!person.sees().contains("ya tiene"), "{}", person.sees());
    let person = person.types("34s").types(begin);
    assert!(
        person
            .sees()
            .contains("2 estudiantes ya tienen un trabajo así"),
        "{}",
        person.sees()
    );
}

/// Of a roll too long to be read at once the levels come as one comes to them, and what is counted says so.
#[test]
fn a_long_roll_is_read_as_one_comes_to_it() {
    let mut person = Person::sits_down();
    let path = person.sample();
    let mut class = sample::built_in(today().day()).unwrap();
    let many = (0..420).map(|at| Folder {
        student: Student {
            name: StudentName {
                first: format!("Aa{at:03}"),
                last: "Ñandú".to_owned(),
                called: format!("Aa{at:03}"),
            },
            ..Student::default()
        },
        ..Folder::default()
    });
    class.students.splice(0..0, many);
    let when = When {
        moment: today().moment,
        day: today().day(),
    };
    Store::create(&path).unwrap().fill(when, &class).unwrap();
    person.session.handle_open(true, path);
    person.session.app.around.reading = SPANISH;
    let mut person = at_the_grid(person);
    let seen = person.sees();
    assert!(seen.contains("Contados: 400 de 444 estudiantes"), "{seen}");
    assert!(
        !seen.contains("Sin trabajos nuevos"),
        "of those who are not read nobody knows: {seen}"
    );
    person.press("<end>");
    for _ in 0..40 {
        person.press("<pgdn>");
    }
    let seen = person.sees();
    let last = names(&person).last().unwrap().clone();
    let line = seen.lines().find(|line| line.contains(&last)).unwrap();
    assert!(
        line.contains('▸') && line.contains(|c: char| c.is_ascii_digit()),
        "{line}"
    );
    assert!(!seen.contains("Contados: 400"), "{seen}");
}
