//! The sections of what a student prepares, as the next conference asks for them.

use super::own::{goal, habits, profile, standards};
use super::section::section;
use super::shown::{growth, left_to_show, pace, partner};
use crate::domain::class_file::class::Class;
use crate::domain::conference::script::{Script, Shows};
use crate::domain::people::person::Voice;
use crate::locale::text;
use crate::page::{Why, purpose};
use crate::screen::{Around, Do, Item, Kind as ListKind, Listing, OpenFolder, Row, Show};

/// What the next conference follows: its script.
fn script<'a>(around: &'a Around, home: &OpenFolder) -> Option<&'a Script> {
    let next = home.folder.next_conference();
    let usual = around.class.as_ref().map(|class| class.script.clone());
    let id = next.map(|next| next.script.clone()).or(usual);
    around.content.script(&id.unwrap_or_default())
}

/// Why the school and the teacher do it so: one explains it best with their words at hand.
fn why(class: &Class) -> Option<Row> {
    let words = purpose(class, Why::Whole).into_iter();
    let item = Item {
        fold: words.map(|block| Show::Block(Box::new(block))).collect(),
        ..Item::new(text::prepare_why(), Do::Nothing)
    };
    (!item.fold.is_empty()).then(|| item.row())
}

pub(super) fn sections(around: &Around, home: &OpenFolder) -> Listing {
    let folder = &home.folder;
    let mut rows = vec![Row::About(text::prepare_about())];
    rows.push(section(text::prepare_profile(), profile(around, folder)));
    if !folder.learning.is_empty() {
        rows.push(section(
            text::prepare_standards(),
            standards(around, folder),
        ));
    }
    let class = around.class.as_ref();
    if class.is_none_or(|class| class.raters.has(Voice::Student)) {
        rows.push(section(text::prepare_habits(), habits(around, folder)));
    }
    rows.push(goal(around, folder));
    let shows = |what: Shows| {
        let steps = script(around, home).map(|script| script.steps.iter());
        let mut parts = steps.into_iter().flatten().flat_map(|step| &step.parts);
        parts.any(|part| part.shows == what)
    };
    if shows(Shows::Growth) {
        rows.push(section(text::prepare_growth(), growth(folder)));
    }
    if shows(Shows::LeftToShow) {
        rows.push(section(text::prepare_left(), left_to_show(around, folder)));
    }
    rows.push(section(text::prepare_partner(), partner()));
    if let Some(pace) = pace(around, folder) {
        rows.push(section(text::prepare_pace(), pace));
    }
    if let Some(post_it) = &folder.post_it {
        rows.push(Row::Head(text::prepare_post_it()));
        rows.push(Row::About(text::as_is(post_it.as_words())));
    }
    rows.extend(class.and_then(why));
    Listing::new(
        ListKind::Prepare,
        text::prepare_title(folder.student.name.called.clone()),
        rows,
    )
}
