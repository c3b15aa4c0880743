//! The one pair of functions through which every word about a person enters and leaves the class file.
//!
//! A class without a passphrase holds each value as plain JSON, `{"v":1,"value":…}`,
//! so that there is one code path and anyone may look with `sqlite3`. A class with a
//! passphrase holds the same JSON sealed: with XChaCha20-Poly1305 under DAY what the class
//! works with all day, with HPKE (RFC 9180) to the PRIVATE pair what only the teacher reads.

mod bytes;
mod code;
mod fault;
mod hex;
mod keys;
mod lock;
mod recovery;
mod root;
mod sum;
#[cfg(test)]
mod tests;
mod whom;

use crate::domain::id::{RowId, StudentId};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

pub use code::{CodeCheck, new_code};
pub use fault::Fault;
use keys::Keys;
pub use lock::{Cost, Lock};
pub use recovery::RecoveryCode;
pub use root::Root;
pub use sum::Sum;
pub use whom::{For, State};

/// The newest form of a sealed value.
const VERSION: u32 = 1;

/// A value as it stands in the class file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sealed {
    /// Plain JSON: the class has no passphrase.
    Plain(String),
    /// Bytes only a key opens.
    Locked(Vec<u8>),
}

/// Where a value belongs: what is sealed for one place opens in no other.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// The table.
    pub table: &'static str,
    /// The row.
    pub row: RowId,
    /// The student it is about; none: nobody.
    pub of: Option<StudentId>,
}

impl Place {
    /// A row of a table, and the student it is about.
    pub fn at(
        table: &'static str,
        row: impl Into<RowId>,
        of: impl Into<Option<StudentId>>,
    ) -> Self {
        Self {
            table,
            row: row.into(),
            of: of.into(),
        }
    }
}

#[derive(Serialize)]
struct Outgoing<'a, T> {
    v: u32,
    value: &'a T,
}

#[derive(Deserialize)]
struct Incoming<T> {
    v: u32,
    value: T,
}

/// What seals and opens, with the keys that are in memory now.
pub struct Vault {
    /// The class's own number: a value of another class does not open here.
    class: [u8; 16],
    keys: Keys,
}

impl Vault {
    /// Of a class without a passphrase.
    pub const fn plain(class: [u8; 16]) -> Self {
        Self {
            class,
            keys: Keys::None,
        }
    }

    /// Of a class whose passphrase has not been given.
    pub const fn shut(class: [u8; 16]) -> Self {
        Self {
            class,
            keys: Keys::Shut,
        }
    }

    /// With every key of `root`.
    pub fn of(class: [u8; 16], root: &Root) -> Result<Self, Fault> {
        Ok(Self {
            class,
            keys: Keys::of(&class, root)?,
        })
    }

    /// The class's own number.
    pub const fn class(&self) -> [u8; 16] {
        self.class
    }

    /// What can be done now.
    pub const fn state(&self) -> State {
        self.keys.state()
    }

    /// Forgets PRIVATE: the teacher has left the screen.
    pub fn leave_office(&mut self) {
        self.keys = std::mem::replace(&mut self.keys, Keys::Shut).without_private();
    }

    /// Forgets every key.
    pub fn shut_now(&mut self) {
        if !matches!(self.keys, Keys::None) {
            self.keys = Keys::Shut;
        }
    }

    /// 32 letters that stand for `parts` in this class: what something is known by without saying it.
    pub fn mark(&self, parts: &[&str]) -> String {
        use sha2::{Digest as _, Sha256};
        let mut hash = Sha256::new();
        hash.update(self.class());
        for part in parts {
            hash.update(u64::try_from(part.len()).unwrap_or(u64::MAX).to_le_bytes());
            hash.update(part.as_bytes());
        }
        let digest = hash.finalize();
        let mut mark = String::with_capacity(32);
        for byte in digest.iter().take(16) {
            use std::fmt::Write as _;
            let _ = write!(mark, "{byte:02x}");
        }
        mark
    }

    /// `value` as it is to stand at `place`.
    pub fn seal<T: Serialize>(&self, place: Place, whom: For, value: &T) -> Result<Sealed, Fault> {
        let plain =
            serde_json::to_string(&Outgoing { v: VERSION, value }).map_err(|_| Fault::Damaged)?;
        self.seal_text(place, whom, plain)
    }

    fn seal_text(&self, place: Place, whom: For, plain: String) -> Result<Sealed, Fault> {
        if matches!(self.keys, Keys::None) {
            return Ok(Sealed::Plain(plain));
        }
        let plain = zeroize::Zeroizing::new(plain.into_bytes());
        let bytes = self.keys.seal(whom, &plain, &self.about(place))?;
        Ok(Sealed::Locked(bytes))
    }

    /// The value that stands at `place`, sealed for `whom`; what is sealed for another was put there by another hand.
    pub fn open<T: DeserializeOwned>(
        &self,
        place: Place,
        whom: For,
        sealed: &Sealed,
    ) -> Result<T, Fault> {
        match (sealed, &self.keys) {
            (Sealed::Plain(text), Keys::None) => read(text),
            (Sealed::Locked(bytes), _) => {
                if keys::whom(bytes).is_some_and(|found| found != whom) {
                    return Err(Fault::Damaged);
                }
                let plain = self.keys.open(bytes, &self.about(place))?;
                read(std::str::from_utf8(&plain).map_err(|_| Fault::Damaged)?)
            }
            // A plain value in a locked class was put there by another hand.
            (Sealed::Plain(_), _) => Err(Fault::Damaged),
        }
    }

    /// The same value for the same place, sealed by `other`: what changes when a class gets or loses its passphrase.
    pub fn hand_over(
        &self,
        place: Place,
        sealed: &Sealed,
        other: &Self,
        whom: For,
    ) -> Result<Sealed, Fault> {
        let value: serde_json::Value = self.open(place, whom, sealed)?;
        other.seal(place, whom, &value)
    }

    /// For whom `sealed` was sealed, as far as it says so itself.
    pub fn whom(sealed: &Sealed) -> Option<For> {
        match sealed {
            Sealed::Plain(_) => None,
            Sealed::Locked(bytes) => keys::whom(bytes),
        }
    }

    /// What a sealed value is bound to: class, table, row, student and column.
    fn about(&self, place: Place) -> Vec<u8> {
        let mut about = Vec::with_capacity(64);
        about.extend_from_slice(b"juntos sealed 1\0");
        about.extend_from_slice(&self.class);
        about.extend_from_slice(place.table.as_bytes());
        about.push(0);
        about.extend_from_slice(&place.row.0.to_be_bytes());
        about.extend_from_slice(&place.of.map_or(0, |of| of.0).to_be_bytes());
        about.extend_from_slice(b"sealed");
        about
    }
}

fn read<T: DeserializeOwned>(text: &str) -> Result<T, Fault> {
    let incoming: Incoming<T> = serde_json::from_str(text).map_err(|_| version_fault(text))?;
    if incoming.v > VERSION {
        Err(Fault::Newer)
    } else {
        Ok(incoming.value)
    }
}

fn version_fault(sealed: &str) -> Fault {
    let version =
        serde_json::from_str::<Incoming<serde_json::Value>>(sealed).map(|incoming| incoming.v);
    if version.is_ok_and(|version| version > VERSION) {
        Fault::Newer
    } else {
        Fault::Damaged
    }
}
