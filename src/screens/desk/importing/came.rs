//! What came of files, or would come.

use super::offers::{Offer, offers};
use crate::domain::class_file::intake::{Count, Looked, Problem, Statements};
use crate::locale::{Text, Value, intake, terms, text};
use crate::page::{Block, Cell, Choice, Line, Part, Table, Tone};

pub(super) fn preview(looked: &Looked) -> (Vec<Block>, Vec<Part>) {
    let mut read = counted(looked, text::import_preview_title());
    read.push(Block::Gap);
    let offers: Vec<Offer> = offers(looked).collect();
    let mut work: Vec<Part> = offers
        .iter()
        .enumerate()
        .map(|(at, offer)| offered(at, *offer, looked).into())
        .collect();
    work.extend(findings(looked, offers.len()));
    (read, work)
}

fn offered(at: usize, offer: Offer, looked: &Looked) -> Choice {
    let loud = |text: Text| Choice::nth(at, Line::from(text).in_tone(Tone::Loud));
    match offer {
        Offer::TakeIn => loud(text::import_take_in()),
        Offer::Leave => loud(text::import_leave()),
        Offer::Everything => loud(text::import_read_everything()),
        Offer::Columns => loud(text::import_change_columns()),
        Offer::Kind => {
            let kind = terms::kind_of_work(looked.kind.unwrap_or_default());
            Choice::nth(at, text::import_kind_of_work()).turned_to(kind)
        }
        Offer::Stated(which) => stated(at, looked.stated.get(which)),
    }
}

/// The language of what a framework says; of a proposal, whose it is.
fn stated(at: usize, of: Option<&Statements>) -> Choice {
    let title = of.map(|of| of.title.as_str()).unwrap_or_default();
    let asks = if title.is_empty() {
        text::import_stated()
    } else {
        text::import_stated_of(title)
    };
    let now = of.and_then(Statements::now);
    let now = now.map_or_else(text::import_stated_unsaid, terms::stated_in);
    let choice = Choice::nth(at, asks).turned_to(now);
    let examples = of.and_then(|of| terms::examples(&of.examples));
    let choice = examples
        .map(Block::quiet)
        .into_iter()
        .fold(choice, Choice::with);
    let why = of.and_then(intake::stated_why).map(Block::quiet);
    why.into_iter().fold(choice, Choice::with)
}

/// What students who came still lack, one after the other.
pub(super) fn lacking(looked: &Looked) -> Vec<Part> {
    if looked.lacking.is_empty() {
        return Vec::new();
    }
    let lines = looked.lacking.iter().enumerate();
    let lines = lines.map(|(at, (name, lacks))| Choice::nth(at, intake::lacks(name, lacks)).into());
    let head = [
        Block::Gap.into(),
        Block::Title(text::import_lacking(looked.lacking.len())).into(),
    ];
    head.into_iter().chain(lines).collect()
}

/// What comes, in columns: new, changed, the same, kept.
pub(super) fn counted(looked: &Looked, title: Text) -> Vec<Block> {
    let counts = looked.counts.of_each();
    let title = if looked.counts.is_nothing() {
        text::import_nothing_title()
    } else {
        title
    };
    let mut blocks = vec![
        Block::quiet(intake::format(looked.format)),
        Block::Title(title),
        Block::Gap,
    ];
    if looked.is_broken() {
        return vec![
            Block::quiet(intake::format(looked.format)),
            Block::Title(text::import_broken_title()),
            Block::Gap,
            Block::plain(text::import_broken_about()),
        ];
    }
    if looked.counts.is_idle() {
        let known = counts.iter().any(|count| count.same > 0);
        let told = if known {
            text::import_nothing_new()
        } else {
            text::import_nothing_comes()
        };
        blocks.extend([Block::plain(told), Block::Gap]);
    }
    blocks.push(Block::Table(table(&counts)));
    blocks.extend(names(looked));
    if looked.counts.left > 0 {
        blocks.push(Block::plain(text::import_left_now(looked.counts.left)));
    }
    if looked.counts.strangers > 0 {
        let stay = text::import_strangers_stay(looked.counts.strangers);
        blocks.push(Block::plain(stay));
    }
    if counts.iter().any(|count| count.kept > 0) {
        blocks.push(Block::quiet(text::import_kept_about()));
    }
    blocks
}

fn table(counts: &[Count]) -> Table {
    let some = intake::kinds().into_iter().zip(counts);
    let some = some.filter(|(_, count)| **count != Count::default());
    let figure = |figure: usize| {
        let figure = i32::try_from(figure).unwrap_or(i32::MAX);
        Cell::from(Text::from(Value::Number(figure.into())))
    };
    let row = |(kind, count): (Text, &Count)| {
        let figures = [count.added, count.changed, count.same, count.kept].map(figure);
        std::iter::once(Cell::from(kind)).chain(figures).collect()
    };
    Table {
        head: vec![
            text::as_typed(""),
            text::import_column_new(),
            text::import_column_changed(),
            text::import_column_same(),
            text::import_column_kept(),
        ],
        rows: some.map(row).collect(),
        of_numbers: true,
    }
}

/// Who is new and who changes, the first ones.
fn names(looked: &Looked) -> Vec<Block> {
    let [new, changed, out] = &looked.named;
    let (added, other) = (looked.counts.students.added, looked.counts.students.changed);
    let stay = looked.counts.strangers;
    let all = [
        (new, added, text::import_column_new()),
        (changed, other, text::import_column_changed()),
        (out, stay, text::import_column_out()),
    ];
    let some = all.into_iter().filter(|(names, ..)| !names.is_empty());
    some.map(|(names, count, said)| {
        let more = if count > names.len() { "…" } else { "" };
        let names = names.join(", ") + more;
        Block::quiet(text::import_named(names, said))
    })
    .collect()
}

/// What was found, behind so many other choices; how often more of a kind were is said once.
pub(super) fn findings(looked: &Looked, before: usize) -> Vec<Part> {
    let listed = looked.findings.listed();
    if listed.is_empty() {
        return Vec::new();
    }
    let mut work: Vec<Part> = vec![
        Block::Gap.into(),
        Block::Title(text::import_findings(listed.len())).into(),
    ];
    let mut told: Vec<(Problem, &str, &str)> = Vec::new();
    for (at, finding) in listed.iter().enumerate() {
        let kind = (
            finding.problem,
            finding.file.as_str(),
            finding.column.as_str(),
        );
        let more = looked.findings.more(finding);
        let mut choice = Choice::nth(before + at, intake::finding(finding));
        if more > 0 && !told.contains(&kind) {
            choice = choice.with(Block::quiet(text::import_more(more)));
        }
        told.push(kind);
        work.push(choice.into());
    }
    work
}
