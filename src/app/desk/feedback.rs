//! What families said of their conferences: how many said what, and each family's words.

use super::super::{App, Ask, Mode};
use super::list::{Do, Item, Kind, Listing, Row, Show};
use crate::ask::{FamilyFeedback, FeedbackChange, StudentAsk};
use crate::domain::feedback::{Asks, Feedback};
use crate::locale::{terms, text};

fn listing(app: &App, all: &[FamilyFeedback]) -> Listing {
    let mut rows = vec![Row::About(text::desk_feedback_about())];
    let counts = Feedback::counts(all.iter().map(|one| &one.said));
    for (asks, [yes, partly, no]) in Asks::ALL.into_iter().zip(counts) {
        rows.push(
            Item::new(terms::asks(asks), Do::Nothing)
                .about(text::feedback_counts(no, partly, yes))
                .row(),
        );
    }
    for FamilyFeedback {
        student,
        name,
        at,
        said,
    } in all
    {
        let day = app.local(*at).date();
        let student = *student;
        let open = Ask::Student(StudentAsk::OpenDossier { student });
        let open = Do::Ask(Box::new(open));
        let mut item = Item::new(text::feedback_of(day, name.clone()), open);
        for (asks, felt) in Asks::ALL.into_iter().zip(said.felt) {
            let felt = felt.map(|felt| vec![terms::asks(asks).into(), terms::felt(felt).into()]);
            item = match felt {
                Some(facts) => item.about(terms::facts(facts)),
                None => item,
            };
        }
        if let Some(line) = &said.line {
            item = item.showing(Show::Said(line.clone()));
        }
        rows.push(item.row());
    }
    if all.is_empty() {
        rows.push(Row::About(text::family_nothing_yet()));
    }
    Listing::new(Kind::Feedback, text::desk_feedback(), rows)
}

/// What came of it.
pub(in crate::app) fn heard(app: &mut App, change: &FeedbackChange) -> Option<Ask> {
    let FeedbackChange::Read(all) = change;
    let listing = listing(app, all);
    if let Mode::Desk(desk) = &mut app.mode {
        desk.list_again(listing);
    }
    None
}
