//! Each thing that would come of files, of whom, so that all of it can be read before anything comes in.

use jiff::civil::Date;

use crate::domain::words::Words;

/// What happens to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Comes {
    /// It is new.
    Added,
    /// The class has it, and it changes.
    Changed,
    /// What the class has stays, because it is newer or was put right by hand.
    Kept,
    /// It stays out.
    Out,
}

impl Comes {
    /// All of them, in the order they are shown.
    pub const ALL: [Self; 4] = [Self::Added, Self::Changed, Self::Kept, Self::Out];
}

/// What it is.
#[derive(Clone, Debug, PartialEq)]
pub enum About {
    /// The student.
    Student,
    /// The student's name, from what to what.
    Name(String, String),
    /// The student's grade, from what to what.
    Grade(Option<u8>, Option<u8>),
    /// What else is known of the student.
    Details,
    /// An adult.
    Adult(String),
    /// A standard: then the name is its code.
    Standard,
    /// What a child can who has mastered a standard: then the name is its code.
    Can(Words),
    /// A result on a standard.
    Score {
        /// The standard's code.
        code: String,
        /// What the class has.
        was: Option<f64>,
        /// What the file has.
        is: Option<f64>,
        /// The day.
        on: Option<Date>,
    },
    /// A result of a test.
    Test {
        /// Which test.
        test: String,
        /// What the class has.
        was: Option<f64>,
        /// What the file has.
        is: f64,
        /// The day.
        on: Date,
    },
}

impl About {
    /// What else it can be found by: its standard's code, which test, the adult's name; else nothing.
    pub fn code(&self) -> &str {
        match self {
            Self::Score { code, .. } => code,
            Self::Test { test, .. } => test,
            Self::Adult(name) => name,
            Self::Student | Self::Name(..) | Self::Grade(..) | Self::Details => "",
            Self::Standard | Self::Can(_) => "",
        }
    }
}

/// One thing that would come, or not.
#[derive(Clone, Debug, PartialEq)]
pub struct Coming {
    /// Whose it is.
    pub name: String,
    /// What happens to it.
    pub comes: Comes,
    /// What it is.
    pub about: About,
}

/// What would come, the first ones whole, all of them counted.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AllComing {
    list: Vec<Coming>,
    more: usize,
}

impl AllComing {
    /// As many as anybody goes through; a class has fewer, a district more.
    const MOST: usize = 5_000;

    /// One more; from a certain number on it is only counted, and not even made.
    pub fn add(&mut self, coming: impl FnOnce() -> Coming) {
        if self.list.len() < Self::MOST {
            self.list.push(coming());
        } else {
            self.more += 1;
        }
    }

    /// By name, everything of one student together, as the files have it.
    pub fn sort(&mut self) {
        let folded = |coming: &Coming| crate::domain::clean::folded(&coming.name);
        self.list.sort_by_cached_key(folded);
    }

    /// The first ones.
    pub fn listed(&self) -> &[Coming] {
        &self.list
    }

    /// How many there are beyond those.
    pub const fn more(&self) -> usize {
        self.more
    }
}

/// Something a new student still lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    /// A code to open the own pages with.
    Code,
    /// An adult of the family.
    Adult,
}
