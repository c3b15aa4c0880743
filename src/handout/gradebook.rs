//! A class's levels as a table for a gradebook: one row a student, one column a standard. Habits are not in it.

use super::Context;
use crate::domain::clean::for_cell;
use crate::domain::id::StandardId;
use crate::domain::learning::standard::Standard;
use crate::domain::people::folder::Folder;
use crate::domain::people::numbers::{Known, Numbers};
use crate::locale::{text, working};

/// A table that is written row by row.
pub struct Gradebook {
    table: csv::Writer<Vec<u8>>,
    standards: Vec<StandardId>,
}

/// The columns before those of standards.
const HEAD: [&str; 7] = [
    "student",
    "last",
    "first",
    "grade",
    "school_number",
    "canvas_id",
    "about_ids",
];

/// What spreadsheets know UTF-8 by.
const MARK: &str = "\u{feff}";

impl Gradebook {
    /// The heads of the columns: the student, then these standards by their codes.
    pub fn new(standards: &[Standard]) -> Option<Self> {
        let mut table = csv::Writer::from_writer(MARK.as_bytes().to_vec());
        let mut head = HEAD.map(str::to_owned).to_vec();
        let codes = standards.iter();
        head.extend(codes.map(|standard| for_cell(&standard.code)));
        table.write_record(head).ok()?;
        Some(Self {
            table,
            standards: standards.iter().map(|standard| standard.key).collect(),
        })
    }

    /// A student's row: levels in half steps; empty where there is none. Nothing in it is taken for a formula.
    pub fn add(&mut self, folder: &Folder, numbers: &Numbers, context: &Context) -> Option<()> {
        let student = &folder.student;
        let mut row = vec![
            folder.key.to_string(),
            for_cell(&student.name.last),
            for_cell(&student.name.first),
            student
                .grade
                .map(|grade| grade.to_string())
                .unwrap_or_default(),
            number(&numbers.school),
            number(&numbers.canvas),
            about(numbers, context),
        ];
        for standard in &self.standards {
            let learning = folder.learning.iter();
            let level = learning
                .filter(|learning| learning.standard.key == *standard)
                .find_map(|learning| learning.standing(context.counting).level());
            row.push(level.map_or_else(String::new, |level| working::figure(level.value())));
        }
        self.table.write_record(row).ok()
    }

    /// The table as a file.
    pub fn finish(self) -> Option<String> {
        let bytes = self.table.into_inner().ok()?;
        String::from_utf8(bytes).ok()
    }
}

fn number(known: &Known) -> String {
    match known {
        Known::As(number) => for_cell(number),
        Known::NotAtAll | Known::NotKept | Known::Several => String::new(),
    }
}

/// Why a number is not there, each reason once.
fn about(numbers: &Numbers, context: &Context) -> String {
    let why = |known: &Known| match known {
        Known::As(_) => None,
        Known::NotAtAll => Some(text::table_number_not_said()),
        Known::NotKept => Some(text::table_number_not_kept()),
        Known::Several => Some(text::table_number_several()),
    };
    let named = [
        ("school_number", &numbers.school),
        ("canvas_id", &numbers.canvas),
    ];
    let all = named.into_iter().filter_map(|(name, known)| {
        let why = context.reader.first(&why(known)?);
        Some(format!("{name}: {why}"))
    });
    for_cell(&all.collect::<Vec<_>>().join("; "))
}
