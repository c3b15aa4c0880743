//! What a child can who has mastered a standard of the Common Core, in our own words, by its code.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::data::STANDARDS;
use super::file::{File, Read};
use super::messages::Messages;
use super::reading::unique;
use crate::domain::Words;
use crate::domain::learning::common_core::{CommonCore, Subject};

/// A subject in a grade.
type Shelf = (Subject, u8);

/// Which file has which; each is read when a standard of it is first asked for.
static SHELVES: [(Shelf, OnceLock<Written>); 12] = [
    ((Subject::Math, 3), OnceLock::new()),
    ((Subject::Math, 4), OnceLock::new()),
    ((Subject::Math, 5), OnceLock::new()),
    ((Subject::Math, 6), OnceLock::new()),
    ((Subject::Math, 7), OnceLock::new()),
    ((Subject::Math, 8), OnceLock::new()),
    ((Subject::Ela, 3), OnceLock::new()),
    ((Subject::Ela, 4), OnceLock::new()),
    ((Subject::Ela, 5), OnceLock::new()),
    ((Subject::Ela, 6), OnceLock::new()),
    ((Subject::Ela, 7), OnceLock::new()),
    ((Subject::Ela, 8), OnceLock::new()),
];

/// The sentences of a file, by the standard each is of.
type Written = BTreeMap<CommonCore, Words>;

/// What follows “I can” and “Yo puedo” for the standard with this code; a part of a standard has the words of the
/// whole. None: it is of another framework, or of another grade.
pub fn can(code: &str) -> Option<&'static Words> {
    let standard = CommonCore::of(code)?;
    let mut shelves = SHELVES.iter().zip(STANDARDS);
    let ((_, written), (name, source)) =
        shelves.find(|((shelf, _), _)| *shelf == (standard.subject, standard.grade))?;
    let written = written.get_or_init(|| {
        read(name, source, Messages::default())
            .made
            .unwrap_or_default()
    });
    written.get(&standard)
}

/// Reads the standards of one subject in one grade.
pub(super) fn read(name: &str, source: &str, messages: Messages) -> Read<Written> {
    File::new(name, messages).read(source, |node| {
        let fields = node.object(&["framework", "subject", "grade", "standards"])?;
        let standards = fields.list("standards");
        let of_each = standards.iter().filter_map(|node| {
            let fields = node.object(&["code", "can"])?;
            Some((fields.text("code")?, fields.get("can")?.words()?))
        });
        let of_each: Vec<(String, Words)> = of_each.collect();
        unique(&node, of_each.iter().map(|(code, _)| code.as_str()));
        let known = of_each.into_iter();
        Some(
            known
                .filter_map(|(code, can)| Some((CommonCore::of(&code)?, can)))
                .collect(),
        )
    })
}
