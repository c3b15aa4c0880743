//! Lines of a table that is gone through twice and read once, where they are not too many.

use std::collections::VecDeque;

use csv::ByteRecord;

/// Lines that were read, to be gone through again.
#[derive(Default)]
pub(super) struct Kept {
    keeps: bool,
    /// Those that are kept, each with its number.
    lines: VecDeque<(u64, ByteRecord)>,
    /// Those that are gone through again.
    again: VecDeque<(u64, ByteRecord)>,
    /// Memory there still is for them.
    room: usize,
    /// So many there were when they began to be gone through again.
    of: usize,
}

/// What a line needs beside its bytes, and a cell of it.
const OF_A_LINE: usize = 128;
const OF_A_CELL: usize = 8;

impl Kept {
    /// From here on lines are kept, as long as so many bytes hold them.
    pub(super) fn begin(&mut self, room: usize) {
        *self = Self {
            keeps: true,
            room,
            again: std::mem::take(&mut self.again),
            ..Self::default()
        };
    }

    /// Those that were kept come again; false: they were too many.
    pub(super) fn go_back(&mut self) -> bool {
        let was_kept = std::mem::take(&mut self.keeps);
        let mut lines = std::mem::take(&mut self.lines);
        lines.append(&mut self.again);
        self.of = lines.len();
        self.again = lines;
        was_kept
    }

    /// How far it is, between 0 and `bytes`, while lines come again; nothing: they are read for the first time.
    pub(super) fn again(&self, bytes: u64) -> Option<u64> {
        let of = u64::try_from(self.of).ok().filter(|of| *of > 0)?;
        let left = u64::try_from(self.again.len()).ok()?;
        Some(bytes / of * (of - left.min(of)))
    }

    /// A line was read: it is kept, where lines are.
    pub(super) fn add(&mut self, row: u64, record: &ByteRecord) {
        if !self.keeps {
            return;
        }
        let needs = OF_A_LINE + record.as_slice().len() + OF_A_CELL * record.len();
        if let Some(left) = self.room.checked_sub(needs) {
            self.room = left;
            self.lines.push_back((row, record.clone()));
        } else {
            self.keeps = false;
            self.lines = VecDeque::new();
        }
    }

    /// The next of those that come again.
    pub(super) fn next(&mut self) -> Option<(u64, ByteRecord)> {
        self.again.pop_front()
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;
    use std::io::{Cursor, Read};
    use std::rc::Rc;

    use super::super::Table;
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
        assert_eq!(first[1], (3, "Béa".to_owned()));
        assert_eq!(read.get(), length);
        assert!(all(&mut table).is_empty());
    }

    #[test]
    fn a_look_at_the_first_lines_takes_nothing_away() {
        let source = Box::new(Cursor::new(b"Name,Score\nAna,1\nBea,2\nCai,3\n".to_vec()));
        let mut table = Table::open("a.csv", source, &mut Findings::default(), None).unwrap();
        table.keep(10_000);
        assert!(table.next(&mut Findings::default()).unwrap());
        assert!(table.go_back());
        table.keep(10_000);
        let first = all(&mut table);
        assert_eq!(first.len(), 3);
        assert!(table.go_back());
        assert_eq!(all(&mut table), first);
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
