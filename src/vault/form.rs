//! The forms of a sealed value, and the name of the change it comes from.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Fault;

/// How a value is bound to its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// To class, table, row and student.
    First,
    /// To the columns as well whose change would change what it means.
    Second,
}

/// A change: whose, and its how-many-th.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// The laptop's drawn name.
    pub laptop: String,
    /// Counted from 1.
    pub count: u64,
}

/// The change a wording comes from, and up to which change of each laptop its writer had seen this entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stamp {
    /// The change.
    pub by: Change,
    /// By laptop.
    pub seen: BTreeMap<String, u64>,
}

#[derive(Deserialize)]
struct Stamped {
    by: Option<Change>,
    #[serde(default)]
    seen: BTreeMap<String, u64>,
}

impl Stamp {
    /// What `by` writes over a wording with the stamp `before`.
    pub fn after(before: Option<Self>, by: Change) -> Self {
        let mut seen = BTreeMap::new();
        if let Some(before) = before {
            seen = before.seen;
            let known = seen.entry(before.by.laptop).or_default();
            *known = before.by.count.max(*known);
        }
        Self { by, seen }
    }

    pub(super) fn read(text: &[u8]) -> Result<Option<Self>, Fault> {
        let stamped: Stamped = serde_json::from_slice(text).map_err(|_| Fault::Damaged)?;
        Ok(stamped.by.map(|by| Self {
            by,
            seen: stamped.seen,
        }))
    }
}
