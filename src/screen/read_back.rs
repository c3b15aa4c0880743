//! A conference that was, read back.

use jiff::civil::Date;

use super::Around;
use crate::domain::Said;
use crate::domain::conference::Record;
use crate::domain::conference::question::Question;
use crate::domain::people::person::Voice;
use crate::locale::{Text, terms, text};
use crate::page::{Block, Line, Tone};

/// Goal, promises, questions and notes of one conference.
pub fn read_back(around: &Around, record: &Record) -> Vec<Block> {
    let mut blocks = Vec::new();
    if let Some(goal) = &record.goal {
        blocks.extend(agreed(text::goal_title(), &goal.said, goal.due));
    }
    for promise in &record.promises {
        let owner = voice(around, promise.owner);
        blocks.extend(agreed(owner, &promise.said, promise.due));
    }
    if record.goal.is_none() && record.promises.is_empty() {
        blocks.push(Block::quiet(text::close_nothing_promised()));
    }
    blocks.extend(read_back_rest(around, record));
    blocks
}

/// Questions and notes.
pub fn read_back_rest(around: &Around, record: &Record) -> Vec<Block> {
    let mut blocks = Vec::new();
    if !record.questions.is_empty() {
        blocks.extend([Block::Gap, Block::Heading(text::questions_title())]);
        blocks.extend(record.questions.iter().flat_map(question));
    }
    if !record.notes.is_empty() {
        blocks.extend([Block::Gap, Block::Heading(text::notes_title())]);
        let asked = |said: &Said| record.questions.iter().any(|one| one.said == *said);
        for note in record.notes.iter().filter(|note| !asked(&note.said)) {
            let by = note.field.by;
            blocks.push(Block::Label(voice(around, by), Some(by)));
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

/// With its day behind it.
pub fn by(line: Line, due: Option<Date>) -> Line {
    let due = due.map(text::due_by);
    due.into_iter().fold(line, Line::beside)
}

/// “Student”, “Family”, “Teacher”.
pub fn voice(around: &Around, voice: Voice) -> Text {
    terms::voice(voice, around.teacher_gender())
}

/// Minutes and seconds, as a clock has them.
pub fn clock(seconds: u64) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}
