//! `juntos check`: what is wrong in a school's folder, with file and place.

use std::path::PathBuf;

use clap::ArgMatches;

use super::{Call, Outcome, listed};
use crate::content;
use crate::locale::text;

/// Checks a pack: everything that is wrong with it, at once.
pub(super) fn run(call: &Call, matches: &ArgMatches) -> Outcome {
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
