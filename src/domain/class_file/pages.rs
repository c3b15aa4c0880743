//! Which pages are made for whom, in which languages, as which files.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::domain::id::StudentId;
use crate::domain::people::person::Reads;
use crate::domain::people::who_sees::Table;
use crate::domain::words::Language;

/// Which page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// One sheet for the refrigerator.
    TakeHome,
    /// The report card so far.
    Report,
    /// The invitation to a conference.
    Invitation,
    /// The teacher's own sheet: private.
    Sheet,
    /// Everything about a student.
    Record,
    /// The levels of a class, for a gradebook.
    Table,
    /// The standards and the scale of a class, for Canvas.
    Outcomes,
    /// The hours of a class, to hang at the door.
    Door,
    /// The hours of a class with all there is, for the office.
    Office,
    /// What families ask, with the answers.
    Questions,
    /// The school's words, for whoever interprets.
    Glossary,
    /// What to say to families.
    Points,
    /// What standards, levels and the rule are.
    Info,
    /// The habits, to be hung up.
    Habits,
}

impl Kind {
    /// All, as they are offered.
    pub const ALL: [Self; 14] = [
        Self::TakeHome,
        Self::Report,
        Self::Invitation,
        Self::Sheet,
        Self::Record,
        Self::Table,
        Self::Outcomes,
        Self::Door,
        Self::Office,
        Self::Questions,
        Self::Glossary,
        Self::Points,
        Self::Info,
        Self::Habits,
    ];

    /// As it stands in file names and on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::TakeHome => "take-home",
            Self::Report => "report",
            Self::Invitation => "invitation",
            Self::Sheet => "sheet",
            Self::Record => "record",
            Self::Table => "table",
            Self::Outcomes => "outcomes",
            Self::Door => "door",
            Self::Office => "office",
            Self::Questions => "questions",
            Self::Glossary => "glossary",
            Self::Points => "points",
            Self::Info => "info",
            Self::Habits => "habits",
        }
    }

    /// Is it of the class as a whole, and no page of anybody?
    pub const fn is_of_class(self) -> bool {
        matches!(
            self,
            Self::Table | Self::Outcomes | Self::Door | Self::Office
        ) || self.is_of_school()
    }

    /// Is it made of the school's words alone, with nothing of any student?
    pub const fn is_of_school(self) -> bool {
        match self {
            Self::Questions | Self::Glossary | Self::Points | Self::Info | Self::Habits => true,
            Self::TakeHome | Self::Report | Self::Invitation | Self::Sheet => false,
            Self::Record | Self::Table | Self::Outcomes | Self::Door | Self::Office => false,
        }
    }

    /// The one of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// In which languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Languages {
    /// Both on one sheet, this one first.
    Both(Language),
    /// A sheet in each.
    Each,
    /// What each family reads.
    AsRead,
    /// One.
    One(Language),
}

/// The languages of one sheet: the first, and the second where both are on it.
pub type OnSheet = (Language, Option<Language>);

impl Languages {
    /// The sheets for a family that reads so.
    pub fn sheets(self, reads: Reads) -> Vec<OnSheet> {
        match (self, reads) {
            (Self::Both(first), _) => vec![(first, Some(first.other()))],
            (Self::Each, _) => vec![(Language::Spanish, None), (Language::English, None)],
            (Self::AsRead, Reads::Both) => vec![(Language::Spanish, Some(Language::English))],
            (Self::AsRead, Reads::Spanish) => vec![(Language::Spanish, None)],
            (Self::AsRead, Reads::English) => vec![(Language::English, None)],
            (Self::One(language), _) => vec![(language, None)],
        }
    }
}

/// As which files.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Files {
    /// A web page and a PDF.
    #[default]
    Both,
    /// A PDF.
    Pdf,
    /// A web page.
    Html,
    /// A web page and a PDF, and the page for home read aloud.
    Sound,
}

impl Files {
    /// Is a web page wanted?
    pub const fn html(self) -> bool {
        matches!(self, Self::Both | Self::Html | Self::Sound)
    }

    /// Is a PDF wanted?
    pub const fn pdf(self) -> bool {
        matches!(self, Self::Both | Self::Pdf | Self::Sound)
    }

    /// Is it wanted read aloud?
    pub const fn sound(self) -> bool {
        matches!(self, Self::Sound)
    }
}

/// The paper it is printed on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Size {
    /// 8½ by 11 inches.
    #[default]
    Letter,
    /// 210 by 297 millimetres.
    A4,
}

impl Size {
    /// Width and height in points.
    pub const fn points(self) -> (f32, f32) {
        match self {
            Self::Letter => (612.0, 792.0),
            Self::A4 => (595.28, 841.89),
        }
    }
}

/// What somebody wants made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wish {
    /// One student; none: everybody who is here.
    pub student: Option<StudentId>,
    /// For whom of the student's family; nobody has said: a page for each home.
    pub table: Table,
    /// Which page.
    pub kind: Kind,
    /// In which languages.
    pub languages: Languages,
    /// As which files.
    pub files: Files,
    /// On which paper.
    pub size: Size,
    /// A report card up to this day; none: up to today.
    pub as_of: Option<Date>,
}

impl Wish {
    /// The sheets for a family that reads so. A record is long, and the teacher's sheet is one person's: no language
    /// stands there beside the other.
    pub fn sheets(self, reads: Reads) -> Vec<OnSheet> {
        match (self.kind, self.languages) {
            (Kind::Record, Languages::Both(first)) => vec![(first, None), (first.other(), None)],
            (Kind::Sheet, Languages::Both(first)) => vec![(first, None)],
            // Whoever interprets needs each word beside the other.
            (Kind::Glossary, Languages::Both(first) | Languages::One(first)) => {
                vec![(first, Some(first.other()))]
            }
            (Kind::Glossary, Languages::Each | Languages::AsRead) => {
                vec![(Language::Spanish, Some(Language::English))]
            }
            (_, languages) => languages.sheets(reads),
        }
    }

    /// The page for home of one student, on this sheet.
    pub const fn take_home(student: StudentId, languages: Languages) -> Self {
        Self {
            student: Some(student),
            table: Table::Student,
            kind: Kind::TakeHome,
            languages,
            files: Files::Both,
            size: Size::Letter,
            as_of: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_family_gets_the_sheets_it_reads() {
        let (en, es) = (Language::English, Language::Spanish);
        let table: &[(Languages, Reads, &[OnSheet])] = &[
            (Languages::Both(es), Reads::English, &[(es, Some(en))]),
            (Languages::Each, Reads::Spanish, &[(es, None), (en, None)]),
            (Languages::AsRead, Reads::Spanish, &[(es, None)]),
            (Languages::AsRead, Reads::Both, &[(es, Some(en))]),
            (Languages::One(en), Reads::Spanish, &[(en, None)]),
        ];
        for (languages, reads, sheets) in table {
            assert_eq!(languages.sheets(*reads), *sheets, "{languages:?} {reads:?}");
        }
    }
}
