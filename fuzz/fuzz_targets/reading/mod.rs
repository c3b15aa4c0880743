//! What every reading of files of other systems has to keep to.

use juntos::domain::Words;
use juntos::domain::class_file::intake::{Answers, Question, Record, Scores};
use juntos::domain::clean::is_harmful;
use juntos::import::{Bundle, Reading, Wanted};

/// More slices than any input has lines.
const MOST_SLICES: usize = 1_000_000;

/// The scale of the class.
const TOP: f64 = 4.0;

fn is_harmless(text: &str) {
    assert!(!text.contains(is_harmful), "{text:?}");
}

fn are_harmless(words: &Words) {
    words
        .en
        .iter()
        .chain(&words.es)
        .for_each(|words| is_harmless(words));
}

/// Reads it all, as somebody would who takes every proposal: what comes of it is on the scale, harmless, and
/// refers to what came before it.
pub(super) fn reads(bundle: Bundle) {
    for scores in [
        None,
        Some(Scores::AsTheyAre),
        Some(Scores::Cuts([90.0, 80.0, 70.0])),
    ] {
        let wanted = Wanted {
            answers: Answers {
                scores,
                ..Answers::default()
            },
            top: TOP,
            mastery: 3.0,
            today: "2026-11-24".parse().unwrap_or_default(),
            codes: Vec::new(),
        };
        let Ok(mut reading) = Reading::begin(bundle.clone(), &wanted) else {
            return;
        };
        if let Some(Question::Columns(mapping, lines)) = reading.question_before() {
            lines.iter().flatten().for_each(|cell| is_harmless(cell));
            reading.remember(&Answers {
                mapping: Some(mapping),
                ..Answers::default()
            });
        }
        let (mut pupils, mut targets) = (0, 0);
        let mut records = Vec::new();
        let mut more = true;
        let mut slices = 0;
        while more {
            more = reading.read_on(&mut records);
            slices += 1;
            assert!(slices < MOST_SLICES, "it never ends");
            for record in records.drain(..) {
                is_sound(&record, &mut pupils, &mut targets);
            }
        }
        if let Some(Question::Codes(codes)) = reading.question_after() {
            codes.iter().for_each(|(code, _)| is_harmless(code));
        }
        for finding in reading.findings().listed() {
            is_harmless(&finding.read);
            is_harmless(&finding.column);
        }
        let progress = reading.progress();
        assert!(progress.done <= progress.of);
    }
}

fn is_sound(record: &Record, pupils: &mut u32, targets: &mut u32) {
    match record {
        Record::Term(term) => are_harmless(&term.name),
        Record::Pupil(pupil) => {
            *pupils += 1;
            is_harmless(&pupil.first);
            is_harmless(&pupil.last);
        }
        Record::Guardian(guardian) => {
            assert!(guardian.of < *pupils);
            is_harmless(&guardian.name);
        }
        Record::Target(target) => {
            *targets += 1;
            is_harmless(&target.id);
            is_harmless(&target.code);
            are_harmless(&target.statement);
            are_harmless(&target.can);
            are_harmless(&target.subject);
        }
        Record::Piece(piece) => {
            assert!(piece.pupil < *pupils && piece.target < *targets);
            let score = piece.work.score;
            assert!(score.is_none_or(|score| (0.0..=TOP).contains(&score)));
            are_harmless(&piece.work.task);
        }
        Record::TestResult(result) => {
            assert!(result.pupil < *pupils);
            assert!((0.0..=5_000.0).contains(&result.score.score));
        }
    }
}
