//! The class and its standards: founded, filled, and as they are now.

use std::collections::BTreeMap;

use rusqlite::params;
use serde::de::DeserializeOwned;

use super::registry::{CLASS, CLASS_BEFORE};
use super::{Change, Error, Store, When, frameworks, log};
use crate::content::{self, sample::Sample};
use crate::domain::Words;
use crate::domain::class_file::class::Class;
use crate::domain::class_file::contact::Contact;
use crate::domain::class_file::setting::{self, Before};
use crate::domain::conference::pace::Moment;
use crate::domain::id::{RowId, StandardId};
use crate::domain::learning::mastery::Rule;
use crate::domain::learning::standard::{SaidBy, Standard};

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
        let mut statement = self
            .connection
            .prepare_cached("SELECT * FROM class WHERE id = 1")?;
        let mut rows = statement.query([])?;
        let row = rows.next()?.ok_or(rusqlite::Error::QueryReturnedNoRows)?;
        self.vault.open_in(&CLASS, row)
    }

    /// How the class was set before, oldest first.
    pub fn class_before(&self) -> Result<Vec<Before>, Error> {
        let sql = "SELECT * FROM class_before ORDER BY id";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([])?;
        let mut before = Vec::new();
        while let Some(row) = rows.next()? {
            before.push(Before {
                until: Moment(row.get("at")?),
                class: self.vault.open_in(&CLASS_BEFORE, row)?,
            });
        }
        Ok(before)
    }

    /// Changes one setting, and gives back the class as it is then; how it was stays.
    pub fn set_class(&mut self, when: When, to: &setting::Change) -> Result<Class, Error> {
        self.change(when, |change| {
            let before: Class = change.open_at(&CLASS, RowId(1))?;
            let class = to.made_in(&before);
            if class != before {
                keep(change, &class)?;
            }
            Ok(class)
        })
    }

    /// The rule each standard would have of its own if the class were set so.
    pub fn rules(&self, class: &Class) -> Result<BTreeMap<StandardId, Option<Rule>>, Error> {
        let sql = "SELECT id, code, rule FROM standard";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([])?;
        let mut rules = BTreeMap::new();
        while let Some(row) = rows.next()? {
            let code: String = row.get("code")?;
            let own: Option<String> = row.get("rule")?;
            rules.insert(row.get("id")?, rule(class.rules.get(&code), own));
        }
        Ok(rules)
    }

    /// Whom a family calls, and when; none while nobody has said.
    pub fn contact(&self) -> Result<Option<Contact>, Error> {
        Ok(self.class()?.contact)
    }

    /// Keeps whom a family calls; how it was stays. None: nobody any more.
    pub fn set_contact(&mut self, when: When, contact: Option<Contact>) -> Result<(), Error> {
        self.change(when, |change| {
            let before: Class = change.open_at(&CLASS, RowId(1))?;
            let class = Class {
                contact: contact.and_then(Contact::tidied),
                ..before.clone()
            };
            if class == before {
                return Ok(());
            }
            keep(change, &class)
        })
    }

    /// The class's standards, as the framework orders them; a rule the teacher gave one stands above its own.
    pub fn standards(&self) -> Result<Vec<Standard>, Error> {
        let mut statement = self.connection.prepare_cached(
            "SELECT standard.id, standard.code, subject, statement, rule, can, levels, resources, language FROM standard
             LEFT JOIN framework ON framework.id = standard.framework
             LEFT JOIN standard_words ON standard_words.code = standard.code ORDER BY framework, place",
        )?;
        let mut rows = statement.query([])?;
        let mut standards = Vec::new();
        let given = self.class()?.rules;
        while let Some(row) = rows.next()? {
            let own: Option<String> = row.get("rule")?;
            let code: String = row.get("code")?;
            let (can, said_by) = can(&code, row.get("can")?)?;
            standards.push(Standard {
                key: row.get("id")?,
                rule: rule(given.get(&code), own),
                subject: read(&row.get::<_, String>("subject")?)?,
                statement: read(&row.get::<_, String>("statement")?)?,
                can,
                said_by,
                stated_in: frameworks::named(row.get("language")?)?,
                looks: read_some(row.get("levels")?)?,
                resources: read_some(row.get("resources")?)?,
                code,
            });
        }
        Ok(standards)
    }
}

/// The rule the teacher gave a standard, else the one it came with.
fn rule(given: Option<&Rule>, own: Option<String>) -> Option<Rule> {
    given
        .copied()
        .or_else(|| own.and_then(|own| own.parse().ok()))
}

/// What a child can, in the class's own words; else in the program's.
fn can(code: &str, own: Option<String>) -> Result<(Words, SaidBy), Error> {
    let own: Words = read_some(own)?;
    Ok(if own != Words::default() {
        (own, SaidBy::Class)
    } else if let Some(can) = content::standards::can(code) {
        (can.clone(), SaidBy::Program)
    } else {
        (Words::default(), SaidBy::Nobody)
    })
}

fn read<T: DeserializeOwned>(text: &str) -> Result<T, Error> {
    serde_json::from_str(text).map_err(|_| Error::Damaged)
}

/// Most standards have nothing of their own: nothing is read then.
pub(super) fn read_some<T: DeserializeOwned + Default>(text: Option<String>) -> Result<T, Error> {
    let some = text.filter(|text| !["", "{}", "[]"].contains(&text.as_str()));
    some.map_or_else(|| Ok(T::default()), |text| read(&text))
}

fn text(words: &Words) -> Result<String, Error> {
    serde_json::to_string(words).map_err(|_| Error::Damaged)
}

fn insert(change: &Change, class: &Class) -> Result<(), Error> {
    let uuid = uuid::Uuid::from_bytes(change.vault.class()).to_string();
    change.put(&CLASS, RowId(1), class, || {
        let sql = "INSERT INTO class (id, uuid, created, sealed) VALUES (1, ?1, ?2, '')";
        change
            .on
            .execute(sql, params![uuid, change.when.moment.0])?;
        Ok(())
    })?;
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
    let sql = "INSERT INTO standard (framework, place, code, subject, statement, rule) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    for (standard, place) in standards.iter().zip(1_i64..) {
        let rule = standard.rule.map(|rule| rule.to_string());
        let values = params![
            framework,
            place,
            standard.code,
            text(&standard.subject)?,
            text(&standard.statement)?,
            rule
        ];
        keep_can(change, &standard.code, &standard.can)?;
        change.on.prepare_cached(sql)?.execute(values)?;
        keys.push(StandardId(change.on.last_insert_rowid()));
    }
    Ok(keys)
}

/// What a child can who has mastered it, in the class's own words: by code, so that no import writes over them.
pub(super) fn keep_can(change: &Change, code: &str, can: &Words) -> Result<(), Error> {
    let sql = "INSERT INTO standard_words (code, can, at) VALUES (?1, ?2, ?3)
               ON CONFLICT (code) DO UPDATE SET can = excluded.can, at = excluded.at";
    let values = params![code, text(can)?, change.when.moment.0];
    change.on.prepare_cached(sql)?.execute(values)?;
    Ok(())
}

/// Changes how the class is set; how it was stays.
pub(super) fn keep(change: &Change, class: &Class) -> Result<(), Error> {
    let before: Class = change.open_at(&CLASS, RowId(1))?;
    let key = change.next_row("class_before")?;
    change.put(&CLASS_BEFORE, key, &before, || {
        let sql = "INSERT INTO class_before (id, at, sealed) VALUES (?1, ?2, '')";
        change.on.execute(sql, params![key, change.when.moment.0])?;
        Ok(())
    })?;
    change.put(&CLASS, RowId(1), class, || Ok(()))
}
