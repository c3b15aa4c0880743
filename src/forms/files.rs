//! Files that come in, and where pages of the desk are written.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::start::unquoted;
use super::{AnyForm, any};
use crate::ask::Ask;
use crate::ask::{ImportAsk, PagesAsk, Sheet};
use crate::domain::class_file::intake::{Answers, Scores};
use crate::domain::class_file::spot::{Desk, Spot};
use crate::fields;
use crate::form::{Choice, Form, Hand, Label, Line, Read, Wrong};
use crate::locale::{Text, text, working};

const fn at_desk(at: Desk) -> Spot {
    Spot::Desk { student: None, at }
}

fields!(FolderFields, FolderField { folder: Line => Folder });

/// Where a sheet is written.
#[derive(Clone, Debug)]
struct Save(Box<Sheet>);

/// Where to write a sheet.
pub(crate) fn save(sheet: Sheet, folder: &Path) -> AnyForm {
    let start = FolderFields {
        folder: Line::of(&folder.display().to_string()),
    };
    any(Save(Box::new(sheet)), start)
}

impl Form for Save {
    type Fields = FolderFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        Some(at_desk(Desk::Save))
    }

    fn title(&self) -> Text {
        text::save_title()
    }

    fn about(&self) -> Text {
        text::save_about()
    }

    fn label(&self, name: FolderField) -> Label {
        match name {
            FolderField::Folder => Label::needed(text::field_folder()),
        }
    }

    fn read(&self, fields: &FolderFields, _hand: Hand) -> Read<Self> {
        let folder = PathBuf::from(unquoted(&fields.folder.words()));
        let sheet = self.0.clone();
        Ok(Ask::Pages(PagesAsk::Save { folder, sheet }))
    }
}

fields!(ImportFields, ImportField { path: Line => Path });

/// Which files come in.
#[derive(Clone, Debug)]
struct Import;

/// Which file, folder or zip?
pub(crate) fn import_files() -> AnyForm {
    any(Import, ImportFields::default())
}

impl Form for Import {
    type Fields = ImportFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        Some(at_desk(Desk::Import))
    }

    fn title(&self) -> Text {
        text::import_title()
    }

    fn about(&self) -> Text {
        text::import_about()
    }

    fn label(&self, name: ImportField) -> Label {
        match name {
            ImportField::Path => Label::needed(text::field_import_path()),
        }
    }

    fn read(&self, fields: &ImportFields, _hand: Hand) -> Read<Self> {
        let path = PathBuf::from(unquoted(&fields.path.words()));
        let answers = Box::default();
        Ok(Ask::Import(ImportAsk::LookAt { path, answers }))
    }
}

/// How numbers become scores.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum How {
    /// From so many on, it is so much.
    Cuts,
    /// They are scores already.
    AsTheyAre,
}

fields!(ScaleFields, ScaleField {
    how: Choice<How> => How,
    four: Line => Four,
    three: Line => Three,
    two: Line => Two,
});

/// How the numbers of these files become scores.
#[derive(Clone, Debug)]
struct Scale {
    path: PathBuf,
    answers: Answers,
}

/// How do numbers become scores? `high` is the highest the file has, `top` where the scale ends.
pub(crate) fn import_scale(path: PathBuf, answers: Answers, high: f64, top: f64) -> AnyForm {
    // Points of a hundred, or of as many as there are.
    let of = if high > 10.0 { 100.0 } else { high.max(top) };
    let usual = |part: f64| Line::of(&working::figure((of * part * 10.0).round() / 10.0));
    let ways = [
        (How::Cuts, text::import_scale_cuts()),
        (How::AsTheyAre, text::import_scale_as_they_are()),
    ];
    let start = ScaleFields {
        how: Choice::of(Some(How::Cuts), ways),
        four: usual(0.9),
        three: usual(0.8),
        two: usual(0.7),
    };
    any(Scale { path, answers }, start)
}

impl Form for Scale {
    type Fields = ScaleFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        Some(at_desk(Desk::ImportScale))
    }

    fn title(&self) -> Text {
        text::import_scale_title()
    }

    fn about(&self) -> Text {
        text::import_scale_how_about()
    }

    fn label(&self, name: ScaleField) -> Label {
        match name {
            ScaleField::How => Label::line(text::import_scale_how()),
            ScaleField::Four => Label::needed(text::import_scale_from(4)),
            ScaleField::Three => Label::needed(text::import_scale_from(3)),
            ScaleField::Two => Label::needed(text::import_scale_from(2)),
        }
    }

    fn read(&self, fields: &ScaleFields, _hand: Hand) -> Read<Self> {
        let scores = match fields.how.value() {
            Some(How::AsTheyAre) => Scores::AsTheyAre,
            Some(How::Cuts) | None => cuts(fields)?,
        };
        let answers = Answers {
            scores: Some(scores),
            ..self.answers.clone()
        };
        Ok(Ask::Import(ImportAsk::LookAt {
            path: self.path.clone(),
            answers: Box::new(answers),
        }))
    }
}

/// Three numbers, each less than the one before.
fn cuts(fields: &ScaleFields) -> Result<Scores, Wrong<ScaleField>> {
    let number = |line: &Line, field| {
        let typed = line.words().replace(',', ".").parse::<f64>().ok();
        let why = text::import_scale_wrong();
        typed
            .filter(|number| number.is_finite())
            .ok_or(Wrong { field, why })
    };
    let four = number(&fields.four, ScaleField::Four)?;
    let three = number(&fields.three, ScaleField::Three)?;
    let two = number(&fields.two, ScaleField::Two)?;
    let wrong = match (four > three, three > two) {
        (true, true) => return Ok(Scores::Cuts([four, three, two])),
        (false, _) => ScaleField::Three,
        (true, false) => ScaleField::Two,
    };
    Err(Wrong {
        field: wrong,
        why: text::import_scale_wrong(),
    })
}
