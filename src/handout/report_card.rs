//! The report card so far: every level at the end of each term and now, and what was reached on the way.

use jiff::civil::Date;

use super::{Context, shape};
use crate::domain::class::Term;
use crate::domain::folder::Folder;
use crate::domain::milestone::{Milestone, milestones};
use crate::domain::rollup::Learning;
use crate::domain::scale::{Halves, Standing};
use crate::domain::{Said, Words};
use crate::locale::{Text, terms, text};
use crate::render::paper::{Block, Cell, Paper, Phrase, Table};

/// A student's year so far, of what a family may see.
pub fn report_card(folder: &Folder, context: &Context) -> Paper {
    let name = folder.student.name.full();
    let mut blocks = vec![
        Block::Title(context.phrase(&text::report_title(context.today, name))),
        Block::Quiet(context.of_class()),
        Block::Quiet(context.phrase(&text::report_about())),
    ];
    blocks.extend(key(context));
    let known = folder.learning.iter();
    let known: Vec<&Learning> = known
        .filter(|one| !one.evidence.is_empty() || one.judged.is_some())
        .collect();
    let mut subjects: Vec<&Words> = Vec::new();
    for learning in &known {
        if !subjects.contains(&&learning.standard.subject) {
            subjects.push(&learning.standard.subject);
        }
    }
    for subject in subjects {
        blocks.push(Block::Heading(Phrase::words(context.reader, subject)));
        let of_subject = known.iter();
        let of_subject = of_subject.filter(|one| one.standard.subject == *subject);
        let of_subject: Vec<&Learning> = of_subject.copied().collect();
        blocks.extend(levels(&of_subject, context));
    }
    blocks.push(Block::Heading(context.phrase(&text::report_milestones())));
    let reached = milestones(folder, context.counting);
    if reached.is_empty() {
        blocks.push(Block::Line(context.phrase(&text::report_nothing_yet())));
    } else {
        let rows = reached.iter().map(|one| milestone(one, context));
        blocks.push(Block::Table(Table {
            head: vec![
                context.phrase(&text::report_day()),
                context.phrase(&text::report_what()),
            ],
            rows: rows.collect(),
        }));
    }
    Paper::new(context.reader.reading.first(), blocks)
}

/// What the squares say: each level of the school, beside each other.
fn key(context: &Context) -> Vec<Block> {
    let Some(scale) = context.scale() else {
        return Vec::new();
    };
    let levels = scale.levels.iter();
    let levels = levels.map(|(value, _)| Standing::At(Halves(value.saturating_mul(2))));
    let levels = levels.map(|standing| {
        let word = context.phrase(&terms::standing(scale, standing)).capital();
        vec![Block::Level(shape(scale, standing), word)]
    });
    vec![
        Block::Label(context.phrase(&text::report_key())),
        Block::Boxes(levels.collect()),
    ]
}

/// So many terms stand beside each other; more are too narrow for the words of a level.
const TERMS: usize = 3;

/// The standards, now and at the end of each term that has ended; what has no room beside it stands below.
fn levels(known: &[&Learning], context: &Context) -> Vec<Block> {
    let past = context.class.terms.iter();
    let past: Vec<&Term> = past.filter(|term| term.to < context.today).collect();
    let mut parts = past.rchunks(TERMS);
    let last = parts.next().unwrap_or_default();
    let mut blocks = vec![Block::Table(table(known, last, true, context))];
    for earlier in parts {
        blocks.push(Block::Label(context.phrase(&text::report_earlier())));
        blocks.push(Block::Table(table(known, earlier, false, context)));
    }
    blocks
}

fn table(known: &[&Learning], past: &[&Term], and_now: bool, context: &Context) -> Table {
    let mut head = vec![context.phrase(&text::report_standard())];
    head.extend(
        past.iter()
            .map(|term| Phrase::words(context.reader, &term.name)),
    );
    if and_now {
        head.push(context.phrase(&text::report_now()));
    }
    let rows = known.iter().map(|learning| {
        let standard = &learning.standard;
        let mut name = context.phrase(&text::i_can(&standard.can));
        name.first.words = format!("{} · {}", standard.code, name.first.words);
        let mut cells = vec![Cell::from(name)];
        let then = past
            .iter()
            .map(|term| learning.standing_on(context.counting, term.to));
        cells.extend(then.map(|standing| match standing.level() {
            Some(_) => level(standing, context),
            None => context.phrase(&text::report_no_level()).capital().into(),
        }));
        if and_now {
            cells.push(level(learning.standing(context.counting), context));
        }
        cells
    });
    Table {
        rows: rows.collect(),
        head,
    }
}

fn level(standing: Standing, context: &Context) -> Cell {
    let Some(scale) = context.scale() else {
        return Cell::default();
    };
    Cell {
        words: context.phrase(&terms::standing(scale, standing)).capital(),
        shape: Some(shape(scale, standing)),
    }
}

fn milestone((day, what): &(Date, Milestone), context: &Context) -> Vec<Cell> {
    let reader = context.reader;
    let with = |text: &Text, said: &Said| {
        let mut phrase = context.phrase(text);
        let said = Phrase::said(reader, said);
        let words = said.second.as_ref().unwrap_or(&said.first);
        if let Some(second) = &mut phrase.second {
            second.words = format!("{} {}", second.words, words.words);
        }
        phrase.first.words = format!("{} {}", phrase.first.words, said.first.words);
        phrase
    };
    let words = match what {
        Milestone::Mastered(can) => {
            let mut phrase = context.phrase(&text::report_mastered(can));
            let word = context.phrase(&text::report_mastered_word());
            let after = [Some(word.first), word.second];
            let runs = std::iter::once(&mut phrase.first).chain(&mut phrase.second);
            for (run, word) in runs.zip(after.into_iter().flatten()) {
                run.words = format!("{}: {}", run.words, word.words);
            }
            phrase
        }
        Milestone::Conference(script) => {
            let script = context.content.script(script);
            let title = script.map_or_else(text::setup_title, |script| Text::plain(&script.title));
            context.phrase(&text::report_conference(title))
        }
        Milestone::Goal(said) => with(&text::report_goal_reached(), said),
        Milestone::Promise(owner, said) => {
            let owner = terms::voice(*owner, context.class.teacher.gender);
            with(&text::report_promise_kept(owner), said)
        }
    };
    vec![Cell::from(Phrase::day(reader, *day)), Cell::from(words)]
}
