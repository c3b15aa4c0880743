//! What was agreed on at a conference.

use jiff::civil::Date;

use super::pieces::{said, take_home};
use crate::domain::conference::Record;
use crate::domain::people::folder::Folder;
use crate::domain::people::who_sees::Table;
use crate::domain::words::Said;
use crate::forms;
use crate::locale::{Text, terms, text};
use crate::screen::{Around, Do, Item, Kind, Listing, OpenFolder, Row, Show};

/// What was agreed at the last conference and how it went; the page for home, and what the family thought of it.
/// Right after the conference these two come first.
pub(super) fn agreed(around: &Around, home: &OpenFolder) -> Listing {
    let folder = &home.folder;
    let Some(record) = folder.last_conference() else {
        let rows = vec![said(text::family_nothing_yet())];
        return Listing::new(Kind::Agreed, text::family_agreed(), rows);
    };
    let conference = &record.conference;
    let mut rows = Vec::new();
    rows.extend(held(around, record).map(Row::About));
    let ended = conference.ended.map(|ended| around.local(ended).date());
    let is_today = ended == Some(around.now.day());
    let make = take_home(home.seat());
    let after = [
        Item::new(text::family_take_home(), make)
            .folded(text::family_take_home_about_family())
            .row(),
        feedback_of(around, home, record).row(),
        Item::new(text::after_done(), Do::Leave).row(),
    ];
    let mut agreed = what_was_agreed(around, record, is_today);
    if record.goal.is_none() && record.promises.is_empty() {
        agreed.insert(0, said(text::family_agreed_nothing()));
    }
    agreed.extend(from_before(around, folder));
    if is_today {
        rows.push(Row::About(text::after_thanks_family()));
        rows.extend(after);
        rows.push(Row::Head(text::after_agreed()));
        rows.extend(agreed);
    } else {
        rows.extend(agreed);
        rows.push(Row::Head(text::after_title()));
        rows.extend(after);
    }
    Listing::new(Kind::Agreed, text::family_agreed(), rows)
}

/// Which conference it was, and when.
pub(super) fn held(around: &Around, record: &Record) -> Option<Text> {
    let script = around.content.script(&record.conference.script)?;
    let day = record.conference.at?.date();
    let title = Text::plain(&script.title);
    Some(text::family_conference_of(day, title))
}

/// The goal, the promises and the next day; how they went, once there was time for it.
fn what_was_agreed(around: &Around, record: &Record, is_today: bool) -> Vec<Row> {
    let agreed = |head: Text, said: &Said, due: Option<Date>, went: Text| {
        let mut item = Item::new(head, Do::Nothing).showing(Show::Said(said.clone()));
        if let Some(due) = due {
            item = item.about(text::due_by(due));
        }
        if is_today {
            item.row()
        } else {
            item.about(went).row()
        }
    };
    let mut rows: Vec<Row> = Vec::new();
    let goal = record.goal.iter();
    rows.extend(goal.map(|goal| {
        let went = terms::course(goal.course);
        agreed(text::goal_title(), &goal.said, goal.due, went)
    }));
    rows.extend(record.promises.iter().map(|promise| {
        let owner = terms::voice(promise.owner, around.teacher_gender());
        let ahead = promise.due.is_some_and(|due| due >= around.now.day());
        let went = match promise.kept {
            None if ahead => text::promise_still_ahead(),
            kept => terms::kept(kept),
        };
        agreed(owner, &promise.said, promise.due, went)
    }));
    let next = record.conference.next;
    let next = next.filter(|day| *day >= around.now.day());
    rows.extend(next.map(|day| said(text::close_next_on(day))));
    rows
}

/// What is still open of the conferences before: a later one that agreed on nothing does not end it.
fn from_before(around: &Around, folder: &Folder) -> Vec<Row> {
    let rows = folder.open_before_last().flat_map(|before| {
        let day = before.conference.at.map(jiff::civil::DateTime::date);
        let head = day.map_or_else(text::last_time_title, text::family_still_open);
        let open = what_was_agreed(around, &before.with_what_is_open(), false);
        std::iter::once(Row::Head(head)).chain(open)
    });
    rows.collect()
}

/// The form about a conference. What was said is not shown here: others of the family open this page too, and each
/// may say their own.
pub(super) fn feedback_of(around: &Around, home: &OpenFolder, record: &Record) -> Item {
    if home.table == Table::Together {
        // Each may see it otherwise, and says so without the other.
        return Item::new(text::family_feedback(), Do::Nothing)
            .folded(text::family_feedback_each_family());
    }
    let folder = &home.folder;
    let conference = record.conference.key;
    let form = forms::feedback(home.seat(), conference, held(around, record));
    let item = Item::new(text::family_feedback(), Do::Form(form));
    let mut all = folder.feedback.iter();
    if all.any(|(about, _)| *about == conference) {
        item.about(text::family_feedback_given_family())
    } else {
        item.folded(text::family_feedback_about_family())
    }
}
