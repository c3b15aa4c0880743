//! What the terminal answers by itself comes among the keys: it is heard, and never typed.

#[cfg(test)]
mod tests;

use std::time::{Duration, Instant};

use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};

/// Which ground do you have, and who are you? Every terminal answers the second.
pub(super) const QUESTION: &[u8] = b"\x1b]11;?\x1b\\\x1b[c";

/// An answer that comes later is swallowed, and changes nothing.
const IN_TIME: Duration = Duration::from_millis(120);

/// For so long after the question, Esc may be the beginning of an answer.
const EXPECTED: Duration = Duration::from_secs(10);

/// How long a key waits that may be the beginning of an answer.
const HELD: Duration = Duration::from_millis(100);

/// How long an answer that has begun may pause.
const PAUSE: Duration = Duration::from_secs(5);

/// From this luminance on, a ground is light.
const LIGHT: f64 = 0.4;

/// What may be an answer, as far as it has come.
#[derive(Debug, PartialEq, Eq)]
enum Fits {
    /// It is none.
    No,
    /// It may become one.
    Perhaps,
    /// It is one, and goes on.
    Begun,
    /// It is one, and over.
    Whole,
}

/// Takes what the terminal answers out of what is typed, whenever it comes and in whatever pieces.
#[derive(Default)]
pub(super) struct Answers {
    asked: Option<Instant>,
    /// What came since something that may be an answer began.
    held: Vec<Event>,
    /// The same, as it was written, without the Esc in front.
    said: String,
    /// When its last part came.
    last: Option<Instant>,
    /// Nobody has pressed a key since the question.
    is_untouched: bool,
    /// It has answered.
    has_answered: bool,
    /// The ground is light, as the terminal said in time.
    ground: Option<bool>,
}

impl Answers {
    /// The question has been asked.
    pub(super) const fn asked(&mut self, now: Instant) {
        self.asked = Some(now);
        self.is_untouched = true;
    }

    /// Is the ground light? Told once, and only where the answer came in time and before any key.
    pub(super) const fn ground(&mut self) -> Option<bool> {
        self.ground.take()
    }

    /// How long an answer may still be on its way to whoever comes after this program; none: it is here, or was not
    /// asked for just now.
    pub(super) fn awaited(&self, now: Instant) -> Option<Duration> {
        let until = self.asked.filter(|_| !self.has_answered)? + IN_TIME;
        until.checked_duration_since(now)
    }

    /// When what is held has waited long enough.
    pub(super) fn due(&self) -> Option<Instant> {
        self.last.map(|last| last + self.patience())
    }

    /// An answer that began with Esc may pause; a key that may only be one waits for a moment.
    fn patience(&self) -> Duration {
        let began_as_one = self.held.first().is_some_and(is_alt_bracket) || self.held.len() > 1;
        if self.is_sure() || (began_as_one && self.begins_with_escape()) {
            PAUSE
        } else {
            HELD
        }
    }

    /// Is it an answer, though it is not over?
    fn is_sure(&self) -> bool {
        let is_ours = self.said.starts_with("]11;") || self.said.starts_with("[?");
        fits(&self.said) == Fits::Begun && (is_ours || self.begins_with_escape())
    }

    fn begins_with_escape(&self) -> bool {
        let first = self.held.first();
        first.is_some_and(|first| is_alt_bracket(first) || is_escape(first))
    }

    /// Nothing has come for long: what is an answer goes, what is none is typed.
    pub(super) fn settle(&mut self, now: Instant) -> Vec<Event> {
        if self.due().is_none_or(|due| due > now) {
            return Vec::new();
        }
        self.break_off()
    }

    /// It does not go on: what was none is typed.
    fn break_off(&mut self) -> Vec<Event> {
        let is_sure = self.is_sure();
        let held = self.let_go();
        if is_sure {
            return Vec::new();
        }
        self.is_untouched = false;
        held
    }

    fn let_go(&mut self) -> Vec<Event> {
        self.said.clear();
        self.last = None;
        std::mem::take(&mut self.held)
    }

    /// Takes what came; gives what was typed.
    pub(super) fn take(&mut self, now: Instant, event: Event) -> Vec<Event> {
        let Event::Key(key) = event else {
            // A mouse that moves, or a window that grows, parts no answer.
            return vec![event];
        };
        let mut typed = self.settle(now);
        if self.held.is_empty() && !self.may_begin(now, &event) {
            self.is_untouched = false;
            typed.push(event);
            return typed;
        }
        let written = written(key, self.held.is_empty());
        let longer: String = self.said.chars().chain(written).collect();
        let fits = if written.is_none() && !self.held.is_empty() {
            Fits::No
        } else {
            fits(&longer)
        };
        match fits {
            Fits::No => {
                typed.extend(self.break_off());
                // What broke it off may begin another one.
                typed.extend(self.take(now, event));
            }
            Fits::Perhaps | Fits::Begun => {
                self.said = longer;
                self.held.push(event);
                self.last = Some(now);
            }
            Fits::Whole => self.hear(&longer, now),
        }
        typed
    }

    /// May an answer begin with this?
    fn may_begin(&self, now: Instant, event: &Event) -> bool {
        let is_expected = self.asked.is_some_and(|asked| now < asked + EXPECTED);
        let Event::Key(key) = event else {
            return false;
        };
        let is_bracket = matches!(key.code, KeyCode::Char('[' | ']')) && key.modifiers.is_empty();
        is_alt_bracket(event) || (is_expected && (is_escape(event) || is_bracket))
    }

    fn hear(&mut self, said: &str, now: Instant) {
        let in_time = self.asked.is_some_and(|asked| now < asked + IN_TIME);
        self.has_answered |= said.starts_with("]11;");
        let light = said.strip_prefix("]11;").and_then(luminance);
        if in_time && self.is_untouched {
            self.ground = light.map(|light| light > LIGHT).or(self.ground);
        }
        self.let_go();
    }
}

const fn is_escape(event: &Event) -> bool {
    matches!(event, Event::Key(key) if matches!(key.code, KeyCode::Esc))
}

/// Esc and ] in one, as they are read where both came together.
fn is_alt_bracket(event: &Event) -> bool {
    matches!(event, Event::Key(key)
        if key.code == KeyCode::Char(']') && key.modifiers == KeyModifiers::ALT)
}

/// What a key writes in an answer. `is_first`: an Esc in front is not written.
fn written(key: KeyEvent, is_first: bool) -> Option<char> {
    match (key.code, key.modifiers) {
        (KeyCode::Esc, _) => (!is_first).then_some('\u{1b}'),
        (KeyCode::Char('g'), KeyModifiers::CONTROL) => Some('\u{7}'),
        (KeyCode::Char('\\'), KeyModifiers::ALT) => Some('\u{9c}'),
        (KeyCode::Char(']'), KeyModifiers::ALT) => is_first.then_some(']'),
        (KeyCode::Char(letter), KeyModifiers::NONE | KeyModifiers::SHIFT) => Some(letter),
        _ => None,
    }
}

/// “]11;rgb:1515/1818/1e1e” and its end, or “[?62;22c”.
fn fits(said: &str) -> Fits {
    if let Some(rest) = said.strip_prefix("[?") {
        let number = rest.strip_suffix('c').unwrap_or(rest);
        return match number.chars().all(|c| c.is_ascii_digit() || c == ';') {
            false => Fits::No,
            true if rest.ends_with('c') => Fits::Whole,
            true => Fits::Begun,
        };
    }
    let Some(rest) = said.strip_prefix(']') else {
        return if matches!(said, "" | "[") {
            Fits::Perhaps
        } else {
            Fits::No
        };
    };
    let Some((number, value)) = rest.split_once(';') else {
        let is_number = rest.len() < 4 && rest.chars().all(|c| c.is_ascii_digit());
        return if is_number { Fits::Perhaps } else { Fits::No };
    };
    let is_number = !number.is_empty() && number.chars().all(|c| c.is_ascii_digit());
    let ends = ["\u{7}", "\u{9c}", "\u{1b}\\"];
    let ended = ends.into_iter().find_map(|end| value.strip_suffix(end));
    let open = value.strip_suffix('\u{1b}').unwrap_or(value);
    let is_colour = |c: char| c.is_ascii_hexdigit() || "rgba:/#?".contains(c);
    if !is_number || !ended.unwrap_or(open).chars().all(is_colour) {
        return Fits::No;
    }
    if ended.is_some() {
        Fits::Whole
    } else {
        Fits::Begun
    }
}

/// The luminance of “rgb:ffff/ffff/ffff”, “rgba:…” or “#ffffff”, as WCAG 2.2 computes it; none: no colour is named.
fn luminance(value: &str) -> Option<f64> {
    let value = value.trim_end_matches(['\u{7}', '\u{9c}', '\\', '\u{1b}']);
    let parts: Vec<&str> = match value.strip_prefix('#') {
        Some(hex) => {
            let (red, rest) = hex.split_at_checked(hex.len() / 3)?;
            let (green, blue) = rest.split_at_checked(red.len())?;
            vec![red, green, blue]
        }
        None => value.split_once(':')?.1.split('/').collect(),
    };
    let [red, green, blue, ..] = parts.as_slice() else {
        return None;
    };
    let [red, green, blue] = [linear(red)?, linear(green)?, linear(blue)?];
    Some(0.0722f64.mul_add(blue, 0.2126f64.mul_add(red, 0.7152 * green)))
}

/// A share of full light, from one to four hexadecimal digits.
fn linear(digits: &str) -> Option<f64> {
    let most = match digits.len() {
        1 => 0xf,
        2 => 0xff,
        3 => 0xfff,
        4 => 0xffff,
        _ => return None,
    };
    let share = f64::from(u32::from_str_radix(digits, 16).ok()?) / f64::from(most);
    Some(if share <= 0.04045 {
        share / 12.92
    } else {
        ((share + 0.055) / 1.055).powf(2.4)
    })
}
