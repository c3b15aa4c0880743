//! Words of a conference as a draft keeps them: by name, with their language and their day.

use jiff::civil::Date;
use serde_json::{Map, Value, json};

use crate::domain::Said;
use crate::domain::class_file::spot::{Draft, Spot};
use crate::domain::conference::days::Days;

/// The words.
const WORDS: &str = "words";

/// By when.
const BY: &str = "by";

/// On which days of the week.
const DAYS: &str = "days";

/// What a draft holds.
#[derive(Clone, Debug)]
pub(in crate::screens::conference) struct Drafted {
    /// The words.
    pub(in crate::screens::conference) said: Said,
    /// By when.
    pub(in crate::screens::conference) by: Option<Date>,
    /// On which days of the week.
    pub(in crate::screens::conference) days: Option<Days>,
}

/// What is being written at `spot`.
pub(super) fn draft(spot: Spot, drafted: &Drafted) -> Draft {
    let Drafted { said, by, days } = drafted;
    let mut form = Map::new();
    form.insert(WORDS.to_owned(), json!(said));
    form.extend(by.map(|by| (BY.to_owned(), json!(by.to_string()))));
    form.extend(days.map(|days| (DAYS.to_owned(), json!(days))));
    Draft { spot, form }
}

/// What a draft holds; none: it holds no words.
pub(super) fn read(draft: &Draft) -> Option<Drafted> {
    let said = serde_json::from_value(draft.form.get(WORDS)?.clone()).ok()?;
    let by = draft.form.get(BY).and_then(Value::as_str);
    let days = draft.form.get(DAYS).cloned();
    Some(Drafted {
        said,
        by: by.and_then(|by| by.parse().ok()),
        days: days.and_then(|days| serde_json::from_value(days).ok()),
    })
}
