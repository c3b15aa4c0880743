//! Workbooks of a spreadsheet program.

use super::*;

/// A workbook of sheets; of each its name and its cells. A cell that is a number is one.
pub(super) fn workbook(sheets: &[(&str, &[&[&str]])]) -> Vec<u8> {
    let mut files = vec![
        ("[Content_Types].xml".to_owned(), "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>".to_owned()),
        ("_rels/.rels".to_owned(), "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>".to_owned()),
    ];
    let (mut list, mut links) = (String::new(), String::new());
    for (at, (name, rows)) in sheets.iter().enumerate() {
        list += &format!(
            "<sheet name=\"{name}\" sheetId=\"{}\" r:id=\"s{at}\"/>",
            at + 1
        );
        links += &format!(
            "<Relationship Id=\"s{at}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet{at}.xml\"/>"
        );
        let mut cells = String::new();
        for (row, line) in rows.iter().enumerate() {
            cells += &format!("<row r=\"{}\">", row + 1);
            for (column, cell) in line.iter().enumerate() {
                let place = format!(
                    "{}{}",
                    char::from(b'A' + u8::try_from(column).unwrap()),
                    row + 1
                );
                cells += &match (cell.strip_prefix("day:"), cell.parse::<f64>()) {
                    (Some(day), _) => format!("<c r=\"{place}\" s=\"1\"><v>{day}</v></c>"),
                    (_, Ok(_)) => format!("<c r=\"{place}\"><v>{cell}</v></c>"),
                    _ => format!("<c r=\"{place}\" t=\"inlineStr\"><is><t>{cell}</t></is></c>"),
                };
            }
            cells += "</row>";
        }
        files.push((format!("xl/worksheets/sheet{at}.xml"), format!("<?xml version=\"1.0\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{cells}</sheetData></worksheet>")));
    }
    files.push(("xl/workbook.xml".to_owned(), format!("<?xml version=\"1.0\"?><workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>{list}</sheets></workbook>")));
    files.push(("xl/_rels/workbook.xml.rels".to_owned(), format!("<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{links}<Relationship Id=\"st\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/></Relationships>")));
    files.push(("xl/styles.xml".to_owned(), "<?xml version=\"1.0\"?><styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>".to_owned()));
    let files: Vec<(&str, &str)> = files
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_str()))
        .collect();
    zipped_below("", &files)
}

const SCORES: &[&[&str]] = &[
    &["Room 12, fall"],
    &["Student", "Standard", "Score", "Date"],
    &["Zoë Ng", "A", "2.5", "day:46300"],
    &["Luz Ramos Peña", "A", "3", "2026-10-06"],
];

#[test]
fn a_workbook_is_read_with_its_days_and_numbers() {
    let mut class = Class::with_students();
    let file = class.writes("scores.xlsx", workbook(&[("Fall", SCORES)]));
    let answers = class.columns(&file, &[]);
    let looked = class.takes_in(&file, &answers);
    assert_eq!(looked.counts.evidence.added, 2);
    let piece = &evidence(&class.of("Zoë Ng"), "A")[0];
    assert_eq!(
        (piece.work.score, piece.assessed),
        (Some(2.5), date(2026, 10, 5))
    );
}

#[test]
fn one_sheet_of_several_is_asked_for() {
    let mut class = Class::with_students();
    let notes: &[&[&str]] = &[&["Notes", "More"], &["call home", "soon"]];
    let file = class.writes(
        "scores.xlsx",
        workbook(&[("Notes", notes), ("Fall", SCORES)]),
    );
    let looked = class.looks(&file, &Answers::default());
    let Some(Question::Sheet(sheets)) = looked.question else {
        panic!("{looked:?}")
    };
    let names: Vec<&str> = sheets.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["Notes", "Fall"]);
    let fall = Answers {
        sheet: Some("Fall".into()),
        ..Answers::default()
    };
    let looked = class.looks(&file, &fall);
    let Some(Question::Columns(mapping, _)) = looked.question else {
        panic!("{looked:?}")
    };
    let answers = Answers {
        mapping: Some(mapping),
        ..fall
    };
    assert_eq!(class.takes_in(&file, &answers).counts.evidence.added, 2);
}

#[test]
fn a_workbook_that_is_damaged_is_said_to_be() {
    let mut class = Class::new();
    let whole = workbook(&[("Fall", SCORES)]);
    let text = String::from_utf8_lossy(&whole).into_owned();
    let mut sheetless = whole.clone();
    let at = text.find("PK").unwrap();
    sheetless.truncate(whole.len() - 30 - at);
    let file = class.writes("cut.xlsx", &sheetless);
    assert_eq!(class.cannot(&file), Cannot::NoZip);
    let file = class.writes(
        "old.xls",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and nothing more",
    );
    assert_eq!(class.cannot(&file), Cannot::NoWorkbook);
}

#[test]
fn a_list_of_standards_comes_without_students() {
    let mut class = Class::new();
    let file = class.writes("list.csv", "Code,Description,Subject\nLS.1,Cells are small.,Science\nLS.2,Genes are passed on.,Science\n");
    let answers = class.columns(&file, &[]);
    let looked = class.takes_in(&file, &answers);
    assert_eq!(counted(&looked.counts), [0, 0, 2, 0, 0, 0]);
    let standards = class.store.standards().unwrap();
    assert_eq!(
        standards[0].statement.nearest(Language::English),
        "Cells are small."
    );
}
