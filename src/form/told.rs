//! Words that are in a language, and the same in the other one, which belongs to them as they were.

use serde_json::{Value, json};

use super::Editor;
use super::field::{Beneath, Field, Hand, Shown, Stroke};
use super::typed::{before, edit};
use crate::domain::{Language, Said};

/// Words that are in a language: that of the screen when the first letter was typed, unless somebody says otherwise.
#[derive(Clone, Debug)]
pub struct Told {
    editor: Editor,
    language: Option<Language>,
    /// The same in the other language, where somebody wrote it or is about to.
    other: Option<Translation>,
    /// A form that asks for the translation in a field of its own opens none here.
    alone: bool,
}

/// The same in the other language.
#[derive(Clone, Debug)]
struct Translation {
    editor: Editor,
    /// The words it was written for, and their language; none: nobody has written anything yet.
    of: Option<(String, Language)>,
}

impl Default for Told {
    fn default() -> Self {
        Self {
            editor: Editor::line(""),
            language: None,
            other: None,
            alone: false,
        }
    }
}

impl PartialEq for Told {
    fn eq(&self, other: &Self) -> bool {
        self.kept() == other.kept()
    }
}

impl Told {
    /// With these words in it, and their translation; nothing said: empty.
    pub fn of(said: Option<&Said>) -> Self {
        let Some(said) = said.filter(|said| !said.is_blank()) else {
            return Self::default();
        };
        let translation = said.translation.as_deref();
        let translation = translation.filter(|words| !words.trim().is_empty());
        let other = translation.map(|words| Translation {
            editor: Editor::line(words),
            of: Some((said.text.trim().to_owned(), said.language)),
        });
        Self {
            editor: Editor::line(&said.text),
            language: Some(said.language),
            other,
            alone: false,
        }
    }

    /// The same without its translation, which another field of the form asks for.
    #[must_use]
    pub fn alone(self) -> Self {
        Self {
            other: None,
            alone: true,
            ..self
        }
    }

    /// What is said, in the language it is in, and the same in the other one.
    pub fn said(&self, hand: Hand) -> Said {
        let language = self.language.unwrap_or(hand.language);
        let said = Said::new(self.editor.text().trim(), language);
        let other = self.other.as_ref().map(Translation::words);
        let translation = other.filter(|words| !words.is_empty() && !said.is_blank());
        Said {
            translation,
            ..said
        }
    }

    /// The same, where anything is said.
    pub fn some(&self, hand: Hand) -> Option<Said> {
        Some(self.said(hand)).filter(|said| !said.is_blank())
    }

    /// What a translation would be of.
    fn own(&self) -> (String, Language) {
        let words = self.editor.text().trim().to_owned();
        (words, self.language.unwrap_or_default())
    }
}

impl Translation {
    fn words(&self) -> String {
        self.editor.text().trim().to_owned()
    }
}

impl Field for Told {
    fn stroke(&mut self, stroke: &Stroke, hand: Hand) -> bool {
        if *stroke == Stroke::OtherLanguage {
            self.language = Some(self.language.unwrap_or(hand.language).other());
            return true;
        }
        let was_blank = self.editor.is_blank();
        let changed = edit(&mut self.editor, stroke);
        if was_blank && changed && !self.editor.is_blank() {
            self.language = Some(hand.language);
        }
        changed
    }

    fn shown(&self) -> Shown {
        Shown::Typed {
            words: self.editor.text(),
            before: before(&self.editor),
            language: self.language.filter(|_| !self.editor.is_blank()),
        }
    }

    fn kept(&self) -> Value {
        let language = self.language.filter(|_| !self.editor.is_blank());
        let mut kept = json!({ "text": self.editor.text(), "language": language });
        // A translation that was only opened says nothing.
        let other = self.other.as_ref().filter(|other| other.of.is_some());
        if let (Some(other), Some(kept)) = (other, kept.as_object_mut()) {
            kept.insert("translation".to_owned(), json!(other.editor.text()));
            kept.insert("of".to_owned(), json!(other.of));
        }
        kept
    }

    fn take(&mut self, kept: &Value) -> bool {
        let words = kept.get("text").and_then(Value::as_str);
        let language = kept.get("language").cloned().unwrap_or(Value::Null);
        let language = serde_json::from_value::<Option<Language>>(language).ok();
        let (Some(words), Some(language)) = (words, language) else {
            return false;
        };
        self.editor = Editor::line(words);
        self.language = language;
        // A draft that knows of no translation leaves what the class has.
        if let Some(translation) = kept.get("translation").and_then(Value::as_str) {
            let of = kept.get("of").cloned().unwrap_or(Value::Null);
            self.other = Some(Translation {
                editor: Editor::line(translation),
                of: serde_json::from_value(of).ok().flatten(),
            });
        }
        true
    }

    fn is_blank(&self) -> bool {
        self.editor.is_blank()
    }

    fn is_full(&self) -> bool {
        self.editor.is_full()
    }

    fn beneath(&self) -> Option<Beneath> {
        let other = self.other.as_ref()?;
        let of = other.of.as_ref();
        let has_words = !other.editor.is_blank();
        Some(Beneath {
            language: self.language.unwrap_or_default().other(),
            shown: Shown::Typed {
                words: other.editor.text(),
                before: before(&other.editor),
                language: None,
            },
            is_earlier: has_words && of.is_some_and(|of| *of != self.own()),
            is_full: other.editor.is_full(),
        })
    }

    fn translates(&self) -> bool {
        !self.alone && (self.other.is_some() || !self.editor.is_blank())
    }

    fn opens_beneath(&mut self) -> bool {
        if !self.translates() {
            return false;
        }
        self.other.get_or_insert_with(|| Translation {
            editor: Editor::line(""),
            of: None,
        });
        true
    }

    fn stroke_beneath(&mut self, stroke: &Stroke) -> bool {
        let of = self.own();
        let Some(other) = &mut self.other else {
            return false;
        };
        let changed = edit(&mut other.editor, stroke);
        if changed {
            other.of = Some(of);
        }
        changed
    }

    fn still_fits(&mut self) {
        let of = self.own();
        let other = self.other.iter_mut();
        other.for_each(|other| other.of = Some(of.clone()));
    }
}
