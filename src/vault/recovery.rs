//! The recovery code, printed once: it opens a class whose passphrase is forgotten.

use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use super::bytes::random;
use super::fault::Fault;

/// Crockford's alphabet: no I, L, O or U, which are read as others.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// 128 random bits to print and keep away from the laptop.
#[derive(Clone, PartialEq, Eq)]
pub struct RecoveryCode(Zeroizing<[u8; 16]>);

impl RecoveryCode {
    /// A new one.
    pub fn new() -> Result<Self, Fault> {
        Ok(Self(Zeroizing::new(random()?)))
    }

    pub(super) fn bytes(&self) -> &[u8; 16] {
        &self.0
    }

    /// 128 bits and 12 that check them.
    fn checked(&self) -> u128 {
        u128::from_be_bytes(*self.0)
    }

    fn check(&self) -> u16 {
        let digest = Sha256::digest(self.0.as_slice());
        match digest.as_slice() {
            [first, second, ..] => u16::from_be_bytes([*first, *second]) >> 4,
            _ => 0,
        }
    }

    /// Seven groups of four letters and digits.
    pub fn text(&self) -> Zeroizing<String> {
        let (bits, check) = (self.checked(), self.check());
        let digit = |at: u32| -> usize {
            // 140 bits, five a digit, the highest first; the lowest twelve are the check.
            let low = |from: u32| -> u128 {
                if from >= 12 {
                    bits.checked_shr(from - 12).unwrap_or(0)
                } else {
                    (bits << (12 - from)) | (u128::from(check) >> from)
                }
            };
            usize::try_from(low(135 - 5 * at) & 31).unwrap_or(0)
        };
        let mut text = Zeroizing::new(String::with_capacity(40));
        for at in 0..28 {
            if at > 0 && at % 4 == 0 {
                text.push('-');
            }
            text.push(char::from(ALPHABET.get(digit(at)).copied().unwrap_or(b'0')));
        }
        text
    }

    /// The code somebody typed, in any spacing and case; none where a letter is wrong.
    pub fn read(typed: &str) -> Option<Self> {
        let mut bits: u128 = 0;
        let mut check: u16 = 0;
        let mut count = 0_u32;
        for c in typed.chars().filter(|c| c.is_alphanumeric()) {
            let digit = value(c)?;
            // The 26th digit holds the last three bits of the code and the first two of the check.
            match count {
                0..=24 => bits = (bits << 5) | u128::from(digit),
                25 => {
                    bits = (bits << 3) | u128::from(digit >> 2);
                    check = u16::from(digit & 3);
                }
                26 | 27 => check = (check << 5) | u16::from(digit),
                _ => return None,
            }
            count += 1;
        }
        let code = Self(Zeroizing::new(bits.to_be_bytes()));
        (count == 28 && code.check() == check).then_some(code)
    }
}

fn value(c: char) -> Option<u8> {
    let c = match c.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        c => c,
    };
    let at = ALPHABET.iter().position(|known| char::from(*known) == c)?;
    u8::try_from(at).ok()
}

impl std::fmt::Debug for RecoveryCode {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("RecoveryCode")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_code_is_read_as_it_was_printed(bytes in any::<[u8; 16]>()) {
            let code = RecoveryCode(Zeroizing::new(bytes));
            let text = code.text();
            prop_assert_eq!(text.len(), 34);
            prop_assert_eq!(RecoveryCode::read(&text), Some(code.clone()));
            let sloppy = text.to_lowercase().replace('-', " ").replace('0', "o").replace('1', "l");
            prop_assert_eq!(RecoveryCode::read(&sloppy), Some(code));
        }

        #[test]
        fn one_wrong_letter_is_noticed(bytes in any::<[u8; 16]>(), at in 0_usize..28, other in 0_usize..32) {
            let text = RecoveryCode(Zeroizing::new(bytes)).text().replace('-', "");
            let mut letters: Vec<char> = text.chars().collect();
            let wrong = char::from(ALPHABET[other]);
            prop_assume!(letters[at] != wrong);
            letters[at] = wrong;
            // Twelve bits check: one wrong code in 4096 would pass.
            let typed: String = letters.into_iter().collect();
            let read = RecoveryCode::read(&typed);
            prop_assert!(read.is_none_or(|code| code.0.as_slice() != bytes));
        }

        #[test]
        fn any_text_is_read_or_refused(text in any::<String>()) {
            let _ = RecoveryCode::read(&text);
        }
    }
}
