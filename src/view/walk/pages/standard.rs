use ratatui::text::{Line, Span};

use super::super::super::page::Page;
use super::super::super::{Screen, level, wrap};
use crate::app::walk::Walk;
use crate::domain::class::Season;
use crate::domain::rollup::{Learning, Moved};
use crate::domain::scale::{Halves, Standing};
use crate::domain::standard::Place;
use crate::locale::{Saying, Value, terms, text};

/// One standard in detail: the word, what it means now, the way it moved, the work, the next step.
pub(super) fn fill(screen: &Screen, walk: &Walk, place: Place, page: &mut Page) {
    let Some(learning) = walk
        .standard_in(place)
        .and_then(|at| walk.home.folder.learning.get(at))
    else {
        return page.text(&text::standards_none_yet());
    };
    let standing = learning.standing(walk.counting);
    page.item(|inner| {
        inner.styled(
            &text::i_can(learning.standard.can.clone()),
            screen.paint.loud(),
        );
        let width = inner.width;
        inner.extend(level::lines(screen, standing, width));
    });
    if place == Place::NotYet {
        next_step(screen, learning, page);
    }
    work(screen, learning, page);
    history(screen, &learning.moved(walk.counting), page);
    if let Some(scale) = screen.app.scale() {
        page.heading(&text::working_means_title());
        page.text(&terms::meaning(
            scale,
            standing,
            Season::of(screen.app.now.day()),
        ));
    }
}

/// The way the level moved over the year: a shape, the day, and the level from then on.
fn history(screen: &Screen, way: &[Moved], page: &mut Page) {
    if way.is_empty() {
        return;
    }
    page.heading(&text::history_title());
    let column = 11;
    let fits = (page.width / column).max(1);
    let newest: Vec<&Moved> = way.iter().skip(way.len().saturating_sub(fits)).collect();
    let cell = |text: String| format!("{:<column$}", wrap::cut(&text, column - 1));
    let shapes = newest.iter().map(|step| {
        let standing = step.result.map_or(Standing::NoEvidenceYet, |result| {
            Standing::At(Halves::nearest(result))
        });
        cell(level::mark(screen, standing))
    });
    page.push(Line::from(Span::styled(
        shapes.collect::<String>(),
        screen.paint.filled(),
    )));
    let days = newest
        .iter()
        .map(|step| cell(step.on.map(|day| short(screen, day)).unwrap_or_default()));
    page.push(Line::from(Span::styled(
        days.collect::<String>(),
        screen.paint.quiet(),
    )));
}

/// “Nov 6”, “6 nov”: for a narrow column only.
fn short(screen: &Screen, day: jiff::civil::Date) -> String {
    screen.reader.locale().dates().short(day)
}

/// The work chosen for it and why; without a choice, the newest.
fn work(screen: &Screen, learning: &Learning, page: &mut Page) {
    let choice = learning.choice.as_ref().map(|(_, choice)| choice);
    let chosen = choice
        .and_then(|choice| choice.evidence)
        .and_then(|key| learning.evidence.iter().find(|piece| piece.key == key));
    let Some(piece) = chosen.or(learning.evidence.last()) else {
        return;
    };
    page.heading(&text::work_title());
    let task = page.label(
        &text::as_is(Saying(Value::Words(piece.work.task.clone()))),
        page.width / 2,
    );
    let kind = page.label(&terms::kind_of_work(piece.kind), 30);
    let day = piece
        .assessed
        .map(|day| format!(" · {}", screen.reader.locale().dates().day(day)))
        .unwrap_or_default();
    page.push(Line::from(vec![
        Span::styled(task, screen.paint.loud()),
        Span::styled(format!(" · {kind}{day}"), screen.paint.quiet()),
    ]));
    if let Some(place) = &piece.work.place {
        let place = page.label(&text::work_place(place), page.width);
        page.push(Line::styled(place, screen.paint.quiet()));
    }
    if let Some(choice) = choice {
        page.said(&choice.why);
        for (label, said) in [
            (text::field_shows(), &choice.shows),
            (text::field_change(), &choice.change),
        ] {
            if let Some(said) = said {
                let label = page.label(&label, page.width);
                page.push(Line::styled(label, screen.paint.quiet()));
                page.said(said);
            }
        }
    } else if let Some(comment) = &piece.work.comment {
        page.said(comment);
    }
}

fn next_step(screen: &Screen, learning: &Learning, page: &mut Page) {
    let Some((_, choice)) = &learning.choice else {
        return;
    };
    let Some(next) = &choice.next else { return };
    page.heading(&text::next_step_title());
    match choice.by {
        Some(by) => page.styled(&text::next_step_by(by, next), screen.paint.loud()),
        None => page.words(next),
    }
}
