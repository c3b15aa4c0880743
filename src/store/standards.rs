//! What the class says of its standards in its own words: by code, so that no import writes over them.

use rusqlite::{OptionalExtension as _, params};
use serde::Serialize;

use super::class::read_some;
use super::{Change, Error, Store, When};
use crate::domain::Words;
use crate::domain::id::StandardId;
use crate::domain::learning::standard::{Looks, Resource};

/// What stands in the class's own row of a standard.
#[derive(Default)]
struct Own {
    can: Words,
    looks: Looks,
    resources: Vec<Resource>,
}

impl Store {
    /// Keeps what a child can; empty: the program's own words hold again, or it is quoted.
    pub fn keep_can(&mut self, when: When, standard: StandardId, can: &Words) -> Result<(), Error> {
        self.of_standard(when, standard, |own| own.can = can.clone())
    }

    /// Keeps what work at a level of a scale looks like; empty: nothing is said of it.
    pub fn keep_look(
        &mut self,
        when: When,
        standard: StandardId,
        (scale, level): (&str, u8),
        looks: &Words,
    ) -> Result<(), Error> {
        self.of_standard(when, standard, |own| {
            own.looks.set(scale, level, looks.clone());
        })
    }

    /// Keeps what helps, in the place of what was there before. None: it is new, or it goes.
    pub fn keep_resource(
        &mut self,
        when: When,
        standard: StandardId,
        before: Option<&Resource>,
        resource: Option<&Resource>,
    ) -> Result<(), Error> {
        self.of_standard(when, standard, |own| {
            let all = &mut own.resources;
            let stood = before.and_then(|before| all.iter().position(|one| one == before));
            let at = stood.unwrap_or(all.len());
            if stood.is_some() {
                all.remove(at);
            }
            if let Some(resource) = resource.filter(|one| !all.contains(one)) {
                all.insert(at, resource.clone());
            }
        })
    }

    fn of_standard(
        &mut self,
        when: When,
        standard: StandardId,
        say: impl FnOnce(&mut Own),
    ) -> Result<(), Error> {
        self.change(when, |change| {
            let sql = "SELECT code FROM standard WHERE id = ?1";
            let code: String = change.on.query_row(sql, [standard], |row| row.get(0))?;
            let mut own = own(change, &code)?;
            say(&mut own);
            let sql = "INSERT INTO standard_words (code, can, levels, resources, at) VALUES (?1, ?2, ?3, ?4, ?5)
                       ON CONFLICT (code) DO UPDATE SET can = excluded.can, levels = excluded.levels,
                       resources = excluded.resources, at = excluded.at";
            let values = params![
                code,
                text(&own.can)?,
                text(&own.looks)?,
                text(&own.resources)?,
                change.when.moment.0
            ];
            change.on.prepare_cached(sql)?.execute(values)?;
            Ok(())
        })
    }
}

fn own(change: &Change, code: &str) -> Result<Own, Error> {
    let sql = "SELECT can, levels, resources FROM standard_words WHERE code = ?1";
    let row: Option<[Option<String>; 3]> = change
        .on
        .query_row(sql, [code], |row| {
            Ok([row.get(0)?, row.get(1)?, row.get(2)?])
        })
        .optional()?;
    let Some([can, looks, resources]) = row else {
        return Ok(Own::default());
    };
    Ok(Own {
        can: read_some(can)?,
        looks: read_some(looks)?,
        resources: read_some(resources)?,
    })
}

fn text(value: &impl Serialize) -> Result<String, Error> {
    serde_json::to_string(value).map_err(|_| Error::Damaged)
}
