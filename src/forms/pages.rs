//! Which pages to make, in which languages, as which files, and where.

use std::path::PathBuf;

use jiff::civil::Date;

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
    kind: Choice<(Kind, Option<Date>)> => Kind,
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
        Kind::Invitation => text::pages_invitation(),
        Kind::Sheet => text::pages_sheet(),
        Kind::Record => text::pages_record(),
        Kind::Table => text::pages_table(),
        Kind::Outcomes => text::pages_outcomes(),
        Kind::Door => text::pages_door(),
        Kind::Office => text::pages_office(),
        Kind::Questions => text::school_questions_title(),
        Kind::Glossary => text::school_glossary_title(),
        Kind::Points => text::school_points_title(),
        Kind::Info => text::school_info_title(),
        Kind::Habits => text::school_habits_title(),
    }
}

/// A report card as it was at the end of each term that is over, the last first.
fn past(around: &Around) -> Vec<((Kind, Option<Date>), Text)> {
    let terms = around.class.iter().flat_map(|class| &class.terms);
    let over = terms.filter(|term| term.to < around.now.day());
    let mut past: Vec<_> = over
        .map(|term| {
            let says = text::pages_report_of(&term.name);
            ((Kind::Report, Some(term.to)), says)
        })
        .collect();
    past.reverse();
    past
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
    let kinds = Kind::ALL.into_iter().filter(of_one);
    let kinds = kinds.map(|one| ((one, None), kind(one)));
    let kinds = kinds.chain(past(around));
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
        kind: Choice::of(Some((Kind::TakeHome, None)), kinds),
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
        let (kind, as_of) = fields.kind.needed().map_err(at(PagesField::Kind))?;
        let wish = Wish {
            table: Table::Student,
            student: self.student.as_ref().map(|(key, _)| *key),
            kind,
            languages: fields
                .languages
                .needed()
                .map_err(at(PagesField::Languages))?,
            files: fields.files.needed().map_err(at(PagesField::Files))?,
            size: fields.paper.needed().map_err(at(PagesField::Paper))?,
            as_of,
        };
        let folder = PathBuf::from(unquoted(&fields.folder.words()));
        Ok(Ask::Pages(PagesAsk::Make { folder, wish }))
    }
}
