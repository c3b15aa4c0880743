//! Something secret is asked for: the passphrase, the recovery code, a student's code.

mod asking;
mod curtain;
mod keys;
mod page;

pub use asking::{Asking, CODE_LENGTH, How};
pub use curtain::Curtain;

use crate::ask::{Ask, CodeAsk, PassphraseAsk};
use crate::domain::conference::pace::Moment;
use crate::page::Page;
use crate::screen::{Around, Asked, Commands, Go, Keys, Next, Place, Screen, Typed, Wanted};
use keys::Does;

/// Somebody is asked for a secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lock {
    /// What is asked.
    pub asking: Asking,
}

impl Lock {
    /// Asks for this.
    pub fn of(asked: Asked, around: &Around) -> Self {
        Self {
            asking: Asking::of(asked, around.has_passphrase),
        }
    }

    /// What for.
    pub const fn wanted(&self) -> Wanted {
        self.asking.wanted
    }
}

impl Commands for Lock {
    type Command = Does;

    fn keys(&self, _around: &Around) -> Keys<Does> {
        keys::of(&self.asking, true)
    }

    fn update(&mut self, command: Does, _around: &Around) -> Next {
        match command {
            Does::Enter => return Next::from(self.asking.submit()),
            Does::Erase => self.asking.erase(),
            Does::OtherWay => self.asking.other_way(),
            Does::Show => {}
            Does::Back => {
                return Next::go(Go::Only(match self.asking.wanted {
                    Wanted::Class => Place::Welcome(true),
                    Wanted::Desk(_) | Wanted::Student(_) => Place::Door(None),
                }));
            }
        }
        Next::stay()
    }
}

impl Screen for Lock {
    fn page(&self, around: &Around) -> Page {
        page::of(&self.asking, around)
    }

    fn takes_letters(&self) -> bool {
        true
    }

    fn typed(&mut self, typed: Typed<'_>, _around: &Around) -> Next {
        Next::from(self.asking.take(typed.letters()))
    }

    fn failed(&mut self, ask: &Ask, _around: &Around) {
        if is_try(ask) {
            self.asking.not_tried();
        }
    }

    fn wake_at(&self, around: &Around) -> Option<Moment> {
        self.asking.wake_at(around.now.moment)
    }

    fn shuts_off(&self) -> bool {
        true
    }
}

/// Is it a secret that was tried?
const fn is_try(ask: &Ask) -> bool {
    matches!(
        ask,
        Ask::Passphrase(PassphraseAsk::Try { .. })
            | Ask::Codes(CodeAsk::Try { .. } | CodeAsk::TryPin { .. })
    )
}
