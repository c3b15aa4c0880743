//! JSON Schemas of the files a school writes, for editors that help while one types.
//!
//! They are made of the same lists of names that the readers take. A test changes every built-in file in every place
//! and finds that reader and schema say the same of it.

use serde_json::{Value, json};

use super::scales::RATINGS;
use super::scripts::KNOWN;
use crate::domain::conference::script::Shows;
use crate::domain::people::person::Voice;

/// The kinds of files there are, by the folder in `data` they lie in.
pub const KINDS: [&str; 6] = [
    "scripts",
    "habits",
    "scales",
    "profile",
    "questions",
    "explore",
];

/// The schema of a kind; none: there is no such kind.
pub fn schema(kind: &str) -> Option<Value> {
    let body = match kind {
        "scripts" => script(),
        "habits" => object(
            &[("id", text()), ("title", text()), ("habits", many(habit()))],
            &["id", "title", "habits"],
        ),
        "scales" => json!({ "oneOf": [levels(), ratings()] }),
        "profile" => object(
            &[("id", text()), ("prompts", many(profile()))],
            &["id", "prompts"],
        ),
        "questions" => bank(),
        "explore" => object(
            &[("id", text()), ("squares", squares())],
            &["id", "squares"],
        ),
        _ => return None,
    };
    let mut whole = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": format!("juntos data/{kind}"),
    });
    if let (Some(whole), Value::Object(body)) = (whole.as_object_mut(), body) {
        whole.extend(body);
    }
    Some(whole)
}

fn text() -> Value {
    json!({ "type": "string" })
}

fn one_of(names: impl IntoIterator<Item = &'static str>) -> Value {
    json!({ "enum": names.into_iter().collect::<Vec<_>>() })
}

fn voice() -> Value {
    one_of(Voice::ALL.map(Voice::name))
}

/// A list that must not be empty.
fn many(item: Value) -> Value {
    json!({ "type": "array", "items": item, "minItems": 1 })
}

fn list(item: Value) -> Value {
    json!({ "type": "array", "items": item })
}

/// With these keys and no others.
fn object(keys: &[(&str, Value)], required: &[&str]) -> Value {
    let keys = keys.iter();
    let properties: serde_json::Map<String, Value> = keys
        .map(|(key, value)| ((*key).to_owned(), value.clone()))
        .collect();
    json!({
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    })
}

fn script() -> Value {
    let minutes = json!({
        "type": "object",
        "additionalProperties": { "type": "number", "minimum": 0, "maximum": 120 },
    });
    let grade = json!({ "type": "integer", "minimum": 1, "maximum": 12 });
    let grades = json!({ "type": "array", "items": grade, "minItems": 2, "maxItems": 2 });
    let step = object(
        &[
            ("id", text()),
            ("title", text()),
            ("lead", voice()),
            ("minutes", minutes),
            ("parts", many(part())),
        ],
        &["id", "title", "lead", "minutes", "parts"],
    );
    object(
        &[
            ("id", text()),
            ("title", text()),
            ("about", text()),
            ("grades", grades),
            ("steps", many(step)),
        ],
        &["id", "title", "about", "grades", "steps"],
    )
}

fn part() -> Value {
    let said = by_voice();
    let into =
        json!({ "anyOf": [{ "const": "question" }, { "type": "string", "pattern": "^profile:" }] });
    let note = object(
        &[
            ("id", text()),
            ("by", voice()),
            ("prompt", text()),
            ("into", into),
        ],
        &["id", "by", "prompt"],
    );
    object(
        &[
            ("id", text()),
            ("shows", one_of(Shows::NAMES.map(|(name, _)| name))),
            ("lead", voice()),
            ("say", said.clone()),
            ("ask", said.clone()),
            ("listen", said),
            ("notes", list(note)),
        ],
        &["id", "shows"],
    )
}

/// Sentences of each voice: an id, or several ways to say the same thought.
fn by_voice() -> Value {
    let knows = many(one_of(KNOWN));
    let wording = json!({ "anyOf": [
        text(),
        object(&[("say", text()), ("knows", knows)], &["say", "knows"]),
    ] });
    let sentence = json!({ "anyOf": [wording.clone(), many(wording)] });
    let voices = Voice::ALL.map(|voice| (voice.name(), list(sentence.clone())));
    object(&voices, &[])
}

fn habit() -> Value {
    let keys = ["id", "name", "student", "family"];
    object(&keys.map(|key| (key, text())), &keys)
}

fn level_words() -> Value {
    let keys = ["word", "means"];
    object(&keys.map(|key| (key, text())), &keys)
}

fn levels() -> Value {
    let value = json!({ "type": "integer", "minimum": 0, "maximum": 10 });
    let level = object(
        &[
            ("value", value),
            ("word", text()),
            ("means", text()),
            ("half", text()),
        ],
        &["value", "word", "means"],
    );
    object(
        &[
            ("id", text()),
            ("kind", json!({ "const": "levels" })),
            ("title", text()),
            ("step", json!({ "const": 0.5 })),
            (
                "mastery",
                json!({ "type": "number", "minimum": 0, "maximum": 10 }),
            ),
            ("levels", many(level)),
            ("between", text()),
            ("none", level_words()),
            ("not_assessed", level_words()),
        ],
        &[
            "id",
            "kind",
            "title",
            "step",
            "mastery",
            "levels",
            "none",
            "not_assessed",
        ],
    )
}

fn ratings() -> Value {
    let word = object(
        &[("id", one_of(RATINGS)), ("word", text())],
        &["id", "word"],
    );
    object(
        &[
            ("id", text()),
            ("kind", json!({ "const": "words" })),
            ("title", text()),
            ("words", many(word)),
            ("unseen", text()),
        ],
        &["id", "kind", "title", "words", "unseen"],
    )
}

fn profile() -> Value {
    object(
        &[
            ("id", text()),
            ("by", one_of(["student", "family"])),
            ("title", text()),
            ("prompt", text()),
            ("starters", list(text())),
        ],
        &["id", "by", "title", "prompt"],
    )
}

/// One of three lists.
fn bank() -> Value {
    let all_text = |keys: &[&'static str]| {
        let texts: Vec<(&str, Value)> = keys.iter().map(|key| (*key, text())).collect();
        object(&texts, keys)
    };
    let forms = object(&[("en", list(text())), ("es", list(text()))], &[]);
    let word = object(
        &[
            ("id", text()),
            ("word", text()),
            ("means", text()),
            ("forms", forms),
        ],
        &["id", "word", "means", "forms"],
    );
    let of =
        |key: &'static str, item: Value| object(&[("id", text()), (key, many(item))], &["id", key]);
    json!({ "oneOf": [
        of("questions", all_text(&["id", "question", "answer", "step"])),
        of("points", all_text(&["id", "step", "text"])),
        of("words", word),
    ] })
}

fn squares() -> Value {
    let keys = ["id", "text"];
    let square = object(&keys.map(|key| (key, text())), &keys);
    json!({ "type": "array", "items": square, "minItems": 9, "maxItems": 9 })
}
