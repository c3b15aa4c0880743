//! Students whom the school's list no longer has: offered to leave the class, by name.

use rusqlite::params;

use super::super::{Change, Error, log};
use super::Intake;
use crate::domain::class_file::intake::{Left, WhoWas};
use crate::domain::id::StudentId;

impl Intake {
    /// Who came with the school's list, is here, and is not in it any more; but for those of whom somebody has said that
    /// they stay.
    pub(super) fn missing(&self, change: &Change) -> Vec<(StudentId, String)> {
        if self.terms.source != "oneroster" || self.taken.is_empty() {
            return Vec::new();
        }
        let known = self.known.iter().filter(|(key, _)| {
            self.marks.knows(**key, self.terms.source)
                && !self.taken.contains(key)
                && !self.gone.contains(key)
                && !self.answers.who_was.contains_key(&stays(change, **key))
        });
        let mut missing: Vec<(StudentId, String)> = known
            .map(|(key, student)| (*key, student.name.full()))
            .collect();
        missing.sort_by_key(|(key, _)| *key);
        missing
    }

    /// What was answered of them: they leave, or are not asked about again.
    pub(super) fn settle_missing(&mut self, change: &Change) -> Result<(), Error> {
        let missing = self.missing(change);
        match self.answers.left {
            None => {}
            Some(Left::Stay) => {
                let stay = missing.iter();
                let stay = stay.map(|(key, _)| (stays(change, *key), WhoWas::Same(*key)));
                self.answers.who_was.extend(stay.collect::<Vec<_>>());
            }
            Some(Left::Leave) => {
                self.counts.left = missing.len();
                for (key, _) in missing.into_iter().filter(|_| self.writes()) {
                    let sql = "UPDATE student SET state = 'left', left_on = ?2 WHERE id = ?1";
                    let day = self.when.day.to_string();
                    change.on.execute(sql, params![key, day])?;
                    log::write(change, log::What::Left, Some(key), "teacher")?;
                }
            }
        }
        Ok(())
    }
}

/// What stands for “this student stays, whatever the school's list says”.
fn stays(change: &Change, key: StudentId) -> String {
    change.vault.fingerprint(&["stays", &key.to_string()])
}
