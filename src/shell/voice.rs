//! Reading aloud: what is in front, at a key, until the next one.

use super::App;
use super::everywhere::Shared;
use crate::ask::{Ask, VoiceAsk, VoiceChange};
use crate::domain::conference::pace::Moment;
use crate::locale::text;
use crate::screen::{Manner, Owner};

impl App {
    /// The teacher's pages are read with eyes only, and who listens to sentences has a voice already. Those of a student
    /// and a family are shown a sentence at a time where somebody wants it.
    pub(super) fn shared(&self) -> Shared {
        let is_drawn = self.around.manner == Manner::Drawn;
        match self.owner() {
            _ if !is_drawn || self.is_covered() => Shared::Seen,
            Some(Owner::Teacher) => Shared::Seen,
            Some(Owner::Student(_)) if !self.is_overlaid() => Shared::Alone,
            Some(Owner::Student(_)) | None => Shared::Heard,
        }
    }

    /// Reads what is in front.
    pub(super) fn read_aloud(&mut self) -> Vec<Ask> {
        let page = self.page();
        let until = self.around.beats.after(page.said_from);
        let page = Box::new(page);
        self.speaks = Some(self.around.now.moment);
        vec![Ask::Voice(VoiceAsk::Read { page, until })]
    }

    /// Any key makes it silent.
    pub(super) fn hush(&mut self) -> Option<Ask> {
        self.speaks.take().map(|_| Ask::Voice(VoiceAsk::Stop))
    }

    /// Once a second: how far is it?
    pub(super) fn listen(&mut self) -> Option<Ask> {
        let now = self.around.now.moment;
        let since = self.speaks?;
        if self.is_covered() {
            return self.hush();
        }
        // A clock that was turned back is not waited for.
        if now.0 - since.0 < 1000 && now.0 >= since.0 {
            return None;
        }
        self.speaks = Some(Moment(now.0));
        Some(Ask::Voice(VoiceAsk::GoOn))
    }

    /// It speaks, is silent, or there is none: where to get one is said once.
    pub(super) fn voice_changed(&mut self, change: VoiceChange) {
        match change {
            VoiceChange::Speaks => {
                self.speaks.get_or_insert(self.around.now.moment);
                return;
            }
            VoiceChange::Silent => {}
            VoiceChange::Off => self.status = Some(text::voice_off()),
            VoiceChange::Failed => self.status = Some(text::voice_failed()),
            VoiceChange::None if self.knows_no_voice => self.status = Some(text::voice_none()),
            VoiceChange::None => {
                self.knows_no_voice = true;
                self.status = Some(text::voice_where(std::env::consts::OS));
            }
        }
        self.speaks = None;
    }
}
