//! One transaction for all of it: begun, filled, and kept or dropped.

use std::collections::{HashMap, HashSet};

use rusqlite::OptionalExtension as _;

use super::super::registry::STUDENT;
use super::super::{Change, Error, Store, When, log, soundness};
use super::marks::Marks;
use super::{Intake, Next, Terms};
use crate::domain::class_file::intake::{AllComing, Answers, Counts, Doubt, Record, name_words};
use crate::domain::clean::folded;
use crate::domain::id::StudentId;
use crate::domain::people::person::Student;

/// Memory for the pages of the file while a district comes in, in KiB; afterwards the usual again.
const CACHE_KIB: u32 = 24 * 1024;
/// As a class file is opened.
const USUAL_CACHE_KIB: u32 = 2_048;

const INSERT_EVIDENCE: &str = "INSERT INTO evidence (id, student, standard, assessed, kind, attempt, source_id, mark, as_of, sealed, entered, source)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)";
/// What is the same for all of them.
const ENTERED: usize = 11;
const SOURCE: usize = 12;

/// Everybody in the file.
struct People {
    by_name: HashMap<String, Vec<StudentId>>,
    known: HashMap<StudentId, Student>,
    gone: HashSet<StudentId>,
}

impl Store {
    /// Begins to take files in. Until [`Store::end_intake`] nothing of it is in the class file.
    pub fn begin_intake(
        &mut self,
        when: When,
        terms: Terms,
        answers: &Answers,
    ) -> Result<Intake, Error> {
        self.check()?;
        if !terms.only_count {
            self.guard.check(&self.path)?;
            self.back_up_before(when, "import")?;
            self.backed_up = Some(when.day);
        }
        let mut intake = self.intake_of(when, terms, answers)?;
        if !terms.only_count {
            // What refers to what is known here, and kinds and states are only those the program has: looking it all
            // up once more for each of a million rows is not needed.
            self.connection.execute_batch(&format!(
                "PRAGMA cache_size = -{CACHE_KIB}; PRAGMA temp_store = FILE; PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; PRAGMA secure_delete = OFF;"
            ))?;
            let begun = self.connection.execute_batch("BEGIN IMMEDIATE");
            intake.under_way = begun.is_ok();
            let begun = begun
                .map_err(Error::from)
                .and_then(|()| self.make_room(&intake));
            if let Err(error) = begun {
                self.drop_intake(intake);
                return Err(error);
            }
        }
        Ok(intake)
    }

    /// A million rows are put in order once at the end, rather than one by one.
    fn make_room(&self, intake: &Intake) -> Result<(), Error> {
        if !self.keeps_sum() {
            soundness::forget_sum(&self.connection)?;
        }
        if intake.fresh {
            self.connection
                .execute_batch("DROP INDEX evidence_mark; DROP INDEX evidence_student;")?;
        }
        Ok(())
    }

    fn intake_of(&self, when: When, terms: Terms, answers: &Answers) -> Result<Intake, Error> {
        let change = self.unchanged(when);
        let People {
            by_name,
            known,
            gone,
        } = self.people_here()?;
        let mut targets_by_code = HashMap::new();
        for standard in self.standards()? {
            targets_by_code
                .entry(folded(&standard.code))
                .and_modify(|one| *one = None)
                .or_insert(Some(standard.key));
        }
        let any: Option<i64> = self
            .connection
            .prepare_cached("SELECT 1 FROM evidence LIMIT 1")?
            .query_row([], |row| row.get(0))
            .optional()?;
        let next = Next {
            student: change.next_row("student")?.into(),
            evidence: change.next_row("evidence")?.into(),
            result: change.next_row("growth_result")?,
        };
        Ok(Intake {
            terms,
            when,
            class: self.class()?,
            fresh: any.is_none(),
            answers: answers.clone(),
            by_name,
            known,
            gone,
            marks: Marks::read(&change)?,
            pupils: Vec::new(),
            pupil_lines: Vec::new(),
            lines: HashMap::new(),
            taken: HashSet::new(),
            added: HashSet::new(),
            by_name_alone: HashMap::new(),
            doubts: Vec::new(),
            zeros: Vec::new(),
            targets: Vec::new(),
            target_codes: Vec::new(),
            coming: AllComing::default(),
            targets_by_code,
            frameworks: HashMap::new(),
            stated: Vec::new(),
            school_year: Vec::new(),
            next,
            counts: Counts::default(),
            named: <[Vec<String>; 3]>::default(),
            other_year: false,
            under_way: false,
        })
    }

    /// Everybody in the file: by name, as they are, and who left.
    fn people_here(&self) -> Result<People, Error> {
        let mut by_name: HashMap<String, Vec<StudentId>> = HashMap::new();
        let mut known = HashMap::new();
        let mut gone = HashSet::new();
        let mut statement = self.connection.prepare_cached("SELECT * FROM student")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let key: StudentId = row.get("id")?;
            let student: Student = self.vault.open_in(&STUDENT, row)?;
            let words = name_words(&student.name.full()).join(" ");
            by_name.entry(words).or_default().push(key);
            if row.get_ref("state")?.as_str() == Ok("left") {
                gone.insert(key);
            }
            known.insert(key, student);
        }
        Ok(People {
            by_name,
            known,
            gone,
        })
    }

    const fn unchanged(&self, when: When) -> Change<'_> {
        Change {
            on: &self.connection,
            vault: &self.vault,
            when,
        }
    }

    /// Takes some records in, and empties the list.
    pub fn take_in(&self, intake: &mut Intake, records: &mut Vec<Record>) -> Result<(), Error> {
        let change = self.unchanged(intake.when);
        // One look-up of the statement for a slice, not for each row of a million.
        let mut insert = self.connection.prepare_cached(INSERT_EVIDENCE)?;
        insert.raw_bind_parameter(ENTERED, intake.when.moment.0)?;
        insert.raw_bind_parameter(SOURCE, intake.terms.source)?;
        for record in records.drain(..) {
            match record {
                Record::Term(term) => intake.school_year.push(term),
                Record::Pupil(pupil) => intake.pupil(&change, &pupil)?,
                Record::Guardian(guardian) => intake.guardian(&change, &guardian)?,
                Record::Target(target) => intake.target(&change, &target)?,
                Record::Piece(piece) => intake.piece(&change, &piece, &mut insert)?,
                Record::TestResult(result) => intake.result(&change, &result)?,
            }
        }
        Ok(())
    }

    /// The lines of which nobody knows who they are about.
    pub fn doubts(intake: &Intake) -> Vec<Doubt> {
        let mut doubts = intake.doubts.clone();
        doubts.sort_by_key(|doubt| doubt.line);
        doubts
    }

    /// Students whom the school's list no longer has, and of whom nobody has said what that means.
    pub fn missing(&self, intake: &Intake) -> Vec<(StudentId, String)> {
        if intake.answers.left.is_some() {
            return Vec::new();
        }
        intake.missing(&self.unchanged(intake.when))
    }

    /// Lines whose number was found with zeros before it, and that number.
    pub fn zeros(intake: &Intake) -> &[(u64, String)] {
        &intake.zeros
    }

    /// Keeps what was taken in, with the answers for the next files of this kind; or says what would have come. True:
    /// the files' terms are of another year.
    pub fn end_intake(
        &mut self,
        mut intake: Intake,
        remember: Option<(&str, &Answers)>,
    ) -> Result<(Counts, bool), Error> {
        let ended = self.try_to_end(&mut intake, remember);
        self.usual_cache();
        let (counts, other_year) = (intake.counts, intake.other_year);
        match ended {
            Ok(()) => {
                self.has_sum = self.has_sum && self.keeps_sum();
                self.committed();
                Ok((counts, other_year))
            }
            Err(error) => {
                self.drop_intake(intake);
                Err(error)
            }
        }
    }

    fn try_to_end(
        &self,
        intake: &mut Intake,
        remember: Option<(&str, &Answers)>,
    ) -> Result<(), Error> {
        let change = self.unchanged(intake.when);
        intake.year(&change)?;
        intake.settle_missing(&change)?;
        intake.settle_stated(&change)?;
        if !intake.under_way {
            return Ok(());
        }
        if intake.fresh {
            self.connection.execute_batch(
                "CREATE INDEX evidence_student ON evidence (student); CREATE INDEX evidence_mark ON evidence (mark);",
            )?;
        }
        if let Some((name, answers)) = remember {
            let answers = intake.with_who(answers);
            let value = serde_json::to_string(&answers).map_err(|_| Error::Damaged)?;
            let sql = "INSERT INTO setting (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = excluded.value";
            let name = format!("import:{}", self.vault.fingerprint(&[name]));
            self.connection.execute(sql, [&name, &value])?;
        }
        log::write(&change, log::What::Imported, None, "teacher")?;
        self.guard.check(&self.path)?;
        self.connection.execute_batch("COMMIT")?;
        intake.under_way = false;
        Ok(())
    }

    /// Leaves the class as it was.
    pub fn drop_intake(&self, intake: Intake) {
        if intake.under_way {
            let _ = self.connection.execute_batch("ROLLBACK");
        }
        drop(intake);
        self.usual_cache();
    }

    fn usual_cache(&self) {
        let _ = self.connection.execute_batch(&format!(
            "PRAGMA cache_size = -{USUAL_CACHE_KIB}; PRAGMA temp_store = MEMORY; PRAGMA foreign_keys = ON; PRAGMA ignore_check_constraints = OFF; PRAGMA secure_delete = ON;"
        ));
    }

    /// What was answered about files of this kind before.
    pub fn answers_about(&self, name: &str) -> Result<Answers, Error> {
        let kept = self.setting(&format!("import:{}", self.vault.fingerprint(&[name])))?;
        Ok(kept
            .and_then(|kept| serde_json::from_str(&kept).ok())
            .unwrap_or_default())
    }
}
