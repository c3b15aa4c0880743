//! What was typed, where a console only tells which keys moved: letters on no key, and text that was pasted.

use crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

/// The letters that are down. One that only comes up was typed by its number: Alt+0241 is ñ.
#[derive(Default)]
pub(super) struct Keyboard {
    down: Vec<char>,
}

impl Keyboard {
    /// The key that was typed by this, if one was.
    pub(super) fn typed(&mut self, key: KeyEvent) -> Option<KeyEvent> {
        let came_up = key.kind == KeyEventKind::Release;
        let KeyCode::Char(letter) = key.code else {
            return (!came_up).then_some(key);
        };
        if !came_up {
            // What needs two units of UTF-16 is told twice as going down, and never as coming up.
            if letter <= '\u{ffff}' && !self.down.contains(&letter) {
                self.down.push(letter);
            }
            return Some(key);
        }
        // A key may come up as another letter than it went down as: Shift or AltGr was let go of first.
        let same = self.down.iter().position(|down| *down == letter);
        if let Some(at) = same.or(self.down.len().checked_sub(1)) {
            self.down.remove(at);
            return None;
        }
        has_a_number(letter).then(|| KeyEvent::new(key.code, KeyModifiers::NONE))
    }

    /// Another window has the keys: what comes up there is not told here.
    #[cfg(any(windows, test))]
    pub(super) fn forget(&mut self) {
        self.down.clear();
    }
}

/// Is it worth a number? What is on every keyboard is not, and an accent alone is a key that waits for its letter.
fn has_a_number(letter: char) -> bool {
    let is_accent = matches!(letter, '¨' | '¯' | '´' | '¸' | '\u{2b0}'..='\u{36f}');
    !letter.is_ascii() && !letter.is_control() && !is_accent
}

/// The letter that a key types.
pub(super) fn letter_of(key: KeyEvent) -> Option<char> {
    let control = key.modifiers.contains(KeyModifiers::CONTROL);
    let alt = key.modifiers.contains(KeyModifiers::ALT);
    match key.code {
        // AltGr reports itself as Ctrl and Alt together: what it makes is typed.
        KeyCode::Char(letter) if control == alt => Some(letter),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const UP: KeyEventKind = KeyEventKind::Release;
    const DOWN: KeyEventKind = KeyEventKind::Press;

    fn typed(keys: &[(KeyEventKind, char)]) -> String {
        let mut keyboard = Keyboard::default();
        let mut key = |&(kind, letter): &(KeyEventKind, char)| {
            let code = KeyCode::Char(letter);
            keyboard.typed(KeyEvent::new_with_kind(code, KeyModifiers::NONE, kind))
        };
        keys.iter()
            .filter_map(&mut key)
            .filter_map(letter_of)
            .collect()
    }

    #[test]
    fn a_letter_that_only_comes_up_was_typed_by_its_number() {
        assert_eq!(typed(&[(UP, 'ñ'), (UP, '¿'), (UP, 'ñ')]), "ñ¿ñ");
        let among = [(DOWN, 'a'), (UP, 'a'), (UP, 'ñ'), (DOWN, 'o'), (UP, 'o')];
        assert_eq!(typed(&among), "año");
    }

    #[test]
    fn a_letter_of_the_keyboard_is_typed_once() {
        assert_eq!(typed(&[(DOWN, 'ñ'), (UP, 'ñ')]), "ñ");
        let held = [(DOWN, 'ñ'), (DOWN, 'ñ'), (UP, 'ñ'), (UP, 'é')];
        assert_eq!(typed(&held), "ññé");
        let over_each_other = [(DOWN, 'ñ'), (DOWN, 'á'), (UP, 'ñ'), (UP, 'á')];
        assert_eq!(typed(&over_each_other), "ñá");
    }

    #[test]
    fn shift_or_altgr_let_go_of_first_types_nothing() {
        assert_eq!(typed(&[(DOWN, 'Ñ'), (UP, 'ñ'), (UP, 'ü')]), "Ñü");
        assert_eq!(typed(&[(DOWN, 'e'), (UP, '€'), (UP, 'ü')]), "eü");
        // ´ and a, on a keyboard where they make á; the key that comes up is a.
        assert_eq!(typed(&[(DOWN, 'á'), (UP, 'a'), (UP, 'á')]), "áá");
    }

    #[test]
    fn what_came_down_elsewhere_and_an_accent_alone_type_nothing() {
        assert_eq!(
            typed(&[(UP, 'q'), (UP, '´'), (UP, '¨'), (UP, '\u{301}')]),
            ""
        );
        let mut keyboard = Keyboard::default();
        let enter = |kind| KeyEvent::new_with_kind(KeyCode::Enter, KeyModifiers::NONE, kind);
        assert_eq!(keyboard.typed(enter(UP)), None);
        assert!(keyboard.typed(enter(DOWN)).is_some());
    }

    #[test]
    fn a_key_held_while_the_window_is_left_takes_no_letter() {
        let mut keyboard = Keyboard::default();
        let key =
            |kind, letter| KeyEvent::new_with_kind(KeyCode::Char(letter), KeyModifiers::NONE, kind);
        keyboard.typed(key(DOWN, 'a'));
        keyboard.forget();
        assert!(keyboard.typed(key(UP, 'ñ')).is_some());
        keyboard.typed(key(DOWN, '😀'));
        assert!(keyboard.typed(key(UP, 'ñ')).is_some());
    }

    #[test]
    fn what_altgr_makes_is_a_letter() {
        let with = |modifiers| letter_of(KeyEvent::new(KeyCode::Char('@'), modifiers));
        assert_eq!(with(KeyModifiers::CONTROL | KeyModifiers::ALT), Some('@'));
        assert_eq!(with(KeyModifiers::SHIFT), Some('@'));
        assert_eq!(with(KeyModifiers::CONTROL), None);
        assert_eq!(with(KeyModifiers::ALT), None);
    }
}
