//! A table that is gone through twice and read once: its lines are kept, where they are not too many.

use std::collections::VecDeque;

use csv::ByteRecord;

use super::Table;

/// Lines that were read, to be gone through again.
#[derive(Default)]
pub(super) struct Kept {
    keeps: bool,
    /// Each with its number.
    lines: VecDeque<(u64, ByteRecord)>,
    /// Memory there still is for them.
    room: usize,
    /// So many there were when they began to be gone through again.
    of: usize,
}

/// What a line needs beside its bytes, and a cell of it.
const OF_A_LINE: usize = 128;
const OF_A_CELL: usize = 8;

impl Table {
    /// From here on lines are kept, as long as so many bytes hold them.
    pub(in super::super) fn keep(&mut self, room: usize) {
        self.kept = Kept {
            keeps: true,
            room,
            ..Kept::default()
        };
    }

    /// Goes back to where lines began to be kept; false: they were too many, and the table has to be opened again.
    pub(in super::super) fn go_back(&mut self) -> bool {
        let was_kept = std::mem::take(&mut self.kept.keeps);
        self.kept.of = self.kept.lines.len();
        // What was told on the way was told to nobody.
        self.told_windows = false;
        was_kept
    }

    /// How far it is, between 0 and `bytes`, while it is gone through again; nothing: it is read for the first time.
    pub(super) fn again(&self, bytes: u64) -> Option<u64> {
        let of = u64::try_from(self.kept.of).ok().filter(|of| *of > 0)?;
        let left = u64::try_from(self.kept.lines.len()).ok()?;
        Some(bytes / of * (of - left.min(of)))
    }

    /// The line just read is kept, where lines are.
    pub(super) fn keep_line(&mut self) {
        if !self.kept.keeps {
            return;
        }
        let needs = OF_A_LINE + self.record.as_slice().len() + OF_A_CELL * self.record.len();
        match self.kept.room.checked_sub(needs) {
            Some(left) => {
                self.kept.room = left;
                self.kept.lines.push_back((self.row, self.record.clone()));
            }
            None => self.kept = Kept::default(),
        }
    }

    /// Takes the next of the lines that were kept; false: there is none.
    pub(super) fn kept_line(&mut self) -> bool {
        if self.kept.keeps {
            return false;
        }
        let next = self.kept.lines.pop_front();
        next.is_some_and(|(row, record)| {
            self.row = row;
            self.record = record;
            true
        })
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;
    use std::io::{Cursor, Read};
    use std::rc::Rc;

    use super::*;
    use crate::domain::class_file::intake::Findings;

    /// Counts the bytes that are read.
    struct Counting(Cursor<Vec<u8>>, Rc<Cell<usize>>);

    impl Read for Counting {
        fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
            let read = self.0.read(into)?;
            self.1.set(self.1.get() + read);
            Ok(read)
        }
    }

    fn all(table: &mut Table) -> Vec<(u64, String)> {
        let mut lines = Vec::new();
        let mut unseen = Findings::default();
        while table.next(&mut unseen).unwrap() {
            let cell = table.words(Some(0), &mut unseen);
            lines.push((table.row(), cell));
        }
        lines
    }

    #[test]
    fn a_table_is_read_once_and_gone_through_twice() {
        let text = b"Name,Score\nAna,1\n\nB\xe9a,2\nCai,3\n".to_vec();
        let (length, read) = (text.len(), Rc::new(Cell::new(0)));
        let source = Counting(Cursor::new(text), Rc::clone(&read));
        let mut table =
            Table::open("a.csv", Box::new(source), &mut Findings::default(), None).unwrap();
        table.keep(10_000);
        let first = all(&mut table);
        assert!(table.go_back());
        assert_eq!(all(&mut table), first);
        assert_eq!(first[1], (4, "Béa".to_owned()));
        assert_eq!(read.get(), length);
        assert!(all(&mut table).is_empty());
    }

    #[test]
    fn lines_that_are_too_many_are_not_kept() {
        let text = format!("Name,Score\n{}", "Ana,1\n".repeat(100));
        let source = Box::new(Cursor::new(text.into_bytes()));
        let mut table = Table::open("a.csv", source, &mut Findings::default(), None).unwrap();
        table.keep(5_000);
        assert_eq!(all(&mut table).len(), 100);
        assert!(!table.go_back());
        assert!(all(&mut table).is_empty());
    }
}
