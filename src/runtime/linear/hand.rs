//! The line under somebody's hands, where keys come one by one: it is said as it is typed, and never taken back.

use zeroize::Zeroizing;

use super::super::Session;
use super::here::said;
use crate::locale::text;

/// The line as far as it is typed.
#[derive(Default)]
pub(super) struct Hand {
    line: Zeroizing<String>,
    /// Letters were taken away, and the line has not been said since.
    erased: bool,
}

impl Hand {
    /// A letter more; what of it is to be said.
    pub(super) fn takes(&mut self, letter: char, is_secret: bool) -> String {
        if is_secret {
            self.line.push(letter);
            return String::new();
        }
        // After letters went, the line is said as it stands now.
        let again = if std::mem::take(&mut self.erased) {
            format!("\n{}", *self.line)
        } else {
            String::new()
        };
        self.line.push(letter);
        again + letter.encode_utf8(&mut [0; 4])
    }

    /// The last letter goes: which one is said, for nothing that was said can be taken back. None: there is none.
    pub(super) fn erases(&mut self, session: &Session, is_secret: bool) -> Option<String> {
        let letter = self.line.pop()?;
        if is_secret {
            return Some(String::new());
        }
        let name = if letter == ' ' {
            let space = said(session, &text::lines_erased_space());
            space.concat().trim_end_matches('.').to_owned()
        } else {
            letter.to_string()
        };
        if std::mem::replace(&mut self.erased, true) {
            return Some(format!(", {name}"));
        }
        let erased = session.locales.say(
            session.app.around.reading.first(),
            &text::lines_erased(name.as_str()),
        );
        Some(format!("\n{erased}"))
    }

    /// The line is over.
    pub(super) fn ends(&mut self) -> Zeroizing<String> {
        self.erased = false;
        std::mem::take(&mut self.line)
    }

    /// As it stands.
    pub(super) fn line(&self) -> &str {
        &self.line
    }
}
