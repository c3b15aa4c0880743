//! Names by columns: the cursor's row and column always in sight, the words about them below.

use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::style::Modifier;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr as _;

use super::column::Column as Lines;
use super::{Pen, Picked, Sign, wrap};
use crate::domain::learning::scale::Halves;
use crate::locale::text;
use crate::page::{Column, Grid, GridCell, GridRow, Part, Pick};

/// As wide as a name may be before it is cut.
const NAME: usize = 24;
/// What stands before a name: the cursor.
const CURSOR: usize = 2;
/// Rows that the grid keeps, however much is said below it.
const FEWEST: u16 = 6;
/// As narrow as a column is at least: a level, and that it may still change.
const NARROWEST: usize = 3;

/// What is seen of it.
struct Seen {
    name: usize,
    /// How wide each column is, with what parts it from the next.
    cells: Vec<usize>,
    /// The columns: the first, and so many.
    columns: (usize, usize),
    /// The rows: the first, and so many.
    rows: (usize, usize),
}

impl Seen {
    fn of(grid: &Grid, area: Rect) -> Self {
        let width = usize::from(area.width);
        let longest = grid.rows.iter().map(|row| row.name.width()).max();
        let name = longest.unwrap_or(0).clamp(8, NAME).min(width / 2);
        let cell = |column: &Column| column.head.width().max(NARROWEST) + 1;
        let cells: Vec<usize> = grid.columns.iter().map(cell).collect();
        let free = width.saturating_sub(CURSOR + name + 2);
        let rows = usize::from(area.height).saturating_sub(2).max(1);
        Self {
            name,
            columns: fitting(&cells, grid.at.1, free),
            cells,
            rows: window(grid.at.0, grid.rows.len(), rows),
        }
    }

    /// Where the column `at` begins.
    fn begin(&self, at: usize) -> usize {
        let (first, count) = self.columns;
        let before = self
            .cells
            .iter()
            .skip(first)
            .take(at.saturating_sub(first).min(count));
        CURSOR + self.name + 1 + before.sum::<usize>()
    }
}

/// The columns that fit, with `at` and the next two among them where there is room.
fn fitting(cells: &[usize], at: usize, free: usize) -> (usize, usize) {
    let width = |from: usize, to: usize| cells.iter().take(to).skip(from).sum::<usize>();
    let ahead = (at + 3).min(cells.len());
    let mut first = 0;
    while first < at && width(first, ahead) > free {
        first += 1;
    }
    let count = (first..cells.len())
        .take_while(|last| *last == first || width(first, last + 1) <= free)
        .count();
    (first, count)
}

/// So many of `all`, with `at` among them, in the middle where both ends are far.
fn window(at: usize, all: usize, fit: usize) -> (usize, usize) {
    if all <= fit {
        return (0, all);
    }
    let first = at.saturating_sub(fit / 2).min(all - fit);
    (first, fit)
}

/// Below `above`; what else there is of the work stands at the foot.
pub(super) fn draw(
    above: Lines,
    grid: &Grid,
    work: &[Part],
    area: Rect,
    frame: &mut Frame,
    picked: &mut Picked,
) {
    let pen = above.pen;
    let mut foot = Lines::new(pen, area.width.into());
    for part in work.iter().filter(|part| !matches!(part, Part::Grid(_))) {
        foot.part(part);
    }
    let rows = |count: usize| u16::try_from(count).unwrap_or(u16::MAX);
    let head = rows(above.lines.len()).min(area.height);
    let free = area.height - head;
    let low = rows(foot.lines.len()).min(free.saturating_sub(FEWEST));
    let part = |y: u16, height: u16| Rect { y, height, ..area };
    above.draw(part(area.y, head), 0, frame, picked);
    let middle = part(area.y + head, free - low);
    foot.draw(part(area.y + head + (free - low), low), 0, frame, picked);
    table(pen, grid, middle, frame, picked);
}

fn table(pen: Pen, grid: &Grid, area: Rect, frame: &mut Frame, picked: &mut Picked) {
    if area.height < 2 {
        return;
    }
    let seen = Seen::of(grid, area);
    frame.render_widget(heads(pen, grid, &seen), Rect { height: 1, ..area });
    let shown = grid.rows.iter().enumerate();
    let shown = shown.skip(seen.rows.0).take(seen.rows.1);
    let mut y = area.y + 1;
    for (at, row) in shown {
        let line = Rect {
            y,
            height: 1,
            ..area
        };
        let is_here = at == grid.at.0;
        frame.render_widget(of_row(pen, grid, &seen, row, is_here), line);
        picked.add(line, Pick::Nth(grid.before + at));
        if is_here {
            let x = area.x + u16::try_from(seen.begin(grid.at.1)).unwrap_or(0);
            frame.set_cursor_position(Position {
                x: x.min(area.right().saturating_sub(1)),
                y,
            });
        }
        y += 1;
    }
    let after = grid.after() + grid.rows.len().saturating_sub(seen.rows.0 + seen.rows.1);
    if after > 0 && y < area.bottom() {
        let words = pen.reader.inline(&text::grid_more(after));
        let more = format!("{} {words}", pen.sign(Sign::MoreBelow));
        let line = Rect {
            y,
            height: 1,
            ..area
        };
        frame.render_widget(Line::styled(more, pen.paint.quiet()), line);
    }
}

fn heads<'a>(pen: Pen, grid: &Grid, seen: &Seen) -> Line<'a> {
    let of = grid
        .of
        .as_ref()
        .map(|of| pen.reader.inline(of))
        .unwrap_or_default();
    let name = wrap::padded(&pen.cut(&of, CURSOR + seen.name), CURSOR + seen.name);
    let mut spans = vec![Span::styled(format!("{name} "), pen.paint.quiet())];
    let (first, count) = seen.columns;
    for (at, column) in grid.columns.iter().enumerate().skip(first).take(count) {
        let style = if at == grid.at.1 {
            pen.paint.loud()
        } else {
            pen.paint.quiet()
        };
        spans.push(Span::styled(
            wrap::padded(&column.head, seen.cells.get(at).copied().unwrap_or(0)),
            style,
        ));
    }
    if first > 0 || first + count < grid.columns.len() {
        spans.push(Span::styled(pen.sign(Sign::TurnRight), pen.paint.key()));
    }
    Line::from(spans)
}

fn of_row<'a>(pen: Pen, grid: &Grid, seen: &Seen, row: &GridRow, is_here: bool) -> Line<'a> {
    let style = if is_here {
        pen.paint.loud()
    } else {
        pen.paint.plain()
    };
    let mark = if is_here { pen.sign(Sign::Chosen) } else { " " };
    let name = wrap::padded(&pen.cut(&row.name, seen.name), seen.name);
    let mut spans = vec![Span::styled(format!("{mark} {name} "), style)];
    let (first, count) = seen.columns;
    for (at, cell) in row.cells.iter().enumerate().skip(first).take(count) {
        let is_cell = is_here && at == grid.at.1;
        let style = if is_cell {
            pen.paint.loud().add_modifier(Modifier::UNDERLINED)
        } else {
            style
        };
        let figure = figure(pen, *cell);
        let width = figure.width();
        let wide = seen.cells.get(at).copied().unwrap_or(0);
        spans.push(Span::styled(figure, style));
        spans.push(Span::raw(" ".repeat(wide.saturating_sub(width))));
    }
    if let Some(aside) = &row.aside {
        spans.push(Span::styled(pen.reader.inline(aside), pen.paint.quiet()));
    }
    Line::from(spans)
}

fn figure(pen: Pen, cell: GridCell) -> String {
    let of = |level: Halves| {
        let half = if level.is_half() {
            pen.sign(Sign::HalfFigure)
        } else {
            ""
        };
        match (level.whole(), half) {
            (0, "") => "0".to_owned(),
            (0, half) => half.to_owned(),
            (whole, half) => format!("{whole}{half}"),
        }
    };
    match cell {
        GridCell::Blank => " ".to_owned(),
        GridCell::Level(level) => of(level),
        GridCell::Draft(level) => format!("{}{}", of(level), pen.sign(Sign::Meanwhile)),
        GridCell::Nothing => pen.sign(Sign::NoEvidence).to_owned(),
        GridCell::NotAssessed => pen.sign(Sign::NotAssessed).to_owned(),
    }
}
