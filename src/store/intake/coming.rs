//! What would come of files, told one by one, and what whoever is new still lacks.

use rusqlite::params;

use super::super::{Error, Store};
use super::Intake;
use crate::domain::class_file::intake::{
    About, AllComing, Comes, Coming, Counts, Lack, Piece, Statements, TestResult,
};
use crate::domain::id::StudentId;
use crate::domain::people::person::Student;

/// What came of files, or would come.
#[derive(Clone, Debug, Default)]
pub struct Came {
    /// How much of each kind.
    pub counts: Counts,
    /// The first students who are new, who change, and who stay out.
    pub named: [Vec<String>; 3],
    /// Each thing.
    pub coming: AllComing,
    /// The frameworks that say something, and in which language.
    pub stated: Vec<Statements>,
}

impl Intake {
    /// Something of a student of the class, or of these files.
    pub(super) fn comes(&mut self, key: StudentId, comes: Comes, about: impl FnOnce() -> About) {
        let student = self.known.get(&key);
        self.coming.add(|| Coming {
            name: student
                .map(|student| student.name.full())
                .unwrap_or_default(),
            comes,
            about: about(),
        });
    }

    /// Something of somebody, or something, that is no student of the class.
    pub(super) fn comes_of(&mut self, name: &str, comes: Comes, about: About) {
        self.coming.add(|| Coming {
            name: name.to_owned(),
            comes,
            about,
        });
    }

    /// What is different of a student.
    pub(super) fn differs(&mut self, key: StudentId, comes: Comes, was: &Student, is: &Student) {
        if was.name != is.name {
            self.comes(key, comes, || About::Name(was.name.full(), is.name.full()));
        }
        if was.grade != is.grade {
            self.comes(key, comes, || About::Grade(was.grade, is.grade));
        }
        let same = Student {
            name: was.name.clone(),
            grade: was.grade,
            ..is.clone()
        };
        if same != *was {
            self.comes(key, comes, || About::Details);
        }
    }

    /// A result on a standard, and what the class had.
    pub(super) fn score_comes(
        &mut self,
        key: StudentId,
        comes: Comes,
        piece: &Piece,
        was: Option<f64>,
    ) {
        let at = usize::try_from(piece.target).unwrap_or(usize::MAX);
        let code = self.target_codes.get(at);
        let student = self.known.get(&key);
        self.coming.add(|| Coming {
            name: student
                .map(|student| student.name.full())
                .unwrap_or_default(),
            comes,
            about: About::Score {
                code: code.cloned().unwrap_or_default(),
                was,
                is: piece.work.score,
                on: piece.assessed,
            },
        });
    }

    /// A result of a test, and what the class had.
    pub(super) fn test_comes(
        &mut self,
        key: StudentId,
        comes: Comes,
        result: &TestResult,
        was: Option<f64>,
    ) {
        self.comes(key, comes, || About::Test {
            test: result.test.clone(),
            was,
            is: result.score.score,
            on: result.on,
        });
    }
}

impl Store {
    /// What came, or would come.
    pub fn came(intake: &Intake) -> Came {
        let mut coming = intake.coming.clone();
        coming.sort();
        Came {
            counts: intake.counts,
            named: intake.named.clone(),
            coming,
            stated: intake.stated.clone(),
        }
    }

    /// Students who were not in the class before, as they are called.
    pub fn new_students(intake: &Intake) -> Vec<(StudentId, String)> {
        let new = intake.added.iter().filter_map(|key| {
            let student = intake.known.get(key)?;
            Some((*key, student.name.full()))
        });
        let mut new: Vec<(StudentId, String)> = new.collect();
        new.sort_by_key(|(key, _)| *key);
        new
    }

    /// What these students still lack; whoever lacks nothing is not among them.
    pub fn lacking(
        &self,
        students: &[(StudentId, String)],
    ) -> Result<Vec<(String, Vec<Lack>)>, Error> {
        // Without a passphrase nobody has a code, or needs one.
        let wants_code = self.has_passphrase();
        let sql = "SELECT EXISTS (SELECT 1 FROM code WHERE id = ?1), EXISTS (SELECT 1 FROM adult WHERE student = ?1)";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut lacking = Vec::new();
        for (key, name) in students {
            let (code, adult): (bool, bool) =
                statement.query_row(params![key], |row| Ok((row.get(0)?, row.get(1)?)))?;
            let code = (wants_code && !code).then_some(Lack::Code);
            let adult = (!adult).then_some(Lack::Adult);
            let lacks: Vec<Lack> = code.into_iter().chain(adult).collect();
            if !lacks.is_empty() {
                lacking.push((name.clone(), lacks));
            }
        }
        Ok(lacking)
    }
}
