//! What a package of CASE holds, read leniently: a field that is written otherwise than it should be is read all the same
//! where it is clear, and left empty where it is not.

use serde_json::Value;

#[derive(Default)]
pub(super) struct Item {
    pub(super) identifier: String,
    pub(super) full_statement: Option<String>,
    pub(super) abbreviated_statement: Option<String>,
    pub(super) human_coding_scheme: Option<String>,
    pub(super) language: Option<String>,
}

pub(super) struct Association {
    pub(super) kind: String,
    pub(super) origin: Option<String>,
    pub(super) destination: Option<String>,
    pub(super) place: Option<f64>,
}

#[derive(Default)]
pub(super) struct Document {
    pub(super) identifier: String,
    pub(super) title: Option<String>,
    pub(super) subject: Vec<String>,
    pub(super) language: Option<String>,
}

#[derive(Default)]
pub(super) struct Package {
    pub(super) document: Document,
    pub(super) items: Vec<Item>,
    pub(super) associations: Vec<Association>,
}

/// A field as words, whether it is written as words or as a number.
fn words_of(value: &Value, name: &str) -> Option<String> {
    match value.get(name)? {
        Value::String(words) => Some(words.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// The objects in a list, or the one object where the list is left out.
fn list_of<'a>(value: &'a Value, name: &str) -> Vec<&'a Value> {
    match value.get(name) {
        Some(Value::Array(all)) => all.iter().filter(|one| one.is_object()).collect(),
        Some(one @ Value::Object(_)) => vec![one],
        _ => Vec::new(),
    }
}

impl Item {
    /// What is known by a code alone is known by its code.
    fn of(value: &Value) -> Self {
        let code = words_of(value, "humanCodingScheme");
        let own = words_of(value, "identifier").filter(|id| !id.trim().is_empty());
        Self {
            identifier: own.or_else(|| code.clone()).unwrap_or_default(),
            full_statement: words_of(value, "fullStatement"),
            abbreviated_statement: words_of(value, "abbreviatedStatement"),
            human_coding_scheme: code,
            language: words_of(value, "language"),
        }
    }
}

impl Association {
    fn of(value: &Value) -> Self {
        let node = |name: &str| match value.get(name)? {
            Value::String(id) => Some(id.clone()),
            node => words_of(node, "identifier"),
        };
        Self {
            kind: words_of(value, "associationType").unwrap_or_default(),
            origin: node("originNodeURI"),
            destination: node("destinationNodeURI"),
            place: words_of(value, "sequenceNumber").and_then(|place| place.trim().parse().ok()),
        }
    }
}

impl Document {
    fn of(value: &Value) -> Self {
        let subject = match value.get("subject") {
            Some(Value::String(one)) => vec![one.clone()],
            Some(Value::Array(all)) => {
                let words = all.iter().filter_map(Value::as_str);
                words.map(str::to_owned).collect()
            }
            _ => Vec::new(),
        };
        Self {
            identifier: words_of(value, "identifier").unwrap_or_default(),
            title: words_of(value, "title"),
            subject,
            language: words_of(value, "language"),
        }
    }
}

/// Every package in it: one, one in an envelope, or a list of either.
pub(super) fn packages(value: &Value) -> Vec<Package> {
    match value {
        Value::Array(all) => all.iter().flat_map(packages).collect(),
        Value::Object(_) => {
            let is_one = value.get("CFItems").is_some_and(Value::is_array)
                || value.get("CFDocument").is_some_and(Value::is_object);
            if is_one {
                return vec![Package {
                    document: value
                        .get("CFDocument")
                        .map(Document::of)
                        .unwrap_or_default(),
                    items: list_of(value, "CFItems")
                        .into_iter()
                        .map(Item::of)
                        .collect(),
                    associations: list_of(value, "CFAssociations")
                        .into_iter()
                        .map(Association::of)
                        .collect(),
                }];
            }
            let inside = ["CFPackage", "CFPackages"];
            let inside = inside.iter().filter_map(|name| value.get(name));
            inside.flat_map(packages).collect()
        }
        _ => Vec::new(),
    }
}
