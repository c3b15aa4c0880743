//! The editor opens: with what was said before, in whose language, for which day.

use jiff::civil::Date;

use super::super::days::soon;
use super::super::{Pane, Target, Walk};
use super::words::{self, Drafted};
use super::{On, Writing};
use crate::domain::Language;
use crate::domain::Said;
use crate::domain::class_file::spot::Spot;
use crate::domain::conference::goal::PlanPart;
use crate::domain::conference::script::Into;
use crate::domain::people::person::{AdultReads, Reads, Voice};
use crate::domain::people::profile::Answer;
use crate::form::Week;
use crate::screen::{Around, Manner};

impl Walk {
    /// The language somebody probably types: what those of the family read who sit here, else the family's own; for the
    /// others the one that stands first.
    fn language_of(&self, voice: Voice, around: &Around) -> Language {
        if let Some(language) = self.language_at_table().filter(|_| voice == Voice::Family) {
            return language;
        }
        match (voice, self.home.folder.student.reads) {
            (Voice::Family, Reads::Spanish) => Language::Spanish,
            (Voice::Family, Reads::English) => Language::English,
            _ => around.reading.first(),
        }
    }

    /// The one language that all adults read who came; none: they read several, or nobody has said.
    fn language_at_table(&self) -> Option<Language> {
        let came = &self.record.conference.attendance.family;
        let homes = &self.home.folder.households;
        let adults = homes.iter().flat_map(|home| &home.adults);
        let here = adults.filter(|adult| came.iter().any(|one| one.name == adult.name));
        let mut read = here.map(|adult| match adult.reads {
            AdultReads::In(language) => Some(language),
            AdultReads::Unknown | AdultReads::Other(_) => None,
        });
        let first = read.next()??;
        read.all(|other| other == Some(first)).then_some(first)
    }

    /// The day the goal was prepared for, while it lies ahead; else one that is soon.
    pub(in crate::screens::conference) fn goal_day(&self, around: &Around) -> Date {
        let today = around.now.day();
        let prepared = self.home.folder.goal_draft_by;
        prepared
            .filter(|day| *day >= today)
            .unwrap_or_else(|| soon(today))
    }

    pub(in crate::screens::conference) fn kept_draft(&self, spot: &Spot) -> Option<Drafted> {
        let mut drafts = self.home.drafts.iter();
        let draft = drafts.find(|draft| draft.spot == *spot)?;
        words::read(draft)
    }

    /// What the same people answered before, where a note goes to their page: it is gone on with, not replaced unseen.
    fn known_answer(&self, at: usize) -> Option<&Said> {
        let prompt = self.prompts().get(at)?;
        let Into::Profile(asked) = &prompt.into else {
            return None;
        };
        let mut answers = self.home.folder.profile.iter();
        let own = answers.find(|answer| {
            answer.prompt == *asked && answer.by == prompt.by && self.is_own(answer)
        });
        own.map(|answer| &answer.said)
    }

    /// Was it given by whoever sits at this table?
    pub(in crate::screens::conference) fn is_own(&self, answer: &Answer) -> bool {
        let home = self.record.conference.home;
        answer.by != Voice::Family
            || home.is_none()
            || answer.owner.home.is_none_or(|of| Some(of) == home)
    }

    /// Opens the editor on the first prompt of whoever has the floor.
    pub(in crate::screens::conference) fn write_note(&mut self, around: &Around) {
        let floor = self.floor;
        let at = self
            .prompts()
            .iter()
            .position(|prompt| prompt.by == floor)
            .unwrap_or(0);
        self.write(Target::Note(at), around);
    }

    /// Opens the editor.
    pub(in crate::screens::conference) fn write(&mut self, target: Target, around: &Around) {
        let soon = soon(around.now.day());
        let (said, voice, due) = match &target {
            Target::Note(at) => {
                let Some(prompt) = self.prompts().get(*at) else {
                    return;
                };
                let known = self.note(*at).or_else(|| self.known_answer(*at));
                (known.cloned(), prompt.by, None)
            }
            Target::Goal(part) => {
                let goal = self.goal_so_far().unwrap_or_default();
                let due = match part {
                    PlanPart::What => {
                        let agreed = self.record.goal.as_ref().and_then(|goal| goal.due);
                        Some(agreed.unwrap_or_else(|| self.goal_day(around)))
                    }
                    PlanPart::Who => Some(goal.looks.unwrap_or(soon)),
                    _ => None,
                };
                (part.of(&goal).cloned(), Voice::Student, due)
            }
            Target::Promise(owner) => {
                let promise = self.promise(*owner);
                (
                    promise.map(|promise| promise.said.clone()),
                    *owner,
                    Some(promise.and_then(|promise| promise.due).unwrap_or(soon)),
                )
            }
            Target::Example(rating) => (rating.example.clone(), rating.voice, None),
        };
        let language = self.language_of(voice, around);
        let days = self.goal_so_far().map(|goal| goal.plan.days);
        let mut days = days.unwrap_or_default();
        let mut writing = Writing::new(target, said.as_ref(), language, due);
        // A goal that was only prepared is agreed on by leaving the editor.
        writing.touched = writing.target == Target::Goal(PlanPart::What)
            && self.record.goal.is_none()
            && said.is_some();
        if let Some(draft) = writing.spot(self).and_then(|spot| self.kept_draft(&spot)) {
            let by = draft.by.or(due);
            let translation = said.as_ref().map(|said| &said.translation);
            let same = translation == Some(&draft.said.translation);
            let of = writing.of;
            writing = Writing {
                touched: true,
                ..Writing::new(writing.target, Some(&draft.said), language, by)
            };
            // A translation nobody touched is of what was said before.
            if same {
                writing.of = of;
            }
            days = draft.days.unwrap_or(days);
        }
        if writing.target == Target::Goal(PlanPart::Often) {
            writing.week = Some(Week::of(days));
            // Whoever listens is asked for the words first.
            if around.manner == Manner::Drawn {
                writing.on = On::Week;
            }
        }
        self.pane = Pane::Writing(Box::new(writing));
    }
}
