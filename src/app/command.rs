use crate::domain::person::Voice;
pub use crate::form::Move;

/// What a key, a click or a line at the foot asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    /// Go on, or open what the cursor is on.
    Enter,
    /// Go back.
    Escape,
    /// Move the cursor, the page or the choice.
    Go(Move),
    /// The next field or pane.
    Tab,
    /// The one before.
    BackTab,
    /// The next part of the script.
    Forward,
    /// The part before.
    Backward,
    /// Give the floor.
    Floor(Voice),
    /// Stop or start the clock.
    Pause,
    /// Blank the screen, or show it again.
    Blank,
    /// The map of the steps.
    Map,
    /// Write a note.
    Note,
    /// Show how a level was worked out.
    Working,
    /// This voice does not rate this time.
    Decline,
    /// Skip to the goals.
    ToGoals,
    /// Ask to talk in private; shows nothing.
    PrivateRequest,
    /// Ask the teacher to come.
    CallTeacher,
    /// The school's words.
    Glossary,
    /// The next language.
    Language,
    /// The next colours.
    Theme,
    /// Take clicks, or leave them to the terminal.
    Mouse,
    /// A letter that means nothing here: does somebody want to write?
    Letter,
    /// The keys.
    Help,
    /// Find.
    Find,
    /// The teacher's desk.
    Desk,
    /// The backups.
    Backups,
    /// Another way in: the passphrase, the recovery code.
    OtherWay,
    /// Save as a page.
    Save,
    /// Cover the screen until somebody shows who they are.
    Cover,
    /// End the program, whatever is on screen.
    End,
    /// A new one.
    Add,
    /// Done with it, or dropped.
    Drop,
    /// Leave this screen, or the program.
    Quit,
    /// In a form: let the words go, or take them back.
    LetGo,
    /// In the editor: take back.
    Undo,
    /// In the editor: do again.
    Redo,
    /// In the editor: a line break.
    Break,
    /// In the editor: erase before the cursor.
    Erase,
    /// In the editor: erase after the cursor.
    EraseNext,
    /// In the editor: the language being typed.
    TypedLanguage,
    /// In the editor: the translation, and back.
    Translation,
}
