//! What is chosen on this computer, whichever class is open.

use crate::locale::Reading;
use crate::page::{Glyphs, Theme};

/// What is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SettingsAsk {
    /// Keep these colours.
    Theme(Theme),
    /// Keep these marks.
    Glyphs(Glyphs),
    /// Keep these languages.
    Languages(Reading),
}

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SettingsChange {
    /// It is kept, or cannot be: then it holds until the program ends.
    Tried,
}
