//! The class and its standards: founded, filled, and as they are now.

use rusqlite::params;

use super::{Change, Error, Store, When, log};
use crate::content::sample::Sample;
use crate::domain::class_file::class::Class;
use crate::domain::id::{RowId, StandardId};
use crate::domain::learning::standard::Standard;
use crate::vault::Sealed;

impl Store {
    /// Fills an empty file with a class that has no students yet.
    pub fn found(&mut self, when: When, class: &Class) -> Result<(), Error> {
        self.change_now(when, |change| insert(change, class))
    }

    /// Fills an empty file with a whole class, all of it or nothing.
    pub fn fill(&mut self, when: When, sample: &Sample) -> Result<(), Error> {
        self.change_now(when, |change| {
            insert(change, &sample.class)?;
            let standards = insert_standards(change, &sample.class.name, &sample.standards)?;
            for folder in &sample.students {
                super::folders::insert(change, folder, &standards)?;
            }
            Ok(())
        })
    }

    /// The class.
    pub fn class(&self) -> Result<Class, Error> {
        let sealed: Sealed =
            self.connection
                .query_row("SELECT sealed FROM class WHERE id = 1", [], |row| {
                    row.get("sealed")
                })?;
        self.vault.open_row("class", RowId(1), None, &sealed)
    }

    /// The class's standards, as the framework orders them.
    pub fn standards(&self) -> Result<Vec<Standard>, Error> {
        let mut statement = self.connection.prepare_cached(
            "SELECT id, code, subject, can, rule FROM standard ORDER BY framework, place",
        )?;
        let mut rows = statement.query([])?;
        let mut standards = Vec::new();
        while let Some(row) = rows.next()? {
            let rule: Option<String> = row.get("rule")?;
            standards.push(Standard {
                key: row.get("id")?,
                code: row.get("code")?,
                subject: words(&row.get::<_, String>("subject")?)?,
                can: words(&row.get::<_, String>("can")?)?,
                rule: rule.and_then(|rule| rule.parse().ok()),
            });
        }
        Ok(standards)
    }
}

fn words(text: &str) -> Result<crate::domain::Words, Error> {
    serde_json::from_str(text).map_err(|_| Error::Damaged)
}

fn text(words: &crate::domain::Words) -> Result<String, Error> {
    serde_json::to_string(words).map_err(|_| Error::Damaged)
}

fn insert(change: &Change, class: &Class) -> Result<(), Error> {
    let sealed = change.vault.seal_row("class", RowId(1), None, class)?;
    let uuid = uuid::Uuid::from_bytes(change.vault.class()).to_string();
    change.on.execute(
        "INSERT INTO class (id, uuid, created, sealed) VALUES (1, ?1, ?2, ?3)",
        params![uuid, change.when.moment.0, sealed],
    )?;
    log::write(change, log::What::Created, None, "teacher")
}

/// The rows of the standards, in their order.
fn insert_standards(
    change: &Change,
    title: &str,
    standards: &[Standard],
) -> Result<Vec<StandardId>, Error> {
    change
        .on
        .execute("INSERT INTO framework (title) VALUES (?1)", [title])?;
    let framework = change.on.last_insert_rowid();
    let mut keys = Vec::new();
    let sql = "INSERT INTO standard (framework, place, code, subject, can, rule) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    for (standard, place) in standards.iter().zip(1_i64..) {
        let rule = standard.rule.map(|rule| rule.to_string());
        let values = params![
            framework,
            place,
            standard.code,
            text(&standard.subject)?,
            text(&standard.can)?,
            rule
        ];
        change.on.prepare_cached(sql)?.execute(values)?;
        keys.push(StandardId(change.on.last_insert_rowid()));
    }
    Ok(keys)
}
