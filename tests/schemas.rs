//! The schemas that editors use say the same as the readers.
#![allow(
    clippy::allow_attributes,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::pedantic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a test stops where something is not as it should be"
)]

use std::fs;
use std::path::Path;

use juntos::content::{KINDS, check, read, schema};
use juntos::domain::class_file::definition::Definition;
use serde_json::{Value, json};

/// As much of JSON Schema as the schemas use; anything else in one stops the test.
fn is_valid(schema: &Value, value: &Value) -> bool {
    schema
        .as_object()
        .unwrap()
        .iter()
        .all(|(key, rule)| match key.as_str() {
            "$schema" | "title" => true,
            "type" => match rule.as_str().unwrap() {
                "object" => value.is_object(),
                "array" => value.is_array(),
                "string" => value.is_string(),
                "number" => value.is_number(),
                "integer" => value.as_f64().is_some_and(|number| number.fract() == 0.0),
                other => panic!("{other}"),
            },
            "properties" => value.as_object().is_none_or(|object| {
                let known = rule.as_object().unwrap();
                object
                    .iter()
                    .all(|(key, value)| known.get(key).is_none_or(|rule| is_valid(rule, value)))
            }),
            "required" => value.as_object().is_none_or(|object| {
                let mut keys = rule.as_array().unwrap().iter();
                keys.all(|key| object.contains_key(key.as_str().unwrap()))
            }),
            "additionalProperties" => value.as_object().is_none_or(|object| {
                let known = schema.get("properties").and_then(Value::as_object);
                object
                    .iter()
                    .filter(|(key, _)| known.is_none_or(|known| !known.contains_key(*key)))
                    .all(|(_, value)| rule.is_object() && is_valid(rule, value))
            }),
            "items" => value
                .as_array()
                .is_none_or(|items| items.iter().all(|one| is_valid(rule, one))),
            "minItems" => value
                .as_array()
                .is_none_or(|items| items.len() as u64 >= rule.as_u64().unwrap()),
            "maxItems" => value
                .as_array()
                .is_none_or(|items| items.len() as u64 <= rule.as_u64().unwrap()),
            "minimum" => value
                .as_f64()
                .is_none_or(|number| number >= rule.as_f64().unwrap()),
            "maximum" => value
                .as_f64()
                .is_none_or(|number| number <= rule.as_f64().unwrap()),
            "enum" => rule.as_array().unwrap().contains(value),
            "const" => value == rule,
            "pattern" => {
                assert_eq!(rule, "^profile:");
                value
                    .as_str()
                    .is_none_or(|text| text.starts_with("profile:"))
            }
            "anyOf" => rule
                .as_array()
                .unwrap()
                .iter()
                .any(|one| is_valid(one, value)),
            "oneOf" => {
                rule.as_array()
                    .unwrap()
                    .iter()
                    .filter(|one| is_valid(one, value))
                    .count()
                    == 1
            }
            other => panic!("the test does not know {other}"),
        })
}

/// Does the reader of the program take it?
fn is_taken(kind: &str, value: &Value) -> bool {
    let one = Definition {
        path: format!("data/{kind}/a.json"),
        text: value.to_string(),
    };
    read(Path::new(""), vec![one]).1.is_empty()
}

fn built_in() -> Vec<(&'static str, String, Value)> {
    let mut all = Vec::new();
    for kind in KINDS {
        for entry in fs::read_dir(Path::new("data").join(kind)).unwrap() {
            let path = entry.unwrap().path();
            let value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
            all.push((kind, path.display().to_string(), value));
        }
    }
    assert!(all.len() >= 17, "{}", all.len());
    all
}

#[test]
fn every_built_in_file_is_as_its_schema_says() {
    for (kind, path, value) in built_in() {
        assert!(is_valid(&schema(kind).unwrap(), &value), "{path}");
        assert!(is_taken(kind, &value), "{path}");
    }
    // Whoever adds a folder gives it a schema; the sample class is not for schools to write.
    for entry in fs::read_dir("data").unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let is_known = KINDS.contains(&name.as_str());
        assert!(
            is_known || ["sample", "fonts", "standards"].contains(&name.as_str()),
            "{name}"
        );
    }
}

/// Every place of a value; places among the minutes are left out: how long a conference may be is no matter of one step.
fn places(value: &Value, at: &str, all: &mut Vec<String>) {
    all.push(at.to_owned());
    match value {
        Value::Object(map) => {
            for (key, value) in map.iter().filter(|(key, _)| *key != "minutes") {
                places(value, &format!("{at}/{key}"), all);
            }
        }
        Value::Array(items) => {
            // Of many alike the first stands for all.
            for item in items.iter().take(1) {
                places(item, &format!("{at}/0"), all);
            }
        }
        _ => {}
    }
}

#[test]
fn a_file_that_is_changed_anywhere_is_judged_alike_by_schema_and_reader() {
    let mut judged = 0;
    // One script stands for all: it is read again for each change.
    let script = |path: &str| path.contains("scripts") && !path.contains("report-card");
    let all = built_in().into_iter().filter(|(_, path, _)| !script(path));
    for (kind, path, value) in all {
        let schema = schema(kind).unwrap();
        let mut all = Vec::new();
        places(&value, "", &mut all);
        let mut judge = |changed: &Value, what: &str| {
            let (valid, taken) = (is_valid(&schema, changed), is_taken(kind, changed));
            assert_eq!(
                valid, taken,
                "{path}, {what}: schema {valid}, reader {taken}"
            );
            judged += 1;
        };
        for at in all {
            for other in [json!(7.25), json!({"nobody": "knows"}), json!([])] {
                let mut changed = value.clone();
                let place = changed.pointer_mut(&at).unwrap();
                // A list that may be empty is; a list of ways to say something needs one.
                if other == json!([])
                    && (place.is_array()
                        || at.contains("/say/")
                        || at.contains("/ask/")
                        || at.contains("/listen/"))
                {
                    continue;
                }
                *place = other.clone();
                judge(&changed, &format!("{at} = {other}"));
            }
            let mut changed = value.clone();
            if let Some(object) = changed.pointer_mut(&at).unwrap().as_object_mut() {
                object.insert("nobody-knows".to_owned(), json!("x"));
                judge(&changed, &format!("{at} with one more"));
            }
            let keys: Vec<String> = value
                .pointer(&at)
                .unwrap()
                .as_object()
                .into_iter()
                .flat_map(|map| map.keys().cloned())
                .collect();
            for key in keys {
                let mut changed = value.clone();
                changed
                    .pointer_mut(&at)
                    .unwrap()
                    .as_object_mut()
                    .unwrap()
                    .remove(&key);
                judge(&changed, &format!("{at} without {key}"));
            }
        }
    }
    assert!(judged > 400, "{judged}");
}

#[test]
fn the_example_of_the_guide_is_taken_without_a_word() {
    let (pack, findings) = check(Path::new("docs/school-folder"));
    assert_eq!(findings, []);
    assert!(pack.files >= 5, "{}", pack.files);
    for one in pack
        .definitions
        .iter()
        .filter(|one| one.path.starts_with("data/"))
    {
        let kind = one.path.split('/').nth(1).unwrap();
        let value = serde_json::from_str(&one.text).unwrap();
        assert!(is_valid(&schema(kind).unwrap(), &value), "{}", one.path);
    }
    // The guide names every file of it.
    let guide = fs::read_to_string("docs/school-folder.md").unwrap();
    for one in &pack.definitions {
        assert!(guide.contains(&one.path), "{}", one.path);
    }
}
