//! Which pages to make, in which languages, as which files, and where.

use std::path::PathBuf;

use super::start::unquoted;
use super::{AnyForm, any};
use crate::ask::Ask;
use crate::ask::PagesAsk;
use crate::domain::class_file::pages::{Files, Kind, Languages, Size, Wish};
use crate::domain::class_file::spot::{Desk, Spot};
use crate::domain::id::StudentId;
use crate::domain::people::who_sees::Table;
use crate::domain::words::Language;
use crate::fields;
use crate::form::{Choice, Form, Hand, Label, Line, Read, at};
use crate::locale::{Text, text};
use crate::screen::Around;

fields!(PagesFields, PagesField {
    kind: Choice<Kind> => Kind,
    languages: Choice<Languages> => Languages,
    files: Choice<Files> => Files,
    paper: Choice<Size> => Paper,
    folder: Line => Folder,
});

/// What pages are for: one student with the whole name, or the class.
#[derive(Clone, Debug)]
struct Pages {
    student: Option<(StudentId, String)>,
}

fn kind(kind: Kind) -> Text {
    match kind {
        Kind::TakeHome => text::pages_take_home(),
        Kind::Report => text::pages_report(),
        Kind::Sheet => text::pages_sheet(),
        Kind::Record => text::pages_record(),
        Kind::Table => text::pages_table(),
        Kind::Outcomes => text::pages_outcomes(),
    }
}

/// Pages of one student with the whole name, or of the class.
pub(crate) fn pages(around: &Around, student: Option<(StudentId, String)>) -> AnyForm {
    // The family's language stands first, unless the screen has only the other.
    let first = match around.reading.second() {
        Some(_) => around.reading.first(),
        None => Language::Spanish,
    };
    // A table is of the whole class.
    let of_one = |kind: &Kind| student.is_none() || !kind.is_of_class();
    let kinds: Vec<Kind> = Kind::ALL.into_iter().filter(of_one).collect();
    let languages = [
        (Languages::Both(first), text::pages_both()),
        (Languages::Each, text::pages_each()),
        (Languages::AsRead, text::pages_as_read()),
        (Languages::One(Language::Spanish), text::pages_spanish()),
        (Languages::One(Language::English), text::pages_english()),
    ];
    let files = [
        (Files::Both, text::pages_html_and_pdf()),
        (Files::Pdf, text::pages_only_pdf()),
        (Files::Html, text::pages_only_html()),
    ];
    let paper = [
        (Size::Letter, text::paper_letter()),
        (Size::A4, text::paper_a4()),
    ];
    let start = PagesFields {
        kind: Choice::among(Some(Kind::TakeHome), &kinds, kind),
        languages: Choice::of(Some(Languages::Both(first)), languages),
        files: Choice::of(Some(Files::Both), files),
        paper: Choice::of(Some(Size::Letter), paper),
        folder: Line::of(&around.papers.display().to_string()),
    };
    any(Pages { student }, start)
}

impl Form for Pages {
    type Fields = PagesFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        Some(Spot::Desk {
            student: self.student.as_ref().map(|(key, _)| *key),
            at: Desk::Pages,
        })
    }

    fn title(&self) -> Text {
        match &self.student {
            Some((_, name)) => text::pages_title_one(name.clone()),
            None => text::pages_title_all(),
        }
    }

    fn about(&self) -> Text {
        text::pages_about()
    }

    fn label(&self, name: PagesField) -> Label {
        match name {
            PagesField::Kind => Label::line(text::field_pages_kind()),
            PagesField::Languages => Label::line(text::field_pages_languages()),
            PagesField::Files => Label::line(text::field_pages_files()),
            PagesField::Paper => Label::line(text::field_pages_paper()),
            PagesField::Folder => Label::needed(text::field_folder()),
        }
    }

    fn read(&self, fields: &PagesFields, _hand: Hand) -> Read<Self> {
        let wish = Wish {
            table: Table::Student,
            student: self.student.as_ref().map(|(key, _)| *key),
            kind: fields.kind.needed().map_err(at(PagesField::Kind))?,
            languages: fields
                .languages
                .needed()
                .map_err(at(PagesField::Languages))?,
            files: fields.files.needed().map_err(at(PagesField::Files))?,
            size: fields.paper.needed().map_err(at(PagesField::Paper))?,
        };
        let folder = PathBuf::from(unquoted(&fields.folder.words()));
        Ok(Ask::Pages(PagesAsk::Make { folder, wish }))
    }
}
