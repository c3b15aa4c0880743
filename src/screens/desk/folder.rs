//! The school's folder at the desk: what the class carries of it, and what taking one in would change.

use crate::ask::{Ask, FolderAsk, FolderChange, FolderTrial};
use crate::domain::class_file::definition::{Definition, Difference, What};
use crate::domain::words::{Said, Words};
use crate::forms;
use crate::locale::{Text, set, text};
use crate::screen::{Around, Do, Go, Item, Kind, Listing, Next, Place, Row, Show};

/// What the class carries, file by file, and what can be done with it.
pub(super) fn listing(around: &Around) -> Listing {
    let carried = around.content.definitions();
    let mut rows = vec![Row::About(text::folder_about())];
    let form = forms::take_in_folder();
    rows.push(Item::new(text::folder_take_in(), Do::Form(form)).row());
    if carried.is_empty() {
        rows.push(Row::About(text::folder_none()));
    } else {
        let none = Ask::Folder(FolderAsk::LookAtNone);
        rows.push(Item::new(text::folder_let_go(), Do::Ask(Box::new(none))).row());
        rows.push(Row::Head(text::folder_carries(carried.len())));
        let path = |one: &Definition| Row::About(text::as_typed(one.path.as_str()));
        rows.extend(carried.iter().map(path));
    }
    Listing::new(Kind::Folder, text::folder_title(), rows)
}

/// What would change; nothing does until it is chosen.
fn trial(trial: FolderTrial) -> Listing {
    let count = trial.differences.len();
    let mut rows = vec![Row::About(if count == 0 {
        text::folder_same()
    } else {
        text::folder_count(count)
    })];
    rows.extend(trial.warnings.into_iter().map(Row::About));
    if trial.lacking.is_empty() {
        rows.push(Row::About(text::effect_kept()));
    } else {
        rows.push(Row::About(text::folder_lacking(trial.lacking.join(", "))));
    }
    rows.push(Item::new(text::effect_leave(), Do::Leave).row());
    if count > 0 && trial.lacking.is_empty() {
        let take = Ask::Folder(FolderAsk::TakeIn {
            definitions: trial.definitions,
        });
        rows.push(Item::new(text::folder_do(), Do::Ask(Box::new(take))).row());
    }
    let mut what = None;
    for one in &trial.differences {
        if what != Some(one.what) {
            what = Some(one.what);
            rows.push(Row::Head(set::what(one.what)));
        }
        rows.push(difference(one));
    }
    if !trial.moved.is_empty() {
        rows.push(Row::Head(text::effect_all(trial.moved.len())));
    }
    for (moving, from, to) in trial.moved {
        let line = text::effect_level(moving.code, from, to);
        let item = Item::new(line, Do::Nothing);
        rows.push(item.about(text::as_typed(moving.name)).row());
    }
    Listing::new(Kind::FolderEffect, text::effect_title(), rows)
}

/// What it is called, and as it is and would be.
fn difference(one: &Difference) -> Row {
    let how = match (&one.before, &one.after) {
        (None, Some(_)) => text::folder_new(),
        (Some(_), None) => text::folder_gone(),
        _ => text::folder_changed(),
    };
    let named = matches!(one.what, What::Reworded | What::Sentence);
    let name: Text = if named || one.name == Words::default() {
        text::as_typed(one.id.as_str())
    } else {
        text::as_is(&one.name)
    };
    let mut item = Item::new(text::fact_beside(name, how), Do::Nothing);
    let sides = [
        (text::folder_before(), &one.before),
        (text::folder_after(), &one.after),
    ];
    for (label, words) in sides {
        if let Some(words) = words {
            item = item
                .folded(label)
                .folding(Show::Said(Said::of_words(words)));
        }
    }
    item.row()
}

/// What is wrong, line by line.
fn wrong(findings: Vec<Text>) -> Listing {
    let mut rows = vec![Row::About(text::folder_wrong(findings.len()))];
    let line = |finding| Item::new(finding, Do::Nothing).row();
    rows.extend(findings.into_iter().map(line));
    Listing::new(Kind::FolderEffect, text::folder_title(), rows)
}

/// What came of it.
pub(crate) fn arrived(change: FolderChange, around: &Around) -> Next {
    let show = |listing| Next::go(Go::Show(Place::List(Box::new(listing))));
    match change {
        FolderChange::Looked(looked) => show(trial(*looked)),
        FolderChange::Wrong(findings) => show(wrong(findings)),
        FolderChange::TakenIn { .. } => show(listing(around)).telling(Some(text::saved())),
    }
}
