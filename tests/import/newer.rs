//! What a newer file says of what an older one brought: what follows it, and what stays.

use juntos::domain::people::person::AdultReads;

use super::*;

const RESULTS: &str = "\
TermName,StudentID,Subject,TestStartDate,TestRITScore,TestStandardError
Fall,S-0007,Mathematics,9/16/2026,203,3.1
";

/// The same list of the school, in which the grown-up is called and reads otherwise since then.
fn renamed(changed: &str) -> Vec<(&'static str, &'static str)> {
    let users = twelve().into_iter().find(|(name, _)| *name == "users.csv");
    let (_, users) = users.unwrap();
    let line = "p1,active,2026-10-01T00:00:00.000Z,TRUE,elena,Elena,Ramos,";
    assert!(users.contains(line));
    let new = format!("p1,active,{changed},TRUE,elena,Elena,Ramos Gil,");
    with(twelve(), "users.csv", users.replace(line, &new).leak())
}

fn adult(class: &Class) -> String {
    let luz = class.of("María de la Luz Ramos Peña");
    luz.households[0].adults[0].name.clone()
}

#[test]
fn a_score_that_the_test_put_right_is_followed_and_what_it_was_is_remembered() {
    let mut class = Class::with_students();
    let file = class.writes("tests.csv", RESULTS);
    class.takes_in(&file, &Answers::default());
    let right = RESULTS.replace("203", "207");
    // As old as the file is: a day before, it says nothing new.
    let file = class.writes("older.csv", &right);
    written(&file, 24);
    let looked = class.takes_in(&file, &Answers::default());
    let counts = looked.counts.results;
    assert_eq!((counts.added, counts.changed, counts.kept), (0, 0, 1));
    let file = class.writes("newer.csv", &right);
    let looked = class.takes_in(&file, &Answers::default());
    let counts = looked.counts.results;
    assert_eq!((counts.added, counts.changed, counts.kept), (0, 1, 0));
    let luz = class.of("Luz Ramos Peña");
    let [sitting] = &sittings(&luz)[..] else {
        panic!("{:?}", sittings(&luz))
    };
    assert_eq!(sitting.score.score, 207.0);
    let all = class.store.export(luz.key, Viewer::Teacher).unwrap();
    let before = all["correction"].to_string();
    assert!(before.contains("203"), "{all}");
    // It is as new as that file: what is older than it changes nothing any more.
    let file = class.writes("late.csv", RESULTS);
    written(&file, 12);
    let looked = class.takes_in(&file, &Answers::default());
    assert_eq!(looked.counts.results.kept, 1);
}

#[test]
fn a_grown_up_follows_the_list_of_the_school() {
    let mut class = Class::new();
    let folder = class.writes_all("list", &twelve());
    class.takes_in(&folder, &Answers::default());
    for (changed, follows) in [("2026-09-01", false), ("2026-11-01", true)] {
        let files = renamed(&format!("{changed}T00:00:00.000Z"));
        let folder = class.writes_all("later", &files);
        let looked = class.takes_in(&folder, &Answers::default());
        let counts = looked.counts.adults;
        let expected = (usize::from(follows), usize::from(!follows));
        assert_eq!((counts.changed, counts.kept), expected, "{changed}");
        assert_eq!(adult(&class).ends_with("Gil"), follows, "{changed}");
    }
    let luz = class.of("María de la Luz Ramos Peña").key;
    let all = class.store.export(luz, Viewer::Teacher).unwrap();
    let before = all["correction"].to_string();
    assert!(before.contains("Elena Ramos"), "{all}");
    // Older than what is there now.
    let folder = class.writes_all("list", &with(twelve(), "users.csv", between()));
    let looked = class.takes_in(&folder, &Answers::default());
    assert_eq!(looked.counts.adults.kept, 1);
    assert_eq!(adult(&class), "Elena Ramos Gil");
}

/// A list of a moment between the two, which calls the grown-up by a third name.
fn between() -> &'static str {
    let files = renamed("2026-10-15T00:00:00.000Z");
    let (_, users) = files.iter().find(|(name, _)| *name == "users.csv").unwrap();
    users.replace("Ramos Gil", "Ramos Ruiz").leak()
}

/// Scores are no list of the school's, whoever is named beside them.
#[test]
fn scores_change_no_grown_up() {
    let mut class = Class::with_students();
    let file = class.writes(
        "scores.csv",
        "Student,Standard,Score,Parent\nLuz Ramos Peña,A,4,ELENA RAMOS\n",
    );
    let answers = class.columns(&file, &[("Parent", Role::AdultName)]);
    let looked = class.takes_in(&file, &answers);
    assert_eq!(looked.counts.adults.kept, 1, "{looked:?}");
    let luz = class.of("Luz Ramos Peña");
    assert_eq!(luz.households[0].adults[0].name, "Elena Ramos");
}

#[test]
fn a_grown_up_of_whom_nothing_is_said_reads_what_the_home_does() {
    let mut class = Class::with_students();
    let file = class.writes(
        "later.csv",
        "First,Last,Student ID,SIS ID,Grade,Parent\n\
         D'Angelo,\"Smith, Jr.\",102,S-0008,5,Ann Smith\nLuz,Ramos Peña,101,S-0007,5,Rosa Peña\n",
    );
    let answers = class.columns(&file, &[]);
    class.takes_in(&file, &answers);
    for (name, adult, reads) in [
        ("D'Angelo Smith, Jr.", "Ann Smith", Language::English),
        ("Luz Ramos Peña", "Rosa Peña", Language::Spanish),
    ] {
        let homes = class.of(name).households;
        let mut adults = homes[0].adults.iter();
        let found = adults.find(|one| one.name == adult).unwrap();
        assert_eq!(found.reads, AdultReads::In(reads), "{name}");
    }
}

/// A result that is somebody else's in a newer file is not taken from whom it was of.
#[test]
fn a_result_that_went_to_another_student_moves_nothing() {
    let mut class = Class::new();
    let folder = class.writes_all("list", &twelve());
    class.takes_in(&folder, &Answers::default());
    let moved = results("2.5", "2026-11-01T00:00:00.000Z").replace(",l1,s1,", ",l1,s2,");
    let folder = class.writes_all("list", &with(twelve(), "results.csv", moved.leak()));
    let looked = class.takes_in(&folder, &Answers::default());
    assert_eq!(looked.counts.evidence.changed, 0);
    let luz = class.of("María de la Luz Ramos Peña");
    assert_eq!(scores(&luz, "5.NF.A.1"), [Some(2.5)]);
}

#[test]
fn a_number_that_was_filled_up_with_zeros_is_the_same() {
    let mut class = Class::new();
    let list = class.writes(
        "list.csv",
        "Student Number,Last Name,First Name\n00471,Vela,Ana\n",
    );
    let answers = class.columns(&list, &[]);
    class.takes_in(&list, &answers);
    for (number, is_she) in [("000000000471", true), ("0000000000471", false)] {
        let text = format!(
            "StudentID,Subject,TestStartDate,TestRITScore\n{number},Mathematics,9/10/2026,210\n"
        );
        let file = class.writes("tests.csv", text);
        let answers = Answers {
            new_students: Some(NewStudents::LeaveOut),
            ..Answers::default()
        };
        let looked = class.looks(&file, &answers);
        assert_eq!(looked.counts.results.added == 1, is_she, "{number}");
    }
}

/// The terms of a list of the school, from and to.
fn of_terms(class: &mut Class, terms: [(&str, &str); 2]) -> Counts {
    let rows =
        terms.map(|(from, to)| format!("Q{from},,,{from},gradingPeriod,{from},{to},Y,2027\n"));
    let sessions = format!(
        "sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear\n{}",
        rows.concat()
    );
    let files = with(ELEVEN.to_vec(), "academicSessions.csv", sessions.leak());
    let folder = class.writes_all("list", &files);
    class.takes_in(&folder, &Answers::default()).counts
}

#[test]
fn a_year_that_begins_today_is_this_year() {
    let mut class = Class::new();
    let today = [("2026-11-24", "2026-12-20"), ("2026-12-21", "2027-06-10")];
    assert_eq!(of_terms(&mut class, today).terms.changed, 2);
    let tomorrow = [("2026-11-25", "2026-12-20"), ("2026-12-21", "2027-06-10")];
    let counts = of_terms(&mut class, tomorrow).terms;
    assert_eq!((counts.changed, counts.kept), (0, 2), "it has not begun");
}
