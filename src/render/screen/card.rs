//! Three rows of three; below them, whole and in both languages, the one the cursor is on.

use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};

use super::column::put;
use super::{Pen, Picked, Sign, wrap};
use crate::page::{Choice, Mark};

/// Squares in a row.
const ROW: usize = 3;

pub(super) fn draw(
    pen: Pen,
    choices: &[Choice],
    area: Rect,
    frame: &mut Frame,
    picked: &mut Picked,
) {
    let current = choices.iter().find(|choice| choice.chosen);
    let whole = current.map_or_else(Vec::new, |choice| {
        wrap::in_styles(pen, &choice.line.text, area.width.into(), pen.paint.loud())
    });
    let below = u16::try_from(whole.len()).unwrap_or(0) + 1;
    let room = area.height.saturating_sub(below) / 3;
    // Where no two lines of words fit a square, it is only a mark: its words stand below.
    let is_small = room < 4 || area.width < 60;
    let (width, height) = if is_small {
        (6, 1)
    } else {
        (area.width / 3, room.min(6))
    };
    for (at, choice) in choices.iter().enumerate() {
        let place = |count: usize, size: u16| u16::try_from(count).unwrap_or(0) * size;
        let rect = Rect {
            x: area.x + place(at % ROW, width),
            y: area.y + place(at / ROW, height),
            width,
            height,
        }
        .intersection(area);
        if is_small {
            mark(pen, choice, rect, frame);
        } else {
            square(pen, choice, rect, frame);
        }
        if choice.chosen && !rect.is_empty() {
            let inside = u16::from(!is_small);
            frame.set_cursor_position(Position {
                x: rect.x + 2,
                y: rect.y + inside,
            });
        }
        picked.add(rect, choice.pick);
    }
    let y = area.y + height * 3 + 1;
    let under = Rect {
        y,
        height: area.bottom().saturating_sub(y),
        ..area
    };
    put(&whole, under, frame);
}

fn is_done(choice: &Choice) -> bool {
    choice.mark == Some(Mark::Done)
}

/// The frame round the square with the cursor: across, down, corners.
const CHOSEN: [Sign; 6] = [
    Sign::AcrossChosen,
    Sign::DownChosen,
    Sign::LeftTopChosen,
    Sign::RightTopChosen,
    Sign::LeftLowChosen,
    Sign::RightLowChosen,
];

/// The frame round the others.
const NOT_CHOSEN: [Sign; 6] = [
    Sign::Across,
    Sign::Down,
    Sign::LeftTop,
    Sign::RightTop,
    Sign::LeftLow,
    Sign::RightLow,
];

/// A square as a mark: in brackets where the cursor is; a tick where it was done.
fn mark(pen: Pen, choice: &Choice, area: Rect, frame: &mut Frame) {
    let sign = if is_done(choice) {
        Sign::Ready
    } else {
        Sign::Empty
    };
    let mark = pen.sign(sign);
    let (words, style) = if choice.chosen {
        (format!("[ {mark} ]"), pen.paint.cursor())
    } else {
        (format!("  {mark}  "), pen.paint.quiet())
    };
    put(&[Line::styled(words, style)], area, frame);
}

/// A frame round a square: double where the cursor is; a tick where it was done.
fn square(pen: Pen, choice: &Choice, area: Rect, frame: &mut Frame) {
    if area.width < 8 || area.height < 3 {
        return;
    }
    let (style, signs) = if choice.chosen {
        (pen.paint.cursor(), CHOSEN)
    } else {
        (pen.paint.rule(), NOT_CHOSEN)
    };
    let [across, down, left_top, right_top, left_low, right_low] = signs.map(|it| pen.sign(it));
    let inside = usize::from(area.width) - 3;
    let edge = |left, right| Line::styled(format!("{left}{}{right}", across.repeat(inside)), style);
    let done = is_done(choice);
    let tick = if done {
        format!("{} ", pen.sign(Sign::Ready))
    } else {
        String::new()
    };
    let room = usize::from(area.height) - 2;
    let words = pen.first(&choice.line.text);
    let mut lines = wrap::words(&format!("{tick}{words}"), inside - 2);
    if lines.len() > room {
        lines.truncate(room);
        if let Some(last) = lines.last_mut() {
            let mark = pen.sign(Sign::Cut);
            *last = pen.cut(&format!("{last} {mark}"), inside - 2);
        }
    }
    lines.resize(room, String::new());
    let letters = if done {
        pen.paint.level()
    } else {
        pen.paint.plain()
    };
    let mut drawn = vec![edge(left_top, right_top)];
    drawn.extend(lines.into_iter().map(|line| {
        Line::from(vec![
            Span::styled(format!("{down} "), style),
            Span::styled(wrap::padded(&line, inside - 1), letters),
            Span::styled(down, style),
        ])
    }));
    drawn.push(edge(left_low, right_low));
    put(&drawn, area, frame);
}
