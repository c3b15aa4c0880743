//! Files of the systems schools have. What stands above a test names the public description its columns come from; the
//! lines are our own.

use super::*;

/// Everything of a file that comes by itself, from a class with Luz (S-0007), D'Angelo and Zoë.
fn comes(name: &str, text: &str) -> (Class, Looked) {
    let mut class = Class::with_students();
    let file = class.writes(name, text);
    let answers = Answers {
        new_students: Some(NewStudents::LeaveOut),
        ..Answers::default()
    };
    let looked = class.takes_in(&file, &answers);
    assert!(class.takes_in(&file, &answers).counts.is_idle(), "twice");
    (class, looked)
}

/// Each sitting: the test, its score, its error and its day.
fn sat(class: &Class, called: &str) -> Vec<(String, f64, Option<f64>, String)> {
    let mut all: Vec<_> = sittings(&class.of(called))
        .into_iter()
        .map(|one| {
            (
                one.test,
                one.score.score,
                one.score.error,
                one.on.to_string(),
            )
        })
        .collect();
    all.sort_by(|a, b| (&a.0, &a.3).partial_cmp(&(&b.0, &b.3)).unwrap());
    all
}

fn row(test: &str, score: f64, on: &str) -> (String, f64, Option<f64>, String) {
    (test.to_owned(), score, None, on.to_owned())
}

/// What is proposed for each column of a table.
fn proposed(text: &str) -> Vec<(String, Role)> {
    let mut class = Class::new();
    let file = class.writes("table.csv", text);
    match class.looks(&file, &Answers::default()).question {
        Some(Question::Columns(mapping, _)) => mapping.columns,
        other => panic!("{other:?}"),
    }
}

fn roles(text: &str, names: &[&str]) -> Vec<Role> {
    let all = proposed(text);
    let role = |name: &&str| all.iter().find(|(known, _)| known == name).unwrap().1;
    names.iter().map(role).collect()
}

/// Columns as in `assessments/Dibels_8_Benchmark` of github.com/edanalytics/earthmover_edfi_bundles.
#[test]
fn dibels_brings_the_composite_and_the_words_of_each_season() {
    let (class, looked) = comes(
        "dibels.csv",
        "School Year,Student Last Name,Student First Name,Enrollment Grade,Date of Birth,Special Education,Home Language,Assessment,Assessment Edition,Assessment Grade,Benchmark Period,Composite Level,Composite Score,Composite - National Norm Percentile,Reading Fluency (ORF) - Level,Reading Fluency (ORF) - Score,Client Date,Sync Date,Student Primary ID\n\
         2026-2027,Ramos Peña,Luz,5,2015-01-09,Y,Eng,mCLASS,DIBELS 8th Edition,5,BOY,At Benchmark,412,55,At Benchmark,101,2026-09-02,2026-09-03,S-0007\n\
         2026-2027,Ramos Peña,Luz,5,2015-01-09,Y,Eng,mCLASS,DIBELS 8th Edition,5,MOY,At Benchmark,431,57,At Benchmark,118,2027-01-12,2027-01-12,S-0007\n",
    );
    assert_eq!(looked.format, Format::Mclass);
    let fluency = "DIBELS 8th Edition: Reading Fluency (ORF)";
    assert_eq!(
        sat(&class, "Luz Ramos Peña"),
        [
            row("DIBELS 8th Edition", 412.0, "2026-09-02"),
            row("DIBELS 8th Edition", 431.0, "2027-01-12"),
            row(fluency, 101.0, "2026-09-02"),
            row(fluency, 118.0, "2027-01-12"),
        ]
    );
    for never in ["2015-01-09", "Well Below"] {
        assert!(!class.holds(never), "{never}");
    }
    let reads = class.of("Luz Ramos Peña").student.reads;
    assert_eq!(
        reads,
        Reads::Spanish,
        "a test's list says nothing of the home"
    );
}

/// Columns as in `assessments/Lectura` and `assessments/IDEL` of github.com/edanalytics/earthmover_edfi_bundles.
#[test]
fn tests_of_reading_in_spanish_are_called_as_their_file_calls_them() {
    let (class, _) = comes(
        "lectura.csv",
        "Student Last Name,Student First Name,Enrollment Grade,Assessment,Assessment Edition,Benchmark Period,Composite Level,Composite Score,Fluidez en la lectura (FLO) - Level,Fluidez en la lectura (FLO) - Score,Client Date,Student Primary ID\n\
         Ramos Peña,Luz,5,mCLASS Espanol,mCLASS Lectura,BOY,At Benchmark,276,At Benchmark,88,2026-09-02,S-0007\n",
    );
    assert_eq!(
        sat(&class, "Luz Ramos Peña"),
        [
            row("mCLASS Lectura", 276.0, "2026-09-02"),
            row(
                "mCLASS Lectura: Fluidez en la lectura (FLO)",
                88.0,
                "2026-09-02"
            ),
        ]
    );
    let (class, _) = comes(
        "idel.csv",
        "Student Last Name,Student First Name,Grade,Assessment Edition,Benchmark Period,Assessment Measure-Fluidez en la Lectura Oral-Levels,Assessment Measure-Fluidez en la Lectura Oral-Score,Client Date,Student Primary ID\n\
         Ng,Zoë,5,IDEL,EOY,Green,70,2027-05-04,S-0009\n",
    );
    assert_eq!(
        sat(&class, "Zoë Ng"),
        [row("IDEL: Fluidez en la Lectura Oral", 70.0, "2027-05-04")]
    );
}

/// Columns as in `assessments/FastBridgeCAT`, `FastBridge_English` and `FastBridge_CBMreading` of
/// github.com/edanalytics/earthmover_edfi_bundles.
#[test]
fn the_seasons_of_one_line_have_a_day_each() {
    let (class, looked) = comes(
        "fastbridge.csv",
        "Assessment,State,Local ID,State ID,FAST ID,First Name,Last Name,Gender,DOB,Special Ed. Status,Grade,Fall aReading Test Theta,Fall aReading Percentile at Nation,Fall aReading Risk Level,Fall aReading Final Date,Winter aReading Test Theta,Winter aReading Final Date,Growth Score from Fall to Winter,Fall CBMR-English Median WRC,Fall CBMR-English Final Date\n\
         aReading,WI,S-0007,60001,9001,Luz,Ramos Peña,Female,2015-01-09,none,Five,512.25,44,lowRisk,9/4/2026,519.5,1/20/2027,7.25,96,9/8/2026\n\
         aReading,WI,S-0009,60002,9002,Zoë,Ng,Female,2015-02-09,none,Five,,,,,530,,,,\n",
    );
    assert_eq!(looked.format, Format::FastBridge);
    assert_eq!(
        sat(&class, "Luz Ramos Peña"),
        [
            row("FastBridge CBMR-English", 96.0, "2026-09-08"),
            row("FastBridge aReading", 512.25, "2026-09-04"),
            row("FastBridge aReading", 519.5, "2027-01-20"),
        ]
    );
    assert!(
        sat(&class, "Zoë Ng").is_empty(),
        "a score without its day is told"
    );
    assert_eq!(looked.findings.count(Problem::NotADate), 1);
    assert!(!class.holds("2015-01-09"));
}

/// Columns as in `assessments/ACCESS` of github.com/edanalytics/earthmover_edfi_bundles.
#[test]
fn access_brings_scale_scores_and_no_group_somebody_is_in() {
    let (class, looked) = comes(
        "access.csv",
        "District Name,Unique DRC Student ID,Student Last Name,Student First Name,Birth Date,Gender,State Student ID,District Student ID,Grade,Ethnicity - Hispanic/Latino,Race - Asian,Native Language,IEP Status,504 Plan,Proficiency Level - Listening,Proficiency Level - Overall,Scale Score - Listening,Scale Score - Reading,Scale Score - Overall,CSEM - Listening,CSEM - Overall,Test Completion Date\n\
         One,77,Ramos Peña,Luz,01/09/2015,F,600001,S-0007,05,Y,,SPA,Y-iep,Y,3.4,3.1,341,NA,329,12,,02/06/2027\n",
    );
    assert_eq!(looked.format, Format::Access);
    assert_eq!(
        sat(&class, "Luz Ramos Peña"),
        [
            (
                "wida-listening".into(),
                341.0,
                Some(12.0),
                "2027-02-06".into()
            ),
            row("wida-overall", 329.0, "2027-02-06"),
        ]
    );
    assert!(!class.holds("Y-iep") && !class.holds("01/09/2015"));
}

/// Columns as in `assessments/MAP_Fluency` of github.com/edanalytics/earthmover_edfi_bundles.
#[test]
fn map_fluency_says_in_which_language_somebody_read() {
    let (class, looked) = comes(
        "fluency.csv",
        "TermName,SchoolName,StudentID,Grade,AssignedTestType,TestLanguage,TestCompletionDate,PhonologicalAwarenessDomainScore,PhonologicalAwarenessTestPercentile,OralReadingWCPMScaled,DyslexiaScreenerOutcome\n\
         Fall,One,S-0007,5,Adaptive,English,9/26/2026,,,92,N/A\n\
         Fall,One,S-0007,5,Adaptive,Spanish,9/27/2026,483,21,80,flag-d\n\
         Fall,One,S-9999,5,Adaptive,English,9/26/2026,,,92,\n",
    );
    assert_eq!(looked.format, Format::MapFluency);
    assert_eq!(
        sat(&class, "Luz Ramos Peña"),
        [
            row("map-fluency-oral", 92.0, "2026-09-26"),
            row("map-fluency-oral-es", 80.0, "2026-09-27"),
            row("map-fluency-sounds-es", 483.0, "2026-09-27"),
        ]
    );
    assert!(!class.holds("flag-d"));
}

/// Columns as in the SmarterApp Test Results Data Dictionary (smarterapp.org, 9 May 2017).
#[test]
fn smarter_balanced_brings_each_test_under_its_name() {
    let (class, looked) = comes(
        "results.csv",
        "SchoolYear,StudentIdentifier,FirstName,LastOrSurname,Sex,Birthdate,GradeLevelWhenAssessed,HispanicOrLatinoEthnicity,AssessmentName,SubmitDateTime,ScaleScore\n\
         2027,6000001,Luz,Ramos Peña,Female,2015-01-09,05,Yes,Grade 5 Math Summative,2027-05-04T15:31:00Z,2510\n",
    );
    assert_eq!(looked.format, Format::SmarterBalanced);
    assert_eq!(
        sat(&class, "Luz Ramos Peña"),
        [row("Grade 5 Math Summative", 2510.0, "2027-05-04")]
    );
    assert!(!class.holds("2015-01-09"));
}

/// Labels above the columns as the public guide of the program `grades` shows them (“PowerSchool Export Format”): from
/// `Teacher Name:` to `Score Type:`, then `Student Num`, `Student Name`, `Score`.
#[test]
fn a_template_of_one_assignment_says_its_work_day_and_points_above() {
    let template = |work: &str| {
        format!(
            "Teacher Name:,Ms. Doe,\nClass:,Math 5,\nAssignment Name:,{work},\nDue Date:,2026-10-05,\nPoints Possible:,4.0,\nExtra Points:,0.0,\nScore Type:,POINTS,\nStudent Num,Student Name,Score\nS-0007,\"Ramos Peña, Luz\",3\n"
        )
    };
    let mut class = Class::with_students();
    let file = class.writes("first.csv", template("Fraction strips"));
    let Some(Question::Columns(mut mapping, _)) = class.looks(&file, &Answers::default()).question
    else {
        panic!("the columns are asked about")
    };
    assert_eq!(
        mapping
            .columns
            .iter()
            .map(|(_, role)| *role)
            .collect::<Vec<_>>(),
        [Role::StudentNumber, Role::FullName, Role::Score]
    );
    mapping.columns[2].1 = Role::ScoreOf;
    mapping.shows.insert("Score".into(), "5.NF.A.1".into());
    let answers = Answers {
        mapping: Some(mapping),
        ..Answers::default()
    };
    class.takes_in(&file, &answers);
    let piece = &evidence(&class.of("Luz Ramos Peña"), "5.NF.A.1")[0];
    assert_eq!(
        piece.work.task.nearest(Language::English),
        "Fraction strips"
    );
    assert_eq!(
        (piece.work.score, piece.assessed),
        (Some(3.0), date(2026, 10, 5))
    );
    // The next one has the same columns, and shows something else.
    let next = class.writes("next.csv", template("Volume of boxes"));
    let looked = class.looks(&next, &Answers::default());
    assert!(matches!(looked.question, Some(Question::Columns(..))));
}

/// Columns of an export of grades as Moodle's own tests write them (`gradeimport_csv`, github.com/moodle/moodle).
#[test]
fn moodles_grades_are_of_the_standards_a_teacher_says() {
    let text = "First name,Surname,ID number,Institution,Department,Email address,Assignment: Fraction strips (Real),Course total (Real),Last downloaded from this course\n\
                Luz,Ramos Peña,S-0007,,,luz@example.org,3.00,56.00,1790000000\n";
    assert_eq!(
        roles(
            text,
            &[
                "First name",
                "Surname",
                "ID number",
                "Email address",
                "Course total (Real)"
            ]
        ),
        [
            Role::FirstName,
            Role::LastName,
            Role::StudentNumber,
            Role::Never,
            Role::Skip
        ]
    );
    let mut class = Class::with_students();
    let file = class.writes("moodle.csv", text);
    let named = "Assignment: Fraction strips (Real)";
    let mut answers = class.columns(&file, &[(named, Role::ScoreOf)]);
    let mapping = answers.mapping.as_mut().unwrap();
    mapping.shows.insert(named.into(), "5.NF.A.1".into());
    class.takes_in(&file, &answers);
    let piece = &evidence(&class.of("Luz Ramos Peña"), "5.NF.A.1")[0];
    assert_eq!(
        piece.work.task.nearest(Language::English),
        "Assignment: Fraction strips"
    );
}

/// The columns of lists: PowerSchool's fields as github.com/Roer/PowerSchool-PrimeroEdge-Script exports them; Aeries'
/// as support.aeries.com names them (“PEIMS field mapping: Demographics”); Schoology's as help.ascendertx.com does
/// (“Schoology LMS Export”). The others only have names that say what they hold.
#[test]
fn lists_of_student_systems_are_proposed_by_their_names() {
    use Role::{
        AdultName, FirstName, FullName, Grade, HomeLanguage, LastName, Never, StateNumber,
        StudentId, StudentNumber,
    };
    let lists: &[&[(&str, Role)]] = &[
        &[
            ("Student_Number", StudentNumber),
            ("State_StudentNumber", StateNumber),
            ("First_Name", FirstName),
            ("Last_Name", LastName),
            ("Grade_Level", Grade),
            ("SSN", Never),
        ],
        &[
            ("Student_Number", StudentNumber),
            ("LastFirst", FullName),
            ("Grade_Level", Grade),
            ("Mother", AdultName),
        ],
        &[
            ("STU.ID", StudentId),
            ("STU.CID", StateNumber),
            ("STU.LN", LastName),
            ("STU.FN", FirstName),
            ("STU.GR", Grade),
            ("STU.HL", HomeLanguage),
        ],
        &[
            ("Student ID", StudentId),
            ("Last Name", LastName),
            ("First Name", FirstName),
            ("Grd", Grade),
            ("Birthdate", Never),
        ],
        &[
            ("Student Number", StudentNumber),
            ("Last Name", LastName),
            ("First Name", FirstName),
            ("Grade", Grade),
            ("State ID", StateNumber),
        ],
        &[
            ("First Name", FirstName),
            ("Last Name", LastName),
            ("User Unique ID", StudentNumber),
            ("Email", Never),
        ],
    ];
    for list in lists {
        let names: Vec<&str> = list.iter().map(|(name, _)| *name).collect();
        let wanted: Vec<Role> = list.iter().map(|(_, role)| *role).collect();
        let cells = vec!["1"; names.len()].join(",");
        let text = format!("{}\n{cells}\n", names.join(","));
        assert_eq!(roles(&text, &names), wanted, "{names:?}");
    }
}

#[test]
fn seasons_beside_each_other_in_any_table_have_a_day_each() {
    let text =
        "Student,Fall RIT,Fall date,Spring RIT,Spring date\nZoë Ng,201,9/10/2026,209,5/4/2027\n";
    assert_eq!(
        roles(
            text,
            &["Fall RIT", "Fall date", "Spring RIT", "Spring date"]
        ),
        [Role::TestScore, Role::Date, Role::TestScore, Role::Date]
    );
    let mut class = Class::with_students();
    let file = class.writes("seasons.csv", text);
    let answers = class.columns(&file, &[]);
    assert_eq!(class.takes_in(&file, &answers).counts.results.added, 2);
    assert_eq!(
        sat(&class, "Zoë Ng"),
        [
            row("RIT", 201.0, "2026-09-10"),
            row("RIT", 209.0, "2027-05-04")
        ]
    );
}
