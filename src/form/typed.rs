//! Fields that are typed: a line that is in no language, and what nobody else may read.

use serde_json::Value;

use super::Editor;
use super::field::{Field, Hand, Shown, Stroke};
use crate::domain::Secret;

/// The words before the cursor of a line.
pub(super) fn before(editor: &Editor) -> String {
    let column = editor.area().cursor().1;
    editor.text().chars().take(column).collect()
}

pub(super) fn edit(editor: &mut Editor, stroke: &Stroke) -> bool {
    match stroke {
        Stroke::Type(c) => editor.type_char(*c),
        Stroke::Paste(words) => editor.paste(words),
        Stroke::Erase => editor.erase(),
        Stroke::EraseNext => editor.erase_next(),
        Stroke::Undo => editor.undo(),
        Stroke::Redo => editor.redo(),
        Stroke::Go(direction) => {
            editor.go(*direction);
            false
        }
        Stroke::OtherLanguage => false,
    }
}

/// A line that is in no language: a name, a number, a path.
#[derive(Clone, Debug)]
pub struct Line(Editor);

impl Default for Line {
    fn default() -> Self {
        Self::of("")
    }
}

impl PartialEq for Line {
    fn eq(&self, other: &Self) -> bool {
        self.0.text() == other.0.text()
    }
}

impl Line {
    /// With these words in it.
    pub fn of(words: &str) -> Self {
        Self(Editor::line(words))
    }

    /// The words, without blanks at their ends.
    pub fn words(&self) -> String {
        self.0.text().trim().to_owned()
    }

    /// The words, where there are any.
    pub fn some(&self) -> Option<String> {
        Some(self.words()).filter(|words| !words.is_empty())
    }
}

impl Field for Line {
    fn stroke(&mut self, stroke: &Stroke, _hand: Hand) -> bool {
        edit(&mut self.0, stroke)
    }

    fn shown(&self) -> Shown {
        Shown::Typed {
            words: self.0.text(),
            before: before(&self.0),
            language: None,
        }
    }

    fn kept(&self) -> Value {
        Value::String(self.0.text())
    }

    fn take(&mut self, kept: &Value) -> bool {
        let words = kept.as_str();
        words.into_iter().for_each(|words| *self = Self::of(words));
        words.is_some()
    }

    fn is_blank(&self) -> bool {
        self.0.is_blank()
    }

    fn is_full(&self) -> bool {
        self.0.is_full()
    }
}

/// What nobody else may read: it is never kept anywhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hidden(Secret);

impl Default for Hidden {
    fn default() -> Self {
        Self(Secret::empty())
    }
}

impl Hidden {
    /// What was typed.
    pub const fn secret(&self) -> &Secret {
        &self.0
    }
}

impl Field for Hidden {
    fn stroke(&mut self, stroke: &Stroke, _hand: Hand) -> bool {
        match stroke {
            Stroke::Type(c) => self.0.push(*c),
            Stroke::Paste(words) => words.chars().for_each(|c| self.0.push(c)),
            Stroke::Erase => self.0.pop(),
            Stroke::EraseNext | Stroke::Undo | Stroke::Redo => return false,
            Stroke::Go(_) | Stroke::OtherLanguage => return false,
        }
        true
    }

    fn shown(&self) -> Shown {
        Shown::Hidden(self.0.len())
    }

    fn kept(&self) -> Value {
        Value::Null
    }

    fn take(&mut self, _kept: &Value) -> bool {
        false
    }

    fn is_blank(&self) -> bool {
        self.0.is_empty()
    }

    fn wipe(&mut self) {
        self.0 = Secret::empty();
    }
}
