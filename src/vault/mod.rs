//! The one pair of functions through which every word about a person enters and leaves the class file.
//!
//! A class without a passphrase holds each value as plain JSON, `{"v":1,"value":…}`,
//! so that there is one code path and anyone may look with `sqlite3`. A class with a
//! passphrase holds the same JSON sealed: with XChaCha20-Poly1305 under DAY what the class
//! works with all day, with HPKE (RFC 9180) to the PRIVATE pair what only the teacher reads.

mod bytes;
mod code;
mod fault;
mod form;
mod hex;
mod kept;
mod keys;
mod lock;
mod place;
mod recovery;
mod root;
mod sum;
#[cfg(test)]
mod tests;
mod whom;

use hkdf::hmac::{Hmac, KeyInit as _, Mac as _};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

pub use code::{CodeCheck, new_code};
pub use fault::Fault;
pub use form::{Change, Form, Stamp};
use hex::Hex;
pub(crate) use kept::Key;
use keys::Keys;
pub use lock::{Cost, Lock};
pub use place::Place;
pub use recovery::RecoveryCode;
pub use root::Root;
pub use sum::Sum;
pub use whom::{For, State};

/// The newest form of what is inside a sealed value.
const VERSION: u32 = 2;

/// A value as it stands in the class file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sealed {
    /// Plain JSON: the class has no passphrase.
    Plain(String),
    /// Bytes only a key opens.
    Locked(Vec<u8>),
}

#[derive(Serialize)]
struct Outgoing<'a, T> {
    v: u32,
    value: &'a T,
    #[serde(flatten)]
    stamp: Option<&'a Stamp>,
}

#[derive(Deserialize)]
struct Incoming<T> {
    v: u32,
    value: T,
}

impl Sealed {
    /// Is nothing sealed there yet?
    pub const fn is_nothing(&self) -> bool {
        match self {
            Self::Plain(text) => text.is_empty(),
            Self::Locked(bytes) => bytes.is_empty(),
        }
    }
}

/// What seals and opens, with the keys that are in memory now.
pub struct Vault {
    /// The class's own number: a value of another class does not open here.
    class: [u8; 16],
    keys: Keys,
    /// By what the ids of other systems are found.
    marks: Option<Key>,
}

impl Vault {
    /// Of a class without a passphrase.
    pub const fn plain(class: [u8; 16]) -> Self {
        Self {
            class,
            keys: Keys::None,
            marks: None,
        }
    }

    /// Of a class whose passphrase has not been given.
    pub const fn shut(class: [u8; 16]) -> Self {
        Self {
            class,
            keys: Keys::Shut,
            marks: None,
        }
    }

    /// With every key of `root`.
    pub fn of(class: [u8; 16], root: &Root) -> Result<Self, Fault> {
        Ok(Self {
            class,
            keys: Keys::of(&class, root)?,
            marks: None,
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
            self.marks = None;
        }
    }

    /// Finds by `key` from now on what is known by the ids of other systems.
    pub fn mark_by(&mut self, key: &[u8; 32]) {
        self.marks = Some(Key::of(key));
    }

    /// The key of the marks, for a vault that takes this one's place.
    pub fn marks_of(&mut self, other: &Self) {
        self.marks.clone_from(&other.marks);
    }

    /// 32 letters that stand for `parts` in this class, which nobody makes without its key; none: it is not here.
    pub fn mark(&self, parts: &[&str]) -> Result<String, Fault> {
        let key = self.marks.as_ref().ok_or(Fault::Shut)?;
        mark(&self.class, key.bytes(), parts)
    }

    /// 32 letters that anybody makes of `parts` who has the class's number: what the first marks were, and the name of
    /// something that is no secret.
    pub fn fingerprint(&self, parts: &[&str]) -> String {
        let mut hash = Sha256::new();
        hash.update(self.class());
        for part in parts {
            hash.update(length(part));
            hash.update(part.as_bytes());
        }
        in_letters(hash.finalize().get(..16).unwrap_or_default())
    }

    /// `value` as it is to stand at `place`.
    pub fn seal<T: Serialize>(&self, place: &Place, whom: For, value: &T) -> Result<Sealed, Fault> {
        self.seal_stamped(place, whom, value, None)
    }

    /// The same, with the change it comes from.
    pub fn seal_stamped<T: Serialize>(
        &self,
        place: &Place,
        whom: For,
        value: &T,
        stamp: Option<&Stamp>,
    ) -> Result<Sealed, Fault> {
        let outgoing = Outgoing {
            v: VERSION,
            value,
            stamp,
        };
        let plain = serde_json::to_string(&outgoing).map_err(|_| Fault::Damaged)?;
        if matches!(self.keys, Keys::None) {
            return Ok(Sealed::Plain(plain));
        }
        let plain = Zeroizing::new(plain.into_bytes());
        let about = place.about(&self.class, Form::Second);
        Ok(Sealed::Locked(self.keys.seal(whom, &plain, &about)?))
    }

    /// `value` as a program before this one sealed it: for tests of what becomes of it.
    #[doc(hidden)]
    pub fn seal_first_for_tests(
        &self,
        place: &Place,
        whom: For,
        value: &serde_json::Value,
    ) -> Result<Sealed, Fault> {
        let plain = serde_json::json!({ "v": 1, "value": value }).to_string();
        if matches!(self.keys, Keys::None) {
            return Ok(Sealed::Plain(plain));
        }
        let about = place.about(&self.class, Form::First);
        let mut sealed = self.keys.seal(whom, plain.as_bytes(), &about)?;
        if let Some(form) = sealed.first_mut() {
            *form = keys::FIRST;
        }
        Ok(Sealed::Locked(sealed))
    }

    /// The value that stands at `place`, sealed for `whom`; what is sealed for another was put there by another hand.
    pub fn open<T: DeserializeOwned>(
        &self,
        place: &Place,
        whom: For,
        sealed: &Sealed,
    ) -> Result<T, Fault> {
        self.open_as(Form::Second, place, whom, sealed)
    }

    /// The same of what is sealed in a form that was before: only while a file is lifted.
    pub fn open_as<T: DeserializeOwned>(
        &self,
        form: Form,
        place: &Place,
        whom: For,
        sealed: &Sealed,
    ) -> Result<T, Fault> {
        match (sealed, &self.keys) {
            (Sealed::Plain(text), Keys::None) => read(text),
            (Sealed::Locked(bytes), _) => {
                if keys::whom(bytes).is_some_and(|found| found != whom) {
                    return Err(Fault::Damaged);
                }
                let plain = self
                    .keys
                    .open(form, bytes, &place.about(&self.class, form))?;
                read(std::str::from_utf8(&plain).map_err(|_| Fault::Damaged)?)
            }
            // A plain value in a locked class was put there by another hand.
            (Sealed::Plain(_), _) => Err(Fault::Damaged),
        }
    }

    /// The change that the value at `place` comes from; none: it is older than changes have names.
    pub fn stamp(&self, place: &Place, whom: For, sealed: &Sealed) -> Result<Option<Stamp>, Fault> {
        let text = match (sealed, &self.keys) {
            (Sealed::Plain(text), Keys::None) => Zeroizing::new(text.clone().into_bytes()),
            (Sealed::Locked(bytes), _) if keys::whom(bytes) == Some(whom) => {
                let about = place.about(&self.class, Form::Second);
                self.keys.open(Form::Second, bytes, &about)?
            }
            _ => return Err(Fault::Damaged),
        };
        Stamp::read(&text)
    }

    /// For whom `sealed` was sealed, as far as it says so itself.
    pub fn whom(sealed: &Sealed) -> Option<For> {
        match sealed {
            Sealed::Plain(_) => None,
            Sealed::Locked(bytes) => keys::whom(bytes),
        }
    }
}

fn length(part: &str) -> [u8; 8] {
    u64::try_from(part.len()).unwrap_or(u64::MAX).to_le_bytes()
}

fn in_letters(bytes: &[u8]) -> String {
    Hex(bytes.to_vec()).into()
}

/// 32 letters that stand for `parts` in a class, made with a key: HMAC-SHA-256, its first half.
pub fn mark(class: &[u8; 16], key: &[u8; 32], parts: &[&str]) -> Result<String, Fault> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).map_err(|_| Fault::Damaged)?;
    mac.update(class);
    for part in parts {
        mac.update(&length(part));
        mac.update(part.as_bytes());
    }
    let mark = mac.finalize().into_bytes();
    Ok(in_letters(mark.get(..16).unwrap_or_default()))
}

/// A key that nothing is derived to.
pub(crate) fn new_key() -> Result<Key, Fault> {
    Ok(Key::of(&Zeroizing::new(bytes::random()?)))
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
