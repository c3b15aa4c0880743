//! Where the school's folder is.

use std::path::PathBuf;

use super::start::unquoted;
use super::{AnyForm, any};
use crate::ask::{Ask, FolderAsk};
use crate::domain::class_file::spot::{Desk, Spot};
use crate::fields;
use crate::form::{Form, Hand, Label, Line, Read};
use crate::locale::{Text, text};

fields!(FolderFields, FolderField { path: Line => Path });

/// A folder to look at.
#[derive(Clone, Debug)]
struct FolderForm;

/// Which folder?
pub(crate) fn take_in_folder() -> AnyForm {
    any(FolderForm, FolderFields::default())
}

impl Form for FolderForm {
    type Fields = FolderFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        Some(Spot::Desk {
            student: None,
            at: Desk::Folder,
        })
    }

    fn title(&self) -> Text {
        text::folder_take_in()
    }

    fn about(&self) -> Text {
        text::folder_where()
    }

    fn label(&self, name: FolderField) -> Label {
        match name {
            FolderField::Path => Label::needed(text::folder_path()),
        }
    }

    fn read(&self, fields: &FolderFields, _hand: Hand) -> Read<Self> {
        let path = PathBuf::from(unquoted(&fields.path.words()));
        Ok(Ask::Folder(FolderAsk::LookAt { path }))
    }
}
