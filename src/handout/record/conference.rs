//! What was said and agreed in each conference, and what was asked outside of one.

use super::{Writing, quote};
use crate::domain::conference::Record;
use crate::domain::conference::feedback::{Asks, Feedback};
use crate::domain::conference::goal::{Goal, PlanPart};
use crate::domain::conference::question::Question;
use crate::domain::people::entry::EntryKind;
use crate::domain::people::folder::Folder;
use crate::domain::people::person::Voice;
use crate::locale::{Text, Value, terms, text};
use crate::page::{Block, Fact, Role};

impl Writing<'_> {
    pub(super) fn conference(&mut self, record: &Record) {
        let conference = &record.conference;
        let script = self.context.content.script(&conference.script);
        let title = script.map_or_else(text::setup_title, |script| Text::plain(&script.title));
        self.heading(title);
        let day = conference.at.map(|at| Value::FullDate(at.date()));
        let state = terms::state(conference.kind, conference.state);
        let facts = day.into_iter().chain([state.into()]);
        self.out.push(Block::facts(facts.collect()));
        let present = conference.attendance.family.iter();
        let present: Vec<Value> = present.map(|one| Value::String(one.name.clone())).collect();
        let mut under = Vec::new();
        if !present.is_empty() {
            under.push(Block::plain(Value::List(present).into()));
        }
        for note in &record.notes {
            let who = self.voice(note.field.by);
            under.push(Block::fact(who, quote(&note.said)));
        }
        under.extend(self.agreed(record));
        self.under(under);
    }

    fn agreed(&self, record: &Record) -> Vec<Block> {
        let mut blocks = Vec::new();
        let by = |fact: Fact, due: Option<_>| match due {
            Some(due) => fact.beside(Block::day(due)),
            None => fact,
        };
        if let Some(goal) = &record.goal {
            let fact = Fact::of(text::goal_title(), quote(&goal.said));
            let fact = by(fact, goal.due).beside(terms::course(goal.course));
            blocks.push(fact.block());
            blocks.extend(plan(goal));
        }
        for promise in &record.promises {
            let whose = text::fact_beside(self.voice(promise.owner), text::promise_title());
            let fact = Fact::of(whose, quote(&promise.said));
            let fact = by(fact, promise.due).beside(terms::kept(promise.kept));
            blocks.push(fact.block());
        }
        blocks.extend(record.questions.iter().flat_map(question));
        let about = self.dossier.folder.feedback.iter();
        let about = about.filter(|(conference, _)| *conference == record.conference.key);
        blocks.extend(about.flat_map(|(_, said)| feedback(said)));
        blocks
    }

    /// What the family asked outside of a conference.
    pub(super) fn asked(&mut self, folder: &Folder) {
        if folder.asked.is_empty() {
            return;
        }
        self.heading(text::questions_title());
        self.out.extend(folder.asked.iter().flat_map(question));
    }
}

/// How a goal is gone about, and the day on which somebody looks.
pub(super) fn plan(goal: &Goal) -> Vec<Block> {
    let parts = PlanPart::ALL
        .into_iter()
        .filter(|part| *part != PlanPart::What);
    let said = parts.filter_map(|part| {
        let days = goal.plan.days;
        if part == PlanPart::Often && part.of(goal).is_none() && !days.is_empty() {
            return Some(Block::fact(terms::plan_part(part), terms::days(days)));
        }
        let fact = Fact::of(terms::plan_part(part), quote(part.of(goal)?));
        if part == PlanPart::Often && !days.is_empty() {
            return Some(fact.beside(terms::days(days)).block());
        }
        Some(match goal.looks.filter(|_| part == PlanPart::Who) {
            Some(looks) => fact.beside(Block::day(looks)).block(),
            None => fact.block(),
        })
    });
    said.collect()
}

/// A question, and the answer once there is one.
fn question(question: &Question) -> Vec<Block> {
    let asked = Block::fact(terms::entry(EntryKind::Question), quote(&question.said));
    let answer = question.answer.as_ref().map(|said| {
        let answer = quote(said).by(Voice::Teacher).as_a(Role::Answer);
        Block::Under(vec![Block::Said(answer)])
    });
    std::iter::once(asked).chain(answer).collect()
}

/// What the family said of a conference.
fn feedback(said: &Feedback) -> Vec<Block> {
    let felt = Asks::ALL.into_iter().zip(said.felt);
    let felt =
        felt.filter_map(|(asks, felt)| Some(Block::fact(terms::asks(asks), terms::felt(felt?))));
    let line = said.line.as_ref().map(|line| Block::Said(quote(line)));
    felt.chain(line).collect()
}
