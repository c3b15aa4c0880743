//! Everything that can happen.

use crate::ask::{Ask, Change, Failure};
use crate::domain::Now;
use crate::domain::class_file::soundness::Unsound;
use crate::page::{Beats, Pick, Press};

/// Everything that can happen.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// A key.
    Key(Press),
    /// A letter for whatever is being typed; where nothing is, it means nothing.
    Type(char),
    /// Somebody is here, and has heard what was told.
    Touch,
    /// Text pasted.
    Paste(String),
    /// Something on the page was clicked, or named.
    Pick(Pick),
    /// The time.
    Tick(Now),
    /// What was asked for is done.
    Changed(Box<Change>),
    /// It is not.
    Failed {
        /// What was asked for.
        ask: Box<Ask>,
        /// Why not.
        failure: Failure,
    },
    /// Something is owed to the disk, or nothing is any more.
    Owes(bool),
    /// The day's backup could not be made, or is there now.
    HasNoBackup(bool),
    /// What of the class is not as it should be.
    Unsound(Vec<Unsound>),
    /// The class has a passphrase, or none, whatever was believed of it.
    HasPassphrase(bool),
    /// The page in sight is said in these beats.
    Beats(Beats),
    /// The terminal has said which ground it has; nobody has chosen another.
    Ground {
        /// It is light.
        is_light: bool,
    },
    /// Keep what is typed, at once.
    KeepWords,
    /// Cover the screen, now.
    Cover,
    /// The wheel: down or up.
    Wheel(bool),
    /// Nothing is left of what takes long: its page goes.
    Stopped,
    /// End, and lose nothing.
    Terminate,
}
