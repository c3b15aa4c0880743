use super::{Command, Now};
use crate::ask::{Ask, Change, Failure};

/// Everything that can happen.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// A key or click that asks for something.
    Press(Command),
    /// A character for whatever is being typed.
    Type(char),
    /// Text pasted.
    Paste(String),
    /// A click on the n-th thing that can be opened.
    Pick(usize),
    /// A click on a step of the map or of the walk.
    PickStep(usize),
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
    /// The class has a passphrase, or none, whatever was believed of it.
    HasPassphrase(bool),
    /// Keep what is typed, at once.
    KeepWords,
    /// Cover the screen, now.
    Cover,
    /// The wheel: down or up.
    Wheel(bool),
    /// End, and lose nothing.
    Terminate,
}
