//! The conference: whose turn, the sentence, what it shows, the notes, the time.

mod choosing;
mod map;
mod pages;
mod rating;
mod turn;
mod working;
mod writing;

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr as _;

use super::page::{Page, put};
use super::{Hits, Screen, frame};
use crate::app::Message;
use crate::app::walk::{Pane, Walk};
use crate::domain::pace::Pace;
use crate::domain::person::Voice;
use crate::locale::{Text, terms, text};

pub(super) use pages::{conference_record, habit_lines};

/// From this width on the words stand beside the page.
const WIDE: u16 = 112;

pub(super) fn draw(screen: &Screen, walk: &Walk, on: &mut Frame, hits: &mut Hits) {
    if matches!(walk.pane, Pane::Blank) {
        let parts = frame::draw(screen, "juntos", "", on, hits);
        let mut page = Page::new(screen, parts.page.width.into(), None);
        (0..parts.page.height / 2).for_each(|_| page.gap());
        page.styled(&text::screen_is_blank(), screen.paint.quiet());
        page.draw(parts.page, 0, on, hits);
        return;
    }
    let parts = frame::draw(screen, &left(screen, walk), &right(screen, walk), on, hits);
    let [dots, body] =
        Layout::vertical([Constraint::Length(1), Constraint::Fill(1)]).areas(parts.page);
    way(screen, walk, dots, on, hits);
    match &walk.pane {
        Pane::Page | Pane::Blank => whole_page(screen, walk, body, on, hits),
        Pane::Map(at) => map::draw(screen, walk, *at, body, on, hits),
        Pane::Writing(writing) => writing::draw(screen, walk, writing, body, on),
        Pane::Working(at, scroll) => working::draw(screen, walk, *at, *scroll, body, (on, hits)),
        Pane::Choosing(choosing) => choosing::draw(screen, walk, *choosing, body, on, hits),
        Pane::Rating(pane) => rating::draw(screen, walk, pane, body, on, hits),
        Pane::NextDay(day) => pages::next_day(screen, *day, body, on, hits),
    }
    frame::status(screen, Some(&pace(walk)), parts.status, on);
}

fn left(screen: &Screen, walk: &Walk) -> String {
    let title = screen.reader.first(&Text::plain(&walk.script.title));
    format!("{} · {title}", walk.home.folder.student.name.called)
}

fn right(screen: &Screen, walk: &Walk) -> String {
    let steps = walk.script.steps.len();
    let step = screen
        .reader
        .first(&text::top_step(walk.spot().step + 1, steps));
    let (minutes, planned) = (
        minutes(walk.clock.elapsed()),
        minutes(walk.clock.planned() + 59),
    );
    let time = if walk.clock.paused {
        text::top_paused()
    } else {
        text::top_time(minutes, planned)
    };
    format!("{step} · {}", screen.reader.first(&time))
}

fn minutes(seconds: u64) -> u32 {
    u32::try_from(seconds / 60).unwrap_or(u32::MAX)
}

/// The pace, in calm words.
fn pace(walk: &Walk) -> Text {
    if walk.clock.paused {
        return text::pace_paused();
    }
    match walk.pace() {
        Pace::Plenty(minutes) => text::pace_plenty(minutes),
        Pace::StepEnding => text::pace_step_ending(),
        Pace::StepOver => text::pace_step_over(),
        Pace::GoToGoals(minutes) => text::pace_go_to_goals(minutes),
        Pace::Over => text::pace_over(),
    }
}

/// The steps as dots, the title of this one, and what comes.
fn way(screen: &Screen, walk: &Walk, area: Rect, on: &mut Frame, hits: &mut Hits) {
    let here = walk.spot().step;
    let mut spans = Vec::new();
    let mut x = area.x;
    if walk.is_rehearsal() {
        let banner = format!(" {} ", screen.reader.first(&text::rehearsal_banner()));
        x += u16::try_from(banner.width() + 1).unwrap_or(0);
        spans.extend([
            Span::styled(banner, screen.paint.floor(Voice::Student)),
            Span::raw(" "),
        ]);
    }
    for at in 0..walk.script.steps.len() {
        let (dot, style) = match at.cmp(&here) {
            std::cmp::Ordering::Less => ("● ", screen.paint.filled()),
            std::cmp::Ordering::Equal => ("◉ ", screen.paint.heading()),
            std::cmp::Ordering::Greater => ("○ ", screen.paint.quiet()),
        };
        hits.add(
            Rect {
                x,
                y: area.y,
                width: 2,
                height: 1,
            },
            Message::PickStep(at),
        );
        x += 2;
        spans.push(Span::styled(dot, style));
    }
    let (part, parts) = walk.part_number();
    let count = if parts > 1 {
        format!(" {part}/{parts}")
    } else {
        String::new()
    };
    let title = walk
        .step()
        .map_or_else(text::top_paused, |step| Text::plain(&step.title));
    let room = usize::from(area.right().saturating_sub(x)).saturating_sub(count.width() + 1);
    let next = walk
        .script
        .steps
        .get(here + 1)
        .map(|step| {
            screen
                .reader
                .first(&text::comes_next(Text::plain(&step.title)))
        })
        .unwrap_or_default();
    let title = super::page::label(screen, &title, room);
    let show_next = title.width() + next.width() + 3 <= room;
    spans.extend([
        Span::styled(format!(" {title}"), screen.paint.heading()),
        Span::styled(count, screen.paint.quiet()),
    ]);
    if show_next {
        spans.push(Span::styled(format!("   {next}"), screen.paint.quiet()));
    }
    put(&[Line::from(spans)], area, on);
}

fn whole_page(screen: &Screen, walk: &Walk, area: Rect, on: &mut Frame, hits: &mut Hits) {
    if area.width >= WIDE {
        let [_, floor, body] = Layout::vertical([
            Constraint::Length(1),
            Constraint::Length(2),
            Constraint::Fill(1),
        ])
        .areas(area);
        turn::floor(screen, walk, floor, on, hits);
        let [left, _, right] = Layout::horizontal([
            Constraint::Percentage(42),
            Constraint::Length(3),
            Constraint::Fill(1),
        ])
        .areas(body);
        let mut said = turn::lines(screen, walk, left.width.into());
        said.extend(turn::notes(screen, walk, left.width.into()));
        put(&said, left, on);
        page(screen, walk, right, on, hits);
        return;
    }
    let said = turn::lines(screen, walk, area.width.into());
    let tall = area.height >= 20;
    let gap = u16::from(area.height >= 17);
    let height = u16::try_from(said.len())
        .unwrap_or(u16::MAX)
        .min(area.height.saturating_sub(5));
    let [_, floor, words, _, rest, strip] = Layout::vertical([
        Constraint::Length(u16::from(tall)),
        Constraint::Length(1),
        Constraint::Length(height),
        Constraint::Length(gap),
        Constraint::Fill(1),
        Constraint::Length(1),
    ])
    .areas(area);
    turn::floor(screen, walk, floor, on, hits);
    put(&said, words, on);
    let more = page(screen, walk, rest, on, hits);
    turn::strip(screen, walk, more, strip, on);
}

/// Draws the page; true when there is more below.
fn page(screen: &Screen, walk: &Walk, area: Rect, on: &mut Frame, hits: &mut Hits) -> bool {
    let count = walk.items().len();
    let cursor = (count > 0).then(|| walk.cursor.min(count.saturating_sub(1)));
    let mut page = Page::new(screen, usize::from(area.width).saturating_sub(2), cursor);
    pages::fill(screen, walk, &mut page);
    page.draw(area, walk.scroll, on, hits)
}

/// “Student”, “Family”, “Teacher”.
fn voice(screen: &Screen, voice: Voice) -> Text {
    terms::voice(voice, screen.app.teacher_gender())
}
