//! In which language the statements of files are: asked once for each framework, and kept with it.

use super::super::{Change, Error, frameworks};
use super::Intake;
use crate::domain::class_file::intake::{Statements, Target};
use crate::domain::words::Words;

impl Intake {
    /// What a standard of the files says, in the language it is said to be in; `before` is what the class has of it.
    pub(super) fn statement(
        &mut self,
        change: &Change,
        target: &Target,
        before: Option<&Words>,
    ) -> Result<Words, Error> {
        let says = &target.statement;
        if *says == Words::default() {
            return Ok(Words::default());
        }
        let title = target.framework.as_str();
        let stands = self.stated.iter().position(|one| one.title == title);
        let at = if let Some(at) = stands {
            at
        } else {
            let known = frameworks::titled(change, self.terms.source, title)?;
            let known = known.and_then(|(_, stated)| stated);
            let answer = self.answers.stated.of(title);
            self.stated.push(Statements::of(title, known, answer));
            self.stated.len() - 1
        };
        Ok(match self.stated.get_mut(at) {
            Some(of) => of.meets(says, target.language, before),
            None => says.clone(),
        })
    }

    /// Keeps what was answered, or what the files say themselves.
    pub(super) fn settle_stated(&self, change: &Change) -> Result<(), Error> {
        if !self.writes() {
            return Ok(());
        }
        for of in &self.stated {
            let found = frameworks::titled(change, self.terms.source, &of.title)?;
            if let (Some((key, known)), Some(now)) = (found, of.now())
                && (known != Some(now) || of.answer.is_some())
            {
                frameworks::say(change, key, now)?;
            }
        }
        Ok(())
    }
}
