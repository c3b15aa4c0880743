//! What a file says of a standard: a statement, or what a child can who has mastered it.

use super::table::folded;
use crate::domain::words::{Language, Words};

/// How a sentence begins that says what a child can.
const BEGINNINGS: [(&str, Language); 3] = [
    ("I can ", Language::English),
    ("Yo puedo ", Language::Spanish),
    ("Puedo ", Language::Spanish),
];

/// What a column's name says of the sentences in it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Column {
    /// Their language.
    language: Option<Language>,
    /// They say what a child can.
    can: bool,
}

/// What a file says of a standard.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Said {
    /// The statement.
    pub(super) statement: Words,
    /// Its language, where it stands in one and the file says in which.
    pub(super) language: Option<Language>,
    /// What follows “I can” and “Yo puedo”, where the file says both.
    pub(super) can: Words,
}

/// What stands in a name of a column beside what it says of its language.
pub(super) fn without_language(name: &str) -> (Option<Language>, String) {
    let mut language = None;
    let words = name.split(|c: char| !c.is_alphanumeric());
    let rest = words.filter(|word| {
        let said = match folded(word).as_str() {
            "english" | "inglés" | "ingles" => Some(Language::English),
            "spanish" | "español" | "espanol" => Some(Language::Spanish),
            "in" | "en" | "" => return false,
            _ => return true,
        };
        language = language.or(said);
        false
    });
    let rest = rest.collect::<Vec<_>>().join(" ");
    (language, rest)
}

impl Column {
    /// Of a column with this name: `I can`, `Yo puedo`, `Description (Spanish)`, `Descripción`.
    pub(super) fn named(name: &str) -> Self {
        let (language, rest) = without_language(name);
        let rest = folded(&rest);
        let own = match rest.as_str() {
            _ if rest.starts_with("ican") => Some((Language::English, true)),
            _ if rest.starts_with("yopuedo") || rest.starts_with("puedo") => {
                Some((Language::Spanish, true))
            }
            "descripción" | "descripcion" | "enunciado" => Some((Language::Spanish, false)),
            _ => None,
        };
        Self {
            language: language.or(own.map(|(language, _)| language)),
            can: own.is_some_and(|(_, can)| can),
        }
    }
}

impl Said {
    /// Of the sentences in these columns. What stands in one language only stays a statement, as it is written.
    pub(super) fn of(cells: &[(Column, String)]) -> Self {
        let mut can = Words::default();
        let mut said = Self::default();
        let put = |words: &mut Words, language: Language, text: &str| {
            let place = match language {
                Language::English => &mut words.en,
                Language::Spanish => &mut words.es,
            };
            if place.is_none() && !text.is_empty() {
                *place = Some(text.to_owned());
            }
        };
        let (mut whole, mut told) = (Words::default(), Words::default());
        for (column, cell) in cells.iter().filter(|(_, cell)| !cell.is_empty()) {
            let begun = begun(cell);
            let language = begun.map(|(language, _)| language).or(column.language);
            if let Some(language) = language {
                put(&mut told, language, cell);
            }
            let language = language.unwrap_or_default();
            if begun.is_none() && !column.can {
                put(&mut said.statement, language, cell);
                continue;
            }
            let rest = begun.map_or(cell.as_str(), |(_, rest)| rest);
            put(&mut can, language, rest.trim().trim_end_matches('.'));
            put(&mut whole, language, cell);
        }
        if can.en.is_some() && can.es.is_some() {
            said.can = can;
        } else {
            for (own, other) in [
                (&mut said.statement.en, whole.en),
                (&mut said.statement.es, whole.es),
            ] {
                *own = own.take().or(other);
            }
        }
        let says = &said.statement;
        said.language = match (&says.en, &says.es) {
            (Some(_), None) if says.en == told.en => Some(Language::English),
            (None, Some(_)) => Some(Language::Spanish),
            _ => None,
        };
        said
    }
}

/// A sentence that begins as one that says what a child can: its language, and what follows.
fn begun(cell: &str) -> Option<(Language, &str)> {
    BEGINNINGS.iter().find_map(|(start, language)| {
        let (head, rest) = cell.trim_start().split_at_checked(start.len())?;
        let is_it = head.eq_ignore_ascii_case(start) && !rest.trim().is_empty();
        is_it.then_some((*language, rest))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(cells: &[(&str, &str)]) -> Said {
        let cells: Vec<(Column, String)> = cells
            .iter()
            .map(|(name, cell)| (Column::named(name), (*cell).to_owned()))
            .collect();
        Said::of(&cells)
    }

    fn both(en: Option<&str>, es: Option<&str>) -> Words {
        Words {
            en: en.map(str::to_owned),
            es: es.map(str::to_owned),
        }
    }

    #[test]
    fn what_stands_in_both_languages_is_what_a_child_can() {
        let can = both(Some("add fractions"), Some("sumar fracciones"));
        for cells in [
            [
                ("Description", "I can add fractions."),
                ("Spanish", "Yo puedo sumar fracciones."),
            ],
            [
                ("I can", "add fractions"),
                ("Yo puedo…", "sumar fracciones"),
            ],
            [
                ("I can…", "I CAN add fractions"),
                ("Puedo", "puedo sumar fracciones"),
            ],
        ] {
            let said = said(&cells);
            assert_eq!(
                (said.can, said.statement),
                (can.clone(), Words::default()),
                "{cells:?}"
            );
        }
    }

    #[test]
    fn what_stands_in_one_language_stays_a_statement() {
        let only = said(&[("Description", "I can add fractions."), ("Spanish", "")]);
        assert_eq!(only.statement, both(Some("I can add fractions."), None));
        assert_eq!(only.can, Words::default());
        assert_eq!(only.language, Some(Language::English));
        let mixed = said(&[
            ("Description", "Add fractions."),
            ("Yo puedo", "sumar fracciones"),
        ]);
        assert_eq!(
            mixed.statement,
            both(Some("Add fractions."), Some("sumar fracciones"))
        );
        assert_eq!(mixed.can, Words::default());
    }

    #[test]
    fn statements_keep_their_language() {
        let said = said(&[
            ("Description (English)", "Add fractions."),
            ("Descripción", "Sumar fracciones."),
            ("I can", "add fractions"),
            ("Yo puedo", "sumar fracciones"),
        ]);
        assert_eq!(
            said.statement,
            both(Some("Add fractions."), Some("Sumar fracciones."))
        );
        assert_eq!(
            said.can,
            both(Some("add fractions"), Some("sumar fracciones"))
        );
        assert_eq!(
            Said::of(&[(Column::default(), "I canoe.".into())]).can,
            Words::default()
        );
    }
}
