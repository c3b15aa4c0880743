//! The report card so far: every level at the end of each term and now, and what was reached on the way.

use jiff::civil::Date;

use super::Context;
use crate::domain::Words;
use crate::domain::class_file::class::Term;
use crate::domain::learning::milestone::{Milestone, milestones};
use crate::domain::learning::scale::Standing;
use crate::domain::learning::standing::Learning;
use crate::domain::people::folder::Folder;
use crate::locale::{Text, terms, text};
use crate::page::{Block, Cell, Level, Quote, Table};
use crate::render::paper::Paper;

/// A student's year so far, of what a family may see. It is a draft as long as a level on it may still change.
pub fn report_card(folder: &Folder, context: &Context) -> Paper {
    of(folder, context, None)
}

/// The same, as it was at the end of a day.
pub fn report_card_of(folder: &Folder, context: &Context, day: Date) -> Paper {
    of(folder, context, Some(day))
}

fn of(folder: &Folder, context: &Context, as_of: Option<Date>) -> Paper {
    let name = folder.student.name.full();
    let until = as_of.unwrap_or(context.today);
    let then: Vec<Learning> = folder
        .learning
        .iter()
        .map(|one| as_of.map_or_else(|| one.clone(), |day| one.until(day)))
        .collect();
    let known = then.iter();
    let known: Vec<&Learning> = known
        .filter(|one| !one.evidence.is_empty() || one.judged.is_some())
        .collect();
    let mut blocks = vec![
        Block::Title(text::report_title(until, name)),
        Block::quiet(text::as_typed(context.of_class())),
        Block::quiet(text::report_about()),
    ];
    blocks.push(if known.iter().any(|one| one.is_draft()) {
        Block::loud(text::report_is_draft())
    } else {
        Block::plain(text::report_is_final())
    });
    blocks.extend(key(context));
    let mut subjects: Vec<&Words> = Vec::new();
    for learning in &known {
        if !subjects.contains(&&learning.standard.subject) {
            subjects.push(&learning.standard.subject);
        }
    }
    for subject in subjects {
        blocks.push(Block::Heading(Block::words(subject)));
        let of_subject = known.iter();
        let of_subject = of_subject.filter(|one| one.standard.subject == *subject);
        let of_subject: Vec<&Learning> = of_subject.copied().collect();
        blocks.extend(levels(&of_subject, until, context));
    }
    blocks.push(Block::Heading(text::report_milestones()));
    let mut reached = milestones(folder, context.counting);
    reached.retain(|(day, _)| *day <= until);
    if reached.is_empty() {
        blocks.push(Block::plain(text::report_nothing_yet()));
    } else {
        let rows = reached
            .iter()
            .map(|(day, what)| milestone(*day, what, context));
        blocks.push(Block::Table(Table {
            head: vec![text::report_day(), text::report_what()],
            rows: rows.collect(),
            of_numbers: false,
        }));
    }
    context.paper(folder, blocks)
}

/// What the squares say: each level of the school, beside each other.
fn key(context: &Context) -> Vec<Block> {
    let Some(scale) = context.scale() else {
        return Vec::new();
    };
    let levels = Level::all(scale).into_iter();
    let boxes = levels.map(|level| vec![Block::Level(level)]).collect();
    vec![Block::Label(text::report_key(), None), Block::Boxes(boxes)]
}

/// So many terms stand beside each other; more are too narrow for the words of a level.
const TERMS: usize = 3;

/// The standards, now and at the end of each term that has ended; what has no room beside it stands below.
fn levels(known: &[&Learning], until: Date, context: &Context) -> Vec<Block> {
    let past = context.class.terms.iter();
    let past: Vec<&Term> = past.filter(|term| term.to < until).collect();
    let mut parts = past.rchunks(TERMS);
    let last = parts.next().unwrap_or_default();
    let mut blocks = vec![Block::Table(table(known, last, true, context))];
    for earlier in parts {
        blocks.push(Block::Label(text::report_earlier(), None));
        blocks.push(Block::Table(table(known, earlier, false, context)));
    }
    blocks
}

fn table(known: &[&Learning], past: &[&Term], and_now: bool, context: &Context) -> Table {
    let mut head = vec![text::report_standard()];
    head.extend(past.iter().map(|term| Block::words(&term.name)));
    head.extend(and_now.then(text::report_now));
    let rows = known.iter().map(|learning| {
        let standard = &learning.standard;
        let mut cells = vec![Cell {
            code: Some(standard.code.clone()),
            ..terms::standard(standard).into()
        }];
        let then = past
            .iter()
            .map(|term| learning.standing_on(context.counting, term.to));
        cells.extend(then.map(|standing| match standing.level() {
            Some(_) => level(standing, context),
            None => text::report_no_level().capital().into(),
        }));
        if and_now {
            let now = level(learning.standing(context.counting), context);
            cells.push(if learning.is_draft() {
                let word = now.text.clone();
                Cell {
                    text: text::report_level_draft(word),
                    ..now
                }
            } else {
                now
            });
        }
        cells
    });
    Table {
        rows: rows.collect(),
        head,
        of_numbers: false,
    }
}

fn level(standing: Standing, context: &Context) -> Cell {
    match context.scale() {
        Some(_) => context.level(standing).into(),
        None => text::as_typed("").into(),
    }
}

fn milestone(day: Date, what: &Milestone, context: &Context) -> Vec<Cell> {
    let with = |text: Text, said| Cell {
        said: Some(Quote::of(said)),
        ..Cell::from(text)
    };
    let words = match what {
        Milestone::Mastered(standard) => text::report_mastered(terms::standard(standard)).into(),
        Milestone::Conference(script) => {
            let script = context.content.script(script);
            let title = script.map_or_else(text::setup_title, |script| Text::plain(&script.title));
            text::report_conference(title).into()
        }
        Milestone::Goal(said) => with(text::report_goal_reached(), said),
        Milestone::Promise(owner, said) => {
            with(text::report_promise_kept(context.voice(*owner)), said)
        }
    };
    vec![Block::day(day).into(), words]
}
