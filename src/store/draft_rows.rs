//! Rows of drafts, by where they belong.

use rusqlite::params;

use super::{Change, Error};
use crate::domain::class_file::spot::Spot;

/// Deletes the row of this place, whoever wrote it.
pub(super) fn delete(change: &Change, spot: &Spot, place: &str) -> Result<(), Error> {
    let (student, conference) = spot.owner();
    let sql =
        "DELETE FROM draft WHERE student IS ?1 AND conference IS ?2 AND place = ?3 AND home IS ?4";
    let values = params![student, conference, place, spot.home()];
    change.on.prepare_cached(sql)?.execute(values)?;
    Ok(())
}
