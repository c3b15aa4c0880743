//! Files of other systems, taken into a class: what comes, what stays out, what is asked, and what is never kept.
#![allow(
    clippy::allow_attributes,
    clippy::cognitive_complexity,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::pedantic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a test stops where something is not as it should be"
)]

#[path = "import/back.rs"]
mod back;
#[path = "import/bodies.rs"]
mod bodies;
#[path = "import/damage.rs"]
mod damage;
#[path = "import/leaving.rs"]
mod leaving;
#[path = "import/mutated.rs"]
mod mutated;
#[path = "import/newer.rs"]
mod newer;
#[path = "import/numbers.rs"]
mod numbers;
#[path = "import/people.rs"]
mod people;
#[path = "import/private.rs"]
mod private;
#[path = "import/standards.rs"]
mod standards;
#[path = "import/stated.rs"]
mod stated;
mod support;
#[path = "import/systems.rs"]
mod systems;
#[path = "import/who.rs"]
mod who;
#[path = "import/whose.rs"]
mod whose;
#[path = "import/workbooks.rs"]
mod workbooks;
#[path = "import/works.rs"]
mod works;

use juntos::domain::id::StudentId;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use juntos::ask::{Change, ImportChange, Lying};
use juntos::content::sample;
use juntos::domain::class_file::intake::{
    Answers, Cannot, CodeMeaning, Counts, Format, Looked, NewStudents, Problem, Question, Record,
    Role, Scores,
};
use juntos::domain::class_file::secret::Opener;
use juntos::domain::class_file::throttle::Answer;
use juntos::domain::clean::is_harmful;
use juntos::domain::conference::pace::Moment;
use juntos::domain::learning::evidence::{Counting, Evidence};
use juntos::domain::learning::growth::Sitting;
use juntos::domain::learning::mastery::Bounds;
use juntos::domain::people::folder::Folder;
use juntos::domain::people::person::{Reads, Relation};
use juntos::domain::people::who_sees::Viewer;
use juntos::domain::{Language, Secret};
use juntos::import::{Bundle, Reading, Wanted};
use juntos::screens::desk::{DeskChoice, ImportStage};
use juntos::shell::{Message, Room};
use juntos::store::{Store, When};
use juntos::vault::Cost;
use juntos::work::{Begun, Job, Stopped};
use proptest::prelude::*;
use support::Person;

const SPANISH: juntos::locale::Reading = juntos::locale::Reading::One(Language::Spanish);

/// A class, and the folder its file and others lie in.
struct Class {
    folder: tempfile::TempDir,
    store: Store,
    now: Moment,
}

impl Class {
    /// Without students, standards or results.
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let now = support::today().moment;
        let mut class = sample::built_in(day()).unwrap().class;
        class.terms.truncate(2);
        let store = Store::make(&folder.path().join("class.juntos"), |store| {
            store.found(
                When {
                    moment: now,
                    day: day(),
                },
                &class,
            )
        });
        Self {
            folder,
            store: store.unwrap(),
            now,
        }
    }

    /// With the students of a small list of the school.
    fn with_students() -> Self {
        let mut class = Self::new();
        let list = class.writes("list.csv", LIST);
        let answers = class.columns(&list, &[]);
        assert_eq!(class.takes_in(&list, &answers).counts.students.added, 3);
        class
    }

    fn when(&self) -> When {
        When {
            moment: self.now,
            day: day(),
        }
    }

    fn writes(&self, name: &str, text: impl AsRef<[u8]>) -> PathBuf {
        let path = self.folder.path().join("files").join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        written(&path, 0);
        path
    }

    fn writes_all(&self, folder: &str, files: &[(&str, &str)]) -> PathBuf {
        for (name, text) in files {
            self.writes(&format!("{folder}/{name}"), text);
        }
        self.folder.path().join("files").join(folder)
    }

    fn tries(
        &mut self,
        path: &Path,
        answers: &Answers,
        only_count: bool,
    ) -> Result<Looked, Stopped> {
        let bounds = Bounds::default();
        let when = self.when();
        let begun = Job::begin(&mut self.store, when, path, answers, bounds, only_count)?;
        let mut job = match begun {
            Begun::Job(job) => job,
            Begun::Asks(looked) => return Ok(*looked),
        };
        loop {
            if let Some(looked) = job.step(&mut self.store)? {
                return Ok(looked);
            }
        }
    }

    /// What would come; and nothing of the class is changed by looking.
    fn looks(&mut self, path: &Path, answers: &Answers) -> Looked {
        let before = self.contents();
        let looked = self.tries(path, answers, true).unwrap();
        assert_eq!(self.contents(), before, "looking changes nothing");
        looked
    }

    /// Takes it in, as a first look had said it would come.
    fn takes_in(&mut self, path: &Path, answers: &Answers) -> Looked {
        let before = self.looks(path, answers);
        assert_eq!(before.question, None);
        let looked = self.tries(path, answers, false).unwrap();
        assert_eq!(looked.counts, before.counts, "as it was said before");
        assert_eq!(looked.question, None);
        self.now = Moment(self.now.0 + 60_000);
        looked
    }

    fn cannot(&mut self, path: &Path) -> Cannot {
        match self.tries(path, &Answers::default(), false) {
            Err(Stopped::Cannot(why)) => why,
            Err(Stopped::Store(error)) => panic!("{error:?}"),
            Ok(looked) => panic!("{looked:?}"),
        }
    }

    /// What is proposed for the columns of a table, with some of them changed.
    fn columns(&mut self, path: &Path, changed: &[(&str, Role)]) -> Answers {
        let Some(Question::Columns(mut mapping, _)) =
            self.looks(path, &Answers::default()).question
        else {
            panic!("it does not ask what the columns hold");
        };
        for (name, role) in changed {
            let column = mapping.columns.iter_mut().find(|(known, _)| known == name);
            column.unwrap().1 = *role;
        }
        assert_eq!(mapping.lacks(), None);
        Answers {
            mapping: Some(mapping),
            ..Answers::default()
        }
    }

    fn unlock(&mut self, passphrase: &Secret) {
        let opener = Opener::Passphrase(passphrase.clone());
        let when = self.when();
        assert_eq!(self.store.unlock(when, &opener).unwrap(), Answer::Open);
    }

    fn of(&self, called: &str) -> Folder {
        let students = self.store.students().unwrap();
        let one = students.iter().find(|one| one.name.full() == called);
        let key = one
            .unwrap_or_else(|| panic!("nobody is called {called}"))
            .key;
        self.store.folder(key, Viewer::Teacher).unwrap()
    }

    fn names(&self) -> Vec<String> {
        let students = self.store.students().unwrap();
        students.iter().map(|one| one.name.full()).collect()
    }

    /// Everything about everybody, but the log.
    fn contents(&self) -> Vec<String> {
        let students = self.store.roll().unwrap();
        let all = students.iter().map(|(key, ..)| {
            let mut all = self.store.export(*key, Viewer::Teacher).unwrap();
            all.as_object_mut().unwrap().remove("log");
            all.to_string()
        });
        let standards = self.store.standards().unwrap();
        let class = format!("{:?}{standards:?}", self.store.class().unwrap());
        all.chain([class]).collect()
    }

    /// Do these words stand in any file of the class, the copies made before among them?
    fn holds(&self, words: &str) -> bool {
        fs::read_dir(self.folder.path()).unwrap().any(|entry| {
            let path = entry.unwrap().path();
            path.is_file()
                && fs::read(path)
                    .unwrap()
                    .windows(words.len())
                    .any(|window| window == words.as_bytes())
        })
    }
}

fn day() -> jiff::civil::Date {
    support::today().day()
}

/// The file was written so many hours before the day of the test.
fn written(path: &Path, hours_before: u64) {
    let today = u64::try_from(support::today().moment.0).unwrap();
    let at = SystemTime::UNIX_EPOCH + Duration::from_millis(today - hours_before * 3_600_000);
    let file = fs::File::options().write(true).open(path).unwrap();
    file.set_modified(at).unwrap();
}

/// The evidence on one standard.
fn evidence(folder: &Folder, code: &str) -> Vec<Evidence> {
    let of =
        |learning: &&juntos::domain::learning::standing::Learning| learning.standard.code == code;
    let learning = folder.learning.iter().find(of);
    learning
        .unwrap_or_else(|| panic!("there is no {code}"))
        .evidence
        .clone()
}

fn scores(folder: &Folder, code: &str) -> Vec<Option<f64>> {
    let evidence = evidence(folder, code);
    evidence.iter().map(|piece| piece.work.score).collect()
}

fn sittings(folder: &Folder) -> Vec<Sitting> {
    let tests = folder.growth.iter();
    tests.flat_map(|test| test.sittings.clone()).collect()
}

fn counted(counts: &Counts) -> [usize; 6] {
    counts.of_each().map(|count| count.added)
}

fn date(year: i16, month: i8, day: i8) -> Option<jiff::civil::Date> {
    Some(jiff::civil::date(year, month, day))
}

const LIST: &str = "\
First,Last,Student ID,SIS ID,Grade,Home language,Parent,Parent language
Luz,Ramos Peña,101,S-0007,05,Spanish,Elena Ramos,es
D'Angelo,\"Smith, Jr.\",102,S-0008,5,English,,
Zoë,Ng,103,S-0009,5,,,
";

/// A small class, in the way of OneRoster 1.1: adults stand in their children's `agentSourcedIds`.
const ELEVEN: &[(&str, &str)] = &[
    (
        "manifest.csv",
        "propertyName,value\nmanifest.version,1.0\noneroster.version,1.1\n",
    ),
    (
        "academicSessions.csv",
        "sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear\n\
         Y,,,2026,schoolYear,2026-08-10,2027-06-10,,2027\n\
         Q 1,,,Fall,gradingPeriod,2026-08-10,2026-12-20,Y,2027\n\
         Q 2,,,Spring,gradingPeriod,2026-12-20,2027-06-10,Y,2027\n",
    ),
    (
        "classes.csv",
        "sourcedId,status,dateLastModified,title,grades\nc1,,,Room 12,05\n",
    ),
    (
        "enrollments.csv",
        "sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role\n\
         e1,,,c1,o1,s1,student\ne2,,,c1,o1,s2,student\ne3,,,c1,o1,t1,teacher\n",
    ),
    (
        "users.csv",
        "sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password\n\
         s1,,,TRUE,o1,student,luz,,Luz,Ramos Peña,,S-0007,luz@example.org,555-0101,555-0102,\"p1,p2\",05,hunter-two\n\
         s2,,,TRUE,o1,student,iker,,Iker,Sosa,,S-0008,,,,,05,\n\
         p1,,,TRUE,o1,mother,elena,,Elena,Ramos,,,elena@example.org,,,,,\n\
         p2,,,TRUE,o1,parent,raul,,Raúl,Ramos,,,,,,,,\n\
         p3,,,TRUE,o1,parent,nobody,,Nadie,Ninguno,,,,,,,,\n\
         t1,,,TRUE,o1,teacher,teo,,Teo,Maestro,,,,,,,,\n",
    ),
];

/// The same in the way of OneRoster 1.2, with standards and results.
fn twelve() -> Vec<(&'static str, &'static str)> {
    vec![
        (
            "manifest.csv",
            "propertyName,value\nmanifest.version,1.0\noneroster.version,1.2\n",
        ),
        (
            "classes.csv",
            "sourcedId,status,dateLastModified,title\nc1,active,2026-10-01T00:00:00.000Z,Room 12\n",
        ),
        (
            "enrollments.csv",
            "sourcedId,status,dateLastModified,classSourcedId,userSourcedId,role\ne1,active,,c1,s1,student\ne2,active,,c1,s2,student\n",
        ),
        (
            "roles.csv",
            "sourcedId,status,dateLastModified,userSourcedId,roleType,role,grade\nr1,active,,s1,primary,student,05\nr2,active,,s2,primary,student,05\nr3,active,,p1,primary,parent,\n",
        ),
        (
            "users.csv",
            "sourcedId,status,dateLastModified,enabledUser,username,givenName,familyName,preferredGivenName,pronouns,agentSourcedIds\n\
             s1,active,2026-10-01T00:00:00.000Z,TRUE,luz,María de la Luz,Ramos Peña,Luz,she/her,p1\n\
             s2,active,2026-10-01T00:00:00.000Z,TRUE,iker,Iker,Sosa,,,\n\
             p1,active,2026-10-01T00:00:00.000Z,TRUE,elena,Elena,Ramos,,,\n",
        ),
        (
            "lineItems.csv",
            "sourcedId,status,dateLastModified,title,classSourcedId,resultValueMin,resultValueMax\nl1,active,,Fractions quiz,c1,0,4\nl2,active,,Reading log,c1,0,4\n",
        ),
        (
            "lineItemLearningObjectiveIds.csv",
            "sourcedId,status,dateLastModified,lineItemSourcedId,source,learningObjectiveId\nx1,active,,l1,case,5.NF.A.1\nx2,active,,l2,case,5.RL.2\n",
        ),
        (
            "results.csv",
            "sourcedId,status,dateLastModified,lineItemSourcedId,studentSourcedId,scoreStatus,score,textScore,scoreDate,comment\n\
             v1,active,2026-10-02T00:00:00.000Z,l1,s1,fully graded,2.5,,2026-10-01,Casi\n\
             v2,active,2026-10-02T00:00:00.000Z,l2,s1,fully graded,4,,2026-10-02,\n\
             v3,active,2026-10-02T00:00:00.000Z,l1,s2,exempt,,,2026-10-01,\n\
             v4,active,2026-10-02T00:00:00.000Z,l2,s2,submitted,,,2026-10-02,\n\
             v5,tobedeleted,2026-10-02T00:00:00.000Z,l2,s2,fully graded,1,,2026-10-02,\n\
             v6,active,2026-10-02T00:00:00.000Z,l1,nobody,fully graded,1,,2026-10-02,\n",
        ),
    ]
}

fn with(
    mut files: Vec<(&'static str, &'static str)>,
    name: &str,
    text: &'static str,
) -> Vec<(&'static str, &'static str)> {
    files
        .iter_mut()
        .find(|(known, _)| *known == name)
        .unwrap()
        .1 = text;
    files
}

#[test]
fn a_school_list_of_the_older_form_brings_students_adults_and_terms() {
    let mut class = Class::new();
    let folder = class.writes_all("list", ELEVEN);
    let looked = class.takes_in(&folder, &Answers::default());
    assert_eq!(looked.format, Format::OneRoster);
    assert_eq!(counted(&looked.counts), [2, 2, 0, 0, 0, 0]);
    let luz = class.of("Luz Ramos Peña");
    assert_eq!(luz.student.grade, Some(5));
    let adults: Vec<(&str, Relation)> = luz.households[0]
        .adults
        .iter()
        .map(|adult| (adult.name.as_str(), adult.relation))
        .collect();
    assert_eq!(
        adults,
        [
            ("Elena Ramos", Relation::Mother),
            ("Raúl Ramos", Relation::Relative)
        ]
    );
    let terms = class.store.class().unwrap().terms;
    assert_eq!(terms.len(), 2);
    assert_eq!(
        Some(terms[0].to),
        date(2026, 12, 19),
        "the end is the day after"
    );
    assert_eq!(looked.findings.count(Problem::Sensitive), 1);
}

#[test]
fn a_school_list_of_the_newer_form_brings_standards_and_results() {
    let mut class = Class::new();
    let folder = class.writes_all("list", &twelve());
    let looked = class.takes_in(&folder, &Answers::default());
    assert_eq!(counted(&looked.counts), [2, 1, 2, 3, 0, 0]);
    assert_eq!(looked.findings.count(Problem::Deleted), 1);
    assert_eq!(looked.findings.count(Problem::UnknownStudent), 1);
    let luz = class.of("María de la Luz Ramos Peña");
    assert_eq!(luz.student.name.called, "Luz");
    assert_eq!(luz.student.pronouns.as_deref(), Some("she/her"));
    let quiz = &evidence(&luz, "5.NF.A.1")[0];
    assert_eq!(
        (quiz.work.score, quiz.assessed),
        (Some(2.5), date(2026, 10, 1))
    );
    assert_eq!(quiz.work.task.nearest(Language::English), "Fractions quiz");
    assert_eq!(quiz.work.comment.as_ref().unwrap().text, "Casi");
    assert_eq!(scores(&luz, "5.RL.2"), [Some(4.0)]);
    let iker = evidence(&class.of("Iker Sosa"), "5.NF.A.1");
    assert_eq!(iker[0].work.counting, Counting::Excused);
    assert_eq!(iker[0].work.score, None);
}

#[test]
fn the_cousin_of_the_school_list_says_who_belongs_to_whom_in_a_table() {
    let mut class = Class::new();
    let folder = class.writes_all(
        "list",
        &[
            ("orgs.csv", "sourcedId,name,type\n1,School,school\n"),
            ("classes.csv", "sourcedId,orgSourcedId,title\nc1,1,Room 12\n"),
            ("enrollments.csv", "classSourcedId,userSourcedId,role\nc1,s1,student\n"),
            (
                "users.csv",
                "sourcedId,username,givenName,familyName,password,email,phone\ns1,luz,Luz,Ramos,hunter-two,luz@example.org,\np1,elena,Elena,Ramos,,elena@example.org,555-0100\n",
            ),
            ("roles.csv", "userSourcedId,orgSourcedId,role,grade\ns1,1,student,6\np1,1,guardian,\n"),
            (
                "relationships.csv",
                "userSourcedId,relationshipUserSourcedId,relationshipRole\ns1,p1,grandmother\n",
            ),
            ("userFlags.csv", "userSourcedId,flag\ns1,iep\n"),
        ],
    );
    let looked = class.takes_in(&folder, &Answers::default());
    assert_eq!(counted(&looked.counts), [1, 1, 0, 0, 0, 0]);
    let luz = class.of("Luz Ramos");
    assert_eq!(luz.student.grade, Some(6));
    assert_eq!(luz.households[0].adults[0].relation, Relation::Grandmother);
    assert!(!class.holds("hunter-two") && !class.holds("example.org"));
}

/// Both an older and a newer file may name the same adult of a student: they come once.
#[test]
fn an_adult_who_is_named_twice_comes_once() {
    let mut class = Class::new();
    let mut files = twelve();
    files.push((
        "relationships.csv",
        "userSourcedId,relationshipUserSourcedId,relationshipRole\ns1,p1,aunt\ns1,p1,aunt\n",
    ));
    let folder = class.writes_all("list", &files);
    let looked = class.takes_in(&folder, &Answers::default());
    assert_eq!(looked.counts.adults.added, 1);
    assert_eq!(
        class.of("María de la Luz Ramos Peña").households[0]
            .adults
            .len(),
        1
    );
}

fn zipped(files: &[(&str, &str)]) -> Vec<u8> {
    zipped_below("export/", files)
}

fn zipped_below(folder: &str, files: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (at, (name, text)) in files.iter().enumerate() {
        let method = if at % 2 == 0 {
            zip::CompressionMethod::Deflated
        } else {
            zip::CompressionMethod::Stored
        };
        let options = zip::write::SimpleFileOptions::default().compression_method(method);
        zip.start_file(format!("{folder}{name}"), options).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn a_zip_brings_what_its_files_bring() {
    let mut class = Class::new();
    let zip = class.writes("list.zip", zipped(&twelve()));
    let looked = class.takes_in(&zip, &Answers::default());
    assert_eq!(looked.format, Format::OneRoster);
    assert_eq!(counted(&looked.counts), [2, 1, 2, 3, 0, 0]);
    assert_eq!(scores(&class.of("Iker Sosa"), "5.NF.A.1"), [None]);
}

const FLAT: &str = r#"{
  "CFDocument": {"identifier": "d1", "title": "Grade 5", "subject": ["Mathematics"], "language": "en"},
  "CFItems": [
    {"identifier": "i2", "fullStatement": "Interpret a fraction as <b>division</b>.", "humanCodingScheme": "5.NF.B.3"},
    {"identifier": "i1", "fullStatement": "Sumar fracciones.", "humanCodingScheme": "5.NF.A.1", "language": "es"},
    {"identifier": "g1", "fullStatement": "Fractions"},
    {"identifier": "i3", "fullStatement": "No code"}
  ],
  "CFAssociations": [
    {"associationType": "isChildOf", "originNodeURI": {"identifier": "i1"}, "destinationNodeURI": {"identifier": "g1"}, "sequenceNumber": 1},
    {"associationType": "isChildOf", "originNodeURI": {"identifier": "i2"}, "destinationNodeURI": {"identifier": "g1"}, "sequenceNumber": 2},
    {"associationType": "isChildOf", "originNodeURI": {"identifier": "g1"}, "destinationNodeURI": {"identifier": "d1"}},
    {"associationType": "isChildOf", "originNodeURI": {"identifier": "i3"}, "destinationNodeURI": {"identifier": "elsewhere"}}
  ]
}"#;

#[test]
fn a_framework_brings_its_leaves_in_their_order() {
    let packed = format!("\u{feff}{{\"CFPackage\": {FLAT}}}");
    for text in [FLAT, &packed] {
        let mut class = Class::new();
        let file = class.writes("framework.json", text);
        let looked = class.takes_in(&file, &Answers::default());
        assert_eq!(looked.format, Format::Case);
        assert_eq!(looked.counts.standards.added, 3);
        assert_eq!(looked.findings.count(Problem::LeadsOut), 1);
        let standards = class.store.standards().unwrap();
        let codes: Vec<&str> = standards.iter().map(|one| one.code.as_str()).collect();
        let at = |code| codes.iter().position(|one| *one == code).unwrap();
        assert!(at("5.NF.A.1") < at("5.NF.B.3"), "{codes:?}");
        let adding = &standards[at("5.NF.A.1")];
        assert_eq!(
            adding.statement.exactly(Language::Spanish),
            Some("Sumar fracciones.")
        );
        assert_eq!(adding.subject.nearest(Language::English), "Mathematics");
        let dividing = &standards[at("5.NF.B.3")];
        let words = dividing.statement.nearest(Language::English);
        assert!(!words.contains('<') && words.starts_with("Interpret a fraction"));
        assert!(class.takes_in(&file, &Answers::default()).counts.is_idle());
    }
}

/// Where a standard has no code, its id stands for it on the screen.
#[test]
fn nothing_in_a_framework_drives_a_terminal() {
    let mut class = Class::new();
    let file = class.writes(
        "framework.json",
        r#"{"CFItems": [{"identifier": "a\u001b[2Jb", "fullStatement": "x\u001b]0;y\u0007"}]}"#,
    );
    class.takes_in(&file, &Answers::default());
    let standard = &class.store.standards().unwrap()[0];
    let shown = [
        standard.code.as_str(),
        standard.can.nearest(Language::English),
    ];
    assert!(!shown.concat().contains(is_harmful), "{shown:?}");
    assert!(class.takes_in(&file, &Answers::default()).counts.is_idle());
}

/// A list of results names standards by their codes; a framework that comes later has the words.
#[test]
fn a_framework_gives_words_to_standards_that_only_have_a_code() {
    let mut class = Class::new();
    let folder = class.writes_all("list", &twelve());
    class.takes_in(&folder, &Answers::default());
    let file = class.writes("framework.json", FLAT);
    let looked = class.takes_in(&file, &Answers::default());
    assert_eq!(
        (
            looked.counts.standards.added,
            looked.counts.standards.changed
        ),
        (2, 1)
    );
    let standards = class.store.standards().unwrap();
    let filled = standards.iter().find(|one| one.code == "5.NF.A.1").unwrap();
    assert_eq!(
        filled.statement.nearest(Language::Spanish),
        "Sumar fracciones."
    );
    assert_eq!(scores(&class.of("Iker Sosa"), "5.NF.A.1").len(), 1);
}

const MASTERY: &str = "\
Student name,Student ID,Student SIS ID,Grade 5 Math > Fractions > 5.NF.A.1 result,Grade 5 Math > Fractions > 5.NF.A.1 mastery points,Grade 5 Math > Fractions > 5.NF.B.3 result,Grade 5 Math > Fractions > 5.NF.B.3 mastery points
Luz Ramos Peña,101,S-0007,2.88,3.0,,3.0
Zoë Ng,103,S-0009,0.0,3.0,2.41,3.0
";

#[test]
fn a_mastery_gradebook_brings_a_score_a_standard() {
    let semicolons = format!("\u{feff}{}", MASTERY.replace(',', ";"));
    for text in [MASTERY, &semicolons] {
        let mut class = Class::with_students();
        let file = class.writes("mastery.csv", text);
        let looked = class.takes_in(&file, &Answers::default());
        assert_eq!(looked.format, Format::CanvasMastery);
        assert_eq!(counted(&looked.counts), [0, 0, 2, 3, 0, 0]);
        assert_eq!(looked.counts.students.same, 2);
        assert_eq!(
            scores(&class.of("Luz Ramos Peña"), "5.NF.A.1"),
            [Some(2.88)]
        );
        assert_eq!(scores(&class.of("Luz Ramos Peña"), "5.NF.B.3"), []);
        let zoë = class.of("Zoë Ng");
        assert_eq!(scores(&zoë, "5.NF.A.1"), [Some(0.0)], "0 is a score");
        assert_eq!(scores(&zoë, "5.NF.B.3"), [Some(2.41)]);
    }
}

#[test]
fn mastery_that_begins_elsewhere_is_asked_about() {
    let mut class = Class::with_students();
    let file = class.writes("mastery.csv", MASTERY.replace("3.0", "5.0"));
    let looked = class.looks(&file, &Answers::default());
    assert_eq!(looked.question, Some(Question::Scale(5.0, 5.0)));
    let answers = Answers {
        scores: Some(Scores::AsTheyAre),
        ..Answers::default()
    };
    assert_eq!(class.takes_in(&file, &answers).counts.evidence.added, 3);
}

const GRADEBOOK: &str = "\
Student,ID,SIS User ID,SIS Login ID,Section,Exit ticket (23),Current Score,Final Score
,,,,,Manual Posting,,
    Points Possible,,,,,\"8,50\",(read only),(read only)
\"Ramos Peña, Luz\",101,S-0007,lramos,Group 1,\"7,50\",\"88,24\",\"88,24\"
\"Smith, Jr., D'Angelo\",102,,dsmith,Group 1,EX,,
\"Student, Test\",999,,0f3c9c2e,Group 1,,,
";

#[test]
fn a_gradebook_is_asked_what_its_columns_its_signs_and_its_numbers_mean() {
    let mut class = Class::with_students();
    let file = class.writes("gradebook.csv", GRADEBOOK);
    let answers = class.columns(&file, &[("Exit ticket (23)", Role::ScoreOf)]);
    let looked = class.looks(&file, &answers);
    assert_eq!(looked.format, Format::CanvasGradebook);
    assert_eq!(
        looked.question,
        Some(Question::Codes(vec![("EX".into(), 1)]))
    );
    let mut answers = looked.answers;
    answers.codes.insert("EX".into(), CodeMeaning::Excused);
    let looked = class.looks(&file, &answers);
    assert_eq!(looked.question, Some(Question::Scale(7.5, 7.5)));
    let mut answers = looked.answers;
    answers.scores = Some(Scores::Cuts([8.0, 7.0, 5.0]));
    let looked = class.takes_in(&file, &answers);
    assert_eq!(counted(&looked.counts), [0, 0, 1, 2, 0, 0]);
    assert_eq!(
        scores(&class.of("Luz Ramos Peña"), "Exit ticket"),
        [Some(3.0)]
    );
    let excused = evidence(&class.of("D'Angelo Smith, Jr."), "Exit ticket");
    assert_eq!(excused[0].work.counting, Counting::Excused);
    // The next file of this kind is asked nothing.
    let looked = class.takes_in(&file, &Answers::default());
    assert!(looked.counts.is_idle(), "{:?}", looked.counts);
}

#[test]
fn outcome_results_bring_dates_and_attempts() {
    let mut class = Class::with_students();
    let file = class.writes(
        "outcomes.csv",
        "Student Name,Student ID,Student SIS ID,Assessment Title,Assessment ID,Submission Date,Submission Score,Learning Outcome Name,Learning Outcome Friendly Name,Learning Outcome Mastery Score,Attempt,Outcome Score\n\
         Luz Ramos Peña,101,S-0007,Quiz,1,2026-10-01T10:00:00Z,5,5.NF.A.1,Adding fractions,3,1,2\n\
         Luz Ramos Peña,101,S-0007,Quiz,1,2026-10-08T10:00:00Z,6,5.NF.A.1,Adding fractions,3,2,3.5\n",
    );
    let looked = class.takes_in(&file, &Answers::default());
    assert_eq!(looked.format, Format::CanvasOutcomes);
    assert_eq!(looked.counts.evidence.added, 2);
    let luz = class.of("Luz Ramos Peña");
    let days: Vec<_> = evidence(&luz, "5.NF.A.1")
        .iter()
        .map(|piece| (piece.assessed, piece.work.score))
        .collect();
    assert_eq!(
        days,
        [
            (date(2026, 10, 1), Some(2.0)),
            (date(2026, 10, 8), Some(3.5))
        ]
    );
}

#[test]
fn tests_of_growth_bring_scores_and_ranges_and_never_a_rank() {
    let table = [
        (
            Format::MapGrowth,
            "TermName,StudentID,Subject,GrowthMeasureYN,TestStartDate,TestRITScore,TestStandardError,TestPercentile,TypicalFallToSpringGrowth\n\
             Fall,S-0007,Mathematics,TRUE,9/16/2026,203,3.1,48,9\n\
             Fall,S-0007,Mathematics,FALSE,9/18/2026,190,3.1,30,9\n\
             Fall,S-9999,Mathematics,TRUE,9/16/2026,203,3.1,48,9\n",
            ("map-math", 203.0, Some(3.1), date(2026, 9, 16)),
        ),
        (
            Format::IReady,
            "Last Name,First Name,Student ID,Student Grade,Sex,Race,Special Education,Completion Date,Norming Window,Overall Scale Score,Percentile,Quantile Measure,Annual Typical Growth Measure\n\
             Ramos Peña,Luz,S-0007,5,sex-f,White,Y,1/14/2026,Winter,404,18,EM245Q,22\n",
            ("iready-math", 404.0, None, date(2026, 1, 14)),
        ),
        (
            Format::Star,
            "RenaissanceClientID,StudentIdentifier,StudentEmail,StudentFirstName,StudentLastName,BirthDate,CurrentGrade,CompletedDateLocal,ScaledScore,PercentileRank,Lexile\n\
             100,S-0007,luz@example.org,Luz,Ramos Peña,2015-01-09,5,2026-08-23T09:07:55.097Z,512,44,600L\n",
            ("star-reading", 512.0, None, date(2026, 8, 23)),
        ),
    ];
    for (format, text, (test, score, error, on)) in table {
        let mut class = Class::with_students();
        let file = class.writes("tests.csv", text);
        let answers = Answers {
            new_students: Some(NewStudents::LeaveOut),
            ..Answers::default()
        };
        let looked = class.takes_in(&file, &answers);
        assert_eq!(looked.format, format);
        assert_eq!(counted(&looked.counts), [0, 0, 0, 0, 1, 0], "{format:?}");
        let [sitting] = &sittings(&class.of("Luz Ramos Peña"))[..] else {
            panic!("{format:?}")
        };
        assert_eq!(sitting.test, test);
        assert_eq!((sitting.score.score, sitting.score.error), (score, error));
        assert_eq!(Some(sitting.on), on);
        for never in ["sex-f", "White", "example.org", "2015-01-09", "EM245Q"] {
            assert!(!class.holds(never), "{format:?} {never}");
        }
    }
}

#[test]
fn standards_of_a_test_bring_levels_when_somebody_says_what_the_words_mean() {
    let mut class = Class::with_students();
    let file = class.writes(
        "standards.csv",
        "RenaissanceClientID,StudentIdentifier,CompletedDateLocal,DomainGroup,StandardName,StandardDescription,StandardMasteryLevel\n\
         100,S-0007,2026-08-23T09:07:55.097Z,Reading,5.RL.2,\"Tell, in order.\",Developing\n\
         100,S-0008,2026-08-23T09:07:55.097Z,Reading,5.RL.2,\"Tell, in order.\",Mastered\n",
    );
    let looked = class.looks(&file, &Answers::default());
    assert_eq!(looked.format, Format::StarStandards);
    assert_eq!(
        looked.question,
        Some(Question::Codes(vec![
            ("Developing".into(), 1),
            ("Mastered".into(), 1)
        ]))
    );
    let mut answers = looked.answers;
    answers
        .codes
        .insert("Developing".into(), CodeMeaning::Score(2.0));
    answers
        .codes
        .insert("Mastered".into(), CodeMeaning::Score(3.0));
    assert_eq!(class.takes_in(&file, &answers).counts.evidence.added, 2);
    assert_eq!(scores(&class.of("Luz Ramos Peña"), "5.RL.2"), [Some(2.0)]);
    let standards = class.store.standards().unwrap();
    let words = standards.iter().find(|one| one.code == "5.RL.2").unwrap();
    assert_eq!(
        words.statement.nearest(Language::English),
        "Tell, in order."
    );
}

#[test]
fn what_the_columns_of_any_table_hold_is_remembered() {
    let mut class = Class::with_students();
    let text = "Alumna;Código;Puntos;Fecha;Nota\nLuz Ramos Peña;5.NF.A.1;3;11/02/2026;Muy bien\n";
    let file = class.writes("tabla.csv", text);
    let changed = [
        ("Alumna", Role::FullName),
        ("Puntos", Role::Score),
        ("Nota", Role::Comment),
    ];
    let answers = class.columns(&file, &changed);
    let looked = class.takes_in(&file, &answers);
    assert_eq!(
        (looked.format, looked.counts.evidence.added),
        (Format::Table, 1)
    );
    let piece = &evidence(&class.of("Luz Ramos Peña"), "5.NF.A.1")[0];
    assert_eq!(
        (piece.work.score, piece.assessed),
        (Some(3.0), date(2026, 11, 2))
    );
    assert_eq!(piece.work.comment.as_ref().unwrap().text, "Muy bien");
    let next = text.replace(";3;11/02", ";4;11/09");
    let file = class.writes("other-name.csv", next);
    let looked = class.takes_in(&file, &Answers::default());
    assert_eq!(looked.counts.evidence.added, 1);
    assert_eq!(
        scores(&class.of("Luz Ramos Peña"), "5.NF.A.1"),
        [Some(3.0), Some(4.0)]
    );
}

#[test]
fn a_list_in_a_table_brings_students_with_their_homes() {
    let class = Class::with_students();
    let luz = class.of("Luz Ramos Peña");
    assert_eq!(
        (luz.student.grade, luz.student.reads),
        (Some(5), Reads::Spanish)
    );
    assert_eq!(luz.households[0].adults[0].name, "Elena Ramos");
    assert_eq!(luz.households[0].adults[0].reads, Language::Spanish.into());
    assert_eq!(class.names().len(), 3);
}

/// A line a result, and on each of them who the student's mother is.
#[test]
fn an_adult_on_every_line_of_a_student_comes_once() {
    let mut class = Class::new();
    let file = class.writes(
        "table.csv",
        "Student Number,Student,Standard,Score,Date,Parent\n7,Luz Ramos,5.NF.A.1,3,2026-10-01,Elena Ramos\n7,Luz Ramos,5.NF.A.1,4,2026-10-02,Elena Ramos\n7,Luz Ramos,5.NF.A.1,4,2026-10-03,Raúl Ramos\n",
    );
    let answers = class.columns(&file, &[]);
    let looked = class.takes_in(&file, &answers);
    assert_eq!(looked.counts.adults.added, 2);
    assert_eq!(class.of("Luz Ramos").households[0].adults.len(), 2);
}

#[test]
fn a_second_time_changes_nothing() {
    let mut class = Class::new();
    let folder = class.writes_all("list", &twelve());
    class.takes_in(&folder, &Answers::default());
    let before = class.contents();
    let looked = class.takes_in(&folder, &Answers::default());
    assert!(looked.counts.is_idle(), "{:?}", looked.counts);
    assert_eq!(looked.counts.evidence.same, 3);
    assert_eq!(class.contents(), before);
    let mut class = Class::with_students();
    for (name, text) in [("mastery.csv", MASTERY), ("list.csv", LIST)] {
        let file = class.writes(name, text);
        class.takes_in(&file, &Answers::default());
        let before = class.contents();
        let looked = class.takes_in(&file, &Answers::default());
        assert!(looked.counts.is_idle(), "{name}: {:?}", looked.counts);
        assert_eq!(class.contents(), before);
    }
}

/// The results with another score and day of change for the first one.
fn results(score: &str, changed: &str) -> &'static str {
    let files = twelve();
    let results = files
        .iter()
        .find(|(name, _)| *name == "results.csv")
        .unwrap()
        .1;
    let line = "v1,active,2026-10-02T00:00:00.000Z,l1,s1,fully graded,2.5";
    assert!(results.contains(line));
    let new = format!("v1,active,{changed},l1,s1,fully graded,{score}");
    results.replace(line, &new).leak()
}

#[test]
fn what_is_newer_comes_and_what_is_older_does_not() {
    let mut class = Class::new();
    let folder = class.writes_all("list", &twelve());
    class.takes_in(&folder, &Answers::default());
    let steps = [
        ("3.5", "2026-11-01T00:00:00.000Z", Some(3.5)),
        ("1", "2026-10-15T00:00:00.000Z", Some(3.5)),
        // The change before was made by a file: it is no correction by hand.
        ("4", "2026-11-20T00:00:00.000Z", Some(4.0)),
    ];
    for (score, changed, wanted) in steps {
        let files = with(twelve(), "results.csv", results(score, changed));
        let folder = class.writes_all("list", &files);
        let looked = class.takes_in(&folder, &Answers::default());
        let luz = class.of("María de la Luz Ramos Peña");
        assert_eq!(scores(&luz, "5.NF.A.1"), [wanted], "{changed}");
        let count = looked.counts.evidence;
        let is_new = wanted == Some(score.parse().unwrap());
        let expected = (usize::from(is_new), usize::from(!is_new));
        assert_eq!((count.changed, count.kept), expected, "{changed}");
    }
}

#[test]
fn what_was_put_right_by_hand_stays_until_the_school_says_something_newer() {
    let mut class = Class::new();
    let folder = class.writes_all("list", &twelve());
    class.takes_in(&folder, &Answers::default());
    let luz = class.of("María de la Luz Ramos Peña");
    let entries = class.store.entries(luz.key, Viewer::Teacher).unwrap();
    let when = class.when();
    let right = [
        ("Casi", "Muy bien"),
        ("Ramos Peña", "Ramos Peñas"),
        ("Elena Ramos", "Elena Ramos Gil"),
    ];
    for (said, right) in right {
        let about = entries.iter().find(|entry| entry.said.text == said);
        let about = about.unwrap().about;
        let corrected = class
            .store
            .correct(when, luz.key, about, right, "misspelled");
        corrected.unwrap();
    }
    // The same files again, and files that say something else but are older than the correction.
    let older = with(
        twelve(),
        "results.csv",
        results("3.5", "2026-11-01T00:00:00.000Z"),
    );
    for files in [twelve(), older] {
        let folder = class.writes_all("list", &files);
        let looked = class.takes_in(&folder, &Answers::default());
        let kept = looked.counts.of_each().map(|count| count.kept);
        assert_eq!(kept, [1, 1, 0, 1, 0, 0]);
        let luz = class.of("María de la Luz Ramos Peñas");
        assert_eq!(luz.households[0].adults[0].name, "Elena Ramos Gil");
        let piece = &evidence(&luz, "5.NF.A.1")[0];
        assert_eq!(piece.work.score, Some(2.5));
        assert_eq!(piece.work.comment.as_ref().unwrap().text, "Muy bien");
    }
    let newer = with(
        twelve(),
        "results.csv",
        results("3.5", "2027-01-10T00:00:00.000Z"),
    );
    let folder = class.writes_all("list", &newer);
    assert_eq!(
        class
            .takes_in(&folder, &Answers::default())
            .counts
            .evidence
            .changed,
        1
    );
}

#[test]
fn a_file_that_says_no_day_is_as_old_as_it_is() {
    let mut class = Class::with_students();
    let file = class.writes("mastery.csv", MASTERY);
    class.takes_in(&file, &Answers::default());
    let file = class.writes("old.csv", MASTERY.replace("2.88", "1.5"));
    written(&file, 24);
    assert_eq!(
        class
            .takes_in(&file, &Answers::default())
            .counts
            .evidence
            .kept,
        1
    );
    assert_eq!(
        scores(&class.of("Luz Ramos Peña"), "5.NF.A.1"),
        [Some(2.88)]
    );
}

/// A gradebook that was saved later says again what was wrong: it does not know what the teacher has decided.
#[test]
fn a_score_put_right_by_hand_stays_however_late_a_file_was_saved() {
    let mut class = Class::with_students();
    let file = class.writes("mastery.csv", MASTERY);
    class.takes_in(&file, &Answers::default());
    let luz = class.of("Luz Ramos Peña");
    let learning = luz
        .learning
        .iter()
        .find(|one| !one.evidence.is_empty())
        .unwrap();
    let mut piece = learning.evidence[0].clone();
    assert_eq!(piece.work.score, Some(2.88));
    piece.work.score = Some(3.5);
    let (when, standard) = (class.when(), learning.standard.key);
    class
        .store
        .keep_evidence(when, luz.key, standard, &piece, "miscounted")
        .unwrap();
    class.now = Moment(class.now.0 + 86_400_000);
    let file = class.writes("later.csv", MASTERY.replace("2.88", "3"));
    let later = SystemTime::UNIX_EPOCH + Duration::from_millis(u64::try_from(class.now.0).unwrap());
    let saved = fs::File::options().write(true).open(&file).unwrap();
    saved.set_modified(later).unwrap();
    let looked = class.takes_in(&file, &Answers::default());
    assert_eq!(
        (looked.counts.evidence.kept, looked.counts.evidence.changed),
        (1, 0)
    );
    assert_eq!(scores(&class.of("Luz Ramos Peña"), "5.NF.A.1"), [Some(3.5)]);
}

#[test]
fn signs_are_asked_about_once() {
    let mut class = Class::with_students();
    let text = "Student,Standard,Score,Date\nLuz Ramos Peña,A,EX,2026-10-01\nLuz Ramos Peña,A,M,2026-10-02\nLuz Ramos Peña,A,NHI,2026-10-03\nLuz Ramos Peña,A,--,2026-10-04\nLuz Ramos Peña,A,M,2026-10-05\nLuz Ramos Peña,A,NULL,2026-10-06\n";
    let file = class.writes("signs.csv", text);
    let answers = class.columns(&file, &[]);
    let looked = class.tries(&file, &answers, false).unwrap();
    let asked = [("--", 1), ("EX", 1), ("M", 2), ("NHI", 1)];
    let asked = asked.map(|(sign, count)| (sign.to_owned(), count)).to_vec();
    assert_eq!(looked.question, Some(Question::Codes(asked)));
    assert!(class.store.standards().unwrap().is_empty(), "nothing came");
    let mut answers = looked.answers;
    let meanings = [
        ("EX", CodeMeaning::Excused),
        ("M", CodeMeaning::Missing),
        ("NHI", CodeMeaning::Score(0.5)),
        ("--", CodeMeaning::Nothing),
    ];
    for (sign, meaning) in meanings {
        answers.codes.insert(sign.to_owned(), meaning);
    }
    assert_eq!(class.takes_in(&file, &answers).counts.evidence.added, 4);
    let pieces = evidence(&class.of("Luz Ramos Peña"), "A");
    let how: Vec<_> = pieces
        .iter()
        .map(|piece| (piece.work.counting, piece.work.score))
        .collect();
    assert_eq!(
        how,
        [
            (Counting::Excused, None),
            (Counting::Missing, None),
            (Counting::Counts, Some(0.5)),
            (Counting::Missing, None)
        ]
    );
    let file = class.writes("signs.csv", text.replace("2026-10", "2026-11"));
    assert_eq!(
        class
            .takes_in(&file, &Answers::default())
            .counts
            .evidence
            .added,
        4
    );
}

#[test]
fn numbers_beyond_the_scale_are_asked_about() {
    let mut class = Class::with_students();
    let text = "Student,Standard,Score,Date\nLuz Ramos Peña,A,92,2026-10-01\nZoë Ng,A,-1,2026-10-01\nZoë Ng,A,3,2026-10-02\n";
    let file = class.writes("points.csv", text);
    let answers = class.columns(&file, &[]);
    let looked = class.looks(&file, &answers);
    assert_eq!(looked.question, Some(Question::Scale(-1.0, 92.0)));
    let as_they_are = Answers {
        scores: Some(Scores::AsTheyAre),
        ..answers.clone()
    };
    let looked = class.takes_in(&file, &as_they_are);
    assert_eq!(
        (
            looked.counts.evidence.added,
            looked.findings.count(Problem::OffTheScale)
        ),
        (1, 2)
    );
    let cuts = Answers {
        scores: Some(Scores::Cuts([90.0, 80.0, 70.0])),
        ..answers
    };
    assert_eq!(class.takes_in(&file, &cuts).counts.evidence.added, 2);
    assert_eq!(scores(&class.of("Luz Ramos Peña"), "A"), [Some(4.0)]);
}

#[test]
fn students_whom_the_class_does_not_have_are_asked_about() {
    let mut class = Class::with_students();
    let file = class.writes(
        "table.csv",
        "Student,Standard,Score\nZoë Ng,A,3\nOlga Nueva,A,2\n",
    );
    let answers = class.columns(&file, &[]);
    let looked = class.looks(&file, &answers);
    assert_eq!(looked.question, Some(Question::Strangers(1)));
    let answers = Answers {
        new_students: Some(NewStudents::LeaveOut),
        ..answers
    };
    let looked = class.takes_in(&file, &answers);
    assert_eq!(
        (looked.counts.strangers, looked.counts.evidence.added),
        (1, 1)
    );
    assert_eq!(class.names().len(), 3);
    let answers = Answers {
        new_students: Some(NewStudents::Add),
        ..answers
    };
    let looked = class.takes_in(&file, &answers);
    assert_eq!(counted(&looked.counts), [1, 0, 0, 1, 0, 0]);
}

#[test]
fn one_class_of_several_is_asked_for() {
    let mut class = Class::new();
    let files = with(
        with(
            twelve(),
            "classes.csv",
            "sourcedId,title\nc1,Room 12\nc2,Room 13\n",
        ),
        "enrollments.csv",
        "classSourcedId,userSourcedId,role\nc1,s1,student\nc2,s2,student\n",
    );
    let folder = class.writes_all("list", &files);
    let looked = class.looks(&folder, &Answers::default());
    let asked = [("c1", "Room 12"), ("c2", "Room 13")];
    let asked = asked
        .map(|(id, title)| (id.to_owned(), title.to_owned(), 1))
        .to_vec();
    assert_eq!(looked.question, Some(Question::Class(asked)));
    let answers = Answers {
        only_class: Some("c2".into()),
        ..Answers::default()
    };
    let looked = class.takes_in(&folder, &answers);
    assert_eq!(class.names(), ["Iker Sosa"]);
    assert_eq!(looked.counts.evidence.added, 1);
    assert!(!class.holds("Ramos"), "nothing of the others came");
}

/// What nobody may find in a class file, in every column that could carry it.
#[test]
fn what_is_never_taken_in_is_in_no_file_of_the_class() {
    let mut class = Class::new();
    let files = with(
        twelve(),
        "users.csv",
        "sourcedId,givenName,familyName,password,email,phone,sms,birthDate,iepStatus,section504,freeLunch,streetAddress,raceEthnicity,identifier\n\
         s1,Luz,Ramos,hunter-two,luz@example.org,555-0101,555-0102,2015-01-09,iep-yes,plan-504-yes,lunch-free,Elm Street 12,origin-x,S-0007\n",
    );
    let mut files = files;
    files.push((
        "demographics.csv",
        "sourcedId,birthDate,sex\ns1,2015-01-09,sex-f\n",
    ));
    let folder = class.writes_all("list", &files);
    class.takes_in(&folder, &Answers::default());
    let table = class.writes(
        "table.csv",
        "Student,IEP,504 Plan,Free Lunch,Home Address,Date of birth,Password,Standard,Score\nLuz Ramos,iep-yes,plan-504-yes,lunch-free,Elm Street 12,2015-01-09,hunter-two,A,3\n",
    );
    // Not even where somebody says so.
    let chosen = ["IEP", "504 Plan", "Free Lunch", "Home Address", "Password"];
    let answers = class.columns(&table, &chosen.map(|name| (name, Role::Comment)));
    let looked = class.takes_in(&table, &answers);
    assert_eq!(looked.counts.evidence.added, 1);
    assert_eq!(looked.findings.count(Problem::Sensitive), 1);
    let never = [
        "hunter-two",
        "example.org",
        "555-01",
        "2015-01-09",
        "iep-yes",
        "plan-504-yes",
        "lunch-free",
        "Elm Street",
        "origin-x",
        "sex-f",
    ];
    for never in never {
        assert!(!class.holds(never), "{never}");
    }
    assert!(class.holds("Ramos"), "the others are there");
}

/// Where there are names only, a result is known by something that tells no name.
#[test]
fn nobodys_name_stands_in_the_clear_in_a_locked_class() {
    let mut class = Class::new();
    let passphrase = Secret::of(support::PASSPHRASE);
    let when = class.when();
    class.store.lock(when, &passphrase, Cost::LEAST).unwrap();
    class.unlock(&passphrase);
    let file = class.writes(
        "table.csv",
        "Student,Standard,Score,Date,Task,Parent,Comment\nXimena Ochoa,5.NF.A.1,3,2026-10-01,Ximenas Arbeit,Lupita Ochoa,Querida Ximena\n",
    );
    let answers = class.columns(&file, &[]);
    let looked = class.takes_in(&file, &answers);
    assert_eq!(counted(&looked.counts), [1, 1, 1, 1, 0, 0]);
    let tests = class.writes(
        "tests.csv",
        "Student,Test,RIT,Date\nXimena Ochoa,map-reading,203,2026-10-01\n",
    );
    let answers = class.columns(&tests, &[]);
    assert_eq!(class.takes_in(&tests, &answers).counts.results.added, 1);
    for name in ["Ximena", "ximena", "Ochoa", "ochoa", "Lupita"] {
        assert!(!class.holds(name), "{name}");
    }
    assert!(class.takes_in(&file, &Answers::default()).counts.is_idle());
    assert!(class.takes_in(&tests, &Answers::default()).counts.is_idle());
}

#[test]
fn a_table_of_an_old_spreadsheet_is_read() {
    let text = "Student,Standard,Score\nZoë Ng,Año,3\nLuz Ramos Peña,Año,2\n";
    let utf16: Vec<u8> = std::iter::once(0xfeff)
        .chain(text.encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    let windows: Vec<u8> = text
        .chars()
        .map(|c| u8::try_from(u32::from(c)).unwrap())
        .collect();
    for (bytes, told) in [(windows, 1), (utf16, 0)] {
        let mut class = Class::with_students();
        let file = class.writes("table.csv", bytes);
        let answers = class.columns(&file, &[]);
        let looked = class.takes_in(&file, &answers);
        assert_eq!(looked.findings.count(Problem::Windows), told);
        assert_eq!(scores(&class.of("Zoë Ng"), "Año"), [Some(3.0)]);
        assert_eq!(scores(&class.of("Luz Ramos Peña"), "Año"), [Some(2.0)]);
    }
}

#[test]
fn lines_of_any_length_and_columns_of_one_name_are_told() {
    let mut class = Class::with_students();
    let file = class.writes(
        "table.csv",
        "Student,Standard,Score,Score,\nZoë Ng,A,3,1,\nZoë Ng,B\nZoë Ng,C,2,1,x,y,z\n\nZoë Ng,D,soon,,\n,A,3,,\nZoë Ng,,3,,\n",
    );
    let answers = class.columns(&file, &[]);
    let looked = class.looks(&file, &answers);
    assert_eq!(
        looked.question,
        Some(Question::Codes(vec![("soon".into(), 1)]))
    );
    let mut answers = looked.answers;
    answers.codes.insert("soon".into(), CodeMeaning::Nothing);
    let looked = class.takes_in(&file, &answers);
    assert_eq!(looked.counts.evidence.added, 2);
    assert_eq!(looked.findings.count(Problem::SameColumn), 1);
    assert_eq!(looked.findings.count(Problem::Ragged), 2);
    assert_eq!(looked.findings.count(Problem::NobodyNamed), 1);
    assert_eq!(looked.findings.count(Problem::NoStandard), 1);
    assert_eq!(
        scores(&class.of("Zoë Ng"), "A"),
        [Some(3.0)],
        "the first one counts"
    );
}

#[test]
fn a_day_that_could_be_two_is_asked_about() {
    let mut class = Class::with_students();
    let file = class.writes(
        "table.csv",
        "Student,Standard,Score,Date\nZoë Ng,A,3,31/12/2026\nZoë Ng,A,2,2026-02-30\nZoë Ng,A,4,05/10/2026\n",
    );
    let mut answers = class.columns(&file, &[]);
    let looked = class.looks(&file, &answers);
    assert_eq!(looked.question, Some(Question::Days));
    answers.day_first = Some(true);
    let looked = class.takes_in(&file, &answers);
    assert_eq!(looked.findings.count(Problem::NotADate), 1);
    let zoe = class.of("Zoë Ng");
    let days: Vec<String> = zoe
        .learning
        .iter()
        .filter(|one| one.standard.code == "A")
        .flat_map(|one| &one.evidence)
        .filter_map(|piece| piece.assessed)
        .map(|day| day.to_string())
        .collect();
    assert_eq!(days, ["2026-10-05", "2026-12-31"]);
}

#[test]
fn what_cannot_be_read_is_said() {
    let mut class = Class::new();
    let zip = zipped(&twelve());
    let cut = &zip[..zip.len() / 2];
    let mut locked = zip.clone();
    for start in [&b"PK\x03\x04"[..], b"PK\x01\x02"] {
        let flags = if start[2] == 3 { 6 } else { 8 };
        let at = zip.windows(4).position(|four| four == start).unwrap();
        locked[at + flags] |= 1;
    }
    let table: &[(&str, &[u8], Cannot)] = &[
        ("empty.csv", b"", Cannot::NothingKnown),
        (
            "words.txt",
            b"Only some words\nand more\n",
            Cannot::NothingKnown,
        ),
        (
            "picture.png",
            b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
            Cannot::NothingKnown,
        ),
        ("cut.zip", cut, Cannot::NoZip),
        ("locked.zip", &locked, Cannot::NoZip),
        ("none.zip", b"a,b,c\n1,2,3\n", Cannot::NoZip),
        (
            "empty.zip",
            b"PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0",
            Cannot::NoZip,
        ),
        ("short.zip", b"PK", Cannot::NoZip),
    ];
    for (name, bytes, wanted) in table {
        let file = class.writes(name, bytes);
        assert_eq!(class.cannot(&file), *wanted, "{name}");
    }
    let folder = class.writes_all("two", &[("a.csv", "a,b\n1,2\n"), ("b.csv", "a,b\n1,2\n")]);
    assert_eq!(class.cannot(&folder), Cannot::Several);
    let folder = class.writes_all("none", &[("a.pdf", "%PDF")]);
    assert_eq!(class.cannot(&folder), Cannot::NothingKnown);
    let nowhere = class.folder.path().join("nowhere.csv");
    assert_eq!(class.cannot(&nowhere), Cannot::Missing);
    assert!(class.contents().len() == 1 && class.names().is_empty());
}

#[test]
fn a_framework_that_breaks_off_is_told_and_brings_nothing() {
    let mut class = Class::new();
    for text in [&FLAT[..FLAT.len() - 40], "", "nonsense"] {
        let file = class.writes("framework.json", text);
        let looked = class.takes_in(&file, &Answers::default());
        assert_eq!(looked.findings.count(Problem::BrokenOff), 1, "{text}");
        assert!(looked.counts.is_idle());
    }
}

/// Packed data that ends too early, or was changed on its way.
#[test]
fn a_damaged_file_in_a_zip_is_told() {
    let mut lines = String::from(twelve().last().unwrap().1);
    for at in 0..5_000 {
        lines += &format!("w{at},active,,l1,s1,fully graded,{},,2026-10-01,\n", at % 5);
    }
    let files = with(twelve(), "results.csv", lines.leak());
    let whole = zipped(&files);
    let size = u64::try_from(whole.len()).unwrap();
    let results = usize::try_from(size / 2).unwrap();
    let mut changed = whole.clone();
    changed[results] ^= 0x55;
    let mut class = Class::new();
    let file = class.writes("damaged.zip", &changed);
    let looked = class.takes_in(&file, &Answers::default());
    assert_eq!(looked.findings.count(Problem::BrokenOff), 1);
    assert!(
        looked.counts.is_idle() && class.names().is_empty(),
        "nothing of it counts"
    );
    // The directory at the end is whole, the data before it is not all there.
    let mut short = whole;
    short.drain(results..results + 2_000);
    let file = class.writes("short.zip", &short);
    match class.tries(&file, &Answers::default(), true) {
        Ok(looked) => assert!(looked.findings.count(Problem::BrokenOff) > 0),
        Err(Stopped::Cannot(why)) => assert_eq!(why, Cannot::NoZip),
        Err(Stopped::Store(error)) => panic!("{error:?}"),
    }
}

/// A small zip that unpacks to one endless line, and a quote that never ends: neither fills the memory.
#[test]
fn a_line_that_never_ends_is_told() {
    let endless = "x".repeat(40 << 20);
    let quoted = format!("sourcedId,role\ns1,\"{}", "student\n".repeat(5 << 20));
    let mut class = Class::new();
    for text in [&endless, &quoted] {
        let mut files = twelve();
        files.retain(|(name, _)| *name != "results.csv");
        let mut zip: Vec<(&str, &str)> = files;
        zip.push(("results.csv", text));
        let file = class.writes("list.zip", zipped(&zip));
        let looked = class.takes_in(&file, &Answers::default());
        assert_eq!(looked.findings.count(Problem::BrokenOff), 1);
    }
    let file = class.writes("endless.csv", &endless);
    assert_eq!(class.cannot(&file), Cannot::NothingKnown);
}

/// At the desk: the menu, the form, the path of the files.
fn at_the_desk(files: &[(&str, String)]) -> Person {
    let mut person = Person::at_the_door(SPANISH);
    let folder = person.folder.path().join("files");
    fs::create_dir_all(&folder).unwrap();
    for (name, text) in files {
        fs::write(folder.join(name), text).unwrap();
    }
    let choices = DeskChoice::all(false).iter();
    let at = choices
        .take_while(|one| **one != DeskChoice::Import)
        .count();
    // The first line of the list is for files that lie elsewhere.
    person.press(&format!("t{}<enter><enter>", "<down>".repeat(at)));
    if !matches!(person.is_at(), Some(Room::Form(_))) {
        panic!("{}", person.sees());
    }
    person
}

/// Types the path, and reads on until there is nothing to be read.
fn names_the_files(person: &mut Person, name: &str) {
    let path = person.folder.path().join("files").join(name);
    for c in path.to_str().unwrap().chars() {
        person.press(&c.to_string());
    }
    person.press("<enter>");
    reads_on(person);
}

fn reads_on(person: &mut Person) {
    while person.session.read_on() {}
}

fn stage(person: &Person) -> &ImportStage {
    match person.is_at() {
        Some(Room::Importing(importing)) => &importing.stage,
        _ => panic!("{}", person.sees()),
    }
}

/// Everything of the class of the person who sits there.
fn all_of(person: &Person) -> Vec<String> {
    let store = person.session.store().unwrap();
    let export = |(key, ..): &(StudentId, _, _)| {
        let mut all = store.export(*key, Viewer::Teacher).unwrap();
        all.as_object_mut().unwrap().remove("log");
        all.to_string()
    };
    store.roll().unwrap().iter().map(export).collect()
}

#[test]
fn a_file_is_found_by_its_letters_in_the_list_of_what_lies_there() {
    let mut person = Person::at_the_door(SPANISH);
    let folder = person.folder.path().join("files");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("Niños.csv"), LIST).unwrap();
    let found = ["Relay.xlsx", "Niños.csv", "older.zip"].map(|name| Lying {
        name: name.to_owned(),
        folder: "~/Descargas".to_owned(),
        written: support::today().moment,
        path: folder.join(name),
    });
    let found = ImportChange::Found(found.to_vec());
    let change = Change::Import(found);
    person.press("t");
    person.session.handle(Message::Changed(Box::new(change)));
    for words in ["Relay.xlsx", "Niños.csv", "older.zip", "~/Descargas"] {
        assert!(person.sees().contains(words), "{words}: {}", person.sees());
    }
    person.press("/ninos");
    assert!(person.sees().contains("Niños.csv") && !person.sees().contains("older.zip"));
    // What stands in no name is said, and Enter opens nothing.
    person.press("zz<enter>");
    assert!(
        matches!(person.is_at(), Some(Room::Files(_))),
        "{}",
        person.sees()
    );
    person.press("<back><back><enter>");
    reads_on(&mut person);
    assert!(
        matches!(stage(&person), ImportStage::Columns(..)),
        "{}",
        person.sees()
    );
}

#[test]
fn a_teacher_brings_a_table_in_from_the_desk() {
    let table = "Student,Standard,Score,Date\nXimena Ochoa Luna,9.X.1,EX,2026-10-01\nXimena Ochoa Luna,9.X.1,3,2026-10-02\nOlga Nueva,9.X.1,3,2026-10-02\n";
    let mut person = at_the_desk(&[("table.csv", table.to_owned())]);
    let student = person.session.store().unwrap().students().unwrap();
    let full = student.iter().find(|one| one.name.called == "Xime");
    let full = full.unwrap().name.full();
    let path = person.folder.path().join("files/table.csv");
    fs::write(&path, table.replace("Ximena Ochoa Luna", &full)).unwrap();
    let before = all_of(&person);
    names_the_files(&mut person, "table.csv");
    assert!(
        matches!(stage(&person), ImportStage::Columns(..)),
        "{}",
        person.sees()
    );
    person.press("<enter>");
    reads_on(&mut person);
    assert!(
        matches!(stage(&person), ImportStage::Codes(_)),
        "{}",
        person.sees()
    );
    person.press("<enter>");
    assert!(
        matches!(stage(&person), ImportStage::Codes(_)),
        "it waits for a meaning"
    );
    person.press("<right><right><enter>");
    reads_on(&mut person);
    assert!(
        matches!(stage(&person), ImportStage::Strangers(1)),
        "{}",
        person.sees()
    );
    assert!(person.sees().contains("Olga Nueva"), "{}", person.sees());
    person.press("<enter>");
    reads_on(&mut person);
    assert!(
        matches!(stage(&person), ImportStage::Preview(_)),
        "{}",
        person.sees()
    );
    assert_eq!(
        all_of(&person),
        before,
        "nothing is changed before it was seen"
    );
    person.press("<enter>");
    reads_on(&mut person);
    let ImportStage::Done(looked) = stage(&person) else {
        panic!("{}", person.sees())
    };
    assert_eq!(
        (looked.counts.evidence.added, looked.counts.strangers),
        (2, 1)
    );
    assert_ne!(all_of(&person), before);
}

#[test]
fn numbers_beyond_the_scale_are_explained_in_a_form() {
    let mut person = at_the_desk(&[(
        "table.csv",
        "Student,Standard,Score\nOlga Nueva,9.X.1,95\nOlga Nueva,9.X.2,72\n".to_owned(),
    )]);
    names_the_files(&mut person, "table.csv");
    person.press("<enter>");
    reads_on(&mut person);
    assert!(
        matches!(person.is_at(), Some(Room::Form(_))),
        "{}",
        person.sees()
    );
    person.press("<enter><enter><enter><enter>");
    reads_on(&mut person);
    assert!(
        matches!(stage(&person), ImportStage::Strangers(1)),
        "{}",
        person.sees()
    );
    person.press("<down><enter>");
    reads_on(&mut person);
    person.press("<enter>");
    reads_on(&mut person);
    let ImportStage::Done(looked) = stage(&person) else {
        panic!("{}", person.sees())
    };
    assert_eq!(looked.counts.evidence.added, 2);
    let students = person.session.store().unwrap().students().unwrap();
    let olga = students.iter().find(|one| one.name.full() == "Olga Nueva");
    let folder = person.session.store().unwrap();
    let folder = folder.folder(olga.unwrap().key, Viewer::Teacher).unwrap();
    assert_eq!(scores(&folder, "9.X.1"), [Some(4.0)]);
    assert_eq!(scores(&folder, "9.X.2"), [Some(2.0)]);
}

#[test]
fn a_screen_that_is_covered_in_the_middle_leaves_the_class_as_it_was() {
    let mut table = String::from("Student,Standard,Score,Date\n");
    for at in 0..5_000 {
        table += &format!("Olga Nueva,9.X.{at},3,2026-10-01\n");
    }
    let mut person = at_the_desk(&[("table.csv", table)]);
    let before = all_of(&person);
    names_the_files(&mut person, "table.csv");
    person.press("<enter>");
    reads_on(&mut person);
    person.press("<down><enter>");
    reads_on(&mut person);
    person.press("<enter>");
    assert!(person.session.read_on());
    // A long import covers nothing, and another language does not disturb it.
    person.wait(120);
    person.press("<f2>");
    assert!(person.session.read_on());
    assert_eq!(person.session.app.failure, None, "{}", person.sees());
    person.press("b");
    assert!(!person.session.read_on());
    assert_eq!(all_of(&person), before);
    assert!(!person.sees().contains("Leyendo"), "{}", person.sees());
}

#[test]
fn esc_in_the_middle_leaves_the_class_as_it_was() {
    let mut table = String::from("Student,Standard,Score,Date\n");
    for at in 0..5_000 {
        table += &format!("Olga Nueva,9.X.{at},3,2026-10-01\n");
    }
    let mut person = at_the_desk(&[("table.csv", table)]);
    let before = all_of(&person);
    let standards = person.session.store().unwrap().standards().unwrap().len();
    names_the_files(&mut person, "table.csv");
    person.press("<enter>");
    reads_on(&mut person);
    person.press("<down><enter>");
    reads_on(&mut person);
    assert!(
        matches!(stage(&person), ImportStage::Preview(_)),
        "{}",
        person.sees()
    );
    person.press("<enter>");
    for _ in 0..2 {
        assert!(person.session.read_on());
    }
    assert!(
        matches!(stage(&person), ImportStage::Working(_, true)),
        "{}",
        person.sees()
    );
    person.press("<esc>");
    assert!(!person.session.read_on());
    assert_eq!(all_of(&person), before);
    let person = person.comes_back();
    assert_eq!(all_of(&person), before, "nor is anything of it in the file");
    let store = person.session.store().unwrap();
    assert_eq!(store.standards().unwrap().len(), standards);
    assert!(
        !store
            .students()
            .unwrap()
            .iter()
            .any(|one| one.name.full() == "Olga Nueva")
    );
}

#[test]
fn a_file_that_cannot_be_read_is_said_at_the_desk() {
    let mut person = at_the_desk(&[("words.txt", "only words".to_owned())]);
    names_the_files(&mut person, "words.txt");
    assert!(
        !matches!(person.is_at(), Some(Room::Importing(_))),
        "{}",
        person.sees()
    );
    assert!(person.session.app.status.is_some());
}

/// Everything a reading says of files in memory, with these answers.
fn read(files: &[(&str, &[u8])], answers: &Answers) -> Vec<Record> {
    let wanted = Wanted {
        answers: answers.clone(),
        top: 4.0,
        mastery: 3.0,
        today: day(),
        codes: Vec::new(),
    };
    let Ok(mut reading) = Reading::begin(Bundle::of(files), &wanted) else {
        return Vec::new();
    };
    let mut records = Vec::new();
    if let Some(Question::Columns(mapping, _)) = reading.question_before() {
        let answers = Answers {
            mapping: Some(mapping),
            ..answers.clone()
        };
        reading.remember(&answers);
    }
    while reading.read_on(&mut records) {}
    let _ = reading.question_after();
    let _ = reading.findings().listed();
    let progress = reading.progress();
    assert!(progress.done <= progress.of, "{progress:?}");
    records
}

/// No score is off the scale, and none is told that does not stand in the file; nobody is referred to who did not come.
fn is_sound(records: &[Record], text: &str) {
    let (mut pupils, mut targets) = (0, 0);
    for record in records {
        match record {
            Record::Pupil(_) => pupils += 1,
            Record::Target(_) => targets += 1,
            Record::Guardian(guardian) => assert!(guardian.of < pupils),
            Record::Piece(piece) => {
                assert!(piece.pupil < pupils && piece.target < targets);
                if let Some(score) = piece.work.score {
                    assert!((0.0..=4.0).contains(&score));
                    assert!(stands(text, score), "{score} is not in {text:?}");
                }
            }
            Record::TestResult(result) => {
                assert!(result.pupil < pupils);
                assert!((0.0..=5_000.0).contains(&result.score.score));
                let score = result.score.score;
                assert!(stands(text, score), "{score} is not in {text:?}");
            }
            Record::Term(_) => {}
        }
    }
}

/// Is this number among those that stand in the text?
fn stands(text: &str, number: f64) -> bool {
    let is_apart = |c: char| !(c.is_ascii_digit() || matches!(c, '.' | ',' | '-' | '+'));
    let same = |part: &str| {
        let plain = part.replace(',', ".");
        plain
            .parse::<f64>()
            .is_ok_and(|found| (found - number).abs() < 1e-9)
    };
    let parts = text.split(is_apart);
    parts.into_iter().any(|part| {
        same(part) || part.split(',').any(same) || part.split_inclusive(['-', '+']).any(same)
    })
}

const NAMES: &[&str] = &[
    "users.csv",
    "academicSessions.csv",
    "classes.csv",
    "enrollments.csv",
    "roles.csv",
    "relationships.csv",
    "learningObjectives.csv",
    "lineItems.csv",
    "lineItemLearningObjectiveIds.csv",
    "resultLearningObjectiveIds.csv",
    "scoreScales.csv",
    "lineItemScoreScales.csv",
    "resultScoreScales.csv",
    "results.csv",
    "table.csv",
    "table.txt",
    "framework.json",
    "nothing",
];

/// Cells that mean something somewhere, or break things.
fn cell() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => prop::sample::select(vec![
            "", "s1", "s2", "l1", "x1", "student", "TRUE", "active", "3", "2.5", "2,5", "-1", "400",
            "EX", "2026-10-01", "10/01/2026", "Luz Ramos", "\"Ramos, Luz\"", "5.NF.A.1", "NaN", "inf", "1e2",
            "\"", "\"\"", "\u{feff}", "\u{202e}", "=1+1", "{4:Meets};{3:Nears}", "Meets", "Nears", "Project", "sep=;", "\u{0}", "é", "99999999999999999999",
        ]).prop_map(str::to_owned),
        1 => "[ -~]{0,8}",
    ]
}

/// A table with columns of any known format.
fn table() -> impl Strategy<Value = String> {
    let names = vec![
        "sourcedId",
        "status",
        "dateLastModified",
        "role",
        "givenName",
        "familyName",
        "identifier",
        "grades",
        "agentSourcedIds",
        "userSourcedId",
        "lineItemSourcedId",
        "studentSourcedId",
        "learningObjectiveId",
        "score",
        "scoreDate",
        "textScore",
        "scoreScaleValue",
        "scoreScaleSourcedId",
        "resultSourcedId",
        "Type",
        "Link",
        "Home Language",
        "Race",
        "comment",
        "resultValueMax",
        "classSourcedId",
        "title",
        "Student",
        "ID",
        "Section",
        "Final Score",
        "Student name",
        "A result",
        "A mastery points",
        "TestRITScore",
        "StudentID",
        "Subject",
        "TestStartDate",
        "Overall Scale Score",
        "Norming Window",
        "Completion Date",
        "RenaissanceClientID",
        "ScaledScore",
        "StandardMasteryLevel",
        "StandardName",
        "Standard",
        "Score",
        "Date",
        "Attempt",
        "password",
        "",
    ];
    let header = prop::collection::vec(prop::sample::select(names), 1..9);
    let lines = prop::collection::vec(prop::collection::vec(cell(), 0..9), 0..6);
    let sign = prop::sample::select(vec![",", ";", "\t", "|"]);
    (header, lines, sign).prop_map(|(header, lines, sign)| {
        let lines = lines.iter().map(|line| line.join(sign));
        let header = std::iter::once(header.join(sign));
        header.chain(lines).collect::<Vec<_>>().join("\n")
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn any_bytes_as_any_file_are_read_or_refused(
        bytes in prop::collection::vec(any::<u8>(), 0..400),
        name in prop::sample::select(NAMES.to_vec()),
    ) {
        let users: &[u8] = b"sourcedId,role,givenName\ns1,student,Luz\n";
        for answers in [Answers::default(), Answers { scores: Some(Scores::AsTheyAre), ..Answers::default() }] {
            read(&[(name, &bytes)], &answers);
            if name != "users.csv" {
                read(&[("users.csv", users), (name, &bytes)], &answers);
            }
        }
    }

    #[test]
    fn any_table_gives_scores_that_stand_in_it_and_on_the_scale(text in table()) {
        is_sound(&read(&[("table.csv", text.as_bytes())], &Answers::default()), &text);
        let as_they_are = Answers { scores: Some(Scores::AsTheyAre), ..Answers::default() };
        is_sound(&read(&[("table.csv", text.as_bytes())], &as_they_are), &text);
    }

    #[test]
    fn any_tables_of_a_school_list_give_sound_records(
        texts in prop::collection::vec((prop::sample::select(NAMES[..14].to_vec()), table()), 0..6),
        results in table(),
    ) {
        let mut files: Vec<(&str, &[u8])> = vec![
            ("users.csv", b"sourcedId,role,givenName\ns1,student,Luz\ns2,student,Iker\n"),
            ("lineItems.csv", b"sourcedId,title,learningObjectiveId\nl1,Quiz,x1\n"),
        ];
        let all: Vec<&str> = texts.iter().map(|(_, text)| text.as_str()).chain([results.as_str()]).collect();
        let said = all.join("\n");
        files.extend(texts.iter().map(|(name, text)| (*name, text.as_bytes())));
        files.push(("results.csv", results.as_bytes()));
        files.reverse();
        is_sound(&read(&files, &Answers::default()), &said);
    }

    #[test]
    fn any_framework_is_read_or_refused(
        identifiers in prop::collection::vec("[a-c]{0,2}", 0..6),
        links in prop::collection::vec(("[a-c]{0,2}", "[a-c]{0,2}", any::<Option<f64>>()), 0..6),
        words in ".{0,20}",
    ) {
        let items: Vec<serde_json::Value> = identifiers
            .iter()
            .map(|id| serde_json::json!({"identifier": id, "fullStatement": words, "humanCodingScheme": id}))
            .collect();
        let links: Vec<serde_json::Value> = links
            .iter()
            .map(|(from, to, place)| serde_json::json!({
                "associationType": "isChildOf",
                "originNodeURI": {"identifier": from},
                "destinationNodeURI": {"identifier": to},
                "sequenceNumber": place,
            }))
            .collect();
        let text = serde_json::json!({"CFItems": items, "CFAssociations": links}).to_string();
        let records = read(&[("framework.json", text.as_bytes())], &Answers::default());
        prop_assert!(records.len() <= identifiers.len());
        is_sound(&records, &text);
    }

    #[test]
    fn any_zip_is_read_or_refused(at in any::<prop::sample::Index>(), byte in any::<u8>(), length in any::<prop::sample::Index>()) {
        let mut zip = zipped(&twelve());
        let at = at.index(zip.len());
        zip[at] = byte;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.zip");
        for bytes in [&zip[..], &zip[..length.index(zip.len())]] {
            fs::write(&path, bytes).unwrap();
            let Ok(bundle) = Bundle::open(&path) else { continue };
            let wanted = Wanted { answers: Answers::default(), top: 4.0, mastery: 3.0, today: day(), codes: Vec::new() };
            let Ok(mut reading) = Reading::begin(bundle, &wanted) else { continue };
            let mut records = Vec::new();
            while reading.read_on(&mut records) {}
        }
    }
}
