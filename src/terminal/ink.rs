//! Cells into the codes of a terminal: as many colours as it has, and not one code of colour where there are none.

use std::io::{self, Write};

use crossterm::cursor::MoveTo;
use crossterm::queue;
use ratatui::backend::{Backend, ClearType, CrosstermBackend, WindowSize};
use ratatui::buffer::Cell;
use ratatui::layout::{Position, Size};
use ratatui::style::{Color, Modifier, Style};

/// No weight and no colour: the terminal's own.
pub(super) const OWN: &str = "\x1b[0m";

/// What each weight is called.
const WEIGHTS: [(Modifier, &str); 6] = [
    (Modifier::BOLD, ";1"),
    (Modifier::DIM, ";2"),
    (Modifier::ITALIC, ";3"),
    (Modifier::UNDERLINED, ";4"),
    (Modifier::REVERSED, ";7"),
    (Modifier::CROSSED_OUT, ";9"),
];

/// Writes cells; for all else, what writes them elsewhere.
pub(super) struct Ink<W: Write>(pub(super) CrosstermBackend<W>);

/// Letters, or their ground.
#[derive(Clone, Copy)]
enum Layer {
    Letters = 30,
    Ground = 40,
}

/// The code of a style, whatever stood there before.
pub(super) fn code(style: Style) -> String {
    let mut code = String::from("\x1b[0");
    for (weight, said) in WEIGHTS {
        if style.add_modifier.contains(weight) {
            code.push_str(said);
        }
    }
    for (color, layer) in [(style.fg, Layer::Letters), (style.bg, Layer::Ground)] {
        code.push_str(&colour(color.unwrap_or_default(), layer));
    }
    code + "m"
}

fn colour(color: Color, layer: Layer) -> String {
    let base = layer as u8;
    let named = |index: u8| format!(";{}", base + index);
    // The bright ones come 60 codes later.
    let bright = |index: u8| format!(";{}", base + 60 + index);
    match color {
        Color::Reset => String::new(),
        Color::Black => named(0),
        Color::Red => named(1),
        Color::Green => named(2),
        Color::Yellow => named(3),
        Color::Blue => named(4),
        Color::Magenta => named(5),
        Color::Cyan => named(6),
        Color::Gray => named(7),
        Color::DarkGray => bright(0),
        Color::LightRed => bright(1),
        Color::LightGreen => bright(2),
        Color::LightYellow => bright(3),
        Color::LightBlue => bright(4),
        Color::LightMagenta => bright(5),
        Color::LightCyan => bright(6),
        Color::White => bright(7),
        Color::Indexed(index) => format!(";{};5;{index}", base + 8),
        Color::Rgb(r, g, b) => format!(";{};2;{r};{g};{b}", base + 8),
    }
}

impl<W: Write> Write for Ink<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Write::flush(&mut self.0)
    }
}

impl<W: Write> Backend for Ink<W> {
    type Error = io::Error;

    fn draw<'a, I>(&mut self, content: I) -> io::Result<()>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        let mut style = None;
        let mut behind = None;
        for (x, y, cell) in content {
            if behind != Some((x, y)) {
                queue!(self.0, MoveTo(x, y))?;
            }
            behind = Some((x.saturating_add(1), y));
            if style != Some((cell.fg, cell.bg, cell.modifier)) {
                self.0.write_all(code(cell.style()).as_bytes())?;
                style = Some((cell.fg, cell.bg, cell.modifier));
            }
            self.0.write_all(cell.symbol().as_bytes())?;
        }
        self.0.write_all(OWN.as_bytes())
    }

    fn hide_cursor(&mut self) -> io::Result<()> {
        self.0.hide_cursor()
    }

    fn show_cursor(&mut self) -> io::Result<()> {
        self.0.show_cursor()
    }

    fn get_cursor_position(&mut self) -> io::Result<Position> {
        self.0.get_cursor_position()
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> io::Result<()> {
        self.0.set_cursor_position(position)
    }

    fn clear(&mut self) -> io::Result<()> {
        self.0.clear()
    }

    fn clear_region(&mut self, clear_type: ClearType) -> io::Result<()> {
        self.0.clear_region(clear_type)
    }

    fn size(&self) -> io::Result<Size> {
        self.0.size()
    }

    fn window_size(&mut self) -> io::Result<WindowSize> {
        self.0.window_size()
    }

    fn flush(&mut self) -> io::Result<()> {
        Backend::flush(&mut self.0)
    }
}

#[cfg(test)]
mod tests {
    use ratatui::buffer::Buffer;
    use ratatui::layout::Rect;

    use super::*;

    fn written(words: &str, style: Style) -> String {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 3, 1));
        buffer.set_string(0, 0, words, style);
        let cells = (0..3).map(|x| (x, 0, &buffer[(x, 0)]));
        let mut out = Vec::new();
        Ink(CrosstermBackend::new(&mut out)).draw(cells).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn where_there_is_no_colour_no_code_of_colour_is_written() {
        let bold = Style::new().add_modifier(Modifier::BOLD | Modifier::REVERSED);
        assert_eq!(written("ñaz", bold), "\x1b[1;1H\x1b[0;1;7mñaz\x1b[0m");
        assert_eq!(written("abc", Style::new()), "\x1b[1;1H\x1b[0mabc\x1b[0m");
    }

    #[test]
    fn each_depth_has_its_own_codes() {
        let of = |fg, bg| code(Style::new().fg(fg).bg(bg));
        assert_eq!(of(Color::White, Color::Black), "\x1b[0;97;40m");
        assert_eq!(of(Color::Black, Color::White), "\x1b[0;30;107m");
        assert_eq!(
            of(Color::Indexed(255), Color::Indexed(234)),
            "\x1b[0;38;5;255;48;5;234m"
        );
        let rgb = of(Color::Rgb(1, 2, 3), Color::Rgb(4, 5, 6));
        assert_eq!(rgb, "\x1b[0;38;2;1;2;3;48;2;4;5;6m");
    }

    #[test]
    fn a_code_is_written_where_the_style_changes_and_nowhere_else() {
        let colour = Style::new().fg(Color::LightGreen).bg(Color::Black);
        let all = written("ab", colour);
        assert_eq!(all, "\x1b[1;1H\x1b[0;92;40mab\x1b[0m \x1b[0m");
    }
}
