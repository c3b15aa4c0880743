//! What several forms offer to choose from, in the order it is said.

use jiff::ToSpan as _;
use jiff::civil::Date;

use crate::domain::learning::evidence::Evidence;
use crate::domain::people::person::{AdultReads, Gender, Reads, Relation};
use crate::domain::words::Language;
use crate::form::{Choice, Day};
use crate::locale::{Text, Value, terms, text, working};
use crate::screen::Around;

/// Days that can be chosen ahead.
const DAYS_AHEAD: i64 = 120;

/// The lengths a conference usually has, in minutes.
pub(super) const MINUTES: [u16; 4] = [15, 20, 30, 45];

pub(super) const GENDERS: [Gender; 3] = [Gender::Female, Gender::Male, Gender::Other];

const READS: [Reads; 3] = [Reads::Spanish, Reads::English, Reads::Both];

pub(super) const RELATIONS: [Relation; 15] = [
    Relation::Mother,
    Relation::Father,
    Relation::Grandmother,
    Relation::Grandfather,
    Relation::Aunt,
    Relation::Uncle,
    Relation::Guardian,
    Relation::Stepmother,
    Relation::Stepfather,
    Relation::FosterParent,
    Relation::Sister,
    Relation::Brother,
    Relation::Godmother,
    Relation::Godfather,
    Relation::Relative,
];

/// The values there usually are, and the one there is.
pub(super) fn with_own<T: Copy + Ord>(usual: &[T], own: Option<T>) -> Vec<T> {
    let mut all = usual.to_vec();
    all.extend(own);
    all.sort_unstable();
    all.dedup();
    all
}

/// The last day that can be chosen ahead of `today`.
pub(super) fn far_ahead(today: Date) -> Date {
    today.checked_add(DAYS_AHEAD.days()).unwrap_or(today)
}

/// A day from today on, `usual` days ahead where the class has none.
pub(super) fn ahead(known: Option<Date>, today: Date, usual: i64) -> Day {
    let usual = today.checked_add(usual.days()).unwrap_or(today);
    Day::or_usual(known, usual).within(today, far_ahead(today))
}

/// Minutes of a conference, as the class has them.
pub(super) fn minutes(around: &Around) -> Choice<u16> {
    let own = around.class.as_ref().map(|class| class.minutes);
    let own = own.filter(|minutes| *minutes > 0);
    minutes_among(own.unwrap_or(20), own)
}

pub(super) fn minutes_among(chosen: u16, own: Option<u16>) -> Choice<u16> {
    Choice::among(Some(chosen), &with_own(&MINUTES, own), text::minutes_long)
}

pub(super) fn genders(chosen: Gender) -> Choice<Gender> {
    Choice::among(Some(chosen), &GENDERS, terms::gender)
}

pub(super) fn relations(chosen: Option<Relation>) -> Choice<Relation> {
    Choice::among(chosen, &RELATIONS, terms::relation)
}

pub(super) fn reads(chosen: Reads) -> Choice<Reads> {
    Choice::among(Some(chosen), &READS, terms::reads)
}

pub(super) fn language(chosen: impl Into<Option<Language>>) -> Choice<Language> {
    let all = [Language::Spanish, Language::English];
    Choice::among(chosen.into(), &all, |language| match language {
        Language::Spanish => text::language_spanish(),
        Language::English => text::language_english(),
    })
}

/// One of the languages of the pages, or none of them.
pub(super) fn adult_reads(known: Option<&AdultReads>) -> Choice<Language> {
    let chosen = match known {
        Some(AdultReads::In(language)) => Some(*language),
        Some(AdultReads::Unknown | AdultReads::Other(_)) | None => None,
    };
    language(chosen).or_none(text::reads_unknown())
}

pub(super) fn yes_no(yes: bool) -> Choice<bool> {
    either(yes, [text::no(), text::yes()])
}

/// One of two sentences: the first is no.
pub(super) fn either(yes: bool, [no, says]: [Text; 2]) -> Choice<bool> {
    Choice::of(Some(yes), [(false, no), (true, says)])
}

/// Grades 1 to 12, or that it is not known.
pub(super) fn grade(known: Option<u8>) -> Choice<u8> {
    grade_needed(known).or_none(text::grade_not_known())
}

/// Grades 1 to 12.
pub(super) fn grade_needed(known: Option<u8>) -> Choice<u8> {
    let all: Vec<u8> = (1..=12).collect();
    let chosen = known.filter(|grade| all.contains(grade));
    Choice::among(chosen, &all, text::grade_number)
}

/// The scripts there are, by name, the class's own first chosen.
pub(super) fn scripts(around: &Around) -> Choice<String> {
    let usual = around.class.as_ref().map(|class| class.script.clone());
    let usual = usual.filter(|script| !script.is_empty());
    let all = around.content.offered_scripts();
    let offers = all.map(|script| (script.id.clone(), Text::plain(&script.title)));
    let first = around.content.scripts().first().map(|one| one.id.clone());
    Choice::of(usual.or(first), offers)
}

/// A piece of work on one line: what, when, the score.
pub(super) fn in_a_line(piece: &Evidence) -> Text {
    let mut parts: Vec<Value> = vec![text::as_is(&piece.work.task).into()];
    parts.extend(
        piece
            .assessed
            .map(|day| Value::from(text::day_with_year(day))),
    );
    let score = piece.work.score.map(working::figure);
    parts.extend(score.map(|score| Value::from(text::learning_score(score))));
    terms::facts(parts)
}

/// The steps points may belong to: names and titles.
pub(crate) fn steps(around: &Around) -> Vec<(String, Text)> {
    let script = around.class.as_ref().map(|class| class.script.clone());
    let script = around.content.script(&script.unwrap_or_default());
    let steps = script
        .map(|script| script.steps.as_slice())
        .unwrap_or_default();
    steps
        .iter()
        .map(|step| (step.id.clone(), Text::plain(&step.title)))
        .collect()
}
