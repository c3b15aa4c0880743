//! A class's levels as a table for a gradebook: one row a student, one column a standard. Habits are not in it.

use super::Context;
use crate::domain::clean::for_cell;
use crate::domain::id::StandardId;
use crate::domain::learning::standard::Standard;
use crate::domain::people::folder::Folder;
use crate::locale::working;

/// A table that is written row by row.
pub struct Gradebook {
    table: csv::Writer<Vec<u8>>,
    standards: Vec<StandardId>,
}

/// What spreadsheets know UTF-8 by.
const MARK: &str = "\u{feff}";

impl Gradebook {
    /// The heads of the columns: the student, then these standards by their codes.
    pub fn new(standards: &[Standard]) -> Option<Self> {
        let mut table = csv::Writer::from_writer(MARK.as_bytes().to_vec());
        let mut head = ["student", "last", "first", "grade"]
            .map(str::to_owned)
            .to_vec();
        let codes = standards.iter();
        head.extend(codes.map(|standard| for_cell(&standard.code)));
        table.write_record(head).ok()?;
        Some(Self {
            table,
            standards: standards.iter().map(|standard| standard.key).collect(),
        })
    }

    /// A student's row: levels in half steps; empty where there is none. Nothing in it is taken for a formula.
    pub fn add(&mut self, folder: &Folder, context: &Context) -> Option<()> {
        let student = &folder.student;
        let mut row = vec![
            folder.key.to_string(),
            for_cell(&student.name.last),
            for_cell(&student.name.first),
            student
                .grade
                .map(|grade| grade.to_string())
                .unwrap_or_default(),
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
