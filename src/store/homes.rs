//! Which home something of a family's is of: only where that is sure, and until then nobody's but the student's and
//! the teacher's.

use rusqlite::{Connection, OptionalExtension as _, Row, params};

use super::registry::{self, ADULT, CONFERENCE};
use super::{Change, Error, Store};
use crate::domain::conference::Attendance;
use crate::domain::id::{AdultId, ConferenceId, HomeId, StudentId};
use crate::domain::people::entry::EntryKind;
use crate::domain::people::person::{Adult, Voice};
use crate::domain::people::who_sees::{Owner, Share, Table, Viewer};

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

/// Whose a row of a table with homes is.
pub(super) fn owner_in(row: &Row) -> Result<Owner, Error> {
    Ok(Owner {
        home: row.get("home")?,
        adult: row.get("adult")?,
        shared: row.get("shared")?,
    })
}

/// Whose a row is, where a family gave it.
pub(super) fn given_in(table: &registry::Table, row: &Row) -> Result<Option<Owner>, Error> {
    let by = match table.name {
        "statement" | "question" => return owner_in(row).map(Some),
        "promise" => row.get::<_, String>("owner")?,
        "note" | "profile_answer" | "habit_rating" => row.get("voice")?,
        _ => return Ok(None),
    };
    let is_family = by == Voice::Family.name();
    is_family.then(|| owner_in(row)).transpose()
}

/// Is this row seen, which `by` gave?
pub(super) fn takes(share: Share, by: Voice, row: &Row) -> Result<bool, Error> {
    Ok(by != Voice::Family || share.takes(owner_in(row)?))
}

/// Which rows of `table` are seen, as SQL.
pub(super) fn rows(share: Share, table: &registry::Table) -> String {
    let given = |table: &str| {
        let theirs = GIVEN.iter().find(|(name, ..)| *name == table);
        theirs.map(|(_, theirs, ..)| match share {
            Share::All => "1".to_owned(),
            Share::Of(HomeId(own)) => {
                format!("(shared = 1 OR home IS {own} OR NOT ({theirs}))")
            }
            Share::OfStudent | Share::Common => format!("(shared = 1 OR NOT ({theirs}))"),
        })
    };
    let homes = match share {
        Share::All | Share::OfStudent => "1".to_owned(),
        Share::Of(HomeId(own)) => format!("household = {own}"),
        Share::Common => "0".to_owned(),
    };
    match table.name {
        _ if share == Share::All => "1".to_owned(),
        "adult" => homes,
        "household" => homes.replace("household", "id"),
        // Another home's hours are that home's; what was said there is for those whose words they are.
        "conference" => there(share),
        "snapshot" => format!(
            "conference IN (SELECT id FROM conference WHERE {})",
            there(share)
        ),
        // What a family did stands there of whichever home.
        "log" => "who <> 'family'".to_owned(),
        "draft" | "private_request" => "0".to_owned(),
        // What was there before something changed is as much a home's as what stands now.
        "correction" | "wording" => {
            let each = GIVEN.iter().filter_map(|(name, ..)| {
                let shown = given(name)?;
                Some(format!(
                    "(about <> '{name}' OR about_id IN (SELECT id FROM {name} WHERE {shown}))"
                ))
            });
            let mut all: Vec<String> = each.collect();
            all.push(format!(
                "(about <> 'adult' OR about_id IN (SELECT id FROM adult WHERE {homes}))"
            ));
            all.push("about <> 'conference'".to_owned());
            format!("({})", all.join(" AND "))
        }
        name => given(name).unwrap_or_else(|| "1".to_owned()),
    }
}

/// The hours at whose table somebody sat.
fn there(share: Share) -> String {
    let own = match share {
        Share::All => "1".to_owned(),
        Share::Of(HomeId(own)) => format!("household = {own}"),
        Share::OfStudent | Share::Common => "0".to_owned(),
    };
    format!("(together = 1 OR {own} OR kind = 'rehearsal')")
}

impl Store {
    /// What of that which this student's homes have given `viewer` sees. Until somebody has said of which home
    /// something is, it is nobody's but the teacher's.
    pub(super) fn share_of(&self, student: StudentId, viewer: Viewer) -> Result<Share, Error> {
        Ok(Share::of(viewer, several(&self.connection, student)?))
    }
}

fn several(on: &Connection, student: StudentId) -> Result<bool, Error> {
    let sql = "SELECT count(*) > 1 FROM household WHERE student = ?1";
    Ok(on
        .prepare_cached(sql)?
        .query_row([student], |row| row.get(0))?)
}

/// Where something of a family's is given.
#[derive(Clone, Copy, Debug)]
pub(super) enum Given {
    /// On a student's own pages, with these at the screen.
    At(Table),
    /// In a conference.
    In(ConferenceId),
}

impl Given {
    /// The conference.
    pub(super) const fn conference(self) -> Option<ConferenceId> {
        match self {
            Self::In(conference) => Some(conference),
            Self::At(_) => None,
        }
    }
}

/// Whose what `by` gives is: of the only home there is, of who sits at the screen, of the home the conference is with,
/// of all of them at one table. Of none and not shared: nobody knows, and the teacher is asked.
pub(super) fn whose(
    change: &Change,
    student: StudentId,
    by: Voice,
    given: Given,
) -> Result<Owner, Error> {
    if by != Voice::Family {
        return Ok(Owner::default());
    }
    let sql = "SELECT min(id) FROM household WHERE student = ?1 HAVING count(*) = 1";
    let only: Option<HomeId> = change
        .on
        .prepare_cached(sql)?
        .query_row([student], |row| row.get(0))
        .optional()?;
    let (home, adult, shared) = match given {
        _ if only.is_some() => (only, None, false),
        Given::At(Table::Student) => (None, None, false),
        Given::At(Table::Together) => (None, None, true),
        Given::At(Table::Home { home, adult }) => (Some(home), adult, false),
        Given::In(conference) => in_conference(change, student, conference)?,
    };
    let owner = Owner {
        home,
        adult: known_adult(change, student, home, adult)?,
        shared,
    };
    is_theirs(change, student, owner)?;
    Ok(owner)
}

fn in_conference(
    change: &Change,
    student: StudentId,
    conference: ConferenceId,
) -> Result<(Option<HomeId>, Option<AdultId>, bool), Error> {
    let sql = "SELECT household, together FROM conference WHERE id = ?1 AND student = ?2";
    let with: Option<(Option<HomeId>, bool)> = change
        .on
        .prepare_cached(sql)?
        .query_row(params![conference, student], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .optional()?;
    Ok(match with {
        Some((_, true)) => (None, None, true),
        Some((Some(home), false)) => (Some(home), alone_there(change, home, conference)?, false),
        Some((None, false)) | None => (None, None, false),
    })
}

/// The one adult of this home who came, where only one did: of several nobody knows who spoke.
fn alone_there(
    change: &Change,
    home: HomeId,
    conference: ConferenceId,
) -> Result<Option<AdultId>, Error> {
    let who: Attendance = change.open_at(&CONFERENCE, conference)?;
    let [only] = who.family.as_slice() else {
        return Ok(None);
    };
    let mut statement = change
        .on
        .prepare_cached("SELECT * FROM adult WHERE household = ?1 ORDER BY id")?;
    let mut rows = statement.query([home])?;
    while let Some(row) = rows.next()? {
        let adult: Adult = change.vault.open_in(&ADULT, row)?;
        if adult.name == only.name {
            return Ok(Some(row.get("id")?));
        }
    }
    Ok(None)
}

/// An adult who has been removed since, or has moved, gives nothing in the name of this home.
fn known_adult(
    change: &Change,
    student: StudentId,
    home: Option<HomeId>,
    adult: Option<AdultId>,
) -> Result<Option<AdultId>, Error> {
    let sql = "SELECT id FROM adult WHERE id = ?1 AND student = ?2 AND household IS ?3";
    Ok(change
        .on
        .prepare_cached(sql)?
        .query_row(params![adult, student, home], |row| row.get(0))
        .optional()?)
}

/// Nothing is written for a home that is not this student's.
fn is_theirs(change: &Change, student: StudentId, owner: Owner) -> Result<(), Error> {
    let Some(home) = owner.home else {
        return Ok(());
    };
    let sql = "SELECT EXISTS (SELECT 1 FROM household WHERE id = ?1 AND student = ?2)";
    let known: bool = change
        .on
        .prepare_cached(sql)?
        .query_row(params![home, student], |row| row.get(0))?;
    if known { Ok(()) } else { Err(Error::Damaged) }
}
