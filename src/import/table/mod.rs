//! A table of text: its signs, its first line, its cells, whatever wrote them.

mod header;
mod kept;
mod signs;

use std::borrow::Cow;
use std::cell::Cell;
use std::collections::VecDeque;
use std::io::{self, Cursor, Read};
use std::rc::Rc;

use csv::ByteRecord;
use encoding_rs::{Encoding, MACINTOSH, WINDOWS_1252};

use kept::Kept;
use signs::{Bounded, Ending, delimiter, is_mac, unguarded};

use crate::domain::class_file::intake::{Findings, Problem};
use crate::domain::clean::clean_line;

/// As much as is looked at to tell what a file is.
const SNIFFED: u64 = 64 * 1024;
/// Bytes asked of the disk at once.
const READ_AT_ONCE: usize = 64 * 1024;
/// A table in UTF-16 is read whole; longer ones are not exports of a class.
const LONGEST_UTF16: u64 = 64 * 1024 * 1024;
/// A longer cell is no value of a table.
pub(super) const LONGEST_CELL: usize = 20_000;

/// Tells a name of a column; nothing: the first line holds them.
pub(super) type Knows<'a> = Option<&'a dyn Fn(&str) -> bool>;

/// A table that is read line by line.
pub(super) struct Table {
    /// The file's name.
    pub(super) file: String,
    /// The columns' names, cleaned.
    pub(super) header: Vec<String>,
    reader: csv::Reader<Bounded>,
    /// Bytes read since the last line ended.
    since: Rc<Cell<usize>>,
    record: ByteRecord,
    /// Lines that were looked at before their turn.
    ahead: VecDeque<ByteRecord>,
    /// Lines above the names of the columns.
    above: Vec<ByteRecord>,
    row: u64,
    /// Lines that were read, to be gone through again.
    kept: Kept,
    /// The line with the names of the columns.
    header_row: u64,
    /// Was the last line shorter than the others, and did a line end?
    short: bool,
    ending: Rc<Cell<Ending>>,
    /// How what is not UTF-8 is read.
    old: &'static Encoding,
    told_windows: bool,
}

impl Table {
    /// Reads as far as the line with the names of the columns, the first that has two names that `knows` knows.
    pub(super) fn open(
        file: &str,
        mut source: Box<dyn Read>,
        findings: &mut Findings,
        knows: Knows,
    ) -> io::Result<Self> {
        let mut start = Vec::new();
        source.by_ref().take(SNIFFED).read_to_end(&mut start)?;
        let source: Box<dyn Read> = match Encoding::for_bom(&start) {
            Some((encoding, length)) if encoding == encoding_rs::UTF_8 => {
                start.drain(..length);
                Box::new(Cursor::new(start.clone()).chain(source))
            }
            Some((encoding, _)) => {
                source.take(LONGEST_UTF16).read_to_end(&mut start)?;
                let text = encoding.decode(&start).0.into_owned().into_bytes();
                start = text.iter().take(4096).copied().collect();
                Box::new(Cursor::new(text))
            }
            None => Box::new(Cursor::new(start.clone()).chain(source)),
        };
        let since = Rc::new(Cell::new(0));
        let ending = Rc::default();
        let source = Bounded {
            inner: source,
            since: Rc::clone(&since),
            ending: Rc::clone(&ending),
        };
        let reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(delimiter(&start))
            .buffer_capacity(READ_AT_ONCE)
            .from_reader(source);
        let mut table = Self {
            file: file.to_owned(),
            header: Vec::new(),
            reader,
            since,
            record: ByteRecord::new(),
            ahead: VecDeque::new(),
            above: Vec::new(),
            row: 0,
            kept: Kept::default(),
            header_row: 1,
            short: false,
            ending,
            old: old(&start),
            told_windows: false,
        };
        let is_hint = |table: &Self| table.record.len() <= 2 && table.raw(0).starts_with(b"sep=");
        if table.advance()? && is_hint(&table) {
            table.advance()?;
        }
        table.find_header(knows)?;
        let header: Vec<String> = (0..table.record.len())
            .map(|at| {
                let name = table.cell(at, findings);
                clean_line(name.trim()).chars().take(200).collect()
            })
            .collect();
        table.header = header;
        table.tell_same_columns(findings);
        Ok(table)
    }

    /// The number of the line just read, as a spreadsheet counts them.
    pub(super) const fn row(&self) -> u64 {
        self.row
    }

    /// Bytes read.
    pub(super) fn position(&self) -> u64 {
        let read = self.reader.position().byte();
        self.kept.again(read).unwrap_or(read)
    }

    /// From here on lines are kept, as long as so many bytes hold them.
    pub(super) fn keep(&mut self, room: usize) {
        self.kept.begin(room);
    }

    /// Goes back to where lines began to be kept; false: they were too many, and the table has to be opened again.
    pub(super) fn go_back(&mut self) -> bool {
        // What was told on the way was told to nobody.
        self.told_windows = false;
        self.kept.go_back()
    }

    /// Takes the next of the lines that were kept; false: there is none.
    fn kept_line(&mut self) -> bool {
        let next = self.kept.next();
        next.is_some_and(|(row, record)| {
            self.row = row;
            self.record = record;
            true
        })
    }

    fn advance(&mut self) -> io::Result<bool> {
        self.row += 1;
        if let Some(line) = self.ahead.pop_front() {
            self.record = line;
            return Ok(true);
        }
        self.since.set(0);
        self.reader
            .read_byte_record(&mut self.record)
            .map_err(|error| match error.into_kind() {
                csv::ErrorKind::Io(error) => error,
                _ => io::Error::from(io::ErrorKind::InvalidData),
            })
    }

    /// Reads the next line; false at the end. Empty lines are passed over.
    pub(super) fn next(&mut self, findings: &mut Findings) -> io::Result<bool> {
        while self.kept_line() || self.advance()? {
            if self.record.iter().all(<[u8]>::is_empty) {
                continue;
            }
            self.short = self.record.len() < self.header.len();
            if self.record.len() != self.header.len() {
                let what = Problem::Ragged.at(&self.file, "");
                let read = self.record.len();
                findings.add(what, || (Some(self.row), read.to_string()));
            }
            self.kept.add(self.row, &self.record);
            return Ok(true);
        }
        Ok(false)
    }

    /// At the end: did the file stop in the middle of a line? Its last line has no end, and less in it than the others,
    /// or a quote that nothing closes.
    pub(super) fn is_cut_off(&self) -> bool {
        let ending = self.ending.get();
        let no_end = !matches!(ending.last, b'\n' | b'\r' | 0);
        no_end && self.short
            || ending.quoted && (no_end || self.record.iter().any(|cell| cell.contains(&b'\n')))
    }

    /// All of the line, to be compared.
    pub(super) fn cells(&self) -> Vec<&[u8]> {
        self.record.iter().collect()
    }

    /// The column of this name, whatever the case, spaces and underscores.
    pub(super) fn column(&self, name: &str) -> Option<usize> {
        let wanted = folded(name);
        self.header.iter().position(|known| folded(known) == wanted)
    }

    fn raw(&self, at: usize) -> &[u8] {
        self.record.get(at).unwrap_or_default()
    }

    /// The bytes of a cell, for what is compared and counted but not kept.
    pub(super) fn bytes(&self, at: Option<usize>) -> &[u8] {
        at.map_or(&[][..], |at| self.raw(at)).trim_ascii()
    }

    /// A cell for what is looked up; empty where it is not UTF-8, which no id is.
    pub(super) fn plain(&self, at: Option<usize>) -> &str {
        std::str::from_utf8(self.bytes(at)).unwrap_or_default()
    }

    /// A cell as text; empty where the line is too short.
    pub(super) fn cell(&mut self, at: usize, findings: &mut Findings) -> Cow<'_, str> {
        let is_utf8 = std::str::from_utf8(self.raw(at)).is_ok();
        if !is_utf8 && !self.told_windows {
            self.told_windows = true;
            let problem = if self.old == MACINTOSH {
                Problem::Macintosh
            } else {
                Problem::Windows
            };
            let (row, what) = (self.row, problem.at(&self.file, ""));
            findings.add(what, || (Some(row), String::new()));
        }
        match std::str::from_utf8(self.raw(at)) {
            Ok(text) => Cow::Borrowed(text),
            Err(_) => self
                .old
                .decode_without_bom_handling(self.raw(at))
                .0
                .into_owned()
                .into(),
        }
    }

    /// A cell as it is kept: one clean line, cut where it is longer than anything sensible.
    pub(super) fn words(&mut self, at: Option<usize>, findings: &mut Findings) -> String {
        let Some(at) = at else {
            return String::new();
        };
        if self.raw(at).is_empty() {
            return String::new();
        }
        let cell = self.cell(at, findings);
        let cell = unguarded(cell.trim());
        let is_plain = cell.bytes().all(|b| (b' '..0x7f).contains(&b));
        if is_plain && cell.len() <= LONGEST_CELL {
            return cell.to_owned();
        }
        let too_long = cell.len() > LONGEST_CELL;
        let kept: String = cell.chars().take(LONGEST_CELL / 4).collect();
        let words = clean_line(if too_long { &kept } else { cell });
        if too_long {
            let name = self.header.get(at).cloned().unwrap_or_default();
            let what = Problem::TooLong.at(&self.file, &name);
            findings.add(what, || (Some(self.row), String::new()));
        }
        words
    }
}

/// How what is not UTF-8 is read, by how the file begins.
fn old(start: &[u8]) -> &'static Encoding {
    if is_mac(start) {
        MACINTOSH
    } else {
        WINDOWS_1252
    }
}

/// Names of columns are compared without case, spaces and signs.
pub(super) fn folded(name: &str) -> String {
    #[cfg(test)]
    work::one();
    name.chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

/// How often a name was looked at, so that a test can say that it is not more often than it has to be.
#[cfg(test)]
pub(super) mod work {
    use std::cell::Cell;

    thread_local! {
        static DONE: Cell<usize> = const { Cell::new(0) };
    }

    pub(super) fn one() {
        DONE.set(DONE.get() + 1);
    }

    pub(in super::super) fn done() -> usize {
        DONE.get()
    }
}
