//! Words read aloud by the voice this system has: a program of its own, words on its input and never in its arguments,
//! where other programs could read them. Nobody ever waits for it.

mod programs;

use std::collections::VecDeque;
use std::io::Write as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};

pub use programs::{Program, found, that_writes};

use crate::domain::Language;

/// Words of one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spoken {
    /// In which language they are.
    pub language: Language,
    /// The words.
    pub words: String,
}

/// How far a voice is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Speaking {
    /// It speaks, or is about to.
    On,
    /// It has said all of it.
    Over,
    /// It could not.
    Failed,
}

/// What speaks, and what it still has to say.
#[derive(Debug, Default)]
pub struct Voice {
    speaks: Option<Child>,
    with: Option<Program>,
    left: VecDeque<Spoken>,
    /// What makes a voice silent that sounds elsewhere.
    hushes: Option<Child>,
}

impl Voice {
    /// Says this with a program, whatever was being said; false: it cannot be started.
    pub fn say(&mut self, with: Program, words: Vec<Spoken>) -> bool {
        self.stop();
        self.with = Some(with);
        self.left = words.into_iter().flat_map(in_pieces).collect();
        self.next()
    }

    /// Goes on with the next language once one has been said.
    pub fn go_on(&mut self) -> Speaking {
        let Some(child) = &mut self.speaks else {
            return Speaking::Over;
        };
        match child.try_wait() {
            Ok(None) => return Speaking::On,
            Ok(Some(status)) if status.success() => self.speaks = None,
            Ok(Some(_)) | Err(_) => {
                self.speaks = None;
                self.left.clear();
                return Speaking::Failed;
            }
        }
        if self.left.is_empty() {
            return Speaking::Over;
        }
        if self.next() {
            Speaking::On
        } else {
            Speaking::Failed
        }
    }

    /// Is silent, now.
    pub fn stop(&mut self) {
        self.left.clear();
        let Some(mut child) = self.speaks.take() else {
            return;
        };
        // What is over already needs no end.
        drop(child.kill());
        drop(child.wait());
        // The one before has ended long since: it leaves the list of programs.
        if let Some(mut before) = self.hushes.take() {
            drop(before.try_wait());
        }
        let hush = self.with.and_then(Program::hush);
        self.hushes = hush.and_then(|mut hush| silent(&mut hush).spawn().ok());
    }

    fn next(&mut self) -> bool {
        let Some((with, words)) = self.with.zip(self.left.pop_front()) else {
            return false;
        };
        self.speaks = fed(&mut with.says(words.language), &words.words);
        self.speaks.is_some()
    }
}

/// Whoever leaves is not followed by a voice.
impl Drop for Voice {
    fn drop(&mut self) {
        self.stop();
    }
}

/// Writes this as sound to a file, and waits for it; false: it could not.
pub fn record(with: Program, spoken: &Spoken, path: &Path) -> bool {
    let command = with.writes(spoken.language, path);
    let child = command.and_then(|mut command| fed(&mut command, &spoken.words));
    let ended = child.and_then(|mut child| child.wait().ok());
    ended.is_some_and(|status| status.success()) && path.is_file()
}

/// So many bytes go into a program that has not begun to listen, on every system: nobody waits for it.
const AT_ONCE: usize = 4000;

/// What is longer is said in pieces, parted where a word ends.
fn in_pieces(spoken: Spoken) -> Vec<Spoken> {
    let language = spoken.language;
    let mut pieces: Vec<Spoken> = Vec::new();
    for word in spoken.words.split_inclusive(char::is_whitespace) {
        let has_room = |piece: &&mut Spoken| piece.words.len() + word.len() <= AT_ONCE;
        match pieces.last_mut().filter(has_room) {
            Some(piece) => piece.words.push_str(word),
            None => pieces.push(Spoken {
                language,
                words: word.chars().take(AT_ONCE / 4).collect(),
            }),
        }
    }
    pieces
}

/// A child that has its words.
fn fed(command: &mut Command, words: &str) -> Option<Child> {
    let mut child = silent(command).stdin(Stdio::piped()).spawn().ok()?;
    let mut input = child.stdin.take()?;
    // One that does not listen says so when it ends.
    drop(input.write_all(words.as_bytes()));
    drop(input);
    Some(child)
}

/// Nothing of it comes onto the screen.
fn silent(command: &mut Command) -> &mut Command {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_long_is_said_in_pieces_and_whole() {
        let words = "Una oración más. ".repeat(900);
        let all = in_pieces(Spoken {
            language: Language::Spanish,
            words: words.clone(),
        });
        assert!(all.len() > 3);
        assert!(all.iter().all(|piece| piece.words.len() <= AT_ONCE));
        let again: String = all.iter().map(|piece| piece.words.as_str()).collect();
        assert_eq!(again, words);
    }
}
