//! A passphrase on the command line: read without showing it.

use std::io::{self, IsTerminal as _, Write as _};

use crossterm::event::{self, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};
use crossterm::terminal::{disable_raw_mode, enable_raw_mode};

use super::typing::{Keyboard, letter_of};
use crate::domain::Secret;

/// Says something before a command is done.
pub fn tell(words: &str) {
    let _ = writeln!(io::stderr(), "{words}");
}

/// Reads something nobody else may read: without showing it in a terminal, else the first line of the input.
/// None: Esc, Ctrl+C or the end of the input.
pub fn read_secret(prompt: &str) -> Option<Secret> {
    if !io::stdin().is_terminal() {
        let mut line = zeroize::Zeroizing::new(String::new());
        io::stdin().read_line(&mut line).ok()?;
        return Some(Secret::of(line.trim_end_matches(['\r', '\n'])));
    }
    let mut screen = io::stderr();
    let _ = write!(screen, "{prompt} ");
    let _ = screen.flush();
    enable_raw_mode().ok()?;
    let typed = typed_secret();
    let _ = disable_raw_mode();
    let _ = writeln!(screen);
    typed
}

#[expect(
    clippy::disallowed_methods,
    reason = "a passphrase on the command line is read where the keyboard is"
)]
fn typed_secret() -> Option<Secret> {
    let mut keyboard = Keyboard::default();
    read_keys(|| {
        loop {
            let event::Event::Key(key) = event::read().ok()? else {
                continue;
            };
            // Only a console tells of every key that comes up; elsewhere none would ever be forgotten.
            let typed = if cfg!(windows) {
                keyboard.typed(key)
            } else {
                Some(key).filter(|key| key.kind != KeyEventKind::Release)
            };
            if typed.is_some() {
                return typed;
            }
        }
    })
}

/// What these keys type, until Enter; none: somebody left, or there are no more.
fn read_keys(mut next: impl FnMut() -> Option<KeyEvent>) -> Option<Secret> {
    let mut secret = Secret::empty();
    loop {
        let key = next()?;
        let control = key.modifiers.contains(KeyModifiers::CONTROL);
        let altgr = control && key.modifiers.contains(KeyModifiers::ALT);
        match key.code {
            KeyCode::Enter => return Some(secret),
            KeyCode::Esc => return None,
            KeyCode::Char('c' | 'd') if control && !altgr => return None,
            KeyCode::Backspace => secret.pop(),
            _ => letter_of(key)
                .into_iter()
                .for_each(|letter| secret.push(letter)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALTGR: KeyModifiers = KeyModifiers::CONTROL.union(KeyModifiers::ALT);

    fn read(keys: &[(KeyCode, KeyModifiers)]) -> Option<String> {
        let mut keys = keys.iter();
        let next = || keys.next().map(|(code, with)| KeyEvent::new(*code, *with));
        read_keys(next).map(|secret| secret.text().to_owned())
    }

    #[test]
    fn letters_of_altgr_belong_to_a_passphrase() {
        let keys = [
            (KeyCode::Char('s'), KeyModifiers::NONE),
            (KeyCode::Char('@'), ALTGR),
            (KeyCode::Char('€'), ALTGR),
            (KeyCode::Char('x'), KeyModifiers::CONTROL),
            (KeyCode::Char('x'), KeyModifiers::ALT),
            (KeyCode::Char('Ñ'), KeyModifiers::SHIFT),
            (KeyCode::Char('y'), KeyModifiers::NONE),
            (KeyCode::Backspace, KeyModifiers::NONE),
            (KeyCode::Enter, KeyModifiers::NONE),
        ];
        assert_eq!(read(&keys).as_deref(), Some("s@€Ñ"));
    }

    #[test]
    fn ctrl_c_esc_and_the_end_of_the_keys_leave() {
        let letter = (KeyCode::Char('s'), KeyModifiers::NONE);
        for last in [
            (KeyCode::Char('c'), KeyModifiers::CONTROL),
            (KeyCode::Char('d'), KeyModifiers::CONTROL),
            (KeyCode::Esc, KeyModifiers::NONE),
        ] {
            let enter = (KeyCode::Enter, KeyModifiers::NONE);
            assert_eq!(read(&[letter, last, enter]), None);
        }
        assert_eq!(read(&[letter]), None);
        let enter = (KeyCode::Enter, KeyModifiers::NONE);
        let typed = [(KeyCode::Char('c'), ALTGR), enter];
        assert_eq!(read(&typed).as_deref(), Some("c"));
    }
}
