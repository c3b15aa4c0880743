use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Position, Rect};
use ratatui::text::{Line, Span};
use ratatui::widgets::{Block, BorderType};

use super::super::page::{Page, label};
use super::super::{Hits, Screen};
use super::voice;
use crate::app::Editor;
use crate::app::walk::{Target, Walk, Writing};
use crate::domain::Language;
use crate::domain::person::Voice;
use crate::locale::{Text, text};

/// The prompt, the words, the day.
pub(super) fn draw(screen: &Screen, walk: &Walk, writing: &Writing, area: Rect, on: &mut Frame) {
    let (by, prompts) = asked(screen, walk, &writing.target);
    let mut head = Page::new(screen, area.width.into(), None);
    if area.height > 15 {
        head.gap();
    }
    for prompt in &prompts {
        head.styled(prompt, screen.paint.loud());
    }
    if let (Target::Note(_), Voice::Family | Voice::Teacher) = (&writing.target, by) {
        head.styled(&text::note_privacy(), screen.paint.quiet());
    }
    let head_height = u16::try_from(head.lines.len())
        .unwrap_or(0)
        .min(area.height / 2);
    let with_other = writing.on_other || !writing.other.is_blank();
    let dated = u16::from(writing.due.is_some()) * 2;
    let [top, main, other, date] = Layout::vertical([
        Constraint::Length(head_height),
        Constraint::Fill(1),
        Constraint::Length(if with_other {
            (area.height / 4).max(3)
        } else {
            0
        }),
        Constraint::Length(dated),
    ])
    .areas(area);
    head.draw(top, 0, on, &mut Hits::default());
    let name = label(screen, &voice(screen, by), 30);
    editor(
        screen,
        &writing.main,
        (&name, writing.language),
        main,
        (on, !writing.on_other && !writing.on_date),
    );
    if with_other {
        let name = label(screen, &text::translation_title(), 40);
        editor(
            screen,
            &writing.other,
            (&name, writing.language.other()),
            other,
            (on, writing.on_other),
        );
    }
    if let Some(day) = writing.due {
        day_line(screen, day, writing.on_date, date, on);
    }
}

/// Whose words they are, and what is asked.
fn asked(screen: &Screen, walk: &Walk, target: &Target) -> (Voice, Vec<Text>) {
    match target {
        Target::Note(at) => match walk.prompts().get(*at) {
            Some(prompt) => (prompt.by, vec![Text::plain(&prompt.prompt)]),
            None => (Voice::Student, Vec::new()),
        },
        Target::Goal => (
            Voice::Student,
            vec![text::goal_prompt_student(), text::goal_hint_student()],
        ),
        Target::Promise(Voice::Student) => (Voice::Student, vec![text::promise_prompt_student()]),
        Target::Promise(Voice::Family) => (Voice::Family, vec![text::promise_prompt_family()]),
        Target::Promise(Voice::Teacher) => (Voice::Teacher, vec![text::promise_prompt_teacher()]),
        Target::Example(rating) => {
            let set = screen
                .app
                .class
                .as_ref()
                .and_then(|class| screen.app.content.habit_set(&class.habits));
            let name = set
                .and_then(|set| set.habits.iter().find(|known| known.id == rating.habit))
                .map(|known| Text::plain(&known.name));
            (
                rating.voice,
                vec![text::example_prompt(name.unwrap_or_else(text::notes_title))],
            )
        }
    }
}

/// A frame with the words in it, and the real cursor.
fn editor(
    screen: &Screen,
    editor: &Editor,
    (name, language): (&str, Language),
    area: Rect,
    (on, has_cursor): (&mut Frame, bool),
) {
    let language = match language {
        Language::English => "English",
        Language::Spanish => "Español",
    };
    let style = if has_cursor {
        screen.paint.cursor()
    } else {
        screen.paint.quiet()
    };
    let block = Block::bordered()
        .border_type(BorderType::Rounded)
        .border_style(screen.paint.quiet())
        .title(Span::styled(format!(" {name} "), style))
        .title_top(Line::styled(format!(" {language} "), screen.paint.quiet()).right_aligned());
    let inside = block.inner(area);
    on.render_widget(block, area);
    on.render_widget(editor.area(), inside);
    if has_cursor && !inside.is_empty() {
        let at = editor.area().screen_cursor();
        let (top, left) = editor.area().scroll_offset();
        let x = inside.x + u16::try_from(at.col).unwrap_or(0).saturating_sub(left);
        let y = inside.y + u16::try_from(at.row).unwrap_or(0).saturating_sub(top);
        on.set_cursor_position(Position {
            x: x.min(inside.right()),
            y: y.min(inside.bottom().saturating_sub(1)),
        });
    }
}

fn day_line(screen: &Screen, day: jiff::civil::Date, chosen: bool, area: Rect, on: &mut Frame) {
    let label = label(screen, &text::by_when_title(), 30);
    let first = screen.reader.locale().dates().weekday(day);
    let second = screen
        .reader
        .second_locale()
        .map(|locale| format!(" · {}", locale.dates().weekday(day)))
        .unwrap_or_default();
    let (mark, style) = if chosen {
        ("▸ ", screen.paint.cursor())
    } else {
        ("  ", screen.paint.loud())
    };
    let arrows = if chosen { ("◂ ", " ▸") } else { ("", "") };
    let line = Line::from(vec![
        Span::styled(format!("{mark}{label}: "), screen.paint.quiet()),
        Span::styled(format!("{}{first}{}", arrows.0, arrows.1), style),
        Span::styled(second, screen.paint.second()),
    ]);
    let y = area.y + area.height.saturating_sub(1);
    on.render_widget(
        line,
        Rect {
            y,
            height: area.height.min(1),
            ..area
        },
    );
}
