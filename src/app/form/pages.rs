//! Which pages to make, in which languages, as which files, and where.

use std::path::PathBuf;

use super::{App, Form, FormKind, chosen, typed, unquoted};
use crate::ask::{Ask, PagesAsk};
use crate::domain::pages::{Files, Kind, Languages, Size, Wish};
use crate::domain::person::Key;
use crate::domain::words::Language;
use crate::locale::{Text, text};

/// What pages are for: one student with the whole name, or the class.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PagesForm {
    student: Option<(Key, String)>,
    first: Language,
}

/// The fields, in their order.
const KIND: usize = 0;
const LANGUAGES: usize = 1;
const FILES: usize = 2;
const PAPER: usize = 3;
const FOLDER: usize = 4;

const ALL_FILES: [Files; 3] = [Files::Both, Files::Pdf, Files::Html];
const ALL_PAPER: [Size; 2] = [Size::Letter, Size::A4];

impl PagesForm {
    /// What it is called, and what it is for.
    pub fn titles(&self) -> (Text, Text) {
        let title = match &self.student {
            Some((_, name)) => text::pages_title_one(name.clone()),
            None => text::pages_title_all(),
        };
        (title, text::pages_about())
    }

    /// The pages there are for one student, or for all.
    fn kinds(&self) -> Vec<Kind> {
        let of_one = |kind: &Kind| self.student.is_none() || *kind != Kind::Table;
        Kind::ALL.into_iter().filter(of_one).collect()
    }

    fn languages(&self) -> [Languages; 5] {
        [
            Languages::Both(self.first),
            Languages::Each,
            Languages::AsRead,
            Languages::One(Language::Spanish),
            Languages::One(Language::English),
        ]
    }
}

const fn kind_text(kind: Kind) -> fn() -> Text {
    match kind {
        Kind::TakeHome => text::pages_take_home,
        Kind::Report => text::pages_report,
        Kind::Sheet => text::pages_sheet,
        Kind::Record => text::pages_record,
        Kind::Table => text::pages_table,
    }
}

impl Form {
    /// Pages of one student, or of the class.
    pub fn pages(app: &App, student: Option<(Key, String)>) -> Self {
        let form = PagesForm {
            student,
            // The family's language stands first, unless the screen has only the other.
            first: match app.reading.second() {
                Some(_) => app.reading.first(),
                None => Language::Spanish,
            },
        };
        let folder = app.papers.display().to_string();
        let kinds = form.kinds().into_iter().map(|kind| kind_text(kind)());
        let fields = vec![
            chosen(text::field_pages_kind(), kinds.collect(), 0),
            chosen(
                text::field_pages_languages(),
                vec![
                    text::pages_both(),
                    text::pages_each(),
                    text::pages_as_read(),
                    text::pages_spanish(),
                    text::pages_english(),
                ],
                0,
            ),
            chosen(
                text::field_pages_files(),
                vec![
                    text::pages_html_and_pdf(),
                    text::pages_only_pdf(),
                    text::pages_only_html(),
                ],
                0,
            ),
            chosen(
                text::field_pages_paper(),
                vec![text::paper_letter(), text::paper_a4()],
                0,
            ),
            typed(text::field_folder(), &folder, true),
        ];
        Self::of(FormKind::Pages(Box::new(form)), fields)
    }

    /// What is to be made.
    pub(super) fn pages_ask(&self, form: &PagesForm) -> Ask {
        let wish = Wish {
            student: form.student.as_ref().map(|(key, _)| *key),
            kind: at(&form.kinds(), self.choice(KIND)).unwrap_or(Kind::TakeHome),
            languages: at(&form.languages(), self.choice(LANGUAGES)).unwrap_or(Languages::AsRead),
            files: at(&ALL_FILES, self.choice(FILES)).unwrap_or_default(),
            size: at(&ALL_PAPER, self.choice(PAPER)).unwrap_or_default(),
        };
        let folder = PathBuf::from(unquoted(&self.words(FOLDER)));
        Ask::Pages(PagesAsk::Make { folder, wish })
    }
}

fn at<T: Copy>(all: &[T], at: usize) -> Option<T> {
    all.get(at).copied()
}
