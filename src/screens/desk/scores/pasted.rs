//! Scores that were copied from elsewhere: a column of them, or names with a score behind.

use std::collections::BTreeSet;

use crate::domain::clean::folded;
use crate::domain::id::StudentId;
use crate::domain::learning::grid::Named;
use crate::domain::learning::scale::Halves;
use crate::domain::learning::scoring::Mark;
use crate::locale::{Text, text};

/// What was read.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Pasted {
    /// Whom it gives what.
    pub(super) marks: Vec<(StudentId, Mark)>,
    /// The lines named their students; else they were taken in the order of the list.
    pub(super) by_name: bool,
}

/// Reads pasted lines for `students`; a bare column begins at the student in `row`. All of it or nothing, with the
/// line that was not understood.
pub(super) fn read(words: &str, students: &[Named], row: usize, top: u8) -> Result<Pasted, Text> {
    let lines: Vec<&str> = words.lines().map(str::trim_end).collect();
    let filled = lines.iter().rposition(|line| !line.trim().is_empty());
    let lines = lines
        .get(..filled.map_or(0, |last| last + 1))
        .unwrap_or_default();
    if lines.is_empty() {
        return Err(text::scores_pasted_nothing());
    }
    let by_name = lines.iter().any(|line| split(line).is_some());
    let marks = if by_name {
        named(lines, students, top)?
    } else {
        in_order(lines, students, row, top)?
    };
    Ok(Pasted { marks, by_name })
}

/// A name and what stands behind it.
fn split(line: &str) -> Option<(&str, &str)> {
    let (name, score) = line
        .rsplit_once('\t')
        .or_else(|| line.rsplit_once([';', ',']))?;
    name.chars()
        .any(char::is_alphabetic)
        .then(|| (name.trim(), score.trim()))
}

fn named(lines: &[&str], students: &[Named], top: u8) -> Result<Vec<(StudentId, Mark)>, Text> {
    let mut marks: Vec<(StudentId, Mark)> = Vec::new();
    for (at, line) in (1..).zip(lines).filter(|(_, line)| !line.trim().is_empty()) {
        let (name, score) = split(line).ok_or_else(|| text::scores_pasted_no_name(at))?;
        let mut same = students.iter().filter(|one| is_named(one, name));
        let student = match (same.next(), same.next()) {
            (Some(one), None) => one.student,
            (Some(_), Some(_)) => return Err(text::scores_pasted_two(at, name)),
            (None, _) => return Err(text::scores_pasted_nobody(at, name)),
        };
        if marks.iter().any(|(known, _)| *known == student) {
            return Err(text::scores_pasted_twice(at, name));
        }
        let mark = mark(score, top).ok_or_else(|| text::scores_pasted_wrong(at, score, top))?;
        marks.extend(mark.map(|mark| (student, mark)));
    }
    Ok(marks)
}

/// By the same words, in whatever order: “Barragán, Itzel” is “Itzel Barragán”.
fn is_named(one: &Named, name: &str) -> bool {
    let words = |name: &str| -> BTreeSet<String> {
        let name = folded(name);
        let words = name.split(|c: char| c == ',' || c.is_whitespace());
        words
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect()
    };
    words(&one.name) == words(name)
}

fn in_order(
    lines: &[&str],
    students: &[Named],
    row: usize,
    top: u8,
) -> Result<Vec<(StudentId, Mark)>, Text> {
    let free = students.len().saturating_sub(row);
    if lines.len() > free {
        return Err(text::scores_pasted_too_many(free, lines.len()));
    }
    let mut marks = Vec::new();
    for ((at, line), one) in (1..).zip(lines).zip(students.iter().skip(row)) {
        let score = line.trim();
        let mark = mark(score, top).ok_or_else(|| text::scores_pasted_wrong(at, score, top))?;
        marks.extend(mark.map(|mark| (one.student, mark)));
    }
    Ok(marks)
}

/// What a cell says; nothing in it: no score. None: it is neither.
#[expect(clippy::option_option, reason = "no score is not the same as no sense")]
fn mark(score: &str, top: u8) -> Option<Option<Mark>> {
    match folded(score).as_str() {
        "" => return Some(None),
        "-" | "–" | "m" | "missing" | "no entregado" => return Some(Some(Mark::Missing)),
        "x" | "ex" | "excused" | "exento" => return Some(Some(Mark::Excused)),
        _ => {}
    }
    let number: f64 = score.replace(',', ".").replace('½', ".5").parse().ok()?;
    let is_on_it = (0.0..=f64::from(top)).contains(&number);
    let level = Halves::nearest(number);
    // What lies between two half steps would be rounded: that is for whoever gave it.
    let is_step = (level.value() - number).abs() < 1e-9;
    (is_on_it && is_step).then_some(Some(Mark::Score(level)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn students() -> Vec<Named> {
        let names = ["Alondra Quiñónez", "Itzel Barragán", "Owen Li", "Owen  li"];
        let one = |(at, name): (i64, &&str)| Named {
            student: StudentId(at),
            name: (*name).to_owned(),
        };
        (1..).zip(&names).map(one).collect()
    }

    fn given(words: &str, row: usize) -> Result<Vec<(i64, Mark)>, Text> {
        let read = read(words, &students(), row, 4)?;
        Ok(read
            .marks
            .into_iter()
            .map(|(student, mark)| (student.0, mark))
            .collect())
    }

    const fn score(halves: u8) -> Mark {
        Mark::Score(Halves(halves))
    }

    #[test]
    fn a_column_goes_down_from_the_cursor() {
        assert_eq!(
            given("3\n2.5\n\n-\n", 0),
            Ok(vec![(1, score(6)), (2, score(5)), (4, Mark::Missing)])
        );
        assert_eq!(
            given("2½\r\nx", 1),
            Ok(vec![(2, score(5)), (3, Mark::Excused)])
        );
        assert_eq!(given("1\n2", 3), Err(text::scores_pasted_too_many(1, 2)));
    }

    #[test]
    fn names_are_found_in_whatever_order_their_words_stand() {
        let words = "Barragán, Itzel\t3,5\nalondra quinonez\t2";
        assert_eq!(given(words, 3), Ok(vec![(2, score(7)), (1, score(4))]));
    }

    #[test]
    fn what_is_not_sure_takes_nothing_in() {
        let table = [
            (
                "Itzel Barragán\t3\nOwen Li\t2",
                text::scores_pasted_two(2, "Owen Li"),
            ),
            ("Itzel\t3", text::scores_pasted_nobody(1, "Itzel")),
            (
                "Itzel Barragán\t3\nBarragán Itzel\t2",
                text::scores_pasted_twice(2, "Barragán Itzel"),
            ),
            ("Itzel Barragán\t3\n2", text::scores_pasted_no_name(2)),
            ("3\n85", text::scores_pasted_wrong(2, "85", 4)),
            ("2.3", text::scores_pasted_wrong(1, "2.3", 4)),
            (" \n\n", text::scores_pasted_nothing()),
        ];
        for (words, why) in table {
            assert_eq!(given(words, 0), Err(why), "{words:?}");
        }
    }
}
