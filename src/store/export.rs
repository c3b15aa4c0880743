//! Everything about one student as it stands in the file, opened: the export for another system.

use rusqlite::types::ValueRef;
use serde_json::{Map, Value};

use super::{Error, STUDENT_TABLES, Store};
use crate::domain::person::Key;

impl Store {
    /// Every row of every table that holds something of the student, by table.
    pub fn export(&self, student: Key) -> Result<Value, Error> {
        let mut tables = Map::new();
        for table in STUDENT_TABLES.iter().rev() {
            let sql = format!(
                "SELECT rowid AS row_number, * FROM {} WHERE {} = ?1 ORDER BY 1",
                table.name, table.key
            );
            let mut statement = self.connection.prepare(&sql)?;
            let names: Vec<String> = statement.column_names().map(str::to_owned).collect();
            let mut rows = statement.query([student])?;
            let mut all = Vec::new();
            while let Some(row) = rows.next()? {
                let key: Key = row.get("row_number")?;
                let mut object = Map::new();
                for name in names.iter().filter(|name| *name != "row_number") {
                    let value = plain(row.get_ref(name.as_str())?)?;
                    let opened = if name == "sealed" {
                        self.opened(table.name, key, &value)?
                    } else {
                        value
                    };
                    object.insert(name.clone(), opened);
                }
                all.push(Value::Object(object));
            }
            tables.insert(table.name.to_owned(), Value::Array(all));
        }
        tables.insert("conference_step".to_owned(), self.step_times(student)?);
        Ok(Value::Object(tables))
    }

    fn step_times(&self, student: Key) -> Result<Value, Error> {
        let sql = "SELECT s.conference, s.step, s.student_ms, s.family_ms, s.teacher_ms FROM conference_step s
                   JOIN conference ON conference.id = s.conference WHERE conference.student = ?1 ORDER BY 1, 2";
        let mut statement = self.connection.prepare(sql)?;
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

    fn opened(&self, table: &'static str, row: Key, value: &Value) -> Result<Value, Error> {
        self.unseal(table, row, value.as_str().ok_or(Error::Damaged)?)
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
