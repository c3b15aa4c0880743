//! Which home something of a family's is of: only where that is sure.

use rusqlite::{OptionalExtension as _, params};

use super::{Change, Error};
use crate::domain::id::{ConferenceId, HomeId, StudentId};
use crate::domain::people::person::Voice;

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
