//! A screen as a picture, from the cells that are drawn: an SVG that looks the same wherever it is shown.
#![allow(
    dead_code,
    missing_docs,
    unreachable_pub,
    clippy::allow_attributes,
    reason = "each test file uses a part"
)]

use std::fmt::Write as _;

use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier};

/// A column and a row, in the units of the picture.
const COLUMN: f64 = 9.0;
const ROW: f64 = 20.0;

/// Round the screen, in its own ground.
const MARGIN: f64 = 14.0;

fn hex(color: Color) -> String {
    match color {
        Color::Rgb(r, g, b) => format!("#{r:02x}{g:02x}{b:02x}"),
        other => panic!("a picture has all colours, not {other:?}"),
    }
}

/// Cells beside each other that look the same.
struct Run<'a> {
    x: usize,
    words: String,
    like: &'a Cell,
}

fn runs(row: &[Cell]) -> Vec<Run<'_>> {
    let mut runs: Vec<Run> = Vec::new();
    for (x, cell) in row.iter().enumerate() {
        let style = |one: &Cell| (one.fg, one.bg, one.modifier);
        let is_word = shape(cell.symbol(), 0.0, 0.0).is_none();
        match runs.last_mut() {
            Some(run) if style(run.like) == style(cell) && is_word && !run.is_shape() => {
                run.words.push_str(cell.symbol());
            }
            _ => runs.push(Run {
                x,
                words: cell.symbol().to_owned(),
                like: cell,
            }),
        }
    }
    runs
}

impl Run<'_> {
    fn is_shape(&self) -> bool {
        shape(&self.words, 0.0, 0.0).is_some()
    }

    fn columns(&self) -> f64 {
        self.words.chars().count() as f64
    }
}

/// Marks are drawn, not written: no font is asked whether it has them.
fn shape(mark: &str, x: f64, y: f64) -> Option<String> {
    let (mid, low) = (x + COLUMN / 2.0, y + ROW / 2.0);
    let (right, bottom) = (x + COLUMN, y + ROW);
    let (left, top) = (x + 0.6, low - 3.9);
    let square = format!("M{left} {top}h7.8v7.8h-7.8z");
    let line = |path: String| format!("<path d=\"{path}\" fill=\"none\" stroke=\"currentColor\"/>");
    let filled = |path: String| format!("<path d=\"{path}\" fill=\"currentColor\"/>");
    let circle =
        |r: f64, with: &str| format!("<circle cx=\"{mid}\" cy=\"{low}\" r=\"{r}\" {with}/>");
    let hollow = "fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.2\"";
    let full = "fill=\"currentColor\"";
    Some(match mark {
        "■" => filled(square),
        "□" => line(square),
        "◧" => line(square) + &filled(format!("M{left} {top}h3.9v7.8h-3.9z")),
        "●" => circle(3.6, full),
        "○" => circle(3.4, hollow),
        "◉" => circle(3.7, hollow) + &circle(1.9, full),
        "▌" => filled(format!("M{x} {}h4.5v{}h-4.5z", y - 0.3, ROW + 0.6)),
        "█" => filled(format!("M{x} {y}h{COLUMN}v{ROW}h-{COLUMN}z")),
        "░" => format!(
            "<path d=\"M{x} {y}h{COLUMN}v{ROW}h-{COLUMN}z\" fill=\"currentColor\" opacity=\".45\"/>"
        ),
        "▸" | "▶" => filled(format!("M{} {}l6.4 4.4l-6.4 4.4z", x + 1.4, low - 4.4)),
        "◂" => filled(format!("M{} {}l-6.4 4.4l6.4 4.4z", right - 1.4, low - 4.4)),
        "▲" => filled(format!("M{} {}h7.4l-3.7 -6.6z", x + 0.8, low + 3.4)),
        "▼" => filled(format!("M{} {}h7.4l-3.7 6.6z", x + 0.8, low - 3.4)),
        "✓" => line(format!("M{} {low}l2.6 3.4l4.6 -7.4", x + 0.9)),
        "─" => line(format!("M{x} {low}H{right}")),
        "│" => line(format!("M{mid} {y}V{bottom}")),
        "┌" => line(format!("M{mid} {bottom}V{low}H{right}")),
        "┐" => line(format!("M{mid} {bottom}V{low}H{x}")),
        "└" => line(format!("M{mid} {y}V{low}H{right}")),
        "┘" => line(format!("M{mid} {y}V{low}H{x}")),
        "┤" => line(format!("M{mid} {y}V{bottom}M{mid} {low}H{x}")),
        "├" => line(format!("M{mid} {y}V{bottom}M{mid} {low}H{right}")),
        _ => return None,
    })
}

fn escaped(words: &str) -> String {
    let words = words.replace('&', "&amp;").replace('<', "&lt;");
    words.replace('>', "&gt;")
}

fn written(run: &Run, y: f64, out: &mut String) {
    let from = MARGIN + run.x as f64 * COLUMN;
    let color = hex(run.like.fg);
    if let Some(drawn) = shape(&run.words, from, y) {
        let _ = writeln!(out, "<g color=\"{color}\">{drawn}</g>");
        return;
    }
    let has = |weight| run.like.modifier.contains(weight);
    let mut style = String::new();
    for (weight, said) in [
        (Modifier::BOLD, " font-weight=\"700\""),
        (Modifier::ITALIC, " font-style=\"italic\""),
        (Modifier::UNDERLINED, " text-decoration=\"underline\""),
    ] {
        style.push_str(if has(weight) { said } else { "" });
    }
    for (at, words) in pieces(&run.words) {
        let x = from + at as f64 * COLUMN;
        let width = words.chars().count() as f64 * COLUMN;
        let y = y + ROW * 0.72;
        let words = escaped(&words);
        let _ = writeln!(
            out,
            "<text x=\"{x}\" y=\"{y}\" fill=\"{color}\" textLength=\"{width}\"{style}>{words}</text>"
        );
    }
}

/// What stands between two blanks or more, and in which column: a picture shows several blanks as one.
fn pieces(words: &str) -> Vec<(usize, String)> {
    let mut pieces: Vec<(usize, String)> = Vec::new();
    let mut blanks = 2;
    for (at, letter) in words.chars().enumerate() {
        if letter == ' ' {
            blanks += 1;
            continue;
        }
        match pieces.last_mut() {
            Some((_, piece)) if blanks < 2 => {
                piece.push_str(&" ".repeat(blanks));
                piece.push(letter);
            }
            _ => pieces.push((at, letter.to_string())),
        }
        blanks = 0;
    }
    pieces
}

/// The picture of a screen; `title` is what it shows, for whoever hears it.
pub fn picture(buffer: &Buffer, title: &str) -> String {
    let columns = usize::from(buffer.area.width);
    let width = MARGIN.mul_add(2.0, columns as f64 * COLUMN);
    let height = MARGIN.mul_add(2.0, f64::from(buffer.area.height) * ROW);
    let ground = hex(buffer.content[buffer.content.len() - 1].bg);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" role=\"img\" \
         font-family=\"DejaVu Sans Mono, Menlo, Consolas, monospace\" font-size=\"14.5\">\n\
         <title>{}</title>\n<rect width=\"{width}\" height=\"{height}\" rx=\"8\" fill=\"{ground}\"/>\n",
        escaped(title)
    );
    for (y, row) in buffer.content.chunks(columns).enumerate() {
        let y = MARGIN + y as f64 * ROW;
        let runs = runs(row);
        for run in runs.iter().filter(|run| hex(run.like.bg) != ground) {
            let _ = writeln!(
                out,
                "<rect x=\"{}\" y=\"{y}\" width=\"{}\" height=\"{ROW}\" fill=\"{}\"/>",
                MARGIN + run.x as f64 * COLUMN,
                run.columns() * COLUMN,
                hex(run.like.bg)
            );
        }
        runs.iter().for_each(|run| written(run, y, &mut out));
    }
    out + "</svg>\n"
}
