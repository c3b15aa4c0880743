//! The class has a passphrase now, or none; students have new codes.

use super::{App, Room};
use crate::ask::{Ask, Code, PassphraseChange, Reopened, Sheet, Slip};
use crate::domain::Secret;
use crate::locale::{folded, text};
use crate::screen::{Go, Next, Place};

impl App {
    pub(super) fn passphrase_changed(&mut self, change: PassphraseChange) -> Vec<Ask> {
        match change {
            PassphraseChange::Tried(answer) => return self.answered(answer),
            PassphraseChange::Set {
                recovery,
                failed,
                codes,
            } => self.passphrase_set(recovery, failed, codes),
            PassphraseChange::Removed { failed } => {
                self.has_passphrase(false);
                self.begin_desk_anew(Vec::new());
                self.status = Some(text::passphrase_is_gone(failed));
            }
            // The form that asked has heard of it.
            PassphraseChange::Refused(_) => {}
        }
        Vec::new()
    }

    /// The class has a passphrase, or another one, and this recovery code; so many backups could not be locked.
    fn passphrase_set(&mut self, code: Secret, failed: usize, codes: Vec<Code>) {
        let replaces = self.around.has_passphrase;
        self.has_passphrase(true);
        self.around.unlocked_on = Some(self.around.now.day());
        let mut sheets = Vec::new();
        if !codes.is_empty() {
            self.around.with_codes = codes.iter().map(|one| one.student).collect();
            sheets.push(self.codes_sheet(codes));
        }
        sheets.push(Sheet::Recovery {
            code,
            failed,
            replaces,
        });
        self.begin_desk_anew(sheets);
    }

    /// The next class is open, at its desk; what is shown this once lies on it.
    pub(super) fn next_class_begun(
        &mut self,
        opened: Reopened,
        recovery: Option<Secret>,
        codes: Vec<Code>,
    ) -> Vec<Ask> {
        let asks = self.opened(opened);
        self.push(Place::Desk(None));
        if let Some(code) = recovery {
            self.passphrase_begun(code, codes);
        }
        self.status = Some(text::next_class_begun(self.around.students.len()));
        asks
    }

    fn passphrase_begun(&mut self, code: Secret, codes: Vec<Code>) {
        self.around.with_codes = codes.iter().map(|one| one.student).collect();
        let sheet = self.codes_sheet(codes);
        self.push(Place::Sheet(sheet));
        self.push(Place::Sheet(Sheet::Recovery {
            code,
            failed: 0,
            replaces: false,
        }));
    }

    /// New codes, to be told this once.
    pub(super) fn show_codes(&mut self, codes: Vec<Code>) {
        let sheet = self.codes_sheet(codes);
        drop(self.at_desk(|_| Next::go(Go::Show(Place::Sheet(sheet)))));
    }

    fn codes_sheet(&self, codes: Vec<Code>) -> Sheet {
        let name = |key| {
            let known = self.around.listed(key);
            known.map(|student| student.name.full()).unwrap_or_default()
        };
        let slips = codes.into_iter().map(|one| Slip {
            name: name(one.student),
            code: one.code,
        });
        let mut slips: Vec<Slip> = slips.collect();
        slips.sort_by_cached_key(|slip| folded(&slip.name));
        Sheet::Codes(slips)
    }

    /// The desk from its menu, which has other lines now.
    pub(super) fn begin_desk_anew(&mut self, sheets: Vec<Sheet>) {
        let desk = self
            .stack
            .iter()
            .position(|room| matches!(room, Room::Desk(_)));
        if let Some(at) = desk.filter(|_| self.is_at_desk()) {
            self.stack.truncate(at);
            self.push(Place::Desk(None));
            sheets
                .into_iter()
                .for_each(|sheet| self.push(Place::Sheet(sheet)));
        }
    }
}
