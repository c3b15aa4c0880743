//! Words of a conference as a draft keeps them: by name, with their language and their day.

use jiff::civil::Date;
use serde_json::{Map, Value, json};

use crate::domain::Said;
use crate::domain::class_file::spot::{Draft, Spot};

/// The words.
const WORDS: &str = "words";

/// By when.
const BY: &str = "by";

/// What is being written at `spot`.
pub(super) fn draft(spot: Spot, said: &Said, by: Option<Date>) -> Draft {
    let mut form = Map::new();
    form.insert(WORDS.to_owned(), json!(said));
    form.extend(by.map(|by| (BY.to_owned(), json!(by.to_string()))));
    Draft { spot, form }
}

/// The words and the day of a draft; none: it holds no words.
pub(super) fn read(draft: &Draft) -> Option<(Said, Option<Date>)> {
    let said = serde_json::from_value(draft.form.get(WORDS)?.clone()).ok()?;
    let by = draft.form.get(BY).and_then(Value::as_str);
    Some((said, by.and_then(|by| by.parse().ok())))
}
