//! What programs before this one kept of unfinished words: by the places of fields, all words called English.

use jiff::civil::Date;
use serde_json::{Map, Value, json};

use super::{Change, Error, draft_rows};
use crate::domain::Said;
use crate::domain::class_file::spot::{Draft, Older, Own, Spot, Unfinished};
use crate::domain::conference::feedback::Felt;
use crate::domain::conference::habit::Rating;
use crate::domain::id::StudentId;
use crate::domain::people::person::Voice;

/// Between the fields of a form.
const BETWEEN: char = '\u{1f}';

/// What was being typed in a conference: its words had their language and its day its date.
pub(super) fn talked(spot: Spot, said: &Said, due: Option<Date>) -> Draft {
    let mut form = Map::new();
    if spot.place() == crate::domain::conference::note::CARD {
        let done: Vec<&str> = said.text.split_whitespace().collect();
        form.insert("done".to_owned(), json!(done));
    } else {
        form.insert("words".to_owned(), json!(said));
        form.extend(due.map(|due| ("by".to_owned(), json!(due.to_string()))));
    }
    Draft { spot, form }
}

/// What was being typed in a form: what is sure goes into its field, words whose language nobody kept stand beside.
pub(super) fn read(student: StudentId, place: &str, said: &Said, into: &mut Unfinished) {
    let fields: Vec<&str> = said.text.split(BETWEEN).collect();
    let parts: Vec<&str> = place.split('/').collect();
    let all = fields.as_slice();
    let (sure, words) = match parts.as_slice() {
        ["prepare", "answer", _] | ["prepare", "family", "answer", _] => (Map::new(), all),
        ["prepare", "family", "ask"] | ["prepare", "family", "statement", ..] => (Map::new(), all),
        ["prepare", "goal"] => (Map::new(), fields.get(..1).unwrap_or_default()),
        ["prepare", "choice", _] => (Map::new(), fields.get(1..5).unwrap_or_default()),
        ["prepare", "habit", ..] | ["prepare", "family", "habit", ..] => {
            (rated(&fields), fields.get(1..).unwrap_or_default())
        }
        ["prepare", "family", "feedback", _] => {
            (felt(&fields), fields.get(3..).unwrap_or_default())
        }
        _ => return,
    };
    if let (Some(at), false) = (place_of_a_view(&parts), sure.is_empty()) {
        into.drafts.push(Draft {
            spot: Spot::Own {
                student,
                home: None,
                at,
            },
            form: sure,
        });
    }
    let words: Vec<String> = words
        .iter()
        .filter(|words| !words.trim().is_empty())
        .map(|words| (*words).to_owned())
        .collect();
    if !words.is_empty() {
        into.older.push(Older {
            student,
            place: place.to_owned(),
            words,
        });
    }
}

/// The word that was chosen: the words had an order that is the same now, nothing chosen before them.
fn rated(fields: &[&str]) -> Map<String, Value> {
    let at = fields.first().and_then(|at| at.parse::<usize>().ok());
    let rating = at.and_then(|at| at.checked_sub(1));
    let rating = rating.and_then(|at| Rating::ALL.get(at));
    rating
        .map(|rating| ("often".to_owned(), json!(rating)))
        .into_iter()
        .collect()
}

/// The three answers: their words had an order that is the same now, nothing said before them.
fn felt(fields: &[&str]) -> Map<String, Value> {
    let answers = ["understood", "led", "heard"].into_iter().zip(fields);
    answers
        .filter_map(|(asked, at)| {
            let felt = Felt::ALL.get(at.parse::<usize>().ok()?.checked_sub(1)?)?;
            Some((asked.to_owned(), json!(felt)))
        })
        .collect()
}

fn place_of_a_view(parts: &[&str]) -> Option<Own> {
    let view = |by, term: &str, habit: &str| Own::View {
        by,
        term: term.to_owned(),
        habit: habit.to_owned(),
    };
    match parts {
        ["prepare", "habit", term, habit] => Some(view(Voice::Student, term, habit)),
        ["prepare", "family", "habit", term, habit] => Some(view(Voice::Family, term, habit)),
        ["prepare", "family", "feedback", conference] => conference.parse().ok().map(Own::Feedback),
        _ => None,
    }
}

/// Lets go of what an older program kept there.
pub(super) fn forget(change: &Change, spot: &Spot) -> Result<(), Error> {
    let place = match spot {
        Spot::Own { at, .. } => at.older_place(),
        Spot::Talk { .. } | Spot::Desk { .. } | Spot::Start(_) => None,
    };
    place.map_or(Ok(()), |place| draft_rows::delete(change, spot, &place))
}
