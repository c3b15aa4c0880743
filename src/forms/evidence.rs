//! What the teacher fills in about a piece of evidence.

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::{AnyForm, any};
use crate::ask::Ask;
use crate::ask::LearningAsk;
use crate::domain::Words;
use crate::domain::class_file::spot::{Desk, Spot};
use crate::domain::id::{EvidenceId, StandardId, StudentId};
use crate::domain::learning::evidence::{Counting, Evidence, Kind, State, Work};
use crate::domain::learning::standing::Learning;
use crate::domain::words::Language;
use crate::fields;
use crate::form::{Choice, Day, Form, Hand, Label, Line, Read, Wrong, at};
use crate::locale::{Text, terms, text, working};
use crate::screen::Around;

/// Days of evidence that can be chosen, back from today.
const DAYS_BACK: i64 = 300;

const KINDS: [Kind; 4] = [
    Kind::Test,
    Kind::Project,
    Kind::Observation,
    Kind::Conversation,
];

const COUNTS: [Counting; 4] = [
    Counting::Counts,
    Counting::Excused,
    Counting::Missing,
    Counting::Dropped,
];

fields!(EvidenceFields, EvidenceField {
    task: Line => Task,
    score: Line => Score,
    day: Day => Day,
    kind: Choice<Kind> => Kind,
    counts: Choice<Counting> => Counts,
    state: Choice<State> => State,
    again: Choice<EvidenceId> => Again,
    reason: Line => Reason,
});

/// A piece of evidence of a student on a standard: a new one, or one to be put right.
#[derive(Clone, Debug)]
struct EvidenceForm {
    student: StudentId,
    standard: StandardId,
    before: Option<Evidence>,
    /// Are there other pieces it could be a new try of?
    has_others: bool,
    /// The language its task is shown in.
    language: Language,
    /// Where the scale ends.
    top: f64,
}

/// A piece of evidence: a new one, or one to be put right, with the reason.
pub(crate) fn evidence(
    around: &Around,
    student: StudentId,
    learning: &Learning,
    piece: Option<&Evidence>,
) -> AnyForm {
    let standard = learning.standard.key;
    let language = around.reading.first();
    let work = piece.map(|piece| piece.work.clone()).unwrap_or_default();
    let score = work.score.map(working::figure).unwrap_or_default();
    let counted = |counting: Counting| terms::counting(counting).unwrap_or_else(text::work_counts);
    let kind = piece.map(|piece| piece.kind).unwrap_or_default();
    let state = piece.map(|piece| piece.state).unwrap_or_default();
    let start = EvidenceFields {
        task: Line::of(work.task.nearest(language)),
        again: again(learning, piece),
        score: Line::of(&score),
        day: day(piece, around.now.day()),
        kind: Choice::among(Some(kind), &KINDS, terms::kind_of_work),
        counts: Choice::among(Some(work.counting), &COUNTS, counted),
        state: Choice::among(Some(state), &State::ALL, terms::evidence_state),
        reason: Line::default(),
    };
    let form = EvidenceForm {
        student,
        standard,
        before: piece.cloned(),
        has_others: !firsts(learning, piece).is_empty(),
        language,
        top: around.counting().bounds.top,
    };
    any(form, start)
}

/// The other pieces of work on this standard, by their first tries.
fn firsts<'a>(learning: &'a Learning, piece: Option<&Evidence>) -> Vec<&'a Evidence> {
    let own = piece.map(|piece| piece.key);
    let others = learning.evidence.iter();
    let others = others.filter(|one| one.again.is_none() && Some(one.key) != own);
    others.collect()
}

/// Of which piece of work it is a new try.
fn again(learning: &Learning, piece: Option<&Evidence>) -> Choice<EvidenceId> {
    let offers = firsts(learning, piece).into_iter().map(|one| {
        let task = text::as_is(&one.work.task);
        let says = match one.assessed {
            Some(day) => text::evidence_again_of(day, task),
            None => text::evidence_again(task),
        };
        (one.key, says)
    });
    Choice::of(piece.and_then(|piece| piece.again), offers).or_none(text::evidence_first())
}

/// The day a piece of evidence has; a new one is of today.
fn day(piece: Option<&Evidence>, today: Date) -> Day {
    let first = today.checked_sub(DAYS_BACK.days()).unwrap_or(today);
    let known = piece.and_then(|piece| piece.assessed);
    let (first, last) = known.map_or((first, today), |day| (first.min(day), today.max(day)));
    let day = match piece {
        Some(_) => Day::of(known),
        None => Day::usual(today),
    };
    day.within(first, last).or_none(text::without_a_day())
}

impl EvidenceForm {
    /// Was it final before?
    fn stood(&self) -> bool {
        let before = self.before.as_ref();
        before.is_some_and(|before| before.state == State::Final)
    }

    fn score(&self, typed: &str) -> Result<Option<f64>, Wrong<EvidenceField>> {
        if typed.is_empty() {
            return Ok(None);
        }
        let read = typed.replace(',', ".").parse::<f64>().ok();
        let fits = read.filter(|score| (0.0..=self.top).contains(score));
        fits.map(Some).ok_or_else(|| Wrong {
            field: EvidenceField::Score,
            why: text::score_wrong(self.top),
        })
    }
}

impl Form for EvidenceForm {
    type Fields = EvidenceFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        let key = self.before.as_ref().map(|piece| piece.key);
        Some(Spot::at_desk_of(
            self.student,
            Desk::Evidence(self.standard, key),
        ))
    }

    fn title(&self) -> Text {
        match self.before {
            Some(_) => text::evidence_title(),
            None => text::evidence_new(),
        }
    }

    fn about(&self) -> Text {
        text::evidence_about()
    }

    fn label(&self, name: EvidenceField) -> Label {
        match name {
            EvidenceField::Task => Label::needed(text::field_task()),
            EvidenceField::Again => Label::line(text::field_again()),
            EvidenceField::Score => Label::line(text::field_score()),
            EvidenceField::Day => Label::line(text::field_day()),
            EvidenceField::Kind => Label::line(text::field_kind()),
            EvidenceField::Counts => Label::line(text::field_counts()),
            EvidenceField::State => Label::line(text::field_state()),
            EvidenceField::Reason => Label::long(text::field_reason()),
        }
    }

    /// Only what stood has a reason for being changed; what was a draft was open.
    fn asks(&self, name: EvidenceField) -> bool {
        match name {
            EvidenceField::Reason => self.stood(),
            EvidenceField::Again => self.has_others,
            EvidenceField::Task | EvidenceField::Score | EvidenceField::Day => true,
            EvidenceField::Kind | EvidenceField::Counts | EvidenceField::State => true,
        }
    }

    fn read(&self, fields: &EvidenceFields, _hand: Hand) -> Read<Self> {
        let before = self.before.as_ref();
        let work = before.map(|piece| piece.work.clone()).unwrap_or_default();
        let task = fields.task.words();
        let is_same = work.task.nearest(self.language) == task;
        let piece = Evidence {
            key: before.map_or(EvidenceId::NEW, |piece| piece.key),
            assessed: fields.day.day(),
            kind: fields.kind.needed().map_err(at(EvidenceField::Kind))?,
            state: fields.state.needed().map_err(at(EvidenceField::State))?,
            again: fields.again.value(),
            work: Work {
                // A translation was of other words.
                task: if is_same {
                    work.task.clone()
                } else {
                    Words::only(self.language, task)
                },
                score: self.score(&fields.score.words())?,
                counting: fields.counts.needed().map_err(at(EvidenceField::Counts))?,
                ..work
            },
        };
        let reason = if self.stood() {
            fields.reason.words()
        } else {
            String::new()
        };
        Ok(Ask::Learning(LearningAsk::KeepEvidence {
            student: self.student,
            standard: self.standard,
            piece: Box::new(piece),
            reason,
        }))
    }
}
