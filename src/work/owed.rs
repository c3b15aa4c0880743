//! What did not reach the disk, oldest first, and is tried again.

use crate::ask::{Ask, Debt, DraftAsk, Failure};
use crate::domain::class_file::spot::{Draft, Spot};
use crate::domain::conference::pace::Moment;

/// Milliseconds from one try to the next.
const AGAIN: i64 = 1000;

/// One ask for each debt.
#[derive(Debug)]
pub(super) struct Owed {
    debts: Vec<(Debt, Ask)>,
    /// When something failed last.
    tried: Moment,
    /// How.
    failure: Failure,
}

impl Owed {
    pub(super) const fn new() -> Self {
        Self {
            debts: Vec::new(),
            tried: Moment(0),
            failure: Failure::CheckDisk,
        }
    }

    /// Why there is something to be tried again.
    pub(super) fn failure(&self) -> Option<Failure> {
        self.is_owing().then_some(self.failure)
    }

    pub(super) const fn is_owing(&self) -> bool {
        !self.debts.is_empty()
    }

    /// Is there something to be tried again now? A clock that was turned back is not waited for.
    pub(super) const fn is_due(&self, now: Moment) -> bool {
        let waited = now.0 - self.tried.0;
        self.is_owing() && (waited >= AGAIN || waited < 0)
    }

    /// An ask has failed. What is asked later for the same debt takes the place of what was asked before.
    pub(super) fn owe(&mut self, ask: &Ask, failure: Failure, now: Moment) {
        for (debt, ask) in ask.debts() {
            let known = self.debts.iter_mut().find(|(known, _)| *known == debt);
            match known {
                Some((_, before)) => *before = ask,
                None => self.debts.push((debt, ask)),
            }
            self.tried = now;
            self.failure = failure;
        }
    }

    /// An ask is done: older words of its places must not come after it.
    pub(super) fn settle(&mut self, ask: &Ask) {
        self.debts.retain(|(debt, _)| !ask.settles(debt));
    }

    /// The words of these places as they were typed last, where the disk has not taken them yet.
    pub(super) fn lay_over(&self, drafts: &mut Vec<Draft>, is_theirs: impl Fn(&Spot) -> bool) {
        for (debt, ask) in &self.debts {
            let Debt::Words(spot) = debt else { continue };
            if !is_theirs(spot) {
                continue;
            }
            drafts.retain(|draft| draft.spot != *spot);
            if let Ask::Drafts(DraftAsk::Keep(draft)) = ask
                && !draft.form.is_empty()
            {
                drafts.push((**draft).clone());
            }
        }
    }

    /// What is to be tried again, oldest first.
    pub(super) fn asks(&self) -> Vec<Ask> {
        self.debts.iter().map(|(_, ask)| ask.clone()).collect()
    }

    /// Another file is open: what this one is owed is not that one's.
    pub(super) fn forget(&mut self) {
        self.debts.clear();
    }
}
