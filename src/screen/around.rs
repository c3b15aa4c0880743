//! What every screen may look at, and never change.

use crate::domain::class_file::soundness::Unsound;
use crate::domain::id::StudentId;
use std::collections::BTreeSet;
use std::path::PathBuf;

use jiff::civil::{Date, DateTime};

use super::OpenFolder;
use crate::ask::Listed;
use crate::content::Content;
use crate::domain::Now;
use crate::domain::class_file::class::{Class, Cover};
use crate::domain::class_file::spot::{Draft, Spot};
use crate::domain::conference::habit::HabitSet;
use crate::domain::conference::pace::Moment;
use crate::domain::conference::question::Given;
use crate::domain::learning::mastery;
use crate::domain::learning::scale::Scale;
use crate::domain::learning::standing::Counting;
use crate::domain::people::entry::Entry;
use crate::domain::people::person;
use crate::form::Hand;
use crate::locale::{Reading, Text, terms};
use crate::page::Beats;

/// How pages are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Manner {
    /// Drawn on a screen.
    #[default]
    Drawn,
    /// Said as sentences, one after the other.
    Aloud,
}

/// What is around a screen: the time, the languages, the class, the folder that is open.
#[derive(Debug)]
pub struct Around {
    /// The time.
    pub now: Now,
    /// In which languages.
    pub reading: Reading,
    /// How pages are shown.
    pub manner: Manner,
    /// Scripts, habits, scales, prompts, questions, words.
    pub content: Content,
    /// The class files that lie where the program keeps them, the newest first; not the sample's.
    pub classes: Vec<PathBuf>,
    /// The class that is open.
    pub class: Option<Class>,
    /// Its students.
    pub students: Vec<Listed>,
    /// Questions of families that the teacher gave to all, with their answers.
    pub given: Vec<Given>,
    /// The class has a passphrase.
    pub has_passphrase: bool,
    /// The students who have a code.
    pub with_codes: BTreeSet<StudentId>,
    /// The file name of a class that is locked.
    pub locked_name: String,
    /// The day the class was unlocked; with the day it locks again.
    pub unlocked_on: Option<Date>,
    /// The folder that is open.
    pub open: Option<OpenFolder>,
    /// What the class is set to and nobody here defines, by name; as long as there is any, it is only read.
    pub lacking: Vec<String>,
    /// What is being typed at the desk and before any class is open.
    pub drafts: Vec<Draft>,
    /// Something did not reach the disk and is tried again.
    pub owes: bool,
    /// The day's backup could not be made: told until it is.
    pub has_no_backup: bool,
    /// What of the class is not as it should be.
    pub unsound: Vec<Unsound>,
    /// Where the beats of the page in sight begin.
    pub beats: Beats,
    /// Seconds until a screen of the teacher's or a student's is covered on this computer, where it has its own.
    pub cover_here: (Option<u16>, Option<u16>),
    /// Where pages for people are written, unless somebody says otherwise.
    pub papers: PathBuf,
}

impl Around {
    /// Nothing open yet.
    pub fn new(content: Content, reading: Reading, now: Now) -> Self {
        Self {
            now,
            reading,
            manner: Manner::default(),
            content,
            classes: Vec::new(),
            class: None,
            students: Vec::new(),
            given: Vec::new(),
            has_passphrase: false,
            with_codes: BTreeSet::new(),
            locked_name: String::new(),
            unlocked_on: None,
            open: None,
            lacking: Vec::new(),
            drafts: Vec::new(),
            owes: false,
            has_no_backup: false,
            unsound: Vec::new(),
            beats: Beats::default(),
            cover_here: (None, None),
            papers: PathBuf::new(),
        }
    }

    /// The class's scale.
    pub fn scale(&self) -> Option<&Scale> {
        self.content
            .scale(self.class.as_ref().map_or("", |class| &class.scale))
    }

    /// The class's way of counting.
    pub fn counting(&self) -> Counting {
        let class = self.class.as_ref();
        class.map_or_else(
            || Counting {
                rule: mastery::Rule::Latest,
                bounds: self.scale().map(Scale::bounds).unwrap_or_default(),
            },
            |class| self.content.counting(class),
        )
    }

    /// How Spanish speaks of the teacher.
    pub fn teacher_gender(&self) -> person::Gender {
        self.class
            .as_ref()
            .map(|class| class.teacher.gender)
            .unwrap_or_default()
    }

    /// How long a screen nobody uses stays open: as the class says, or shorter where this computer says so.
    pub fn cover(&self) -> Cover {
        let class = self.class.as_ref().map(|class| class.cover);
        class.unwrap_or_default().shortened(self.cover_here)
    }

    /// Does a covered desk come back with a PIN?
    pub fn has_pin(&self) -> bool {
        let class = self.class.as_ref();
        self.has_passphrase && class.is_some_and(|class| !class.pin.is_empty())
    }

    /// The grade of the class.
    pub fn grade(&self) -> u8 {
        self.class.as_ref().map_or(6, |class| class.grade)
    }

    /// The term today is in.
    pub fn term(&self) -> &str {
        let term = self
            .class
            .as_ref()
            .and_then(|class| class.term_on(self.now.day()));
        term.map_or("", |term| &term.id)
    }

    /// The class's set of habits.
    pub fn habit_set(&self) -> Option<&HabitSet> {
        let class = self.class.as_ref()?;
        self.content.habit_set(&class.habits)
    }

    /// What an entry says, as the family knows it.
    pub fn entry_words(&self, entry: &Entry) -> Text {
        terms::entry_words(entry, self.class.as_ref(), self.habit_set())
    }

    /// A moment of the past as it was here, as far as today's difference from the world's clock tells.
    pub fn local(&self, moment: Moment) -> DateTime {
        self.now.local_of(moment)
    }

    /// What is being typed here, the open folder's first.
    pub fn unfinished(&self) -> impl Iterator<Item = &Draft> {
        let own = self.open.iter().flat_map(|open| &open.drafts);
        own.chain(&self.drafts)
    }

    /// Is something being typed at this spot, and not kept yet?
    pub fn is_unfinished(&self, spot: &Spot) -> bool {
        self.unfinished().any(|draft| draft.spot == *spot)
    }

    /// Whose hand is on the keyboard, and when.
    pub fn hand(&self) -> Hand {
        Hand {
            language: self.reading.first(),
            today: self.now.day(),
        }
    }

    /// A student of the class, as the door lists them.
    pub fn listed(&self, student: StudentId) -> Option<&Listed> {
        self.students.iter().find(|listed| listed.key == student)
    }
}
