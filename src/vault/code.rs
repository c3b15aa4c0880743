//! A student's code of six digits, and what it is compared with.

use hkdf::Hkdf;
use serde::{Deserialize, Serialize};
use sha2::Sha256;

use super::bytes::{random, same};
use super::fault::Fault;
use crate::domain::Secret;

/// What a student's code is compared with. It stands sealed in the class file: a million codes are tried in
/// no time by who holds it, so nobody must.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CodeCheck {
    salt: [u8; 16],
    check: [u8; 32],
}

impl CodeCheck {
    /// Of a new code.
    pub fn new(code: &Secret) -> Result<Self, Fault> {
        let salt = random()?;
        Ok(Self {
            salt,
            check: made(&salt, code)?,
        })
    }

    /// Is it this code?
    pub fn fits(&self, code: &Secret) -> bool {
        made(&self.salt, code).is_ok_and(|check| same(&check, &self.check))
    }
}

fn made(salt: &[u8; 16], code: &Secret) -> Result<[u8; 32], Fault> {
    let mut check = [0; 32];
    Hkdf::<Sha256>::new(Some(salt), code.text().as_bytes())
        .expand(b"juntos student code 1", &mut check)
        .map_err(|_| Fault::Damaged)?;
    Ok(check)
}

/// Six random digits, none of them likelier than another.
pub fn new_code() -> Result<Secret, Fault> {
    const BELOW: u32 = 1_000_000;
    loop {
        let drawn = u32::from_be_bytes(random()?);
        if drawn < u32::MAX - u32::MAX % BELOW {
            return Ok(Secret::of(&format!("{:06}", drawn % BELOW)));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_fits_itself_only() {
        let code = new_code().unwrap();
        assert!(code.len() == 6 && code.text().bytes().all(|c| c.is_ascii_digit()));
        let check = CodeCheck::new(&code).unwrap();
        assert!(check.fits(&code));
        let digits = code.text().parse::<u32>().unwrap();
        let other = Secret::of(&format!("{:06}", (digits + 1) % 1_000_000));
        assert!(!check.fits(&other));
    }
}
