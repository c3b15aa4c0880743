//! The bytes of a table: how they are split, what old systems meant by them, and how they end.

use std::cell::Cell;
use std::io::{self, Read};
use std::rc::Rc;

/// A longer line is none: the file is damaged, or somebody packed nothing but one sign.
const LONGEST_LINE: usize = 16 * 1024 * 1024;
/// Bytes that are read until a line has ended.
pub(super) struct Bounded {
    pub(super) inner: Box<dyn Read>,
    pub(super) since: Rc<Cell<usize>>,
    pub(super) ending: Rc<Cell<Ending>>,
}

/// What the bytes that were read so far end with.
#[derive(Clone, Copy, Default)]
pub(super) struct Ending {
    pub(super) last: u8,
    /// Did a quote begin that has not ended?
    pub(super) quoted: bool,
}

impl Read for Bounded {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.since.get() > LONGEST_LINE {
            return Err(io::Error::from(io::ErrorKind::InvalidData));
        }
        let read = self.inner.read(into)?;
        self.since.set(self.since.get() + read);
        let bytes = into.get(..read).unwrap_or_default();
        if let Some(last) = bytes.last() {
            let mut ending = self.ending.get();
            let quotes = bytes.iter().filter(|byte| **byte == b'"');
            ending.quoted = quotes.fold(ending.quoted, |quoted, _| !quoted);
            ending.last = *last;
            self.ending.set(ending);
        }
        Ok(read)
    }
}

/// Did an old Macintosh write it? Then letters with accents lie where Windows has signs that stand in no word, and none
/// where Windows has its own.
pub(super) fn is_mac(start: &[u8]) -> bool {
    let mut counts = (0_usize, 0_usize);
    for trio in start.windows(3) {
        let [before, byte, after] = trio else {
            continue;
        };
        if !before.is_ascii_alphabetic() {
            continue;
        }
        match byte {
            // Quotes, dashes with room around them, three dots.
            0x85 | 0x91..=0x94 => {}
            0x80..=0x9f if after.is_ascii_alphabetic() || matches!(after, b',' | b';' | b'\t') => {
                counts.0 += 1;
            }
            0xe0..=0xff => counts.1 += 1,
            _ => {}
        }
    }
    counts.0 > counts.1
}

/// A spreadsheet writes `="007"` and `'007` for what it should not work out: it is the same without.
pub(super) fn unguarded(cell: &str) -> &str {
    if let Some(inner) = cell.strip_prefix("=\"") {
        return inner.strip_suffix('"').unwrap_or(cell);
    }
    match cell.strip_prefix('\'') {
        Some(inner) if inner.starts_with(['=', '+', '-', '@']) => inner,
        Some(inner) if inner.starts_with(|c: char| c.is_ascii_digit()) => inner,
        _ => cell,
    }
}

/// The sign that stands most often in the first line with any, outside quotes.
pub(super) fn delimiter(start: &[u8]) -> u8 {
    if let Some(hint) = start.strip_prefix(b"sep=").and_then(|rest| rest.first()) {
        return *hint;
    }
    let mut quoted = false;
    let mut counts = [(b',', 0_usize), (b';', 0), (b'\t', 0), (b'|', 0)];
    for byte in start {
        match byte {
            b'"' => quoted = !quoted,
            // A title has none of them.
            b'\n' | b'\r' if !quoted && counts.iter().all(|(_, count)| *count == 0) => {}
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
