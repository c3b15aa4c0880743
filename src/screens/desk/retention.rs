//! How long things are kept, and what came of that.

use crate::ask::{Ask, Keeping, RetentionAsk, RetentionChange, Sheet};
use crate::domain::class_file::keeping::Past;
use crate::forms;
use crate::locale::{Text, terms, text};
use crate::screen::{Go, Next, Place, Question};

const fn set(keeping: Keeping) -> Ask {
    Ask::Retention(RetentionAsk::Set { keeping })
}

/// Let go of what is past its time?
fn clearing(keeping: Keeping, counts: &[Past]) -> Question {
    let some = counts.iter().filter(|past| past.count > 0);
    let mut about: Vec<Text> = some.map(terms::past_its_time).collect();
    let is_due = !about.is_empty();
    if !is_due {
        about.push(text::keeping_nothing_due());
    }
    about.push(text::keeping_holds());
    let only_rule = (text::keeping_yes_only_rule(), set(keeping.clone()));
    let (yes, ask, instead) = if is_due {
        let clear = Ask::Retention(RetentionAsk::ClearAway { keeping });
        (text::keeping_yes(), clear, Some(only_rule))
    } else {
        (only_rule.0, only_rule.1, None)
    };
    Question {
        question: text::keeping_question(),
        about,
        yes,
        ask,
        instead,
    }
}

/// What came of it.
pub(crate) fn arrived(change: RetentionChange) -> Next {
    match change {
        RetentionChange::Read(keeping) => Next::open(Place::Form(forms::keeping(&keeping))),
        RetentionChange::Tried { keeping, counts } => {
            Next::open(Place::Confirm(Box::new(clearing(keeping, &counts))))
        }
        RetentionChange::Set => Next::go(Go::Shed).telling(Some(text::saved())),
        RetentionChange::ClearedAway { counts, .. } => {
            Next::go(Go::Show(Place::Sheet(Sheet::Cleared(counts))))
        }
    }
}
