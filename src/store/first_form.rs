//! What was sealed in the first form, and how it stands in the second.

use serde_json::{Value, json};

use super::registry::Table;
use super::{Error, sealing};
use crate::vault::{For, Form, Sealed, Vault};

/// What was sealed in the first form, opened; as it stands in the second.
pub(super) fn open_first(
    table: &Table,
    row: &rusqlite::Row,
    vault: &Vault,
    whom: For,
) -> Result<Value, Error> {
    let mut place = sealing::place_in(table, row)?;
    if table.name == "wording" {
        place.table = "note_wording";
    }
    let sealed: Sealed = row.get("sealed")?;
    let value: Value = vault.open_as(Form::First, &place, whom, &sealed)?;
    Ok(match table.name {
        // A goal was one sentence: that is what is done; when, where and how often were not asked.
        "goal" => json!({ "what": value }),
        // A form that is open keeps its choices by their names, and two of those have changed.
        "draft" if row.get::<_, String>("place")?.starts_with("desk/evidence/") => renamed(value),
        _ => value,
    })
}

fn renamed(mut form: Value) -> Value {
    let names = [("draft", "not-given"), ("progress", "draft")];
    if let Some(state) = form.get_mut("state") {
        let now = names.iter().find(|(before, _)| state == before);
        if let Some((_, now)) = now {
            *state = json!(now);
        }
    }
    form
}
