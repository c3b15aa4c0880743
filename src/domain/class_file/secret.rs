//! Words nobody else may read: a passphrase, a code.

use std::fmt;

use zeroize::Zeroizing;

/// A secret as it is typed. It is wiped when it goes, and prints as nothing.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Secret(Zeroizing<String>);

/// Longer than any passphrase somebody types; room for all of it is made at once, so that no copy is left behind.
const LONGEST: usize = 512;

impl Secret {
    /// Nothing typed yet.
    pub fn empty() -> Self {
        Self(Zeroizing::new(String::with_capacity(LONGEST)))
    }

    /// The characters of `text`, cleaned like everything that comes in.
    pub fn of(text: &str) -> Self {
        let mut secret = Self::empty();
        text.chars().for_each(|c| secret.push(c));
        secret
    }

    /// Adds a character; line breaks and harmful ones are left out.
    pub fn push(&mut self, c: char) {
        let fits = self.0.len() + c.len_utf8() <= LONGEST;
        if fits && !crate::domain::clean::is_harmful(c) {
            let missing = LONGEST - self.0.len();
            self.0.reserve_exact(missing);
            self.0.push(c);
        }
    }

    /// Takes the last character back.
    pub fn pop(&mut self) {
        self.0.pop();
    }

    /// Characters, for the dots on screen.
    pub fn len(&self) -> usize {
        self.0.chars().count()
    }

    /// Nothing typed?
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What was typed.
    pub fn text(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Secret")
    }
}

/// What opens a class.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Opener {
    /// The teacher's passphrase.
    Passphrase(Secret),
    /// The printed recovery code, as typed.
    Recovery(Secret),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_never_printed() {
        let mut secret = Secret::of("corre\u{1b}cto");
        secret.push('\n');
        secret.pop();
        assert_eq!(secret.text(), "correct");
        assert_eq!(format!("{secret:?}"), "Secret");
    }
}
