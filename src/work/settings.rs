//! Work on what is chosen on this computer.

use super::Work;
use crate::ask::{SettingsAsk, SettingsChange};
use crate::places::Setting;

impl Work {
    /// Not being able to keep it is no fault anyone could do something about in a conference.
    pub(super) fn settings(&self, ask: SettingsAsk) -> SettingsChange {
        let (setting, value) = match ask {
            SettingsAsk::Theme(theme) => (Setting::Theme, theme.tag()),
            SettingsAsk::Glyphs(glyphs) => (Setting::Glyphs, glyphs.tag()),
            SettingsAsk::Languages(reading) => (Setting::Languages, reading.tag()),
        };
        drop(self.places.keep_setting(setting, value));
        SettingsChange::Tried
    }
}
