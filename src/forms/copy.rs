//! Where a copy of the class is put.

use std::path::PathBuf;

use super::start::unquoted;
use super::{AnyForm, any};
use crate::ask::{Ask, BackupAsk};
use crate::domain::class_file::spot::{Desk, Spot};
use crate::domain::clean::for_file_name;
use crate::fields;
use crate::form::{Form, Hand, Label, Line, Read};
use crate::locale::{Text, text};
use crate::screen::Around;

fields!(CopyFields, CopyField { path: Line => Path });

/// A copy of the class.
#[derive(Clone, Debug)]
struct Copy;

/// Where? A file with the class's name and today's day is the usual one.
pub(crate) fn copy(around: &Around) -> AnyForm {
    let class = around.class.as_ref();
    let name = class.and_then(|class| for_file_name(&class.name));
    let file = format!(
        "{}-{}.juntos",
        name.unwrap_or_else(|| "class".to_owned()),
        around.now.day()
    );
    let start = CopyFields {
        path: Line::of(&around.papers.join(file).display().to_string()),
    };
    any(Copy, start)
}

impl Form for Copy {
    type Fields = CopyFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        Some(Spot::Desk {
            student: None,
            at: Desk::Copy,
        })
    }

    fn title(&self) -> Text {
        text::copy_title()
    }

    fn about(&self) -> Text {
        text::copy_about()
    }

    fn label(&self, name: CopyField) -> Label {
        match name {
            CopyField::Path => Label::needed(text::field_copy_path()),
        }
    }

    fn read(&self, fields: &CopyFields, _hand: Hand) -> Read<Self> {
        let to = PathBuf::from(unquoted(&fields.path.words()));
        Ok(Ask::Backups(BackupAsk::Copy { to }))
    }
}
