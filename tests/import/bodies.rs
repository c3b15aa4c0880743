//! The body of a table: where the names of its columns are, and which lines are people.

use super::*;

#[test]
fn a_title_and_labels_may_stand_above_the_names_of_the_columns() {
    for above in [
        "Export of a gradebook\n",
        "Sunrise School,,,\n,,,\n",
        "Teacher Name:,Ms. Doe\nClass:,Math 5\nTerm:,Fall\n",
    ] {
        let mut class = Class::with_students();
        let text = format!("{above}Student,Standard,Score,Date\nZoë Ng,A,3,10/01/2026\n");
        let file = class.writes("table.csv", text);
        let answers = class.columns(&file, &[]);
        let looked = class.takes_in(&file, &answers);
        assert_eq!(looked.counts.evidence.added, 1, "{above}");
        assert_eq!(looked.findings.count(Problem::AboveHeader), 1, "{above}");
    }
}

#[test]
fn lines_that_are_no_student_stay_out_and_are_told() {
    let mut class = Class::new();
    let file = class.writes(
        "table.csv",
        "Student,A,B\nPoints Possible,4,4\n\"Vela, Ana\",3,2\n\"Student, Test\",1,1\nClass Average,3,2\nTotal students: 1,,\n",
    );
    let answers = class.columns(&file, &[("A", Role::ScoreOf), ("B", Role::ScoreOf)]);
    let looked = class.takes_in(&file, &answers);
    assert_eq!(class.names(), ["Ana Vela"]);
    assert_eq!(looked.findings.count(Problem::NoPerson), 4);
}

#[test]
fn days_and_points_above_the_students_belong_to_their_columns() {
    let mut class = Class::new();
    let file = class.writes(
        "classroom.csv",
        "Last Name,First Name,Email Address,Warm-up\nDate,,,2026-10-05\nPoints,,,4\nVela,Ana,a@example.org,3\nDate,Aiko,b@example.org,2\n",
    );
    let answers = class.columns(&file, &[("Warm-up", Role::ScoreOf)]);
    let looked = class.takes_in(&file, &answers);
    assert_eq!(
        looked.counts.students.added, 2,
        "Date is also a family name"
    );
    let piece = &evidence(&class.of("Ana Vela"), "Warm-up")[0];
    assert_eq!(
        (piece.work.score, piece.assessed),
        (Some(3.0), date(2026, 10, 5))
    );
}

#[test]
fn a_line_whose_cells_stand_one_column_too_far_leaves_no_student_behind() {
    let mut class = Class::new();
    let file = class.writes(
        "table.csv",
        "Student,Standard,Score,Date\n\"Vela, Ana\",A,3,10/01/2026\nSoto, Beto,A,3,10/01/2026\n",
    );
    let answers = class.columns(&file, &[]);
    class.takes_in(&file, &answers);
    assert_eq!(class.names(), ["Ana Vela"]);
}

#[test]
fn subjects_that_sound_like_secrets_can_be_taken_in() {
    let mut class = Class::with_students();
    let file = class.writes(
        "report.csv",
        "Student,Health,Citizenship,Race essay,Phonemic Awareness,Home Phone\nZoë Ng,4,3,2,1,555-0199\n",
    );
    let chosen = [
        "Health",
        "Citizenship",
        "Race essay",
        "Phonemic Awareness",
        "Home Phone",
    ];
    let answers = class.columns(&file, &chosen.map(|name| (name, Role::ScoreOf)));
    let looked = class.takes_in(&file, &answers);
    assert_eq!(looked.counts.evidence.added, 4);
    assert!(!class.holds("555-0199"));
}

#[test]
fn days_in_words_are_days() {
    let mut class = Class::with_students();
    let file = class.writes(
        "table.csv",
        "Student,Standard,Score,Date\nZoë Ng,A,1,\"Oct 5, 2026\"\nZoë Ng,A,2,6-Oct-26\nZoë Ng,A,3,7 de octubre de 2026\n",
    );
    let answers = class.columns(&file, &[]);
    class.takes_in(&file, &answers);
    let days: Vec<_> = evidence(&class.of("Zoë Ng"), "A")
        .iter()
        .map(|piece| piece.assessed)
        .collect();
    assert_eq!(
        days,
        [date(2026, 10, 5), date(2026, 10, 6), date(2026, 10, 7)]
    );
}

#[test]
fn the_terms_of_another_year_replace_none() {
    let mut class = Class::new();
    let before = class.store.class().unwrap().terms;
    let files = with(
        ELEVEN.to_vec(),
        "academicSessions.csv",
        "sourcedId,status,dateLastModified,title,type,startDate,endDate\na,,,Fall,semester,2019-08-12,2019-12-20\nb,,,Spring,semester,2020-01-06,2020-05-29\n",
    );
    let folder = class.writes_all("list", &files);
    let looked = class.tries(&folder, &Answers::default(), false).unwrap();
    assert_eq!(class.store.class().unwrap().terms, before);
    assert_eq!(looked.findings.count(Problem::OtherYear), 1);
}

#[test]
fn a_macintosh_of_old_keeps_its_accents() {
    let mut class = Class::new();
    let file = class.writes(
        "mac.csv",
        b"First,Last,Grade\r\xe7ngela,N\x9c\x96ez,5\rJos\x8e,Pe\x96a,5\r",
    );
    let answers = class.columns(&file, &[]);
    class.takes_in(&file, &answers);
    assert_eq!(class.names(), ["Ángela Núñez", "José Peña"]);
}
