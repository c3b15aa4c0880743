//! The class of the next year, begun from the one that is open.

use super::{Ground, Open, Work, codes};
use crate::ask::ClassChange;
use crate::domain::Secret;
use crate::domain::class_file::class::Class;
use crate::domain::class_file::log::What;
use crate::domain::class_file::secret::Opener;
use crate::domain::class_file::throttle::Answer;
use crate::domain::id::StudentId;
use crate::store::{Error, Next};
use crate::vault::Cost;

impl Work {
    /// Makes the next class and opens it; the one before is closed, whole and as it was but for a line in its log.
    pub(super) fn next_class(
        &mut self,
        class: &Class,
        passphrase: Option<&Secret>,
        ground: &Ground,
    ) -> Result<ClassChange, Error> {
        let path = self.places.new_class(&class.name);
        let open = self.open(ground)?;
        let when = open.when();
        let here = everybody(&open)?;
        // What leaves the file is in the log before it leaves.
        let who = "teacher";
        open.store.note_down_all(when, What::Exported, &here, who)?;
        let next = Next {
            class,
            passphrase: passphrase.map(|words| (words, Cost::default())),
        };
        let recovery = open.store.next_class(when, &path, &next)?;
        self.open_class(&path, ground)?;
        let mut given = Vec::new();
        if let Some(words) = passphrase {
            let mut open = self.open(ground)?;
            let opener = Opener::Passphrase(words.clone());
            if open.store.unlock(when, &opener)? == Answer::Open {
                let here = everybody(&open)?;
                // The class is locked: whatever happens now, its recovery code is shown.
                given = codes::new(&mut open, &here).unwrap_or_default();
            }
        }
        Ok(ClassChange::Begun {
            opened: self.opened()?,
            recovery: recovery.map(|code| Secret::of(&code.text())),
            codes: given,
        })
    }
}

fn everybody(open: &Open) -> Result<Vec<StudentId>, Error> {
    let here = open.store.students()?.into_iter();
    Ok(here.map(|student| student.key).collect())
}
