//! What a student's work shows, what they chose of it, and their tests.

use jiff::civil::Date;

use super::super::finding::Fault;
use super::super::reading::{Fields, Node};
use super::shelf::Shelf;
use super::values::{LANGUAGES, said};
use crate::domain::Said;
use crate::domain::id::EvidenceId;
use crate::domain::learning::evidence::{Counting, Evidence, Work, in_order};
use crate::domain::learning::growth::{Score, Sitting};
use crate::domain::learning::standard::Place;
use crate::domain::learning::standing::{Choice, Learning};

pub(super) fn learning(fields: &Fields, shelf: &Shelf) -> Vec<Learning> {
    let mut all: Vec<Learning> = shelf
        .standards
        .iter()
        .map(|standard| Learning {
            standard: standard.clone(),
            evidence: Vec::new(),
            judged: None,
            choice: None,
        })
        .collect();
    for (node, key) in fields.optional_list("evidence").iter().zip(1..) {
        if let Some((at, evidence)) = evidence(node, EvidenceId(key), shelf) {
            all.get_mut(at)
                .into_iter()
                .for_each(|learning| learning.evidence.push(evidence.clone()));
        }
    }
    all.iter_mut()
        .for_each(|learning| in_order(&mut learning.evidence));
    all
}

/// `[task, standard, score, state, comment, language]`: the last three may be missing.
fn evidence(node: &Node, key: EvidenceId, shelf: &Shelf) -> Option<(usize, Evidence)> {
    let row = node.list();
    let [task, code, score, rest @ ..] = row.as_slice() else {
        return node.wrong(Fault::Empty);
    };
    let task_given = shelf.task(task)?;
    let at = shelf.code(code)?;
    if !task_given.standards.contains(&shelf.code_at(at)) {
        code.wrong::<()>(Fault::NoSuch(shelf.code_at(at), None));
    }
    let states = [
        ("", Counting::Counts),
        ("excused", Counting::Excused),
        ("missing", Counting::Missing),
        ("dropped", Counting::Dropped),
    ];
    let counting = rest
        .first()
        .and_then(|node| node.one_of(&states))
        .unwrap_or_default();
    let language = rest
        .get(2)
        .and_then(|node| node.one_of(&LANGUAGES))
        .unwrap_or_default();
    let comment = rest
        .get(1)
        .and_then(Node::text)
        .filter(|text| !text.is_empty())
        .map(|text| Said::new(text, language));
    let score = if score.is_null() {
        None
    } else {
        score.number(0.0, 10.0)
    };
    let work = Work {
        task: task_given.name.clone(),
        score,
        counting,
        comment,
        place: task_given.place.clone(),
    };
    Some((
        at,
        Evidence {
            again: None,
            key,
            assessed: task_given.assessed,
            state: crate::domain::learning::evidence::State::Final,
            kind: task_given.kind,
            work,
        },
    ))
}

pub(super) fn choose(fields: &Fields, shelf: &Shelf, all: &mut [Learning]) {
    let Some(choices) = fields
        .optional("choices")
        .and_then(|node| node.object(&["strong", "growing", "not_yet"]))
    else {
        return;
    };
    for (key, place) in [
        ("strong", Place::Strong),
        ("growing", Place::Growing),
        ("not_yet", Place::NotYet),
    ] {
        let Some(node) = choices.optional(key) else {
            continue;
        };
        if let Some((at, task, choice)) = choice(&node, shelf)
            && let Some(learning) = all.get_mut(at)
        {
            let chosen = learning
                .evidence
                .iter()
                .rfind(|piece| piece.work.task == task)
                .map(|piece| piece.key);
            learning.choice = Some((
                place,
                Choice {
                    evidence: chosen,
                    ..choice
                },
            ));
        }
    }
}

fn choice(node: &Node, shelf: &Shelf) -> Option<(usize, crate::domain::Words, Choice)> {
    let fields = node.object(&["standard", "task", "why", "next", "by"])?;
    let at = shelf.code(&fields.get("standard")?)?;
    let task = shelf.task(&fields.get("task")?)?.name.clone();
    let next = fields.optional("next").and_then(|node| node.words());
    let by: Option<Date> = fields.optional("by").and_then(|node| node.date());
    Some((
        at,
        task,
        Choice {
            shows: None,
            change: None,
            evidence: None,
            why: said(&fields.get("why")?)?,
            next,
            by,
        },
    ))
}

pub(super) fn sitting(node: &Node, shelf: &Shelf) -> Option<Sitting> {
    let fields = node.object(&["test", "term", "date", "score", "error", "projected"])?;
    let range: Vec<f64> = fields
        .optional_list("projected")
        .iter()
        .filter_map(|node| node.number(0.0, 10_000.0))
        .collect();
    let projected = if let [low, high] = range.as_slice() {
        Some((*low, *high))
    } else {
        None
    };
    Some(Sitting {
        test: fields.text("test")?,
        term: shelf.term(&fields.get("term")?)?,
        on: fields.get("date")?.date()?,
        score: Score {
            score: fields.get("score")?.number(0.0, 10_000.0)?,
            error: fields
                .optional("error")
                .and_then(|node| node.number(0.0, 1000.0)),
            projected,
        },
    })
}
