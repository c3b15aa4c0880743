use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

use super::super::page::Page;
use super::super::{Hits, Screen, level, wrap};
use crate::app::walk::Walk;
use crate::domain::class::Season;
use crate::domain::rollup::Learning;
use crate::domain::scale::{Halves, Standing};
use crate::locale::{Saying, Value, terms, text, working};

/// “How was this worked out?”: the rule with this child's own scores, and what it means now.
pub(super) fn draw(
    screen: &Screen,
    walk: &Walk,
    at: usize,
    scroll: u16,
    area: Rect,
    (on, hits): (&mut Frame, &mut Hits),
) {
    let mut page = Page::new(screen, usize::from(area.width).saturating_sub(2), None);
    page.gap();
    if let Some(learning) = walk.home.folder.learning.get(at) {
        fill(screen, walk, learning, &mut page);
    }
    page.draw(area, scroll, on, hits);
}

fn fill(screen: &Screen, walk: &Walk, learning: &Learning, page: &mut Page) {
    page.styled(
        &text::i_can(learning.standard.can.clone()),
        screen.paint.loud(),
    );
    page.push(Line::styled(
        learning.standard.code.clone(),
        screen.paint.quiet(),
    ));
    let standing = learning.standing(walk.counting);
    let width = page.width;
    page.extend(level::lines(screen, standing, width));
    page.gap();
    if let Some(scale) = screen.app.scale() {
        page.heading(&text::working_means_title());
        page.text(&terms::meaning(
            scale,
            standing,
            Season::of(screen.app.now.day()),
        ));
        page.gap();
    }
    page.heading(&text::working_title());
    match &learning.judged {
        Some(judged) => {
            page.text(&text::working_judged(judged.on, judged.by.clone()));
            page.said(&judged.reason);
        }
        None => worked_out(walk, learning, page),
    }
    rounded(screen, walk, learning, page);
    page.gap();
    page.heading(&text::working_scores_title());
    scores(screen, learning, page);
}

fn worked_out(walk: &Walk, learning: &Learning, page: &mut Page) {
    page.text(&working::rule(learning.rule(walk.counting)));
    for step in working::steps(
        &learning.working(walk.counting),
        walk.counting.bounds.mastery,
    ) {
        page.text(&step);
    }
}

/// Where the result is not a half step itself: which word is nearest.
fn rounded(screen: &Screen, walk: &Walk, learning: &Learning, page: &mut Page) {
    let Some(result) = learning
        .working(walk.counting)
        .result()
        .filter(|_| learning.judged.is_none())
    else {
        return;
    };
    let nearest = Halves::nearest(result);
    if let Some(scale) = screen.app.scale() {
        page.text(&text::working_nearest(
            nearest.value(),
            result,
            terms::level(scale, nearest),
        ));
    }
}

/// Every piece of evidence, oldest first, also what does not count.
fn scores(screen: &Screen, learning: &Learning, page: &mut Page) {
    if learning.evidence.is_empty() {
        page.text(&text::working_nothing());
    }
    for piece in &learning.evidence {
        let day = piece
            .assessed
            .map(|day| said_day(screen, day))
            .unwrap_or_default();
        let task = screen
            .reader
            .first(&text::as_is(Saying(Value::Words(piece.work.task.clone()))));
        let kind = screen.reader.first(&terms::kind_of_work(piece.kind));
        let figure = piece
            .work
            .score
            .map_or_else(|| "–".to_owned(), working::figure);
        let standing = piece.counted().map_or(Standing::NoEvidenceYet, |score| {
            Standing::At(Halves::nearest(score))
        });
        let why_not = terms::counting(piece.work.counting)
            .map(|text| format!(" ({})", screen.reader.first(&text)))
            .unwrap_or_default();
        let head = format!("{} {figure:<4}", level::mark(screen, standing));
        let words = wrap::styled(
            &format!("{task} · {kind} · {day}{why_not}"),
            page.width.saturating_sub(13),
            screen.paint.plain(),
        );
        page.extend(wrap::behind(&head, screen.paint.filled(), words));
        if let Some(comment) = &piece.work.comment {
            let lines =
                super::super::page::said_lines(screen, comment, page.width.saturating_sub(10));
            page.extend(wrap::behind("          ", screen.paint.quiet(), lines));
        }
    }
}

/// A day, with its year when that is not this one.
fn said_day(screen: &Screen, day: jiff::civil::Date) -> String {
    let dates = screen.reader.locale().dates();
    if day.year() == screen.app.now.day().year() {
        dates.day(day)
    } else {
        dates.with_year(day)
    }
}
