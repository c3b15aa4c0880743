//! Work on the class's passphrase.

use super::{Open, codes};
use crate::ask::{PassphraseAsk, PassphraseChange};
use crate::domain::Secret;
use crate::domain::class_file::secret::Opener;
use crate::domain::class_file::throttle::Answer;
use crate::domain::id::StudentId;
use crate::store::{Error, Store};
use crate::vault::Cost;

pub(super) fn perform(open: &mut Open, ask: &PassphraseAsk) -> Result<PassphraseChange, Error> {
    let when = open.when();
    match ask {
        PassphraseAsk::Try { opener } => {
            let answer = open.store.unlock_to_look(when, opener)?;
            if answer == Answer::Open && !open.store.lifts_long() {
                open.store.check()?;
                open.store.seal_backups_at_last(when);
            }
            Ok(PassphraseChange::Tried(answer))
        }
        PassphraseAsk::Set { words } => set(open, words),
        PassphraseAsk::Change { old, new } => change(open, old, new),
        PassphraseAsk::Remove { old } => remove(open, old),
    }
}

fn set(open: &mut Open, words: &Secret) -> Result<PassphraseChange, Error> {
    let when = open.when();
    let (code, failed) = open.store.lock(when, words, Cost::default())?;
    // The class is locked: whatever happens now, its recovery code is shown.
    let codes = for_everybody(open).unwrap_or_default();
    Ok(PassphraseChange::Set {
        recovery: Secret::of(&code.text()),
        failed,
        codes,
    })
}

fn for_everybody(open: &mut Open) -> Result<Vec<crate::ask::Code>, Error> {
    let here = open.store.students()?.into_iter();
    let here: Vec<StudentId> = here.map(|student| student.key).collect();
    codes::new(open, &here)
}

fn change(open: &mut Open, old: &Opener, new: &Secret) -> Result<PassphraseChange, Error> {
    let when = open.when();
    let changed = open
        .store
        .change_passphrase(when, old, new, Cost::default())?;
    Ok(match changed {
        Ok((code, failed)) => PassphraseChange::Set {
            recovery: Secret::of(&code.text()),
            failed,
            codes: Vec::new(),
        },
        Err(answer) => PassphraseChange::Refused(answer),
    })
}

fn remove(open: &mut Open, old: &Opener) -> Result<PassphraseChange, Error> {
    let when = open.when();
    Ok(match open.store.unlock(when, old)? {
        Answer::Open => {
            // Without a passphrase nothing asks for a PIN.
            open.store.set_pin(when, None)?;
            PassphraseChange::Removed {
                failed: Store::unlock_for_good(open.store, when)?,
            }
        }
        refused => PassphraseChange::Refused(refused),
    })
}
