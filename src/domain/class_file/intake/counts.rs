//! What came of files, or would come.

use crate::domain::learning::evidence::Kind;

use super::{AllComing, Answers, Findings, Format, Lack, Problem, Question, Statements};
use crate::domain::words::Words;

/// What came, or would come, of a kind of record.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Not in the class yet.
    pub added: usize,
    /// In the class, and different.
    pub changed: usize,
    /// In the class, and the same.
    pub same: usize,
    /// Left alone: what the class has is newer, or was put right by hand.
    pub kept: usize,
}

impl Count {
    /// Does it change anything?
    pub const fn is_idle(self) -> bool {
        self.added == 0 && self.changed == 0
    }
}

/// What came, or would come, of everything.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Terms.
    pub terms: Count,
    /// Students.
    pub students: Count,
    /// Grown-ups.
    pub adults: Count,
    /// Standards.
    pub standards: Count,
    /// Results on standards.
    pub evidence: Count,
    /// Results of tests.
    pub results: Count,
    /// Students of the file who are not in the class and stay out.
    pub strangers: usize,
    /// Students who leave the class with it.
    pub left: usize,
}

impl Counts {
    /// Does nothing of it mean anything to the class, new or known?
    pub fn is_nothing(&self) -> bool {
        let nothing = Count::default();
        self.left == 0 && self.of_each().iter().all(|count| *count == nothing)
    }

    /// Does it change anything?
    pub fn is_idle(&self) -> bool {
        self.left == 0 && self.of_each().iter().all(|count| count.is_idle())
    }

    /// In the order they are shown: students, adults, standards, evidence, results, terms.
    pub const fn of_each(&self) -> [Count; 6] {
        [
            self.students,
            self.adults,
            self.standards,
            self.evidence,
            self.results,
            self.terms,
        ]
    }
}

/// What a first look at files found.
#[derive(Clone, Debug, PartialEq)]
pub struct Looked {
    /// What wrote them.
    pub format: Format,
    /// What has to be answered before anything may come in; the first one first.
    pub question: Option<Question>,
    /// What would come of it.
    pub counts: Counts,
    /// What somebody should know.
    pub findings: Findings,
    /// Names of students who would be new, of those whom something would change for, and of those who stay out; the
    /// first ones.
    pub named: [Vec<String>; 3],
    /// The kind of work of results of which the file says none; none: it says it of all of them.
    pub kind: Option<Kind>,
    /// The frameworks that say something, and in which language.
    pub stated: Vec<Statements>,
    /// Are there columns of which somebody can say what they hold?
    pub has_columns: bool,
    /// Each thing that would come, and of whom.
    pub coming: AllComing,
    /// What students who came now still lack, by name.
    pub lacking: Vec<(String, Vec<Lack>)>,
    /// The standards of the class that a column can show, by code, where the columns are asked about.
    pub standards: Vec<(String, Words)>,
    /// What is answered by now, also by what was remembered.
    pub answers: Answers,
}

impl Looked {
    /// Are the files not whole, so that nothing of them may come in?
    pub fn is_broken(&self) -> bool {
        self.findings.count(Problem::BrokenOff) > 0
    }
}
