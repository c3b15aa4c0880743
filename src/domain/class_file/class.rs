//! The class and how it works: terms, scale, rule, habits.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::contact::Contact;
use crate::domain::learning::mastery::Rule;
use crate::domain::people::person::{Teacher, Voice};
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
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
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
    /// Why the school and the teacher do it so.
    #[serde(default, skip_serializing_if = "is_usual")]
    pub purpose: Purpose,
    /// Rules of single standards, by code: they stand above those that came with a framework.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub rules: BTreeMap<String, Rule>,
    /// Who gives a view of the habits.
    #[serde(default, skip_serializing_if = "is_usual")]
    pub raters: Raters,
    /// How long a screen nobody uses stays open.
    #[serde(default, skip_serializing_if = "is_usual")]
    pub cover: Cover,
    /// Whom a family calls, and when; none: nobody has said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<Contact>,
    /// What the PIN of a covered desk is compared with; empty: there is none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub pin: String,
}

/// Why this is done so, in each language somebody wrote it in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Purpose {
    /// What the school is there for.
    #[serde(skip_serializing_if = "is_usual")]
    pub mission: Words,
    /// Why the school grades by standards and lets students lead.
    #[serde(skip_serializing_if = "is_usual")]
    pub why: Words,
    /// The teacher's own why.
    #[serde(skip_serializing_if = "is_usual")]
    pub own: Words,
}

/// The voices that give a view of the habits, in the order of [`Voice::ALL`]; never none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Vec<Voice>", into = "Vec<Voice>")]
pub struct Raters(Vec<Voice>);

impl Default for Raters {
    fn default() -> Self {
        Self(Voice::ALL.to_vec())
    }
}

impl From<Vec<Voice>> for Raters {
    fn from(given: Vec<Voice>) -> Self {
        let all = Voice::ALL.into_iter();
        let kept: Vec<Voice> = all.filter(|voice| given.contains(voice)).collect();
        if kept.is_empty() {
            Self::default()
        } else {
            Self(kept)
        }
    }
}

impl From<Raters> for Vec<Voice> {
    fn from(raters: Raters) -> Self {
        raters.0
    }
}

impl Raters {
    /// Does this voice give a view?
    pub fn has(&self, voice: Voice) -> bool {
        self.0.contains(&voice)
    }

    /// Those who do.
    pub fn all(&self) -> &[Voice] {
        &self.0
    }
}

/// Seconds without a key until a screen is covered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Cover {
    /// The teacher's.
    pub teacher: u16,
    /// A student's.
    pub student: u16,
}

impl Default for Cover {
    fn default() -> Self {
        Self {
            teacher: 60,
            student: 300,
        }
    }
}

impl Cover {
    /// No screen is covered sooner: it would be while somebody reads it.
    pub const SHORTEST: u16 = 20;
    /// No screen stays open longer.
    pub const LONGEST: u16 = 1800;

    /// As short as either says.
    #[must_use]
    pub fn shortened(self, by: (Option<u16>, Option<u16>)) -> Self {
        let least = |own: u16, by: Option<u16>| {
            let by = by.filter(|by| *by >= Self::SHORTEST);
            by.map_or(own, |by| own.min(by))
        };
        Self {
            teacher: least(self.teacher, by.0),
            student: least(self.student, by.1),
        }
    }
}

fn is_usual<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
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
            terms: vec![
                term("fall", date(2026, 8, 10), date(2026, 12, 18)),
                term("spring", date(2027, 1, 4), date(2027, 5, 28)),
            ],
            ..Class::default()
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

    #[test]
    fn what_a_class_of_before_does_not_say_is_as_it_was() {
        let old = r#"{"school":"","name":"6","grade":6,"teacher":{"name":"A","called":{"en":"A"}},"scale":"four-levels","rule":"highest","habits":"crisp","terms":[]}"#;
        let class: Class = serde_json::from_str(old).unwrap();
        assert_eq!(
            class.cover,
            Cover {
                teacher: 60,
                student: 300
            }
        );
        assert_eq!(class.raters.all(), Voice::ALL);
        let again = serde_json::to_string(&class).unwrap();
        assert!(
            !again.contains("cover") && !again.contains("rules"),
            "{again}"
        );
    }

    #[test]
    fn a_computer_only_shortens_and_nobody_is_the_only_rater_of_none() {
        let cover = Cover {
            teacher: 60,
            student: 300,
        };
        let here = cover.shortened((Some(30), Some(600)));
        assert_eq!(
            here,
            Cover {
                teacher: 30,
                student: 300
            }
        );
        assert_eq!(
            cover.shortened((Some(1), None)),
            cover,
            "too short to read by"
        );
        assert_eq!(Raters::from(Vec::new()), Raters::default());
        let two = Raters::from(vec![Voice::Teacher, Voice::Student, Voice::Student]);
        assert_eq!(two.all(), [Voice::Student, Voice::Teacher]);
    }
}
