//! The name of a spot, as it is stored: one writer and one reader.

use std::fmt::Display;
use std::str::FromStr;

use super::of_script::OfScript;
use super::of_standard::{OfStandard, part, unpart};
use super::{Desk, EntryAt, Own, Spot, Start, Talk};
use crate::domain::class_file::setting::Setting;
use crate::domain::conference::goal::PlanPart;
use crate::domain::conference::note::{CARD, Field};
use crate::domain::id::{ConferenceId, HomeId, RowId, StudentId};
use crate::domain::learning::standard::Place;
use crate::domain::people::person::Voice;
use crate::domain::people::who_sees::Table;

/// A new row, in a name.
const NEW: &str = "new";

fn row(key: Option<impl Display>) -> String {
    key.map_or_else(|| NEW.to_owned(), |key| key.to_string())
}

/// The row, none for a new one; an error where it is neither.
fn read_row<Id: FromStr>(words: &str) -> Result<Option<Id>, Id::Err> {
    if words == NEW {
        return Ok(None);
    }
    words.parse().map(Some)
}

impl EntryAt {
    fn name(&self) -> String {
        format!("{}/{}/{}", part(&self.table), self.row.0, part(&self.place))
    }

    fn read(parts: [&str; 3]) -> Option<Self> {
        let [table, row, place] = parts;
        Some(Self {
            table: unpart(table),
            row: RowId(row.parse().ok()?),
            place: unpart(place),
        })
    }
}

impl Talk {
    fn name(&self) -> String {
        match self {
            Self::Note(field) => format!(
                "note/{}/{}/{}/{}",
                part(&field.step),
                part(&field.part),
                part(&field.note),
                field.by.name()
            ),
            Self::Goal(PlanPart::What) => "goal".to_owned(),
            Self::Goal(part) => format!("goal/{}", part.name()),
            Self::Promise(owner) => format!("promise/{}", owner.name()),
            Self::Example(habit, by) => format!("habit/{}/{}", part(habit), by.name()),
        }
    }

    fn read(parts: &[&str]) -> Option<Self> {
        Some(match parts {
            ["note", step, part, note, by] => Self::Note(Field {
                step: unpart(step),
                part: unpart(part),
                note: unpart(note),
                by: Voice::named(by)?,
            }),
            ["goal"] => Self::Goal(PlanPart::What),
            ["goal", part] => Self::Goal(PlanPart::named(part)?),
            ["promise", owner] => Self::Promise(Voice::named(owner)?),
            ["habit", habit, by] => Self::Example(unpart(habit), Voice::named(by)?),
            _ => return None,
        })
    }
}

impl Own {
    fn name(&self) -> String {
        match self {
            Self::Answer(by, prompt) => format!("form/answer/{}/{}", by.name(), part(prompt)),
            Self::Choice(place, standard) => format!("form/choice/{}/{standard}", place.name()),
            Self::View { by, term, habit } => {
                format!("form/view/{}/{}/{}", by.name(), part(term), part(habit))
            }
            Self::Goal => "form/goal".to_owned(),
            Self::Question => "form/question".to_owned(),
            Self::Feedback(conference) => format!("form/feedback/{conference}"),
            Self::Statement(entry) => format!("form/statement/{}", entry.name()),
            Self::Card => CARD.to_owned(),
        }
    }

    fn read(parts: &[&str]) -> Option<Self> {
        Some(match parts {
            ["form", "answer", by, prompt] => Self::Answer(Voice::named(by)?, unpart(prompt)),
            ["form", "choice", place, standard] => {
                Self::Choice(Place::named(place)?, standard.parse().ok()?)
            }
            ["form", "view", by, term, habit] => Self::View {
                by: Voice::named(by)?,
                term: unpart(term),
                habit: unpart(habit),
            },
            ["form", "goal"] => Self::Goal,
            ["form", "question"] => Self::Question,
            ["form", "feedback", conference] => Self::Feedback(conference.parse().ok()?),
            ["form", "statement", table, row, place] => {
                Self::Statement(EntryAt::read([table, row, place])?)
            }
            _ => return None,
        })
    }

    /// Where an older program kept the words of this spot.
    pub fn older_place(&self) -> Option<String> {
        let of = |by: &Voice| match by {
            Voice::Family => "prepare/family",
            Voice::Student | Voice::Teacher => "prepare",
        };
        Some(match self {
            Self::Answer(by, prompt) => format!("{}/answer/{prompt}", of(by)),
            Self::Choice(place, _) => format!("prepare/choice/{}", place.name()),
            Self::View { by, term, habit } => format!("{}/habit/{term}/{habit}", of(by)),
            Self::Goal => "prepare/goal".to_owned(),
            Self::Question => "prepare/family/ask".to_owned(),
            Self::Feedback(conference) => format!("prepare/family/feedback/{conference}"),
            Self::Statement(entry) => format!(
                "prepare/family/statement/{}/{}{}",
                entry.table, entry.row.0, entry.place
            ),
            Self::Card => return None,
        })
    }

    /// Does a family write it?
    pub const fn is_of_family(&self) -> bool {
        match self {
            Self::Answer(by, _) | Self::View { by, .. } => matches!(by, Voice::Family),
            Self::Question | Self::Feedback(_) | Self::Statement(_) | Self::Card => true,
            Self::Choice(..) | Self::Goal => false,
        }
    }

    /// Is it one person's own view, which the next one who opens these pages does not read?
    pub const fn is_ones_own(&self) -> bool {
        match self {
            Self::View { .. } | Self::Feedback(_) => true,
            Self::Answer(..) | Self::Choice(..) | Self::Goal => false,
            Self::Question | Self::Statement(_) | Self::Card => false,
        }
    }
}

impl Desk {
    fn name(&self) -> String {
        match self {
            Self::Point(key) => format!("desk/point/{}", row(*key)),
            Self::BankPoint(id) => format!("desk/bank-point/{}", part(id)),
            Self::Answer(key) => format!("desk/answer/{key}"),
            Self::Evidence(standard, key) => format!("desk/evidence/{standard}/{}", row(*key)),
            Self::Judge(standard) => format!("desk/judge/{standard}"),
            Self::Plan(standard) => format!("desk/plan/{standard}"),
            Self::PostIt => "desk/post-it".to_owned(),
            Self::Adult(home, key) => format!("desk/adult/{}/{}", row(*home), row(*key)),
            Self::Details => "desk/details".to_owned(),
            Self::Move(key) => format!("desk/move/{key}"),
            Self::NobodyCame(key) => format!("desk/nobody-came/{key}"),
            Self::Place(key) => format!("desk/place/{key}"),
            Self::Cancel(key) => format!("desk/cancel/{key}"),
            Self::CloseNeverHeld => "desk/close-never-held".to_owned(),
            Self::PlanOne => "desk/plan-one".to_owned(),
            Self::PlanAll => "desk/plan-all".to_owned(),
            Self::Correct(entry) => format!("desk/correct/{}", entry.name()),
            Self::Dispute(entry) => format!("desk/dispute/{}", entry.name()),
            Self::Translate(entry) => format!("desk/translate/{}", entry.name()),
            Self::View { term, habit } => format!("desk/view/{}/{}", part(term), part(habit)),
            Self::Home(home) => format!("desk/home/{home}"),
            Self::NewStudent => "desk/new-student".to_owned(),
            Self::Keeping => "desk/keeping".to_owned(),
            Self::Setting(setting, of) => format!("desk/setting/{}/{}", setting.name(), part(of)),
            Self::Save => "desk/save".to_owned(),
            Self::Import => "desk/import".to_owned(),
            Self::ImportScale => "desk/import-scale".to_owned(),
            Self::Pages => "desk/pages".to_owned(),
            Self::Copy => "desk/copy".to_owned(),
            Self::Standard(key, of) => format!("desk/standard/{key}/{}", of.name()),
            Self::Folder => "desk/folder".to_owned(),
            Self::Assignment => "desk/assignment".to_owned(),
            Self::Scoring => "desk/scoring".to_owned(),
            Self::Score => "desk/score".to_owned(),
            Self::Script(script, of) => format!("desk/script/{}/{}", part(script), of.name()),
        }
    }

    fn read(parts: &[&str]) -> Option<Self> {
        Some(match parts {
            ["desk", "point", key] => Self::Point(read_row(key).ok()?),
            ["desk", "bank-point", id] => Self::BankPoint(unpart(id)),
            ["desk", "answer", key] => Self::Answer(key.parse().ok()?),
            ["desk", "evidence", standard, key] => {
                Self::Evidence(standard.parse().ok()?, read_row(key).ok()?)
            }
            ["desk", "judge", standard] => Self::Judge(standard.parse().ok()?),
            ["desk", "plan", standard] => Self::Plan(standard.parse().ok()?),
            ["desk", "post-it"] => Self::PostIt,
            ["desk", "adult", home, key] => Self::Adult(read_row(home).ok()?, read_row(key).ok()?),
            ["desk", "details"] => Self::Details,
            ["desk", "move", key] => Self::Move(key.parse().ok()?),
            ["desk", "nobody-came", key] => Self::NobodyCame(key.parse().ok()?),
            ["desk", "place", key] => Self::Place(key.parse().ok()?),
            ["desk", "cancel", key] => Self::Cancel(key.parse().ok()?),
            ["desk", "close-never-held"] => Self::CloseNeverHeld,
            ["desk", "plan-one"] => Self::PlanOne,
            ["desk", "plan-all"] => Self::PlanAll,
            ["desk", "correct", table, row, place] => {
                Self::Correct(EntryAt::read([table, row, place])?)
            }
            ["desk", "dispute", table, row, place] => {
                Self::Dispute(EntryAt::read([table, row, place])?)
            }
            ["desk", "translate", table, row, place] => {
                Self::Translate(EntryAt::read([table, row, place])?)
            }
            ["desk", "view", term, habit] => Self::View {
                term: unpart(term),
                habit: unpart(habit),
            },
            ["desk", "home", home] => Self::Home(home.parse().ok()?),
            ["desk", "new-student"] => Self::NewStudent,
            ["desk", "keeping"] => Self::Keeping,
            ["desk", "setting", setting, of] => Self::Setting(Setting::named(setting)?, unpart(of)),
            ["desk", "save"] => Self::Save,
            ["desk", "import"] => Self::Import,
            ["desk", "import-scale"] => Self::ImportScale,
            ["desk", "pages"] => Self::Pages,
            ["desk", "copy"] => Self::Copy,
            ["desk", "standard", key, of @ ..] => {
                Self::Standard(key.parse().ok()?, OfStandard::read(of)?)
            }
            ["desk", "folder"] => Self::Folder,
            ["desk", "assignment"] => Self::Assignment,
            ["desk", "scoring"] => Self::Scoring,
            ["desk", "score"] => Self::Score,
            ["desk", "script", script, of @ ..] => {
                Self::Script(unpart(script), OfScript::read(of)?)
            }
            _ => return None,
        })
    }
}

impl Start {
    const fn name(self) -> &'static str {
        match self {
            Self::Open => "start/open",
            Self::NewClass => "start/new-class",
        }
    }
}

impl Spot {
    /// Whose, and in which conference.
    pub const fn owner(&self) -> (Option<StudentId>, Option<ConferenceId>) {
        match self {
            Self::Talk {
                student,
                conference,
                ..
            } => (Some(*student), Some(*conference)),
            Self::Own { student, .. } => (Some(*student), None),
            Self::Desk { student, .. } => (*student, None),
            Self::Start(_) => (None, None),
        }
    }

    /// Which of the student's homes writes it.
    pub const fn home(&self) -> Option<HomeId> {
        match self {
            Self::Own { home, .. } => *home,
            Self::Talk { .. } | Self::Desk { .. } | Self::Start(_) => None,
        }
    }

    /// The same, where this home writes it.
    #[must_use]
    pub fn of_home(self, home: Option<HomeId>) -> Self {
        match self {
            Self::Own { student, at, .. } => Self::Own { student, home, at },
            other => other,
        }
    }

    /// Is it opened again at a screen with this home, or none, before it?
    pub fn is_at(&self, table: Table) -> bool {
        match self {
            Self::Own { home, at, .. } => !at.is_of_family() || *home == table.home(),
            Self::Talk { .. } | Self::Desk { .. } | Self::Start(_) => true,
        }
    }

    /// The place, as it stands in files beside the owner.
    pub fn place(&self) -> String {
        match self {
            Self::Talk { at, .. } => at.name(),
            Self::Own { at, .. } => at.name(),
            Self::Desk { at, .. } => at.name(),
            Self::Start(at) => at.name().to_owned(),
        }
    }

    /// The spot with this owner and place; none: a place this program does not know.
    pub fn read(
        student: Option<StudentId>,
        conference: Option<ConferenceId>,
        place: &str,
    ) -> Option<Self> {
        let parts: Vec<&str> = place.split('/').collect();
        match (student, conference) {
            (Some(student), Some(conference)) => Some(Self::Talk {
                student,
                conference,
                at: Talk::read(&parts)?,
            }),
            (Some(student), None) if place == CARD => Some(Self::Own {
                student,
                home: None,
                at: Own::Card,
            }),
            (student, None) if place.starts_with("desk/") => Some(Self::Desk {
                student,
                at: Desk::read(&parts)?,
            }),
            (Some(student), None) => Some(Self::Own {
                student,
                home: None,
                at: Own::read(&parts)?,
            }),
            (None, None) => [Start::Open, Start::NewClass]
                .into_iter()
                .find(|start| start.name() == place)
                .map(Self::Start),
            (None, Some(_)) => None,
        }
    }

    /// Is it typed before any class is open?
    pub const fn is_before_a_class(&self) -> bool {
        matches!(self, Self::Start(_))
    }

    /// Is it for the teacher alone?
    pub const fn is_private(&self) -> bool {
        matches!(self, Self::Desk { .. })
    }
}
