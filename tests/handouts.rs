//! What leaves the program on paper: whole, on as many sheets as it should, and nothing that is not theirs to read.
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

mod support;

use juntos::domain::id::StudentId;
use std::fs;
use std::path::{Path, PathBuf};

use juntos::ask::Failure;
use juntos::domain::class_file::pages::{Files, Kind, Languages, Size, Wish};
use juntos::domain::learning::evidence::State;
use juntos::domain::people::folder::Folder;
use juntos::domain::people::person::{Household, Student, StudentName};
use juntos::domain::people::who_sees::{Table, Viewer};
use juntos::domain::words::Said;
use juntos::domain::{Language, Words};
use juntos::handout::{
    Context, report_card, report_card_of, take_home, take_home_that, teacher_sheet,
};
use juntos::locale::{Reader, Reading};
use juntos::render::paper::{Block, Look, Paper, Press, html};
use juntos::store::{Store, When};
use juntos::work::{Making, PageGround, Written};
use support::{Person, READINGS, today};

const SPANISH: Reading = Reading::One(Language::Spanish);
const BOTH: Reading = Reading::Both(Language::Spanish);

fn when() -> When {
    When {
        moment: today().moment,
        day: today().day(),
    }
}

fn folders(person: &Person, viewer: impl Fn(StudentId) -> Viewer) -> Vec<Folder> {
    let store = person.session.store().unwrap();
    let students = store.students().unwrap();
    let one = |key| store.folder(key, viewer(key)).unwrap();
    students.iter().map(|student| one(student.key)).collect()
}

fn context(person: &Person, reading: Reading) -> Context<'_> {
    let app = &person.session.app;
    Context {
        class: app.around.class.as_ref().unwrap(),
        counting: app.around.counting(),
        content: &app.around.content,
        reader: Reader::new(&person.session.locales, reading),
        today: today().day(),
    }
}

/// Pages of every student of the sample class, made with `make`.
fn papers(
    person: &Person,
    reading: Reading,
    viewer: impl Fn(StudentId) -> Viewer,
    mut make: impl FnMut(&Folder, &Context) -> Paper,
) -> Vec<Paper> {
    let context = context(person, reading);
    let folders = folders(person, viewer);
    folders
        .iter()
        .map(|folder| make(folder, &context))
        .collect()
}

fn made(store: &mut Store, person: &Person, wish: Wish, folder: &Path) -> Written {
    let app = &person.session.app;
    let ground = PageGround {
        class: app.around.class.as_ref().unwrap(),
        counting: app.around.counting(),
        content: &app.around.content,
        locales: &person.session.locales,
        local: &|moment| app.around.local(moment),
    };
    let mut making = Making::begin(store, wish, folder, when(), "teacher").unwrap();
    loop {
        if let Some(written) = making.step(store, ground, when()).unwrap() {
            return written;
        }
    }
}

const WISH: Wish = Wish {
    table: Table::Student,
    student: None,
    kind: Kind::TakeHome,
    languages: Languages::Both(Language::Spanish),
    files: Files::Both,
    size: Size::Letter,
    as_of: None,
};

/// The sample class in a file of its own, beside the one on screen.
fn second_store(person: &Person) -> Store {
    let path = person.folder.path().join("second.juntos");
    let sample = juntos::content::sample::built_in(today().day()).unwrap();
    Store::make(&path, |store| store.fill(when(), &sample)).unwrap()
}

fn pages_of(html: &str) -> String {
    let body = html.split("<main>").nth(1).unwrap();
    let mut text = String::new();
    let mut inside = false;
    for c in body.chars() {
        match c {
            '<' => inside = true,
            '>' => {
                inside = false;
                text.push(' ');
            }
            c if !inside => text.push(c),
            _ => {}
        }
    }
    let text = text
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn every_page_for_home_is_one_sheet_of_either_paper() {
    let person = Person::at_the_door(SPANISH);
    let mut press = Press::default();
    for reading in READINGS {
        let all = papers(&person, reading, Viewer::family, |folder, context| {
            take_home_that(folder, context, |paper| press.percent(paper) >= 80)
        });
        assert_eq!(all.len(), 24);
        for paper in &all {
            let percent = press.percent(paper);
            assert!(percent >= 75, "{} is set at {percent} percent", paper.name);
            for size in [Size::Letter, Size::A4] {
                let printed = press.pdf(std::slice::from_ref(paper), size, "t").unwrap();
                assert_eq!((printed.sheets, printed.missing), (1, 0), "{}", paper.name);
            }
        }
        // Printed on both sides, each begins a leaf of its own: a blank side between two.
        let printed = press.pdf(&all, Size::Letter, "t").unwrap();
        assert_eq!(printed.sheets, 24 + 23);
    }
}

#[test]
fn one_language_is_set_large() {
    let person = Person::at_the_door(SPANISH);
    let mut press = Press::default();
    let all = papers(&person, SPANISH, Viewer::family, |folder, context| {
        take_home_that(folder, context, |paper| press.percent(paper) >= 90)
    });
    for paper in all {
        let percent = press.percent(&paper);
        assert!(percent >= 90, "{} at {percent}", paper.name);
    }
}

/// Whoever writes a book into a promise gets all of it, on more sheets.
#[test]
fn a_page_too_full_for_a_sheet_goes_on_and_loses_nothing() {
    let long: String = (0..1500).map(|at| format!("palabra{at} ")).collect();
    let paper = Paper {
        one_sheet: true,
        ..Paper::new(
            Language::Spanish,
            vec![
                Block::Title("Título".into()),
                Block::Boxes(vec![
                    vec![Block::Line(long.clone().into())],
                    vec![Block::Line("corto".into())],
                ]),
            ],
        )
    };
    let mut press = Press::default();
    assert_eq!(press.percent(&paper), 70);
    let printed = press
        .pdf(std::slice::from_ref(&paper), Size::Letter, "t")
        .unwrap();
    assert!(printed.sheets > 1);
    let html = html(&Look::default(), &paper, 70);
    assert!(html.contains("palabra1499"));
}

/// A page of two sides takes a leaf; no blank side follows it.
#[test]
fn no_page_begins_on_the_back_of_another_students() {
    let lines = |count: usize| {
        let lines = (0..count).map(|at| Block::Line(format!("renglón {at}").into()));
        Paper::new(Language::Spanish, lines.collect())
    };
    let mut press = Press::default();
    let mut sides = |papers: &[Paper]| press.pdf(papers, Size::Letter, "t").unwrap().sheets;
    let (one, two) = (lines(3), lines(60));
    assert_eq!(sides(std::slice::from_ref(&one)), 1);
    assert_eq!(sides(std::slice::from_ref(&two)), 2);
    assert_eq!(
        sides(&[one.clone(), two.clone(), two, one.clone()]),
        2 + 2 + 2 + 1
    );
}

/// Whatever stands in a table, no word of it is lost, and no sheet is overfull.
#[test]
fn a_table_that_no_sheet_has_room_for_is_parted() {
    let long = |word: &str| {
        (0..900)
            .map(|at| format!("{word}{at} "))
            .collect::<String>()
    };
    let table = |head: String, cell: String| {
        Block::Table(juntos::render::paper::Table {
            head: vec![head.into(), "Nivel".into()],
            rows: vec![
                vec![cell.into(), "3".into()],
                vec!["corto".into(), "2".into()],
            ],
        })
    };
    let mut press = Press::default();
    for block in [
        table("Estándar".into(), long("celda")),
        table(long("cabeza"), "celda".into()),
        table(long("cabeza"), long("celda")),
    ] {
        let paper = Paper::new(Language::Spanish, vec![block]);
        let printed = press.pdf(&[paper], Size::Letter, "t").unwrap();
        assert!(printed.sheets >= 2, "{}", printed.sheets);
    }
}

/// Every sign that a sentence of the program or of its content uses is in the fonts.
#[test]
fn whatever_the_program_says_can_be_printed() {
    fn files(folder: &Path, all: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let ends = |end| path.extension().is_some_and(|known| known == end);
            if path.is_dir() {
                files(&path, all);
            } else if ends("ftl") || ends("json") {
                all.push(path);
            }
        }
    }
    let mut all = Vec::new();
    files(Path::new("locales"), &mut all);
    files(Path::new("data"), &mut all);
    assert!(all.len() > 40, "{all:?}");
    let mut signs: Vec<char> = all
        .iter()
        .flat_map(|file| {
            fs::read_to_string(file)
                .unwrap()
                .chars()
                .collect::<Vec<_>>()
        })
        .filter(|sign| !sign.is_control())
        .collect();
    signs.sort_unstable();
    signs.dedup();
    // Keys of the keyboard and marks of the screen: no page names them.
    signs.retain(|sign| !"←→↑↓‖⌫▌▶○✓".contains(*sign));
    let mut press = Press::default();
    let missing: String = signs
        .into_iter()
        .filter(|sign| {
            let line = vec![Block::Line(format!("a{sign}a").into())];
            let paper = Paper::new(Language::Spanish, line);
            press.pdf(&[paper], Size::Letter, "t").unwrap().missing > 0
        })
        .collect();
    assert_eq!(missing, "");
}

/// The record of a student whose every line is there prints whole, in both languages.
#[test]
fn a_record_with_an_answered_question_has_no_empty_boxes() {
    let person = Person::at_the_door(SPANISH);
    let mut store = second_store(&person);
    let student = store.students().unwrap()[0].key;
    let asked = Said::new("¿Cuándo se entrega?", Language::Spanish);
    store.ask(when(), student, &asked).unwrap();
    let question = store.folder(student, Viewer::Teacher).unwrap().asked[0].key;
    let answer = Said::new("El lunes.", Language::Spanish);
    store
        .answer_question(when(), student, question, &answer, None)
        .unwrap();
    let wish = Wish {
        table: Table::Student,
        student: Some(student),
        kind: Kind::Record,
        ..WISH
    };
    let written = made(&mut store, &person, wish, &person.folder.path().join("out"));
    assert_eq!(written.missing, 0);
    let html = fs::read_to_string(&written.files[0]).unwrap();
    let page = pages_of(&html);
    assert!(page.contains("Pregunta: “¿Cuándo se entrega?”"), "{page}");
    assert!(page.contains("contestó: “El lunes.”"), "{page}");
    // In each language a page of its own, and all of it once for another system.
    let ends = |end: &str| {
        let names = written.files.iter().map(|file| file.display().to_string());
        names.filter(|name| name.contains(end)).count()
    };
    assert_eq!((ends("-es-"), ends("-en-"), ends(".json")), (2, 2, 1));
}

/// A test that is taken for years: the last results stand in the picture, an earlier year's under its month.
#[test]
fn results_of_earlier_years_stand_under_their_month() {
    let person = Person::at_the_door(SPANISH);
    let context = context(&person, SPANISH);
    let mut folder = folders(&person, Viewer::family)
        .into_iter()
        .find(|folder| folder.last_conference().is_none() && !folder.growth.is_empty())
        .unwrap();
    let test = &mut folder.growth[0];
    let first = test.sittings[0].clone();
    let earlier = (1..=6).rev().map(|halves| {
        let mut sitting = first.clone();
        sitting.on = first
            .on
            .checked_sub(jiff::Span::new().months(halves * 6))
            .unwrap();
        sitting.score.projected = None;
        sitting
    });
    test.sittings = earlier.chain(test.sittings.clone()).collect();
    folder.growth.truncate(1);
    let paper = take_home(&folder, &context);
    let pictures = paper.blocks.iter().flat_map(|block| match block {
        Block::Boxes(columns) => columns.concat(),
        _ => Vec::new(),
    });
    let picture = pictures
        .filter_map(|block| match block {
            Block::Picture(picture, _) => Some(picture),
            _ => None,
        })
        .find(|picture| {
            let mut marks = picture.marks.iter();
            marks.any(|mark| matches!(mark, juntos::render::paper::Mark::Label(..)))
        })
        .unwrap();
    let labels: Vec<((f32, f32), String)> = picture
        .marks
        .iter()
        .filter_map(|mark| match mark {
            juntos::render::paper::Mark::Label(at, words, _) => Some((*at, words.clone())),
            _ => None,
        })
        .collect();
    let words: Vec<&str> = labels.iter().map(|(_, words)| words.as_str()).collect();
    let of_year = |year: i16| words.iter().any(|words| words.contains(&year.to_string()));
    assert!(of_year(first.on.year() - 1), "{words:?}");
    assert!(!of_year(first.on.year() - 3), "{words:?}");
    let height = picture.height;
    for (at, (one, name)) in labels.iter().enumerate() {
        assert!((0.0..=height).contains(&one.1), "{name} at {one:?}");
        for (other, beside) in labels.iter().skip(at + 1) {
            let wide = |words: &str| words.chars().count() as f32 * 4.4;
            let apart = (one.0 - other.0).abs() - (wide(name) + wide(beside)) / 2.0;
            let below = (one.1 - other.1).abs();
            assert!(
                apart > 0.0 || below >= 8.0,
                "{name} and {beside} overlap: {labels:?}"
            );
        }
    }
}

/// Six terms do not fit beside each other: the last ones and today come first, the others below.
#[test]
fn a_year_of_many_terms_is_readable() {
    let person = Person::at_the_door(SPANISH);
    let app = &person.session.app;
    let mut class = app.around.class.clone().unwrap();
    let (begin, last) = (class.terms[0].from, class.terms[0].clone());
    class.terms = (0..6)
        .map(|at| {
            let from = begin
                .checked_sub(jiff::Span::new().weeks(6 * (6 - at)))
                .unwrap();
            let mut term = last.clone();
            term.id = format!("t{at}");
            term.from = from;
            term.to = from.checked_add(jiff::Span::new().days(41)).unwrap();
            term
        })
        .collect();
    let context = Context {
        class: &class,
        ..context(&person, BOTH)
    };
    let folder = &folders(&person, Viewer::family)[0];
    let paper = report_card(folder, &context);
    let tables: Vec<usize> = paper
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Table(table) => Some(table.head.len()),
            _ => None,
        })
        .collect();
    assert_eq!(tables[..2], [5, 4], "{tables:?}");
    let page = pages_of(&html(&Look::default(), &paper, 100));
    assert!(page.contains("Antes Earlier"), "{page}");
}

#[test]
fn a_letter_no_font_has_is_counted_and_the_web_page_has_it() {
    let paper = |words: &str| Paper::new(Language::Spanish, vec![Block::Line(words.into())]);
    let mut press = Press::default();
    let mut missing = |words: &str| {
        press
            .pdf(&[paper(words)], Size::Letter, "t")
            .unwrap()
            .missing
    };
    assert_eq!(missing("Ñandú, Nguyễn, Łukasz, Ελένη, Юля, «¿¡»"), 0);
    assert_eq!(missing("王小明"), 3);
    assert!(html(&Look::default(), &paper("王小明"), 100).contains("王小明"));
}

/// Read aloud, a page says which language each part is in.
#[test]
fn a_pdf_is_tagged_and_says_its_languages() {
    let person = Person::at_the_door(SPANISH);
    let all = papers(&person, BOTH, Viewer::family, take_home);
    let printed = Press::default().pdf(&all[..1], Size::Letter, "t").unwrap();
    let text = String::from_utf8_lossy(&printed.bytes).into_owned();
    for sign in ["/StructTreeRoot", "/MarkInfo", "es-US", "pdfuaid"] {
        assert!(text.contains(sign), "{sign}");
    }
    let spanish = Press::default().pdf(
        &papers(&person, SPANISH, Viewer::family, report_card)[..1],
        Size::A4,
        "t",
    );
    assert!(spanish.unwrap().sheets >= 2);
}

/// What may stand on a page for a family, whichever page it is.
#[test]
fn nothing_private_and_nobody_else_is_on_a_familys_page() {
    let person = Person::at_the_door(SPANISH);
    let all = folders(&person, |_| Viewer::Teacher);
    for make in [take_home, report_card] {
        let papers = papers(&person, BOTH, Viewer::family, make);
        for (paper, folder) in papers.iter().zip(&all) {
            let page = pages_of(&html(&Look::default(), paper, 100));
            let private = folder.points.iter();
            for point in private {
                assert!(
                    !page.contains(point.said.text.trim()),
                    "{}",
                    point.said.text
                );
            }
            for other in all.iter().filter(|other| other.key != folder.key) {
                let name = other.student.name.full();
                assert!(
                    !page.contains(&name),
                    "{name} on the page of {}",
                    paper.name
                );
            }
            for views in folder.habits.iter().filter(|views| !views.revealed()) {
                let examples = views
                    .by
                    .iter()
                    .flatten()
                    .filter_map(|view| view.example.as_ref());
                for example in examples {
                    assert!(!page.contains(example.text.trim()), "{}", example.text);
                }
            }
            for adult in folder.households.iter().flat_map(|home| &home.adults) {
                assert!(!adult.restricted || !page.contains(&adult.name));
            }
        }
    }
}

#[test]
fn the_teachers_sheet_says_whose_it_is_and_has_the_private_points() {
    let person = Person::at_the_door(SPANISH);
    let all = folders(&person, |_| Viewer::Teacher);
    let papers = papers(&person, BOTH, |_| Viewer::Teacher, teacher_sheet);
    let mut any = false;
    for (paper, folder) in papers.iter().zip(&all) {
        let page = pages_of(&html(&Look::default(), paper, 100));
        assert!(page.contains("Solo para la maestra."), "{page}");
        for point in &folder.points {
            any = true;
            assert!(page.contains(point.said.text.trim()), "{}", point.said.text);
        }
    }
    assert!(any);
}

/// The page stands alone, and nothing on it can run, load or send anything.
#[test]
fn a_web_page_holds_all_it_needs_and_runs_nothing() {
    let person = Person::at_the_door(SPANISH);
    for make in [take_home, report_card] {
        let all = papers(&person, BOTH, Viewer::family, make);
        for paper in &all {
            let html = html(&Look::default(), paper, 90);
            for banned in [
                "<script",
                "javascript:",
                "http:",
                "https:",
                "unsafe",
                " style=",
                "<link",
                "<img",
                "<iframe",
                "onload",
                "onerror",
                "@import",
            ] {
                assert!(!html.contains(banned), "{banned}");
            }
            assert!(html.contains("default-src 'none'; style-src 'sha256-"));
            assert!(html.matches("url(").count() == html.matches("url(data:font/woff2").count());
            assert_eq!(html.matches("<h1>").count(), 1);
        }
    }
}

/// The sum in the policy is that of the style on the page, or no browser would show it.
#[test]
fn the_policy_allows_just_this_style() {
    use base64::Engine as _;
    use sha2::Digest as _;
    let paper = Paper::new(Language::Spanish, vec![Block::Title("Hola".into())]);
    let html = html(&Look::default(), &paper, 100);
    let style = html
        .split("<style>")
        .nth(1)
        .unwrap()
        .split("</style>")
        .next()
        .unwrap();
    let sum = base64::engine::general_purpose::STANDARD.encode(sha2::Sha256::digest(style));
    assert!(html.contains(&format!("'sha256-{sum}'")));
}

#[test]
fn a_class_is_written_whole_into_a_new_folder_for_its_owner_alone() {
    let person = Person::at_the_door(SPANISH);
    let mut store = second_store(&person);
    let folder = person.folder.path().join("out");
    let first = made(&mut store, &person, WISH, &folder);
    // A page and a PDF of each, the dates of those who have any, and one PDF to print them all; three of the class have
    // two homes that may have one each.
    let dates = first
        .files
        .iter()
        .filter(|file| file.extension().is_some_and(|end| end == "ics"));
    let dates = dates.count();
    assert!((1..=27).contains(&dates), "{dates}");
    assert_eq!(first.files.len(), 27 * 2 + dates + 1);
    assert!(first.files.iter().all(|file| file.is_file()));
    let second = made(&mut store, &person, WISH, &folder);
    assert_ne!(first.files[0].parent(), second.files[0].parent());
    assert!(first.files[0].is_file(), "nothing is overwritten");
    let inside: Vec<PathBuf> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    assert_eq!(inside.len(), 2, "{inside:?}");
    #[cfg(unix)]
    for path in first.files.iter().chain(&inside) {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = fs::metadata(path).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "{}", path.display());
    }
    // Each student's page is in the log.
    let log = store.log(1000).unwrap();
    let printed = log.iter().filter(|entry| entry.what.name() == "printed");
    assert_eq!(printed.count(), 48);
}

#[test]
fn whoever_stops_in_the_middle_finds_nothing() {
    let person = Person::at_the_door(SPANISH);
    let mut store = second_store(&person);
    let folder = person.folder.path().join("out");
    let app = &person.session.app;
    let ground = PageGround {
        class: app.around.class.as_ref().unwrap(),
        counting: app.around.counting(),
        content: &app.around.content,
        locales: &person.session.locales,
        local: &|moment| app.around.local(moment),
    };
    let mut making = Making::begin(&store, WISH, &folder, when(), "teacher").unwrap();
    for _ in 0..5 {
        assert!(making.step(&mut store, ground, when()).unwrap().is_none());
    }
    drop(making);
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 0);
}

/// A name is words on the page; it is no path, no markup and no formula.
#[test]
fn a_students_name_steers_nothing() {
    let person = Person::at_the_door(SPANISH);
    let mut store = second_store(&person);
    let student = Student {
        name: StudentName {
            first: "=HYPERLINK(\"x\")".into(),
            last: "../../../<b>etc</b>".into(),
            called: "../x".into(),
        },
        ..Student::default()
    };
    let key = store
        .add_student(when(), &student, &Household::default())
        .unwrap();
    let folder = person.folder.path().join("out");
    let wish = Wish {
        table: Table::Student,
        student: Some(key),
        ..WISH
    };
    let written = made(&mut store, &person, wish, &folder);
    for file in &written.files {
        assert_eq!(file.parent(), Some(folder.as_path()));
        let name = file.file_name().unwrap().to_str().unwrap();
        assert!(
            name.starts_with(&format!("juntos-take-home-{key}-both-")),
            "{name}"
        );
    }
    let html = fs::read_to_string(&written.files[0]).unwrap();
    assert!(html.contains("&lt;b&gt;etc") && !html.contains("<b>etc"));
    let table = Wish {
        table: Table::Student,
        kind: Kind::Table,
        ..WISH
    };
    let written = made(&mut store, &person, table, &folder);
    let table = fs::read_to_string(&written.files[0]).unwrap();
    assert!(table.contains("\"'=HYPERLINK(\"\"x\"\")\""), "{table}");
}

#[test]
fn a_table_for_a_gradebook_has_levels_and_no_habits() {
    let person = Person::at_the_door(SPANISH);
    let mut store = second_store(&person);
    let wish = Wish {
        table: Table::Student,
        kind: Kind::Table,
        ..WISH
    };
    let written = made(&mut store, &person, wish, &person.folder.path().join("out"));
    let bytes = fs::read(&written.files[0]).unwrap();
    assert!(bytes.starts_with(&[0xef, 0xbb, 0xbf]));
    let mut table = csv::Reader::from_reader(&bytes[3..]);
    let head = table.headers().unwrap().clone();
    assert_eq!(head.get(0), Some("student"));
    assert!(head.iter().any(|code| code == "6.RP.A.3"), "{head:?}");
    let ids = ["school_number", "canvas_id", "about_ids"];
    assert!(head.iter().skip(4).take(3).eq(ids), "{head:?}");
    let rows: Vec<csv::StringRecord> = table.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), 24);
    // No file has said a number of anybody in the sample: that is said, and nothing made up.
    for row in &rows {
        assert_eq!((&row[4], &row[5]), ("", ""));
        assert!(row[6].contains("school_number: ") && row[6].contains("canvas_id: "));
    }
    for cell in rows.iter().flat_map(|row| row.iter().skip(7)) {
        let level: Option<f64> = cell.parse().ok();
        assert!(
            cell.is_empty() || level.is_some_and(|level| (level * 2.0).fract() == 0.0),
            "{cell}"
        );
    }
    let all = String::from_utf8(bytes).unwrap();
    assert!(!all.contains("usually") && !all.contains("por lo general"));
}

/// A rule that Canvas's documentation has, with a number it takes, or none.
fn is_counted_as_canvas_can(method: &str, number: &str) {
    let known: Option<u16> = number.parse().ok();
    match method {
        "decaying_average" => assert!(known.is_some_and(|p| (1..=99).contains(&p))),
        "n_mastery" => assert!(known.is_some_and(|n| (1..=5).contains(&n))),
        "highest" | "latest" | "" => assert_eq!(number, ""),
        other => panic!("Canvas knows no {other}"),
    }
}

/// The fields are those of Canvas's documentation, doc/api/outcomes_csv.md of instructure/canvas-lms.
#[test]
fn the_standards_and_the_scale_are_what_canvas_reads() {
    let person = Person::at_the_door(SPANISH);
    let mut store = second_store(&person);
    let wish = Wish {
        table: Table::Student,
        kind: Kind::Outcomes,
        ..WISH
    };
    let written = made(&mut store, &person, wish, &person.folder.path().join("out"));
    let [file] = written.files.as_slice() else {
        panic!("one file: {:?}", written.files);
    };
    let bytes = fs::read(file).unwrap();
    let mut table = csv::Reader::from_reader(bytes.as_slice());
    let head = table.headers().unwrap().clone();
    let known = [
        "vendor_guid",
        "object_type",
        "title",
        "description",
        "display_name",
        "calculation_method",
        "calculation_int",
        "workflow_state",
        "parent_guids",
        "mastery_points",
        "ratings",
    ];
    assert!(head.iter().take(11).eq(known), "{head:?}");
    assert!(head.iter().skip(11).all(str::is_empty), "ratings are last");
    let rows: Vec<csv::StringRecord> = table.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), store.standards().unwrap().len());
    let mut guids = std::collections::BTreeSet::new();
    for row in &rows {
        let guid = &row[0];
        assert!(!guid.is_empty() && !guid.contains(char::is_whitespace));
        assert!(guids.insert(guid.to_owned()), "{guid} stands twice");
        assert_eq!((&row[1], &row[7], &row[8]), ("outcome", "active", ""));
        assert!(!row[2].is_empty());
        is_counted_as_canvas_can(&row[5], &row[6]);
        assert_eq!(&row[9], "3");
        let points = row.iter().skip(10).step_by(2);
        let points: Vec<f64> = points.map(|one| one.parse().unwrap()).collect();
        assert!(points.len() > 1 && points.is_sorted_by(|one, next| one > next));
        assert!(row.iter().skip(11).step_by(2).all(|word| !word.is_empty()));
    }
}

#[test]
fn a_folder_that_cannot_be_made_is_told_and_nothing_is_half_done() {
    let mut person = Person::at_the_door(SPANISH);
    let taken = person.folder.path().join("a-file");
    fs::write(&taken, "mine").unwrap();
    person.session.app.around.papers = taken.clone();
    let mut person = person.types("/xime<enter><end><enter>");
    person.choose("La hoja para la casa");
    assert_eq!(person.session.app.failure, Some(Failure::CheckFolder));
    assert_eq!(fs::read_to_string(&taken).unwrap(), "mine");
    let mut person = person.types("<esc><esc>t");
    person.choose("Hojas para imprimir");
    person.press("<enter><enter><enter><enter><enter>");
    assert_eq!(
        person.session.app.failure,
        Some(Failure::CheckFolder),
        "{}",
        person.sees()
    );
}

/// An imported standard that nobody has said as “I can” is quoted: the page says nothing for the child in its words.
#[test]
fn the_page_for_home_quotes_what_nobody_has_said_as_i_can() {
    use juntos::domain::words::Words;
    let person = Person::at_the_door(SPANISH);
    let context = context(&person, SPANISH);
    let mut folder = folders(&person, Viewer::family)
        .into_iter()
        .find(|folder| folder.last_conference().is_none() && folder.learning.len() > 2)
        .unwrap();
    for learning in &mut folder.learning {
        learning.standard.can = Words::default();
        learning.standard.statement = Words::only(Language::English, "Write expressions");
    }
    let paper = format!("{:?}", take_home(&folder, &context).blocks);
    assert!(paper.contains("“Write expressions”"), "{paper}");
    assert!(!paper.contains("Yo puedo Write"), "{paper}");
}

/// What another home agreed on is not printed for this one; where nobody knows whose it is, for neither.
#[test]
fn the_page_for_home_says_when_this_home_meets() {
    use juntos::domain::conference::State;
    use juntos::domain::id::HomeId;
    let person = Person::at_the_door(SPANISH);
    let context = context(&person, SPANISH);
    let mut folder = folders(&person, Viewer::family)
        .into_iter()
        .find(|folder| folder.last_conference().is_some())
        .unwrap();
    let home = folder.households[0].clone();
    folder.households = vec![home.clone(), home];
    folder.households[1].key = HomeId(9001);
    let mine = folder.households[0].key;
    let key = folder.last_conference().unwrap().conference.key;
    let planned = folder.records.iter_mut();
    for record in planned {
        if record.conference.key == key {
            record.conference.home = Some(mine);
            record.conference.next = None;
        }
    }
    let mut next = folder.last_conference().unwrap().clone();
    next.conference.state = State::Planned;
    next.conference.key = juntos::domain::id::ConferenceId(9002);
    next.conference.at = Some(jiff::civil::date(2027, 5, 6).at(16, 0, 0, 0));
    let plans = folder.records.iter().map(|record| &record.conference);
    let plans: Vec<_> = plans
        .filter(|one| one.state == State::Planned)
        .map(|one| one.key)
        .collect();
    folder
        .records
        .retain(|record| !plans.contains(&record.conference.key));
    let says = |home: Option<HomeId>| {
        let mut folder = folder.clone();
        let mut next = next.clone();
        next.conference.home = home;
        folder.records.push(next);
        let paper = take_home(&folder, &context);
        format!("{:?}", paper.blocks).contains("6 de mayo")
    };
    assert!(says(Some(mine)));
    assert!(!says(Some(HomeId(9001))), "the other home's");
    assert!(!says(None), "nobody's for sure");
}

/// A student with an open conference behind them, their goal given days and every day of it ahead.
fn with_a_goal(person: &Person) -> Folder {
    use jiff::civil::Weekday;
    use juntos::domain::conference::days::Days;
    use juntos::domain::conference::goal::{Course, Goal, GoalPlan, Promise};
    use juntos::domain::id::PromiseId;
    use juntos::domain::people::person::Voice;
    let mut folder = folders(person, Viewer::family)
        .into_iter()
        .find(|folder| folder.last_conference().is_some())
        .unwrap();
    let key = folder.last_conference().unwrap().conference.key;
    let today = today().day();
    let record = folder.records.iter_mut();
    let record = record
        .filter(|record| record.conference.key == key)
        .last()
        .unwrap();
    record.conference.at = Some(today.at(16, 0, 0, 0));
    record.goal = Some(Goal {
        said: Said::new("Dibujar un problema.", Language::Spanish),
        plan: Box::new(GoalPlan {
            days: Days::default()
                .with(Weekday::Monday)
                .with(Weekday::Thursday),
            ..GoalPlan::default()
        }),
        due: Some(today.saturating_add(jiff::ToSpan::days(20))),
        looks: Some(today.saturating_add(jiff::ToSpan::days(6))),
        course: Course::Going,
        ..Goal::default()
    });
    record.promises = vec![Promise {
        of: juntos::domain::people::who_sees::Owner::default(),
        key: PromiseId::NEW,
        owner: Voice::Family,
        said: Said::new("Apartar la mesa.", Language::Spanish),
        due: Some(today.saturating_add(jiff::ToSpan::days(10))),
        kept: None,
    }];
    folder
}

/// A box for each day the goal is done on, with the day above it in both languages; without days, one a week.
/// Words that are not translated stand once; whoever reads one language finds what they are about.
#[test]
fn words_in_one_language_stand_behind_a_label_in_both() {
    let person = Person::at_the_door(SPANISH);
    let mut folder = with_a_goal(&person);
    let records = folder.records.iter_mut();
    for goal in records.filter_map(|record| record.goal.as_mut()) {
        goal.plan.when = Some(Said::new("después de cenar", Language::Spanish));
    }
    let page = take_home(&folder, &context(&person, BOTH));
    let html = html(&Look::default(), &page, 100);
    let (_, body) = html.split_once("<body").unwrap();
    assert!(body.contains("Cuándo · When"), "{body}");
    let alone = take_home(&folder, &context(&person, SPANISH));
    let html = juntos::render::paper::html(&Look::default(), &alone, 100);
    assert!(
        !html.contains("When"),
        "one language is enough for whoever reads one"
    );
}

#[test]
fn the_page_for_home_has_a_box_for_each_day_of_the_goal() {
    use juntos::domain::conference::days::Days;
    let person = Person::at_the_door(SPANISH);
    let context = context(&person, BOTH);
    let mut folder = with_a_goal(&person);
    let ticks = |folder: &Folder| {
        let blocks = take_home(folder, &context).blocks.into_iter();
        let mut ticks = blocks.filter_map(|block| match block {
            Block::Ticks(ticks) => Some(ticks),
            _ => None,
        });
        ticks.next().unwrap_or_default()
    };
    let goal = folder.last_conference().unwrap().goal.clone().unwrap();
    let expected: Vec<String> = goal
        .plan
        .days
        .dates(today().day(), goal.due.unwrap())
        .map(|day| day.day().to_string())
        .collect();
    let boxes = ticks(&folder);
    let days: Vec<String> = boxes.iter().map(|(_, day)| day.clone()).collect();
    assert!(days.len() > 3, "{days:?}");
    assert_eq!(days, expected);
    let of: Vec<String> = boxes.iter().map(|(of, _)| of.inline()).collect();
    assert!(of.contains(&"lu · Mo".to_owned()), "{of:?}");
    let html = html(&Look::default(), &take_home(&folder, &context), 100);
    assert!(html.contains("class=\"ticks\""));
    assert_eq!(html.matches("<i></i>").count(), days.len());
    let record = folder.records.iter_mut();
    for goal in record.filter_map(|record| record.goal.as_mut()) {
        goal.plan.days = Days::default();
    }
    assert_eq!(ticks(&folder).len(), 3, "one a week");
    // What is over needs no boxes.
    let record = folder.records.iter_mut();
    for goal in record.filter_map(|record| record.goal.as_mut()) {
        goal.course = juntos::domain::conference::goal::Course::Reached;
    }
    assert!(ticks(&folder).is_empty());
}

/// Its dates are there for a phone and for a calendar, and neither holds a family name or anybody's words.
#[test]
fn the_dates_of_the_page_for_home_are_there_for_a_phone() {
    use juntos::handout::{Stamp, calendar};
    let person = Person::at_the_door(SPANISH);
    let context = context(&person, BOTH);
    let folder = with_a_goal(&person);
    let stamp = Stamp {
        class: [7; 16],
        moment: today().moment,
    };
    let file = calendar(&folder, &context, stamp).unwrap();
    let unfolded = file.replace("\r\n ", "");
    assert!(unfolded.contains("revisar la meta · "), "{unfolded}");
    assert!(
        unfolded.contains("día del compromiso (Familia) · "),
        "{unfolded}"
    );
    let name = &folder.student.name;
    assert!(unfolded.contains(&name.called));
    assert!(!unfolded.contains(&name.last), "{unfolded}");
    assert!(!unfolded.contains("mesa") && !unfolded.contains("Dibujar"));
    assert!(file.lines().all(|line| line.len() <= 75), "{file}");
    let of = |file: &str, what: &str| {
        let lines = file.lines().filter(|line| line.starts_with(what));
        lines.map(str::to_owned).collect::<Vec<_>>()
    };
    let ids = of(&file, "UID:");
    assert!(ids.len() >= 2);
    let later = Stamp {
        moment: juntos::domain::conference::pace::Moment(stamp.moment.0 + 90_000),
        ..stamp
    };
    let again = calendar(&folder, &context, later).unwrap();
    assert_eq!(
        of(&again, "UID:"),
        ids,
        "a calendar puts them in their place"
    );
    assert_ne!(of(&again, "DTSTAMP:"), of(&file, "DTSTAMP:"));
    let other = Stamp {
        class: [8; 16],
        ..stamp
    };
    let other = calendar(&folder, &context, other).unwrap();
    assert_ne!(of(&other, "UID:"), ids, "another class's are others");
    let paper = take_home(&folder, &context);
    let words = format!("{:?}", paper.blocks);
    assert!(
        words.contains("Apunte aquí la cámara del teléfono"),
        "{words}"
    );
    let mut none = folder.clone();
    none.records.clear();
    assert_eq!(calendar(&none, &context, stamp), None);
}

/// Whom to call stands on the page once the class says it; hours in one language are quoted as they are.
#[test]
fn the_page_for_home_says_whom_to_call() {
    use juntos::domain::Words;
    use juntos::domain::class_file::contact::Contact;
    let person = Person::at_the_door(SPANISH);
    let context = context(&person, SPANISH);
    let folder = with_a_goal(&person);
    let page =
        |context: &Context| pages_of(&html(&Look::default(), &take_home(&folder, context), 100));
    assert!(!page(&context).contains("llame"));
    let mut class = context.class.clone();
    class.contact = Some(Contact {
        number: "602-555-0134".into(),
        languages: vec![Language::Spanish, Language::English],
        hours: Words::only(Language::English, "weekdays, 3 to 5"),
    });
    let context = Context {
        class: &class,
        ..context
    };
    let page = page(&context);
    assert!(page.contains("llame al 602-555-0134"), "{page}");
    assert!(page.contains("Contestan en español e inglés."), "{page}");
    assert!(page.contains("A qué horas: “weekdays, 3 to 5”"), "{page}");
}

#[test]
fn the_page_for_home_is_made_right_after_the_conference() {
    let mut person = Person::leads(SPANISH);
    person.session.app.around.papers = person.folder.path().join("papers");
    person.press("m<down><down><down><down><down><down><enter> <up>");
    for words in ["Voy a repasar.", "La escuchamos.", "I will help."] {
        person.press(&format!("<down><enter>{words}<esc>"));
    }
    person.press("m<end><enter>  <enter><right><enter><down><enter>");
    let led = person.sees();
    assert!(led.contains("tú dirigiste tu conferencia"), "{led}");
    person.choose("La hoja para la casa");
    assert!(
        person.sees().contains("La hoja ya está hecha"),
        "{}",
        person.sees()
    );
    let files: Vec<PathBuf> = fs::read_dir(person.folder.path().join("papers"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    assert_eq!(files.len(), 3, "the page, twice, and its dates: {files:?}");
    let dates = files
        .iter()
        .find(|file| file.extension().is_some_and(|end| end == "ics"));
    let dates = fs::read_to_string(dates.unwrap()).unwrap();
    assert!(dates.contains("día del compromiso"), "{dates}");
    assert!(!dates.contains("repasar"), "no words of anybody: {dates}");
    let html = files
        .iter()
        .find(|file| file.extension().is_some_and(|end| end == "html"));
    let page = pages_of(&fs::read_to_string(html.unwrap()).unwrap());
    assert!(page.contains("“La escuchamos.”"), "{page}");
    assert!(page.contains("“I will help.”"), "{page}");
}

#[test]
fn the_desk_makes_pages_of_all_and_shows_how_far_it_is() {
    let mut person = Person::at_the_door(SPANISH);
    person.session.app.around.papers = person.folder.path().join("papers");
    let mut person = person.types("t");
    person.choose("Hojas para imprimir");
    assert!(
        person.sees().contains("Hojas de toda la clase"),
        "{}",
        person.sees()
    );
    person.press("<right><enter><right><right><enter><enter><enter><enter>");
    assert!(person.sees().contains("0 de 24"), "{}", person.sees());
    assert!(person.session.read_on());
    assert!(person.sees().contains("1 de 24"), "{}", person.sees());
    let person = person.reads_files();
    assert!(
        person.sees().contains("Hay 57 archivos"),
        "{}",
        person.sees()
    );
    // Esc in the middle leaves nothing behind; no other key stops it, and none that does nothing is offered.
    let mut person = person;
    person.choose("Hojas para imprimir");
    person.press("<enter><enter><enter><enter><enter>");
    person.session.read_on();
    let screen = person.sees();
    assert!(screen.contains("Esc detener"), "{screen}");
    assert!(
        !screen.contains("glosario") && !screen.contains("ayuda"),
        "{screen}"
    );
    person.press("<f5>g?q");
    assert!(person.session.read_on());
    assert!(person.sees().contains("2 de 24"), "{}", person.sees());
    person.press("<esc>");
    person.session.read_on();
    assert!(
        person.sees().contains("Hojas para imprimir"),
        "{}",
        person.sees()
    );
    let inside = fs::read_dir(person.folder.path().join("papers")).unwrap();
    assert_eq!(inside.count(), 1);
}

/// In a locked class a family's page needs the day's key only; the teacher's sheet is made at the desk.
#[test]
fn pages_of_a_locked_class_are_made_where_they_may_be() {
    let (mut person, codes) = Person::at_a_locked_desk(SPANISH);
    person.session.app.around.papers = person.folder.path().join("papers");
    let key = person
        .session
        .app
        .around
        .students
        .iter()
        .find(|one| one.name.called == "Xime");
    let key = key.unwrap().key;
    person.press("<down><down><down><enter>/xime<enter>");
    person.choose("Hojas para imprimir");
    person.press("<right><right><right><enter><enter><enter><enter><enter>");
    let person = person.reads_files();
    assert!(
        person.sees().contains("Hay 2 archivos"),
        "{}",
        person.sees()
    );
    let mut person = person.types("<esc><esc><esc><home><enter>/xime<enter>");
    person.press(&codes[&key]);
    person.press("<end><enter>");
    person.choose("La hoja para la casa");
    assert!(
        person.sees().contains("La hoja ya está hecha"),
        "{}",
        person.sees()
    );
    let names: Vec<String> = fs::read_dir(person.folder.path().join("papers"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    assert!(
        names.iter().any(|name| name.starts_with("juntos-sheet-")),
        "{names:?}"
    );
    assert!(
        names
            .iter()
            .any(|name| name.starts_with("juntos-take-home-")),
        "{names:?}"
    );
}

/// What was said on a promise in one language only stands as it was said.
#[test]
fn words_without_a_translation_say_their_language() {
    let person = Person::at_the_door(SPANISH);
    let said = Said::new("Read together on Sundays.", Language::English);
    let reader = Reader::new(&person.session.locales, SPANISH);
    let phrase = juntos::render::paper::Phrase::said(reader, &said);
    let paper = Paper::new(Language::Spanish, vec![Block::Line(phrase)]);
    let html = html(&Look::default(), &paper, 100);
    assert!(html.contains("<span lang=\"en-US\">“Read together on Sundays.”</span>"));
}

/// Each term's column is the level of its last day; the last column is today's.
#[test]
fn the_report_card_shows_the_level_of_each_term_and_of_today() {
    let person = Person::at_the_door(SPANISH);
    let app = &person.session.app;
    let class = app.around.class.clone().unwrap();
    let all = folders(&person, Viewer::family);
    let papers = papers(
        &person,
        Reading::One(Language::English),
        Viewer::family,
        report_card,
    );
    let past: Vec<_> = class
        .terms
        .iter()
        .filter(|term| term.to < today().day())
        .collect();
    assert!(!past.is_empty());
    let mut checked = 0;
    for (paper, folder) in papers.iter().zip(&all) {
        let tables = paper.blocks.iter().filter_map(|block| match block {
            Block::Table(table) if table.head.len() == past.len() + 2 => Some(table),
            _ => None,
        });
        for row in tables.flat_map(|table| &table.rows) {
            let name = &row[0].words.first.words;
            let learning = folder
                .learning
                .iter()
                .find(|one| name.starts_with(&format!("{} ·", one.standard.code)))
                .unwrap();
            let shapes: Vec<Option<u8>> = row[1..]
                .iter()
                .map(|cell| Some(cell.shape.as_ref()?.standing.level()?.0))
                .collect();
            let mut levels: Vec<Option<u8>> = past
                .iter()
                .map(|term| {
                    learning
                        .standing_on(app.around.counting(), term.to)
                        .level()
                        .map(|level| level.0)
                })
                .collect();
            levels.push(
                learning
                    .standing(app.around.counting())
                    .level()
                    .map(|level| level.0),
            );
            assert_eq!(shapes, levels, "{name}");
            checked += 1;
        }
    }
    assert!(checked > 100, "{checked} rows");
}

#[test]
fn pages_of_the_school_say_its_words_and_nothing_of_any_student() {
    let person = Person::at_the_door(SPANISH);
    let mut store = second_store(&person);
    let students = store.students().unwrap();
    let lines = store.log(10_000).unwrap().len();
    for (kind, words) in [
        (
            Kind::Questions,
            ["¿Qué es un estándar?", "What is a standard?"],
        ),
        (Kind::Glossary, ["boleta de calificaciones", "report card"]),
        (
            Kind::Points,
            ["Qué decirles a las familias", "What to say to families"],
        ),
        (
            Kind::Info,
            ["De dónde sale un nivel", "How a level comes about"],
        ),
        (Kind::Habits, ["Perseverancia", "Perseverance"]),
    ] {
        let wish = Wish { kind, ..WISH };
        let out = person.folder.path().join(kind.name());
        let written = made(&mut store, &person, wish, &out);
        let web = written
            .files
            .iter()
            .find(|file| file.extension().unwrap() == "html");
        let page = fs::read_to_string(web.unwrap()).unwrap();
        for words in words {
            let words = [words.to_owned(), words.to_lowercase()];
            let page = page.to_lowercase();
            assert!(
                words
                    .iter()
                    .any(|words| page.contains(&words.to_lowercase())),
                "{kind:?}: {words:?}"
            );
        }
        for student in &students {
            assert!(
                !page.contains(&student.name.full()),
                "{kind:?}: {:?}",
                student.key
            );
        }
        let set = page.split("class=\"sheet one p").nth(1);
        let percent = set.and_then(|rest| rest.split('"').next()?.parse::<u32>().ok());
        // What is hung up is as large as the sheet.
        assert_eq!(
            percent.is_some_and(|percent| percent > 100),
            kind == Kind::Habits
        );
        assert_eq!(written.missing, 0);
    }
    // Whose page it was is noted down; of these, it is nobody's.
    assert_eq!(store.log(10_000).unwrap().len(), lines);
}

/// A report card is a draft as long as something on it is, and can be made of an earlier day.
#[test]
fn a_report_card_says_whether_it_is_a_draft_and_is_of_the_day_asked_for() {
    let person = Person::at_the_door(SPANISH);
    let context = context(&person, SPANISH);
    let words = |paper: &Paper| pages_of(&html(&Look::default(), paper, 100));
    let mut folder = folders(&person, Viewer::family).swap_remove(0);
    let page = words(&report_card(&folder, &context));
    assert!(page.contains("Aquí nada es borrador."), "{page}");
    let mut with_work = folder.learning.iter_mut();
    let learning = with_work.find(|one| !one.evidence.is_empty()).unwrap();
    learning.evidence[0].state = State::Draft;
    let first = learning.evidence[0].assessed.unwrap();
    let page = words(&report_card(&folder, &context));
    assert!(page.contains("Es un borrador."), "{page}");
    assert!(page.contains("(borrador)"), "{page}");
    let before = report_card_of(&folder, &context, first.yesterday().unwrap());
    assert!(!words(&before).contains("(borrador)"));
    let rows = |paper: &Paper| {
        let tables = paper.blocks.iter().filter_map(|block| match block {
            Block::Table(table) => Some(table.rows.len()),
            _ => None,
        });
        tables.sum::<usize>()
    };
    assert!(rows(&before) < rows(&report_card(&folder, &context)));
}

/// What came in English and nobody has said as “I can” is quoted on the report card too.
#[test]
fn a_report_card_finishes_no_english_sentence() {
    let person = Person::at_the_door(SPANISH);
    let context = context(&person, SPANISH);
    let mut folder = folders(&person, Viewer::family).swap_remove(0);
    for learning in &mut folder.learning {
        learning.standard.can = Words::default();
        learning.standard.statement = Words::only(Language::English, "Write expressions");
    }
    let page = pages_of(&html(
        &Look::default(),
        &report_card(&folder, &context),
        100,
    ));
    let reached = "“Write expressions” Alcanza el estándar por primera vez.";
    assert!(page.contains(reached), "{page}");
    assert!(!page.contains("puedo Write"), "{page}");
}
