//! A conference: the way through it, whose turn it is, what is said, and below it the page with its own rows.

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr as _;

use super::column::{Column, put};
use super::said::quote_lines;
use super::{Pen, Picked, Sign, wrap};
use crate::domain::people::person::Voice;
use crate::locale::text;
use crate::page::{Block, Floor, Note, Notes, Page, Pick, Quote, Way};

/// From this width on the words stand beside the page.
const WIDE: u16 = 112;

/// The steps as dots, the title of this one, and what comes where there is room for it.
pub(super) fn way(pen: Pen, way: &Way, area: Rect, frame: &mut Frame, picked: &mut Picked) {
    let paint = pen.paint;
    let mut spans = Vec::new();
    let mut x = area.x;
    if way.rehearsal {
        let banner = format!(" {} ", pen.first(&text::rehearsal_banner()));
        x += u16::try_from(banner.width() + 1).unwrap_or(0);
        let style = paint.floor(Voice::Student);
        spans.extend([Span::styled(banner, style), Span::raw(" ")]);
    }
    for at in 0..way.steps.len() {
        let (sign, style) = match at.cmp(&way.here) {
            std::cmp::Ordering::Less => (Sign::StepDone, paint.heading()),
            std::cmp::Ordering::Equal => (Sign::StepHere, paint.heading()),
            std::cmp::Ordering::Greater => (Sign::StepAhead, paint.empty()),
        };
        let place = Rect {
            x,
            y: area.y,
            width: 2,
            height: 1,
        };
        picked.add(place, Pick::Step(at));
        x += 2;
        spans.push(Span::styled(format!("{} ", pen.sign(sign)), style));
    }
    let count = if way.parts > 1 {
        format!(" {}/{}", way.part, way.parts)
    } else {
        String::new()
    };
    let left = usize::from(area.right().saturating_sub(x));
    let room = left.saturating_sub(count.width() + 1);
    let title = way.title().map(|title| pen.label(title, room));
    let title = title.unwrap_or_default();
    let next = way
        .next()
        .map(|next| pen.first(&text::comes_next(next.clone())));
    let next = next.filter(|next| title.width() + next.width() + 3 <= room);
    spans.extend([
        Span::styled(format!(" {title}"), paint.heading()),
        Span::styled(count, paint.quiet()),
    ]);
    spans.extend(next.map(|next| Span::styled(format!("   {next}"), paint.quiet())));
    put(&[Line::from(spans)], area, frame);
}

/// The three voices with their keys and their share of the talk; the one that has the floor stands out by mark and
/// weight.
fn floor(pen: Pen, floor: Floor, area: Rect, frame: &mut Frame, picked: &mut Picked) {
    let room = (usize::from(area.width) / 3).saturating_sub(10);
    let mut spans = Vec::new();
    let mut x = area.x;
    for (one, share) in Voice::ALL.into_iter().zip(floor.shares) {
        let has_it = one == floor.has;
        let mark = if has_it { pen.sign(Sign::Floor) } else { " " };
        let name = pen.label(&pen.people.voice(one), room);
        let words = format!("{mark} {} {name} ", one.index() + 1);
        let percent = format!(" {share}%");
        let wide = u16::try_from(words.width() + percent.width() + 2).unwrap_or(0);
        let place = Rect {
            x,
            y: area.y,
            width: wide,
            height: 1,
        };
        picked.add(place, Pick::Floor(one));
        x += wide;
        let style = if has_it {
            pen.paint.floor(one)
        } else {
            pen.paint.voice(one)
        };
        spans.extend([
            Span::styled(words, style),
            Span::styled(format!("{percent}  "), pen.paint.quiet()),
        ]);
    }
    put(&[Line::from(spans)], Rect { height: 1, ..area }, frame);
}

/// What is said keeps its rows; the page below it takes the rest and scrolls.
pub(super) fn draw(pen: Pen, page: &Page, area: Rect, frame: &mut Frame, picked: &mut Picked) {
    if area.width >= WIDE {
        return beside(pen, page, area, frame, picked);
    }
    let said = said(pen, page, area.width.into()).lines;
    let tall = area.height >= 20;
    let gap = u16::from(area.height >= 17);
    let most = area.height.saturating_sub(5);
    let height = u16::try_from(said.len()).unwrap_or(u16::MAX).min(most);
    let [_, voices, words, _, rest, strip] = Layout::vertical([
        Constraint::Length(u16::from(tall)),
        Constraint::Length(1),
        Constraint::Length(height),
        Constraint::Length(gap),
        Constraint::Fill(1),
        Constraint::Length(1),
    ])
    .areas(area);
    each_floor(page).for_each(|one| floor(pen, one, voices, frame, picked));
    put(&said, words, frame);
    let more = work(pen, page, rest, frame, picked);
    notes_strip(pen, page.foot.notes.as_ref(), more, strip, frame);
}

/// Where it is wide: what is said and the notes on the left, the page on the right.
fn beside(pen: Pen, page: &Page, area: Rect, frame: &mut Frame, picked: &mut Picked) {
    let [_, voices, rest] = Layout::vertical([
        Constraint::Length(1),
        Constraint::Length(2),
        Constraint::Fill(1),
    ])
    .areas(area);
    each_floor(page).for_each(|one| floor(pen, one, voices, frame, picked));
    let [left, _, right] = Layout::horizontal([
        Constraint::Percentage(42),
        Constraint::Length(3),
        Constraint::Fill(1),
    ])
    .areas(rest);
    let mut said = said(pen, page, left.width.into());
    page.foot.notes.iter().for_each(|notes| said.notes(notes));
    put(&said.lines, left, frame);
    work(pen, page, right, frame, picked);
}

fn each_floor(page: &Page) -> impl Iterator<Item = Floor> {
    page.read.iter().filter_map(|block| match block {
        Block::Floor(floor) => Some(*floor),
        _ => None,
    })
}

fn said<'a>(pen: Pen<'a>, page: &Page, width: usize) -> Column<'a> {
    let mut said = Column::new(pen, width);
    said.blocks(&page.read);
    said
}

fn work(pen: Pen, page: &Page, area: Rect, frame: &mut Frame, picked: &mut Picked) -> bool {
    let mut column = Column::new(pen, usize::from(area.width).saturating_sub(2));
    page.work.iter().for_each(|part| column.part(part));
    column.draw(area, page.down, frame, picked)
}

/// One line: who has written something in this step, and whether the page goes on below.
fn notes_strip(pen: Pen, notes: Option<&Notes>, more: bool, area: Rect, frame: &mut Frame) {
    if let Some(notes) = notes {
        let title = pen.label(&text::notes_title(), 18);
        let mut spans = vec![Span::styled(format!("{title}:  "), pen.paint.quiet())];
        spans.extend(notes.voices.iter().map(|(voice, wrote)| {
            let mark = pen.sign(if *wrote {
                Sign::NoteThere
            } else {
                Sign::NoNote
            });
            let name = pen.first(&pen.people.voice(*voice));
            let style = if *wrote {
                pen.paint.voice(*voice)
            } else {
                pen.paint.quiet()
            };
            Span::styled(format!("{mark} {name}   "), style)
        }));
        put(&[Line::from(spans)], area, frame);
    }
    if more {
        let mark = pen.sign(Sign::MoreBelow);
        let words = format!("{mark} {} ", pen.first(&text::more_below()));
        let width = u16::try_from(words.width())
            .unwrap_or(area.width)
            .min(area.width);
        let corner = Rect {
            x: area.right() - width,
            width,
            ..area
        };
        frame.render_widget(Span::styled(words, pen.paint.key()), corner);
    }
}

impl Column<'_> {
    /// The notes themselves, where there is room for them.
    fn notes(&mut self, notes: &Notes) {
        let title = self.pen.label(&text::notes_title(), self.width);
        self.gap();
        self.push(Line::styled(title, self.pen.paint.heading()));
        notes.asked.iter().for_each(|note| self.note(note));
    }

    fn note(&mut self, note: &Note) {
        let (pen, width) = (self.pen, self.width.saturating_sub(2));
        let style = pen.paint.voice(note.by);
        let name = pen.first(&pen.people.voice(note.by));
        if let Some(said) = &note.said {
            let mark = pen.sign(Sign::NoteThere);
            self.push(Line::styled(format!("{mark} {name}"), style));
            let lines = quote_lines(pen, &Quote::of(said), width);
            return self.extend(wrap::behind("  ", style, lines));
        }
        let asked = format!("{name} · {}", pen.reader.inline(&note.prompt));
        let lines = wrap::styled(&asked, width, pen.paint.quiet());
        let mark = format!("{} ", pen.sign(Sign::NoNote));
        self.extend(wrap::behind(&mark, style, lines));
    }
}
