//! Hours as people type them: “17:20”, “5:20 pm”, “3–6 pm y 6:30–8:30 pm”.

use jiff::civil::Time;

/// A part of a day in which conferences can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// The first one begins.
    pub from: Time,
    /// The last one has ended.
    pub to: Time,
}

/// Why what was typed is no hour.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unclear {
    /// It is none.
    NoHour(String),
    /// It can be in the morning and in the evening.
    EitherHalf(String),
    /// It ends before it begins.
    Backwards(String),
    /// It begins before the one before it has ended.
    Overlapping(String),
}

/// Which half of the day.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Half {
    Morning,
    Afternoon,
}

/// What stands on a clock, and the half of the day as far as it was said.
#[derive(Clone, Copy)]
struct Clock {
    hour: i8,
    minute: i8,
    half: Option<Half>,
    /// Of twenty-four hours: “07:30”, “17:20”.
    is_whole: bool,
}

impl Clock {
    fn read(typed: &str) -> Option<Self> {
        let (digits, half) = halved(typed)?;
        let is_whole = digits.starts_with('0') && digits.len() > 1;
        let (hour, minute) = match digits.split_once(':') {
            Some((hour, minute)) if minute.len() == 2 => (hour.parse().ok()?, minute.parse().ok()?),
            Some(_) => return None,
            None => {
                let number: u16 = digits.parse().ok()?;
                let parts = if digits.len() > 2 {
                    (number / 100, number % 100)
                } else {
                    (number, 0)
                };
                (i8::try_from(parts.0).ok()?, i8::try_from(parts.1).ok()?)
            }
        };
        let fits = (0..24).contains(&hour) && (0..60).contains(&minute);
        let is_whole = is_whole || hour > 12 || hour == 0;
        let goes = !(is_whole && hour > 12 && half == Some(Half::Morning));
        (fits && goes).then_some(Self {
            hour,
            minute,
            half,
            is_whole,
        })
    }

    fn in_half(self, half: Half) -> Option<Time> {
        let hour = match (self.is_whole, half) {
            (true, _) => self.hour,
            (false, Half::Morning) => self.hour % 12,
            (false, Half::Afternoon) => self.hour % 12 + 12,
        };
        Time::new(hour, self.minute, 0, 0).ok()
    }

    /// The hour; none: it can be in both halves of a school's day.
    fn time(self) -> Option<Time> {
        let half = match (self.half, self.hour) {
            (Some(half), _) => half,
            (None, 7 | 8) if !self.is_whole => return None,
            // Nobody meets at four in the morning, or at ten at night.
            (None, 1..=6 | 12) => Half::Afternoon,
            (None, _) => Half::Morning,
        };
        self.in_half(half)
    }
}

/// The digits with a colon, and the half of the day that was said.
fn halved(typed: &str) -> Option<(String, Option<Half>)> {
    let folded: String = typed
        .to_lowercase()
        .chars()
        .filter(|c| !c.is_whitespace())
        .collect();
    let at = folded.find(|c: char| !c.is_ascii_digit() && !matches!(c, ':' | '.' | 'h'));
    let (clock, rest) = folded.split_at_checked(at.unwrap_or(folded.len()))?;
    let rest: String = rest.chars().filter(|c| *c != '.').collect();
    let half = match rest.as_str() {
        "" => None,
        "a" | "am" => Some(Half::Morning),
        "p" | "pm" => Some(Half::Afternoon),
        _ => return None,
    };
    let clock = clock.trim_end_matches(['.', 'h']).replace(['.', 'h'], ":");
    Some((clock, half))
}

/// The hour that was typed.
pub fn hour_of(typed: &str) -> Result<Time, Unclear> {
    let clock = Clock::read(typed).ok_or_else(|| Unclear::NoHour(typed.trim().to_owned()))?;
    let time = clock.time();
    time.ok_or_else(|| Unclear::EitherHalf(typed.trim().to_owned()))
}

/// The parts of a day that were typed, in their order; none ends before it begins.
pub fn windows_of(typed: &str) -> Result<Vec<Window>, Unclear> {
    let spaced = typed.replace([',', ';', '/', '+', '&'], " , ");
    let mut windows: Vec<Window> = Vec::new();
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let is_between = |word: &&str| matches!(*word, "," | "y" | "and");
    for part in words.split(is_between).filter(|part| !part.is_empty()) {
        let part = part.join(" ");
        let window = window_of(&part)?;
        if windows.last().is_some_and(|before| window.from < before.to) {
            return Err(Unclear::Overlapping(part));
        }
        windows.push(window);
    }
    if windows.is_empty() {
        return Err(Unclear::NoHour(typed.trim().to_owned()));
    }
    Ok(windows)
}

fn window_of(part: &str) -> Result<Window, Unclear> {
    let no_hour = || Unclear::NoHour(part.to_owned());
    let dashed = part
        .replace(['–', '—'], "-")
        .replace(" a ", "-")
        .replace(" to ", "-");
    let (first, last) = dashed.split_once('-').ok_or_else(no_hour)?;
    let first = Clock::read(first).ok_or_else(no_hour)?;
    let last = Clock::read(last).ok_or_else(no_hour)?;
    let from = match (first.half, last.half) {
        // “3–6 pm”: said once for both, unless it would end before it begins.
        (None, Some(half)) if !first.is_whole => {
            let to = last.in_half(half);
            first
                .in_half(half)
                .filter(|from| Some(*from) < to)
                .or_else(|| first.in_half(Half::Morning))
        }
        _ => first.time(),
    };
    let from = from.ok_or_else(|| Unclear::EitherHalf(part.to_owned()))?;
    // “3–8”: only the evening comes after it.
    let later = || last.in_half(Half::Afternoon);
    let to = match last.time() {
        Some(to) if to > from || last.half.is_some() => Some(to),
        Some(_) | None => later(),
    };
    match to {
        Some(to) if to > from => Ok(Window { from, to }),
        _ => Err(Unclear::Backwards(part.to_owned())),
    }
}

/// An hour as it can be typed in every language.
pub fn typed_hour(time: Time) -> String {
    let hour = match time.hour() % 12 {
        0 => 12,
        hour => hour,
    };
    let half = if time.hour() < 12 { "am" } else { "pm" };
    format!("{hour}:{:02} {half}", time.minute())
}

/// Parts of a day as they can be typed.
pub fn typed(windows: &[Window]) -> String {
    let each = windows.iter();
    let each = each.map(|one| format!("{}-{}", typed_hour(one.from), typed_hour(one.to)));
    each.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use jiff::civil::time;

    use super::*;

    type Is = fn(&Unclear) -> bool;

    #[test]
    fn an_hour_is_read_as_people_write_it() {
        for typed in [
            "17:20",
            "5:20 pm",
            "5:20 p. m.",
            "5:20p",
            "520",
            "1720",
            "5:20",
            "17h20",
            "17.20",
            "5:20\u{202f}p.\u{a0}m.",
            " 5.20 PM ",
        ] {
            assert_eq!(hour_of(typed), Ok(time(17, 20, 0, 0)), "{typed}");
        }
        for (typed, hour) in [
            ("9", 9),
            ("12", 12),
            ("12 am", 0),
            ("07:00", 7),
            ("7 am", 7),
            ("8pm", 20),
            ("15", 15),
            ("3", 15),
        ] {
            assert_eq!(hour_of(typed), Ok(time(hour, 0, 0, 0)), "{typed}");
        }
    }

    #[test]
    fn what_is_no_hour_or_could_be_two_is_asked_about() {
        for typed in [
            "", "25:00", "5:7", "5:99", "mañana", "17 am", "5:20 xm", "-3", "1:2:3",
        ] {
            assert_eq!(
                hour_of(typed),
                Err(Unclear::NoHour(typed.trim().to_owned())),
                "{typed}"
            );
        }
        assert_eq!(hour_of("7:30"), Err(Unclear::EitherHalf("7:30".to_owned())));
    }

    #[test]
    fn parts_of_a_day_are_read_in_their_order() {
        let window = |from: (i8, i8), to: (i8, i8)| Window {
            from: time(from.0, from.1, 0, 0),
            to: time(to.0, to.1, 0, 0),
        };
        let two = vec![window((15, 0), (18, 0)), window((18, 30), (20, 30))];
        for said in [
            "3-6 pm, 6:30-8:30 pm",
            "15:00–18:00 y 18:30–20:30",
            "3 a 6 and 6:30 to 8:30",
            "3:00 pm-6:00 pm, 6:30 pm-8:30 pm",
        ] {
            assert_eq!(windows_of(said), Ok(two.clone()), "{said}");
        }
        assert_eq!(windows_of(&typed(&two)), Ok(two));
    }

    #[test]
    fn parts_of_a_day_that_cannot_be_are_said_to_be_so() {
        let window = |from: (i8, i8), to: (i8, i8)| Window {
            from: time(from.0, from.1, 0, 0),
            to: time(to.0, to.1, 0, 0),
        };
        assert_eq!(windows_of("11-1 pm"), Ok(vec![window((11, 0), (13, 0))]));
        // “6–3 pm” is a day from the morning on.
        assert_eq!(windows_of("6-3 pm"), Ok(vec![window((6, 0), (15, 0))]));
        let all: [(&str, Is); 5] = [
            ("18:00-15:00", |why| matches!(why, Unclear::Backwards(_))),
            ("7-9", |why| matches!(why, Unclear::EitherHalf(_))),
            ("3-6, 5-8", |why| matches!(why, Unclear::Overlapping(_))),
            ("tarde", |why| matches!(why, Unclear::NoHour(_))),
            (" ", |why| matches!(why, Unclear::NoHour(_))),
        ];
        for (said, is) in all {
            assert!(windows_of(said).is_err_and(|why| is(&why)), "{said}");
        }
    }
}
