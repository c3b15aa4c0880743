//! A frame sent whole, or not at all.

use std::io;

/// The end of a frame: `EndSynchronizedUpdate`.
const FRAME_END: &[u8] = b"\x1b[?2026l";

/// Collects a frame and sends it in one write: a flush in the middle of a frame sends nothing, and a frame
/// that says just what the last one said (the cursor stands where it stood) is not sent at all.
#[derive(Default)]
pub(super) struct WholeFrames {
    now: Vec<u8>,
    last: Vec<u8>,
}

impl io::Write for WholeFrames {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.now.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        if !self.now.ends_with(FRAME_END) {
            return Ok(());
        }
        std::mem::swap(&mut self.now, &mut self.last);
        let same = self.now == self.last;
        self.now.clear();
        if same {
            return Ok(());
        }
        let mut out = io::stdout().lock();
        out.write_all(&self.last).and_then(|()| out.flush())
    }
}
