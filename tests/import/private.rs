//! Columns that are left out for what their names say: what can be overruled, and what never.

use super::*;

const LIST: &str = "Student,Race,Password,Date\nLuz Ramos Peña,3,hunter2,2026-10-01\nZoë Ng,2,hunter3,2026-10-01\n";

fn read_of(looked: &Looked, problem: Problem) -> Vec<String> {
    let listed = looked.findings.listed().into_iter();
    let listed = listed.filter(|finding| finding.problem == problem);
    listed.map(|finding| finding.read.clone()).collect()
}

#[test]
fn a_column_that_only_sounds_private_comes_in_when_somebody_says_so() {
    let mut class = Class::with_students();
    let file = class.writes("relay.csv", LIST);
    let answers = class.columns(&file, &[]);
    let looked = class.looks(&file, &answers);
    assert_eq!(read_of(&looked, Problem::LeftOut), ["Race"]);
    assert_eq!(read_of(&looked, Problem::Sensitive), ["Password"]);
    assert!(looked.has_columns && looked.counts.evidence.added == 0);
    // Nothing of what is left out is shown where its meaning is asked for.
    let asked = Answers {
        ask_columns: true,
        ..answers
    };
    let Some(Question::Columns(proposed, lines)) = class.looks(&file, &asked).question else {
        panic!("the columns are asked about again");
    };
    assert_eq!(proposed.columns[1], ("Race".into(), Role::LeftOut));
    assert!(
        lines
            .iter()
            .all(|line| line[1].is_empty() && line[2].is_empty())
    );
    let answers = class.columns(&file, &[("Race", Role::ScoreOf)]);
    class.takes_in(&file, &answers);
    assert_eq!(scores(&class.of("Luz Ramos Peña"), "Race"), [Some(3.0)]);
    // It is remembered for the next file with these columns.
    let next = class.writes("next.csv", LIST.replace("10-01", "10-08"));
    let looked = class.takes_in(&next, &Answers::default());
    assert_eq!(looked.counts.evidence.added, 2);
}

#[test]
fn nobody_can_have_a_password_taken_in() {
    let mut class = Class::with_students();
    let file = class.writes("relay.csv", LIST);
    let answers = class.columns(
        &file,
        &[("Race", Role::ScoreOf), ("Password", Role::Comment)],
    );
    class.takes_in(&file, &answers);
    assert!(!class.holds("hunter2") && !class.holds("hunter3"));
}
