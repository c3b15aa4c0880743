//! Something secret is asked for: the passphrase, the recovery code, a student's code.

use super::{App, Ask, Command, Desk, Door, FormPage, Mode, Welcome, form};
use crate::ask::{ClassAsk, CodeAsk, DraftAsk, PassphraseAsk, StudentAsk};
use crate::domain::Secret;
use crate::domain::pace::Moment;
use crate::domain::person::Key;
use crate::domain::secret::Opener;
use crate::domain::throttle::Answer;
use crate::locale::{Text, text};

/// Digits of a student's code.
pub const CODE_LENGTH: usize = 6;

/// What it is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// To open a locked class.
    Class,
    /// To come to the teacher's desk.
    Desk(Then),
    /// To open this student's page.
    Student(Key),
}

/// What the teacher came for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Then {
    /// The desk.
    Menu,
    /// A new student.
    AddStudent,
}

/// What is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// The teacher's passphrase.
    Passphrase,
    /// The recovery code.
    Recovery,
    /// The student's code.
    Code,
}

/// Somebody is asked for a secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lock {
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
}

impl Lock {
    /// The teacher's passphrase.
    pub fn passphrase(wanted: Wanted) -> Self {
        Self {
            wanted,
            how: How::Passphrase,
            typed: Secret::empty(),
            refused: false,
            tried: None,
            trying: None,
            to_door: false,
            only_code: false,
        }
    }

    /// The passphrase of a class that nobody used for long.
    pub fn after_idling() -> Self {
        Self {
            to_door: true,
            ..Self::passphrase(Wanted::Class)
        }
    }

    /// A student's code; or the passphrase, where the class has one.
    pub fn code(student: Key, has_passphrase: bool) -> Self {
        Self {
            how: How::Code,
            only_code: !has_passphrase,
            ..Self::passphrase(Wanted::Student(student))
        }
    }

    /// Types a character; of a code, only digits.
    pub(super) fn type_char(&mut self, c: char) {
        if self.trying.is_some() || (self.how == How::Code && !c.is_ascii_digit()) {
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
            (How::Code, _) => How::Passphrase,
            (How::Passphrase, _) => How::Recovery,
            (How::Recovery, Wanted::Student(_)) => How::Code,
            (How::Recovery, Wanted::Class | Wanted::Desk(_)) => How::Passphrase,
        };
        self.typed = Secret::empty();
        self.refused = false;
        self.tried = None;
    }

    /// The try, once something is typed.
    pub(super) fn submit(&mut self) -> Option<Ask> {
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
            (How::Recovery, _) => unlock(Opener::Recovery(typed)),
            (How::Code | How::Passphrase, _) => unlock(Opener::Passphrase(typed)),
        })
    }

    /// What a command does, here and behind the curtain.
    pub(super) fn press(&mut self, command: Command) -> Option<Ask> {
        match command {
            Command::Enter => return self.submit(),
            Command::Erase => {
                self.refused = false;
                self.typed.pop();
            }
            Command::OtherWay if self.trying.is_none() => self.turn(),
            _ => {}
        }
        None
    }

    /// What is typed or pasted, and the try where that completes a code.
    pub(super) fn take(&mut self, typed: &str) -> Option<Ask> {
        typed.chars().for_each(|c| self.type_char(c));
        if self.is_whole_code() && !self.refused {
            self.submit()
        } else {
            None
        }
    }
}

const fn unlock(opener: Opener) -> Ask {
    Ask::Passphrase(PassphraseAsk::Try { opener })
}

/// What a command does to the screen that asks.
pub(super) fn update(app: &mut App, command: Command) -> Option<Ask> {
    let Mode::Lock(ask) = &mut app.mode else {
        return None;
    };
    if command != Command::Escape {
        return ask.press(command);
    }
    app.mode = match ask.wanted {
        Wanted::Class => Mode::Welcome(Welcome::after_language()),
        Wanted::Desk(_) | Wanted::Student(_) => Mode::Door(Door::default()),
    };
    None
}

/// The try was answered.
pub(super) fn answered(app: &mut App, answer: Answer) -> Option<Ask> {
    let ask = match &mut app.mode {
        Mode::Lock(ask) => ask,
        Mode::Curtain(curtain, _) => curtain.ask.as_mut()?,
        _ => return None,
    };
    ask.tried = Some(answer);
    let used = ask.trying.take().unwrap_or_else(Secret::empty);
    if answer != Answer::Open {
        // What stands on paper is long, and need not be typed again for one letter.
        if ask.how == How::Recovery {
            ask.typed = used;
            ask.refused = true;
        }
        return None;
    }
    let wanted = ask.wanted;
    if ask.how == How::Recovery && !matches!(wanted, Wanted::Student(_)) {
        app.to_reset = Some(used);
    }
    if matches!(app.mode, Mode::Curtain(..)) {
        super::curtain::lift(app);
        return None;
    }
    match wanted {
        Wanted::Class => Some(Ask::Class(ClassAsk::Read)),
        Wanted::Student(student) => Some(Ask::Student(StudentAsk::OpenFolder { student })),
        Wanted::Desk(then) => Some(go(app, then)),
    }
}

/// It could not be tried: the disk is full, or worse.
pub(super) fn not_tried(app: &mut App) {
    let ask = match &mut app.mode {
        Mode::Lock(ask) => Some(&mut **ask),
        Mode::Curtain(curtain, _) => curtain.ask.as_mut(),
        _ => None,
    };
    ask.into_iter().for_each(|ask| {
        ask.typed = ask.trying.take().unwrap_or_else(Secret::empty);
        ask.refused = true;
    });
}

/// Somebody wants to come to the desk: with a passphrase they are asked for it.
pub(super) fn to_the_desk(app: &mut App, then: Then) -> Option<Ask> {
    if app.has_passphrase {
        app.mode = Mode::Lock(Box::new(Lock::passphrase(Wanted::Desk(then))));
        return None;
    }
    Some(go(app, then))
}

/// Whoever came in with the recovery code has forgotten the passphrase: a new one is asked for first.
pub(super) fn desk_with_reset(app: &mut App) -> Desk {
    let mut desk = Desk::default();
    if let Some(code) = app.to_reset.take() {
        let page = FormPage::fresh(form::reset_passphrase(code));
        desk.open(super::desk::Page::Form(Box::new(page)));
    }
    desk
}

fn go(app: &mut App, then: Then) -> Ask {
    let mut desk = desk_with_reset(app);
    if then == Then::AddStudent {
        let grade = app.class.as_ref().map_or(6, |class| class.grade);
        let page = FormPage::new(form::new_student(grade), &app.drafts, &[]);
        desk.open(super::desk::Page::Form(Box::new(page)));
    }
    app.mode = Mode::Desk(Box::new(desk));
    Ask::Drafts(DraftAsk::Read)
}

/// What is said of a try that did not open, to a student or to the teacher; nothing once the wait is over.
pub fn told(answer: Answer, now: Moment, to_student: bool) -> Option<Text> {
    match (answer, to_student) {
        (Answer::Open, _) => None,
        (Answer::Wrong(None), false) => Some(text::try_was_wrong()),
        (Answer::Wrong(None), true) => Some(text::try_was_wrong_student()),
        (Answer::Wrong(Some(until)) | Answer::Wait(until), _) => {
            let seconds = usize::try_from(until.0.saturating_sub(now.0).max(0))
                .unwrap_or(0)
                .div_ceil(1000);
            Some(match (seconds, to_student) {
                (0, true) => text::try_again_now_student(),
                (0, false) => text::try_again_now(),
                (_, true) => text::try_has_to_wait_student(seconds),
                (_, false) => text::try_has_to_wait(seconds),
            })
        }
    }
}

/// When the wait that is on screen has a second less.
pub(super) fn wake(app: &App) -> Option<Moment> {
    let ask = match &app.mode {
        Mode::Lock(ask) => Some(&**ask),
        Mode::Curtain(curtain, _) => curtain.ask.as_ref(),
        _ => None,
    };
    match ask?.tried {
        Some(Answer::Wrong(Some(until)) | Answer::Wait(until)) if until > app.now.moment => {
            let part = until.0.saturating_sub(app.now.moment.0).rem_euclid(1000);
            Some(Moment(
                app.now.moment.0 + if part == 0 { 1000 } else { part },
            ))
        }
        _ => None,
    }
}
