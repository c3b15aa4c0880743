//! The foot of every page: what is told, and the keys of the screen from its own tables.

use super::everywhere::Everywhere;
use super::{App, Room};
use crate::ask::Failure;
use crate::locale::{Text, text};
use crate::page::{Hint, Page, Told, Weight};
use crate::screen::{Said, told};

/// The commands of the house have numbers of their own.
const HOUSE: usize = 1000;

impl App {
    /// The page with its foot. What went wrong stands before what was done, and that before what is so all the time.
    pub(super) fn with_foot(&self, room: &Room, mut page: Page) -> Page {
        if let Some(told) = self.told(room) {
            page.foot.told = Some(told);
        }
        page.foot.keys = self.hints();
        page
    }

    fn told(&self, room: &Room) -> Option<Told> {
        let told = |weight| move |text| Told { weight, text };
        let failure = self.failure.map(Failure::text);
        let soon = self.covered_in();
        let soon = soon.and_then(|seconds| usize::try_from(seconds).ok());
        let failure = failure.or_else(|| soon.map(text::covered_in));
        failure.map(told(Weight::Failure)).or_else(|| {
            let so = room.any().stays_told();
            let so = so.or_else(|| self.status.clone());
            so.or_else(|| self.is_so()).map(told(Weight::Status))
        })
    }

    /// Told for as long as it is so: not in a student's conference, but to whoever has the laptop between two.
    fn is_so(&self) -> Option<Text> {
        let is_nobodys = matches!(self.room(), Some(Room::Door(_)));
        if !is_nobodys && !self.is_at_desk() {
            return None;
        }
        let unsound = told::of_unsound(&self.around.unsound);
        unsound.or_else(|| self.around.has_no_backup.then(text::backup_failed))
    }

    /// How all keys of the screen in sight are said, its own first.
    fn said(&self) -> Vec<Said> {
        let room = self.room().map(Room::any);
        let own = room.map(|room| room.said(&self.around));
        let mut said = own.unwrap_or_default();
        let house = self.house_keys();
        let help = house.number_of(Everywhere::Help);
        said.extend(house.said().into_iter().map(|key| Said {
            command: key.command + HOUSE,
            hint: Hint {
                always: Some(key.command) == help,
                ..key.hint
            },
            ..key
        }));
        said
    }

    /// The keys of a screen: those at the foot first, in their order, help last; then the others.
    fn hints(&self) -> Vec<Hint> {
        let all = self.said();
        let mut at_foot: Vec<&Said> = all.iter().filter(|said| said.foot.is_some()).collect();
        at_foot.sort_by_key(|said| said.foot);
        at_foot.dedup_by_key(|said| said.foot);
        // Help has a key for where letters are typed: one of its keys is enough.
        let mut has_help = false;
        at_foot.retain(|said| {
            let again = has_help && said.hint.always;
            has_help |= said.hint.always;
            !again
        });
        let mut seen: Vec<usize> = at_foot.iter().map(|said| said.command).collect();
        let mut hints: Vec<Hint> = at_foot.iter().map(|said| said.hint.clone()).collect();
        for said in &all {
            if !seen.contains(&said.command) {
                seen.push(said.command);
                let hint = said.hint.clone();
                hints.push(Hint {
                    at_foot: false,
                    ..hint
                });
            }
        }
        hints
    }

    /// Every key of the screen in sight, for help: one line a command, as the tables have them.
    pub(super) fn all_keys(&self) -> Vec<Hint> {
        let mut seen: Vec<usize> = Vec::new();
        let mut hints = Vec::new();
        for said in self.said() {
            if !seen.contains(&said.command) {
                seen.push(said.command);
                hints.push(said.hint);
            }
        }
        hints
    }
}
