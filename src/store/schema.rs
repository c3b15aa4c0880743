//! The versions of the schema, each lifted to the next.

use rusqlite::{Connection, TransactionBehavior};

use super::{APPLICATION_ID, Error};

/// Each entry lifts the file from its index to the next version. Never edit a released one; add one.
const UPGRADES: &[&str] = &[
    include_str!("schema/001_class.sql"),
    include_str!("schema/002_safe.sql"),
    include_str!("schema/003_weeks_before.sql"),
    include_str!("schema/004_family.sql"),
    include_str!("schema/005_drafts.sql"),
    include_str!("schema/006_homes_and_laptops.sql"),
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
pub(super) fn upgrade(connection: &mut Connection) -> Result<(), Error> {
    let found = version(connection)?;
    let missing = usize::try_from(found)
        .ok()
        .and_then(|found| UPGRADES.get(found..))
        .ok_or(Error::Newer(found, newest()))?;
    if missing.is_empty() {
        return Ok(());
    }
    // Tables are written anew under the same name: what refers to them is looked over at the end instead.
    let referring: bool = connection.pragma_query_value(None, "foreign_keys", |row| row.get(0))?;
    connection.pragma_update(None, "foreign_keys", false)?;
    let lifted = lift_by(connection, missing);
    connection.pragma_update(None, "foreign_keys", referring)?;
    lifted
}

fn lift_by(connection: &mut Connection, missing: &[&str]) -> Result<(), Error> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for upgrade in missing {
        transaction.execute_batch(upgrade)?;
    }
    let loose = transaction
        .prepare("PRAGMA foreign_key_check")?
        .query([])?
        .next()?
        .is_some();
    if loose {
        return Err(Error::Damaged);
    }
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.pragma_update(None, "user_version", newest())?;
    Ok(transaction.commit()?)
}

pub(super) fn check_version(found: i64) -> Result<(), Error> {
    match found {
        ..=0 => Err(Error::Damaged),
        found if found > newest() => Err(Error::Newer(found, newest())),
        _ => Ok(()),
    }
}

/// Lifts a copy to this program's version before it is changed.
pub(super) fn lift(copy: &mut Connection) -> Result<(), Error> {
    check_version(version(copy)?)?;
    upgrade(copy)
}
