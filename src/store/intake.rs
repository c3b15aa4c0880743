//! What files of other systems say, taken into the class: all of it in one transaction, or only counted.

use std::borrow::Cow;
use std::collections::HashMap;

use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension as _, Statement, params};

use super::{Change, Error, Store, When, day, learning, log, people, rights};
use crate::domain::class::{Class, Term};
use crate::domain::clean::folded;
use crate::domain::evidence::Work;
use crate::domain::growth::Score;
use crate::domain::intake::{
    Answers, Counts, Guardian, NewStudents, Piece, Pupil, Record, SourceId, Target, TestResult,
};
use crate::domain::pace::Moment;
use crate::domain::person::{Adult, Gender, Household, Key, Reads, Relation, Student, StudentName};
use crate::domain::words::{Language, Said, Words};
use crate::vault::Sealed;

/// Memory for the pages of the file while a district comes in, in KiB; afterwards the usual again.
const CACHE_KIB: u32 = 24 * 1024;
/// As a class file is opened.
const USUAL_CACHE_KIB: u32 = 2_048;

const INSERT_EVIDENCE: &str = "INSERT INTO evidence (id, student, standard, assessed, kind, attempt, source_id, mark, as_of, sealed, entered, source)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)";
/// What is the same for all of them.
const ENTERED: usize = 11;
const SOURCE: usize = 12;

/// As many names as anybody reads before saying yes.
const MOST_NAMES: usize = 12;

/// Why something was changed, where no person says so.
const BY_A_FILE: &str = "import";

/// How files are taken in.
#[derive(Clone, Copy, Debug)]
pub struct Terms {
    /// As every id from there is marked: `oneroster`.
    pub source: &'static str,
    /// A list of who is in the class: names and grades follow it.
    pub is_roster: bool,
    /// What becomes of students the class does not have.
    pub new_students: NewStudents,
    /// When the files were written, for what says nothing of it.
    pub as_of: Moment,
    /// Only count what would come of it.
    pub only_count: bool,
}

/// Files that are being taken in.
pub struct Intake {
    terms: Terms,
    when: When,
    class: Class,
    /// No result of this source is in the class yet: none is looked up.
    fresh: bool,
    /// Students by what they are called; none where two are called so.
    by_name: HashMap<String, Option<Key>>,
    known: HashMap<Key, Student>,
    pupils: Vec<Option<Key>>,
    targets: Vec<Key>,
    targets_by_code: HashMap<String, Option<Key>>,
    frameworks: HashMap<String, Key>,
    school_year: Vec<Term>,
    next: Next,
    counts: Counts,
    /// Students who are new, and who change: the first ones.
    named: [Vec<String>; 2],
    under_way: bool,
}

/// The numbers of the next rows, so that nothing is counted twice.
#[derive(Default)]
struct Next {
    student: Key,
    evidence: Key,
    result: Key,
}

/// What is to be done with something that may be there already.
enum Verdict {
    Same,
    Changed,
    Kept,
}

impl Store {
    /// Begins to take files in. Until [`Store::end_intake`] nothing of it is in the class file.
    pub fn begin_intake(&mut self, when: When, terms: Terms) -> Result<Intake, Error> {
        self.check()?;
        if !terms.only_count {
            if super::open::identity(&self.path) != self.identity {
                return Err(Error::Replaced);
            }
            self.back_up_before(when, "import")?;
            self.backed_up = Some(when.day);
        }
        let mut intake = self.intake_of(when, terms)?;
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
        if intake.fresh {
            self.connection
                .execute_batch("DROP INDEX evidence_mark; DROP INDEX evidence_student;")?;
        }
        Ok(())
    }

    fn intake_of(&self, when: When, terms: Terms) -> Result<Intake, Error> {
        let change = self.unchanged(when);
        let mut by_name: HashMap<String, Option<Key>> = HashMap::new();
        let mut known = HashMap::new();
        let mut statement = self
            .connection
            .prepare_cached("SELECT id, sealed FROM student")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let key: Key = row.get("id")?;
            let student: Student =
                self.vault
                    .open_row("student", (key, key), &row.get("sealed")?)?;
            by_name
                .entry(folded(&student.name.full()))
                .and_modify(|one| *one = None)
                .or_insert(Some(key));
            known.insert(key, student);
        }
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
            student: change.next_row("student")?,
            evidence: change.next_row("evidence")?,
            result: change.next_row("growth_result")?,
        };
        Ok(Intake {
            terms,
            when,
            class: self.class()?,
            fresh: any.is_none(),
            by_name,
            known,
            pupils: Vec::new(),
            targets: Vec::new(),
            targets_by_code,
            frameworks: HashMap::new(),
            school_year: Vec::new(),
            next,
            counts: Counts::default(),
            named: [Vec::new(), Vec::new()],
            under_way: false,
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

    /// The first students who are new, and the first who change.
    pub fn named(intake: &Intake) -> [Vec<String>; 2] {
        intake.named.clone()
    }

    /// What has come so far.
    pub const fn counted(intake: &Intake) -> Counts {
        intake.counts
    }

    /// Keeps what was taken in, with the answers for the next files of this kind; or says what would have come.
    pub fn end_intake(
        &mut self,
        mut intake: Intake,
        remember: Option<(&str, &Answers)>,
    ) -> Result<Counts, Error> {
        let ended = self.try_to_end(&mut intake, remember);
        self.usual_cache();
        let counts = intake.counts;
        match ended {
            Ok(()) => {
                if intake.under_way {
                    self.fold_in()?;
                }
                Ok(counts)
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
        if !intake.under_way {
            return Ok(());
        }
        if intake.fresh {
            self.connection.execute_batch(
                "CREATE INDEX evidence_student ON evidence (student); CREATE INDEX evidence_mark ON evidence (mark);",
            )?;
        }
        if let Some((name, answers)) = remember {
            let value = serde_json::to_string(answers).map_err(|_| Error::Damaged)?;
            let sql = "INSERT INTO setting (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = excluded.value";
            let name = format!("import:{}", self.vault.mark(&[name]));
            self.connection.execute(sql, [&name, &value])?;
        }
        log::write(&change, log::What::Imported, None, "teacher")?;
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
        let kept = self.setting(&format!("import:{}", self.vault.mark(&[name])))?;
        Ok(kept
            .and_then(|kept| serde_json::from_str(&kept).ok())
            .unwrap_or_default())
    }
}

impl Intake {
    /// Remembers the name of a student who is new (0) or changes (1), as long as there is room on a screen.
    fn name(&mut self, which: usize, name: &str) {
        if let Some(list) = self
            .named
            .get_mut(which)
            .filter(|list| list.len() < MOST_NAMES)
        {
            list.push(name.to_owned());
        }
    }

    const fn writes(&self) -> bool {
        self.under_way
    }

    fn as_of(&self, own: Option<Moment>) -> i64 {
        own.unwrap_or(self.terms.as_of).0
    }

    fn pupil_at(&self, at: u32) -> Option<Key> {
        let at = usize::try_from(at).unwrap_or(usize::MAX);
        self.pupils.get(at).copied().flatten()
    }

    fn pupil(&mut self, change: &Change, pupil: &Pupil) -> Result<(), Error> {
        let key = match self.known_as(change, pupil)? {
            Some(key) => {
                self.link(change, key, pupil)?;
                self.follow(change, key, pupil)?;
                Some(key)
            }
            None if self.terms.new_students == NewStudents::Add && !is_nameless(pupil) => {
                self.counts.students.added += 1;
                let name = format!("{} {}", pupil.first, pupil.last);
                self.name(0, name.trim());
                Some(self.add_pupil(change, pupil)?)
            }
            None => {
                self.counts.strangers += 1;
                None
            }
        };
        self.pupils.push(key);
        Ok(())
    }

    /// Who of the class it is: by an id, by the school's number, else by a name that only one has.
    fn known_as(&self, change: &Change, pupil: &Pupil) -> Result<Option<Key>, Error> {
        let number = pupil.number.as_deref().unwrap_or_default();
        let sql = "SELECT student FROM known_as WHERE source = ?1 AND value = ?2";
        let mut find = change.on.prepare_cached(sql)?;
        for (source, value) in [
            (self.terms.source, pupil.id.as_str()),
            ("number", number),
            ("oneroster", number),
            ("number", &pupil.id),
        ] {
            if value.is_empty() {
                continue;
            }
            let mark = change.vault.mark(&[source, value]);
            let known = find
                .query_row([source, &mark], |row| row.get(0))
                .optional()?;
            if known.is_some() {
                return Ok(known);
            }
        }
        let name = folded(format!("{} {}", pupil.first, pupil.last).trim());
        if name.is_empty() {
            return Ok(None);
        }
        let Some(key) = self.by_name.get(&name).copied().flatten() else {
            return Ok(None);
        };
        // Two students of one system are two students, whatever they are called.
        let sql = "SELECT 1 FROM known_as WHERE student = ?1 AND source = ?2";
        let another: Option<i64> = change
            .on
            .prepare_cached(sql)?
            .query_row(params![key, self.terms.source], |row| row.get(0))
            .optional()?;
        Ok((another.is_none() || pupil.id.is_empty()).then_some(key))
    }

    fn link(&self, change: &Change, key: Key, pupil: &Pupil) -> Result<(), Error> {
        if !self.writes() {
            return Ok(());
        }
        let sql = "INSERT OR IGNORE INTO known_as (student, source, value) VALUES (?1, ?2, ?3)";
        let mut insert = change.on.prepare_cached(sql)?;
        let number = pupil.number.as_deref().unwrap_or_default();
        for (source, value) in [(self.terms.source, pupil.id.as_str()), ("number", number)] {
            if !value.is_empty() {
                // An id may be a name or an address: its mark finds the student as well.
                let mark = change.vault.mark(&[source, value]);
                insert.execute(params![key, source, mark])?;
            }
        }
        Ok(())
    }

    fn add_pupil(&mut self, change: &Change, pupil: &Pupil) -> Result<Key, Error> {
        let key = self.next.student;
        self.next.student += 1;
        let student = Student {
            name: StudentName {
                first: pupil.first.clone(),
                last: pupil.last.clone(),
                called: pupil.called.clone().unwrap_or_else(|| {
                    let first = pupil.first.split(' ').next().unwrap_or_default();
                    first.to_owned()
                }),
            },
            say_name: None,
            gender: pupil.gender.unwrap_or_default(),
            pronouns: pupil.pronouns.clone(),
            grade: pupil.grade.unwrap_or(self.class.grade),
            reads: pupil.reads.unwrap_or_default(),
        };
        if self.writes() {
            people::insert_student_as(change, key, &student)?;
            let sql = "UPDATE student SET as_of = ?2 WHERE id = ?1";
            let as_of = self.as_of(pupil.as_of);
            change.on.prepare_cached(sql)?.execute([key, as_of])?;
            people::insert_household(change, key, 1, &Household::default())?;
            self.link(change, key, pupil)?;
        }
        self.by_name
            .entry(folded(&student.name.full()))
            .and_modify(|one| *one = None)
            .or_insert(Some(key));
        self.known.insert(key, student);
        Ok(key)
    }

    /// Names and grades of a student whom the class has follow the school's list, unless they were put right by hand.
    fn follow(&mut self, change: &Change, key: Key, pupil: &Pupil) -> Result<(), Error> {
        let Some(now) = self.known.get(&key) else {
            return Ok(());
        };
        let mut then = now.clone();
        if self.terms.is_roster {
            let set = |place: &mut String, new: &str| {
                if !new.is_empty() {
                    new.clone_into(place);
                }
            };
            set(&mut then.name.first, &pupil.first);
            set(&mut then.name.last, &pupil.last);
            set(
                &mut then.name.called,
                pupil.called.as_deref().unwrap_or_default(),
            );
            then.grade = pupil.grade.unwrap_or(then.grade);
            then.pronouns = pupil.pronouns.clone().or(then.pronouns);
            then.reads = pupil.reads.unwrap_or(then.reads);
        }
        if then == *now {
            self.counts.students.same += 1;
            return Ok(());
        }
        let as_of = self.as_of(pupil.as_of);
        let sql = "SELECT as_of FROM student WHERE id = ?1";
        let since: Option<i64> = change
            .on
            .prepare_cached(sql)?
            .query_row([key], |row| row.get(0))?;
        if since.max(put_right(change, ("student", key, key))?) > Some(as_of) {
            self.counts.students.kept += 1;
            return Ok(());
        }
        self.counts.students.changed += 1;
        let name = now.name.full();
        if self.writes() {
            let before = said(&name);
            let sealed = change.vault.seal_row("student", (key, key), &then)?;
            let sql = "UPDATE student SET sealed = ?2, as_of = ?3 WHERE id = ?1";
            change
                .on
                .prepare_cached(sql)?
                .execute(params![key, sealed, as_of])?;
            rights::remember(change, ("student", key, key), &before, BY_A_FILE)?;
        }
        self.name(1, &name);
        self.known.insert(key, then);
        Ok(())
    }

    fn guardian(&mut self, change: &Change, guardian: &Guardian) -> Result<(), Error> {
        let Some(student) = self.pupil_at(guardian.of) else {
            return Ok(());
        };
        let found = adult_of(change, student, guardian)?;
        let home = self.known.get(&student).map(|student| student.reads);
        let as_of = self.as_of(guardian.as_of);
        let Some((key, since, now)) = found else {
            self.counts.adults.added += 1;
            if self.writes() {
                let reads = guardian.reads.unwrap_or(match home {
                    Some(Reads::English) => Language::English,
                    _ => Language::Spanish,
                });
                let adult = Adult {
                    name: guardian.name.clone(),
                    relation: guardian.relation.unwrap_or(Relation::Relative),
                    gender: Gender::Other,
                    reads,
                    interpreter: false,
                    by_phone: false,
                    restricted: false,
                };
                let row = people::insert_adult(change, student, &adult)?;
                let sql = "UPDATE adult SET source = ?2, source_id = ?3, as_of = ?4 WHERE id = ?1";
                let mark = mark_of(change, guardian);
                change.on.prepare_cached(sql)?.execute(params![
                    row,
                    self.terms.source,
                    mark,
                    as_of
                ])?;
            }
            return Ok(());
        };
        let mut then = now.clone();
        guardian.name.clone_into(&mut then.name);
        then.relation = guardian.relation.unwrap_or(then.relation);
        then.reads = guardian.reads.unwrap_or(then.reads);
        if then == now {
            self.counts.adults.same += 1;
        } else if since.is_none()
            || since.max(put_right(change, ("adult", key, student))?) > Some(as_of)
            || !self.terms.is_roster
        {
            // Typed in by hand, or newer.
            self.counts.adults.kept += 1;
        } else {
            self.counts.adults.changed += 1;
            if self.writes() {
                let sealed = change.vault.seal_row("adult", (key, student), &then)?;
                let sql = "UPDATE adult SET sealed = ?2, as_of = ?3 WHERE id = ?1";
                change
                    .on
                    .prepare_cached(sql)?
                    .execute(params![key, sealed, as_of])?;
                rights::remember(change, ("adult", key, student), &said(&now.name), BY_A_FILE)?;
            }
        }
        Ok(())
    }

    fn target(&mut self, change: &Change, target: &Target) -> Result<(), Error> {
        let source = self.terms.source;
        let code = if target.code.is_empty() {
            &target.id
        } else {
            &target.code
        };
        let sql = "SELECT id FROM standard WHERE source_id = ?1 ORDER BY source = ?2 DESC LIMIT 1";
        let by_id: Option<Key> = change
            .on
            .prepare_cached(sql)?
            .query_row([&target.id, source], |row| row.get(0))
            .optional()?;
        let by_code = self.targets_by_code.get(&folded(code)).copied().flatten();
        let Some(key) = by_id.or(by_code) else {
            self.counts.standards.added += 1;
            let key = if self.writes() {
                let framework = self.framework(change, &target.framework)?;
                insert_target(change, framework, (source, code), target)?
            } else {
                0
            };
            self.targets_by_code.insert(folded(code), Some(key));
            self.targets.push(key);
            return Ok(());
        };
        self.targets.push(key);
        if key == 0 || !self.fill_in(change, key, code, target)? {
            self.counts.standards.same += 1;
        } else {
            self.counts.standards.changed += 1;
        }
        Ok(())
    }

    /// Words a file has for a standard go where the class has none, or only its code; the school's own stay.
    fn fill_in(
        &self,
        change: &Change,
        key: Key,
        code: &str,
        target: &Target,
    ) -> Result<bool, Error> {
        let sql = "SELECT code, can, subject, source, source_id FROM standard WHERE id = ?1";
        let (known_code, can, subject, source): (String, String, String, Option<String>) =
            change.on.prepare_cached(sql)?.query_row([key], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
            })?;
        let read = |text: &str| serde_json::from_str::<Words>(text).map_err(|_| Error::Damaged);
        let (mut then_can, mut then_subject) = (read(&can)?, read(&subject)?);
        let mut then_code = known_code.clone();
        let is_ours = source.as_deref() == Some(self.terms.source);
        let fill = |words: &mut Words, new: &Words, placeholder: bool| {
            if placeholder {
                *words = if *new == Words::default() {
                    words.clone()
                } else {
                    new.clone()
                };
                return;
            }
            for (own, new) in [(&mut words.en, &new.en), (&mut words.es, &new.es)] {
                if own.is_none() || (is_ours && new.is_some()) {
                    own.clone_from(&new.clone().or_else(|| own.clone()));
                }
            }
        };
        let only_code = then_can.nearest(Language::English) == known_code;
        fill(&mut then_can, &target.can, only_code);
        let no_subject = then_subject.nearest(Language::English).is_empty();
        fill(&mut then_subject, &target.subject, no_subject);
        if known_code == target.id && !target.code.is_empty() {
            code.clone_into(&mut then_code);
        }
        let text = |words: &Words| serde_json::to_string(words).map_err(|_| Error::Damaged);
        let (then_can, then_subject) = (text(&then_can)?, text(&then_subject)?);
        let same = then_can == can && then_subject == subject && then_code == known_code;
        if self.writes() {
            let sql = "UPDATE standard SET code = ?2, can = ?3, subject = ?4, source = coalesce(source, ?5), source_id = coalesce(source_id, ?6) WHERE id = ?1";
            let values = params![
                key,
                then_code,
                then_can,
                then_subject,
                self.terms.source,
                target.id
            ];
            change.on.prepare_cached(sql)?.execute(values)?;
        }
        Ok(!same)
    }

    fn framework(&mut self, change: &Change, title: &str) -> Result<Key, Error> {
        if let Some(known) = self.frameworks.get(title) {
            return Ok(*known);
        }
        let sql = "SELECT id FROM framework WHERE source = ?1 AND title = ?2";
        let known: Option<Key> = change
            .on
            .query_row(sql, [self.terms.source, title], |row| row.get(0))
            .optional()?;
        let key = if let Some(key) = known {
            key
        } else {
            let sql = "INSERT INTO framework (source, title) VALUES (?1, ?2)";
            change.on.execute(sql, [self.terms.source, title])?;
            change.on.last_insert_rowid()
        };
        self.frameworks.insert(title.to_owned(), key);
        Ok(key)
    }

    /// What a row is known by: the other system's id, or a mark of what it is about.
    fn source_id<'a>(change: &Change, student: Key, id: &'a SourceId) -> Cow<'a, str> {
        match id {
            SourceId::Given(id) => Cow::Borrowed(id),
            SourceId::Made(about) => change.vault.mark(&[&student.to_string(), about]).into(),
        }
    }

    fn piece(
        &mut self,
        change: &Change,
        piece: &Piece,
        insert: &mut Statement,
    ) -> Result<(), Error> {
        let at = usize::try_from(piece.target).unwrap_or(usize::MAX);
        let (Some(student), Some(standard)) =
            (self.pupil_at(piece.pupil), self.targets.get(at).copied())
        else {
            return Ok(());
        };
        let source_id = Self::source_id(change, student, &piece.id);
        let as_of = self.as_of(piece.as_of);
        if !self.fresh
            && let Some(row) = self.evidence_of(change.on, &source_id)?
        {
            return self.piece_again(change, (student, standard), row, (piece, as_of));
        }
        self.counts.evidence.added += 1;
        let key = self.next.evidence;
        self.next.evidence += 1;
        if self.writes() {
            let sealed = change
                .vault
                .seal_row("evidence", (key, student), &piece.work)?;
            let assessed = piece.assessed.map(|day| day.to_string());
            insert.raw_bind_parameter(1, key)?;
            insert.raw_bind_parameter(2, student)?;
            insert.raw_bind_parameter(3, standard)?;
            insert.raw_bind_parameter(4, assessed)?;
            insert.raw_bind_parameter(5, piece.kind.name())?;
            insert.raw_bind_parameter(6, piece.attempt)?;
            insert.raw_bind_parameter(7, &source_id)?;
            insert.raw_bind_parameter(8, number_of(self.terms.source, &source_id))?;
            insert.raw_bind_parameter(9, as_of)?;
            insert.raw_bind_parameter(10, sealed)?;
            insert.raw_execute()?;
        }
        Ok(())
    }

    fn evidence_of(&self, on: &Connection, source_id: &str) -> Result<Option<Key>, Error> {
        let source = self.terms.source;
        let sql = "SELECT id FROM evidence WHERE mark = ?1 AND source = ?2 AND source_id = ?3";
        Ok(on
            .prepare_cached(sql)?
            .query_row(
                params![number_of(source, source_id), source, source_id],
                |row| row.get(0),
            )
            .optional()?)
    }

    fn result_of(&self, on: &Connection, source_id: &str) -> Result<Option<Key>, Error> {
        let sql = "SELECT id FROM growth_result WHERE source = ?1 AND source_id = ?2";
        Ok(on
            .prepare_cached(sql)?
            .query_row([self.terms.source, source_id], |row| row.get(0))
            .optional()?)
    }

    /// Older than what is there, or than what somebody put right by hand?
    fn verdict(
        change: &Change,
        row: (&str, Key, Key),
        same: bool,
        (as_of, since): (i64, Option<i64>),
    ) -> Result<Verdict, Error> {
        if same {
            return Ok(Verdict::Same);
        }
        Ok(if since.max(put_right(change, row)?) > Some(as_of) {
            Verdict::Kept
        } else {
            Verdict::Changed
        })
    }

    fn piece_again(
        &mut self,
        change: &Change,
        (student, standard): (Key, Key),
        key: Key,
        (piece, as_of): (&Piece, i64),
    ) -> Result<(), Error> {
        let sql = "SELECT student, standard, assessed, attempt, as_of, sealed FROM evidence WHERE id = ?1";
        let mut statement = change.on.prepare_cached(sql)?;
        let mut rows = statement.query([key])?;
        let row = rows.next()?.ok_or(Error::Damaged)?;
        let owner: Key = row.get("student")?;
        let sealed: Sealed = row.get("sealed")?;
        let work: Work = change.vault.open_row("evidence", (key, owner), &sealed)?;
        let assessed: Option<Date> = day(row.get("assessed")?);
        // The class's own words on it (a translation, a place, a comment) are not the other system's to change.
        let then = Work {
            task: if work.task.exactly(Language::English)
                == piece.work.task.exactly(Language::English)
            {
                work.task.clone()
            } else {
                piece.work.task.clone()
            },
            comment: piece.work.comment.clone().or_else(|| work.comment.clone()),
            place: work.place.clone(),
            ..piece.work.clone()
        };
        let same = owner == student
            && row.get::<_, Key>("standard")? == standard
            && assessed == piece.assessed
            && row.get::<_, u16>("attempt")? == piece.attempt
            && work == then;
        let since: Option<i64> = row.get("as_of")?;
        match Self::verdict(change, ("evidence", key, owner), same, (as_of, since))? {
            Verdict::Same => self.counts.evidence.same += 1,
            Verdict::Kept => self.counts.evidence.kept += 1,
            // A result that went to another student is a new one, not a change of this one.
            Verdict::Changed if owner != student => self.counts.evidence.kept += 1,
            Verdict::Changed => {
                self.counts.evidence.changed += 1;
                if self.writes() {
                    let sealed = change.vault.seal_row("evidence", (key, owner), &then)?;
                    let sql = "UPDATE evidence SET standard = ?2, assessed = ?3, attempt = ?4, as_of = ?5, sealed = ?6 WHERE id = ?1";
                    let when = piece.assessed.map(|day| day.to_string());
                    let values = params![key, standard, when, piece.attempt, as_of, sealed];
                    change.on.prepare_cached(sql)?.execute(values)?;
                    let before = learning::in_words(&work, assessed);
                    rights::remember(change, ("evidence", key, owner), &before, BY_A_FILE)?;
                }
            }
        }
        Ok(())
    }

    fn result(&mut self, change: &Change, result: &TestResult) -> Result<(), Error> {
        let Some(student) = self.pupil_at(result.pupil) else {
            return Ok(());
        };
        let source_id = Self::source_id(change, student, &result.id);
        let as_of = self.as_of(result.as_of);
        let Some(key) = self.result_of(change.on, &source_id)? else {
            self.counts.results.added += 1;
            let key = self.next.result;
            self.next.result += 1;
            if self.writes() {
                let term = self.class.term_on(result.on);
                let term = term.map(|term| term.id.clone()).unwrap_or_default();
                let sealed =
                    change
                        .vault
                        .seal_row("growth_result", (key, student), &result.score)?;
                let sql = "INSERT INTO growth_result (id, student, test, term, taken, source, source_id, as_of, sealed) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
                change.on.prepare_cached(sql)?.execute(params![
                    key,
                    student,
                    result.test,
                    term,
                    result.on.to_string(),
                    self.terms.source,
                    source_id,
                    as_of,
                    sealed
                ])?;
            }
            return Ok(());
        };
        let sql = "SELECT student, as_of, sealed FROM growth_result WHERE id = ?1";
        let (owner, since, sealed): (Key, Option<i64>, Sealed) = change
            .on
            .prepare_cached(sql)?
            .query_row([key], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        let now: Score = change
            .vault
            .open_row("growth_result", (key, owner), &sealed)?;
        let same = owner == student && now == result.score;
        match Self::verdict(change, ("growth_result", key, owner), same, (as_of, since))? {
            Verdict::Same => self.counts.results.same += 1,
            Verdict::Kept => self.counts.results.kept += 1,
            Verdict::Changed if owner != student => self.counts.results.kept += 1,
            Verdict::Changed => {
                self.counts.results.changed += 1;
                if self.writes() {
                    let sealed =
                        change
                            .vault
                            .seal_row("growth_result", (key, owner), &result.score)?;
                    let sql = "UPDATE growth_result SET as_of = ?2, sealed = ?3 WHERE id = ?1";
                    let mut update = change.on.prepare_cached(sql)?;
                    update.execute(params![key, as_of, sealed])?;
                    let before = said(&now.score.to_string());
                    rights::remember(change, ("growth_result", key, owner), &before, BY_A_FILE)?;
                }
            }
        }
        Ok(())
    }

    /// The school year of the files, where the class has nothing yet that hangs on its own.
    fn year(&mut self, change: &Change) -> Result<(), Error> {
        let mut year = std::mem::take(&mut self.school_year);
        if year.is_empty() {
            return Ok(());
        }
        let sql = "SELECT EXISTS (SELECT 1 FROM habit_rating) OR EXISTS (SELECT 1 FROM conference)";
        let used: bool = change.on.query_row(sql, [], |row| row.get(0))?;
        year.sort_by_key(|term| term.from);
        let apart = |pair: &[Term]| matches!(pair, [one, next] if one.to < next.from);
        let fits = (2..=6).contains(&year.len())
            && year.windows(2).all(apart)
            && year
                .iter()
                .all(|term| term.from < term.to && !term.id.is_empty());
        if used || !fits || year == self.class.terms {
            self.counts.terms.same += year.len();
            return Ok(());
        }
        self.counts.terms.changed += year.len();
        if self.writes() {
            self.class.terms = year;
            let sealed = change.vault.seal_row("class", (1, 0), &self.class)?;
            change
                .on
                .execute("UPDATE class SET sealed = ?1 WHERE id = 1", [sealed])?;
        }
        Ok(())
    }
}

/// A number for an id: FNV-1a of source and id, the same on every computer. Ids that share one are told apart by
/// the ids themselves.
fn number_of(source: &str, id: &str) -> i64 {
    let bytes = source.bytes().chain([0]).chain(id.bytes());
    let hash = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    i64::from_le_bytes(hash.to_le_bytes())
}

fn is_nameless(pupil: &Pupil) -> bool {
    pupil.first.is_empty() && pupil.last.is_empty()
}

fn said(words: &str) -> Said {
    Said::new(words, Language::English)
}

/// What stands for the id of an adult, which may be a name or an address.
fn mark_of(change: &Change, guardian: &Guardian) -> Option<String> {
    (!guardian.id.is_empty()).then(|| change.vault.mark(&["adult", &guardian.id]))
}

/// An adult of the student, known by id or by name: the row, how old it is, and what it says.
fn adult_of(
    change: &Change,
    student: Key,
    guardian: &Guardian,
) -> Result<Option<(Key, Option<i64>, Adult)>, Error> {
    let mark = mark_of(change, guardian);
    let sql = "SELECT id, source_id, as_of, sealed FROM adult WHERE student = ?1";
    let mut statement = change.on.prepare_cached(sql)?;
    let mut rows = statement.query([student])?;
    while let Some(row) = rows.next()? {
        let key: Key = row.get("id")?;
        let adult: Adult = change
            .vault
            .open_row("adult", (key, student), &row.get("sealed")?)?;
        let source_id: Option<String> = row.get("source_id")?;
        let by_id = mark.is_some() && source_id == mark;
        if by_id || folded(&adult.name) == folded(&guardian.name) {
            return Ok(Some((key, row.get("as_of")?, adult)));
        }
    }
    Ok(None)
}

/// When somebody last put a row right by hand: what a file has changed may be changed by the next one.
fn put_right(
    change: &Change,
    (table, row, student): (&str, Key, Key),
) -> Result<Option<i64>, Error> {
    let sql = "SELECT id, at, sealed FROM correction WHERE student = ?1 AND about = ?2 AND about_id = ?3 ORDER BY at DESC";
    let mut statement = change.on.prepare_cached(sql)?;
    let mut rows = statement.query(params![student, table, row])?;
    while let Some(found) = rows.next()? {
        let (_, reason): (Said, String) = change.vault.open_row(
            "correction",
            (found.get("id")?, student),
            &found.get("sealed")?,
        )?;
        if reason != BY_A_FILE {
            return Ok(Some(found.get("at")?));
        }
    }
    Ok(None)
}

fn insert_target(
    change: &Change,
    framework: Key,
    (source, code): (&str, &str),
    target: &Target,
) -> Result<Key, Error> {
    let text = |words: &Words, or: &str| {
        let words = if *words == Words::default() {
            Words::only(Language::English, or)
        } else {
            words.clone()
        };
        serde_json::to_string(&words).map_err(|_| Error::Damaged)
    };
    let sql = "INSERT INTO standard (framework, place, code, subject, can, source, source_id)
               VALUES (?1, (SELECT coalesce(max(place), 0) + 1 FROM standard WHERE framework = ?1), ?2, ?3, ?4, ?5, ?6)";
    change.on.prepare_cached(sql)?.execute(params![
        framework,
        code,
        text(&target.subject, &target.framework)?,
        text(&target.can, code)?,
        source,
        target.id
    ])?;
    Ok(change.on.last_insert_rowid())
}
