//! What a key does in a conference, by what lies on the page.

use crate::domain::people::person::Voice;
use crate::form::Move;
use crate::screen::{Edit, Nav};

/// What a key does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Does {
    /// On the page itself.
    Page(OnPage),
    /// On the map of the steps.
    Map(OnMap),
    /// While something is written.
    Write(OnWriting),
    /// On how a level was worked out.
    Working(Nav),
    /// While somebody rates.
    Rate(OnRating),
    /// While an answer is chosen.
    Choose(Nav),
    /// While the next day is chosen.
    NextDay(Nav),
    /// Once it is over.
    Led(Nav),
    /// Shows the page again.
    Show,
}

/// What can be done once it is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Led {
    /// Makes the page for home.
    Page,
    /// Leaves.
    Done,
}

/// In their order.
pub(super) const LED: [Led; 2] = [Led::Page, Led::Done];

/// On the page itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnPage {
    /// The next part.
    Forward,
    /// The part before.
    Backward,
    /// Opens what the cursor is on.
    Open,
    /// Moves the cursor, or scrolls.
    Go(Move),
    /// Gives the floor.
    Floor(Voice),
    /// Stops or starts the clock.
    Pause,
    /// Shows nothing.
    Blank,
    /// The map of the steps.
    Map,
    /// Writes a note.
    Note,
    /// How a level was worked out.
    Working,
    /// Whoever has the floor rates nothing today.
    Decline,
    /// On to the goals.
    ToGoals,
    /// Asks to talk in private; shows nothing.
    PrivateRequest,
    /// Asks the teacher to come.
    CallTeacher,
    /// Leaves; the conference is gone on with later.
    Leave,
}

/// On the map of the steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnMap {
    /// Moves the cursor.
    Go(Move),
    /// Goes there.
    GoThere,
    /// On to the goals.
    ToGoals,
    /// Back to the page.
    Back,
    /// Leaves the conference.
    Leave,
}

/// While something is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnWriting {
    /// Keeps it and goes back to the page.
    Save,
    /// The next note, or from the words to the day and back.
    Next,
    /// A line break; on the words of a goal or a promise, on to the day.
    Break,
    /// The words are in the other language.
    OtherLanguage,
    /// To the translation, and back.
    Translation,
    /// Chooses the day of the week the cursor is on, or lets it go.
    Turn,
    /// Moves the caret, or the day.
    Go(Move),
    /// Changes the words.
    Edit(Edit),
}

/// While somebody rates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnRating {
    /// Another word.
    Go(Move),
    /// Keeps it.
    Save,
    /// Writes an example.
    Example,
    /// Another voice rates.
    Floor(Voice),
    /// Back to the page.
    Back,
}
