//! No files import each other in a circle.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::{MODULES, sources};

/// What each module imports, by name: `store::backup` → `store::header`. A name that a folder only hands on counts as
/// of the file it comes from; calls by a longer path are not seen.
fn imports() -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, Vec<(bool, String)>> = BTreeMap::new();
    for (module, _) in MODULES {
        for (file, source) in sources(&Path::new("src").join(module)) {
            let name = file.trim_start_matches("src/").trim_end_matches(".rs");
            let name = name.trim_end_matches("/mod").replace('/', "::");
            if file.ends_with(".rs") && !name.ends_with("::tests") {
                let source = source.split("#[cfg(test)]\nmod tests {").next().unwrap();
                found.insert(name, uses(source));
            }
        }
    }
    let graph = found.iter().map(|(name, uses)| {
        let own = uses.iter().filter(|(hands_on, _)| !hands_on);
        let of = own.filter_map(|(_, path)| source_of(&found, name, path, 0));
        (name.clone(), of.filter(|other| other != name).collect())
    });
    graph.collect()
}

/// Whether it is handed on, and the whole path of everything a source uses.
fn uses(source: &str) -> Vec<(bool, String)> {
    let mut found = Vec::new();
    let mut lines = source.lines().map(str::trim);
    while let Some(line) = lines.next() {
        let Some((before, first)) = line.split_once("use ") else {
            continue;
        };
        let hands_on = before == "pub " || (before.starts_with("pub(") && before.ends_with(") "));
        if !before.is_empty() && !hands_on {
            continue;
        }
        let mut words = first.to_owned();
        while !words.ends_with(';') {
            words += lines.next().unwrap();
        }
        let paths = each(words.trim_end_matches(';'));
        found.extend(paths.into_iter().map(|path| (hands_on, path)));
    }
    found
}

/// `a::{b, c::d}` → `a::b`, `a::c::d`.
fn each(path: &str) -> Vec<String> {
    let Some((before, inner)) = path.split_once('{') else {
        let named = path.trim().split(" as ").next().unwrap();
        return vec![named.to_owned()];
    };
    let inner = &inner[..inner.rfind('}').unwrap()];
    let mut depth = 0;
    let parts = inner.split(|c| {
        depth += i32::from(c == '{') - i32::from(c == '}');
        c == ',' && depth == 0
    });
    let parts = parts.flat_map(each).filter(|part| !part.is_empty());
    parts
        .map(|part| format!("{}{part}", before.trim()))
        .collect()
}

/// The module that what is used comes from, through every folder that hands it on.
fn source_of(
    all: &BTreeMap<String, Vec<(bool, String)>>,
    from: &str,
    path: &str,
    steps: usize,
) -> Option<String> {
    let mut at = from.to_owned();
    let mut rest = path;
    if let Some(below) = rest.strip_prefix("crate::") {
        (at, rest) = (String::new(), below);
    } else if !rest.starts_with("super::") {
        let first = rest.split("::").next().unwrap();
        all.get(&format!("{at}::{first}"))?;
    }
    while let Some(below) = rest.strip_prefix("super::") {
        at.truncate(at.rfind("::").unwrap_or(0));
        rest = below;
    }
    for name in rest.split("::") {
        let below = format!("{at}::{name}");
        let below = below.trim_start_matches("::");
        if all.contains_key(below) {
            at = below.to_owned();
            continue;
        }
        let ends = format!("::{name}");
        let handed_on = all
            .get(&at)?
            .iter()
            .find(|(on, path)| *on && path.ends_with(&ends));
        let further = handed_on.filter(|_| steps < 5);
        return further
            .and_then(|(_, path)| source_of(all, &at, path, steps + 1))
            .or(Some(at));
    }
    all.contains_key(&at).then_some(at)
}

/// What nothing that is left leads into, or out of, is in no circle: it is taken away until only circles are left.
#[test]
fn no_files_import_each_other_in_a_circle() {
    let mut graph = imports();
    assert!(graph["store::open"].contains("store::header"), "{graph:?}");
    assert!(graph["render::paper::pdf"].contains("render::paper::layout::piece"));
    loop {
        let before = graph.len();
        let led_to: BTreeSet<String> = graph.values().flatten().cloned().collect();
        let left: BTreeSet<String> = graph.keys().cloned().collect();
        graph.retain(|name, others| led_to.contains(name) && !others.is_disjoint(&left));
        if graph.len() == before {
            break;
        }
    }
    let left: BTreeSet<String> = graph.keys().cloned().collect();
    for others in graph.values_mut() {
        others.retain(|other| left.contains(other));
    }
    assert!(graph.is_empty(), "a circle: {graph:#?}");
}
