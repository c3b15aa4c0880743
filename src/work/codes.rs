//! Work on the students' codes.

use super::Open;
use crate::ask::{Code, CodeAsk, CodeChange};
use crate::domain::id::StudentId;
use crate::store::Error;

pub(super) fn perform(open: &mut Open, ask: &CodeAsk) -> Result<CodeChange, Error> {
    let when = open.when();
    Ok(match ask {
        CodeAsk::Try { student, code } => {
            CodeChange::Tried(open.store.try_code(when, *student, code)?)
        }
        CodeAsk::TryPin { pin } => CodeChange::Tried(open.store.try_pin(when, pin)?),
        CodeAsk::SetPin { pin } => {
            let class = open.store.set_pin(when, pin.as_ref())?;
            CodeChange::PinSet(Box::new(class))
        }
        CodeAsk::New { students } => CodeChange::New(new(open, students)?),
    })
}

/// New codes, to be told this once.
pub(super) fn new(open: &mut Open, students: &[StudentId]) -> Result<Vec<Code>, Error> {
    let when = open.when();
    let codes = open.store.new_codes(when, students)?.into_iter();
    Ok(codes
        .map(|(student, code)| Code { student, code })
        .collect())
}
