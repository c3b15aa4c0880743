//! Talking points, and what was set aside of what the folder suggests.

use rusqlite::params;

use super::entries::At;
use super::registry::TALKING_POINT;
use super::{Error, Store, When, entries, folders};
use crate::domain::conference::talking_point::{TalkingPoint, Visibility};
use crate::domain::id::{PointId, StudentId};
use crate::domain::words::Said;

impl Store {
    /// Adds a talking point, and sets aside the suggestion it came from, if any.
    pub fn add_point(
        &mut self,
        when: When,
        student: StudentId,
        point: &TalkingPoint,
        from: Option<&str>,
    ) -> Result<(), Error> {
        self.change(when, |change| {
            folders::insert_point(change, student, point)?;
            from.map_or(Ok(()), |what| set_aside(change, student, what))
        })
    }

    /// Rewords a talking point, or changes who may see it; the earlier words stay, as private as they were.
    pub fn reword_point(
        &mut self,
        when: When,
        student: StudentId,
        point: &TalkingPoint,
    ) -> Result<(), Error> {
        self.change(when, |change| {
            let sql = "SELECT visibility FROM talking_point WHERE id = ?1 AND student = ?2";
            let visibility: String =
                change
                    .on
                    .query_row(sql, params![point.key, student], |row| row.get(0))?;
            let was = if visibility == "shared" {
                Visibility::Shared
            } else {
                Visibility::Private
            };
            let before: Said = change.open_at(&TALKING_POINT, point.key)?;
            if was == Visibility::Private && point.visibility == Visibility::Shared {
                // What was private stays nobody else's: the point begins anew.
                remove(change, student, point.key)?;
                return folders::insert_point(change, student, point);
            }
            let visibility = match point.visibility {
                Visibility::Shared => "shared",
                Visibility::Private => "private",
            };
            change.put(&TALKING_POINT, point.key, &point.said, || {
                let sql = "UPDATE talking_point SET step = ?2, visibility = ?3 WHERE id = ?1";
                let values = params![point.key, point.step, visibility];
                change.on.execute(sql, values)?;
                Ok(())
            })?;
            if before == point.said || was != point.visibility {
                return Ok(());
            }
            entries::remember(
                change,
                At::of("talking_point", point.key, student),
                &before,
                "",
            )
        })
    }

    /// Takes a talking point away.
    pub fn drop_point(
        &mut self,
        when: When,
        student: StudentId,
        key: PointId,
    ) -> Result<(), Error> {
        self.change(when, |change| remove(change, student, key))
    }

    /// What was taken or dropped of the suggestions.
    pub fn set_aside(&self, student: StudentId) -> Result<Vec<String>, Error> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT what FROM set_aside WHERE student = ?1")?;
        let found = statement.query_map([student], |row| row.get(0))?;
        Ok(found.collect::<Result<_, _>>()?)
    }

    /// A suggestion does not come again.
    pub fn drop_suggestion(
        &mut self,
        when: When,
        student: StudentId,
        what: &str,
    ) -> Result<(), Error> {
        self.change(when, |change| set_aside(change, student, what))
    }
}

fn set_aside(change: &super::Change, student: StudentId, what: &str) -> Result<(), Error> {
    let sql = "INSERT OR IGNORE INTO set_aside (student, what, at) VALUES (?1, ?2, ?3)";
    change
        .on
        .execute(sql, params![student, what, change.when.moment.0])?;
    Ok(())
}

fn remove(change: &super::Change, student: StudentId, key: PointId) -> Result<(), Error> {
    let sql = "DELETE FROM correction WHERE about = 'talking_point' AND about_id = ?1";
    change.on.execute(sql, [key])?;
    let sql = "DELETE FROM talking_point WHERE id = ?1 AND student = ?2";
    change.on.execute(sql, params![key, student])?;
    Ok(())
}
