//! What stands in many places of the file: words somebody typed, a language, a gender.

use super::super::reading::{Fields, Node};
use crate::domain::people::person::Gender;
use crate::domain::{Language, Said};

pub(super) const LANGUAGES: [(&str, Language); 2] =
    [("en", Language::English), ("es", Language::Spanish)];

/// What a person typed.
pub(super) fn said(node: &Node) -> Option<Said> {
    let fields = node.object(&["text", "language", "translation"])?;
    Some(Said {
        text: fields.text("text")?,
        language: fields.get("language")?.one_of(&LANGUAGES)?,
        translation: fields.optional_text("translation"),
    })
}

pub(super) fn gender(fields: &Fields) -> Option<Gender> {
    fields.get("gender")?.one_of(&[
        ("female", Gender::Female),
        ("male", Gender::Male),
        ("other", Gender::Other),
    ])
}
