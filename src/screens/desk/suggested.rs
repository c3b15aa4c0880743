//! What a folder suggests, in words, and why.

use crate::domain::learning::insight::Insight;
use crate::domain::people::person::Gender;
use crate::locale::{Text, terms, text};
use crate::screen::Around;

/// What to say.
pub(super) fn say(around: &Around, insight: &Insight) -> Text {
    match insight {
        Insight::FamilySaid(_, said) => text::insight_family(said.text.clone()),
        Insight::Strongest(one, _) => text::insight_strongest(terms::standard(one)),
        Insight::TestGrew(test, from, to) => text::insight_test(*from, terms::test(test), *to),
        Insight::Rose(one, from, to) => {
            text::insight_rose(from.value(), terms::standard(one), to.value())
        }
        Insight::PromiseKept(_, _, said) => text::insight_kept(said.text.clone()),
        Insight::SeenDifferently(habit) => text::insight_differs(habit_name(around, habit)),
        Insight::NotYet(one, _, None) => text::insight_not_yet(terms::not_yet(one)),
        Insight::NotYet(one, _, Some(by)) => text::insight_not_yet_by(*by, terms::not_yet(one)),
        Insight::Stuck(one, _) => text::insight_stuck(terms::standard(one)),
        Insight::PromiseDue(_, _, said, _) => text::insight_due(said.text.clone()),
        Insight::QuestionOpen(_, said) => text::insight_question(said.text.clone()),
    }
}

/// By which rule it was found.
pub(super) fn why(around: &Around, insight: &Insight) -> Text {
    let owner = |owner| terms::voice(owner, Gender::Other);
    match insight {
        Insight::FamilySaid(prompt, _) => {
            let prompts = around.content.profile();
            let known = prompts.iter().find(|known| known.id == *prompt);
            text::insight_family_why(known.map_or_else(
                || text::prompt_without_name(prompt.clone()),
                |known| Text::plain(&known.title),
            ))
        }
        Insight::Strongest(_, level) => text::insight_strongest_why(level.value()),
        Insight::TestGrew(_, from, to) => text::insight_test_why(to - from),
        Insight::Rose(..) => text::insight_rose_why(),
        Insight::PromiseKept(_, voice, _) => text::insight_kept_why(owner(*voice)),
        Insight::SeenDifferently(_) => text::insight_differs_why(),
        Insight::NotYet(_, level, _) => text::insight_not_yet_why(level.value()),
        Insight::Stuck(_, scores) => text::insight_stuck_why(*scores),
        Insight::PromiseDue(_, voice, _, day) => text::insight_due_why(*day, owner(*voice)),
        Insight::QuestionOpen(..) => text::insight_question_why(),
    }
}

fn habit_name(around: &Around, id: &str) -> Text {
    let set = around.class.as_ref().map(|class| class.habits.clone());
    let set = around.content.habit_set(&set.unwrap_or_default());
    let habit = set.and_then(|set| set.habits.iter().find(|habit| habit.id == id));
    // A suggestion is taken over as it stands: never with an id in it.
    habit.map_or_else(text::insight_some_habit, |habit| Text::plain(&habit.name))
}
