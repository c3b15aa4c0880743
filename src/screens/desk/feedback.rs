//! What families said of their conferences: how many said what, and each family's words.

use crate::ask::{Ask, FamilyFeedback, FeedbackChange, StudentAsk};
use crate::domain::conference::feedback::{Asks, Feedback};
use crate::locale::{terms, text};
use crate::screen::{Around, Do, Go, Item, Kind, Listing, Next, Place, Row, Show};

fn listing(around: &Around, all: &[FamilyFeedback]) -> Listing {
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
        let day = around.local(*at).date();
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
pub(crate) fn arrived(change: &FeedbackChange, around: &Around) -> Next {
    let FeedbackChange::Read(all) = change;
    let listing = listing(around, all);
    Next::go(Go::Show(Place::List(Box::new(listing))))
}
