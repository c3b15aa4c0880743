//! What is owed to the disk when an ask fails, and which asks settle it.

use super::drafts::{GOAL, example_place, note_place, promise_place};
use super::{Ask, CalendarAsk, ConferenceAsk, DraftAsk, StudentAsk};
use crate::domain::person::{Key, Voice};

/// What is owed. What is asked later for the same debt takes its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Debt {
    /// Words at a place of a conference, or of what is prepared.
    Words {
        /// Whose.
        student: Key,
        /// Of which conference; none: while preparing.
        conference: Option<Key>,
        /// Where.
        place: String,
    },
    /// Where a conference is, and its times.
    Walk {
        /// Whose.
        student: Key,
        /// Which.
        conference: Key,
    },
    /// One voice's views of habits.
    Views {
        /// Whose habits.
        student: Key,
        /// At which conference.
        conference: Key,
        /// Who rated.
        voice: Voice,
        /// Which habits.
        habits: Vec<String>,
    },
    /// A wish to talk in private.
    Request {
        /// About which student.
        student: Key,
        /// At which conference.
        conference: Key,
    },
    /// The teacher is asked to come.
    Call {
        /// To whose conference.
        student: Key,
        /// Which.
        conference: Key,
    },
}

impl Debt {
    /// Of which student.
    pub const fn student(&self) -> Key {
        match self {
            Self::Words { student, .. }
            | Self::Walk { student, .. }
            | Self::Views { student, .. }
            | Self::Request { student, .. }
            | Self::Call { student, .. } => *student,
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
            Self::Points(_) | Self::Learning(_) | Self::PostIts(_) => Vec::new(),
            Self::FollowUp(_) | Self::Feedback(_) | Self::Retention(_) => Vec::new(),
            Self::Log(_) | Self::Pages(_) | Self::Import(_) | Self::Prepared(_) => Vec::new(),
        }
    }

    /// Is the debt owed no more once this is done?
    pub fn settles(&self, debt: &Debt) -> bool {
        match self {
            Self::Drafts(ask) => of_draft(ask).iter().any(|(own, _)| own == debt),
            Self::Conference(ask) => settled_by(ask).contains(debt),
            Self::Prepared(ask) => {
                *debt
                    == Debt::Words {
                        student: ask.student,
                        conference: None,
                        place: ask.place.clone(),
                    }
            }
            // Nothing of a student who was erased is written again.
            Self::Student(StudentAsk::Erase { student }) => debt.student() == *student,
            Self::Calendar(CalendarAsk::BeenThere { conference }) => {
                matches!(debt, Debt::Call { conference: of, .. } if of == conference)
            }
            Self::Class(_) | Self::Backups(_) | Self::Passphrase(_) | Self::Codes(_) => false,
            Self::Student(_) | Self::People(_) | Self::Entries(_) | Self::Calendar(_) => false,
            Self::Points(_) | Self::Learning(_) | Self::PostIts(_) | Self::FollowUp(_) => false,
            Self::Feedback(_) | Self::Retention(_) | Self::Log(_) | Self::Pages(_) => false,
            Self::Import(_) => false,
        }
    }
}

fn of_draft(ask: &DraftAsk) -> Vec<(Debt, Ask)> {
    let prepared = |student: Key, place: &str| Debt::Words {
        student,
        conference: None,
        place: place.to_owned(),
    };
    match ask {
        DraftAsk::Keep {
            student,
            conference,
            place,
            ..
        } => {
            let debt = words(*student, *conference, place.clone());
            vec![(debt, Ask::Drafts(ask.clone()))]
        }
        DraftAsk::KeepPrepared { student, place, .. } => {
            vec![(prepared(*student, place), Ask::Drafts(ask.clone()))]
        }
        // A place at a time: newer words of one of them take back only that.
        DraftAsk::ForgetPrepared { student, places } => places
            .iter()
            .map(|place| {
                let forget = DraftAsk::ForgetPrepared {
                    student: *student,
                    places: vec![place.clone()],
                };
                (prepared(*student, place), Ask::Drafts(forget))
            })
            .collect(),
    }
}

const fn words(student: Key, conference: Key, place: String) -> Debt {
    Debt::Words {
        student,
        conference: Some(conference),
        place,
    }
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
        } => vec![words(*student, *conference, note_place(field))],
        ConferenceAsk::KeepGoal {
            student,
            conference,
            ..
        } => vec![words(*student, *conference, GOAL.to_owned())],
        ConferenceAsk::KeepPromise {
            student,
            conference,
            promise,
        } => vec![words(*student, *conference, promise_place(promise.owner))],
        ConferenceAsk::Rate {
            student,
            conference,
            voice,
            views,
            ..
        } => {
            let examples = views
                .iter()
                .map(|(habit, _)| words(*student, *conference, example_place(habit, *voice)));
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
