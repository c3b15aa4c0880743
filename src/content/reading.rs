//! Strict reading of JSON: every access that fails leaves a finding and goes on.

use std::collections::BTreeSet;
use std::str::FromStr;

use serde_json::{Map, Value};

use super::file::{File, Read, clean_all};
use super::finding::{Fault, Kind};
use super::messages::nearest;
use crate::domain::Words;

impl File<'_> {
    /// Reads `source` with `read`: what came of it, and what was wrong.
    pub(super) fn read<T>(self, source: &str, read: impl FnOnce(Node) -> Option<T>) -> Read<T> {
        let made = match serde_json::from_str::<Value>(source.trim_start_matches('\u{feff}')) {
            Ok(mut value) => {
                clean_all(&mut value);
                read(Node {
                    file: &self,
                    value: &value,
                    place: String::new(),
                })
            }
            Err(error) => {
                self.find("", Fault::NotJson(error.line(), error.column()));
                None
            }
        };
        Read {
            made,
            wrong: self.findings.into_inner(),
        }
    }
}

/// A value and where it stands.
#[derive(Clone)]
pub(super) struct Node<'a> {
    file: &'a File<'a>,
    value: &'a Value,
    place: String,
}

impl<'a> Node<'a> {
    /// Leaves a finding here.
    pub(super) fn wrong<T>(&self, fault: Fault) -> Option<T> {
        self.file.find(&self.place, fault);
        None
    }

    pub(super) fn is_null(&self) -> bool {
        self.value.is_null()
    }

    /// Does it have fields?
    pub(super) fn is_object(&self) -> bool {
        self.value.is_object()
    }

    pub(super) fn is_list(&self) -> bool {
        self.value.is_array()
    }

    /// An object with these keys and no others.
    pub(super) fn object(&self, known: &[&str]) -> Option<Fields<'a>> {
        let Value::Object(map) = self.value else {
            return self.wrong(Fault::WrongKind(Kind::Object));
        };
        for key in map.keys().filter(|key| !known.contains(&key.as_str())) {
            self.at(key).wrong::<()>(Fault::UnknownKey(
                key.clone(),
                nearest(key, known.iter().copied()),
            ));
        }
        Some(Fields {
            node: self.clone(),
            map,
        })
    }

    /// An object whose keys are free.
    pub(super) fn entries(&self) -> Vec<(String, Node<'a>)> {
        let Value::Object(map) = self.value else {
            self.wrong::<()>(Fault::WrongKind(Kind::Object));
            return Vec::new();
        };
        map.iter()
            .map(|(key, value)| {
                (
                    key.clone(),
                    Node {
                        file: self.file,
                        value,
                        place: join(&self.place, key),
                    },
                )
            })
            .collect()
    }

    pub(super) fn list(&self) -> Vec<Node<'a>> {
        let Value::Array(items) = self.value else {
            self.wrong::<()>(Fault::WrongKind(Kind::List));
            return Vec::new();
        };
        items
            .iter()
            .enumerate()
            .map(|(i, value)| Node {
                file: self.file,
                value,
                place: format!("{}[{i}]", self.place),
            })
            .collect()
    }

    pub(super) fn text(&self) -> Option<&'a str> {
        match self.value {
            Value::String(text) => Some(text),
            Value::Null
            | Value::Bool(_)
            | Value::Number(_)
            | Value::Array(_)
            | Value::Object(_) => self.wrong(Fault::WrongKind(Kind::Text)),
        }
    }

    pub(super) fn number(&self, low: f64, high: f64) -> Option<f64> {
        match self.value.as_f64() {
            Some(number) if (low..=high).contains(&number) => Some(number),
            Some(number) => self.wrong(Fault::OutOfRange(number, low, high)),
            None => self.wrong(Fault::WrongKind(Kind::Number)),
        }
    }

    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the range is checked first"
    )]
    pub(super) fn whole(&self, low: u16, high: u16) -> Option<u16> {
        let number = self.number(low.into(), high.into())?;
        if number.fract() == 0.0 {
            Some(number as u16)
        } else {
            self.wrong(Fault::OutOfRange(number, low.into(), high.into()))
        }
    }

    pub(super) fn flag(&self) -> bool {
        self.value.as_bool().unwrap_or(false)
    }

    /// A word that stands for one of these.
    pub(super) fn one_of<T: Copy>(&self, known: &[(&str, T)]) -> Option<T> {
        let word = self.text()?;
        if let Some((_, value)) = known.iter().find(|(name, _)| *name == word) {
            return Some(*value);
        }
        let near = nearest(word, known.iter().map(|(name, _)| *name));
        self.wrong(Fault::NotOneOf(
            word.to_owned(),
            near,
            known.iter().map(|(name, _)| (*name).to_owned()).collect(),
        ))
    }

    /// A date like `2026-11-20`.
    pub(super) fn date<T: FromStr>(&self) -> Option<T> {
        let text = self.text()?;
        text.parse()
            .ok()
            .or_else(|| self.wrong(Fault::NotADate(text.to_owned())))
    }

    /// A sentence's id, with variables among `known` only.
    pub(super) fn message(&self, known: &[&str]) -> Option<String> {
        let id = self.text()?;
        let Some(variables) = self.file.messages.variables(id) else {
            return self.wrong(Fault::NoMessage(
                id.to_owned(),
                self.file.messages.nearest(id),
            ));
        };
        for language in self.file.messages.lacking(id) {
            self.wrong::<()>(Fault::OnlyInOther(id.to_owned(), language));
        }
        for variable in variables
            .iter()
            .filter(|variable| !known.contains(&variable.as_str()))
        {
            let near = nearest(variable, known.iter().copied());
            self.wrong::<()>(Fault::UnknownVariable(
                id.to_owned(),
                variable.clone(),
                near,
            ));
        }
        Some(id.to_owned())
    }

    /// The variables of a sentence of this file.
    pub(super) fn variables(&self, id: &str) -> Vec<String> {
        self.file.messages.variables(id).unwrap_or_default()
    }

    /// `{"en": "…", "es": "…"}`, at least one of them.
    pub(super) fn words(&self) -> Option<Words> {
        let fields = self.object(&["en", "es"])?;
        let words = Words {
            en: fields.optional_text("en"),
            es: fields.optional_text("es"),
        };
        if words.en.is_none() && words.es.is_none() {
            self.wrong(Fault::Empty)
        } else {
            Some(words)
        }
    }

    fn at(&self, key: &str) -> Node<'a> {
        Node {
            file: self.file,
            value: self.value,
            place: join(&self.place, key),
        }
    }
}

fn join(place: &str, key: &str) -> String {
    if place.is_empty() {
        key.to_owned()
    } else {
        format!("{place}.{key}")
    }
}

/// An object's values by key.
pub(super) struct Fields<'a> {
    node: Node<'a>,
    map: &'a Map<String, Value>,
}

impl<'a> Fields<'a> {
    /// A value that may be missing; `null` is missing.
    pub(super) fn optional(&self, key: &str) -> Option<Node<'a>> {
        let value = self.map.get(key).filter(|value| !value.is_null())?;
        Some(Node {
            file: self.node.file,
            value,
            place: join(&self.node.place, key),
        })
    }

    /// A value that must be there.
    pub(super) fn get(&self, key: &str) -> Option<Node<'a>> {
        self.optional(key)
            .or_else(|| self.node.wrong(Fault::MissingKey(key.to_owned())))
    }

    pub(super) fn text(&self, key: &str) -> Option<String> {
        self.get(key)?.text().map(str::to_owned)
    }

    pub(super) fn optional_text(&self, key: &str) -> Option<String> {
        self.optional(key)?.text().map(str::to_owned)
    }

    pub(super) fn message(&self, key: &str) -> Option<String> {
        self.get(key)?.message(&[])
    }

    /// A list that must not be empty.
    pub(super) fn list(&self, key: &str) -> Vec<Node<'a>> {
        let Some(node) = self.get(key) else {
            return Vec::new();
        };
        let items = node.list();
        if items.is_empty() && node.is_list() {
            node.wrong::<()>(Fault::Empty);
        }
        items
    }

    /// A list that may be missing or empty.
    pub(super) fn optional_list(&self, key: &str) -> Vec<Node<'a>> {
        self.optional(key)
            .map(|node| node.list())
            .unwrap_or_default()
    }
}

/// Finds names that stand twice.
pub(super) fn unique<'a>(at: &Node, names: impl Iterator<Item = &'a str>) {
    let mut seen = BTreeSet::new();
    for name in names {
        if !seen.insert(name) {
            at.wrong::<()>(Fault::Twice(name.to_owned()));
        }
    }
}
