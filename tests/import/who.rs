//! Whose a line is: nobody becomes somebody else without a question.

use juntos::domain::class_file::intake::{WhoIs, Why};

use super::*;

/// The lines that are asked about, and why.
fn asked(looked: &Looked) -> Vec<(u64, Why)> {
    match &looked.question {
        Some(Question::Who(doubts)) => doubts.iter().map(|one| (one.line, one.why)).collect(),
        other => panic!("{other:?}"),
    }
}

fn with_who(answers: &Answers, who: &[(u64, WhoIs)]) -> Answers {
    Answers {
        who: who.iter().copied().collect(),
        ..answers.clone()
    }
}

#[test]
fn the_schools_number_is_no_students() {
    let mut class = Class::new();
    let file = class.writes(
        "list.csv",
        "School ID,Student ID,Last Name,First Name\n77,1,Vela,Ana\n77,2,Soto,Beto\n77,3,Cruz,Caro\n",
    );
    let answers = class.columns(&file, &[]);
    assert_eq!(class.takes_in(&file, &answers).counts.students.added, 3);
}

#[test]
fn a_number_beside_two_names_is_nobodys() {
    let text = "Student Number,Last Name,First Name\n9999,Vela,Ana\n9999,Soto,Beto\n31,Cruz,Caro\n";
    for text in [text.to_owned(), text.replace("31", "9999")] {
        let mut class = Class::new();
        let file = class.writes("list.csv", &text);
        let answers = class.columns(&file, &[]);
        let looked = class.takes_in(&file, &answers);
        assert_eq!(looked.counts.students.added, 3, "{text}");
        assert!(looked.findings.count(Problem::SharedNumber) >= 2);
        assert!(class.takes_in(&file, &answers).counts.is_idle());
    }
}

#[test]
fn a_number_of_one_system_is_none_of_another() {
    let mut class = Class::new();
    let list = class.writes(
        "list.csv",
        "Student Number,Last Name,First Name\n1,Vela,Ana\n2,Soto,Beto\n",
    );
    let answers = class.columns(&list, &[]);
    class.takes_in(&list, &answers);
    let file = class.writes(
        "gradebook.csv",
        "Student,ID,SIS User ID,SIS Login ID,Section,Quiz (5)\n    Points Possible,,,,,4\n\"Vela, Ana\",2,,a,X,4\n\"Soto, Beto\",1,,b,X,1\n",
    );
    let answers = class.columns(&file, &[("Quiz (5)", Role::ScoreOf)]);
    let looked = class.takes_in(&file, &answers);
    assert_eq!(looked.counts.evidence.added, 2);
    assert_eq!(scores(&class.of("Ana Vela"), "Quiz"), [Some(4.0)]);
    assert_eq!(scores(&class.of("Beto Soto"), "Quiz"), [Some(1.0)]);
}

#[test]
fn a_name_and_a_number_that_disagree_are_asked_about_once() {
    let mut class = Class::with_students();
    // The number is Luz's, the name is nobody's; the name is Zoë's, the number is not.
    let file = class.writes(
        "tests.csv",
        "Student,SIS ID,Test,RIT,Date\nOlga Nueva,S-0007,map-math,200,2026-10-01\nZoë Ng,S-0444,map-math,210,2026-10-01\n",
    );
    let columns = class.columns(&file, &[]);
    let looked = class.looks(&file, &columns);
    assert_eq!(asked(&looked), [(2, Why::OtherName), (3, Why::OtherNumber)]);
    let zoe = class.of("Zoë Ng").key;
    let answers = with_who(&columns, &[(2, WhoIs::LeaveOut), (3, WhoIs::Same(zoe))]);
    let looked = class.takes_in(&file, &answers);
    assert_eq!(
        (looked.counts.results.added, looked.counts.strangers),
        (1, 0)
    );
    assert_eq!(sittings(&class.of("Zoë Ng")).len(), 1);
    assert!(sittings(&class.of("Luz Ramos Peña")).is_empty());
    // The next file of this kind is asked nothing.
    let next = class.writes(
        "later.csv",
        "Student,SIS ID,Test,RIT,Date\nZoë Ng,S-0444,map-math,215,2026-11-01\nOlga Nueva,S-0007,map-math,201,2026-11-01\n",
    );
    let looked = class.takes_in(&next, &Answers::default());
    assert_eq!(looked.counts.results.added, 1);
    assert_eq!(sittings(&class.of("Zoë Ng")).len(), 2);
}

#[test]
fn two_lines_of_one_name_are_two_children_until_somebody_says_otherwise() {
    let text = "Last Name,First Name,Parent\nVela,Ana,Rosa Vela\nVela,Ana,Marta Cruz\n";
    let mut class = Class::new();
    let file = class.writes("list.csv", text);
    let columns = class.columns(&file, &[]);
    let looked = class.tries(&file, &columns, false).unwrap();
    assert_eq!(asked(&looked), [(3, Why::NameTwice)]);
    assert!(class.names().is_empty(), "nothing came");
    let answers = with_who(&columns, &[(3, WhoIs::Another)]);
    assert_eq!(class.takes_in(&file, &answers).counts.students.added, 2);
    let adults: Vec<usize> = class
        .store
        .students()
        .unwrap()
        .iter()
        .map(|one| {
            let folder = class.store.folder(one.key, Viewer::Teacher).unwrap();
            folder.households[0].adults.len()
        })
        .collect();
    assert_eq!(adults, [1, 1]);
    let mut class = Class::new();
    let file = class.writes("list.csv", text);
    let answers = with_who(&columns, &[(3, WhoIs::SameLine(2))]);
    let looked = class.takes_in(&file, &answers);
    assert_eq!(counted(&looked.counts)[..2], [1, 2]);
}

#[test]
fn results_of_one_name_in_two_grades_are_asked_about() {
    let mut class = Class::new();
    let file = class.writes(
        "scores.csv",
        "Student,Grade,Standard,Score,Date\n\"Vela, Ana\",4,A,4,2026-10-01\n\"Vela, Ana\",4,A,3,2026-10-02\n\"Vela, Ana\",6,A,1,2026-10-02\n",
    );
    let columns = class.columns(&file, &[]);
    assert_eq!(asked(&class.looks(&file, &columns)), [(4, Why::NameTwice)]);
}

#[test]
fn one_name_of_two_students_is_asked_about_with_both_shown() {
    let mut class = Class::new();
    let list = class.writes(
        "list.csv",
        "Student Number,Last Name,First Name,Grade\n1,Vela,Ana,4\n2,Vela,Ana,5\n",
    );
    let answers = class.columns(&list, &[]);
    assert_eq!(class.takes_in(&list, &answers).counts.students.added, 2);
    let file = class.writes("scores.csv", "Student,Standard,Score\nAna Vela,A,4\n");
    let columns = class.columns(&file, &[]);
    let looked = class.looks(&file, &columns);
    assert_eq!(asked(&looked), [(2, Why::Several)]);
    let Some(Question::Who(doubts)) = looked.question else {
        panic!()
    };
    assert_eq!(doubts[0].maybe.len(), 2);
}

#[test]
fn accents_that_got_lost_rename_nobody() {
    let mut class = Class::with_students();
    let file = class.writes("list.csv", "First,Last,Grade\nLUZ,RAMOS PENA,5\nZoe,Ng,5\n");
    let answers = class.columns(&file, &[]);
    class.takes_in(&file, &answers);
    assert_eq!(class.of("Zoë Ng").student.grade, Some(5));
    assert!(class.names().iter().any(|name| name.ends_with("Peña")));
    let file = class.writes("scores.csv", "Student,Standard,Score\nZoe Ng,A,3\n");
    let answers = class.columns(&file, &[]);
    assert_eq!(class.takes_in(&file, &answers).counts.evidence.added, 1);
    assert_eq!(class.of("Zoë Ng").learning.len(), 1);
}

#[test]
fn zeros_that_a_spreadsheet_dropped_are_told() {
    let mut class = Class::new();
    let list = class.writes(
        "list.csv",
        "Student Number,Last Name,First Name\n=\"\"\"\"00471\"\"\"\",Vela,Ana\n'00472,Soto,Beto\n"
            .replace("\"\"\"\"", "\"\"")
            .replace("=\"\"00471\"\"", "\"=\"\"00471\"\"\""),
    );
    let answers = class.columns(&list, &[]);
    class.takes_in(&list, &answers);
    let file = class.writes(
        "tests.csv",
        "StudentID,Subject,TestStartDate,TestRITScore\n471,Mathematics,9/10/2026,210\n00472,Mathematics,9/10/2026,199\n",
    );
    let looked = class.takes_in(&file, &Answers::default());
    assert_eq!(looked.counts.results.added, 2);
    assert_eq!(looked.findings.count(Problem::ZerosLost), 1);
    assert_eq!(sittings(&class.of("Ana Vela"))[0].score.score, 210.0);
}

/// A list of few names and few numbers, so that they often meet.
fn a_list() -> impl Strategy<Value = Vec<(String, String, String)>> {
    let names = [
        "Ana Vela",
        "Ana Soto",
        "Beto Vela",
        "Caro Cruz",
        "Ána Vela",
        "",
    ];
    let numbers = ["", "1", "2", "3", "0000"];
    let adults = ["", "Rosa", "Marta"];
    let line = (
        prop::sample::select(names.to_vec()),
        prop::sample::select(numbers.to_vec()),
        prop::sample::select(adults.to_vec()),
    );
    let line = line.prop_map(|(a, b, c)| (a.to_owned(), b.to_owned(), c.to_owned()));
    prop::collection::vec(line, 1..7)
}

fn folded(name: &str) -> String {
    juntos::domain::clean::folded(name)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// As many people as the file has names and numbers are in the class afterwards, or somebody was asked; and no line
    /// goes to a student who is called otherwise.
    #[test]
    fn nobody_becomes_somebody_else_in_silence(first in a_list(), second in a_list()) {
        let mut class = Class::new();
        let mut known = 0;
        for (at, lines) in [first, second].iter().enumerate() {
            let mut text = "Student,Student Number,Parent\n".to_owned();
            for (name, number, adult) in lines {
                text += &format!("{name},{number},{adult}\n");
            }
            let file = class.writes(&format!("list{at}.csv"), &text);
            let columns = class.looks(&file, &Answers::default());
            let mut answers = columns.answers.clone();
            if let Some(Question::Columns(mapping, _)) = columns.question {
                answers.mapping = Some(mapping);
            }
            answers.new_students = Some(NewStudents::Add);
            let Ok(looked) = class.tries(&file, &answers, false) else { continue };
            if looked.question.is_some() {
                prop_assert_eq!(class.names().len(), known, "nothing comes while something is open");
                continue;
            }
            let names = class.names();
            for name in lines.iter().map(|(name, ..)| folded(name)).filter(|name| !name.is_empty()) {
                prop_assert!(names.iter().any(|one| folded(one) == name), "{} of {:?} in {:?}", name, lines, names);
                // Two lines of one name with different numbers of their own are two.
                let numbers: std::collections::BTreeSet<&String> = lines
                    .iter()
                    .filter(|(other, number, _)| folded(other) == name && !number.is_empty())
                    .map(|(_, number, _)| number)
                    .filter(|number| lines.iter().all(|(other, same, _)| same != *number || folded(other) == name))
                    .collect();
                let here = names.iter().filter(|one| folded(one) == name).count();
                prop_assert!(here >= numbers.len(), "{:?} in {:?}", lines, names);
            }
            known = names.len();
        }
    }
}
