//! Whole answers, late ones, broken ones, and keys that look like one.

use super::*;

/// What crossterm makes of bytes that come at once: Esc alone is Esc, Esc and a letter is Alt and the letter.
fn keys(bytes: &str) -> Vec<Event> {
    let mut letters = bytes.chars().peekable();
    let mut all = Vec::new();
    while let Some(letter) = letters.next() {
        let (code, with) = match letter {
            '\u{1b}' => match letters.next_if(|next| *next != '\u{1b}') {
                Some(next) => (KeyCode::Char(next), KeyModifiers::ALT),
                None => (KeyCode::Esc, KeyModifiers::NONE),
            },
            '\u{7}' => (KeyCode::Char('g'), KeyModifiers::CONTROL),
            other => (KeyCode::Char(other), KeyModifiers::NONE),
        };
        all.push(Event::Key(KeyEvent::new(code, with)));
    }
    all
}

/// What is typed by pieces that come so long after the question each, and which ground is heard.
#[expect(
    clippy::disallowed_methods,
    reason = "a moment to count from, whichever it is"
)]
fn heard(pieces: &[(u64, &str)]) -> (Vec<Event>, Option<bool>) {
    let start = Instant::now();
    let mut answers = Answers::default();
    answers.asked(start);
    let mut typed = Vec::new();
    for (at, piece) in pieces {
        let now = start + Duration::from_millis(*at);
        typed.extend(answers.settle(now));
        for event in keys(piece) {
            typed.extend(answers.take(now, event));
        }
    }
    let end = start + Duration::from_mins(1);
    typed.extend(answers.settle(end));
    (typed, answers.ground())
}

const WHITE: &str = "\u{1b}]11;rgb:ffff/ffff/ffff\u{1b}\\";
const BLACK: &str = "\u{1b}]11;rgb:0000/0000/0000\u{7}";

#[test]
fn an_answer_in_time_says_whether_the_ground_is_light() {
    assert_eq!(heard(&[(20, WHITE)]), (vec![], Some(true)));
    assert_eq!(heard(&[(20, BLACK)]), (vec![], Some(false)));
    let grey = "\u{1b}]11;rgba:80/80/80/ff\u{7}";
    assert_eq!(heard(&[(20, grey)]), (vec![], Some(false)));
    assert_eq!(
        heard(&[(20, "\u{1b}]11;#fdf6e3\u{7}")]),
        (vec![], Some(true))
    );
}

#[test]
fn a_late_answer_and_one_after_a_key_are_swallowed() {
    assert_eq!(heard(&[(121, WHITE)]), (vec![], None));
    assert_eq!(heard(&[(30_000, WHITE)]), (vec![], None));
    assert_eq!(heard(&[(10, "n"), (20, WHITE)]), (keys("n"), None));
}

#[test]
fn an_answer_in_pieces_types_nothing_wherever_it_is_parted() {
    for (at, _) in WHITE.char_indices().skip(1) {
        let (one, other) = WHITE.split_at(at);
        for later in [5, 60, 4000] {
            // An Esc that stands alone for long is the person's.
            if at == 1 && later > 100 {
                continue;
            }
            let (typed, _) = heard(&[(10, one), (10 + later, other)]);
            assert_eq!(typed, [], "{one:?} {other:?} after {later}");
        }
    }
    let letters: Vec<String> = WHITE.chars().map(String::from).collect();
    let slow = letters.iter().enumerate();
    let slow: Vec<(u64, &str)> = slow.map(|(at, it)| (at as u64 * 50, it.as_str())).collect();
    assert_eq!(heard(&slow), (vec![], None));
    assert_eq!(heard(&[(10, "\u{1b}"), (40, "[?62;22c")]).0, []);
    assert_eq!(
        heard(&[(10, "\u{1b}"), (900, "[?62;22c")]).0,
        keys("\u{1b}")
    );
}

#[test]
fn keys_that_look_like_an_answer_are_typed() {
    for words in ["]", "[", "]a", "]11 y 12", "[x]", "]12;n"] {
        assert_eq!(heard(&[(10, words)]).0, keys(words), "{words}");
    }
    assert_eq!(
        heard(&[(10, "\u{1b}"), (200, "n")]).0,
        [keys("\u{1b}"), keys("n")].concat()
    );
    assert_eq!(
        heard(&[(20_000, "\u{1b}"), (20_001, "]1")]).0,
        keys("\u{1b}")
            .into_iter()
            .chain(keys("]1"))
            .collect::<Vec<_>>()
    );
}

#[test]
fn a_broken_answer_stops_nobody_from_typing() {
    let broken = "\u{1b}]11;rgb:ff";
    assert_eq!(heard(&[(10, broken), (6000, "ab")]).0, keys("ab"));
    let (typed, _) = heard(&[(10, broken), (900, "n")]);
    assert_eq!(typed.last(), keys("n").last());
}
