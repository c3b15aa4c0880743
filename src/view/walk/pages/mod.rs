//! What the screen shows for the words: drawn, not listed.

mod close;
mod goals;
mod growth;
mod habits;
mod profile;
mod promises;
mod standard;
mod standards;

pub(super) use close::next_day;
pub(in crate::view) use close::record as conference_record;
pub(in crate::view) use habits::views as habit_lines;

use super::super::page::{Page, quoted};
use super::super::{Screen, wrap};
use crate::app::walk::Walk;
use crate::domain::person::Voice;
use crate::domain::script::Shows;
use crate::domain::standard::Place;
use crate::locale::text;

/// Fills the page with what this part shows.
pub(super) fn fill(screen: &Screen, walk: &Walk, page: &mut Page) {
    match walk.shows() {
        Shows::Nothing => who_is_here(screen, walk, page),
        Shows::Why => why(screen, page),
        Shows::Promises => promises::fill(screen, walk, page),
        Shows::Profile => profile::fill(screen, walk, page, Voice::Student),
        Shows::Family => profile::fill(screen, walk, page, Voice::Family),
        Shows::Standards => standards::fill(screen, walk, page),
        Shows::Strong => standard::fill(screen, walk, Place::Strong, page),
        Shows::Growing => standard::fill(screen, walk, Place::Growing, page),
        Shows::NotYet => standard::fill(screen, walk, Place::NotYet, page),
        Shows::LeftToShow => standards::left(screen, walk, page),
        Shows::Growth => growth::fill(screen, walk, page),
        Shows::Habits => habits::fill(screen, walk, page),
        Shows::Goals => goals::fill(screen, walk, page),
        Shows::Close => close::fill(screen, walk, page),
    }
}

/// At the table: the student, the family, the teacher.
fn who_is_here(screen: &Screen, walk: &Walk, page: &mut Page) {
    page.heading(&text::here_title());
    let student = &walk.home.folder.student;
    let pronouns = student
        .pronouns
        .as_ref()
        .map(|pronouns| format!(" ({pronouns})"))
        .unwrap_or_default();
    let own = walk.home.folder.says_name();
    let say = own
        .map(|said| quoted(screen, said))
        .or_else(|| student.say_name.clone())
        .map(|say| format!(" · {say}"))
        .unwrap_or_default();
    let style = screen.paint.voice(Voice::Student);
    let line = format!("{}{pronouns}{say}", student.name.full());
    let lines = wrap::styled(&line, page.width.saturating_sub(2), style);
    page.extend(wrap::behind("● ", style, lines));
    for one in &walk.record.conference.attendance.family {
        let relation = one
            .relation
            .map(|relation| {
                format!(
                    " · {}",
                    page.label(&crate::locale::terms::relation(relation), 40)
                )
            })
            .unwrap_or_default();
        let phone = if one.by_phone {
            format!(" · {}", page.label(&text::setup_by_phone(), 40))
        } else {
            String::new()
        };
        page.push(ratatui::text::Line::styled(
            format!("● {}{relation}{phone}", one.name),
            screen.paint.voice(Voice::Family),
        ));
    }
    if let Some(class) = &screen.app.class {
        let called = page.label(&text::as_is(&class.teacher.called), 60);
        page.push(ratatui::text::Line::styled(
            format!("● {called}"),
            screen.paint.voice(Voice::Teacher),
        ));
    }
}

/// The scale of levels, as shape and word.
fn why(screen: &Screen, page: &mut Page) {
    let Some(scale) = screen.app.scale() else {
        return;
    };
    page.heading(&text::why_levels_title());
    for (value, words) in scale.levels.iter().rev() {
        let mark = super::super::level::shape(crate::domain::scale::Halves(value * 2), scale.top());
        let word = wrap::capital(&page.label(
            &crate::locale::Text::plain(&words.word),
            page.width.saturating_sub(6),
        ));
        page.push(ratatui::text::Line::from(vec![
            ratatui::text::Span::styled(mark, screen.paint.filled()),
            ratatui::text::Span::raw(format!("  {word}")),
        ]));
    }
    page.gap();
    page.styled(&text::levels_not_yet_family(), screen.paint.quiet());
}
