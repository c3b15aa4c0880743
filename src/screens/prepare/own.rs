//! The lines of what a student writes: the profile, one standard each, habits, a goal.

use super::section::Section;
use crate::domain::conference::habit::{Given, Views};
use crate::domain::learning::standard::Place;
use crate::domain::people::folder::Folder;
use crate::domain::people::person::Voice;
use crate::forms;
use crate::locale::{Text, terms, text};
use crate::screen::{Around, Do, Item, Kind as ListKind, Listing, Row};

pub(super) fn profile(around: &Around, folder: &Folder) -> Section {
    let prompts = around.content.profile().iter();
    let own: Vec<_> = prompts
        .filter(|prompt| prompt.by == Voice::Student)
        .collect();
    let mut done = 0;
    let mut rows = vec![Row::About(text::prepare_profile_about())];
    for prompt in &own {
        let said = folder.answer(&prompt.id).filter(|said| !said.is_blank());
        let form = forms::prepared_answer(folder.key, prompt, said);
        let item = Item::new(Text::plain(&prompt.title), Do::Form(form));
        rows.push(match said {
            Some(said) => {
                done += 1;
                item.about(text::as_is(said.as_words())).row()
            }
            None => item.about(text::prepare_nothing_yet()).row(),
        });
    }
    Section::of(rows, done, own.len())
}

/// One strong, one growing, one not yet: first which standard, then the work and the words on it.
pub(super) fn standards(around: &Around, folder: &Folder) -> Section {
    let counting = around.counting();
    let mut done = 0;
    let mut rows = vec![Row::About(text::prepare_standards_about())];
    for place in Place::ALL {
        let mut of_place = Vec::new();
        for learning in folder
            .learning
            .iter()
            .filter(|one| !one.evidence.is_empty())
        {
            let form = forms::place(around, folder.key, learning, place);
            let level = around
                .scale()
                .map(|scale| terms::standing(scale, learning.standing(counting)));
            let mut item = Item::new(text::as_is(learning.standard.words()), Do::Form(form));
            if let Some(level) = level {
                item = item.about(level);
            }
            let draft = terms::draft(learning, around.class.as_ref(), around.now.day());
            let item = draft.into_iter().fold(item, Item::about);
            of_place.push(item.row());
        }
        let shown = folder.shown(place, counting);
        let words = shown.and_then(|shown| shown.choice.as_ref());
        let chosen = words.filter(|(at, choice)| *at == place && !choice.why.is_blank());
        done += usize::from(chosen.is_some());
        // The cursor begins on what is chosen, or on what the levels suggest.
        let with_work = folder
            .learning
            .iter()
            .filter(|one| !one.evidence.is_empty());
        let at = shown.and_then(|shown| {
            let mut with_work = with_work;
            with_work.position(|one| one.standard.key == shown.standard.key)
        });
        let mut list = Listing::new(
            ListKind::Prepare,
            terms::place(place),
            std::iter::once(Row::About(if chosen.is_some() {
                text::prepare_chosen_about()
            } else {
                text::prepare_choose_about()
            }))
            .chain(of_place)
            .collect(),
        );
        list.at = at.unwrap_or(0);
        let item = Item::new(terms::place(place), Do::List(Box::new(list)));
        rows.push(match (shown, chosen) {
            (Some(shown), Some((_, choice))) => item
                .about(text::as_is(shown.standard.words()))
                .about(text::as_is(choice.why.as_words()))
                .row(),
            (Some(shown), None) => item
                .about(text::prepare_suggested(shown.standard.words()))
                .row(),
            (None, _) => item.about(text::prepare_nothing_yet()).row(),
        });
    }
    Section::of(rows, done, Place::ALL.len())
}

pub(super) fn habits(around: &Around, folder: &Folder) -> Section {
    let set = around.class.as_ref().map(|class| class.habits.clone());
    let set = around.content.habit_set(&set.unwrap_or_default());
    let all = set.map(|set| set.habits.as_slice()).unwrap_or_default();
    let term = around.term();
    let mut done = 0;
    let mut rows = vec![Row::About(text::prepare_habits_about())];
    for habit in all {
        let views = folder
            .habits
            .iter()
            .find(|views| views.habit == habit.id && views.term == term);
        let own = views.map(|views| views.given(Voice::Student));
        let given = own == Some(Given::Rated);
        done += usize::from(given);
        let name = Text::plain(&habit.name);
        rows.push(if views.is_some_and(Views::revealed) {
            // What all have seen is not given anew.
            Item::new(name, Do::Nothing)
                .about(text::prepare_habit_shown())
                .row()
        } else {
            // What was given is not shown again before all have given theirs: others sit at this laptop too.
            let form = forms::habit(around, folder.key, habit, views);
            let told = if given {
                text::prepare_habit_given()
            } else {
                text::prepare_nothing_yet()
            };
            Item::new(name, Do::Form(form)).about(told).row()
        });
    }
    Section::of(rows, done, all.len())
}

pub(super) fn goal(around: &Around, folder: &Folder) -> Row {
    let draft = folder.goal_draft.as_ref().filter(|said| !said.is_blank());
    let form = forms::goal(around, folder);
    let item = Item::new(text::prepare_goal(), Do::Form(form));
    match draft {
        None => item.about(text::prepare_nothing_yet()).row(),
        Some(said) => {
            let item = item.about(text::as_is(said.as_words()));
            let item = if crate::domain::conference::goal::is_vague(&said.text) {
                item.about(text::prepare_goal_asks())
            } else {
                item
            };
            match folder.goal_draft_by {
                Some(day) => item.about(text::learning_by(day)).row(),
                None => item.row(),
            }
        }
    }
}
