//! What leaves for the screen: nothing harmful, and letters the terminal knows.

use ratatui::buffer::Buffer;

use crate::domain::clean::is_harmful;

/// The last exit: nothing harmful leaves, and a terminal without UTF-8 gets letters it knows.
pub fn tidy(buffer: &mut Buffer, ascii: bool) {
    for cell in &mut buffer.content {
        let symbol = cell.symbol();
        // Nearly every cell is one printable ASCII letter: this runs for each cell of each frame.
        if let [b' '..=b'~'] = symbol.as_bytes() {
            continue;
        }
        if symbol.contains(is_harmful) {
            cell.set_symbol(" ");
        } else if ascii {
            let plain = in_ascii(symbol);
            cell.set_symbol(plain.encode_utf8(&mut [0; 4]));
        }
    }
}

pub(super) fn in_ascii(symbol: &str) -> char {
    use unicode_normalization::UnicodeNormalization as _;
    match symbol.chars().next().unwrap_or(' ') {
        '●' | '◉' | '■' | '█' => '#',
        '◧' => '+',
        '○' | '□' => 'o',
        '▸' | '▶' | '→' => '>',
        '◂' => '<',
        '│' | '▌' | '┤' | '‖' | '▏' => '|',
        '─' | '–' | '—' => '-',
        '╭' | '╮' | '╰' | '╯' => '+',
        '✓' => 'x',
        '░' => ':',
        '·' | '•' => '*',
        '…' => '.',
        '“' | '”' => '"',
        '‘' | '’' => '\'',
        '≠' => '!',
        '▲' | '↑' => '^',
        '▼' | '↓' => 'v',
        '←' | '⌫' => '<',
        '¿' | '¡' => ' ',
        other => other.nfd().next().filter(char::is_ascii).unwrap_or('?'),
    }
}

#[cfg(test)]
mod tests {
    use ratatui::layout::Rect;

    use super::*;

    #[test]
    fn nothing_harmful_leaves_and_ascii_stays_readable() {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 8, 1));
        for (cell, symbol) in buffer
            .content
            .iter_mut()
            .zip(["a", "ñ", "\u{202e}", "\u{1b}", "●", "é", "…", "日"])
        {
            cell.set_symbol(symbol);
        }
        let mut plain = buffer.clone();
        tidy(&mut buffer, false);
        assert_eq!(
            buffer
                .content
                .iter()
                .map(ratatui::buffer::Cell::symbol)
                .collect::<String>(),
            "añ  ●é…日"
        );
        tidy(&mut plain, true);
        assert_eq!(
            plain
                .content
                .iter()
                .map(ratatui::buffer::Cell::symbol)
                .collect::<String>(),
            "an  #e.?"
        );
    }
}
