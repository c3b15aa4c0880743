//! A script as its files say it.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::domain::conference::editing::{Does, Typed};
use crate::domain::conference::script::{
    Into, Lines, Part, Prompt, Script, Sentence, Step, Wording,
};
use crate::domain::people::person::Voice;
use crate::domain::words::Language;

/// The file of a script.
pub(super) fn script(script: &Script) -> String {
    let (low, high) = script.grades;
    let steps = script.steps.iter().map(|one| step(one, &script.lengths));
    let value = json!({
        "id": script.id,
        "title": script.title,
        "about": script.about,
        "grades": [low, high],
        "steps": steps.collect::<Vec<_>>(),
    });
    format!("{value:#}\n")
}

fn step(step: &Step, lengths: &[u16]) -> Value {
    let minutes = lengths.iter().zip(&step.half_minutes);
    let minutes = minutes.map(|(length, halves)| (length.to_string(), half(*halves)));
    json!({
        "id": step.id,
        "title": step.title,
        "lead": step.lead.name(),
        "minutes": minutes.collect::<Map<_, _>>(),
        "parts": step.parts.iter().map(part).collect::<Vec<_>>(),
    })
}

/// Half minutes as minutes: 5 is 2.5, 4 is 2.
fn half(halves: u16) -> Value {
    if halves.is_multiple_of(2) {
        json!(halves / 2)
    } else {
        json!(f64::from(halves) / 2.0)
    }
}

fn part(part: &Part) -> Value {
    let mut whole = Map::new();
    whole.insert("id".to_owned(), json!(part.id));
    whole.insert("shows".to_owned(), json!(part.shows.name()));
    whole.insert("lead".to_owned(), json!(part.lead.name()));
    for does in Does::ALL {
        let voices = Voice::ALL.into_iter().filter_map(|voice| {
            let sentences = of(part.lines(voice), does);
            let all: Vec<Value> = sentences.iter().map(sentence).collect();
            (!all.is_empty()).then(|| (voice.name().to_owned(), Value::Array(all)))
        });
        let voices: Map<String, Value> = voices.collect();
        if !voices.is_empty() {
            whole.insert(does.name().to_owned(), Value::Object(voices));
        }
    }
    let notes: Vec<Value> = part.prompts.iter().map(prompt).collect();
    if !notes.is_empty() {
        whole.insert("notes".to_owned(), Value::Array(notes));
    }
    Value::Object(whole)
}

fn of(lines: &Lines, does: Does) -> &[Sentence] {
    match does {
        Does::Say => &lines.say,
        Does::Ask => &lines.ask,
        Does::Listen => &lines.listen,
    }
}

/// One way alone stands without a list of ways.
fn sentence(ways: &Sentence) -> Value {
    match ways.as_slice() {
        [one] => wording(one),
        all => all.iter().map(wording).collect(),
    }
}

fn wording(one: &Wording) -> Value {
    if one.knows.is_empty() {
        return json!(one.id);
    }
    json!({ "say": one.id, "knows": one.knows })
}

fn prompt(prompt: &Prompt) -> Value {
    let mut whole = Map::new();
    whole.insert("id".to_owned(), json!(prompt.id));
    whole.insert("by".to_owned(), json!(prompt.by.name()));
    whole.insert("prompt".to_owned(), json!(prompt.prompt));
    match &prompt.into {
        Into::Note => {}
        Into::Question => drop(whole.insert("into".to_owned(), json!("question"))),
        Into::Profile(id) => drop(whole.insert("into".to_owned(), json!(format!("profile:{id}")))),
    }
    Value::Object(whole)
}

/// The file of its words in a language.
pub(super) fn words(words: &BTreeMap<String, Typed>, language: Language) -> String {
    let lines = words.iter().filter_map(|(id, words)| {
        let said = words.exactly(language)?;
        // What runs over several lines stays inside its message.
        let said = said.replace('\n', "\n    ");
        Some(format!("{id} = {said}\n"))
    });
    lines.collect()
}
