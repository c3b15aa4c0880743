//! Work of the voice: what it says is what stands on the page, in its languages.

use super::{Ground, Work};
use crate::ask::{VoiceAsk, VoiceChange};
use crate::locale::Reader;
use crate::places::{Places, Setting};
use crate::render;
use crate::voice::{self, Program, Speaking, Spoken};

/// What a setting says where nothing is to be read aloud.
const NONE: &str = "none";

impl Work {
    /// None of it is owed: what was not heard is read again by whoever wants it.
    pub(super) fn voice(&mut self, ask: &VoiceAsk, ground: &Ground) -> VoiceChange {
        match ask {
            VoiceAsk::Read { page, until } => {
                let program = match chosen(&self.places) {
                    Chosen::With(program) => program,
                    Chosen::Nobody => return VoiceChange::None,
                    Chosen::Silence => return VoiceChange::Off,
                };
                let reader = Reader::new(ground.locales, ground.reading);
                let words = render::in_front(page, *until, reader);
                let words: Vec<Spoken> = words
                    .into_iter()
                    .map(|(language, words)| Spoken { language, words })
                    .collect();
                if words.is_empty() {
                    return VoiceChange::Silent;
                }
                if self.voice.say(program, words) {
                    VoiceChange::Speaks
                } else {
                    VoiceChange::Failed
                }
            }
            VoiceAsk::GoOn => match self.voice.go_on() {
                Speaking::On => VoiceChange::Speaks,
                Speaking::Over => VoiceChange::Silent,
                Speaking::Failed => VoiceChange::Failed,
            },
            VoiceAsk::Stop => {
                self.voice.stop();
                VoiceChange::Silent
            }
        }
    }
}

/// Who speaks on this computer.
enum Chosen {
    /// This program.
    With(Program),
    /// There is none.
    Nobody,
    /// Somebody wants it so.
    Silence,
}

/// The voice somebody has chosen, where it is there; else the first there is.
fn chosen(places: &Places) -> Chosen {
    let settings = places.settings().unwrap_or_default();
    let wanted = settings.get(Setting::Voice);
    if wanted == Some(NONE) {
        return Chosen::Silence;
    }
    let found = voice::found();
    let wanted = wanted.and_then(Program::named);
    let wanted = wanted.filter(|wanted| found.contains(wanted));
    let first = wanted.or_else(|| found.first().copied());
    first.map_or(Chosen::Nobody, Chosen::With)
}
