//! Files of other systems at the desk.

use super::super::page::desk;
use super::came::{counted, findings, lacking, preview};
use super::{Importing, Stage};
use crate::domain::class_file::intake::{CodeMeaning, Doubt, Mapping, Progress, Role, WhoIs};
use crate::locale::{Text, intake, text};
use crate::page::{Block, Choice, Line, Page, Part, Tone};
use crate::screen::Around;

pub(super) fn of(around: &Around, importing: &Importing) -> Page {
    if let Some(over) = &importing.over {
        return over.page();
    }
    let (mut read, mut work) = stage(around, &importing.stage);
    if let Stage::Strangers(count) = importing.stage {
        let more = if count > importing.strangers.len() {
            "…"
        } else {
            ""
        };
        let names = importing.strangers.join(", ") + more;
        read.extend([Block::plain(text::as_typed(names)), Block::Gap]);
    }
    let is_chosen = !matches!(importing.stage, Stage::Working(..) | Stage::Scale(..));
    let mut choices = work.iter_mut().filter_map(|part| match part {
        Part::Choices(_, choices) => choices.first_mut(),
        Part::Shown(_) | Part::Names(_) | Part::Field(_) | Part::Find(_) => None,
        Part::Grid(_) => None,
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
        let holds = match (role, mapping.shows.get(name)) {
            (Role::ScoreOf, Some(code)) => text::import_column_shows(code.as_str()),
            _ => intake::role(*role),
        };
        let choice = Choice::nth(at, column).turned_to(holds);
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
