//! Keys that came in one burst: a paste, where no terminal tells of one.

use std::time::Duration;

use crossterm::event::{Event, KeyCode, KeyEvent};

use super::typing::letter_of;

/// The keys of a paste come closer together than this; those of fingers do not.
pub(super) const PAUSE: Duration = Duration::from_millis(5);

/// The keys of a burst that may still go on.
#[derive(Default)]
pub(super) struct Burst {
    keys: Vec<KeyEvent>,
}

impl Burst {
    /// Is there something that waits for what comes after it?
    pub(super) fn is_open(&self) -> bool {
        !self.keys.is_empty()
    }

    /// Takes what came so long after the last; gives what is settled by that.
    pub(super) fn take(&mut self, gap: Duration, event: Event) -> Vec<Event> {
        let mut settled = if gap < PAUSE {
            Vec::new()
        } else {
            self.settle()
        };
        match event {
            Event::Key(key) if written(key).is_some() => self.keys.push(key),
            other => {
                settled.extend(self.settle());
                settled.push(other);
            }
        }
        settled
    }

    /// The burst is over: with a line end among other keys it was a paste, else each key was pressed.
    pub(super) fn settle(&mut self) -> Vec<Event> {
        let keys = std::mem::take(&mut self.keys);
        let text: String = keys.iter().copied().filter_map(written).collect();
        if keys.len() > 1 && text.contains('\n') {
            vec![Event::Paste(text)]
        } else {
            keys.into_iter().map(Event::Key).collect()
        }
    }
}

/// What a key writes in a text. Some consoles hold Ctrl with the line ends of a paste.
fn written(key: KeyEvent) -> Option<char> {
    match key.code {
        KeyCode::Enter => Some('\n'),
        KeyCode::Tab => Some('\t'),
        _ => letter_of(key),
    }
}

#[cfg(test)]
mod tests {
    use crossterm::event::KeyModifiers;

    use super::*;

    const AT_ONCE: Duration = Duration::from_micros(300);
    const A_FINGER: Duration = Duration::from_millis(30);

    fn key(code: KeyCode) -> Event {
        Event::Key(KeyEvent::new(code, KeyModifiers::NONE))
    }

    fn keys(text: &str) -> Vec<Event> {
        let one = |c| match c {
            '\n' => key(KeyCode::Enter),
            '\t' => key(KeyCode::Tab),
            c => key(KeyCode::Char(c)),
        };
        text.chars().map(one).collect()
    }

    fn heard(events: impl IntoIterator<Item = (Duration, Event)>) -> Vec<Event> {
        let mut burst = Burst::default();
        let mut heard: Vec<Event> = events
            .into_iter()
            .flat_map(|(gap, event)| burst.take(gap, event))
            .collect();
        heard.extend(burst.settle());
        assert!(!burst.is_open());
        heard
    }

    fn each_after(gap: Duration, text: &str) -> Vec<(Duration, Event)> {
        keys(text).into_iter().map(|event| (gap, event)).collect()
    }

    #[test]
    fn lines_that_come_at_once_are_one_paste() {
        let text = "Lee cada día.\nPregunta mucho.\n\tCuenta bien.";
        let pasted = vec![Event::Paste(text.to_owned())];
        assert_eq!(heard(each_after(AT_ONCE, text)), pasted);
    }

    #[test]
    fn keys_under_fingers_stay_keys() {
        let text = "hola\nq";
        assert_eq!(heard(each_after(A_FINGER, text)), keys(text));
        assert_eq!(heard(each_after(PAUSE, text)), keys(text));
    }

    #[test]
    fn one_line_at_once_is_typed_and_enter_alone_is_enter() {
        assert_eq!(heard(each_after(AT_ONCE, "una línea")), keys("una línea"));
        assert_eq!(heard(each_after(AT_ONCE, "\n")), keys("\n"));
    }

    #[test]
    fn what_is_typed_before_and_after_a_paste_stays_typed() {
        let mut events = each_after(A_FINGER, "n");
        events.push((A_FINGER, key(KeyCode::Char('u'))));
        events.extend(each_after(AT_ONCE, "no\ndos"));
        events.extend(each_after(A_FINGER, "\n"));
        let mut wanted = keys("n");
        wanted.push(Event::Paste("uno\ndos".to_owned()));
        wanted.extend(keys("\n"));
        assert_eq!(heard(events), wanted);
    }

    #[test]
    fn another_event_ends_a_burst_and_nothing_is_lost_or_turned_around() {
        let mut events = each_after(AT_ONCE, "a\nb");
        events.push((AT_ONCE, key(KeyCode::Left)));
        events.extend(each_after(AT_ONCE, "c"));
        events.push((AT_ONCE, Event::Resize(80, 24)));
        let mut wanted = vec![Event::Paste("a\nb".to_owned()), key(KeyCode::Left)];
        wanted.extend(keys("c"));
        wanted.push(Event::Resize(80, 24));
        assert_eq!(heard(events), wanted);
    }

    #[test]
    fn commands_are_no_letters_of_a_paste_but_altgr_and_an_enter_with_ctrl_are() {
        let with = |code, modifiers| Event::Key(KeyEvent::new(code, modifiers));
        let altgr = KeyModifiers::CONTROL | KeyModifiers::ALT;
        let paste = [
            key(KeyCode::Char('a')),
            with(KeyCode::Char('@'), altgr),
            with(KeyCode::Enter, KeyModifiers::CONTROL),
        ];
        let end = with(KeyCode::Char('c'), KeyModifiers::CONTROL);
        let events = paste.into_iter().chain([end.clone()]);
        let at_once = events.map(|event| (AT_ONCE, event));
        assert_eq!(heard(at_once), vec![Event::Paste("a@\n".to_owned()), end]);
    }
}
