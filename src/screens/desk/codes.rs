//! Codes at the desk: new ones for everybody, or only for those who have none yet.

use crate::ask::{Ask, CodeAsk};
use crate::domain::id::StudentId;
use crate::locale::text;
use crate::screen::{Around, Question};

fn ask(students: Vec<StudentId>) -> Ask {
    Ask::Codes(CodeAsk::New { students })
}

fn without(around: &Around) -> Vec<StudentId> {
    let all = around.students.iter().map(|student| student.key);
    all.filter(|key| !around.with_codes.contains(key)).collect()
}

/// New ones for everybody? Where some have none yet, theirs alone are offered too: the others keep what they know.
pub(super) fn new_codes(around: &Around) -> Question {
    let without = without(around);
    let some = !without.is_empty() && without.len() < around.students.len();
    let all = around.students.iter().map(|student| student.key);
    Question {
        question: text::codes_question(),
        about: vec![text::codes_about()],
        yes: text::codes_yes(),
        ask: ask(all.collect()),
        instead: some.then(|| (text::codes_only_new(without.len()), ask(without))),
    }
}

/// After students came into a locked class: codes for those who have none yet; nothing where nobody lacks one, or
/// where the class gave none to anybody.
pub(super) fn for_the_new(around: &Around) -> Option<Question> {
    let without = without(around);
    let is_lacking = around.has_passphrase && !around.with_codes.is_empty() && !without.is_empty();
    is_lacking.then(|| Question {
        question: text::codes_new_question(without.len()),
        about: vec![text::codes_new_about()],
        yes: text::codes_new_yes(),
        ask: ask(without),
        instead: None,
    })
}
