//! `juntos check`: what is wrong in a school's folder, with file and place.

use std::path::PathBuf;

use clap::ArgMatches;

use super::{Call, Outcome, listed};
use crate::content;
use crate::locale::text;

/// The schema of a kind of files, or of all of them by kind.
fn schemas(kind: &str) -> Outcome {
    let all = || {
        let all = content::KINDS.into_iter();
        let all = all.filter_map(|kind| Some((kind.to_owned(), content::schema(kind)?)));
        serde_json::Value::Object(all.collect())
    };
    let schema = content::schema(kind).unwrap_or_else(all);
    Outcome::said(format!("{schema:#}"))
}

/// Checks a pack: everything that is wrong with it, at once.
pub(super) fn run(call: &Call, matches: &ArgMatches) -> Outcome {
    if let Some(kind) = matches.get_one::<String>("schema") {
        return schemas(kind);
    }
    let folder = matches
        .get_one::<PathBuf>("dir")
        .cloned()
        .unwrap_or_default();
    let (pack, findings) = content::check(&folder);
    let faults = findings
        .iter()
        .filter(|finding| !finding.is_only_a_warning())
        .count();
    let warnings = findings.len() - faults;
    let summary = match (faults, warnings) {
        (0, 0) => text::check_fine(pack.files),
        (0, _) => text::check_warnings(warnings, pack.files),
        _ => text::check_faults(faults, pack.files),
    };
    let found = listed(call, &findings);
    let out = if found.is_empty() {
        call.say(&summary)
    } else {
        format!("{found}\n{}", call.say(&summary))
    };
    Outcome {
        out,
        err: String::new(),
        code: u8::from(faults > 0),
    }
}
