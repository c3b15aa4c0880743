//! What comes before the first change, a slice at a time: the file is read for damage, and an older one is made new.

use rusqlite::Connection;

use super::contents::{check_contents, check_tables, settle};
use super::lifting::{self, Bringing};
use super::resealing::Hands;
use super::schema::{self, Upgrading};
use super::soundness::{self, Walk};
use super::{Error, Store, backup, safe};
use crate::vault::{State, Vault};

/// How far a file is opened.
pub(super) enum Opening {
    /// Pages, what is looked up by, what refers to what.
    Contents,
    /// Every value of every row.
    Rows(Walk),
    /// An older one is copied before it is changed.
    Copy,
    /// Its tables become those of this program, in one transaction.
    Tables(Upgrading),
    /// How it is written from now on.
    Settle,
    /// It is copied before it is sealed anew with the keys that have come.
    CopyWithKeys,
    /// Everything is sealed anew, in one transaction.
    Sealing(Bringing, Then),
    /// It may be written to.
    Done,
}

/// What comes after the sealing.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Then {
    /// The rest of the opening: a class without a passphrase is sealed in the middle of it.
    Ready,
    /// Nothing: it was open, and its keys have come, or it is new.
    Done,
}

/// An older class that takes long to be made new.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Older {
    /// About so many seconds.
    pub seconds: u64,
    /// How many rows are sealed.
    pub(super) rows: u64,
}

impl Older {
    /// Is whoever waits for it asked before?
    pub(super) const fn is_long(&self) -> bool {
        self.seconds > SHORT
    }
}

/// Whoever waits longer than these seconds is asked before.
const SHORT: u64 = 1;
/// Memory for the pages of the file while it is made new, in KiB; afterwards the usual again.
const LIFTING_CACHE_KIB: i64 = 64 * 1024;
const USUAL_CACHE_KIB: i64 = 2_048;
/// Rows a second that come into other tables, and those that are sealed anew, on a small laptop.
const MOVED: u64 = 250_000;
const SEALED: u64 = 40_000;
/// The first form from which on an upgrade moves conferences at most.
const FEW_MOVE: i64 = 6;

/// How long it takes to make this file new.
pub(super) fn older(on: &Connection, version: i64) -> Result<Older, Error> {
    let (mut rows, mut sealed) = (0_u64, 0_u64);
    let sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'";
    let tables: Vec<String> = on
        .prepare(sql)?
        .query_map([], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    for table in tables {
        let sql = format!("SELECT count(*) FROM \"{table}\"");
        let count: i64 = on.query_row(&sql, [], |row| row.get(0))?;
        let count = u64::try_from(count).unwrap_or_default();
        rows += count;
        let is_sealed = |one: &super::Table| one.name == table && one.is_sealed();
        if super::TABLES.iter().any(is_sealed) {
            sealed += count;
        }
    }
    let moved = match version {
        // From here on only few tables are written anew.
        FEW_MOVE.. => 0,
        _ => rows,
    };
    let anew = if lifting::is_lifted(on)? { 0 } else { sealed };
    Ok(Older {
        seconds: moved / MOVED + anew / SEALED,
        rows: sealed,
    })
}

impl Store {
    /// An older class that nobody has agreed yet to make new, and that takes long: until then nothing is read of it.
    pub const fn older(&self) -> Option<Older> {
        self.older
    }

    /// It may be made new.
    pub const fn agree(&mut self) {
        self.older = None;
    }

    /// Has the whole file been read for damage, and is it of this program's form as far as the keys go?
    pub const fn is_checked(&self) -> bool {
        matches!(self.opening, Opening::Done)
    }

    /// Is it being made new?
    pub const fn is_lifting(&self) -> bool {
        matches!(
            self.opening,
            Opening::Copy | Opening::Tables(_) | Opening::CopyWithKeys | Opening::Sealing(..)
        )
    }

    /// Is it being made new, and does that take long?
    pub const fn lifts_long(&self) -> bool {
        self.is_lifting() && self.rows / SEALED > SHORT
    }

    /// How far it is made new: so much of 1000.
    pub fn lifted(&self) -> u64 {
        let share =
            |done: u64, of: u64, from: u64, to: u64| from + (to - from) * done.min(of) / of.max(1);
        match &self.opening {
            Opening::Contents => 0,
            Opening::Rows(walk) => share(walk.done(), self.rows, 50, 100),
            Opening::Copy => 100,
            Opening::Tables(tables) => {
                let (done, of) = tables.progress();
                share(
                    u64::try_from(done).unwrap_or_default(),
                    u64::try_from(of).unwrap_or_default(),
                    150,
                    300,
                )
            }
            Opening::Settle | Opening::CopyWithKeys => 300,
            Opening::Sealing(bringing, _) => share(bringing.done(), self.rows, 300, 1000),
            Opening::Done => 1000,
        }
    }

    /// Reads the whole file for damage, once; then upgrades it and settles how it is written.
    pub fn check(&mut self) -> Result<(), Error> {
        while self.check_on()? {}
        Ok(())
    }

    /// Goes on with that for a slice; false: it is done. What is changed is one transaction: whatever fails, and
    /// whoever stops it, finds the class as it was.
    pub fn check_on(&mut self) -> Result<bool, Error> {
        if self.is_checked() {
            return Ok(false);
        }
        if self.older.is_some() {
            return Err(Error::Locked);
        }
        let gone_on = self.open_on();
        if gone_on.is_err() {
            self.stop_opening();
        }
        gone_on
    }

    /// The class stays as it was before it was made new; keys that were given for it are let go.
    pub fn stop_opening(&mut self) {
        let was = std::mem::replace(&mut self.opening, Opening::Contents);
        match was {
            Opening::Tables(tables) => tables.undo(&self.connection),
            Opening::Sealing(_, Then::Ready) => self.roll_back(),
            Opening::Sealing(_, Then::Done) | Opening::CopyWithKeys => {
                self.roll_back();
                self.vault.shut_now();
                self.opening = Opening::Done;
            }
            Opening::Done => self.opening = Opening::Done,
            Opening::Contents | Opening::Rows(_) | Opening::Copy | Opening::Settle => {}
        }
    }

    /// Memory for the pages of the file.
    fn cache(&self, kib: i64) -> Result<(), Error> {
        Ok(self.connection.pragma_update(None, "cache_size", -kib)?)
    }

    fn roll_back(&self) {
        if !self.connection.is_autocommit() {
            let _ = self.connection.execute_batch("ROLLBACK");
        }
    }

    fn open_on(&mut self) -> Result<bool, Error> {
        let next = match &mut self.opening {
            Opening::Contents => {
                self.guard.check(&self.path)?;
                check_contents(&self.connection)?;
                Opening::Rows(Walk::begin(&self.connection)?)
            }
            Opening::Rows(walk) => {
                if walk.go_on(&self.connection)? {
                    return Ok(true);
                }
                self.walked()?
            }
            Opening::Copy => {
                let found = schema::version(&self.connection)?;
                self.cache(LIFTING_CACHE_KIB)?;
                self.back_up_before_upgrade(found)?;
                soundness::forget_sum(&self.connection)?;
                self.has_sum = false;
                Opening::Tables(Upgrading::begin(&self.connection)?)
            }
            Opening::Tables(tables) => {
                if tables.go_on(&self.connection)? {
                    return Ok(true);
                }
                Opening::Settle
            }
            Opening::Settle => self.settled()?,
            Opening::CopyWithKeys => {
                self.cache(LIFTING_CACHE_KIB)?;
                self.back_up_before_upgrade(schema::newest())?;
                self.begin_sealing(Then::Done)?
            }
            Opening::Sealing(bringing, then) => {
                let hands = Hands {
                    old: &self.vault,
                    new: &self.vault,
                };
                if bringing.go_on(&self.connection, hands)? {
                    return Ok(true);
                }
                let then = *then;
                self.sealed()?;
                match then {
                    Then::Ready => self.ready()?,
                    Then::Done => Opening::Done,
                }
            }
            Opening::Done => return Ok(false),
        };
        self.opening = next;
        Ok(!self.is_checked())
    }

    fn walked(&mut self) -> Result<Opening, Error> {
        let Opening::Rows(walk) = std::mem::replace(&mut self.opening, Opening::Contents) else {
            return Ok(Opening::Contents);
        };
        (self.unsound, self.has_sum) = walk.end();
        let is_older = schema::version(&self.connection)? < schema::newest();
        Ok(if is_older {
            Opening::Copy
        } else {
            Opening::Settle
        })
    }

    fn settled(&mut self) -> Result<Opening, Error> {
        check_tables(&self.connection)?;
        settle(&self.connection)?;
        if lifting::is_lifted(&self.connection)? {
            if self.vault.class() == NO_CLASS {
                // Its tables are there now, and it was sealed in the newest form already.
                self.vault = safe::vault_of(&self.connection)?;
                if self.vault.state() == State::Plain {
                    lifting::load_marks(&self.connection, &mut self.vault)?;
                }
            }
            return self.ready();
        }
        // Where there is a passphrase, the rest is done with it.
        self.vault = safe::vault_of(&self.connection)?;
        if self.vault.state() == State::Plain {
            self.begin_sealing(Then::Ready)
        } else {
            self.ready()
        }
    }

    fn begin_sealing(&self, then: Then) -> Result<Opening, Error> {
        self.connection.execute_batch("BEGIN IMMEDIATE")?;
        let begun = Bringing::begin(&self.connection);
        if begun.is_err() {
            self.roll_back();
        }
        Ok(Opening::Sealing(begun?, then))
    }

    /// What the sum says was of the form before.
    fn sealed(&mut self) -> Result<(), Error> {
        soundness::forget_sum(&self.connection)?;
        lifting::load_marks(&self.connection, &mut self.vault)?;
        self.connection.execute_batch("COMMIT")?;
        self.cache(USUAL_CACHE_KIB)?;
        self.has_sum = false;
        self.is_changed = true;
        Ok(())
    }

    /// Everything is as this program writes it.
    fn ready(&mut self) -> Result<Opening, Error> {
        use rusqlite::config::DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE;
        self.connection
            .set_db_config(SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
        self.cache(USUAL_CACHE_KIB)?;
        self.guard.note(&self.path);
        backup::clear_unfinished(&self.path);
        self.opening = Opening::Done;
        if self.setting("scrub")?.is_some() {
            // Not being able to tidy is no reason to keep a class shut.
            let _ = self.scrub();
        }
        Ok(Opening::Done)
    }

    /// Seals a new and empty class: all of it or nothing.
    pub(super) fn lift(&mut self) -> Result<(), Error> {
        self.opening = self.begin_sealing(Then::Done)?;
        self.check()
    }

    /// The keys are here: what an older program sealed is to be sealed anew with them. Until it is, nothing opens.
    pub(super) fn lift_with_keys(&mut self) -> Result<(), Error> {
        if lifting::is_lifted(&self.connection)? {
            return lifting::load_marks(&self.connection, &mut self.vault);
        }
        self.opening = Opening::CopyWithKeys;
        Ok(())
    }
}

/// Whose the vault of an older file is, before its tables are there.
const NO_CLASS: [u8; 16] = [0; 16];

/// The vault of a file that is opened: an older one is read with tables it does not have yet.
pub(super) fn vault_of(on: &Connection, version: i64) -> Result<Vault, Error> {
    if version < schema::newest() {
        Ok(Vault::plain(NO_CLASS))
    } else {
        safe::vault_of(on)
    }
}
