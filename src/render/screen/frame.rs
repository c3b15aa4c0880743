//! The frame round every page: the line on top, what is told, the keys at the foot.

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr as _;

use super::column::put;
use super::{Pen, Picked, Sign, notes, wrap};
use crate::domain::Language;
use crate::locale::{Reading, Text};
use crate::page::{Hint, Key, Page, Pick, Told, Top, Weight};

/// Below this height, who has a note stands where it is told that there is time.
const LOW: u16 = 21;

/// Draws the frame; gives what is left inside it.
pub(super) fn draw(pen: Pen, page: &Page, frame: &mut Frame, picked: &mut Picked) -> Rect {
    let told = page.foot.told.as_ref();
    let told = told.map_or_else(Vec::new, |told| lines(pen, told, frame.area().width));
    let rows = u16::try_from(told.len()).unwrap_or(1).clamp(1, 4);
    let [top, inside, status, foot] = Layout::vertical([
        Constraint::Length(1),
        Constraint::Fill(1),
        Constraint::Length(rows),
        Constraint::Length(1),
    ])
    .areas(frame.area());
    top_line(pen, &page.top, top, frame, picked);
    keys(pen, &page.foot.keys, foot, frame, picked);
    // The last column is for the marks that say that there is more.
    let margin = u16::from(inside.width > 62);
    let within = |area: Rect| Rect {
        x: area.x + margin,
        width: area.width - margin - 1,
        ..area
    };
    let is_calm = page
        .foot
        .told
        .as_ref()
        .is_some_and(|told| told.weight == Weight::Calm);
    if is_calm && frame.area().height < LOW && page.foot.notes.is_some() {
        notes::strip(pen, page.foot.notes.as_ref(), false, within(status), frame);
    } else {
        put(&told, within(status), frame);
    }
    within(inside)
}

/// The same in few letters.
const fn in_short(reading: Reading) -> &'static str {
    match reading {
        Reading::One(Language::English) => "en",
        Reading::One(Language::Spanish) => "es",
        Reading::Both(Language::Spanish) => "es·en",
        Reading::Both(Language::English) => "en·es",
    }
}

const fn languages(reading: Reading) -> &'static str {
    match reading {
        Reading::One(Language::English) => "English",
        Reading::One(Language::Spanish) => "Español",
        Reading::Both(Language::Spanish) => "Español + English",
        Reading::Both(Language::English) => "English + Español",
    }
}

fn top_line(pen: Pen, top: &Top, area: Rect, frame: &mut Frame, picked: &mut Picked) {
    let at: Vec<String> = top.at.iter().map(|text| pen.first(text)).collect();
    let reading = pen.reader.reading;
    let whole: usize = top
        .of
        .iter()
        .map(|text| pen.reader.inline(text).width() + 3)
        .sum();
    let right = |language: &str| {
        let last = format!("{language} ");
        let all: Vec<&str> = at
            .iter()
            .map(String::as_str)
            .chain([last.as_str()])
            .collect();
        all.join("  ")
    };
    let has_room = |language: &&str| right(language).width() + whole <= area.width.into();
    let language = Some(languages(reading)).filter(has_room);
    let language = language.unwrap_or(in_short(reading));
    let right = right(language);
    let room = usize::from(area.width).saturating_sub(right.width() + 3);
    let left = format!(" {}", left(pen, &top.of, room));
    let between = usize::from(area.width).saturating_sub(left.width() + right.width());
    let line = Line::from(vec![
        Span::raw(left),
        Span::raw(" ".repeat(between)),
        Span::raw(right),
    ]);
    frame.render_widget(line.style(pen.paint.top()), area);
    let width = u16::try_from(language.width() + 1).unwrap_or(0);
    let place = Rect {
        x: area.right().saturating_sub(width),
        width,
        ..area
    };
    picked.add(place, Pick::Language);
}

/// Where one is, in both languages where there is room.
fn left(pen: Pen, of: &[Text], room: usize) -> String {
    let joined = |say: &dyn Fn(&Text) -> String| of.iter().map(say).collect::<Vec<_>>().join(" · ");
    let both = joined(&|text| pen.reader.inline(text));
    if both.width() <= room {
        both
    } else {
        pen.cut(&joined(&|text| pen.first(text)), room)
    }
}

/// What is told, in as many lines as it takes.
fn lines(pen: Pen, told: &Told, width: u16) -> Vec<Line<'static>> {
    let style = match told.weight {
        Weight::Failure => pen.paint.loud(),
        Weight::Status => pen.paint.plain(),
        Weight::Quiet | Weight::Calm => pen.paint.quiet(),
    };
    let width = usize::from(width).saturating_sub(2);
    if matches!(told.weight, Weight::Quiet | Weight::Calm) {
        return vec![Line::styled(pen.label(&told.text, width), style)];
    }
    let (first, second) = pen.reader.both(&told.text);
    let inline = match &second {
        Some(second) => format!("{first} · {second}"),
        None => first.clone(),
    };
    if inline.width() <= width {
        return vec![Line::styled(inline, style)];
    }
    let mut lines = wrap::styled(&first, width, style);
    let second = second.into_iter();
    lines.extend(second.flat_map(|second| wrap::styled(&second, width, pen.paint.second())));
    lines
}

/// The keys at the foot, as many as fit, help always.
fn keys(pen: Pen, hints: &[Hint], area: Rect, frame: &mut Frame, picked: &mut Picked) {
    let said = |hint: &Hint| (names(pen, hint), both(pen, &hint.does));
    let width = |(keys, does): &(String, String)| keys.width() + 1 + does.width() + 3;
    let always: Vec<_> = hints.iter().filter(|hint| hint.always).collect();
    let reserved: usize = always.iter().map(|hint| width(&said(hint))).sum();
    let mut room = usize::from(area.width).saturating_sub(reserved + 1);
    let mut spans = vec![Span::raw(" ")];
    let mut x = area.x + 1;
    let at_foot = hints.iter().filter(|hint| hint.at_foot && !hint.always);
    for hint in at_foot.chain(always) {
        let words = said(hint);
        let wide = width(&words);
        if !hint.always {
            if wide > room {
                continue;
            }
            room -= wide;
        }
        let wide = u16::try_from(wide).unwrap_or(0);
        let place = Rect {
            x,
            y: area.y,
            width: wide.saturating_sub(3),
            height: 1,
        };
        let press = hint.keys.first();
        press
            .into_iter()
            .for_each(|press| picked.add(place, Pick::Press(*press)));
        let (keys, does) = words;
        spans.extend([
            Span::styled(keys, pen.paint.key()),
            Span::styled(format!(" {does}   "), pen.paint.quiet()),
        ]);
        x += wide;
    }
    put(&[Line::from(spans)], area, frame);
}

/// In both languages, as closely as they stand.
fn both(pen: Pen, text: &Text) -> String {
    match pen.reader.both(text) {
        (first, Some(second)) if second != first => format!("{first}·{second}"),
        (first, _) => first,
    }
}

/// The name of its first key; keys that belong together stand together.
fn names(pen: Pen, hint: &Hint) -> String {
    let together = if hint.together { hint.keys.len() } else { 1 };
    let names = hint.keys.iter().take(together);
    let names: Vec<String> = names.map(|key| name(pen, *key)).collect();
    names.join(" ")
}

/// A key as it is pressed.
pub(super) fn name(pen: Pen, press: crate::page::Press) -> String {
    if press.key == Key::Backspace {
        return pen.sign(Sign::Backspace).to_owned();
    }
    crate::render::key_name(press, |text| both(pen, text))
}
