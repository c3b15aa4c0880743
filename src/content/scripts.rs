//! The scripts of conferences: steps, parts, and the sentences said in them.

use std::collections::BTreeSet;

use super::file::{File, Read};
use super::finding::Fault;
use super::instead::instead;
use super::messages::Messages;
use super::reading::{Fields, Node, unique};
use crate::domain::conference::script::{
    Into, Lines, Part, Prompt, Script, Sentence, Shows, Step, Wording,
};
use crate::domain::people::person::Voice;

/// The variables a script's sentences may use: these are always known…
const ALWAYS: [&str; 5] = [
    "student",
    "teacher",
    "family",
    "studentGender",
    "teacherGender",
];

/// …and these only when the student has the data.
pub const KNOWN: [&str; 38] = [
    "student",
    "teacher",
    "family",
    "studentGender",
    "teacherGender",
    "strong",
    "growing",
    "notYet",
    "strongLevel",
    "growingLevel",
    "notYetLevel",
    "strongTask",
    "growingTask",
    "notYetTask",
    "growingBefore",
    "notYetNext",
    "notYetBy",
    "strength",
    "interest",
    "helps",
    "habit",
    "habitRating",
    "differentHabit",
    "sameHabit",
    "test",
    "score",
    "before",
    "term",
    "low",
    "high",
    "leftCount",
    "goal",
    "plan",
    "lastGoal",
    "nextDate",
    "strongWhy",
    "growingWhy",
    "notYetWhy",
];

const VOICES: [(&str, Voice); 3] = [
    ("student", Voice::Student),
    ("family", Voice::Family),
    ("teacher", Voice::Teacher),
];

/// Reads one script.
pub(super) fn read(name: &str, source: &str, messages: Messages) -> Read<Script> {
    File::new(name, messages).read(source, |node| script(&node))
}

fn script(node: &Node) -> Option<Script> {
    let fields = node.object(&["id", "title", "about", "grades", "steps"])?;
    let nodes = fields.list("steps");
    let lengths = nodes.first().map(lengths).unwrap_or_default();
    let steps: Vec<Step> = nodes
        .iter()
        .filter_map(|node| step(node, &lengths))
        .collect();
    unique(node, steps.iter().map(|step| step.id.as_str()));
    let made = Script {
        id: fields.text("id")?,
        title: fields.message("title")?,
        about: fields.message("about")?,
        grades: grades(&fields)?,
        lengths,
        steps,
    };
    (made.steps.len() == nodes.len() && !made.steps.is_empty()).then_some(made)
}

fn grades(fields: &Fields) -> Option<(u8, u8)> {
    let node = fields.get("grades")?;
    let grades: Vec<u8> = node
        .list()
        .iter()
        .filter_map(|grade| u8::try_from(grade.whole(1, 12)?).ok())
        .collect();
    match grades.as_slice() {
        [low, high] if low <= high => Some((*low, *high)),
        _ => node.wrong(Fault::OutOfRange(
            grades.first().copied().unwrap_or(0).into(),
            1.0,
            12.0,
        )),
    }
}

/// The lengths that the first step plans for: every step must plan for the same.
fn lengths(step: &Node) -> Vec<u16> {
    let Some(minutes) = step
        .object(&STEP_KEYS)
        .and_then(|fields| fields.optional("minutes"))
    else {
        return Vec::new();
    };
    let mut lengths: Vec<u16> = minutes
        .entries()
        .iter()
        .filter_map(|(length, _)| length.parse().ok())
        .collect();
    lengths.sort_unstable();
    lengths
}

const STEP_KEYS: [&str; 5] = ["id", "title", "lead", "minutes", "parts"];

fn step(node: &Node, lengths: &[u16]) -> Option<Step> {
    let fields = node.object(&STEP_KEYS)?;
    let lead = fields.get("lead")?.one_of(&VOICES)?;
    let nodes = fields.list("parts");
    let parts: Vec<Part> = nodes.iter().filter_map(|node| part(node, lead)).collect();
    unique(node, parts.iter().map(|part| part.id.as_str()));
    unique(
        node,
        parts
            .iter()
            .flat_map(|part| &part.prompts)
            .map(|prompt| prompt.id.as_str()),
    );
    let half_minutes = minutes(&fields.get("minutes")?, lengths)?;
    let made = Step {
        id: fields.text("id")?,
        title: fields.message("title")?,
        lead,
        half_minutes,
        parts,
    };
    (made.parts.len() == nodes.len() && !nodes.is_empty()).then_some(made)
}

/// Minutes and half minutes for each length, as half minutes in the order of `lengths`.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "between 0 and 240"
)]
fn minutes(node: &Node, lengths: &[u16]) -> Option<Vec<u16>> {
    let known: Vec<String> = lengths.iter().map(u16::to_string).collect();
    let known: Vec<&str> = known.iter().map(String::as_str).collect();
    let fields = node.object(&known)?;
    let planned: Vec<u16> = known
        .iter()
        .filter_map(|length| Some((fields.get(length)?.number(0.0, 120.0)? * 2.0).round() as u16))
        .collect();
    (planned.len() == lengths.len()).then_some(planned)
}

fn part(node: &Node, lead: Voice) -> Option<Part> {
    let fields = node.object(&["id", "shows", "lead", "say", "ask", "listen", "notes"])?;
    let lead = match fields.optional("lead") {
        Some(node) => node.one_of(&VOICES)?,
        None => lead,
    };
    let mut lines = [Lines::default(), Lines::default(), Lines::default()];
    for (key, take) in [("say", 0), ("ask", 1), ("listen", 2)] {
        for (voice, sentences) in voices(&fields, key) {
            if let Some(lines) = lines.get_mut(voice.index()) {
                match take {
                    0 => lines.say = sentences,
                    1 => lines.ask = sentences,
                    _ => lines.listen = sentences,
                }
            }
        }
    }
    let shows = fields.get("shows")?.one_of(&Shows::NAMES)?;
    says_again(node, shows, &lines);
    Some(Part {
        id: fields.text("id")?,
        shows,
        lead,
        lines,
        prompts: fields
            .optional_list("notes")
            .iter()
            .filter_map(prompt)
            .collect(),
    })
}

/// What stands in the work below is not said again: told, for whoever writes a script.
fn says_again(node: &Node, shows: Shows, lines: &[Lines; 3]) {
    let said = lines
        .iter()
        .flat_map(|lines| lines.say.iter().chain(&lines.ask));
    for wording in said.flatten() {
        // A sentence says it in each language.
        let variables: BTreeSet<String> = node.variables(&wording.id).into_iter().collect();
        for variable in variables {
            if shown(shows).contains(&variable.as_str()) {
                let id = wording.id.clone();
                node.wrong::<()>(Fault::SaysAgain(id, variable));
            }
        }
    }
}

/// The variables whose words the work shows.
const fn shown(shows: Shows) -> &'static [&'static str] {
    match shows {
        Shows::Strong => &["strong", "strongLevel", "strongTask", "strongWhy"],
        Shows::Growing => &[
            "growing",
            "growingLevel",
            "growingTask",
            "growingWhy",
            "growingBefore",
        ],
        Shows::NotYet => &[
            "notYet",
            "notYetLevel",
            "notYetTask",
            "notYetWhy",
            "notYetNext",
        ],
        Shows::Standards => &[
            "strong",
            "growing",
            "notYet",
            "strongLevel",
            "growingLevel",
            "notYetLevel",
        ],
        Shows::Profile => &["strength", "interest", "helps"],
        Shows::Promises => &["lastGoal"],
        Shows::Plan | Shows::Goals | Shows::Close => &["goal"],
        // What a result says is said in a sentence too, for whoever reads no chart.
        Shows::Growth => &[],
        Shows::Nothing | Shows::Why | Shows::LeftToShow => &[],
        Shows::Habits | Shows::Habit | Shows::Family => &[],
    }
}

fn voices(fields: &Fields, key: &str) -> Vec<(Voice, Vec<Sentence>)> {
    let Some(node) = fields.optional(key) else {
        return Vec::new();
    };
    let Some(by) = node.object(&["student", "family", "teacher"]) else {
        return Vec::new();
    };
    VOICES
        .into_iter()
        .map(|(name, voice)| {
            (
                voice,
                by.optional_list(name).iter().filter_map(sentence).collect(),
            )
        })
        .collect()
}

/// One id, or several of which the last needs no data.
fn sentence(node: &Node) -> Option<Sentence> {
    let ways: Vec<Wording> = if node.is_list() {
        node.list().iter().filter_map(wording).collect()
    } else {
        wording(node).into_iter().collect()
    };
    let last = ways.last()?;
    let always = |variable: &String| ALWAYS.contains(&variable.as_str());
    if !last.knows.is_empty() || !node.variables(&last.id).iter().all(always) {
        node.wrong::<()>(Fault::NoPlainSentence(last.id.clone()));
    }
    Some(ways)
}

/// A sentence's id, as the program calls it today.
fn said(node: &Node) -> Option<String> {
    let id = node.text()?;
    match instead(id) {
        Some(now) => Some(now.to_owned()),
        None => node.message(&KNOWN),
    }
}

/// An id; or one with what has to be known for it.
fn wording(node: &Node) -> Option<Wording> {
    if !node.is_object() {
        let id = said(node)?;
        return Some(Wording {
            id,
            knows: Vec::new(),
        });
    }
    let fields = node.object(&["say", "knows"])?;
    let known = KNOWN.map(|name| (name, name));
    let needed = fields.list("knows");
    let needed = needed.iter().filter_map(|one| one.one_of(&known));
    Some(Wording {
        id: said(&fields.get("say")?)?,
        knows: needed.map(str::to_owned).collect(),
    })
}

fn prompt(node: &Node) -> Option<Prompt> {
    let fields = node.object(&["id", "by", "prompt", "into"])?;
    let into = match fields.optional("into") {
        None => Into::Note,
        Some(node) => into(&node)?,
    };
    Some(Prompt {
        id: fields.text("id")?,
        by: fields.get("by")?.one_of(&VOICES)?,
        prompt: fields.get("prompt")?.message(&ALWAYS)?,
        into,
    })
}

fn into(node: &Node) -> Option<Into> {
    match node.text()? {
        "question" => Some(Into::Question),
        text => match text.strip_prefix("profile:") {
            Some(prompt) => Some(Into::Profile(prompt.to_owned())),
            None => node.wrong(Fault::NotOneOf(
                text.to_owned(),
                None,
                vec!["question".into(), "profile:…".into()],
            )),
        },
    }
}
