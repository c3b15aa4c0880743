//! What files of other systems say, taken into the class: all of it in one transaction, or only counted.

mod coming;
mod leaving;
mod marks;
mod people;
mod results;
mod standards;
mod stated;
mod transaction;
mod who;

use std::collections::{HashMap, HashSet};

use rusqlite::params;

use super::entries::At;
use super::registry::CORRECTION;
use super::{Change, Error, When, class};
use crate::domain::class_file::class::{Class, Term};
use crate::domain::class_file::intake::{
    AllComing, Answers, Counts, Doubt, NewStudents, Statements,
};
use crate::domain::conference::pace::Moment;
use crate::domain::id::{EvidenceId, RowId, StandardId, StudentId};
use crate::domain::people::person::Student;
use crate::domain::words::{Language, Said};
pub use coming::Came;
use marks::Marks;

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
    /// What has been answered, and what is to be remembered of it.
    answers: Answers,
    /// Students by the words of their names.
    by_name: HashMap<String, Vec<StudentId>>,
    known: HashMap<StudentId, Student>,
    /// Those who left before.
    gone: HashSet<StudentId>,
    marks: Marks,
    pupils: Vec<Option<StudentId>>,
    pupil_lines: Vec<u64>,
    /// Which pupil a line named first.
    lines: HashMap<u64, usize>,
    /// Students whom some line is about, and those among them who came with these files.
    taken: HashSet<StudentId>,
    added: HashSet<StudentId>,
    /// Students who were known by their name alone, and what would have to be asked of it.
    by_name_alone: HashMap<StudentId, Box<Doubt>>,
    doubts: Vec<Doubt>,
    /// Numbers that were found with zeros before them, and their lines.
    zeros: Vec<(u64, String)>,
    targets: Vec<StandardId>,
    /// Their codes, in the same order.
    target_codes: Vec<String>,
    targets_by_code: HashMap<String, Option<StandardId>>,
    frameworks: HashMap<String, RowId>,
    /// In which language what they say is.
    stated: Vec<Statements>,
    school_year: Vec<Term>,
    next: Next,
    counts: Counts,
    /// Each thing that would come.
    coming: AllComing,
    /// Students who are new, who change, and who stay out: the first ones.
    named: [Vec<String>; 3],
    /// The files' terms are of another school year.
    other_year: bool,
    under_way: bool,
}

/// The numbers of the next rows, so that nothing is counted twice.
#[derive(Default)]
struct Next {
    student: StudentId,
    evidence: EvidenceId,
    result: RowId,
}

/// What is to be done with something that may be there already.
enum Verdict {
    Same,
    Changed,
    Kept,
}

impl Intake {
    /// Remembers the name of a student who is new (0), changes (1) or stays out (2), as long as there is room on a screen.
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

    fn pupil_at(&self, at: u32) -> Option<StudentId> {
        let at = usize::try_from(at).unwrap_or(usize::MAX);
        self.pupils.get(at).copied().flatten()
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
        let day = self.when.day;
        let is_now = |terms: &[Term]| {
            let (first, last) = (terms.first(), terms.last());
            first.is_some_and(|term| term.from <= day) && last.is_some_and(|term| day < term.to)
        };
        let end = |terms: &[Term]| terms.last().map(|term| term.to);
        let is_over = end(&year) < Some(day) && end(&year) < end(&self.class.terms);
        let is_other = is_over || (is_now(&self.class.terms) && !is_now(&year));
        if !used && fits && is_other {
            self.other_year = true;
            self.counts.terms.kept += year.len();
            return Ok(());
        }
        if used || !fits || year == self.class.terms {
            self.counts.terms.same += year.len();
            return Ok(());
        }
        self.counts.terms.changed += year.len();
        if self.writes() {
            self.class.terms = year;
            class::keep(change, &self.class)?;
        }
        Ok(())
    }
}

fn said(words: &str) -> Said {
    Said::new(words, Language::English)
}

/// Does what somebody put right by hand stay? What says on which moment it was changed may be newer; a file that does not
/// may say again what was wrong, however late it was saved.
fn hand_stays(change: &Change, at: At, own: Option<Moment>) -> Result<bool, Error> {
    let by_hand = put_right(change, at)?;
    Ok(by_hand.is_some_and(|moment| own.is_none_or(|own| moment > own.0)))
}

/// When somebody last put a row right by hand: what a file has changed may be changed by the next one.
fn put_right(change: &Change, at: At) -> Result<Option<i64>, Error> {
    let sql = "SELECT * FROM correction WHERE student = ?1 AND about = ?2 AND about_id = ?3 ORDER BY at DESC";
    let mut statement = change.on.prepare_cached(sql)?;
    let mut rows = statement.query(params![at.of, at.table, at.row])?;
    while let Some(found) = rows.next()? {
        let (_, reason): (Said, String) = change.vault.open_in(&CORRECTION, found)?;
        if reason != BY_A_FILE {
            return Ok(Some(found.get("at")?));
        }
    }
    Ok(None)
}
