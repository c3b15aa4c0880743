//! Days, as systems and people write them.

use jiff::civil::Date;

/// A date as United States systems write it: `2026-11-20`, with or without a time behind it, `11/20/2026`,
/// `11/20/26`, `20261120`, `11202026`. Where month and day could be told apart in one way only by guessing, none.
pub(in crate::import) fn date(cell: &str) -> Option<Date> {
    date_in(cell, false)
}

/// The same, or with the day first where somebody has said so.
pub(in crate::import) fn date_in(cell: &str, day_first: bool) -> Option<Date> {
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
    found
        .or_else(|| date_in_words(cell))
        .filter(|day| (1990..=2100).contains(&day.year()))
}

const MONTHS: [[&str; 2]; 12] = [
    ["january", "enero"],
    ["february", "febrero"],
    ["march", "marzo"],
    ["april", "abril"],
    ["may", "mayo"],
    ["june", "junio"],
    ["july", "julio"],
    ["august", "agosto"],
    ["september", "septiembre"],
    ["october", "octubre"],
    ["november", "noviembre"],
    ["december", "diciembre"],
];
const DAYS: [&str; 14] = [
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "lunes",
    "martes",
    "miércoles",
    "jueves",
    "viernes",
    "sábado",
    "domingo",
];

/// `Oct 1, 2026`, `1-Oct-26`, `Thursday, October 1, 2026 at 3:15 PM`, `1 de octubre de 2026`.
fn date_in_words(cell: &str) -> Option<Date> {
    if cell.len() > 60 {
        return None;
    }
    let lower = cell.to_lowercase();
    let begins = |name: &str, word: &str| word.len() >= 3 && name.starts_with(word);
    let month_of = |word: &str| {
        let named = |names: &[&str; 2]| names.iter().any(|name| begins(name, word));
        let at = MONTHS.iter().position(named);
        at.and_then(|at| i16::try_from(at + 1).ok())
    };
    // `mar` is a month before it is a day.
    let is_day_name = |word: &&str| {
        let day = DAYS.iter().any(|day| begins(day, word));
        (day && month_of(word).is_none()) || matches!(*word, "de" | "of" | "del")
    };
    let words = lower.split(|c: char| !c.is_alphanumeric());
    let words = words.filter(|word| !word.is_empty() && !is_day_name(word));
    let words: Vec<&str> = words.take(3).collect();
    let number = |word: &str| {
        let bare = word.trim_end_matches(|c: char| c.is_alphabetic());
        digits(if word.len() > bare.len() + 2 {
            ""
        } else {
            bare
        })
    };
    let [one, two, three] = words.as_slice() else {
        return None;
    };
    match (month_of(one), month_of(two)) {
        (Some(month), None) => made(whole_year(three)?, month, number(two)?),
        (None, Some(month)) if one.len() == 4 => made(digits(one)?, month, number(three)?),
        (None, Some(month)) => made(whole_year(three)?, month, number(one)?),
        _ => None,
    }
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
            ("Oct 1, 2026", Some(day(2026, 10, 1))),
            ("1-Oct-26", Some(day(2026, 10, 1))),
            ("01-OCT-2026", Some(day(2026, 10, 1))),
            (
                "Thursday, October 1st, 2026 at 3:15 PM",
                Some(day(2026, 10, 1)),
            ),
            ("martes 3 de marzo de 2026", Some(day(2026, 3, 3))),
            ("2026 Oct 1", Some(day(2026, 10, 1))),
            ("Oct 2026", None),
            ("October 32, 2026", None),
            ("Marta 1 2026", None),
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
}
