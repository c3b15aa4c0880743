//! The two rows over a conference: the way through it, and whose turn it is.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr as _;

use super::column::put;
use super::{Pen, Picked, Sign, wrap};
use crate::domain::people::person::Voice;
use crate::locale::text;
use crate::page::{Beats, Floor, Pick, Way};

/// From this width on the steps stand apart.
const APART: u16 = 100;

/// Which beat is in sight, of how many.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Beat {
    pub(super) here: usize,
    pub(super) count: usize,
}

impl Beat {
    /// The one with this sentence.
    pub(super) fn of(beats: &Beats, sentence: usize) -> Self {
        Self {
            here: beats.here(sentence).unwrap_or(0),
            count: beats.count(),
        }
    }

    /// Filled up to the one in sight.
    fn dots(self, pen: Pen) -> String {
        let dot = |at| {
            pen.sign(if at <= self.here {
                Sign::StepDone
            } else {
                Sign::StepAhead
            })
        };
        (0..self.count).map(dot).collect()
    }
}

/// The steps as marks, the title of this one, the page and its beats; and what comes, where there is room for it.
pub(super) fn way(
    pen: Pen,
    way: &Way,
    beat: Beat,
    area: Rect,
    frame: &mut Frame,
    picked: &mut Picked,
) {
    let paint = pen.paint;
    let mut spans = Vec::new();
    let mut x = area.x;
    if way.rehearsal {
        let banner = format!(" {} ", pen.first(&text::rehearsal_banner()));
        x += u16::try_from(banner.width() + 1).unwrap_or(0);
        let style = paint.floor(Voice::Student);
        spans.extend([Span::styled(banner, style), Span::raw(" ")]);
    }
    let step = if area.width >= APART { 2 } else { 1 };
    for at in 0..way.steps.len() {
        let (dot, style) = match at.cmp(&way.here) {
            std::cmp::Ordering::Less => (Sign::StepDone, paint.heading()),
            std::cmp::Ordering::Equal => (Sign::StepHere, paint.heading()),
            std::cmp::Ordering::Greater => (Sign::StepAhead, paint.empty()),
        };
        let dot = pen.sign(dot);
        let place = Rect {
            x,
            y: area.y,
            width: step,
            height: 1,
        };
        picked.add(place, Pick::Step(at));
        x += step;
        spans.push(Span::styled(wrap::padded(dot, step.into()), style));
    }
    let room = usize::from(area.right().saturating_sub(x));
    spans.extend(named(pen, way, beat, room));
    put(&[Line::from(spans)], area, frame);
}

/// What stands behind the marks; what gives way first is what comes next, then the page.
fn named(pen: Pen, way: &Way, beat: Beat, room: usize) -> Vec<Span<'static>> {
    let paint = pen.paint;
    let dots = beat.dots(pen);
    let beats = if dots.is_empty() {
        String::new()
    } else {
        format!("  {dots}")
    };
    let page = if way.parts > 1 {
        format!("  {}", pen.first(&text::walk_page(way.part)))
    } else {
        String::new()
    };
    let left = room.saturating_sub(beats.width() + 2);
    let title = |room| way.title().map(|title| pen.label(title, room));
    let whole = title(left).unwrap_or_default();
    let page = Some(page).filter(|page| whole.width() + page.width() <= left);
    let page = page.unwrap_or_default();
    let taken = 2 + whole.width() + page.width() + beats.width();
    let next = way.next().and_then(|next| {
        let inline = pen.reader.inline(&text::comes_next(next.clone()));
        let first = pen.first(&text::comes_next(next.clone()));
        let fits = |words: &String| taken + 3 + words.width() <= room;
        [inline, first].into_iter().find(fits)
    });
    let pad = room.saturating_sub(taken + next.as_ref().map_or(0, |next| next.width()));
    let mut spans = vec![
        Span::styled(format!("  {whole}"), paint.heading()),
        Span::styled(page, paint.quiet()),
        Span::styled(beats, paint.heading()),
    ];
    spans
        .extend(next.map(|next| Span::styled(format!("{}{next}", " ".repeat(pad)), paint.quiet())));
    spans
}

/// The three voices in columns that never move; the one that has the floor stands out by mark, case and weight.
pub(super) fn floor(pen: Pen, floor: Floor, area: Rect, frame: &mut Frame, picked: &mut Picked) {
    let third = area.width / 3;
    for (at, one) in (0..).zip(Voice::ALL) {
        let has_it = one == floor.has;
        let mark = if has_it { pen.sign(Sign::Floor) } else { " " };
        let room = usize::from(third).saturating_sub(6);
        let name = match (&pen.people.student, one) {
            (Some(name), Voice::Student) => pen.cut(name, room),
            _ => pen.label(&pen.people.voice(one), room),
        };
        let name = if has_it { name.to_uppercase() } else { name };
        let words = format!("{mark} {} {name} ", one.index() + 1);
        let place = Rect {
            x: area.x + at * third,
            y: area.y,
            width: u16::try_from(words.width()).unwrap_or(0).min(third),
            height: 1,
        };
        picked.add(place, Pick::Floor(one));
        let style = if has_it {
            pen.paint.floor(one)
        } else {
            pen.paint.voice(one)
        };
        put(&[Line::from(Span::styled(words, style))], place, frame);
    }
}
