//! CASE 1.0 and 1.1: a framework of standards as JSON.

mod package;

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read as _;

use serde_json::Value;

use super::bundle::Bundle;
use super::state::{Broken, State};
use package::{Association, Document, Item, Package, packages};

use crate::domain::class_file::intake::{Cannot, Problem, Progress, Record, Target};
use crate::domain::clean::clean_line;
use crate::domain::words::{Language, Words};

/// No framework of one subject is longer.
const LONGEST: u64 = 64 * 1024 * 1024;

/// A framework that is being read: it is small enough to be read at once.
pub(super) struct Reader {
    bundle: Bundle,
    file: String,
    /// What is in it; nothing: it is damaged.
    packages: Option<Vec<Package>>,
    done: bool,
}

impl Reader {
    /// Reads it all: no framework is longer than what is read at once. JSON that is whole and holds none is none.
    pub(super) fn begin(bundle: Bundle, file: &str) -> Result<Self, Cannot> {
        let mut bytes = Vec::new();
        let source = bundle.reader(file).map_err(|_| Cannot::Unreachable)?;
        let read = source.take(LONGEST).read_to_end(&mut bytes);
        let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
        let value: Option<Value> = read.ok().and_then(|_| serde_json::from_slice(text).ok());
        let found = match value {
            None => None,
            Some(value) => match packages(&value) {
                none if none.is_empty() => return Err(Cannot::NoFramework),
                found => Some(found),
            },
        };
        Ok(Self {
            bundle,
            file: file.to_owned(),
            packages: found,
            done: false,
        })
    }

    pub(super) fn file(&self) -> &str {
        &self.file
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
        let packages = self.packages.take();
        for package in packages.ok_or_else(|| Broken(self.file.clone()))? {
            self.targets(package, into, state);
        }
        Ok(false)
    }

    /// What students learn is at the leaves: what has children only groups them, and gives the subject.
    fn targets(&self, package: Package, into: &mut Vec<Record>, state: &mut State) {
        let Package {
            document,
            items,
            associations,
        } = package;
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
            if item.identifier.is_empty() {
                let said = item.full_statement.clone().unwrap_or_default();
                let what = Problem::NoIdentifier.at(&self.file, "identifier");
                state.findings.add(what, || (None, said));
                continue;
            }
            if !seen.insert(item.identifier.as_str()) {
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
            let statement = self.words(statement.unwrap_or_default(), tag, state);
            let subject = self.words(&subject, tag, state);
            let code = item.human_coding_scheme.as_deref().unwrap_or_default();
            into.push(Record::Target(Target {
                id: clean_line(&item.identifier),
                code: plain(code),
                framework: plain(&title),
                subject,
                statement,
                can: Words::default(),
                language: tag.and_then(told_in),
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
            let leads_out = !known.contains(above.as_str()) && above != document;
            if leads_out || !known.contains(child.as_str()) {
                let what = Problem::LeadsOut.at(&self.file, "isChildOf");
                state.findings.add(what, || (None, String::new()));
                continue;
            }
            parent.entry(child).or_insert(above);
            place.entry(child).or_insert(link.place.unwrap_or(f64::MAX));
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
        if let [only] = document.subject.as_slice() {
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
        let told = tag.and_then(told_in);
        if let (Some(tag), None) = (tag, told) {
            let what = Problem::OtherLanguage.at(&self.file, "language");
            state.findings.add(what, || (None, tag.to_lowercase()));
        }
        // Where the file does not say it, nobody knows: it is asked, and quoted without a sign until then.
        let language = told.unwrap_or(Language::English);
        Words::only(language, statement)
    }
}

/// The language of a tag: `en-US`, `spa`.
fn told_in(tag: &str) -> Option<Language> {
    let tag = tag.to_lowercase();
    if tag.starts_with("en") {
        Some(Language::English)
    } else if tag.starts_with("es") || tag.starts_with("spa") {
        Some(Language::Spanish)
    } else {
        None
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
