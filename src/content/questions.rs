//! Questions families ask, what a school speaks of, and its words.

use super::file::{File, Read};
use super::messages::Messages;
use super::reading::{Node, unique};
use crate::domain::conference::question::{BankQuestion, GlossaryWord};
use crate::domain::conference::talking_point::SchoolPoint;

/// What a file in `data/questions` may be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Bank {
    /// Questions and answers.
    Questions(Vec<BankQuestion>),
    /// School-wide talking points.
    Points(Vec<SchoolPoint>),
    /// The school's words.
    Glossary(Vec<GlossaryWord>),
}

/// Reads one of the three, told apart by its list.
pub(super) fn read(name: &str, source: &str, messages: Messages) -> Read<Bank> {
    File::new(name, messages).read(source, |node| {
        let fields = node.object(&["id", "questions", "points", "words"])?;
        fields.text("id")?;
        if fields.optional("points").is_some() {
            let points: Vec<SchoolPoint> = fields.list("points").iter().filter_map(point).collect();
            unique(&node, points.iter().map(|point| point.id.as_str()));
            return Some(Bank::Points(points));
        }
        if fields.optional("words").is_some() {
            let words: Vec<GlossaryWord> = fields.list("words").iter().filter_map(word).collect();
            unique(&node, words.iter().map(|word| word.id.as_str()));
            return Some(Bank::Glossary(words));
        }
        let questions: Vec<BankQuestion> = fields
            .list("questions")
            .iter()
            .filter_map(question)
            .collect();
        unique(&node, questions.iter().map(|question| question.id.as_str()));
        Some(Bank::Questions(questions))
    })
}

fn question(node: &Node) -> Option<BankQuestion> {
    let fields = node.object(&["id", "question", "answer", "step"])?;
    Some(BankQuestion {
        id: fields.text("id")?,
        question: fields.message("question")?,
        answer: fields.message("answer")?,
        step: fields.text("step")?,
    })
}

fn point(node: &Node) -> Option<SchoolPoint> {
    let fields = node.object(&["id", "step", "text"])?;
    Some(SchoolPoint {
        id: fields.text("id")?,
        step: fields.text("step")?,
        text: fields.message("text")?,
    })
}

fn word(node: &Node) -> Option<GlossaryWord> {
    let fields = node.object(&["id", "word", "means", "forms"])?;
    let forms = fields.get("forms")?.object(&["en", "es"])?;
    let listed = |language: &str| {
        forms
            .optional_list(language)
            .iter()
            .filter_map(|form| form.text().map(str::to_owned))
            .collect()
    };
    Some(GlossaryWord {
        id: fields.text("id")?,
        word: fields.message("word")?,
        means: fields.message("means")?,
        forms: [listed("en"), listed("es")],
    })
}
