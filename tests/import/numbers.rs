//! Scores: what they are out of, and what is on the scale already.

use super::*;

const CUTS: Scores = Scores::Cuts([90.0, 80.0, 70.0]);

fn cut(answers: Answers) -> Answers {
    Answers {
        scores: Some(CUTS),
        ..answers
    }
}

#[test]
fn what_is_on_the_scale_stays_whatever_the_cuts_say() {
    let mut class = Class::with_students();
    let file = class.writes(
        "wide.csv",
        "Student,Project,Quiz\nLuz Ramos Peña,3,85\nZoë Ng,2.5,64\n",
    );
    let answers = class.columns(
        &file,
        &[("Project", Role::ScoreOf), ("Quiz", Role::ScoreOf)],
    );
    class.takes_in(&file, &cut(answers));
    let luz = class.of("Luz Ramos Peña");
    assert_eq!(scores(&luz, "Project"), [Some(3.0)]);
    assert_eq!(scores(&luz, "Quiz"), [Some(3.0)]);
    let zoe = class.of("Zoë Ng");
    assert_eq!(scores(&zoe, "Project"), [Some(2.5)]);
    assert_eq!(scores(&zoe, "Quiz"), [Some(1.0)]);
}

#[test]
fn points_are_out_of_what_the_file_says() {
    let mut class = Class::with_students();
    let file = class.writes(
        "points.csv",
        "Student,Standard,Score,Points Possible,Date\n\
         Luz Ramos Peña,A,980,\"1,200\",2026-10-01\nLuz Ramos Peña,B,3,4,2026-10-01\nLuz Ramos Peña,C,9,10,2026-10-01\n\
         Zoë Ng,A,\"1,190\",\"1,200\",2026-10-01\nZoë Ng,B,17 of 20,,2026-10-01\nZoë Ng,C,62%,,2026-10-01\n",
    );
    let answers = class.columns(&file, &[]);
    class.takes_in(&file, &cut(answers));
    let of = |name: &str| ["A", "B", "C"].map(|code| scores(&class.of(name), code)[0]);
    assert_eq!(of("Luz Ramos Peña"), [Some(3.0), Some(3.0), Some(4.0)]);
    assert_eq!(of("Zoë Ng"), [Some(4.0), Some(3.0), Some(1.0)]);
}

#[test]
fn points_that_are_no_levels_are_asked_about_though_they_would_fit() {
    let mut class = Class::with_students();
    let file = class.writes(
        "gradebook.csv",
        "Student,ID,SIS User ID,SIS Login ID,Section,Quiz (5)\n    Points Possible,,,,,10\n\"Ng, Zoë\",2,,a,X,4\n",
    );
    let answers = class.columns(&file, &[("Quiz (5)", Role::ScoreOf)]);
    let looked = class.looks(&file, &answers);
    assert_eq!(looked.question, Some(Question::Scale(4.0, 4.0)));
    class.takes_in(&file, &cut(answers));
    assert_eq!(scores(&class.of("Zoë Ng"), "Quiz"), [Some(1.0)]);
}

#[test]
fn tasks_of_a_school_list_are_read_by_their_own_maximum() {
    let mut class = Class::new();
    let files = with(
        with(
            twelve(),
            "lineItems.csv",
            "sourcedId,title,resultValueMax,learningObjectiveId\nl1,Ticket,4,A\nl2,Exam,200,B\n",
        ),
        "results.csv",
        "sourcedId,lineItemSourcedId,studentSourcedId,score,scoreDate\nr1,l1,s1,2.5,2026-10-01\nr2,l2,s1,170,2026-10-01\nr3,l1,s2,0,2026-10-01\n",
    );
    let mut files = files;
    files.retain(|(name, _)| !name.contains("LearningObjective"));
    let folder = class.writes_all("list", &files);
    class.takes_in(&folder, &cut(Answers::default()));
    let luz = class.of("María de la Luz Ramos Peña");
    assert_eq!(scores(&luz, "A"), [Some(2.5)]);
    assert_eq!(scores(&luz, "B"), [Some(3.0)]);
    assert_eq!(scores(&class.of("Iker Sosa"), "A"), [Some(0.0)]);
}

#[test]
fn words_of_results_are_the_numbers_that_the_school_says() {
    let mut class = Class::new();
    let items = "sourcedId,title,resultValueMax,learningObjectiveId\nl1,Ticket,,A\nl2,Essay,,B\nl3,Lab,,C\n";
    let results = "sourcedId,lineItemSourcedId,studentSourcedId,score,textScore,scoreDate\n\
         r1,l1,s1,,Meets,2026-10-01\nr2,l1,s2,,exceeds,2026-10-01\nr3,l2,s1,,Nearly,2026-10-01\nr4,l3,s1,,A,2026-10-01\n";
    let scales = "sourcedId,status,dateLastModified,title,type,orgSourcedId,courseSourcedId,classSourcedId,scoreScaleValue\n\
         k1,active,,Mastery,level,,,c1,\"{4:Exceeds},{3:Meets},{2:Nears}\"\nk2,active,,Letters,letter,,,c1,\"{90-100:A},{80-89:B}\"\nk3,tobedeleted,,Old,level,,,c1,{1:Nearly}\n";
    let of_items = "sourcedId,status,dateLastModified,title,lineItemSourcedId,scoreScaleSourcedId\n\
         x1,active,,,l1,k1\nx2,active,,,l2,k3\nx3,active,,,l3,k2\n";
    let mut files = with(
        with(twelve(), "lineItems.csv", items),
        "results.csv",
        results,
    );
    files.extend([
        ("scoreScales.csv", scales),
        ("lineItemScoreScales.csv", of_items),
    ]);
    files.retain(|(name, _)| !name.contains("LearningObjective"));
    let folder = class.writes_all("list", &files);
    let looked = class.looks(&folder, &Answers::default());
    // A range, and a scale that is deleted, say no number: those are asked about, and only those.
    let asked = vec![("A".to_owned(), 1), ("Nearly".to_owned(), 1)];
    assert_eq!(looked.question, Some(Question::Codes(asked)));
    let nothing = ["A", "Nearly"].map(|code| (code.to_owned(), CodeMeaning::Nothing));
    let answers = Answers {
        codes: nothing.into_iter().collect(),
        ..Answers::default()
    };
    class.takes_in(&folder, &answers);
    let luz = class.of("María de la Luz Ramos Peña");
    assert_eq!(scores(&luz, "A"), [Some(3.0)]);
    assert_eq!(scores(&luz, "B"), []);
    assert_eq!(scores(&class.of("Iker Sosa"), "A"), [Some(4.0)]);
}
