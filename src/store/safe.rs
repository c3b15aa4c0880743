//! The passphrase: what it opens, how the file and its backups are sealed anew.

use rusqlite::{Connection, OptionalExtension as _, params};

use super::codes::TEACHER;
use super::{Error, Store, When, backup, lifting, log, schema, settings};
use crate::domain::Secret;
use crate::domain::class_file::secret::Opener;
use crate::domain::class_file::throttle::Answer;
use crate::vault::{Cost, Fault, Lock, RecoveryCode, Root, State, Vault};

/// The setting that says that backups have to be sealed as the file is, once it is unlocked.
const TO_SEAL: &str = "backups-to-seal";

/// A class's lock, if it has a passphrase.
pub(super) fn lock_of(connection: &Connection) -> Result<Option<Lock>, Error> {
    let text: Option<String> = connection
        .query_row("SELECT lock FROM safe WHERE id = 1", [], |row| row.get(0))
        .optional()?;
    text.map(|text| serde_json::from_str(&text).map_err(|_| Error::Damaged))
        .transpose()
}

/// The vault of a file that has just been opened: plain, or shut.
pub(super) fn vault_of(connection: &Connection) -> Result<Vault, Error> {
    let uuid: Option<String> = connection
        .query_row("SELECT uuid FROM class WHERE id = 1", [], |row| row.get(0))
        .optional()?;
    let class = match uuid {
        Some(uuid) => uuid::Uuid::parse_str(&uuid)
            .map_err(|_| Error::Damaged)?
            .into_bytes(),
        None => uuid::Uuid::new_v4().into_bytes(),
    };
    Ok(match lock_of(connection)? {
        Some(_) => Vault::shut(class),
        None => Vault::plain(class),
    })
}

impl Store {
    /// What may be read now.
    pub const fn state(&self) -> State {
        self.vault.state()
    }

    /// Has the class a passphrase?
    pub fn has_passphrase(&self) -> bool {
        self.state() != State::Plain
    }

    /// Forgets PRIVATE.
    pub fn leave_office(&mut self) {
        self.vault.leave_office();
    }

    /// Forgets every key.
    pub fn shut(&mut self) {
        self.vault.shut_now();
    }

    /// Tries to open the class for the teacher. The try is on disk before it is answered. What an older program sealed
    /// is sealed anew before.
    pub fn unlock(&mut self, when: When, opener: &Opener) -> Result<Answer, Error> {
        let answer = self.unlock_to_look(when, opener)?;
        if answer == Answer::Open {
            self.check()?;
            self.seal_backups_at_last(when);
        }
        Ok(answer)
    }

    /// The same, but what has to be sealed anew waits for [`Store::check_on`], and nothing is read before.
    pub fn unlock_to_look(&mut self, when: When, opener: &Opener) -> Result<Answer, Error> {
        let Some(lock) = lock_of(&self.connection)? else {
            // There is nothing to unlock: whatever is typed opens nothing.
            return Ok(Answer::Wrong(None));
        };
        if let Some(wait) = self.begin_try(when, TEACHER)? {
            return Ok(wait);
        }
        match self.root(&lock, opener) {
            Ok(root) => {
                self.vault = Vault::of(self.vault.class(), &root)?;
                self.try_was_right(when, TEACHER, log::What::Unlocked, "teacher")?;
                self.lift_with_keys()?;
                Ok(Answer::Open)
            }
            Err(Fault::Wrong) => self.try_was_wrong(when, TEACHER),
            Err(fault) => Err(fault.into()),
        }
    }

    /// The program ended in the middle of sealing the backups: the rest is done now.
    pub fn seal_backups_at_last(&self, when: When) {
        let is_wanted = self.setting(TO_SEAL).is_ok_and(|set| set.is_some());
        if let (true, Ok(lock)) = (is_wanted, lock_of(&self.connection)) {
            let plain = Vault::plain(self.vault.class());
            self.bring_backups_along(when, &plain, lock.as_ref());
        }
    }

    fn root(&self, lock: &Lock, opener: &Opener) -> Result<Root, Fault> {
        match opener {
            Opener::Passphrase(words) => match RecoveryCode::read(words.text()) {
                // Whoever types the printed code where the passphrase is asked for means it.
                Some(code) => lock.open_with_recovery(self.vault.class(), &code),
                None => lock.open(self.vault.class(), words),
            },
            Opener::Recovery(typed) => {
                let code = RecoveryCode::read(typed.text()).ok_or(Fault::Wrong)?;
                lock.open_with_recovery(self.vault.class(), &code)
            }
        }
    }

    /// Gives the class a passphrase: every word about a person is sealed, in the file and in its backups.
    /// The second number is of backups that could not be sealed.
    pub fn lock(
        &mut self,
        when: When,
        passphrase: &Secret,
        cost: Cost,
    ) -> Result<(RecoveryCode, usize), Error> {
        if self.has_passphrase() {
            return Err(Error::Locked);
        }
        let root = Root::new()?;
        let class = self.vault.class();
        let (lock, code) = Lock::new(class, &root, passphrase, cost)?;
        let old = self.take_over(when, Vault::of(class, &root)?, Some(&lock))?;
        let failed = self.bring_backups_along(when, &old, Some(&lock));
        Ok((code, failed))
    }

    /// Takes the passphrase away, for who knows it: everything is plain again, in the backups too.
    pub fn unlock_for_good(&mut self, when: When) -> Result<usize, Error> {
        match self.state() {
            State::Plain => Ok(0),
            State::Teacher => self.make_plain(when),
            State::Locked | State::Class => Err(Error::Locked),
        }
    }

    /// The backups first: until the file itself is plain, whoever unlocks it can seal them again.
    fn make_plain(&mut self, when: When) -> Result<usize, Error> {
        self.set(when, TO_SEAL, "wanted")?;
        let lock = lock_of(&self.connection)?;
        let plain = || Vault::plain(self.vault.class());
        let failed = self.seal_backups(when, &self.vault, &plain(), None);
        let made = self.take_over(when, plain(), None);
        if made.is_err() && self.state() != State::Plain {
            let plain = Vault::plain(self.vault.class());
            self.bring_backups_along(when, &plain, lock.as_ref());
        }
        made.map(|_| failed)
    }

    /// Another passphrase and another recovery code for the same keys; the file's backups take them over.
    pub fn change_passphrase(
        &mut self,
        when: When,
        old: &Opener,
        new: &Secret,
        cost: Cost,
    ) -> Result<Result<(RecoveryCode, usize), Answer>, Error> {
        let lock = lock_of(&self.connection)?.ok_or(Error::Damaged)?;
        match self.unlock(when, old)? {
            Answer::Open => {}
            other => return Ok(Err(other)),
        }
        let class = self.vault.class();
        let root = self.root(&lock, old)?;
        let (new, code) = Lock::new(class, &root, new, cost)?;
        self.change(when, |change| {
            keep_lock(change.on, when, Some(&new))?;
            let sql = "INSERT OR REPLACE INTO setting (name, value) VALUES (?1, 'wanted')";
            change.on.execute(sql, [TO_SEAL])?;
            log::write(change, log::What::Secured, None, "teacher")
        })?;
        let _ = self.fold_in();
        let plain = Vault::plain(class);
        let failed = self.bring_backups_along(when, &plain, Some(&new));
        Ok(Ok((code, failed)))
    }

    /// Seals everything in the file anew with `vault`, all of it or nothing, and leaves nothing of the old
    /// form behind. Gives the vault that was before; the backups are the caller's.
    fn take_over(
        &mut self,
        when: When,
        mut vault: Vault,
        lock: Option<&Lock>,
    ) -> Result<Vault, Error> {
        vault.marks_of(&self.vault);
        self.change(when, |change| {
            lifting::bring(change.on, change.vault, &vault)?;
            keep_lock(change.on, when, lock)?;
            settings::want_scrub(change)?;
            let sql = if lock.is_some() {
                "INSERT OR REPLACE INTO setting (name, value) VALUES (?1, 'wanted')"
            } else {
                "DELETE FROM setting WHERE name = ?1"
            };
            change.on.execute(sql, [TO_SEAL])?;
            log::write(change, log::What::Secured, None, "teacher")
        })?;
        let old = std::mem::replace(&mut self.vault, vault);
        // It is done: what cannot be tidied now is tidied when the file is opened next.
        let _ = self.scrub();
        Ok(old)
    }

    /// Seals the backups as the file is sealed now, and says how many could not be.
    fn bring_backups_along(&self, when: When, old: &Vault, lock: Option<&Lock>) -> usize {
        let failed = self.seal_backups(when, old, &self.vault, lock);
        if failed == 0 {
            // Should this not reach the disk, nothing is done twice: the backups are looked at first.
            let sql = "DELETE FROM setting WHERE name = ?1";
            let _ = self.connection.execute(sql, [TO_SEAL]);
        }
        failed
    }

    fn seal_backups(&self, when: When, old: &Vault, new: &Vault, lock: Option<&Lock>) -> usize {
        let wants = |copy: &Connection| -> Result<bool, Error> {
            let found = if schema::version(copy)? < 2 {
                None
            } else {
                lock_of(copy)?
            };
            Ok(match (&found, lock) {
                (Some(found), Some(lock)) => found != lock && found.is_of_the_same_keys(lock),
                (found, lock) => found.is_some() != lock.is_some(),
            })
        };
        backup::for_each(&self.path, wants, |copy| {
            let has_lock = lock_of(copy)?.is_some();
            if has_lock && lock.is_some() {
                // The same keys behind another passphrase.
                return keep_lock(copy, when, lock);
            }
            let is_ours = vault_of(copy)?.class() == new.class();
            if !is_ours || has_lock != (old.state() != State::Plain) {
                return Err(Error::Locked);
            }
            lifting::bring(copy, old, new)?;
            keep_lock(copy, when, lock)
        })
    }

    /// Writes the whole file anew, so that no page, free space or log keeps what was there before.
    pub(super) fn scrub(&mut self) -> Result<(), Error> {
        self.fold_in()?;
        self.connection.execute_batch("VACUUM;")?;
        self.connection
            .execute("DELETE FROM setting WHERE name = 'scrub'", [])?;
        self.fold_in()
    }
}

pub(super) fn keep_lock(on: &Connection, when: When, lock: Option<&Lock>) -> Result<(), Error> {
    match lock {
        Some(lock) => {
            let text = serde_json::to_string(lock).map_err(|_| Error::Damaged)?;
            on.execute(
                "INSERT OR REPLACE INTO safe (id, at, lock) VALUES (1, ?1, ?2)",
                params![when.moment.0, text],
            )?;
        }
        None => {
            on.execute("DELETE FROM safe", [])?;
        }
    }
    Ok(())
}
