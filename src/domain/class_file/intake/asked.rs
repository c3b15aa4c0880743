//! What somebody is asked of files before anything comes in, and what they answered.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::mapping::Mapping;
use super::stated::StatedAnswers;
use super::who::{Doubt, WhoIs, WhoWas};
use crate::domain::id::StudentId;
use crate::domain::learning::evidence::Kind;

/// What a word or sign in a column of scores means in one school.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CodeMeaning {
    /// A score.
    Score(f64),
    /// The student was excused.
    Excused,
    /// Nothing was handed in.
    Missing,
    /// There is nothing there: the line is left out.
    Nothing,
}

/// How numbers become scores on the scale.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scores {
    /// As they are; what is off the scale is left out.
    AsTheyAre,
    /// From so many points on 4, 3 and 2; below, 1.
    Cuts([f64; 3]),
}

impl Scores {
    /// The score on a scale that ends at `top`.
    pub fn read(self, number: f64, top: f64) -> Option<f64> {
        match self {
            Self::AsTheyAre => (0.0..=top).contains(&number).then_some(number),
            Self::Cuts([four, three, two]) => Some(match number {
                n if n >= four => 4.0,
                n if n >= three => 3.0,
                n if n >= two => 2.0,
                _ => 1.0,
            }),
        }
    }
}

/// What becomes of students whom the class does not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NewStudents {
    /// They come in.
    Add,
    /// They stay out.
    LeaveOut,
}

/// What becomes of students whom the school's list no longer has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Left {
    /// They have left the class; what there is of them stays.
    Leave,
    /// They stay in the class.
    Stay,
}

/// What has to be answered before anything may come in.
#[derive(Clone, Debug, PartialEq)]
pub enum Question {
    /// What do the columns hold? The columns with a line or two of each.
    Columns(Mapping, Vec<Vec<String>>),
    /// What do these signs mean, and how often does each stand there?
    Codes(Vec<(String, usize)>),
    /// The numbers go beyond the scale: lowest and highest.
    Scale(f64, f64),
    /// A date makes sense with the day first only: is it so in all of them?
    Days,
    /// Which class? Id, title and how many students.
    Class(Vec<(String, String, usize)>),
    /// Which sheet of the workbook? Names and bytes.
    Sheet(Vec<(String, u64)>),
    /// These students are no longer in the school's list: have they left the class?
    Left(Vec<(StudentId, String)>),
    /// Who are these lines about?
    Who(Vec<Doubt>),
    /// So many students of the file are not in the class, which has some.
    Strangers(usize),
}

/// What has been answered; all but what is about one file alone is remembered for the next file of the same kind.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answers {
    /// What the columns hold.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mapping: Option<Mapping>,
    /// What signs mean, spelled as in the file.
    #[serde(default)]
    pub codes: BTreeMap<String, CodeMeaning>,
    /// How numbers become scores.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scores: Option<Scores>,
    /// The kind of work of results of which nothing else says it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<Kind>,
    /// Do dates begin with the day?
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day_first: Option<bool>,
    /// Students the class does not have.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub new_students: Option<NewStudents>,
    /// Ask what the columns hold, though it is known.
    #[serde(skip)]
    pub ask_columns: bool,
    /// Only this class of the file; empty: all of them.
    #[serde(skip)]
    pub only_class: Option<String>,
    /// Only this sheet of the workbook.
    #[serde(skip)]
    pub sheet: Option<String>,
    /// Students whom the school's list no longer has.
    #[serde(skip)]
    pub left: Option<Left>,
    /// In which language the statements of frameworks are written; the class remembers it itself.
    #[serde(skip)]
    pub stated: StatedAnswers,
    /// Who lines of this file are about.
    #[serde(skip)]
    pub who: BTreeMap<u64, WhoIs>,
    /// Who lines of earlier files were about, by a mark of what they said.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub who_was: BTreeMap<String, WhoWas>,
}
