//! What is written in a cell: dates, numbers, grades, languages, relations.

mod dates;
mod kinds;
mod languages;
mod nothing;

pub(super) use dates::{date, date_in};
pub(super) use kinds::kind;
pub(super) use languages::{adult_reads, home_language, language, reads};
pub(super) use nothing::is_nothing;

use crate::domain::conference::pace::Moment;
use crate::domain::people::person::Relation;

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

/// A number, with a decimal point or comma. Three digits behind a comma are thousands, as the United States and
/// Mexico write them.
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
    let Some((start, rest)) = cell.split_once(',') else {
        return plain(cell);
    };
    if is_thousands(start, rest) {
        return plain(&cell.replace(',', ""));
    }
    let is_decimal = !start.contains('.') && !rest.contains([',', '.']);
    is_decimal
        .then(|| plain(&format!("{start}.{rest}")))
        .flatten()
}

/// `1` and `234`, `12` and `345,678.5`
fn is_thousands(start: &str, rest: &str) -> bool {
    let start = start.trim_start_matches(['-', '+']);
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    let rest = rest.split_once('.').map_or(rest, |(rest, _)| rest);
    (1..=3).contains(&start.len())
        && digits(start)
        && !start.starts_with('0')
        && rest.split(',').all(|part| part.len() == 3 && digits(part))
}

/// A score, and what it is out of where the cell says so: `83%`, `3/4`, `17 of 20`.
pub(super) fn points(cell: &str) -> Option<(f64, Option<f64>)> {
    let cell = cell.trim();
    if cell.ends_with('%') {
        return Some((number(cell)?, Some(100.0)));
    }
    for between in ["/", " out of ", " of ", " de "] {
        if let Some((score, most)) = cell.split_once(between) {
            let most = number(most).filter(|most| *most > 0.0)?;
            return Some((number(score)?, Some(most)));
        }
    }
    Some((number(cell)?, None))
}

/// 1 to 12; `06`, `6th`, `Grade 6`, `Grado 6`, `Six`, `sexto`.
pub(super) fn grade(cell: &str) -> Option<u8> {
    if let Some(grade) = grade_in_words(cell) {
        return Some(grade);
    }
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

/// `Six`, `sixth grade`, `sexto grado`: one number in words, and nothing else but the word for grade.
fn grade_in_words(cell: &str) -> Option<u8> {
    const WORDS: [&[&str]; 12] = [
        &["one", "first", "uno", "primero", "primer"],
        &["two", "second", "dos", "segundo"],
        &["three", "third", "tres", "tercero", "tercer"],
        &["four", "fourth", "cuatro", "cuarto"],
        &["five", "fifth", "cinco", "quinto"],
        &["six", "sixth", "seis", "sexto"],
        &["seven", "seventh", "siete", "séptimo", "septimo"],
        &["eight", "eighth", "ocho", "octavo"],
        &["nine", "ninth", "nueve", "noveno"],
        &["ten", "tenth", "diez", "décimo", "decimo"],
        &["eleven", "eleventh", "once", "undécimo", "undecimo"],
        &["twelve", "twelfth", "doce", "duodécimo", "duodecimo"],
    ];
    let cell = cell.to_lowercase();
    let words = cell.split_whitespace();
    let mut words = words.filter(|word| !["grade", "grado"].contains(word));
    let (word, None) = (words.next()?, words.next()) else {
        return None;
    };
    let at = WORDS.iter().position(|all| all.contains(&word))?;
    u8::try_from(at + 1).ok()
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
        "sister" | "hermana" => Relation::Sister,
        "brother" | "hermano" => Relation::Brother,
        "godmother" | "madrina" => Relation::Godmother,
        "godfather" | "padrino" => Relation::Godfather,
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
    use super::*;
    use crate::domain::learning::evidence::Kind;
    use crate::domain::people::person::{AdultReads, Reads};
    use crate::domain::words::Language;

    #[test]
    fn numbers_are_read_and_never_guessed() {
        let table = [
            ("2.88", Some(2.88)),
            ("7,50", Some(7.5)),
            ("0,125", Some(0.125)),
            ("1,234", Some(1234.0)),
            ("1,234.5", Some(1234.5)),
            ("12,345,678", Some(12_345_678.0)),
            ("1,23,456", None),
            ("1.234,5", None),
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
    fn a_score_says_what_it_is_out_of() {
        for (cell, wanted) in [
            ("3", Some((3.0, None))),
            ("3/4", Some((3.0, Some(4.0)))),
            ("980 of 1,200", Some((980.0, Some(1200.0)))),
            ("17 de 20", Some((17.0, Some(20.0)))),
            ("83 %", Some((83.0, Some(100.0)))),
            ("3/0", None),
            ("1/2/3", None),
            ("10/", None),
            ("EX", None),
        ] {
            assert_eq!(points(cell), wanted, "{cell}");
        }
    }

    #[test]
    fn grades_are_one_to_twelve() {
        for (cell, wanted) in [
            ("06", Some(6)),
            ("Grade 6", Some(6)),
            ("7th", Some(7)),
            ("Two", Some(2)),
            ("sexto grado", Some(6)),
            ("Eleventh Grade", Some(11)),
            ("Kindergarten", None),
            ("Two three", None),
            ("13", None),
            ("K", None),
            ("06,07", None),
            ("0", None),
        ] {
            assert_eq!(grade(cell), wanted, "{cell}");
        }
    }

    #[test]
    fn a_kind_of_work_is_named_by_whole_words_and_once() {
        for (words, wanted) in [
            ("Quiz 3", Some(Kind::Test)),
            ("Proyecto de ciencias", Some(Kind::Project)),
            ("observación", Some(Kind::Observation)),
            ("Interview notes", Some(Kind::Conversation)),
            ("Project quiz", None),
            ("Testament", None),
            ("Exit ticket", None),
            ("", None),
        ] {
            assert_eq!(kind(words), wanted, "{words}");
        }
    }

    #[test]
    fn a_language_is_ours_or_is_written_down_as_it_is() {
        let other = |words: &str| (None, AdultReads::Other(words.to_owned()));
        for (cell, wanted) in [
            ("Español", (Some(Reads::Spanish), Language::Spanish.into())),
            ("en-US", (Some(Reads::English), Language::English.into())),
            ("English/Spanish", (Some(Reads::Both), AdultReads::Unknown)),
            ("Haitian Creole", other("Haitian Creole")),
            ("vie", other("vie")),
            ("Somali, English", other("Somali, English")),
            ("Unknown", (None, AdultReads::Unknown)),
            ("", (None, AdultReads::Unknown)),
        ] {
            assert_eq!((reads(cell), adult_reads(cell)), wanted, "{cell}");
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
