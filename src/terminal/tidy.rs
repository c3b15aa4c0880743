//! What leaves for the screen: nothing harmful.

use ratatui::buffer::Buffer;

use crate::domain::clean::is_harmful;

/// The last exit: nothing harmful leaves.
pub fn tidy(buffer: &mut Buffer) {
    for cell in &mut buffer.content {
        let symbol = cell.symbol();
        // Nearly every cell is one printable ASCII letter: this runs for each cell of each frame.
        if let [b' '..=b'~'] = symbol.as_bytes() {
            continue;
        }
        if symbol.contains(is_harmful) {
            cell.set_symbol(" ");
        }
    }
}

#[cfg(test)]
mod tests {
    use ratatui::layout::Rect;

    use super::*;

    #[test]
    fn nothing_harmful_leaves() {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 8, 1));
        let letters = ["a", "ñ", "\u{202e}", "\u{1b}", "●", "é", "…", "日"];
        for (cell, symbol) in buffer.content.iter_mut().zip(letters) {
            cell.set_symbol(symbol);
        }
        tidy(&mut buffer);
        let left = buffer.content.iter().map(ratatui::buffer::Cell::symbol);
        assert_eq!(left.collect::<String>(), "añ  ●é…日");
    }
}
