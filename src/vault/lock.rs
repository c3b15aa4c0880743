//! The lock of a class: what passphrase and recovery code open.

use argon2::{Algorithm, Argon2, Block, Params, Version};
use hkdf::Hkdf;
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;

use super::bytes::{random, same};
use super::fault::Fault;
use super::hex::Hex;
use super::keys;
use super::recovery::RecoveryCode;
use super::root::Root;
use crate::domain::Secret;

/// What a guess costs: the parameters of Argon2id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cost {
    /// Memory in KiB.
    pub memory: u32,
    /// Passes.
    pub passes: u32,
    /// Lanes.
    pub lanes: u32,
}

impl Default for Cost {
    fn default() -> Self {
        Self {
            memory: 64 * 1024,
            passes: 3,
            lanes: 1,
        }
    }
}

impl Cost {
    /// The least OWASP's password storage cheat sheet allows for Argon2id.
    pub const LEAST: Self = Self {
        memory: 19 * 1024,
        passes: 2,
        lanes: 1,
    };

    /// Neither below the floor nor so high that opening would stop the computer.
    const fn is_sound(self) -> bool {
        let floor = self.memory >= Self::LEAST.memory && self.passes >= Self::LEAST.passes;
        floor
            && self.memory <= 256 * 1024
            && self.passes <= 16
            && self.lanes >= 1
            && self.lanes <= 8
    }
}

/// What stands in the class file to open it with: ROOT, wrapped twice. It holds nothing secret.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lock {
    v: u32,
    cost: Cost,
    salt: Hex,
    by_passphrase: Hex,
    by_recovery: Hex,
    public: Hex,
}

impl Lock {
    /// A lock for `root`, and the recovery code that opens it too.
    pub fn new(
        class: [u8; 16],
        root: &Root,
        passphrase: &Secret,
        cost: Cost,
    ) -> Result<(Self, RecoveryCode), Fault> {
        let recovery = RecoveryCode::new()?;
        let salt: [u8; 16] = random()?;
        let mut lock = Self {
            v: 1,
            cost,
            salt: Hex(salt.to_vec()),
            by_passphrase: Hex(Vec::new()),
            by_recovery: Hex(Vec::new()),
            public: Hex(keys::public_half(&class, root)?),
        };
        let key = lock.stretched(passphrase)?;
        lock.by_passphrase = Hex(keys::wrap(
            &key,
            root.bytes(),
            &lock.about(class, "passphrase"),
        )?);
        lock.by_recovery = Hex(keys::wrap(
            &*of_recovery(class, &recovery)?,
            root.bytes(),
            &lock.about(class, "recovery"),
        )?);
        Ok((lock, recovery))
    }

    /// ROOT, for who knows the passphrase.
    pub fn open(&self, class: [u8; 16], passphrase: &Secret) -> Result<Root, Fault> {
        self.check()?;
        let key = self.stretched(passphrase)?;
        self.unwrap(class, &key, &self.by_passphrase, "passphrase")
    }

    /// ROOT, for who holds the recovery code.
    pub fn open_with_recovery(&self, class: [u8; 16], code: &RecoveryCode) -> Result<Root, Fault> {
        self.check()?;
        let key = of_recovery(class, code)?;
        self.unwrap(class, &key, &self.by_recovery, "recovery")
    }

    /// Does it guard the same keys, by whatever passphrase?
    pub fn is_of_the_same_keys(&self, other: &Self) -> bool {
        self.public == other.public
    }

    fn check(&self) -> Result<(), Fault> {
        if self.v > 1 {
            return Err(Fault::Newer);
        }
        if self.cost.is_sound() {
            Ok(())
        } else {
            Err(Fault::Damaged)
        }
    }

    /// The key Argon2id makes of the passphrase, however its accents were typed.
    fn stretched(&self, passphrase: &Secret) -> Result<Zeroizing<[u8; 32]>, Fault> {
        let Cost {
            memory,
            passes,
            lanes,
        } = self.cost;
        let params = Params::new(memory, passes, lanes, Some(32)).map_err(|_| Fault::Damaged)?;
        let typed: Zeroizing<String> = Zeroizing::new(passphrase.text().nfkc().collect());
        let mut key = Zeroizing::new([0; 32]);
        // The memory is ours, so that it is wiped.
        let mut memory = Zeroizing::new(vec![Block::default(); params.block_count()]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into_with_memory(
                typed.as_bytes(),
                &self.salt.0,
                key.as_mut_slice(),
                memory.as_mut_slice(),
            )
            .map_err(|_| Fault::Damaged)?;
        Ok(key)
    }

    /// What the wrapped ROOT is bound to: another file's lock, or one with other costs, opens nothing.
    fn about(&self, class: [u8; 16], by: &str) -> Vec<u8> {
        let Cost {
            memory,
            passes,
            lanes,
        } = self.cost;
        let costs = [memory, passes, lanes].map(u32::to_be_bytes).concat();
        [
            b"juntos lock 1\0".as_slice(),
            by.as_bytes(),
            &class,
            &costs,
            &self.public.0,
        ]
        .concat()
    }

    fn unwrap(
        &self,
        class: [u8; 16],
        key: &[u8; 32],
        wrapped: &Hex,
        by: &str,
    ) -> Result<Root, Fault> {
        let bytes =
            keys::unwrap(key, &wrapped.0, &self.about(class, by)).map_err(|_| Fault::Wrong)?;
        let bytes: &[u8; 32] = bytes.as_slice().try_into().map_err(|_| Fault::Damaged)?;
        let root = Root::of(bytes);
        // Another public half would let somebody else read what is added in private.
        if same(&keys::public_half(&class, &root)?, &self.public.0) {
            Ok(root)
        } else {
            Err(Fault::Damaged)
        }
    }
}

/// The code has 128 random bits: nothing has to be stretched.
fn of_recovery(class: [u8; 16], code: &RecoveryCode) -> Result<Zeroizing<[u8; 32]>, Fault> {
    let mut key = Zeroizing::new([0; 32]);
    Hkdf::<Sha256>::new(Some(&class), code.bytes())
        .expand(b"juntos recovery 1", key.as_mut_slice())
        .map_err(|_| Fault::Damaged)?;
    Ok(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    const CLASS: [u8; 16] = [9; 16];

    #[test]
    fn passphrase_and_recovery_code_open_and_nothing_else_does() {
        let root = Root::for_tests([5; 32]);
        let phrase = Secret::of("cuatro palabras de la maestra ñ");
        let (lock, code) = Lock::new(CLASS, &root, &phrase, Cost::LEAST).unwrap();
        assert_eq!(lock.open(CLASS, &phrase).unwrap().bytes(), root.bytes());
        let decomposed = Secret::of("cuatro palabras de la maestra n\u{303}");
        assert!(
            lock.open(CLASS, &decomposed).is_ok(),
            "however the ñ is typed"
        );
        assert_eq!(
            lock.open_with_recovery(CLASS, &code).unwrap().bytes(),
            root.bytes()
        );
        assert!(matches!(
            lock.open(CLASS, &Secret::of("otra")),
            Err(Fault::Wrong)
        ));
        assert!(matches!(lock.open([8; 16], &phrase), Err(Fault::Wrong)));
        let other = RecoveryCode::new().unwrap();
        assert!(matches!(
            lock.open_with_recovery(CLASS, &other),
            Err(Fault::Wrong)
        ));
    }

    #[test]
    fn weak_or_absurd_costs_are_refused() {
        let root = Root::for_tests([5; 32]);
        let phrase = Secret::of("una frase larga");
        let (lock, _) = Lock::new(CLASS, &root, &phrase, Cost::LEAST).unwrap();
        let text = serde_json::to_string(&lock).unwrap();
        for (from, to) in [
            ("19456", "64"),
            ("19456", "4000000000"),
            ("19456", "1048576"),
            ("\"passes\":2", "\"passes\":4000"),
            ("\"lanes\":1", "\"lanes\":0"),
        ] {
            let changed: Lock = serde_json::from_str(&text.replace(from, to)).unwrap();
            assert_ne!(changed, lock);
            assert!(
                matches!(changed.open(CLASS, &phrase), Err(Fault::Damaged)),
                "{to}"
            );
        }
        assert!(Hex::try_from("+f".to_owned()).is_err());
        let newer: Lock = serde_json::from_str(&text.replace("\"v\":1", "\"v\":2")).unwrap();
        assert!(matches!(newer.open(CLASS, &phrase), Err(Fault::Newer)));
    }

    #[test]
    fn somebody_elses_public_half_is_noticed() {
        let root = Root::for_tests([5; 32]);
        let phrase = Secret::of("una frase larga");
        let (mut lock, _) = Lock::new(CLASS, &root, &phrase, Cost::LEAST).unwrap();
        lock.public = Hex(keys::public_half(&CLASS, &Root::for_tests([6; 32])).unwrap());
        assert!(lock.open(CLASS, &phrase).is_err());
    }
}
