//! A table of text: its signs, its first line, its cells, whatever wrote them.

use std::borrow::Cow;
use std::cell::Cell;
use std::io::{self, Cursor, Read};
use std::rc::Rc;

use csv::ByteRecord;
use encoding_rs::{Encoding, WINDOWS_1252};

use crate::domain::class_file::intake::{Findings, Problem};
use crate::domain::clean::clean_line;

/// As much as is looked at to tell what a file is.
const SNIFFED: u64 = 64 * 1024;
/// Bytes asked of the disk at once.
const READ_AT_ONCE: usize = 64 * 1024;
/// A table in UTF-16 is read whole; longer ones are not exports of a class.
const LONGEST_UTF16: u64 = 64 * 1024 * 1024;
/// A longer line is none: the file is damaged, or somebody packed nothing but one sign.
const LONGEST_LINE: usize = 16 * 1024 * 1024;
/// A longer cell is no value of a table.
pub(super) const LONGEST_CELL: usize = 20_000;

/// Bytes that are read until a line has ended.
struct Bounded {
    inner: Box<dyn Read>,
    since: Rc<Cell<usize>>,
}

impl Read for Bounded {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.since.get() > LONGEST_LINE {
            return Err(io::Error::from(io::ErrorKind::InvalidData));
        }
        let read = self.inner.read(into)?;
        self.since.set(self.since.get() + read);
        Ok(read)
    }
}

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
    row: u64,
    told_windows: bool,
}

impl Table {
    /// Reads the first line.
    pub(super) fn open(
        file: &str,
        mut source: Box<dyn Read>,
        findings: &mut Findings,
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
        let source = Bounded {
            inner: source,
            since: Rc::clone(&since),
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
            row: 0,
            told_windows: false,
        };
        let is_hint = |table: &Self| table.record.len() <= 2 && table.raw(0).starts_with(b"sep=");
        if table.advance()? && is_hint(&table) {
            table.advance()?;
        }
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

    fn tell_same_columns(&self, findings: &mut Findings) {
        let names = self.header.iter().enumerate();
        for (at, name) in names.filter(|(_, name)| !name.is_empty()) {
            let earlier = self.header.iter().take(at);
            if earlier.into_iter().any(|other| other == name) {
                let what = Problem::SameColumn.at(&self.file, name);
                findings.add(what, || (Some(1), name.clone()));
            }
        }
    }

    /// The number of the line just read, as a spreadsheet counts them.
    pub(super) const fn row(&self) -> u64 {
        self.row
    }

    /// Bytes read.
    pub(super) fn position(&self) -> u64 {
        self.reader.position().byte()
    }

    fn advance(&mut self) -> io::Result<bool> {
        self.row += 1;
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
        while self.advance()? {
            if self.record.iter().all(<[u8]>::is_empty) {
                continue;
            }
            if self.record.len() != self.header.len() {
                let what = Problem::Ragged.at(&self.file, "");
                let read = self.record.len();
                findings.add(what, || (Some(self.row), read.to_string()));
            }
            return Ok(true);
        }
        Ok(false)
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
            let (row, what) = (self.row, Problem::Windows.at(&self.file, ""));
            findings.add(what, || (Some(row), String::new()));
        }
        match std::str::from_utf8(self.raw(at)) {
            Ok(text) => Cow::Borrowed(text),
            Err(_) => WINDOWS_1252
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
        let cell = cell.trim();
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

/// Names of columns are compared without case, spaces and signs.
pub(super) fn folded(name: &str) -> String {
    name.chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

/// The sign that stands most often in the first line, outside quotes.
fn delimiter(start: &[u8]) -> u8 {
    if let Some(hint) = start.strip_prefix(b"sep=").and_then(|rest| rest.first()) {
        return *hint;
    }
    let mut quoted = false;
    let mut counts = [(b',', 0_usize), (b';', 0), (b'\t', 0), (b'|', 0)];
    for byte in start {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' | b'\r' if !quoted => break,
            _ if quoted => {}
            other => {
                let sign = counts.iter_mut().find(|(sign, _)| sign == other);
                sign.into_iter().for_each(|(_, count)| *count += 1);
            }
        }
    }
    let most = counts.into_iter().rev().max_by_key(|(_, count)| *count);
    most.map_or(b',', |(sign, _)| sign)
}
