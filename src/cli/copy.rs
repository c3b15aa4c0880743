//! `juntos copy`: a whole copy of the class, also of a locked one.

use std::path::PathBuf;

use clap::ArgMatches;

use super::{Call, Outcome, class_file, safe};
use crate::clock::Clock;
use crate::locale::text;
use crate::places::{self, Places};

/// Makes the copy and says where it is. What is sealed stays sealed: no passphrase is asked for.
pub(super) fn run(
    call: &Call,
    matches: &ArgMatches,
    inner: &ArgMatches,
    places: &Places,
) -> Outcome {
    let Some(path) = class_file::wanted(matches, places) else {
        return Outcome::failed(call.say(&text::record_no_class()), 66);
    };
    let to = inner.get_one::<PathBuf>("to").cloned().unwrap_or_default();
    let when = safe::when(&Clock::default());
    let copied = safe::renewed(call, &path)
        .and_then(|mut store| store.copy_for(when, &places::at_home(&to)));
    match copied {
        Ok(path) => Outcome::said(call.say(&text::copied_to(path.display().to_string()))),
        Err(error) => call.failure(error.into()),
    }
}
