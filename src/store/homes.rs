//! Which home something of a family's is of: only where that is sure, and until then nobody's but the student's and
//! the teacher's.

use rusqlite::{OptionalExtension as _, Row, params};

use super::registry::Table;
use super::{Change, Error, Store};
use crate::domain::id::{ConferenceId, HomeId, StudentId};
use crate::domain::people::entry::EntryKind;
use crate::domain::people::person::Voice;
use crate::domain::people::who_sees::Viewer;

/// What a family gives: table, which rows are the family's, where in the value the words stand, what it is.
pub(super) const GIVEN: &[(&str, &str, &str, EntryKind)] = &[
    ("profile_answer", "voice = 'family'", "", EntryKind::Answer),
    ("note", "voice = 'family'", "", EntryKind::Note),
    ("promise", "owner = 'family'", "", EntryKind::Promise),
    ("question", "1", "/0", EntryKind::Question),
    (
        "habit_rating",
        "voice = 'family'",
        "/example",
        EntryKind::Rating,
    ),
    ("statement", "1", "", EntryKind::Statement),
    (
        "feedback",
        "voice = 'family'",
        "/line",
        EntryKind::Statement,
    ),
];

/// Which of what a family gave somebody is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Given {
    /// All of it.
    All,
    /// What is known to be of a home.
    OfAHome,
    /// What this home gave, and what is shared with it.
    Of(HomeId),
}

impl Given {
    /// Is this row shown, which `by` gave?
    pub(super) fn takes(self, by: Voice, row: &Row) -> Result<bool, Error> {
        if self == Self::All || by != Voice::Family {
            return Ok(true);
        }
        let home: Option<HomeId> = row.get("home")?;
        Ok(match self {
            Self::Of(own) => home == Some(own) || home.is_some() && row.get("shared")?,
            Self::All | Self::OfAHome => home.is_some(),
        })
    }

    /// The same as SQL.
    pub(super) fn rows(self, table: &Table) -> String {
        let given = GIVEN.iter().find(|(name, ..)| *name == table.name);
        let Some((_, theirs, ..)) = given else {
            return "1".to_owned();
        };
        match self {
            Self::All => "1".to_owned(),
            Self::OfAHome => format!("(home IS NOT NULL OR NOT ({theirs}))"),
            Self::Of(HomeId(own)) => {
                format!("(home = {own} OR home IS NOT NULL AND shared = 1 OR NOT ({theirs}))")
            }
        }
    }
}

impl Store {
    /// What of a family's words `viewer` is shown of this student: until somebody has said of which home they are, they
    /// are for the student and the teacher.
    pub(super) fn given_to(&self, student: StudentId, viewer: Viewer) -> Result<Given, Error> {
        match viewer {
            Viewer::Family {
                home: Some(home), ..
            } => return Ok(Given::Of(home)),
            Viewer::Family { home: None, .. } => {}
            Viewer::Student(_) | Viewer::Teacher => return Ok(Given::All),
        }
        let sql = "SELECT count(*) > 1 FROM household WHERE student = ?1";
        let several: bool = self
            .connection
            .prepare_cached(sql)?
            .query_row([student], |row| row.get(0))?;
        Ok(if several { Given::OfAHome } else { Given::All })
    }
}

/// The home of what `by` gives: the only one there is, or the one the conference is with. None: nobody's but the
/// student's and the teacher's, or of a family with several homes, of which nobody has said which.
pub(super) fn whose(
    change: &Change,
    student: StudentId,
    by: Voice,
    conference: Option<ConferenceId>,
) -> Result<Option<HomeId>, Error> {
    if by != Voice::Family {
        return Ok(None);
    }
    let sql = "SELECT min(id) FROM household WHERE student = ?1 HAVING count(*) = 1";
    let only: Option<HomeId> = change
        .on
        .prepare_cached(sql)?
        .query_row([student], |row| row.get(0))
        .optional()?;
    if only.is_some() || conference.is_none() {
        return Ok(only);
    }
    let sql = "SELECT household FROM conference WHERE id = ?1 AND student = ?2";
    let with: Option<Option<HomeId>> = change
        .on
        .prepare_cached(sql)?
        .query_row(params![conference, student], |row| row.get(0))
        .optional()?;
    Ok(with.flatten())
}
