//! What is owed to the disk when an ask fails, and which asks settle it.

use super::{Ask, CalendarAsk, ConferenceAsk, DraftAsk, StudentAsk};
use crate::domain::class_file::spot::{Spot, Talk};
use crate::domain::id::{ConferenceId, StudentId};
use crate::domain::people::person::Voice;

/// What is owed. What is asked later for the same debt takes its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Debt {
    /// Words that are being typed.
    Words(Spot),
    /// Where a conference is, and its times.
    Walk {
        /// Whose.
        student: StudentId,
        /// Which.
        conference: ConferenceId,
    },
    /// One voice's views of habits.
    Views {
        /// Whose habits.
        student: StudentId,
        /// At which conference.
        conference: ConferenceId,
        /// Who rated.
        voice: Voice,
        /// Which habits.
        habits: Vec<String>,
    },
    /// A wish to talk in private.
    Request {
        /// About which student.
        student: StudentId,
        /// At which conference.
        conference: ConferenceId,
    },
    /// The teacher is asked to come.
    Call {
        /// To whose conference.
        student: StudentId,
        /// Which.
        conference: ConferenceId,
    },
}

impl Debt {
    /// Of which student, where it is of one.
    pub const fn student(&self) -> Option<StudentId> {
        match self {
            Self::Words(spot) => spot.owner().0,
            Self::Walk { student, .. }
            | Self::Views { student, .. }
            | Self::Request { student, .. }
            | Self::Call { student, .. } => Some(*student),
        }
    }
}

impl Ask {
    /// What it is owed as if it fails, each with what pays it. Nothing: whoever asked sees that it failed, still has
    /// everything before them, and asks again.
    pub fn debts(&self) -> Vec<(Debt, Self)> {
        match self {
            Self::Drafts(ask) => of_draft(ask),
            Self::Conference(ask) => of_conference(ask)
                .map(|debt| (debt, self.clone()))
                .into_iter()
                .collect(),
            Self::Class(_) | Self::Backups(_) | Self::Passphrase(_) | Self::Codes(_) => Vec::new(),
            Self::Student(_) | Self::People(_) | Self::Entries(_) | Self::Calendar(_) => Vec::new(),
            // What was given stands on the screen, and is asked for again with the next.
            Self::Grid(_) => Vec::new(),
            Self::Points(_) | Self::Learning(_) | Self::PostIts(_) => Vec::new(),
            Self::Standards(_) | Self::ClassSet(_) => Vec::new(),
            Self::Folder(_) | Self::Scripts(_) => Vec::new(),
            Self::FollowUp(_) | Self::Feedback(_) | Self::Retention(_) => Vec::new(),
            Self::Log(_) | Self::Pages(_) | Self::Import(_) | Self::Prepared(_) => Vec::new(),
            // It holds until the program ends.
            Self::Settings(_) | Self::Voice(_) => Vec::new(),
            // The form is still open, with its words.
            Self::Settle(_) => Vec::new(),
        }
    }

    /// Is the debt owed no more once this is done?
    pub fn settles(&self, debt: &Debt) -> bool {
        match self {
            Self::Drafts(ask) => of_draft(ask).iter().any(|(own, _)| own == debt),
            Self::Conference(ask) => settled_by(ask).contains(debt),
            Self::Settle(settle) => {
                *debt == Debt::Words(settle.spot.clone()) || settle.ask.settles(debt)
            }
            // Nothing of a student who was erased is written again.
            Self::Student(StudentAsk::Erase { student }) => debt.student() == Some(*student),
            Self::Calendar(CalendarAsk::BeenThere { conference }) => {
                matches!(debt, Debt::Call { conference: of, .. } if of == conference)
            }
            Self::Class(_) | Self::Backups(_) | Self::Passphrase(_) | Self::Codes(_) => false,
            Self::Student(_) | Self::People(_) | Self::Entries(_) | Self::Calendar(_) => false,
            Self::Points(_) | Self::Learning(_) | Self::PostIts(_) | Self::FollowUp(_) => false,
            Self::Feedback(_) | Self::Retention(_) | Self::Log(_) | Self::Pages(_) => false,
            Self::Import(_) | Self::Prepared(_) | Self::Settings(_) | Self::Voice(_) => false,
            Self::Standards(_) | Self::ClassSet(_) | Self::Folder(_) | Self::Grid(_) => false,
            Self::Scripts(_) => false,
        }
    }
}

fn of_draft(ask: &DraftAsk) -> Vec<(Debt, Ask)> {
    match ask {
        DraftAsk::Keep(draft) => {
            let debt = Debt::Words(draft.spot.clone());
            vec![(debt, Ask::Drafts(ask.clone()))]
        }
        // A place at a time: newer words of one of them take back only that.
        DraftAsk::Forget { spots } => {
            let one = |spot: &Spot| {
                let spots = vec![spot.clone()];
                let forget = Ask::Drafts(DraftAsk::Forget { spots });
                (Debt::Words(spot.clone()), forget)
            };
            spots.iter().map(one).collect()
        }
        DraftAsk::Read => Vec::new(),
    }
}

const fn words(student: StudentId, conference: ConferenceId, at: Talk) -> Debt {
    Debt::Words(Spot::Talk {
        student,
        conference,
        at,
    })
}

/// A note, a goal and a promise are not owed: their words are, as the draft of the editor that is still open.
fn of_conference(ask: &ConferenceAsk) -> Option<Debt> {
    match ask {
        ConferenceAsk::KeepWalk { conference, .. } => Some(Debt::Walk {
            student: conference.student,
            conference: conference.key,
        }),
        ConferenceAsk::Rate {
            student,
            conference,
            voice,
            views,
            ..
        } => Some(Debt::Views {
            student: *student,
            conference: *conference,
            voice: *voice,
            habits: views.iter().map(|(habit, _)| habit.clone()).collect(),
        }),
        ConferenceAsk::RequestInPrivate {
            student,
            conference,
        } => Some(Debt::Request {
            student: *student,
            conference: *conference,
        }),
        ConferenceAsk::CallTeacher {
            student,
            conference,
        } => Some(Debt::Call {
            student: *student,
            conference: *conference,
        }),
        ConferenceAsk::Begin { .. } | ConferenceAsk::Close { .. } => None,
        ConferenceAsk::KeepNote { .. }
        | ConferenceAsk::KeepGoal { .. }
        | ConferenceAsk::KeepPromise { .. } => None,
    }
}

/// Every debt this settles once it is done.
fn settled_by(ask: &ConferenceAsk) -> Vec<Debt> {
    match ask {
        ConferenceAsk::KeepNote {
            student,
            conference,
            field,
            ..
        } => vec![words(*student, *conference, Talk::Note(field.clone()))],
        ConferenceAsk::KeepGoal {
            student,
            conference,
            part,
            ..
        } => vec![words(*student, *conference, Talk::Goal(*part))],
        ConferenceAsk::KeepPromise {
            student,
            conference,
            promise,
        } => vec![words(*student, *conference, Talk::Promise(promise.owner))],
        ConferenceAsk::Rate {
            student,
            conference,
            voice,
            views,
            ..
        } => {
            let example = |habit: &String| Talk::Example(habit.clone(), *voice);
            let examples = views
                .iter()
                .map(|(habit, _)| words(*student, *conference, example(habit)));
            examples.chain(of_conference(ask)).collect()
        }
        // A closed conference is not opened again by an older place.
        ConferenceAsk::Close { conference, .. } => vec![Debt::Walk {
            student: conference.student,
            conference: conference.key,
        }],
        ConferenceAsk::Begin { .. }
        | ConferenceAsk::KeepWalk { .. }
        | ConferenceAsk::RequestInPrivate { .. }
        | ConferenceAsk::CallTeacher { .. } => of_conference(ask).into_iter().collect(),
    }
}
