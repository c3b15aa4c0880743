//! Which standard a column shows, and what kind of work its results are.

use super::*;
use juntos::domain::class_file::intake::{About, Comes};
use juntos::domain::learning::evidence::Kind;

/// A gradebook whose columns are named after work, and the standard each shows.
fn shown(class: &mut Class, file: &Path, columns: &[(&str, &str)]) -> Answers {
    let roles: Vec<(&str, Role)> = columns
        .iter()
        .map(|(name, _)| (*name, Role::ScoreOf))
        .collect();
    let mut answers = class.columns(file, &roles);
    let mapping = answers.mapping.as_mut().unwrap();
    let shows = columns.iter();
    mapping.shows = shows
        .map(|(name, code)| ((*name).to_owned(), (*code).to_owned()))
        .collect();
    answers
}

const BOOK: &str = "Student,ID,SIS User ID,SIS Login ID,Section,Exit ticket (5),Fraction quiz (6)\n\
     \"Ramos Peña, Luz\",1,,a,X,3,3\n\"Ng, Zoë\",2,,b,X,2,\n";

#[test]
fn columns_show_the_standard_that_somebody_said_and_are_the_work() {
    let mut class = Class::with_students();
    let file = class.writes("book.csv", BOOK);
    let both = [
        ("Exit ticket (5)", "5.NF.1"),
        ("Fraction quiz (6)", "5.NF.1"),
    ];
    let answers = shown(&mut class, &file, &both);
    class.takes_in(&file, &answers);
    let luz = class.of("Luz Ramos Peña");
    let all = evidence(&luz, "5.NF.1");
    let works: Vec<(&str, Option<f64>, Kind)> = all
        .iter()
        .map(|piece| {
            let task = piece.work.task.exactly(Language::English).unwrap();
            (task, piece.work.score, piece.kind)
        })
        .collect();
    // Two columns that show the same are two pieces of work, with the same score too.
    assert_eq!(
        works,
        [
            ("Exit ticket", Some(3.0), Kind::Test),
            ("Fraction quiz", Some(3.0), Kind::Test)
        ]
    );
    assert!(
        class
            .store
            .standards()
            .unwrap()
            .iter()
            .all(|one| !one.code.contains("ticket"))
    );
    // It is remembered, and nothing comes twice.
    let again = class.takes_in(&file, &Answers::default());
    assert_eq!(counted(&again.counts), [0; 6]);
}

#[test]
fn a_kind_is_as_the_file_says_as_its_title_proposes_or_as_somebody_says_of_the_rest() {
    let mut class = Class::with_students();
    let text = "Student,Standard,Score,Date,Title,Type,Link\n\
         Luz Ramos Peña,A,3,2026-10-01,Bridge,Project,shelf 4\n\
         Luz Ramos Peña,B,3,2026-10-02,Short quiz,,\n\
         Luz Ramos Peña,C,3,2026-10-03,Bus stop,,\n\
         Luz Ramos Peña,D,3,2026-10-04,Bus stop,Homework,\n";
    let file = class.writes("work.csv", text);
    written(&file, 48);
    let answers = class.columns(&file, &[]);
    let looked = class.looks(&file, &answers);
    assert_eq!(looked.kind, Some(Kind::Test));
    assert_eq!(looked.findings.count(Problem::NotAKind), 1);
    let answers = Answers {
        kind: Some(Kind::Conversation),
        ..answers
    };
    class.takes_in(&file, &answers);
    let luz = class.of("Luz Ramos Peña");
    let kinds = ["A", "B", "C", "D"].map(|code| evidence(&luz, code)[0].kind);
    let wanted = [
        Kind::Project,
        Kind::Test,
        Kind::Conversation,
        Kind::Conversation,
    ];
    assert_eq!(kinds, wanted);
    let place = evidence(&luz, "A")[0].work.place.clone().unwrap();
    assert_eq!(place.exactly(Language::English), Some("shelf 4"));
    // What is only proposed changes nothing that is there; what the file says does.
    let said = class.writes(
        "said.csv",
        text.replace("Short quiz,,", "Short quiz,Observation,"),
    );
    written(&said, 0);
    class.takes_in(&said, &Answers::default());
    let luz = class.of("Luz Ramos Peña");
    assert_eq!(evidence(&luz, "B")[0].kind, Kind::Observation);
    written(&file, 0);
    class.takes_in(
        &file,
        &Answers {
            kind: None,
            ..answers
        },
    );
    assert_eq!(
        evidence(&class.of("Luz Ramos Peña"), "B")[0].kind,
        Kind::Observation
    );
}

#[test]
fn everything_that_would_come_can_be_read_one_by_one() {
    let mut class = Class::with_students();
    let text = |score| {
        format!(
            "Student,Standard,Score,Date\nZoë Ng,A,{score},2026-10-01\nLuz Ramos Peña,A,3,2026-10-01\n"
        )
    };
    let file = class.writes("one.csv", text(2));
    written(&file, 48);
    let answers = class.columns(&file, &[]);
    class.takes_in(&file, &answers);
    let file = class.writes("one.csv", text(4) + "Nobody Here,A,1,2026-10-01\n");
    written(&file, 0);
    let answers = Answers {
        new_students: Some(NewStudents::LeaveOut),
        ..Answers::default()
    };
    let looked = class.looks(&file, &answers);
    let all: Vec<(&str, Comes)> = looked
        .coming
        .listed()
        .iter()
        .map(|one| (one.name.as_str(), one.comes))
        .collect();
    assert_eq!(
        all,
        [("Nobody Here", Comes::Out), ("Zoë Ng", Comes::Changed)]
    );
    let About::Score { code, was, is, .. } = &looked.coming.listed()[1].about else {
        panic!("a score changes");
    };
    assert_eq!((code.as_str(), *was, *is), ("A", Some(2.0), Some(4.0)));
    assert_eq!(looked.coming.more(), 0);
}

#[test]
fn a_teacher_finds_the_standard_of_a_column_and_reads_all_that_would_come() {
    let mut person = at_the_desk(&[("book.csv", String::new())]);
    let students = person.session.store().unwrap().students().unwrap();
    let xime = students
        .iter()
        .find(|one| one.name.called == "Xime")
        .unwrap();
    let (key, name) = (xime.key, xime.name.full());
    let path = person.folder.path().join("files/book.csv");
    let text =
        format!("Student,ID,SIS User ID,SIS Login ID,Section,Exit ticket (5)\n{name},1,,a,X,3\n");
    fs::write(path, text).unwrap();
    names_the_files(&mut person, "book.csv");
    person.press("<end>s");
    assert!(person.sees().contains("6.RP.A.3"), "{}", person.sees());
    person.press("/6.rp.a.3");
    assert!(!person.sees().contains("6.EE"), "{}", person.sees());
    person.press("<enter>");
    let screen = person.sees();
    assert!(screen.contains("puntajes de 6.RP.A.3"), "{screen}");
    person.press("<enter>");
    reads_on(&mut person);
    // Nothing says what kind of work it is: it is proposed, and turned.
    let screen = person.sees();
    assert!(screen.contains("Tipo de trabajo"), "{screen}");
    person.press("<down><down><down><right>");
    assert!(person.sees().contains("proyecto"), "{}", person.sees());
    person.press("<up><enter>");
    let screen = person.sees();
    assert!(screen.contains("6.RP.A.3: 3"), "{screen}");
    person.press("/nobody");
    assert!(!person.sees().contains("6.RP.A.3: 3"), "{}", person.sees());
    person.press("<esc><esc><home><enter>");
    reads_on(&mut person);
    let ImportStage::Done(looked) = stage(&person) else {
        panic!("{}", person.sees())
    };
    assert_eq!(looked.counts.evidence.added, 1);
    let store = person.session.store().unwrap();
    let folder = store.folder(key, Viewer::Teacher).unwrap();
    let all = evidence(&folder, "6.RP.A.3");
    let named =
        |piece: &&Evidence| piece.work.task.exactly(Language::English) == Some("Exit ticket");
    assert_eq!(all.iter().find(named).unwrap().kind, Kind::Project);
}
