//! What is written in a cell: dates, numbers, grades, languages, relations.

use jiff::civil::Date;

use crate::domain::conference::pace::Moment;
use crate::domain::people::person::{Reads, Relation};
use crate::domain::words::Language;

/// Cells that say there is nothing.
pub(super) fn is_nothing(cell: &str) -> bool {
    let cell = cell.trim();
    cell.is_empty()
        || ["null", "n/a", "#n/a", "na", "none", "nan"]
            .iter()
            .any(|nothing| cell.eq_ignore_ascii_case(nothing))
}

/// A date as United States systems write it: `2026-11-20`, with or without a time behind it, `11/20/2026`,
/// `11/20/26`, `20261120`, `11202026`. Where month and day could be told apart in one way only by guessing, none.
pub(super) fn date(cell: &str) -> Option<Date> {
    date_in(cell, false)
}

/// The same, or with the day first where somebody has said so.
pub(super) fn date_in(cell: &str, day_first: bool) -> Option<Date> {
    let cell = cell.trim();
    let day = match cell.split_once(['T', ' ']) {
        Some((day, _)) => day,
        None => cell,
    };
    let mut parts = day.split(['-', '/', '.']);
    let parts = [(); 4].map(|()| parts.next());
    let found = match parts {
        [Some(year), Some(month), Some(at), None] if year.len() == 4 => {
            made(digits(year)?, digits(month)?, digits(at)?)
        }
        // Dots are written where the day comes first: without a word from somebody that would be a guess.
        [Some(first), Some(second), Some(year), None] if day.contains('/') || day_first => {
            let (month, at) = if day_first {
                (second, first)
            } else {
                (first, second)
            };
            made(whole_year(year)?, digits(month)?, digits(at)?)
        }
        [Some(whole), None, ..] if whole.len() == 8 => {
            let part = |from: usize, to: usize| whole.get(from..to).and_then(digits);
            let iso = made(part(0, 4)?, part(4, 6)?, part(6, 8)?);
            iso.or_else(|| made(part(4, 8)?, part(0, 2)?, part(2, 4)?))
        }
        _ => None,
    };
    found.filter(|day| (1990..=2100).contains(&day.year()))
}

fn digits(text: &str) -> Option<i16> {
    let plain = !text.is_empty() && text.len() <= 4 && text.bytes().all(|b| b.is_ascii_digit());
    plain.then(|| text.parse().ok()).flatten()
}

/// A year of four digits, or the last two of this century.
fn whole_year(text: &str) -> Option<i16> {
    match text.len() {
        4 => digits(text),
        2 => Some(2000 + digits(text)?),
        _ => None,
    }
}

fn made(year: i16, month: i16, day: i16) -> Option<Date> {
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

/// A moment as systems write it, `2026-11-20T10:00:00.000Z`; a day alone is its beginning.
pub(super) fn moment(cell: &str) -> Option<Moment> {
    let cell = cell.trim();
    if let Ok(at) = cell.parse::<jiff::Timestamp>() {
        return Some(Moment(at.as_millisecond()));
    }
    let day = date(cell)?;
    let at = day.to_zoned(jiff::tz::TimeZone::UTC).ok()?;
    Some(Moment(at.timestamp().as_millisecond()))
}

/// A number, with a decimal point or comma; thousands are not taken apart.
pub(super) fn number(cell: &str) -> Option<f64> {
    let cell = cell.trim();
    let cell = cell.strip_suffix('%').unwrap_or(cell).trim_end();
    let plain = |text: &str| {
        let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
        let fits = !digits.is_empty()
            && digits.len() <= 15
            && digits.bytes().all(|b| b.is_ascii_digit() || b == b'.')
            && digits.bytes().any(|b| b.is_ascii_digit());
        fits.then(|| text.parse::<f64>().ok()).flatten()
    };
    match cell.split_once(',') {
        None => plain(cell),
        Some((whole, part)) if !whole.contains('.') && !part.contains([',', '.']) => {
            // `1,234` may be a thousand or one and a bit.
            if part.len() == 3 && !whole.trim_start_matches(['-', '+']).starts_with('0') {
                return None;
            }
            plain(&format!("{whole}.{part}"))
        }
        Some(_) => None,
    }
}

/// 1 to 12; `06`, `6th`, `Grade 6`, `Grado 6`.
pub(super) fn grade(cell: &str) -> Option<u8> {
    let digits: String = cell
        .chars()
        .skip_while(|c| !c.is_ascii_digit())
        .take_while(char::is_ascii_digit)
        .collect();
    // More than one number is no grade, but a list of them.
    let numbers = cell
        .split(|c: char| !c.is_ascii_digit())
        .filter(|part| !part.is_empty());
    if numbers.count() != 1 {
        return None;
    }
    let grade: u8 = digits.parse().ok()?;
    (1..=12).contains(&grade).then_some(grade)
}

/// Kindergarten and before, as systems write them: a grade that is known and not one of ours.
pub(super) fn is_kindergarten(cell: &str) -> bool {
    let cell = cell.trim().to_lowercase();
    [
        "k", "kg", "pk", "pre-k", "tk", "0", "00", "13", "it", "pr", "ps", "ug",
    ]
    .contains(&cell.as_str())
}

/// `es`, `spa`, `Spanish`, `español`, `es-MX`.
pub(super) fn language(cell: &str) -> Option<Language> {
    let cell = crate::domain::clean::clean_line(cell).trim().to_lowercase();
    let is = |names: &[&str], tag: &str| {
        names.contains(&cell.as_str()) || cell.starts_with(&format!("{tag}-")) || cell == tag
    };
    if is(
        &["spa", "spanish", "español", "espanol", "castellano"],
        "es",
    ) {
        return Some(Language::Spanish);
    }
    is(&["eng", "english", "inglés", "ingles"], "en").then_some(Language::English)
}

/// What the home reads.
pub(super) fn reads(cell: &str) -> Option<Reads> {
    Some(match language(cell)? {
        Language::English => Reads::English,
        Language::Spanish => Reads::Spanish,
    })
}

/// What an adult is to the student; `parent` and the like say nothing more than guardian.
pub(super) fn relation(cell: &str) -> Option<Relation> {
    let cell = cell.trim().to_lowercase();
    Some(match cell.as_str() {
        "mother" | "mom" | "madre" | "mamá" | "mama" => Relation::Mother,
        "father" | "dad" | "padre" | "papá" | "papa" => Relation::Father,
        "grandmother" | "abuela" => Relation::Grandmother,
        "grandfather" | "abuelo" => Relation::Grandfather,
        "aunt" | "tía" | "tia" => Relation::Aunt,
        "uncle" | "tío" | "tio" => Relation::Uncle,
        "stepmother" | "madrastra" => Relation::Stepmother,
        "stepfather" | "padrastro" => Relation::Stepfather,
        "foster parent" | "foster" | "fosterparent" => Relation::FosterParent,
        "parent" | "relative" | "family" | "familiar" => Relation::Relative,
        "guardian" | "tutor" | "tutora" | "tutor legal" => Relation::Guardian,
        _ => return None,
    })
}

/// Given and family names from `Last, First`, or from names in one row: then the first word is the given name.
/// True: it was the latter.
pub(super) fn names(cell: &str, sorted: bool) -> (String, String, bool) {
    let cell = cell.trim();
    if sorted && let Some((last, first)) = cell.rsplit_once(',') {
        return (first.trim().to_owned(), last.trim().to_owned(), false);
    }
    match cell.split_once(' ') {
        Some((first, last)) => (first.to_owned(), last.trim().to_owned(), true),
        None => (cell.to_owned(), String::new(), false),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date as day;

    use super::*;

    #[test]
    fn dates_are_read_and_never_guessed() {
        let table = [
            ("2026-11-20", Some(day(2026, 11, 20))),
            ("2026-11-20T23:59:00Z", Some(day(2026, 11, 20))),
            ("1/05/2023", Some(day(2023, 1, 5))),
            ("09/16/2021", Some(day(2021, 9, 16))),
            ("9/6/21", Some(day(2021, 9, 6))),
            ("01012006", Some(day(2006, 1, 1))),
            ("20260120", Some(day(2026, 1, 20))),
            ("31/12/2023", None),
            ("31.12.2023", None),
            ("1.5.2023", None),
            ("2023-13-01", None),
            ("0023-01-01", None),
            ("", None),
            ("EX", None),
        ];
        for (cell, wanted) in table {
            assert_eq!(date(cell), wanted, "{cell}");
        }
    }

    #[test]
    fn numbers_are_read_and_never_guessed() {
        let table = [
            ("2.88", Some(2.88)),
            ("7,50", Some(7.5)),
            ("0,125", Some(0.125)),
            ("1,234", None),
            ("1,234.5", None),
            ("83%", Some(83.0)),
            ("-1", Some(-1.0)),
            ("1e3", None),
            ("inf", None),
            ("EX", None),
            (".", None),
            ("--", None),
            ("", None),
        ];
        for (cell, wanted) in table {
            assert_eq!(number(cell), wanted, "{cell}");
        }
    }

    #[test]
    fn grades_are_one_to_twelve() {
        for (cell, wanted) in [
            ("06", Some(6)),
            ("Grade 6", Some(6)),
            ("7th", Some(7)),
            ("13", None),
            ("K", None),
            ("06,07", None),
            ("0", None),
        ] {
            assert_eq!(grade(cell), wanted, "{cell}");
        }
    }

    #[test]
    fn names_in_one_cell_are_taken_apart() {
        let apart = |cell, sorted| {
            let (first, last, _) = names(cell, sorted);
            (first, last)
        };
        let two = |first: &str, last: &str| (first.to_owned(), last.to_owned());
        assert_eq!(
            apart("Smith, Jr., D'Angelo", true),
            two("D'Angelo", "Smith, Jr.")
        );
        assert_eq!(apart("Ana De La Sierra", false), two("Ana", "De La Sierra"));
        assert_eq!(apart("Zoë", false), two("Zoë", ""));
    }
}
