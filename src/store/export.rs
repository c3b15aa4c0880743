//! Everything about one student as it stands in the file, opened: the export for another system.

use rusqlite::Row;
use rusqlite::types::ValueRef;
use serde_json::{Map, Value};

use super::homes;
use super::registry::{self, CONFERENCE, Table};
use super::{Error, Store};
use crate::domain::conference::talking_point::Visibility;
use crate::domain::id::{RowId, StudentId};
use crate::domain::people::who_sees::{Matter, Share, Viewer, may_see};
use crate::vault::For;

impl Store {
    /// Every row of every table that holds something of the student and that `viewer` may see, by table. What a
    /// code is compared with, and wrong tries, are no words about the student and stay here.
    pub fn export(&self, student: StudentId, viewer: Viewer) -> Result<Value, Error> {
        let mut tables = Map::new();
        let share = self.share_of(student, viewer)?;
        let hidden = self.hidden_ratings(student, viewer)?;
        for (table, key) in registry::of_students()
            .rev()
            .filter(|(table, _)| table.exported)
            .filter(|(table, _)| table.name != "draft" || viewer == Viewer::Teacher)
        {
            let sql = rows_for(table, key, viewer, share);
            let all = self.rows_of(table, &sql, student, viewer, &hidden)?;
            tables.insert(table.name.to_owned(), Value::Array(all));
        }
        tables.insert(
            "conference_step".to_owned(),
            self.step_times(student, share)?,
        );
        Ok(Value::Object(tables))
    }

    /// The rows of one table, opened, as far as `viewer` may have them; ratings in `hidden` are withheld.
    fn rows_of(
        &self,
        table: &Table,
        sql: &str,
        student: StudentId,
        viewer: Viewer,
        hidden: &[RowId],
    ) -> Result<Vec<Value>, Error> {
        let mut statement = self.connection.prepare(sql)?;
        let names: Vec<String> = statement.column_names().map(str::to_owned).collect();
        let mut rows = statement.query([student])?;
        let mut all = Vec::new();
        while let Some(row) = rows.next()? {
            let key: RowId = row.get("row_number")?;
            if !is_for(
                viewer,
                student,
                table.name == "private_request",
                row.get("is_private")?,
            ) {
                continue;
            }
            let whom = if row.get("is_private")? {
                For::Teacher
            } else {
                For::Class
            };
            let unrevealed = is_unrevealed(table.name, row, key, hidden)?;
            let mut object = Map::new();
            for name in names
                .iter()
                .filter(|name| !matches!(name.as_str(), "row_number" | "is_private"))
            {
                let opened = match name.as_str() {
                    "sealed" if unrevealed => {
                        Value::from("withheld until everyone has given their view")
                    }
                    "sealed" => {
                        let mut value = match row.get_ref("sealed")? {
                            ValueRef::Null => Value::Null,
                            _ => self.vault.open_in_for(whom, table, row)?,
                        };
                        if table.name == "adult" && viewer != Viewer::Teacher {
                            without_limits(&mut value);
                        }
                        value
                    }
                    other => plain(row.get_ref(other)?)?,
                };
                object.insert(name.clone(), opened);
            }
            all.push(Value::Object(object));
        }
        Ok(all)
    }

    fn step_times(&self, student: StudentId, share: Share) -> Result<Value, Error> {
        let there = homes::rows(share, &CONFERENCE);
        let sql = format!(
            "SELECT s.conference, s.step, s.student_ms, s.family_ms, s.teacher_ms FROM conference_step s
             WHERE s.conference IN (SELECT id FROM conference WHERE student = ?1 AND {there}) ORDER BY 1, 2"
        );
        let mut statement = self.connection.prepare(&sql)?;
        let mut rows = statement.query([student])?;
        let mut all = Vec::new();
        while let Some(row) = rows.next()? {
            let mut object = Map::new();
            for name in [
                "conference",
                "step",
                "student_ms",
                "family_ms",
                "teacher_ms",
            ] {
                object.insert(name.to_owned(), plain(row.get_ref(name)?)?);
            }
            all.push(Value::Object(object));
        }
        Ok(Value::Array(all))
    }
}

/// The rows of one table that are a student's, as far as `viewer` may have any of them.
fn rows_for(table: &Table, key: &str, viewer: Viewer, share: Share) -> String {
    format!(
        "SELECT rowid AS row_number, {} AS is_private, * FROM {} WHERE {key} = ?1 AND {} AND {} ORDER BY 1",
        table.private(),
        table.name,
        unfinished_left_out(viewer, table.name),
        homes::rows(share, table),
    )
}

/// Is it a view of a habit that not all have given yet, or was it one?
fn is_unrevealed(table: &str, row: &Row, key: RowId, hidden: &[RowId]) -> Result<bool, Error> {
    Ok(match table {
        "habit_rating" => hidden.contains(&key),
        "correction" => {
            row.get::<_, String>("about")? == "habit_rating"
                && hidden.contains(&row.get("about_id")?)
        }
        "draft" => super::drafts::is_of_a_view(row)?,
        _ => false,
    })
}

/// What is the teacher's until it is done: drafts of evidence, things to work on that wait, what was set aside.
fn unfinished_left_out(viewer: Viewer, table: &str) -> &'static str {
    match table {
        _ if viewer == Viewer::Teacher => "1",
        "evidence" => "state <> 'not-given'",
        "correction" => {
            "NOT (about = 'evidence' AND about_id IN (SELECT id FROM evidence WHERE state = 'not-given'))"
        }
        "post_it" => "handed IS NOT NULL",
        "set_aside" => "0",
        _ => "1",
    }
}

/// May `viewer` have this row? Corrections are as private as what they correct.
fn is_for(viewer: Viewer, student: StudentId, is_request: bool, is_private: bool) -> bool {
    let matter = match (is_request, is_private) {
        (true, _) => Matter::PrivateRequest,
        (_, true) => Matter::Point(student, Visibility::Private),
        _ => Matter::Page(student),
    };
    may_see(viewer, matter)
}

/// A court's limit on an adult is the school's to know; the other home does not read it here.
fn without_limits(value: &mut Value) {
    if let Some(adult) = value.as_object_mut() {
        adult.remove("restricted");
    }
}

fn plain(value: ValueRef) -> Result<Value, Error> {
    Ok(match value {
        ValueRef::Null => Value::Null,
        ValueRef::Integer(number) => Value::from(number),
        ValueRef::Real(number) => Value::from(number),
        ValueRef::Text(_) => Value::from(value.as_str().map_err(|_| Error::Damaged)?),
        ValueRef::Blob(_) => return Err(Error::Damaged),
    })
}
