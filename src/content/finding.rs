//! A mistake in a file of a school: where it is, what it is, and how it is told.

use crate::locale::{Language, Text, Value, text};

/// One mistake in one file.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The file, as the reader would open it.
    pub file: String,
    /// Where in it: `steps[2].minutes.20`, or empty for the whole file.
    pub place: String,
    /// What is wrong, and what would be right.
    pub fault: Fault,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq)]
pub enum Fault {
    /// The file cannot be opened.
    Unreadable,
    /// The folder has neither `data` nor `locales`.
    NoPack,
    /// Not JSON, at this line and column.
    NotJson(usize, usize),
    /// No such key; the nearest known one.
    UnknownKey(String, Option<String>),
    /// The key is missing.
    MissingKey(String),
    /// Something else is expected: an object, a list, a text, a number.
    WrongKind(Kind),
    /// Not one of the allowed words; the nearest.
    NotOneOf(String, Option<String>, Vec<String>),
    /// A number outside lowest and highest.
    OutOfRange(f64, f64, f64),
    /// The list is empty.
    Empty,
    /// This name stands twice.
    Twice(String),
    /// No sentence has this id; the nearest.
    NoMessage(String, Option<String>),
    /// The sentence is missing in this language.
    OnlyInOther(String, Language),
    /// The sentence wants a variable that is not known here.
    UnknownVariable(String, String, Option<String>),
    /// Every alternative needs the student's own data; the last must not.
    NoPlainSentence(String),
    /// A date that is none.
    NotADate(String),
    /// A Fluent file does not parse at this line.
    NotFluent(usize),
    /// The sentence has the id of a built-in one.
    TakenMessage(String),
    /// No script, habit set… of this name to refer to; the nearest.
    NoSuch(String, Option<String>),
    /// The half step above this level has no name.
    NoHalf(u8),
    /// The sentence says this variable, and the work below it shows the same.
    SaysAgain(String, String),
    /// The folder is not one a pack may have.
    UnknownFolder(String),
}

/// What a JSON value should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `{ … }`
    Object,
    /// `[ … ]`
    List,
    /// `"…"`
    Text,
    /// A number.
    Number,
}

impl Finding {
    /// Does the content still work? A sentence missing in one language is said so on screen instead, a half step without
    /// a name is called by the word below it, and what is said twice is only longer.
    pub const fn is_only_a_warning(&self) -> bool {
        matches!(
            self.fault,
            Fault::OnlyInOther(..) | Fault::NoHalf(_) | Fault::SaysAgain(..)
        )
    }

    /// File, place and what is wrong, as one line.
    pub fn text(&self) -> Text {
        let what = self.fault.text();
        if self.place.is_empty() {
            text::finding_file(&self.file, what)
        } else {
            text::finding_place(&self.file, &self.place, what)
        }
    }
}

impl Fault {
    fn text(&self) -> Text {
        match self {
            Self::Unreadable => text::fault_unreadable(),
            Self::NoPack => text::fault_no_pack(),
            Self::NotJson(line, column) => text::fault_not_json(*column, *line),
            Self::UnknownKey(key, Some(near)) => text::fault_unknown_key_near(key, near),
            Self::UnknownKey(key, None) => text::fault_unknown_key(key),
            Self::MissingKey(key) => text::fault_missing_key(key),
            Self::WrongKind(kind) => kind.text(),
            Self::NotOneOf(found, near, allowed) => not_one_of(found, near.as_deref(), allowed),
            Self::OutOfRange(found, low, high) => text::fault_out_of_range(*found, *high, *low),
            Self::Empty => text::fault_empty(),
            Self::Twice(name) => text::fault_twice(name),
            Self::NoMessage(id, Some(near)) => text::fault_no_message_near(id, near),
            Self::NoMessage(id, None) => text::fault_no_message(id),
            Self::OnlyInOther(id, Language::English) => text::fault_lacks_english(id),
            Self::OnlyInOther(id, Language::Spanish) => text::fault_lacks_spanish(id),
            Self::UnknownVariable(id, variable, near) => text::fault_unknown_variable(
                id,
                near.clone().unwrap_or_else(|| "blank".to_owned()),
                variable,
            ),
            Self::NoPlainSentence(id) => text::fault_no_plain_sentence(id),
            Self::NotADate(found) => text::fault_not_a_date(found),
            Self::NotFluent(line) => text::fault_not_fluent(*line),
            Self::TakenMessage(id) => text::fault_taken_message(id),
            Self::NoSuch(found, Some(near)) => text::fault_no_such_near(found, near),
            Self::NoSuch(found, None) => text::fault_no_such(found),
            Self::NoHalf(level) => text::fault_no_half(*level),
            Self::SaysAgain(id, variable) => text::fault_says_again(id, variable),
            Self::UnknownFolder(folder) => text::fault_unknown_folder(folder),
        }
    }
}

impl Kind {
    fn text(self) -> Text {
        match self {
            Self::Object => text::fault_wants_object(),
            Self::List => text::fault_wants_list(),
            Self::Text => text::fault_wants_text(),
            Self::Number => text::fault_wants_number(),
        }
    }
}

fn not_one_of(found: &str, near: Option<&str>, allowed: &[String]) -> Text {
    match near {
        Some(near) => text::fault_not_one_of_near(found, near),
        None => text::fault_not_one_of(
            allowed
                .iter()
                .cloned()
                .map(Value::String)
                .collect::<Vec<_>>(),
            found,
        ),
    }
}
