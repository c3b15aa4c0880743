//! Which class file a command is about.

use std::path::PathBuf;

use clap::ArgMatches;

use crate::places::Places;

/// The class file that is asked for by name: `--class`, `JUNTOS_CLASS`.
pub(super) fn named(matches: &ArgMatches) -> Option<PathBuf> {
    let asked = matches.get_one::<PathBuf>("class").cloned();
    asked.or_else(|| {
        let named = std::env::var_os("JUNTOS_CLASS");
        named.filter(|name| !name.is_empty()).map(PathBuf::from)
    })
}

/// The class file that a command is about: `--class`, `--sample`, `JUNTOS_CLASS`, the last one.
pub(super) fn wanted(matches: &ArgMatches, places: &Places) -> Option<PathBuf> {
    if matches.get_flag("sample") {
        return Some(places.sample());
    }
    named(matches).or_else(|| places.remembered().class)
}
