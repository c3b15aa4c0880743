//! Everything about a student, as the family may read it.

use super::Open;
use crate::ask::PagesChange;
use crate::domain::Language;
use crate::domain::log::What;
use crate::domain::person::Key;
use crate::domain::sight::Viewer;
use crate::handout::{self, Block, Context};
use crate::locale::{Reader, Reading};
use crate::store::Error;

/// As lines, in both languages; that it was opened is in the log.
pub(super) fn read(open: &mut Open, student: Key) -> Result<PagesChange, Error> {
    let (when, what) = (open.when(), What::Opened);
    open.store.note_down(when, what, Some(student), "teacher")?;
    let lines = |language| -> Result<Vec<String>, Error> {
        let mut lines = handout::as_lines(&blocks(open, student, language)?);
        lines.push(String::new());
        Ok(lines)
    };
    let [english, spanish] = Language::ALL.map(lines);
    Ok(PagesChange::RecordRead {
        student,
        lines: Box::new([english?, spanish?]),
    })
}

/// As blocks of a page.
pub(super) fn blocks(open: &Open, student: Key, language: Language) -> Result<Vec<Block>, Error> {
    let (store, ground) = (&open.store, open.ground);
    let record = store.dossier(student, Viewer::Family(student))?;
    let class = store.class()?;
    let context = Context {
        class: &class,
        counting: ground.counting(),
        content: ground.content,
        reader: Reader::new(ground.locales, Reading::One(language)),
        today: ground.now.day(),
    };
    let local = |moment| ground.now.local_of(moment);
    Ok(handout::record(&record, &context, &local))
}
