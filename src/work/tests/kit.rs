//! A desk, and what is asked at it.

use std::path::Path;

use jiff::civil::date;

use crate::ask::{Ask, Change, ClassAsk, DraftAsk};
use crate::content::Content;
use crate::domain::Now;
use crate::domain::class_file::spot::{Draft, Own, Spot};
use crate::domain::conference::Conference;
use crate::domain::conference::pace::Moment;
use crate::domain::id::{ConferenceId, StudentId};
use crate::domain::people::person::Voice;
use crate::locale::{Locales, Reading};
use crate::places::Places;
use crate::work::{Ground, Work};

pub(super) struct Desk {
    content: Content,
    locales: Locales,
    folder: tempfile::TempDir,
}

impl Desk {
    pub(super) fn new() -> Self {
        Self {
            content: Content::default(),
            locales: Locales::default(),
            folder: tempfile::tempdir().unwrap(),
        }
    }

    /// So many milliseconds later.
    pub(super) fn ground(&self, later: i64) -> Ground<'_> {
        let now = Now {
            moment: Moment(1_795_534_200_000 + later),
            local: date(2026, 11, 24).at(15, 30, 0, 0),
        };
        Ground {
            now,
            reading: Reading::default(),
            class: None,
            content: &self.content,
            locales: &self.locales,
            papers: Path::new(""),
            at_desk: false,
        }
    }

    pub(super) fn work(&self) -> Work {
        let mut work = Work::new(Places::below(self.folder.path().to_owned()));
        let opened = work.perform(&Ask::Class(ClassAsk::OpenSample), &self.ground(0));
        assert!(matches!(opened, Ok(Change::Class(_))));
        work
    }
}

/// Where an answer to this prompt is typed.
pub(super) fn spot(prompt: &str) -> Spot {
    Spot::Own {
        home: None,
        student: StudentId(1),
        at: Own::Answer(Voice::Student, prompt.to_owned()),
    }
}

pub(super) fn draft(prompt: &str, letter: &str) -> Draft {
    let words = serde_json::json!({ "text": letter.repeat(60_000), "language": "es" });
    Draft {
        spot: spot(prompt),
        form: [("words".to_owned(), words)].into_iter().collect(),
    }
}

pub(super) fn keep(prompt: &str, letter: &str) -> Ask {
    Ask::Drafts(DraftAsk::Keep(Box::new(draft(prompt, letter))))
}

pub(super) fn forget(prompts: &[&str]) -> Ask {
    let spots = prompts.iter().copied().map(spot).collect();
    Ask::Drafts(DraftAsk::Forget { spots })
}

pub(super) fn conference() -> Box<Conference> {
    Box::new(Conference {
        key: ConferenceId(7),
        student: StudentId(1),
        ..Conference::default()
    })
}

pub(super) fn allow(work: &Work, more: Option<i64>) {
    work.store().unwrap().limit_pages_for_tests(more);
}

pub(super) fn kept(work: &Work) -> Vec<Draft> {
    work.store()
        .unwrap()
        .drafts_of(StudentId(1))
        .unwrap()
        .drafts
}
