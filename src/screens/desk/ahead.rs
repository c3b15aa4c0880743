//! The teacher's views of habits, given ahead: of one student, and who of the class still lacks some.

use crate::ask::{Ahead, Ask, LearningAsk};
use crate::domain::conference::habit::{Given, Views};
use crate::domain::id::StudentId;
use crate::domain::people::person::Voice;
use crate::forms;
use crate::locale::{Text, text};
use crate::screen::{Around, Do, Item, Kind, Listing, Row};

/// One student's habits this term: which have the teacher's view.
pub(super) fn of_one(around: &Around, ahead: &Ahead) -> Listing {
    let habits = around.habit_set().map(|set| set.habits.as_slice());
    let mut rows = vec![Row::About(text::ahead_about())];
    for habit in habits.unwrap_or_default() {
        let mut of_habit = ahead.views.iter().filter(|views| views.habit == habit.id);
        let views = of_habit.clone().next();
        let name = Text::plain(&habit.name);
        rows.push(if of_habit.any(Views::revealed) {
            // What all have seen is not given anew.
            Item::new(name, Do::Nothing)
                .about(text::ahead_shown())
                .row()
        } else {
            let given = views.is_some_and(|views| views.given(Voice::Teacher) == Given::Rated);
            let form = forms::teacher_habit(around, ahead.student, habit, views);
            let told = if given {
                text::ahead_given()
            } else {
                text::ahead_lacks()
            };
            Item::new(name, Do::Form(form)).about(told).row()
        });
    }
    let title = text::ahead_title(ahead.name.clone());
    Listing::new(Kind::Ahead(ahead.student), title, rows)
}

/// Everybody, with how many views there are; Enter opens the student's habits.
pub(super) fn of_class(around: &Around, all: &[(StudentId, String, usize)]) -> Listing {
    let habits = around.habit_set().map_or(0, |set| set.habits.len());
    let mut rows = vec![Row::About(text::ahead_class_about())];
    rows.extend(all.iter().map(|(student, name, count)| {
        let ask = Ask::Learning(LearningAsk::ReadHabits {
            student: *student,
            term: around.term().to_owned(),
        });
        let item = Item::new(text::as_typed(name.as_str()), Do::Ask(Box::new(ask)));
        let given = (*count).min(habits);
        item.about(text::ahead_so_far(given, habits)).row()
    }));
    Listing::new(Kind::AheadOfClass, text::ahead_class_title(), rows)
}
