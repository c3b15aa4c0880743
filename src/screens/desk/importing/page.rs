//! Files of other systems at the desk.

use super::super::page::desk;
use super::offers::{Offer, offers};
use super::{Importing, Stage};
use crate::domain::class_file::intake::{
    CodeMeaning, Count, Doubt, Looked, Mapping, Problem, Progress, Role, WhoIs,
};
use crate::locale::{Text, Value, intake, terms, text};
use crate::page::{Block, Cell, Choice, Line, Page, Part, Table, Tone};
use crate::screen::Around;

pub(super) fn of(around: &Around, importing: &Importing) -> Page {
    if let Some(over) = &importing.over {
        return over.page();
    }
    let (read, mut work) = stage(around, &importing.stage);
    let is_chosen = !matches!(importing.stage, Stage::Working(..) | Stage::Scale(..));
    let mut choices = work.iter_mut().filter_map(|part| match part {
        Part::Choices(_, choices) => choices.first_mut(),
        Part::Shown(_) | Part::Names(_) | Part::Field(_) | Part::Find(_) => None,
    });
    let chosen = choices.nth(importing.at).filter(|_| is_chosen);
    chosen.into_iter().for_each(|choice| choice.chosen = true);
    desk(read, work)
}

fn stage(around: &Around, stage: &Stage) -> (Vec<Block>, Vec<Part>) {
    match stage {
        Stage::Working(progress, takes_in) => (working(*progress, *takes_in), Vec::new()),
        Stage::Columns(mapping, lines) => (
            head(text::import_columns_title(), text::import_columns_about()),
            columns(mapping, lines),
        ),
        Stage::Codes(list) => (
            head(text::import_codes_title(), text::import_codes_about()),
            codes(list),
        ),
        Stage::Who(list) => (
            head(text::import_who_title(), text::import_who_about()),
            who(list),
        ),
        Stage::Class(list) => {
            let classes = list.iter();
            let classes = classes.map(|(_, title, count)| text::import_class_of(*count, title));
            (
                head(text::import_class_title(), text::import_class_about()),
                choices(classes.chain([text::import_class_all()]), Tone::Plain),
            )
        }
        Stage::Sheet(sheets) => sheet(sheets),
        Stage::Left(names) => left(names),
        Stage::Days => (
            head(text::import_days_title(), text::import_days_about()),
            choices(
                [
                    text::import_days_day_first(),
                    text::import_days_month_first(),
                ],
                Tone::Plain,
            ),
        ),
        Stage::Strangers(count) => (
            vec![
                Block::Title(text::import_strangers_title(*count)),
                Block::Gap,
            ],
            choices(
                [text::import_strangers_leave(), text::import_strangers_add()],
                Tone::Plain,
            ),
        ),
        Stage::Scale(low, high) => {
            let about = text::import_scale_about(*high, *low, around.counting().bounds.top);
            (head(text::import_scale_title(), about), Vec::new())
        }
        Stage::Preview(looked) => preview(looked),
        Stage::Done(looked) => {
            let mut work = lacking(looked);
            work.extend(findings(looked, looked.lacking.len()));
            (counted(looked, text::import_done_title()), work)
        }
    }
}

fn sheet(sheets: &[String]) -> (Vec<Block>, Vec<Part>) {
    let names = sheets.iter().map(|name| text::as_typed(name.as_str()));
    (
        head(text::import_sheet_title(), text::import_sheet_about()),
        choices(names, Tone::Plain),
    )
}

fn left(names: &[String]) -> (Vec<Block>, Vec<Part>) {
    let title = text::import_left_title(names.len());
    (
        head(title, text::as_typed(names.join(", "))),
        choices(
            [text::import_left_stay(), text::import_left_leave()],
            Tone::Plain,
        ),
    )
}

fn preview(looked: &Looked) -> (Vec<Block>, Vec<Part>) {
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
    }
}

/// What students who came still lack, one after the other.
fn lacking(looked: &Looked) -> Vec<Part> {
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

fn head(title: Text, about: Text) -> Vec<Block> {
    vec![Block::Title(title), Block::quiet(about), Block::Gap]
}

fn choices(texts: impl IntoIterator<Item = Text>, tone: Tone) -> Vec<Part> {
    let lines = texts.into_iter().enumerate();
    lines
        .map(|(at, text)| Choice::nth(at, Line::from(text).in_tone(tone)).into())
        .collect()
}

fn working(progress: Progress, takes_in: bool) -> Vec<Block> {
    let title = if takes_in {
        text::import_taking_in()
    } else {
        text::import_reading()
    };
    vec![
        Block::Title(title),
        Block::Gap,
        Block::Progress(progress.done, progress.of),
        Block::Gap,
        Block::quiet(text::import_stop()),
    ]
}

/// Each sign, how often it stands there, and what it means.
fn codes(codes: &[(String, usize, Option<CodeMeaning>)]) -> Vec<Part> {
    let codes = codes
        .iter()
        .enumerate()
        .map(|(at, (code, count, meaning))| {
            let times = text::import_code_times(*count);
            let sign = text::fact_beside(text::as_typed(code.as_str()), times);
            Choice::nth(at, sign)
                .turned_to(intake::meaning(*meaning))
                .into()
        });
    codes.collect()
}

/// Each line, who it may be about, and why that is not certain.
fn who(doubts: &[(Doubt, Option<WhoIs>)]) -> Vec<Part> {
    let lines = doubts.iter().enumerate();
    let lines = lines.map(|(at, (doubt, who))| {
        let choice = Choice::nth(at, intake::doubt(doubt)).turned_to(intake::who(doubt, *who));
        let choice = choice.with(Block::quiet(intake::why(doubt.why)));
        let all = doubt.maybe.iter().map(intake::maybe).map(Block::quiet);
        all.fold(choice, Choice::with).into()
    });
    lines.collect()
}

/// Each column with its meaning, and what stands in it.
fn columns(mapping: &Mapping, lines: &[Vec<String>]) -> Vec<Part> {
    let columns = mapping.columns.iter().enumerate();
    let columns = columns.map(|(at, (name, role))| {
        let column = text::as_typed(name.as_str());
        let mut choice = Choice::nth(at, column).turned_to(intake::role(*role));
        if let (Role::ScoreOf, Some(code)) = (role, mapping.shows.get(name)) {
            choice = choice.with(Block::plain(text::import_column_shows(code.as_str())));
        }
        let some = lines.iter().filter_map(|line| line.get(at));
        let some = some.map(String::as_str).filter(|cell| !cell.is_empty());
        let some: Vec<&str> = some.take(3).collect();
        match some.as_slice() {
            [] => choice.into(),
            some => choice
                .with(Block::quiet(text::as_typed(some.join(" · "))))
                .into(),
        }
    });
    columns.collect()
}

/// What comes, in columns: new, changed, the same, kept.
fn counted(looked: &Looked, title: Text) -> Vec<Block> {
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
fn findings(looked: &Looked, before: usize) -> Vec<Part> {
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
