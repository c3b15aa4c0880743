//! Where in a table the names of its columns stand.

use std::collections::{HashSet, VecDeque};
use std::io;

use csv::ByteRecord;

use super::{Knows, Table};
use crate::domain::class_file::intake::{Findings, Problem};
use crate::domain::clean::clean_line;

/// How far into the table its names of columns are looked for.
const LATEST_HEADER: usize = 20;

impl Table {
    /// Goes on to the line with the names of the columns: a title or labels may stand above it.
    pub(super) fn find_header(&mut self, knows: Knows) -> io::Result<()> {
        let first = self.row;
        let mut lines = vec![std::mem::take(&mut self.record)];
        let mut found = Self::names_columns(&lines, knows);
        while found.is_none() && lines.len() < LATEST_HEADER && self.advance()? {
            lines.push(std::mem::take(&mut self.record));
            found = Self::names_columns(&lines, knows);
        }
        let filled = |line: &ByteRecord| line.iter().filter(|cell| !cell.is_empty()).count();
        let wide = || lines.iter().position(|line| filled(line) >= 2);
        let at = found.or_else(wide).unwrap_or(0);
        let mut lines: VecDeque<ByteRecord> = lines.into();
        self.above = lines.drain(..at).collect();
        self.record = lines.pop_front().unwrap_or_default();
        self.ahead = lines;
        self.row = first + u64::try_from(at).unwrap_or(0);
        self.header_row = self.row;
        Ok(())
    }

    /// Does the last of these lines hold names of columns? Then where it stands.
    fn names_columns(lines: &[ByteRecord], knows: Knows) -> Option<usize> {
        let last = lines.last()?;
        let Some(knows) = knows else {
            return Some(0);
        };
        let cells = last.iter().take(500).map(String::from_utf8_lossy);
        let named = cells.filter(|cell| knows(cell)).take(2).count();
        (named == 2).then(|| lines.len() - 1)
    }

    /// What stands above the names of the columns: labels, and what stands beside them.
    pub(in super::super) fn above(&self) -> Vec<(String, String)> {
        let clean = |cell: &[u8]| {
            let cell = String::from_utf8(cell.to_vec());
            let cell = cell.unwrap_or_else(|other| {
                let read = self.old.decode_without_bom_handling(other.as_bytes());
                read.0.into_owned()
            });
            clean_line(cell.trim())
                .chars()
                .take(200)
                .collect::<String>()
        };
        let lines = self.above.iter().map(|line| {
            let mut cells = line.iter().map(clean).filter(|cell| !cell.is_empty());
            Some((cells.next()?, cells.next()?))
        });
        lines.flatten().collect()
    }

    /// Something stands above the names of the columns.
    pub(in super::super) fn tell_header(&self, findings: &mut Findings) {
        if self.header_row > 1 {
            let what = Problem::AboveHeader.at(&self.file, "");
            let row = self.header_row;
            findings.add(what, || (Some(row), String::new()));
        }
    }

    pub(super) fn tell_same_columns(&self, findings: &mut Findings) {
        let mut met = HashSet::new();
        for name in self.header.iter().filter(|name| !name.is_empty()) {
            if !met.insert(name) {
                let what = Problem::SameColumn.at(&self.file, name);
                findings.add(what, || (Some(1), name.clone()));
            }
        }
    }
}
