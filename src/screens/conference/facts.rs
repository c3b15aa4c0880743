//! What the sentences of a script may say of this student.

use super::Walk;
use crate::domain::clean::clean_line;
use crate::domain::conference::goal::PlanPart;
use crate::domain::conference::habit::Views;
use crate::domain::conference::script::Shows;
use crate::domain::learning::standard::Place;
use crate::domain::learning::standing::Learning;
use crate::domain::people::person::Voice;
use crate::domain::{Language, Said, Words};
use crate::locale::{Saying, Text, Value, terms, text};
use crate::screen::Around;

/// What a script's sentences may say of this student: only what is known.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facts(Vec<(&'static str, Value)>);

/// The most of somebody's words that a sentence quotes, in characters.
const QUOTED: usize = 140;

/// Somebody's own words, with the translation where there is one: on one line, and not the whole of a long text.
fn own_words(said: &Said) -> Value {
    let mut words = Words::only(said.language, quoted(&said.text));
    let place = if said.language == Language::English {
        &mut words.es
    } else {
        &mut words.en
    };
    *place = said.translation.as_deref().map(quoted);
    Value::Words(words)
}

fn quoted(text: &str) -> String {
    let line = clean_line(text);
    if line.chars().count() <= QUOTED {
        return line;
    }
    let start: String = line.chars().take(QUOTED).collect();
    let whole_words = start
        .rsplit_once(' ')
        .map_or(start.as_str(), |(whole, _)| whole);
    format!("{whole_words}…")
}

fn say(text: Text) -> Value {
    Saying::from(text).0
}

impl Facts {
    /// Is this variable known?
    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(known, _)| *known == name)
    }

    /// The sentence with these variables filled.
    pub(super) fn fill(&self, id: &str, variables: &[String]) -> Text {
        let used = self
            .0
            .iter()
            .filter(|(name, _)| variables.iter().any(|variable| variable == name));
        Text::named(id, used.cloned().collect())
    }

    fn add(&mut self, name: &'static str, value: Option<Value>) {
        self.0.extend(value.map(|value| (name, value)));
    }

    pub(super) fn of(walk: &Walk, around: &Around) -> Self {
        let mut facts = Self::default();
        facts.people(walk, around);
        for (place, names) in [
            (
                Place::Strong,
                ["strong", "strongLevel", "strongTask", "strongWhy"],
            ),
            (
                Place::Growing,
                ["growing", "growingLevel", "growingTask", "growingWhy"],
            ),
            (
                Place::NotYet,
                ["notYet", "notYetLevel", "notYetTask", "notYetWhy"],
            ),
        ] {
            if let Some(learning) = walk.home.folder.shown(place, walk.counting) {
                facts.standard(learning, names, walk, around);
            }
        }
        facts.learning(walk, around);
        facts.profile(walk);
        facts.habits(walk, around);
        facts.growth(walk, around);
        facts.goals(walk);
        facts
    }

    fn people(&mut self, walk: &Walk, around: &Around) {
        let student = &walk.home.folder.student;
        self.add("student", Some(Value::String(student.name.called.clone())));
        self.add(
            "studentGender",
            Some(Value::String(student.gender.selector().into())),
        );
        let teacher = around.class.as_ref().map(|class| &class.teacher);
        self.add(
            "teacher",
            Some(teacher.map_or_else(
                || say(text::voice_teacher("other")),
                |teacher| Value::Words(teacher.called.clone()),
            )),
        );
        self.add(
            "teacherGender",
            Some(Value::String(around.teacher_gender().selector().into())),
        );
        let names: Vec<Value> = walk
            .record
            .conference
            .attendance
            .family
            .iter()
            .map(|one| Value::String(one.name.clone()))
            .collect();
        if !names.is_empty() {
            self.add("family", Some(Value::List(names)));
        }
    }

    fn standard(
        &mut self,
        learning: &Learning,
        names: [&'static str; 4],
        walk: &Walk,
        around: &Around,
    ) {
        let [can, level, task, why] = names;
        self.add(can, Some(Value::Words(learning.standard.words())));
        let at = learning.standing(walk.counting).level().zip(around.scale());
        self.add(
            level,
            at.map(|(halves, scale)| say(terms::level(scale, halves))),
        );
        let choice = learning.choice.as_ref().map(|(_, choice)| choice);
        let chosen = choice
            .and_then(|choice| choice.evidence)
            .and_then(|key| learning.evidence.iter().find(|piece| piece.key == key));
        self.add(
            task,
            chosen
                .or(learning.evidence.last())
                .map(|piece| Value::Words(piece.work.task.clone())),
        );
        self.add(why, choice.map(|choice| own_words(&choice.why)));
    }

    fn learning(&mut self, walk: &Walk, around: &Around) {
        let folder = &walk.home.folder;
        if let Some(growing) = folder.shown(Place::Growing, walk.counting) {
            let before = growing.before(walk.counting).zip(around.scale());
            self.add(
                "growingBefore",
                before.map(|(halves, scale)| say(terms::level(scale, halves))),
            );
        }
        if let Some((_, choice)) = folder
            .shown(Place::NotYet, walk.counting)
            .and_then(|learning| learning.choice.as_ref())
        {
            self.add("notYetNext", choice.next.clone().map(Value::Words));
            self.add("notYetBy", choice.by.map(Value::Date));
        }
        let left = folder.left_to_show(walk.counting).len();
        self.add(
            "leftCount",
            (!folder.learning.is_empty())
                .then(|| Value::Number(crate::locale::Number::from(left).0)),
        );
    }

    fn profile(&mut self, walk: &Walk) {
        for (name, prompt) in [
            ("strength", "strengths"),
            ("interest", "interests"),
            ("helps", "when-hard"),
        ] {
            self.add(name, walk.home.folder.answer(prompt).map(own_words));
        }
    }

    fn habits(&mut self, walk: &Walk, around: &Around) {
        let set = around
            .class
            .as_ref()
            .and_then(|class| around.content.habit_set(&class.habits));
        let name = |id: &str| {
            set.and_then(|set| set.habits.iter().find(|habit| habit.id == id))
                .map(|habit| say(Text::plain(&habit.name)))
        };
        let revealed = || {
            walk.home
                .folder
                .habits
                .iter()
                .filter(|views| views.term == walk.term && views.revealed())
        };
        let rated = revealed().filter_map(|views| Some((views, views.of(Voice::Student)?.rating?)));
        if let Some((views, rating)) = rated.min_by_key(|(_, rating)| {
            crate::domain::conference::habit::Rating::ALL
                .iter()
                .position(|one| one == rating)
        }) {
            self.add("habit", name(&views.habit));
            self.add(
                "habitRating",
                Some(say(Text::plain(around.content.rating_word(rating)))),
            );
        }
        // On the page of one habit, the sentences speak of that one.
        let in_sight = (walk.shows() == Shows::Habit)
            .then(|| walk.habit_in_sight(around))
            .flatten()
            .map(|(_, habit)| habit.id.as_str());
        let shown = |views: &&Views| in_sight.is_none_or(|habit| views.habit == habit);
        let differs = revealed().filter(shown).find(|views| views.differs());
        self.add(
            "differentHabit",
            differs.and_then(|views| name(&views.habit)),
        );
        let same = revealed().find(|views| in_sight == Some(&views.habit) && !views.differs());
        self.add("sameHabit", same.and_then(|views| name(&views.habit)));
    }

    /// The test that has grown most: its first result and its last.
    fn growth(&mut self, walk: &Walk, around: &Around) {
        let Some(growth) = walk.featured_growth() else {
            return;
        };
        let [earlier @ .., last] = growth.sittings.as_slice() else {
            return;
        };
        self.add("test", Some(say(terms::test(&growth.test))));
        self.add("score", Some(Value::Number(last.score.score)));
        self.add(
            "before",
            earlier
                .first()
                .map(|sitting| Value::Number(sitting.score.score)),
        );
        let term = around
            .class
            .as_ref()
            .and_then(|class| class.term(&last.term));
        self.add("term", term.map(|term| Value::Words(term.name.clone())));
        self.add(
            "low",
            last.score.projected.map(|(low, _)| Value::Number(low)),
        );
        self.add(
            "high",
            last.score.projected.map(|(_, high)| Value::Number(high)),
        );
    }

    fn goals(&mut self, walk: &Walk) {
        let goal = walk.goal_so_far();
        let said = |part: PlanPart| goal.as_ref().and_then(|goal| part.of(goal));
        self.add("goal", said(PlanPart::What).map(own_words));
        let mut how = PlanPart::ALL.into_iter().skip(1);
        self.add("plan", how.find_map(said).map(own_words));
        let last = walk.last_time();
        self.add(
            "lastGoal",
            last.and_then(|last| last.goal.as_ref())
                .map(|goal| own_words(&goal.said)),
        );
        self.add("nextDate", walk.record.conference.next.map(Value::Date));
    }
}
