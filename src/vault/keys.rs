//! The keys of a class, and what they seal and open.

use chacha20poly1305::aead::{Aead as _, Payload};
use chacha20poly1305::{KeyInit as _, XChaCha20Poly1305, XNonce};
use hkdf::Hkdf;
use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::{Deserializable as _, Kem, OpModeR, OpModeS, PskBundle, Serializable as _};
use sha2::Sha256;
use zeroize::Zeroizing;

use super::bytes::random;
use super::fault::Fault;
use super::form::Form;
use super::kept::keep_in_memory;
use super::root::Root;
use super::whom::{For, State};

type Pair = X25519HkdfSha256;

/// The first byte of a sealed value: the form, the newest and the one before.
const FORM: u8 = 2;
pub(super) const FIRST: u8 = 1;
/// The second: sealed with DAY, or to PRIVATE.
const DAY: u8 = 1;
const PRIVATE: u8 = 2;
const NONCE: usize = 24;
const CAPSULE: usize = 32;
/// Values are padded to a multiple of this many bytes: lengths tell little.
const BLOCK: usize = 64;
const INFO: &[u8] = b"juntos private 1";

/// The keys in memory.
pub(super) enum Keys {
    /// The class has none.
    None,
    /// The class has some; none is here.
    Shut,
    /// Those of the day, boxed so that they do not move about.
    Here(Box<Here>),
}

/// DAY, and PRIVATE or its public half.
pub(super) struct Here {
    day: XChaCha20Poly1305,
    public: <Pair as Kem>::PublicKey,
    /// Whoever adds a private value has to hold the day's keys: the public half alone is not enough.
    shared: Zeroizing<[u8; 32]>,
    private: Option<<Pair as Kem>::PrivateKey>,
}

/// The key for `purpose`, of ROOT and the class's number.
fn derive(class: &[u8; 16], root: &Root, purpose: &[u8]) -> Result<Zeroizing<[u8; 32]>, Fault> {
    let mut key = Zeroizing::new([0; 32]);
    Hkdf::<Sha256>::new(Some(class), root.bytes())
        .expand(purpose, key.as_mut_slice())
        .map_err(|_| Fault::Damaged)?;
    Ok(key)
}

/// The public half of PRIVATE, as the lock keeps it.
pub(super) fn public_half(class: &[u8; 16], root: &Root) -> Result<Vec<u8>, Fault> {
    let seed = derive(class, root, INFO)?;
    Ok(Pair::derive_keypair(seed.as_slice()).1.to_bytes().to_vec())
}

/// Encrypts a few bytes under a key of their own; the nonce stands first.
pub(super) fn wrap(key: &[u8; 32], plain: &[u8], about: &[u8]) -> Result<Vec<u8>, Fault> {
    with_cipher(&XChaCha20Poly1305::new(key.into()), plain, about)
}

fn with_cipher(cipher: &XChaCha20Poly1305, plain: &[u8], about: &[u8]) -> Result<Vec<u8>, Fault> {
    let nonce: [u8; NONCE] = random()?;
    let payload = Payload {
        msg: plain,
        aad: about,
    };
    let sealed = cipher
        .encrypt(&XNonce::from(nonce), payload)
        .map_err(|_| Fault::Damaged)?;
    Ok([nonce.as_slice(), &sealed].concat())
}

/// Decrypts what [`wrap`] made; nothing else opens.
pub(super) fn unwrap(
    key: &[u8; 32],
    wrapped: &[u8],
    about: &[u8],
) -> Result<Zeroizing<Vec<u8>>, Fault> {
    without_cipher(&XChaCha20Poly1305::new(key.into()), wrapped, about)
}

fn without_cipher(
    cipher: &XChaCha20Poly1305,
    wrapped: &[u8],
    about: &[u8],
) -> Result<Zeroizing<Vec<u8>>, Fault> {
    let (nonce, sealed) = wrapped.split_first_chunk::<NONCE>().ok_or(Fault::Damaged)?;
    let payload = Payload {
        msg: sealed,
        aad: about,
    };
    cipher
        .decrypt(&XNonce::from(*nonce), payload)
        .map(Zeroizing::new)
        .map_err(|_| Fault::Damaged)
}

/// ISO/IEC 7816-4: a 0x80, then zeros.
fn padded(plain: &[u8]) -> Zeroizing<Vec<u8>> {
    let length = (plain.len() + 1).next_multiple_of(BLOCK);
    let mut padded = Zeroizing::new(Vec::with_capacity(length));
    padded.extend_from_slice(plain);
    padded.push(0x80);
    padded.resize(length, 0);
    padded
}

fn unpadded(mut padded: Zeroizing<Vec<u8>>) -> Result<Zeroizing<Vec<u8>>, Fault> {
    while padded.last() == Some(&0) {
        padded.pop();
    }
    match padded.pop() {
        Some(0x80) => Ok(padded),
        _ => Err(Fault::Damaged),
    }
}

fn psk(shared: &[u8; 32]) -> Result<PskBundle<'_>, Fault> {
    PskBundle::new(shared, b"juntos day").map_err(|_| Fault::Damaged)
}

#[cfg(test)]
pub(super) fn pair_for_tests(
    class: [u8; 16],
    root: &Root,
) -> (<Pair as Kem>::PrivateKey, <Pair as Kem>::PublicKey) {
    let seed = derive(&class, root, INFO).unwrap();
    Pair::derive_keypair(seed.as_slice())
}

/// What somebody can make who has read the file and holds no key.
#[cfg(test)]
pub(super) fn forged_for_tests(
    public: &<Pair as Kem>::PublicKey,
    value: &[u8],
    about: &[u8],
) -> Vec<u8> {
    let plain = padded(&[br#"{"v":2,"value":"#.as_slice(), value, b"}"].concat());
    let (capsule, sealed) = hpke::single_shot_seal::<ChaCha20Poly1305, HkdfSha256, Pair>(
        &OpModeS::Base,
        public,
        INFO,
        &plain,
        about,
    )
    .unwrap();
    [&[FORM, PRIVATE], capsule.to_bytes().as_slice(), &sealed].concat()
}

/// For whom these bytes are sealed.
pub(super) fn whom(bytes: &[u8]) -> Option<For> {
    match bytes {
        [FIRST | FORM, DAY, ..] => Some(For::Class),
        [FIRST | FORM, PRIVATE, ..] => Some(For::Teacher),
        _ => None,
    }
}

impl Keys {
    pub(super) fn of(class: &[u8; 16], root: &Root) -> Result<Self, Fault> {
        let day = derive(class, root, b"juntos day 1")?;
        let seed = derive(class, root, INFO)?;
        let (private, public) = Pair::derive_keypair(seed.as_slice());
        let shared = derive(class, root, b"juntos private sender 1")?;
        let here = Box::new(Here {
            day: XChaCha20Poly1305::new((&*day).into()),
            public,
            shared,
            private: Some(private),
        });
        keep_in_memory(&*here);
        Ok(Self::Here(here))
    }

    pub(super) const fn state(&self) -> State {
        match self {
            Self::None => State::Plain,
            Self::Shut => State::Locked,
            Self::Here(here) if here.private.is_some() => State::Teacher,
            Self::Here(_) => State::Class,
        }
    }

    pub(super) fn without_private(mut self) -> Self {
        if let Self::Here(here) = &mut self {
            here.private = None;
        }
        self
    }

    fn here(&self) -> Result<&Here, Fault> {
        match self {
            Self::Here(here) => Ok(here),
            Self::None => Err(Fault::Damaged),
            Self::Shut => Err(Fault::Shut),
        }
    }

    pub(super) fn seal(&self, whom: For, plain: &[u8], about: &[u8]) -> Result<Vec<u8>, Fault> {
        let here = self.here()?;
        let plain = padded(plain);
        match whom {
            For::Class => {
                let sealed = with_cipher(&here.day, &plain, about)?;
                Ok([&[FORM, DAY], sealed.as_slice()].concat())
            }
            For::Teacher => {
                let (capsule, sealed) =
                    hpke::single_shot_seal::<ChaCha20Poly1305, HkdfSha256, Pair>(
                        &OpModeS::Psk(psk(&here.shared)?),
                        &here.public,
                        INFO,
                        &plain,
                        about,
                    )
                    .map_err(|_| Fault::Damaged)?;
                Ok([&[FORM, PRIVATE], capsule.to_bytes().as_slice(), &sealed].concat())
            }
        }
    }

    /// Opens what is sealed in this form; another form was put there by another hand.
    pub(super) fn open(
        &self,
        form: Form,
        bytes: &[u8],
        about: &[u8],
    ) -> Result<Zeroizing<Vec<u8>>, Fault> {
        let here = self.here()?;
        let wanted = match form {
            Form::First => FIRST,
            Form::Second => FORM,
        };
        let (found, rest) = bytes.split_first().ok_or(Fault::Damaged)?;
        if *found > FORM {
            return Err(Fault::Newer);
        }
        if *found != wanted {
            return Err(Fault::Damaged);
        }
        let plain = match rest {
            [DAY, sealed @ ..] => without_cipher(&here.day, sealed, about)?,
            [PRIVATE, rest @ ..] => {
                let private = here.private.as_ref().ok_or(Fault::Shut)?;
                let (capsule, sealed) = rest.split_at_checked(CAPSULE).ok_or(Fault::Damaged)?;
                let capsule =
                    <Pair as Kem>::EncappedKey::from_bytes(capsule).map_err(|_| Fault::Damaged)?;
                let plain = hpke::single_shot_open::<ChaCha20Poly1305, HkdfSha256, Pair>(
                    &OpModeR::Psk(psk(&here.shared)?),
                    private,
                    &capsule,
                    INFO,
                    sealed,
                    about,
                );
                plain.map(Zeroizing::new).map_err(|_| Fault::Damaged)?
            }
            _ => return Err(Fault::Damaged),
        };
        unpadded(plain)
    }
}
