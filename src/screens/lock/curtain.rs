//! The curtain: a screen that is covered until somebody shows who they are.

use super::asking::Asking;
use super::keys::{self, Does};
use super::{is_try, page};
use crate::ask::Ask;
use crate::domain::conference::pace::Moment;
use crate::page::{Page, Press};
use crate::screen::{Around, Asked, Commands, Go, Keys, Next, Screen, Typed, Wanted};

/// What covers the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Curtain {
    /// What lifts it; nothing: any key.
    pub ask: Option<Asking>,
}

impl Curtain {
    /// Lifted by this, or by any key.
    pub fn of(asked: Option<Asked>, around: &Around) -> Self {
        Self {
            ask: asked.map(|asked| Asking::of(asked, around.has_passphrase)),
        }
    }

    /// Does the teacher's screen lie under it?
    fn is_of_teacher(&self) -> bool {
        let asking = self.ask.as_ref();
        asking.is_some_and(|asking| matches!(asking.wanted, Wanted::Desk(_)))
    }
}

impl Commands for Curtain {
    type Command = Does;

    fn keys(&self, _around: &Around) -> Keys<Does> {
        match &self.ask {
            // Behind the curtain of a conference there is no way round.
            Some(asking) => keys::of(asking, self.is_of_teacher()),
            None => keys::covered(),
        }
    }

    fn update(&mut self, command: Does, _around: &Around) -> Next {
        let Some(asking) = &mut self.ask else {
            return Next::back();
        };
        match command {
            Does::Enter => return Next::from(asking.submit()),
            Does::Erase => asking.erase(),
            Does::OtherWay => asking.other_way(),
            Does::Back => return Next::go(Go::Abandon),
            Does::Show => {}
        }
        Next::stay()
    }
}

impl Screen for Curtain {
    fn page(&self, around: &Around) -> Page {
        page::curtain(self.ask.as_ref(), around)
    }

    fn takes_letters(&self) -> bool {
        self.ask.is_some()
    }

    fn typed(&mut self, typed: Typed<'_>, _around: &Around) -> Next {
        let asking = self.ask.as_mut();
        Next::from(asking.and_then(|asking| asking.take(typed.letters())))
    }

    fn unbound(&mut self, _press: Press, _around: &Around) -> Next {
        if self.ask.is_none() {
            return Next::back();
        }
        Next::stay()
    }

    fn picked(&mut self, _at: usize, around: &Around) -> Next {
        if self.ask.is_none() {
            return self.update(Does::Show, around);
        }
        Next::stay()
    }

    fn failed(&mut self, ask: &Ask, _around: &Around) {
        let asking = self.ask.as_mut().filter(|_| is_try(ask));
        asking.into_iter().for_each(Asking::not_tried);
    }

    fn wake_at(&self, around: &Around) -> Option<Moment> {
        self.ask.as_ref()?.wake_at(around.now.moment)
    }

    fn shuts_off(&self) -> bool {
        true
    }
}
