//! Everything read back, then the next day and the end.

use super::goals::by;
use super::voice;
use crate::app::App;
use crate::app::walk::Walk;
use crate::domain::conference::Record;
use crate::domain::{Said, question::Question};
use crate::locale::{Text, text};
use crate::page::{Block, Choice, Line, Part, Tone};

pub(super) fn close(app: &App, walk: &Walk) -> Vec<Part> {
    let read_back = read_back(app, &walk.record);
    let read_back = read_back.into_iter().map(Part::Shown);
    if !walk.is_last() {
        return read_back.collect();
    }
    let next = walk.record.conference.next;
    let next = next.map_or_else(text::close_choose_next, text::close_next_on);
    let finish = if walk.is_rehearsal() {
        text::close_rehearsal()
    } else {
        text::close_conference()
    };
    let choices = [next, finish].into_iter().enumerate();
    let choices = choices
        .map(|(at, text)| Part::choice(Choice::nth(at, Line::from(text).in_tone(Tone::Loud))));
    choices
        .chain([Block::Gap.into()])
        .chain(read_back)
        .collect()
}

/// Goal, promises, questions and notes of one conference.
pub(in crate::view) fn read_back(app: &App, record: &Record) -> Vec<Block> {
    let mut blocks = Vec::new();
    if let Some(goal) = &record.goal {
        blocks.extend(agreed(text::goal_title(), &goal.said, goal.due));
    }
    for promise in &record.promises {
        let owner = voice(app, promise.owner);
        blocks.extend(agreed(owner, &promise.said, promise.due));
    }
    if record.goal.is_none() && record.promises.is_empty() {
        blocks.push(Block::quiet(text::close_nothing_promised()));
    }
    if !record.questions.is_empty() {
        blocks.extend([Block::Gap, Block::Heading(text::questions_title())]);
        blocks.extend(record.questions.iter().flat_map(question));
    }
    if !record.notes.is_empty() {
        blocks.extend([Block::Gap, Block::Heading(text::notes_title())]);
        let asked = |said: &Said| record.questions.iter().any(|one| one.said == *said);
        for note in record.notes.iter().filter(|note| !asked(&note.said)) {
            let by = note.field.by;
            blocks.push(Block::Label(voice(app, by), Some(by)));
            blocks.push(Block::said(&note.said));
        }
    }
    blocks
}

/// A goal or promise as it is read back: who, by when, what.
fn agreed(head: Text, said: &Said, due: Option<jiff::civil::Date>) -> [Block; 2] {
    let head = Line::from(head).in_tone(Tone::Title);
    [Block::Line(by(head, due)), Block::said(said)]
}

fn question(question: &Question) -> Vec<Block> {
    let answer = question.answer.as_ref().map(Block::answer);
    std::iter::once(Block::said(&question.said))
        .chain(answer)
        .collect()
}
