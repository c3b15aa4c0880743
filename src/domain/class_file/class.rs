//! The class and how it works: terms, scale, rule, habits.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::contact::Contact;
use crate::domain::learning::mastery::Rule;
use crate::domain::people::person::Teacher;
use crate::domain::words::Words;

/// A part of the school year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// Its name in files.
    pub id: String,
    /// Its name.
    pub name: Words,
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Date,
}

/// What the class file says of the class.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Class {
    /// The school's name.
    pub school: String,
    /// The class's name.
    pub name: String,
    /// Grade, 1 to 12.
    pub grade: u8,
    /// The teacher.
    pub teacher: Teacher,
    /// The scale's name.
    pub scale: String,
    /// The rule for standards without their own.
    pub rule: Rule,
    /// The habit set's name.
    pub habits: String,
    /// Oldest first.
    pub terms: Vec<Term>,
    /// The script that conferences usually follow; empty: the first one.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub script: String,
    /// How long a conference usually is, in minutes; 0: twenty.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub minutes: u16,
    /// Whom a family calls, and when; none: nobody has said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<Contact>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde gives a reference")]
const fn is_zero(minutes: &u16) -> bool {
    *minutes == 0
}

/// How far the school year is, for what a level means now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Season {
    /// The first third: there is a lot of time.
    Early,
    /// The middle.
    Middle,
    /// The last third.
    Late,
}

impl Season {
    /// Of a United States school year, August to June.
    pub fn of(day: Date) -> Self {
        match day.month() {
            8..=11 => Self::Early,
            12 | 1..=3 => Self::Middle,
            _ => Self::Late,
        }
    }

    /// The word a Fluent selector knows.
    pub const fn selector(self) -> &'static str {
        match self {
            Self::Early => "early",
            Self::Middle => "middle",
            Self::Late => "late",
        }
    }
}

impl Class {
    /// The term `day` is in, or the last one before it.
    pub fn term_on(&self, day: Date) -> Option<&Term> {
        self.terms
            .iter()
            .rev()
            .find(|term| term.from <= day)
            .or(self.terms.first())
    }

    /// The term a test is said to be of, where its day lies in it: a result of an earlier year has no name here.
    pub fn term_of(&self, id: &str, day: Date) -> Option<&Term> {
        let is_in = |term: &&Term| term.id == id && term.from <= day;
        let ends = self.terms.last().map(|last| last.to);
        let in_the_year = ends.is_some_and(|ends| day <= ends);
        self.term_on(day).filter(is_in).filter(|_| in_the_year)
    }

    /// The term with this name.
    pub fn term(&self, id: &str) -> Option<&Term> {
        self.terms.iter().find(|term| term.id == id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_test_belongs_to_the_term_it_says_only_where_its_day_lies_in_it() {
        let term = |id: &str, from, to| Term {
            id: id.into(),
            name: Words::default(),
            from,
            to,
        };
        let class = Class {
            school: String::new(),
            name: String::new(),
            grade: 6,
            teacher: Teacher::default(),
            scale: String::new(),
            rule: Rule::Highest,
            habits: String::new(),
            terms: vec![
                term("fall", date(2026, 8, 10), date(2026, 12, 18)),
                term("spring", date(2027, 1, 4), date(2027, 5, 28)),
            ],
            script: String::new(),
            minutes: 0,
            contact: None,
        };
        let of = |id, day| class.term_of(id, day).map(|term| term.id.as_str());
        assert_eq!(of("fall", date(2026, 9, 1)), Some("fall"));
        assert_eq!(
            of("fall", date(2026, 12, 20)),
            Some("fall"),
            "in the holidays after it"
        );
        assert_eq!(of("spring", date(2027, 5, 28)), Some("spring"));
        assert_eq!(of("fall", date(2025, 9, 1)), None, "a year before");
        assert_eq!(of("spring", date(2027, 9, 1)), None, "a year after");
        assert_eq!(of("fall", date(2027, 2, 1)), None, "another term's day");
    }
}
