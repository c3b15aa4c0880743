//! CASE 1.0 and 1.1: a framework of standards as JSON.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read as _;

use serde::Deserialize;

use super::bundle::Bundle;
use super::state::{Broken, State};
use crate::domain::class_file::intake::{Problem, Progress, Record, Target};
use crate::domain::clean::clean_line;
use crate::domain::words::{Language, Words};

/// No framework of one subject is longer.
const LONGEST: u64 = 64 * 1024 * 1024;

/// A framework that is being read: it is small enough to be read at once.
pub(super) struct Reader {
    bundle: Bundle,
    file: String,
    done: bool,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "camelCase", default)]
struct Item {
    identifier: String,
    full_statement: Option<String>,
    abbreviated_statement: Option<String>,
    human_coding_scheme: Option<String>,
    language: Option<String>,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "camelCase", default)]
struct Link {
    identifier: String,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "camelCase", default)]
struct Association {
    #[serde(rename = "associationType")]
    kind: String,
    #[serde(rename = "originNodeURI")]
    origin: Option<Link>,
    #[serde(rename = "destinationNodeURI")]
    destination: Option<Link>,
    sequence_number: Option<serde_json::Number>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Document {
    identifier: String,
    title: Option<String>,
    subject: Option<Vec<String>>,
    language: Option<String>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Package {
    #[serde(rename = "CFDocument")]
    document: Option<Document>,
    #[serde(rename = "CFItems")]
    items: Option<Vec<Item>>,
    #[serde(rename = "CFAssociations")]
    associations: Option<Vec<Association>>,
    #[serde(rename = "CFPackage")]
    inner: Option<Box<Package>>,
}

impl Reader {
    pub(super) fn new(bundle: Bundle, file: &str) -> Self {
        Self {
            bundle,
            file: file.to_owned(),
            done: false,
        }
    }

    pub(super) fn progress(&self) -> Progress {
        let of = self.bundle.size(&self.file);
        Progress {
            done: if self.done { of } else { 0 },
            of,
        }
    }

    pub(super) fn read_on(
        &mut self,
        into: &mut Vec<Record>,
        state: &mut State,
    ) -> Result<bool, Broken> {
        if std::mem::replace(&mut self.done, true) {
            return Ok(false);
        }
        let broken = || Broken(self.file.clone());
        let mut bytes = Vec::new();
        let source = self.bundle.reader(&self.file).map_err(|_| broken())?;
        source
            .take(LONGEST)
            .read_to_end(&mut bytes)
            .map_err(|_| broken())?;
        let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
        let package: Package = serde_json::from_slice(text).map_err(|_| broken())?;
        let package = match package.inner {
            Some(inner) if package.items.is_none() => *inner,
            _ => package,
        };
        if package.items.is_none() && package.document.is_none() {
            return Err(broken());
        }
        self.targets(package, into, state);
        Ok(false)
    }

    /// What students learn is at the leaves: what has children only groups them, and gives the subject.
    fn targets(&self, package: Package, into: &mut Vec<Record>, state: &mut State) {
        let document = package.document.unwrap_or_default();
        let items = package.items.unwrap_or_default();
        let associations = package.associations.unwrap_or_default();
        let known: BTreeSet<&str> = items.iter().map(|item| item.identifier.as_str()).collect();
        let (parent, place) = self.above(&associations, &known, &document.identifier, state);
        let groups: BTreeSet<&str> = parent.values().copied().collect();
        let title = document.title.clone().unwrap_or_default();
        let mut seen = BTreeSet::new();
        let mut order: Vec<usize> = (0..items.len()).collect();
        let path = |at: &usize| -> Vec<(u64, usize)> {
            let mut way = Vec::new();
            let mut now = items.get(*at).map(|item| item.identifier.as_str());
            // A ring of parents ends here.
            while let Some(id) = now.filter(|_| way.len() < 32) {
                let number = place.get(id).copied().unwrap_or(f64::MAX).to_bits();
                let met = items.iter().position(|item| item.identifier == id);
                way.push((number, met.unwrap_or(usize::MAX)));
                now = parent.get(id).copied();
            }
            way.reverse();
            way
        };
        if items.len() <= 5_000 {
            order.sort_by_cached_key(path);
        }
        for item in order.into_iter().filter_map(|at| items.get(at)) {
            if groups.contains(item.identifier.as_str()) {
                continue;
            }
            if item.identifier.is_empty() || !seen.insert(item.identifier.as_str()) {
                let what = Problem::Twice.at(&self.file, "identifier");
                state.findings.add(what, || (None, item.identifier.clone()));
                continue;
            }
            let statement = item
                .full_statement
                .as_deref()
                .or(item.abbreviated_statement.as_deref());
            let tag = item.language.as_deref().or(document.language.as_deref());
            let subject = Self::subject(item, &items, &parent, &document);
            let can = self.words(statement.unwrap_or_default(), tag, state);
            let subject = self.words(&subject, tag, state);
            let code = item.human_coding_scheme.as_deref().unwrap_or_default();
            into.push(Record::Target(Target {
                id: clean_line(&item.identifier),
                code: plain(code),
                framework: plain(&title),
                subject,
                can,
            }));
        }
    }

    /// What each item is part of, and where it stands there.
    fn above<'a>(
        &self,
        associations: &'a [Association],
        known: &BTreeSet<&str>,
        document: &str,
        state: &mut State,
    ) -> (BTreeMap<&'a str, &'a str>, BTreeMap<&'a str, f64>) {
        let mut parent: BTreeMap<&str, &str> = BTreeMap::new();
        let mut place: BTreeMap<&str, f64> = BTreeMap::new();
        for link in associations {
            if link.kind != "isChildOf" {
                continue;
            }
            let (Some(child), Some(above)) = (&link.origin, &link.destination) else {
                continue;
            };
            let leads_out =
                !known.contains(above.identifier.as_str()) && above.identifier != document;
            if leads_out || !known.contains(child.identifier.as_str()) {
                let what = Problem::LeadsOut.at(&self.file, "isChildOf");
                state.findings.add(what, || (None, String::new()));
                continue;
            }
            parent.entry(&child.identifier).or_insert(&above.identifier);
            let number = link
                .sequence_number
                .as_ref()
                .and_then(serde_json::Number::as_f64);
            place
                .entry(&child.identifier)
                .or_insert(number.unwrap_or(f64::MAX));
        }
        (parent, place)
    }

    /// The document's subject, else the group at the top.
    fn subject(
        item: &Item,
        items: &[Item],
        parent: &BTreeMap<&str, &str>,
        document: &Document,
    ) -> String {
        if let Some([only]) = document.subject.as_deref() {
            return only.clone();
        }
        let mut top = None;
        let mut now = parent.get(item.identifier.as_str()).copied();
        for _ in 0..32 {
            let group = now.and_then(|id| items.iter().find(|item| item.identifier == id));
            let Some(group) = group else {
                break;
            };
            top = Some(group);
            now = parent.get(group.identifier.as_str()).copied();
        }
        let named = top.and_then(|group| {
            let short = group.abbreviated_statement.clone();
            short.or_else(|| group.full_statement.clone())
        });
        named
            .or_else(|| document.title.clone())
            .unwrap_or_default()
            .chars()
            .take(60)
            .collect()
    }

    fn words(&self, statement: &str, tag: Option<&str>, state: &mut State) -> Words {
        let statement = plain(statement);
        if statement.is_empty() {
            return Words::default();
        }
        let language = match tag.map(str::to_lowercase) {
            None => Language::English,
            Some(tag) if tag.starts_with("en") => Language::English,
            Some(tag) if tag.starts_with("es") || tag.starts_with("spa") => Language::Spanish,
            Some(tag) => {
                let what = Problem::OtherLanguage.at(&self.file, "language");
                state.findings.add(what, || (None, tag));
                Language::English
            }
        };
        Words::only(language, statement)
    }
}

/// Without HTML tags and the signs of formulas, on one line.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        let (before, tag) = rest.split_at(at);
        out.push_str(before);
        let is_tag = tag
            .chars()
            .nth(1)
            .is_some_and(|c| c.is_ascii_alphabetic() || c == '/');
        if let Some(end) = tag.find('>').filter(|_| is_tag) {
            out.push(' ');
            rest = tag.get(end + 1..).unwrap_or_default();
        } else {
            out.push('<');
            rest = tag.get(1..).unwrap_or_default();
        }
    }
    out.push_str(rest);
    let out = out
        .replace("&nbsp;", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
    let out = clean_line(&out);
    let words: Vec<&str> = out.split_whitespace().collect();
    words.join(" ").chars().take(1_000).collect()
}
