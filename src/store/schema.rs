//! The versions of the schema, each lifted to the next.

use rusqlite::Connection;

use super::{APPLICATION_ID, Error};

/// Each entry lifts the file from its index to the next version. Never edit a released one; add one.
const UPGRADES: &[&str] = &[
    include_str!("schema/001_class.sql"),
    include_str!("schema/002_safe.sql"),
    include_str!("schema/003_weeks_before.sql"),
    include_str!("schema/004_family.sql"),
    include_str!("schema/005_drafts.sql"),
    include_str!("schema/006_homes_and_laptops.sql"),
    include_str!("schema/007_weeks_and_year.sql"),
];

/// The version this program writes.
pub(super) fn newest() -> i64 {
    i64::try_from(UPGRADES.len()).unwrap_or(i64::MAX)
}

/// The version of an open file.
pub(super) fn version(connection: &Connection) -> Result<i64, Error> {
    Ok(connection.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// Brings the file to the newest version, all at once or not at all.
pub(super) fn upgrade(connection: &Connection) -> Result<(), Error> {
    let mut upgrading = Upgrading::begin(connection)?;
    let mut goes_on = Ok(true);
    while let Ok(true) = goes_on {
        goes_on = upgrading.go_on(connection);
    }
    if goes_on.is_err() {
        upgrading.undo(connection);
    }
    goes_on.map(drop)
}

/// How far the tables are brought to the newest version, in a transaction that begins with the first statement.
pub(super) struct Upgrading {
    statements: Vec<&'static str>,
    next: usize,
    /// What refers to what was looked over at each change.
    referring: bool,
}

impl Upgrading {
    pub(super) fn begin(on: &Connection) -> Result<Self, Error> {
        let found = version(on)?;
        let missing = usize::try_from(found)
            .ok()
            .and_then(|found| UPGRADES.get(found..))
            .ok_or(Error::Newer(found, newest()))?;
        Ok(Self {
            statements: missing.iter().flat_map(|sql| statements(sql)).collect(),
            next: 0,
            referring: on.pragma_query_value(None, "foreign_keys", |row| row.get(0))?,
        })
    }

    /// How many statements of how many.
    pub(super) const fn progress(&self) -> (usize, usize) {
        (self.next, self.statements.len())
    }

    /// Some more; false: the file is of the newest version, and that is committed.
    pub(super) fn go_on(&mut self, on: &Connection) -> Result<bool, Error> {
        if self.statements.is_empty() {
            return Ok(false);
        }
        if self.next == 0 {
            // Tables are written anew under the same name: what refers to them is looked over at the end instead.
            on.pragma_update(None, "foreign_keys", false)?;
            on.execute_batch("BEGIN IMMEDIATE")?;
        }
        if let Some(statement) = self.statements.get(self.next) {
            on.execute_batch(statement)?;
            self.next += 1;
            return Ok(true);
        }
        if on.prepare("PRAGMA foreign_key_check")?.exists([])? {
            return Err(Error::Damaged);
        }
        on.pragma_update(None, "application_id", APPLICATION_ID)?;
        on.pragma_update(None, "user_version", newest())?;
        on.execute_batch("COMMIT")?;
        on.pragma_update(None, "foreign_keys", self.referring)?;
        Ok(false)
    }

    /// As it was before it began.
    pub(super) fn undo(&self, on: &Connection) {
        if !on.is_autocommit() {
            let _ = on.execute_batch("ROLLBACK");
        }
        let _ = on.pragma_update(None, "foreign_keys", self.referring);
    }
}

/// The statements of an upgrade: each ends with a line, and a trigger with its END.
fn statements(sql: &'static str) -> Vec<&'static str> {
    let mut found = Vec::new();
    let mut rest = sql;
    let mut end = 0;
    for line in sql.split_inclusive('\n') {
        end += line.len();
        let statement = rest.get(..end).unwrap_or_default();
        let is_trigger = statement
            .lines()
            .any(|line| line.starts_with("CREATE TRIGGER"));
        let wanted = if is_trigger { "END;" } else { ";" };
        if line.trim_end().ends_with(wanted) {
            found.push(statement);
            rest = rest.get(end..).unwrap_or_default();
            end = 0;
        }
    }
    found
}

pub(super) fn check_version(found: i64) -> Result<(), Error> {
    match found {
        ..=0 => Err(Error::Damaged),
        found if found > newest() => Err(Error::Newer(found, newest())),
        _ => Ok(()),
    }
}

/// Lifts a copy to this program's version before it is changed.
pub(super) fn lift(copy: &Connection) -> Result<(), Error> {
    check_version(version(copy)?)?;
    upgrade(copy)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_statement_of_an_upgrade_is_left_out_or_cut() {
        for upgrade in UPGRADES {
            let parts = statements(upgrade);
            assert_eq!(parts.concat().trim_end(), upgrade.trim_end());
            for part in parts {
                let code: Vec<&str> = part
                    .lines()
                    .filter(|line| !line.trim_start().starts_with("--"))
                    .collect();
                let code = code.join("\n");
                let ends = code.matches(";\n").count() + usize::from(code.ends_with(';'));
                assert_eq!(ends, 1, "{part}");
            }
        }
    }
}
