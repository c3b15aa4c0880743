//! The levels of a class at a look, and one assignment scored for all of it.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::params;

use super::super::drafts;
use super::super::registry::EVIDENCE;
use super::super::{Error, Store, When};
use super::insert_evidence;
use crate::domain::class_file::spot::{Desk, Draft, Spot};
use crate::domain::id::StudentId;
use crate::domain::learning::evidence::Work;
use crate::domain::learning::grid::{Cell, Row};
use crate::domain::learning::scoring::{Assignment, Mark, Scoring};
use crate::domain::learning::standard::Standard;
use crate::domain::learning::standing::{Counting, Learning};

/// Where the assignment is kept whose scores are being given.
const SCORING: Spot = Spot::Desk {
    student: None,
    at: Desk::Scoring,
};

/// Where a student's score of it is kept.
const fn score_of(student: StudentId) -> Spot {
    Spot::at_desk_of(student, Desk::Score)
}

impl Store {
    /// Where each of these students stands on each of these standards.
    pub fn levels(
        &self,
        students: &[StudentId],
        standards: &[Standard],
        counting: Counting,
    ) -> Result<Vec<Row>, Error> {
        let mut learnings: Vec<Learning> = standards
            .iter()
            .map(|standard| Learning {
                standard: standard.clone(),
                evidence: Vec::new(),
                judged: None,
                choice: None,
            })
            .collect();
        let mut rows = Vec::with_capacity(students.len());
        for student in students {
            let mut evidence = self.evidence(*student)?;
            let mut judged = self.overrides(*student)?;
            let mut row = Row {
                student: *student,
                cells: BTreeMap::new(),
            };
            for learning in &mut learnings {
                let key = learning.standard.key;
                learning.evidence = evidence.remove(&key).unwrap_or_default();
                learning.judged = judged.remove(&key);
                if learning.evidence.is_empty() && learning.judged.is_none() {
                    continue;
                }
                row.cells.insert(key, Cell::of(learning, counting));
            }
            rows.push(row);
        }
        Ok(rows)
    }

    /// The assignment whose scores are being given, with those that are there; none: none is.
    pub fn scoring(&self) -> Result<Option<Scoring>, Error> {
        let mut assignment = None;
        let mut marks = BTreeMap::new();
        for draft in self.drafts_of_desk()? {
            match draft.spot {
                Spot::Desk {
                    student: None,
                    at: Desk::Scoring,
                } => assignment = Assignment::of_form(&draft.form),
                Spot::Desk {
                    student: Some(student),
                    at: Desk::Score,
                } => marks.extend(Mark::of_form(&draft.form).map(|mark| (student, mark))),
                _ => {}
            }
        }
        Ok(assignment.map(|assignment| Scoring { assignment, marks }))
    }

    /// Begins to give the scores of an assignment.
    pub fn begin_scoring(&mut self, when: When, assignment: &Assignment) -> Result<(), Error> {
        let draft = Draft {
            spot: SCORING,
            form: assignment.form(),
        };
        self.keep_draft(when, &draft)
    }

    /// How many students have a piece of work of this title, on this day and standard.
    pub fn has_work(&self, assignment: &Assignment) -> Result<usize, Error> {
        let sql = "SELECT * FROM evidence WHERE standard = ?1 AND assessed IS ?2";
        let mut statement = self.connection.prepare_cached(sql)?;
        let day = assignment.assessed.map(|day| day.to_string());
        let mut rows = statement.query(params![assignment.standard, day])?;
        let mut students = BTreeSet::new();
        while let Some(row) = rows.next()? {
            let work: Work = self.vault.open_in(&EVIDENCE, row)?;
            if work.task == assignment.task {
                students.insert(row.get::<_, StudentId>("student")?);
            }
        }
        Ok(students.len())
    }

    /// Keeps every score as evidence, and lets go of what stood while they were being given: all of it or nothing.
    pub fn give_scores(&mut self, when: When, scoring: &Scoring) -> Result<(), Error> {
        let assignment = &scoring.assignment;
        self.change(when, |change| {
            for (student, mark) in &scoring.marks {
                let piece = assignment.piece(*mark);
                insert_evidence(change, *student, assignment.standard, &piece)?;
                drafts::forget(change, &score_of(*student))?;
            }
            drafts::forget(change, &SCORING)
        })
    }

    /// Lets go of an assignment whose scores were being given, and of all of them.
    pub fn drop_scoring(&mut self, when: When, scoring: &Scoring) -> Result<(), Error> {
        let marks = scoring.marks.keys().copied().map(score_of);
        let spots: Vec<Spot> = marks.chain([SCORING]).collect();
        self.forget_drafts(when, &spots)
    }
}
