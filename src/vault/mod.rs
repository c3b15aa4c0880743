//! The one pair of functions through which every word about a person enters and leaves the class file.
//!
//! A class without a passphrase holds each value as plain JSON, `{"v":1,"value":…}`,
//! so that there is one code path and anyone may look with `sqlite3`.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// The newest form of a sealed value.
const VERSION: u32 = 1;

/// A value as it stands in the class file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealed(pub String);

/// Why a sealed value cannot be read or written.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// The value is not what the program wrote.
    #[error("a sealed value is damaged")]
    Damaged,
    /// A newer program wrote it.
    #[error("a sealed value is of a newer version")]
    Newer,
}

/// Where a value belongs: with keys, what is sealed for one place will open in no other.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// The table.
    pub table: &'static str,
    /// The row.
    pub row: i64,
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

/// What seals and opens: here, a class without a passphrase.
#[derive(Clone, Copy, Debug, Default)]
pub struct Vault;

impl Vault {
    /// `value` as it is to stand at `place`.
    pub fn seal<T: Serialize>(&self, _place: Place, value: &T) -> Result<Sealed, Fault> {
        serde_json::to_string(&Outgoing { v: VERSION, value })
            .map(Sealed)
            .map_err(|_| Fault::Damaged)
    }

    /// The value that stands at `place`.
    pub fn open<T: DeserializeOwned>(&self, _place: Place, sealed: &str) -> Result<T, Fault> {
        let incoming: Incoming<T> =
            serde_json::from_str(sealed).map_err(|_| version_fault(sealed))?;
        if incoming.v > VERSION {
            Err(Fault::Newer)
        } else {
            Ok(incoming.value)
        }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sealed_opens_again() {
        let place = Place {
            table: "note",
            row: 1,
        };
        let sealed = Vault.seal(place, &"¿Qué más?".to_owned()).unwrap();
        assert_eq!(Vault.open::<String>(place, &sealed.0).unwrap(), "¿Qué más?");
    }

    #[test]
    fn a_newer_or_broken_value_is_told_apart() {
        let place = Place {
            table: "note",
            row: 1,
        };
        assert!(matches!(
            Vault.open::<String>(place, r#"{"v":2,"value":{"x":1}}"#),
            Err(Fault::Newer)
        ));
        assert!(matches!(
            Vault.open::<String>(place, r#"{"v":1,"value":3}"#),
            Err(Fault::Damaged)
        ));
        assert!(matches!(
            Vault.open::<String>(place, "nonsense"),
            Err(Fault::Damaged)
        ));
    }
}
