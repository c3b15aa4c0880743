//! In which language the statements of imported standards are written: as somebody says it, and never guessed.

use rusqlite::{OptionalExtension as _, params};

use super::{Change, Error, Store, When};
use crate::domain::id::RowId;
use crate::domain::learning::framework::{EXAMPLES, Framework, StatedIn};
use crate::domain::words::{Language, Words};

impl Store {
    /// The frameworks that came from elsewhere and say something.
    pub fn frameworks(&self) -> Result<Vec<Framework>, Error> {
        let sql = "SELECT framework.id, title, statement, language FROM framework JOIN standard ON standard.framework = framework.id
                   WHERE framework.source IS NOT NULL AND statement <> '{}'
                   ORDER BY framework.id, place";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([])?;
        let mut all: Vec<Framework> = Vec::new();
        while let Some(row) = rows.next()? {
            let key: RowId = row.get(0)?;
            if all.last().is_none_or(|one| one.key != key) {
                all.push(Framework {
                    key,
                    title: row.get(1)?,
                    examples: Vec::new(),
                    stated_in: named(row.get(3)?)?,
                });
            }
            let words = read(&row.get::<_, String>(2)?)?;
            if let Some(one) = all.last_mut().filter(|one| one.examples.len() < EXAMPLES) {
                one.examples
                    .push(words.nearest(Language::English).to_owned());
            }
        }
        Ok(all)
    }

    /// Somebody has said in which language a framework is written: what its standards say is in that one from now on.
    pub fn say_language(
        &mut self,
        when: When,
        framework: RowId,
        stated: StatedIn,
    ) -> Result<(), Error> {
        self.change(when, |change| say(change, framework, stated))
    }
}

/// The framework of this title that came from there, and its language, if somebody has said it.
pub(super) fn titled(
    change: &Change,
    source: &str,
    title: &str,
) -> Result<Option<(RowId, Option<StatedIn>)>, Error> {
    let sql = "SELECT id, language FROM framework WHERE source = ?1 AND title = ?2";
    let found: Option<(RowId, Option<String>)> = change
        .on
        .prepare_cached(sql)?
        .query_row([source, title], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let read = |(key, name)| Ok((key, named(name)?));
    found.map(read).transpose()
}

/// The language of a framework, if somebody has said it.
pub(super) fn stated_in(change: &Change, framework: RowId) -> Result<Option<StatedIn>, Error> {
    let sql = "SELECT language FROM framework WHERE id = ?1";
    let name: Option<Option<String>> = change
        .on
        .prepare_cached(sql)?
        .query_row([framework], |row| row.get(0))
        .optional()?;
    named(name.flatten())
}

/// As it stands in a column.
pub(super) fn named(name: Option<String>) -> Result<Option<StatedIn>, Error> {
    name.map(|name| StatedIn::named(&name).ok_or(Error::Damaged))
        .transpose()
}

pub(super) fn say(change: &Change, framework: RowId, stated: StatedIn) -> Result<(), Error> {
    let sql = "UPDATE framework SET language = ?2 WHERE id = ?1";
    change
        .on
        .prepare_cached(sql)?
        .execute(params![framework, stated.name()])?;
    let rows: Vec<(RowId, String)> = change
        .on
        .prepare_cached("SELECT id, statement FROM standard WHERE framework = ?1")?
        .query_map([framework], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<_, _>>()?;
    for (row, before) in rows {
        let says = serde_json::to_string(&stated.says(read(&before)?));
        let says = says.map_err(|_| Error::Damaged)?;
        if says != before {
            let sql = "UPDATE standard SET statement = ?2 WHERE id = ?1";
            change.on.prepare_cached(sql)?.execute(params![row, says])?;
        }
    }
    Ok(())
}

fn read(text: &str) -> Result<Words, Error> {
    serde_json::from_str(text).map_err(|_| Error::Damaged)
}
