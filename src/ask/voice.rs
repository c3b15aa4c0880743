//! What is read aloud.

use crate::page::Page;

/// What is to be done.
#[derive(Clone, Debug, PartialEq)]
pub enum VoiceAsk {
    /// Reads what is in front on this page, up to the sentence where its beat ends.
    Read {
        /// The page as it is shown.
        page: Box<Page>,
        /// The first sentence of the next beat; none: there is none.
        until: Option<usize>,
    },
    /// How far is it? Goes on with the next language.
    GoOn,
    /// Is silent.
    Stop,
}

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VoiceChange {
    /// It speaks.
    Speaks,
    /// It is silent.
    Silent,
    /// There is no voice here.
    None,
    /// Nothing is to be read aloud on this computer.
    Off,
    /// There is one, and it could not speak.
    Failed,
}
