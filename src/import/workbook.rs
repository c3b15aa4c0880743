//! Workbooks of a spreadsheet program (`.xlsx`, `.xls`, `.ods`): each sheet as a table of text.

use std::io::{Cursor, Read as _};
use std::path::Path;

use calamine::{Data, Range, Reader as _, open_workbook_auto_from_rs};
use zip::ZipArchive;

use crate::domain::class_file::intake::Cannot;

/// No workbook of a class is longer, packed or unpacked.
const LONGEST: u64 = 64 * 1024 * 1024;
const MOST_UNPACKED: u64 = 512 * 1024 * 1024;
/// More cells than any export has.
const MOST_CELLS: usize = 20_000_000;

/// Is it a workbook, by what is in it?
pub(super) fn is_one(path: &Path) -> bool {
    let Ok(mut file) = std::fs::File::open(path) else {
        return false;
    };
    let mut start = [0; 8];
    let read = file.read(&mut start).unwrap_or(0);
    let start = start.get(..read).unwrap_or_default();
    if start.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
        return true;
    }
    start.starts_with(b"PK\x03\x04")
        && ZipArchive::new(file).is_ok_and(|zip| {
            let is_sheets = |name: &str| matches!(name, "xl/workbook.xml" | "content.xml");
            zip.file_names()
                .any(|name| name.is_ok_and(|name| is_sheets(&name)))
        })
}

/// The sheets that hold anything, by name, as tables of text.
pub(super) fn sheets(path: &Path) -> Result<Vec<(String, Vec<u8>)>, Cannot> {
    let mut bytes = Vec::new();
    let file = std::fs::File::open(path).map_err(|_| Cannot::Unreachable)?;
    let read = file.take(LONGEST + 1).read_to_end(&mut bytes);
    read.map_err(|_| Cannot::Unreachable)?;
    let unpacked = ZipArchive::new(Cursor::new(bytes.as_slice())).map_or(0, |mut zip| {
        let sizes = (0..zip.len()).map(|at| zip.by_index_raw(at).map_or(0, |entry| entry.size()));
        sizes.fold(0, u64::saturating_add)
    });
    if bytes.len() as u64 > LONGEST || unpacked > MOST_UNPACKED {
        return Err(Cannot::TooMuch);
    }
    let book = open_workbook_auto_from_rs(Cursor::new(bytes));
    let mut book = book.map_err(|_| Cannot::NoWorkbook)?;
    let mut sheets = Vec::new();
    for name in book.sheet_names() {
        // A chart is no sheet of cells.
        let Ok(range) = book.worksheet_range(&name) else {
            continue;
        };
        let (rows, columns) = range.get_size();
        if rows.saturating_mul(columns) > MOST_CELLS {
            return Err(Cannot::TooMuch);
        }
        if rows > 1 && columns > 0 {
            sheets.push((name, table(&range)?));
        }
    }
    Ok(sheets)
}

fn table(range: &Range<Data>) -> Result<Vec<u8>, Cannot> {
    let mut writer = csv::WriterBuilder::new().from_writer(Vec::new());
    for row in range.rows() {
        let written = writer.write_record(row.iter().map(text));
        written.map_err(|_| Cannot::NoWorkbook)?;
    }
    writer.into_inner().map_err(|_| Cannot::NoWorkbook)
}

/// What stands in a cell, as it is written in a table of text.
fn text(cell: &Data) -> String {
    match cell {
        Data::String(words) => words.clone(),
        Data::Int(number) => number.to_string(),
        Data::Float(number) => number.to_string(),
        Data::Bool(yes) => yes.to_string().to_uppercase(),
        Data::DateTime(at) if at.is_duration() => String::new(),
        Data::DateTime(at) => {
            let (year, month, day, ..) = at.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        Data::DateTimeIso(at) => at.clone(),
        Data::DurationIso(_) | Data::Error(_) | Data::Empty => String::new(),
    }
}
