//! A level as a family reads it, with the four questions families ask of it.

use super::pieces::{called, read, said, seen_differently, statements};
use crate::domain::class_file::class::Season;
use crate::domain::learning::evidence::Evidence;
use crate::domain::learning::outlook::{Care, can_fall, care, chance, quiet_since};
use crate::domain::learning::scale::Halves;
use crate::domain::learning::standing::Learning;
use crate::domain::people::entry::About;
use crate::domain::people::folder::Folder;
use crate::locale::{Value, terms, text, working};
use crate::screen::{Around, Do, Item, Listing, Row, Show};

/// What a level means now, should I worry, can it change, where it comes from: from this child's own scores.
pub(super) fn level(around: &Around, folder: &Folder, learning: &Learning) -> Listing {
    let counting = around.counting();
    let standing = learning.standing(counting);
    let today = around.now.day();
    let mut rows = vec![
        Item::new(terms::standard(&learning.standard), Do::Nothing)
            .showing(Show::Level(standing))
            .row(),
        Row::Head(text::level_asks_now_family()),
    ];
    let draft = terms::draft(learning, around.class.as_ref(), today);
    rows.extend(draft.map(said));
    if let Some(scale) = around.scale() {
        let called = folder.student.name.called.as_str();
        let season = Season::of(today);
        rows.push(said(terms::meaning(scale, standing, season, called)));
    }
    rows.push(Row::Head(text::level_asks_worry_family()));
    let found = care(learning, counting, today);
    if let Some(scale) = around.scale() {
        rows.push(said(terms::care(found, standing.level(), scale)));
    }
    if !matches!(found, Care::NoScores | Care::Reached) {
        let since = quiet_since(learning, today);
        rows.extend(since.map(|day| said(text::care_quiet_since_family(day))));
    }
    rows.push(Row::Head(text::level_asks_change_family()));
    if let Some(scale) = around.scale() {
        rows.push(said(terms::chance(chance(learning, counting), scale)));
    }
    if can_fall(learning, counting) {
        rows.push(said(text::chance_falls_family()));
    }
    rows.extend(next_steps(folder, learning));
    rows.push(Row::Head(text::level_asks_how_family()));
    let code = text::level_code(learning.standard.code.clone());
    rows.push(said(code));
    rows.extend(worked_out(around, learning));
    if !learning.evidence.is_empty() {
        rows.push(Row::Head(text::level_asks_work_family()));
        let all = learning.evidence.as_slice();
        rows.extend(all.iter().rev().map(|piece| work(piece, all)));
    }
    let about = About {
        table: "standard",
        row: learning.standard.key.into(),
        place: "",
    };
    rows.extend(seen_differently(statements(around, folder, about)));
    read(folder, text::family_standards(called(folder)), rows)
}

fn worked_out(around: &Around, learning: &Learning) -> Vec<Row> {
    let counting = around.counting();
    if let Some(judged) = &learning.judged {
        let told = text::working_judged(judged.on, judged.by.clone());
        let item = Item::new(told, Do::Nothing);
        return vec![item.showing(Show::Said(judged.reason.clone())).row()];
    }
    let worked = learning.working(counting);
    let mut rows = vec![said(working::rule(learning.rule(counting)))];
    let steps = working::steps(&worked, counting.bounds.mastery);
    rows.extend(steps.into_iter().map(said));
    if let (Some(result), Some(scale)) = (worked.result(), around.scale()) {
        let nearest = Halves::nearest(result);
        // What is a level already needs no nearest one.
        if (nearest.value() - result).abs() > f64::EPSILON {
            let word = terms::level(scale, nearest);
            rows.push(said(text::working_nearest(nearest.value(), result, word)));
        }
    }
    rows
}

/// What the student chose as the next step, and what is planned.
fn next_steps(folder: &Folder, learning: &Learning) -> Vec<Row> {
    let mut rows = Vec::new();
    let choice = learning.choice.as_ref().map(|(_, choice)| choice);
    if let Some(next) = choice.and_then(|choice| choice.next.as_ref()) {
        let by = choice.and_then(|choice| choice.by);
        let words = match by {
            Some(by) => text::next_step_by(by, next),
            None => text::as_is(next),
        };
        rows.push(
            Item::new(text::family_next_step(), Do::Nothing)
                .about(words)
                .row(),
        );
    }
    let plans = folder.plans.iter();
    for plan in plans.filter(|plan| plan.standard == learning.standard.key && !plan.done) {
        let mut item =
            Item::new(text::entry_plan(), Do::Nothing).showing(Show::Said(plan.words.what.clone()));
        if !plan.words.help.is_blank() {
            item = item.showing(Show::Said(plan.words.help.clone()));
        }
        rows.push(match plan.due {
            Some(due) => item.about(text::learning_by(due)).row(),
            None => item.row(),
        });
    }
    rows
}

/// A piece of work: what, which kind, when, its score in words and what the student says of it.
fn work(piece: &Evidence, all: &[Evidence]) -> Row {
    let mut facts: Vec<Value> = vec![terms::kind_of_work(piece.kind).into()];
    facts.extend(
        piece
            .assessed
            .map(|day| Value::from(text::day_with_year(day))),
    );
    facts.extend(terms::counting(piece.work.counting).map(Value::from));
    facts.extend(terms::of_evidence(piece, all).into_iter().map(Value::from));
    let score = piece.work.score.map(working::figure);
    facts.extend(score.map(|score| Value::from(text::learning_score(score))));
    let item = Item::new(text::as_is(&piece.work.task), Do::Nothing).about(terms::facts(facts));
    match &piece.work.comment {
        Some(comment) => item.showing(Show::Said(comment.clone())).row(),
        None => item.row(),
    }
}
