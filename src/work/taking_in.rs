//! Files of other systems, read and taken in a slice at a time.

use std::path::Path;

use crate::domain::class_file::intake::{
    Answers, Cannot, Looked, NewStudents, Problem, Progress, Question, Record,
};
use crate::domain::learning::mastery::Bounds;
use crate::import::{Bundle, Reading, Wanted};
use crate::store::{Came, Error, Intake, Store, Terms, When};

/// Slices in one step: each is small enough for the processor's own memory, all of them are worth a look at the screen.
const SLICES: usize = 8;

/// Files under way.
pub struct Job {
    reading: Reading,
    intake: Option<Intake>,
    records: Vec<Record>,
    only_count: bool,
    asks_strangers: bool,
}

/// Why there is nothing to be done.
#[derive(Debug)]
pub enum Stopped {
    /// Nothing can be read there.
    Cannot(Cannot),
    /// The class file refused.
    Store(Error),
}

impl From<Error> for Stopped {
    fn from(error: Error) -> Self {
        Self::Store(error)
    }
}

/// What became of the beginning.
pub enum Begun {
    /// It can be read on.
    Job(Box<Job>),
    /// Something has to be answered first.
    Asks(Box<Looked>),
}

impl Job {
    /// Opens the files and begins, only to count or to take in.
    pub fn begin(
        store: &mut Store,
        when: When,
        path: &Path,
        answers: &Answers,
        bounds: Bounds,
        only_count: bool,
    ) -> Result<Begun, Stopped> {
        let bundle = Bundle::open(path).map_err(Stopped::Cannot)?;
        let as_of = bundle.written().unwrap_or(when.moment);
        let wanted = Wanted {
            answers: answers.clone(),
            top: bounds.top,
            mastery: bounds.mastery,
            today: when.day,
            codes: store
                .standards()?
                .into_iter()
                .map(|standard| standard.code)
                .collect(),
        };
        let mut reading = Reading::begin(bundle, &wanted).map_err(Stopped::Cannot)?;
        reading.remember(&store.answers_about(reading.fingerprint())?);
        if let Some(question) = reading.question_before() {
            let mut looked = looked(&reading, Some(question), Came::default());
            if matches!(looked.question, Some(Question::Columns(..))) {
                let standards = store.standards()?.into_iter();
                looked.standards = standards
                    .map(|standard| (standard.code.clone(), standard.words()))
                    .collect();
            }
            return Ok(Begun::Asks(Box::new(looked)));
        }
        let format = reading.format();
        let is_roster = reading.is_list();
        let answered = reading.answers().new_students;
        let is_new = store.has_no_students()?;
        let asks_strangers = answered.is_none() && !is_new && !format.is_roster();
        let usual = if asks_strangers {
            NewStudents::LeaveOut
        } else {
            NewStudents::Add
        };
        let terms = Terms {
            source: format.source(),
            is_roster,
            new_students: answered.unwrap_or(usual),
            as_of,
            only_count,
        };
        let intake = store.begin_intake(when, terms, reading.answers())?;
        Ok(Begun::Job(Box::new(Self {
            reading,
            intake: Some(intake),
            records: Vec::new(),
            only_count,
            asks_strangers,
        })))
    }

    /// How far it is.
    pub fn progress(&self) -> Progress {
        self.reading.progress()
    }

    /// Is it taking in, rather than only counting?
    pub const fn takes_in(&self) -> bool {
        !self.only_count
    }

    /// Reads on; what it found, when it is done.
    pub fn step(&mut self, store: &mut Store) -> Result<Option<Looked>, Error> {
        for _ in 0..SLICES {
            let more = self.reading.read_on(&mut self.records);
            let Some(intake) = &mut self.intake else {
                return Ok(None);
            };
            store.take_in(intake, &mut self.records)?;
            if !more {
                return self.end(store);
            }
        }
        Ok(None)
    }

    /// Everything is read: it comes in, or something has to be answered first.
    fn end(&mut self, store: &mut Store) -> Result<Option<Looked>, Error> {
        let Some(intake) = self.intake.take() else {
            return Ok(None);
        };
        for (line, number) in Store::zeros(&intake) {
            self.reading.tell(Problem::ZerosLost, *line, number);
        }
        let doubts = Store::doubts(&intake);
        if self.reading.is_broken() {
            // Not all of it is there: who knows what else is not.
            store.drop_intake(intake);
            return Ok(Some(looked(&self.reading, None, Came::default())));
        }
        let mut came = Store::came(&intake);
        let missing = store.missing(&intake);
        let left = (!missing.is_empty()).then_some(Question::Left(missing));
        let who = (!doubts.is_empty()).then_some(Question::Who(doubts));
        let strangers = (self.asks_strangers && came.counts.strangers > 0)
            .then_some(Question::Strangers(came.counts.strangers));
        if let Some(question) = self.reading.question_after().or(who).or(strangers).or(left) {
            // Nothing comes in while something is open.
            store.drop_intake(intake);
            return Ok(Some(looked(&self.reading, Some(question), came)));
        }
        let leaves = self.reading.answers().left.is_some();
        if came.counts.is_nothing() && !leaves && !self.only_count {
            // Nothing is written for nothing, not even that something came in.
            store.drop_intake(intake);
            return Ok(Some(looked(&self.reading, None, came)));
        }
        let print = self.reading.fingerprint().to_owned();
        let answers = self.reading.answers().clone();
        let new = Store::new_students(&intake);
        let (counts, other_year) = store.end_intake(intake, Some((&print, &answers)))?;
        came.counts = counts;
        if other_year {
            self.reading
                .tell_of("academicSessions.csv", Problem::OtherYear);
        }
        let mut looked = looked(&self.reading, None, came);
        if !self.only_count {
            looked.lacking = store.lacking(&new)?;
        }
        Ok(Some(looked))
    }

    /// Leaves the class as it was.
    pub fn stop(mut self, store: &Store) {
        if let Some(intake) = self.intake.take() {
            store.drop_intake(intake);
        }
    }
}

fn looked(reading: &Reading, question: Option<Question>, came: Came) -> Looked {
    Looked {
        format: reading.format(),
        question,
        counts: came.counts,
        named: came.named,
        coming: came.coming,
        lacking: Vec::new(),
        standards: Vec::new(),
        findings: reading.findings().clone(),
        has_columns: reading.has_columns(),
        kind: reading.kind(),
        stated: came.stated,
        answers: reading.answers().clone(),
    }
}
