//! What is to be done (Ask), what came of it (Change), and why it could not be done (Failure).

mod backups;
mod calendar;
mod class;
mod class_set;
mod codes;
mod conference;
mod debt;
mod drafts;
mod entries;
mod failure;
mod feedback;
mod folder;
mod follow_up;
mod grid;
mod import;
mod learning;
mod log;
mod pages;
mod passphrase;
mod people;
mod points;
mod post_its;
mod prepared;
mod retention;
mod scripts;
mod settings;
mod settle;
mod standards;
mod student;
mod voice;

pub use backups::{BackupAsk, BackupChange};
pub use calendar::{CalendarAsk, CalendarChange, FreeHours, Proposal, Wanted};
pub use class::{ClassAsk, ClassChange, Listed, Names, Opened, Reopened, Rescue};
pub use class_set::{ClassSetAsk, ClassSetChange, HowSet, Rated, Trial};
pub use codes::{Code, CodeAsk, CodeChange};
pub use conference::{ConferenceAsk, ConferenceChange};
pub use debt::Debt;
pub use drafts::{DraftAsk, DraftChange};
pub use entries::{EntryAsk, EntryChange, Purpose};
pub use failure::Failure;
pub use feedback::{FamilyFeedback, FeedbackAsk, FeedbackChange};
pub use folder::{FolderAsk, FolderChange, FolderTrial};
pub use follow_up::{FollowUpAsk, FollowUpChange};
pub use grid::{GridAsk, GridChange};
pub use import::{ImportAsk, ImportChange, Lying};
pub use learning::{Ahead, Learner, LearningAsk, LearningChange};
pub use log::{LogAsk, LogChange};
pub use pages::{PagesAsk, PagesChange, Sheet, Slip};
pub use passphrase::{PassphraseAsk, PassphraseChange};
pub use people::{AdultRow, HomeRows, People, PeopleAsk, PeopleChange};
pub use points::{Points, PointsAsk, PointsChange};
pub use post_its::{PostItAsk, PostItChange, PostIts};
pub use prepared::{Prepared, PreparedAsk, PreparedChange};
pub use retention::{Keeping, RetentionAsk, RetentionChange};
pub use scripts::{ScriptAsk, ScriptChange};
pub use settings::{SettingsAsk, SettingsChange};
pub use settle::{Settle, Settled};
pub use standards::{StandardAsk, StandardChange};
pub use student::{Dossier, OnRoll, StudentAsk, StudentChange, Toward};
pub use voice::{VoiceAsk, VoiceChange};

/// One piece of work; one transaction.
#[derive(Clone, Debug, PartialEq)]
pub enum Ask {
    /// The class itself, and its file.
    Class(ClassAsk),
    /// How the class is set.
    ClassSet(ClassSetAsk),
    /// The school's folder.
    Folder(FolderAsk),
    /// The class's own scripts.
    Scripts(ScriptAsk),
    /// The backups of the file.
    Backups(BackupAsk),
    /// The passphrase.
    Passphrase(PassphraseAsk),
    /// The students' codes.
    Codes(CodeAsk),
    /// One student.
    Student(StudentAsk),
    /// The student's homes and adults.
    People(PeopleAsk),
    /// Entries to correct or to dispute.
    Entries(EntryAsk),
    /// When conferences are.
    Calendar(CalendarAsk),
    /// What the teacher means to say.
    Points(PointsAsk),
    /// Standards, evidence, judgements, plans.
    Learning(LearningAsk),
    /// The class at a look, and one assignment for all of it.
    Grid(GridAsk),
    /// What the class says of its standards.
    Standards(StandardAsk),
    /// Things to work on.
    PostIts(PostItAsk),
    /// What conferences leave to be done.
    FollowUp(FollowUpAsk),
    /// What families thought of their conferences.
    Feedback(FeedbackAsk),
    /// How long things are kept.
    Retention(RetentionAsk),
    /// The log.
    Log(LogAsk),
    /// Pages for people.
    Pages(PagesAsk),
    /// Files of other systems.
    Import(ImportAsk),
    /// A conference.
    Conference(ConferenceAsk),
    /// What a student has prepared, or a family has said.
    Prepared(PreparedAsk),
    /// What is being typed.
    Drafts(DraftAsk),
    /// What is chosen on this computer.
    Settings(SettingsAsk),
    /// What is read aloud.
    Voice(VoiceAsk),
    /// What a form asks for.
    Settle(Box<Settle>),
}

impl Ask {
    /// Is it done at the teacher's desk only, with the passphrase given?
    pub fn is_for_the_desk(&self) -> bool {
        match self {
            Self::Settle(settle) => settle.ask.is_for_the_desk(),
            Self::Class(ask) => matches!(ask, ClassAsk::Next { .. }),
            Self::Conference(_) | Self::Prepared(_) | Self::Drafts(_) => false,
            Self::Settings(_) | Self::Voice(_) => false,
            Self::Backups(ask) => ask.is_for_the_desk(),
            Self::Passphrase(ask) => ask.is_for_the_desk(),
            Self::Codes(ask) => ask.is_for_the_desk(),
            Self::Student(ask) => ask.is_for_the_desk(),
            Self::Pages(ask) => ask.is_for_the_desk(),
            Self::People(_) | Self::Entries(_) | Self::Calendar(_) | Self::Points(_) => true,
            Self::Learning(_) | Self::PostIts(_) | Self::FollowUp(_) | Self::Feedback(_) => true,
            Self::Retention(_) | Self::Log(_) | Self::Import(_) | Self::Standards(_) => true,
            Self::ClassSet(_) | Self::Folder(_) | Self::Grid(_) | Self::Scripts(_) => true,
        }
    }
}

/// What is different now, or what was read.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// The class itself, and its file.
    Class(ClassChange),
    /// How the class is set.
    ClassSet(ClassSetChange),
    /// The school's folder.
    Folder(FolderChange),
    /// The class's own scripts.
    Scripts(ScriptChange),
    /// The backups of the file.
    Backups(BackupChange),
    /// The passphrase.
    Passphrase(PassphraseChange),
    /// The students' codes.
    Codes(CodeChange),
    /// One student.
    Student(StudentChange),
    /// The student's homes and adults.
    People(PeopleChange),
    /// Entries to correct or to dispute.
    Entries(EntryChange),
    /// When conferences are.
    Calendar(CalendarChange),
    /// What the teacher means to say.
    Points(PointsChange),
    /// Standards, evidence, judgements, plans.
    Learning(LearningChange),
    /// The class at a look, and one assignment for all of it.
    Grid(GridChange),
    /// What the class says of its standards.
    Standards(StandardChange),
    /// Things to work on.
    PostIts(PostItChange),
    /// What conferences leave to be done.
    FollowUp(FollowUpChange),
    /// What families thought of their conferences.
    Feedback(FeedbackChange),
    /// How long things are kept.
    Retention(RetentionChange),
    /// The log.
    Log(LogChange),
    /// Pages for people.
    Pages(PagesChange),
    /// Files of other systems.
    Import(ImportChange),
    /// A conference.
    Conference(ConferenceChange),
    /// What a student has prepared, or a family has said.
    Prepared(PreparedChange),
    /// What is being typed.
    Drafts(DraftChange),
    /// What is chosen on this computer.
    Settings(SettingsChange),
    /// What is read aloud.
    Voice(VoiceChange),
    /// What a form asked for.
    Settled(Box<Settled>),
}
