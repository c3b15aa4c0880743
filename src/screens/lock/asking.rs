//! A secret that is asked for: the passphrase, the recovery code, a student's code.

use crate::ask::{Ask, CodeAsk, PassphraseAsk};
use crate::domain::Secret;
use crate::domain::class_file::secret::Opener;
use crate::domain::class_file::throttle::Answer;
use crate::domain::conference::pace::Moment;
use crate::screen::{Asked, Then, Wanted};

/// Digits of a student's code.
pub const CODE_LENGTH: usize = 6;

/// What is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// The teacher's passphrase.
    Passphrase,
    /// The recovery code.
    Recovery,
    /// The student's code.
    Code,
    /// The PIN of a covered desk.
    Pin,
}

/// A secret that is asked for, and what is typed of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asking {
    /// What for.
    pub wanted: Wanted,
    /// What is typed.
    pub how: How,
    /// As far as it is typed.
    pub typed: Secret,
    /// What stands there did not open: it is corrected by erasing, or begun anew by typing.
    pub refused: bool,
    /// What came of the last try.
    pub tried: Option<Answer>,
    /// What is being tried, kept until it is answered.
    trying: Option<Secret>,
    /// The class was locked because nobody used it: who opens it goes on at the door.
    pub to_door: bool,
    /// The class has no passphrase: there is no other way in.
    pub only_code: bool,
    /// How it was asked for at first: a desk that asked for its PIN has that way in.
    first: How,
}

impl Asking {
    /// Asks for this, with nothing typed.
    pub fn of(asked: Asked, has_passphrase: bool) -> Self {
        let (wanted, how) = match asked {
            Asked::Passphrase(wanted) => (wanted, How::Passphrase),
            Asked::AfterIdling => (Wanted::Class, How::Passphrase),
            Asked::Pin => (Wanted::Desk(Then::Menu), How::Pin),
            Asked::Code(student) => (Wanted::Student(student), How::Code),
        };
        Self {
            wanted,
            how,
            typed: Secret::empty(),
            refused: false,
            tried: None,
            trying: None,
            to_door: asked == Asked::AfterIdling,
            only_code: how == How::Code && !has_passphrase,
            first: how,
        }
    }

    /// Has the desk a PIN: one of the ways in?
    pub fn has_pin(&self) -> bool {
        self.first == How::Pin
    }

    /// Types a character; of a code, only digits.
    fn type_char(&mut self, c: char) {
        if self.trying.is_some() || (self.is_of_digits() && !c.is_ascii_digit()) {
            return;
        }
        if std::mem::take(&mut self.refused) {
            self.typed = Secret::empty();
        }
        if self.how != How::Code || self.typed.len() < CODE_LENGTH {
            self.tried = None;
            self.typed.push(c);
        }
    }

    const fn is_of_digits(&self) -> bool {
        matches!(self.how, How::Code | How::Pin)
    }

    /// A code of six digits needs no Enter.
    fn is_whole_code(&self) -> bool {
        self.how == How::Code && self.typed.len() == CODE_LENGTH
    }

    /// The passphrase, the recovery code, or the student's code: the next way in.
    fn turn(&mut self) {
        if self.only_code {
            return;
        }
        self.how = match (self.how, self.wanted) {
            (How::Code | How::Pin, _) => How::Passphrase,
            (How::Passphrase, _) => How::Recovery,
            (How::Recovery, Wanted::Desk(_)) if self.has_pin() => How::Pin,
            (How::Recovery, Wanted::Student(_)) => How::Code,
            (How::Recovery, Wanted::Class | Wanted::Desk(_)) => How::Passphrase,
        };
        self.typed = Secret::empty();
        self.refused = false;
        self.tried = None;
    }

    /// The try, once something is typed.
    pub fn submit(&mut self) -> Option<Ask> {
        if self.trying.is_some() || self.typed.is_empty() {
            return None;
        }
        self.refused = false;
        let typed = std::mem::replace(&mut self.typed, Secret::empty());
        self.trying = Some(typed.clone());
        Some(match (self.how, self.wanted) {
            (How::Code, Wanted::Student(student)) => Ask::Codes(CodeAsk::Try {
                student,
                code: typed,
            }),
            (How::Pin, _) => Ask::Codes(CodeAsk::TryPin { pin: typed }),
            (How::Recovery, _) => unlock(Opener::Recovery(typed)),
            (How::Code | How::Passphrase, _) => unlock(Opener::Passphrase(typed)),
        })
    }

    /// Erases the last letter.
    pub fn erase(&mut self) {
        self.refused = false;
        self.typed.pop();
    }

    /// The next way in, unless a try is under way.
    pub fn other_way(&mut self) {
        if self.trying.is_none() {
            self.turn();
        }
    }

    /// What is typed or pasted, and the try where that completes a code.
    pub fn take(&mut self, typed: &str) -> Option<Ask> {
        typed.chars().for_each(|c| self.type_char(c));
        if self.is_whole_code() && !self.refused {
            self.submit()
        } else {
            None
        }
    }

    /// The try was answered: the secret that opened, or none.
    pub fn answered(&mut self, answer: Answer) -> Option<Secret> {
        self.tried = Some(answer);
        let used = self.trying.take().unwrap_or_else(Secret::empty);
        if answer == Answer::Open {
            return Some(used);
        }
        // What stands on paper is long, and need not be typed again for one letter.
        if self.how == How::Recovery {
            self.typed = used;
            self.refused = true;
        }
        None
    }

    /// It could not be tried: the disk is full, or worse.
    pub fn not_tried(&mut self) {
        self.typed = self.trying.take().unwrap_or_else(Secret::empty);
        self.refused = true;
    }

    /// When the wait that is on screen has a second less.
    pub fn wake_at(&self, now: Moment) -> Option<Moment> {
        match self.tried {
            Some(Answer::Wrong(Some(until)) | Answer::Wait(until)) if until > now => {
                let part = until.0.saturating_sub(now.0).rem_euclid(1000);
                Some(Moment(now.0 + if part == 0 { 1000 } else { part }))
            }
            _ => None,
        }
    }
}

const fn unlock(opener: Opener) -> Ask {
    Ask::Passphrase(PassphraseAsk::Try { opener })
}
