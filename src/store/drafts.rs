use jiff::civil::Date;
use rusqlite::params;

use super::{Change, Error, Store, When, day};
use crate::domain::Said;
use crate::domain::person::Key;

/// Where a draft belongs: student, conference, and the place in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    /// Student and conference.
    pub owner: (Key, Key),
    /// `note/…`, `goal`, `promise/…`.
    pub place: String,
}

/// Something typed that is not a note yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// Where it belongs.
    pub place: String,
    /// The words so far.
    pub said: Said,
    /// By when, where it has a day.
    pub due: Option<Date>,
}

impl Store {
    /// Keeps what is being typed. No backup is made first: a second is all there is.
    pub fn keep_draft(
        &mut self,
        when: When,
        spot: &Spot,
        said: &Said,
        due: Option<Date>,
    ) -> Result<(), Error> {
        self.change_now(when, |change| {
            forget(change, spot.owner, &spot.place)?;
            let key = change.next_row("draft")?;
            let sealed = change.vault.seal_row("draft", (key, spot.owner.0), said)?;
            let sql = "INSERT INTO draft (id, student, conference, place, due, at, sealed) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
            let (student, conference) = spot.owner;
            change.on.prepare_cached(sql)?.execute(params![key, student, conference, spot.place,
                due.map(|day| day.to_string()),
                change.when.moment.0, sealed])?;
            Ok(())
        })
    }

    /// What was being typed in a conference when the program last ended.
    pub fn drafts(&self, conference: Key) -> Result<Vec<Draft>, Error> {
        let mut statement = self.connection.prepare_cached(
            "SELECT id, student, place, due, sealed FROM draft WHERE conference = ?1 ORDER BY id",
        )?;
        let mut rows = statement.query([conference])?;
        let mut drafts = Vec::new();
        while let Some(row) = rows.next()? {
            drafts.push(Draft {
                place: row.get("place")?,
                due: day(row.get("due")?),
                said: self.vault.open_row(
                    "draft",
                    (row.get("id")?, row.get("student")?),
                    &row.get("sealed")?,
                )?,
            });
        }
        Ok(drafts)
    }
}

/// Lets go of a draft whose words are kept elsewhere now.
pub(super) fn forget(
    change: &Change,
    (student, conference): (Key, Key),
    place: &str,
) -> Result<(), Error> {
    let sql = "DELETE FROM draft WHERE student = ?1 AND conference = ?2 AND place = ?3";
    change
        .on
        .prepare_cached(sql)?
        .execute(params![student, conference, place])?;
    Ok(())
}
