//! Who has written something in a step, and what else could be written.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr as _;

use super::column::{Column, put};
use super::said::quote_lines;
use super::{Pen, Sign, wrap};
use crate::domain::people::person::Voice;
use crate::locale::text;
use crate::page::{Note, Notes, Quote};

/// One line: who has written something in this step, and whether the page goes on below.
pub(super) fn strip(pen: Pen, notes: Option<&Notes>, more: bool, area: Rect, frame: &mut Frame) {
    if let Some(notes) = notes {
        let title = pen.label(&text::notes_title(), 18);
        let room = usize::from(area.width).saturating_sub(title.width() + 3);
        let room = (room / notes.voices.len().max(1)).saturating_sub(5).min(20);
        let mut spans = vec![Span::styled(format!("{title}   "), pen.paint.quiet())];
        spans.extend(notes.voices.iter().map(|(voice, wrote)| {
            let mark = pen.sign(if *wrote {
                Sign::NoteThere
            } else {
                Sign::NoNote
            });
            let name = name(pen, *voice, room);
            Span::styled(format!("{mark} {name}   "), pen.paint.voice(*voice))
        }));
        put(&[Line::from(spans)], area, frame);
    }
    if more {
        let words = format!(
            "{} {} ",
            pen.sign(Sign::MoreBelow),
            pen.label(&text::more_below(), 20)
        );
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

/// The student by name, the others by what they are.
fn name(pen: Pen, voice: Voice, room: usize) -> String {
    match (&pen.people.student, voice) {
        (Some(name), Voice::Student) => pen.cut(name, room),
        _ => pen.label(&pen.people.voice(voice), room),
    }
}

impl Column<'_> {
    /// The notes themselves, where there is room for them.
    pub(super) fn notes(&mut self, notes: &Notes) {
        let title = self.pen.label(&text::notes_title(), self.width);
        self.push(Line::styled(title, self.pen.paint.heading()));
        notes.asked.iter().for_each(|note| self.note(note));
    }

    fn note(&mut self, note: &Note) {
        let (pen, width) = (self.pen, self.width.saturating_sub(4));
        let style = pen.paint.voice(note.by);
        let name = name(pen, note.by, 22);
        if let Some(said) = &note.said {
            let words = quote_lines(pen, &Quote::of(said), width.saturating_sub(26));
            let head = format!(
                "  {} {} ",
                pen.sign(Sign::NoteThere),
                wrap::padded(&name, 22)
            );
            // The rest of it stands where it was written.
            let first = words.into_iter().take(1).collect();
            return self.extend(wrap::behind(&head, style, first));
        }
        let head = format!("  {} {} ", pen.sign(Sign::NoNote), wrap::padded(&name, 22));
        let asked = pen.label(&note.prompt, width.saturating_sub(24));
        let asked = Line::styled(asked, pen.paint.quiet());
        self.extend(wrap::behind(&head, style, vec![asked]));
    }
}
