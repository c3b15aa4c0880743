//! Whatever system wrote a file: nobody becomes somebody else in silence. Files are made of few names and few numbers,
//! so that they often meet, from a seed that is told where something is wrong.

use std::collections::BTreeSet;

use juntos::domain::class_file::intake::name_words;

use super::*;

/// Numbers from a seed, the same every time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % sides
    }

    fn one<'a>(&mut self, all: &[&'a str]) -> &'a str {
        all[self.roll(all.len())]
    }
}

/// Who a line says it is about. No two lines have the same figure.
struct Line {
    first: &'static str,
    last: &'static str,
    number: &'static str,
    figure: usize,
}

impl Line {
    fn name(&self) -> String {
        format!("{} {}", self.first, self.last)
    }
}

fn lines(dice: &mut Dice, from: usize) -> Vec<Line> {
    let count = 1 + dice.roll(5);
    let lines = (0..count).map(|nth| Line {
        first: dice.one(&["Ana", "Beto", "Caro", "Ána"]),
        last: dice.one(&["Vela", "Soto", "Cruz Díaz"]),
        number: dice.one(&["", "11", "12", "13", "0000"]),
        figure: from + nth,
    });
    lines.collect()
}

/// A system: its name, the names of its columns, a line of it, and the columns that hold scores of a standard each.
struct System {
    name: &'static str,
    header: &'static str,
    line: fn(&Line) -> String,
    scores: &'static [&'static str],
}

fn level(line: &Line) -> String {
    format!("{}.{:02}", line.figure / 100, line.figure % 100)
}

const SYSTEMS: &[System] = &[
    System {
        name: "table of scores",
        header: "Student,Student Number,Standard,Score,Date",
        line: |one| format!("{},{},A,{},2026-10-01", one.name(), one.number, level(one)),
        scores: &[],
    },
    System {
        name: "table of tests",
        header: "Last,First,Student ID,Test,RIT,Date",
        line: |one| {
            format!(
                "{},{},{},Math,{},2026-10-01",
                one.last, one.first, one.number, one.figure
            )
        },
        scores: &[],
    },
    System {
        name: "Canvas gradebook",
        header: "Student,ID,SIS User ID,SIS Login ID,Section,Quiz (5)",
        line: |one| {
            format!(
                "\"{}, {}\",9{},{},x,One,{}",
                one.last,
                one.first,
                one.number,
                one.number,
                level(one)
            )
        },
        scores: &["Quiz (5)"],
    },
    System {
        name: "Canvas mastery",
        header: "Student name,Student ID,Student SIS ID,A result,A mastery points",
        line: |one| {
            format!(
                "{},9{},{},{},3",
                one.name(),
                one.number,
                one.number,
                level(one)
            )
        },
        scores: &[],
    },
    System {
        name: "Canvas outcomes",
        header: "student name,student id,student sis id,assessment title,submission date,learning outcome name,attempt,outcome score,learning outcome mastery score",
        line: |one| {
            format!(
                "{},9{},{},Quiz,2026-10-01,A,1,{},3",
                one.name(),
                one.number,
                one.number,
                level(one)
            )
        },
        scores: &[],
    },
    System {
        name: "MAP Growth",
        header: "StudentID,StudentFirstName,StudentLastName,Subject,TestStartDate,TestRITScore",
        line: |one| {
            format!(
                "{},{},{},Mathematics,2026-10-01,{}",
                one.number, one.first, one.last, one.figure
            )
        },
        scores: &[],
    },
    System {
        name: "i-Ready",
        header: "Last Name,First Name,Student ID,Completion Date,Norming Window,Overall Scale Score,Quantile Measure",
        line: |one| {
            format!(
                "{},{},{},2026-10-01,Fall,{},",
                one.last, one.first, one.number, one.figure
            )
        },
        scores: &[],
    },
    System {
        name: "STAR",
        header: "RenaissanceClientID,StudentIdentifier,StudentFirstName,StudentLastName,CompletedDateLocal,ScaledScore,Lexile",
        line: |one| {
            format!(
                "1,{},{},{},2026-10-01,{},",
                one.number, one.first, one.last, one.figure
            )
        },
        scores: &[],
    },
    System {
        name: "mCLASS",
        header: "Student Last Name,Student First Name,Assessment Edition,Benchmark Period,Composite Score,Client Date,Student Primary ID",
        line: |one| {
            format!(
                "{},{},DIBELS 8th Edition,BOY,{},2026-10-01,{}",
                one.last, one.first, one.figure, one.number
            )
        },
        scores: &[],
    },
    System {
        name: "FastBridge",
        header: "Assessment,Local ID,FAST ID,First Name,Last Name,Fall aReading Test Theta,Fall aReading Final Date",
        line: |one| {
            format!(
                "aReading,{},9{},{},{},{},2026-10-01",
                one.number, one.number, one.first, one.last, one.figure
            )
        },
        scores: &[],
    },
    System {
        name: "WIDA ACCESS",
        header: "Student Last Name,Student First Name,State Student ID,District Student ID,Proficiency Level - Overall,Scale Score - Overall,Test Completion Date",
        line: |one| {
            format!(
                "{},{},8{},{},3,{},2026-10-01",
                one.last, one.first, one.number, one.number, one.figure
            )
        },
        scores: &[],
    },
    System {
        name: "Smarter Balanced",
        header: "StudentIdentifier,FirstName,LastOrSurname,AssessmentName,SubmitDateTime,ScaleScore",
        line: |one| {
            format!(
                "{},{},{},Math,2026-10-01,{}",
                one.number, one.first, one.last, one.figure
            )
        },
        scores: &[],
    },
];

/// Every figure that somebody in the class has now, and how they are called.
fn figures(class: &Class) -> Vec<(usize, String)> {
    let mut all = Vec::new();
    for student in class.store.students().unwrap() {
        let folder = class.store.folder(student.key, Viewer::Teacher).unwrap();
        let scores = folder
            .learning
            .iter()
            .flat_map(|learning| &learning.evidence);
        let scores = scores
            .filter_map(|piece| piece.work.score)
            .map(|score| score * 100.0);
        let tests = sittings(&folder)
            .into_iter()
            .map(|sitting| sitting.score.score);
        for figure in scores.chain(tests) {
            all.push((figure.round() as usize, student.name.full()));
        }
    }
    all
}

/// Two names of one person: the same words, or one of them leaves a word out.
fn may_be_one(one: &str, other: &str) -> bool {
    let words = |name: &str| name_words(name).into_iter().collect::<BTreeSet<_>>();
    let (one, other) = (words(one), words(other));
    let common = one.intersection(&other).count();
    common == one.len().min(other.len()) && common >= 2
}

/// Those in a file who are certainly not the same: by name, and by number where it is one name's alone.
fn people(lines: &[Line]) -> usize {
    let key = |line: &Line| name_words(&line.name()).join(" ");
    let names: BTreeSet<String> = lines.iter().map(key).collect();
    let of = |name: &String| {
        let own = lines
            .iter()
            .filter(|line| key(line) == *name && !line.number.is_empty());
        let own = own.filter(|line| {
            let mut same = lines.iter().filter(|other| other.number == line.number);
            same.all(|other| key(other) == *name)
        });
        own.map(|line| line.number)
            .collect::<BTreeSet<_>>()
            .len()
            .max(1)
    };
    names.iter().map(of).sum()
}

/// Takes it in, and says whether something was asked.
fn brings(class: &mut Class, path: &Path, scores: &[&str]) -> Option<Looked> {
    let mut answers = Answers {
        new_students: Some(NewStudents::Add),
        scores: Some(Scores::AsTheyAre),
        ..Answers::default()
    };
    let looked = class.tries(path, &answers, true).ok()?;
    if let Some(Question::Columns(mut mapping, _)) = looked.question {
        for (name, role) in &mut mapping.columns {
            if scores.contains(&name.as_str()) {
                *role = Role::ScoreOf;
            }
        }
        answers.mapping = Some(mapping);
    }
    let before = figures(class).len();
    let looked = class.tries(path, &answers, false).ok()?;
    class.now = Moment(class.now.0 + 60_000);
    if looked.question.is_some() {
        assert_eq!(
            figures(class).len(),
            before,
            "nothing comes while something is open"
        );
        return None;
    }
    Some(looked)
}

/// Of which of them did something come?
fn came(class: &Class, all: &[Line], why: &str) -> usize {
    let figures = figures(class);
    for (figure, name) in &figures {
        let line = all.iter().find(|line| line.figure == *figure);
        let line = line.unwrap_or_else(|| panic!("{why}: {figure} of {name} stands nowhere"));
        assert!(
            may_be_one(&line.name(), name),
            "{why}: {} went to {name}",
            line.name()
        );
    }
    figures.len()
}

#[test]
fn no_system_makes_two_people_one_or_gives_a_line_to_another() {
    for system in SYSTEMS {
        let (mut silent, mut results) = (0, 0);
        for seed in 1..=10_u64 {
            let mut dice = Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
            let mut class = Class::new();
            let mut all = Vec::new();
            for nth in 0..2 {
                let why = format!("{}, seed {seed}, file {nth}", system.name);
                let file = lines(&mut dice, 100 + nth * 50);
                let body: Vec<String> = file.iter().map(system.line).collect();
                let text = format!("{}\n{}\n", system.header, body.join("\n"));
                let path = class.writes(&format!("file{nth}.csv"), &text);
                let known = class.names().len();
                let asked = brings(&mut class, &path, system.scores).is_none();
                let here = class.names().len();
                if asked {
                    assert_eq!(here, known, "{why}: nobody comes while something is open");
                    continue;
                }
                silent += 1;
                let people = people(&file);
                assert!(here >= people, "{why}: {people} became {here}\n{text}");
                all.extend(file);
                results += came(&class, &all, &why);
            }
        }
        assert!(
            silent > 0 && results > 0,
            "{}: {silent} {results}",
            system.name
        );
    }
}

#[test]
fn no_list_of_the_school_makes_two_people_one_or_gives_a_line_to_another() {
    let mut silent = 0;
    for seed in 1..=20_u64 {
        let mut dice = Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
        let mut class = Class::new();
        let mut all = Vec::new();
        for nth in 0..2 {
            let why = format!("OneRoster, seed {seed}, file {nth}");
            let file = lines(&mut dice, 100 + nth * 50);
            let (mut users, mut roles, mut results) = (String::new(), String::new(), String::new());
            for (at, line) in file.iter().enumerate() {
                // The school's ids stay what they are from file to file; its numbers may not be anybody's own.
                let id = format!("{}{}{}", line.first, line.last, line.number).replace(' ', "");
                users += &format!(
                    "{id},active,,TRUE,,{},{},{}\n",
                    line.first, line.last, line.number
                );
                roles += &format!("r{at},active,,{id},primary,student\n");
                results += &format!(
                    "{nth}v{at},active,,l1,{id},fully graded,{},2026-10-01\n",
                    level(line)
                );
            }
            let users = format!(
                "sourcedId,status,dateLastModified,enabledUser,username,givenName,familyName,identifier\n{users}"
            );
            let roles =
                format!("sourcedId,status,dateLastModified,userSourcedId,roleType,role\n{roles}");
            let results = format!(
                "sourcedId,status,dateLastModified,lineItemSourcedId,studentSourcedId,scoreStatus,score,scoreDate\n{results}"
            );
            let files = [
                ("users.csv", users.as_str()),
                ("roles.csv", roles.as_str()),
                (
                    "lineItems.csv",
                    "sourcedId,status,dateLastModified,title,resultValueMin,resultValueMax\nl1,active,,Quiz,0,4\n",
                ),
                (
                    "lineItemLearningObjectiveIds.csv",
                    "sourcedId,status,dateLastModified,lineItemSourcedId,source,learningObjectiveId\nx1,active,,l1,case,A\n",
                ),
                ("results.csv", results.as_str()),
            ];
            let path = class.writes_all(&format!("list{nth}"), &files);
            let known = class.names().len();
            let asked = brings(&mut class, &path, &[]).is_none();
            let here = class.names().len();
            if asked {
                assert_eq!(here, known, "{why}: nobody comes while something is open");
                continue;
            }
            silent += 1;
            let people = people(&file);
            assert!(here >= people, "{why}: {people} became {here}\n{users}");
            all.extend(file);
            came(&class, &all, &why);
        }
    }
    assert!(silent > 0, "{silent}");
}
