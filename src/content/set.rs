//! How a class is set, said in words: scripts, scales and habits by what they are called.

use super::Content;
use crate::domain::class_file::class::Class;
use crate::domain::class_file::contact::Contact;
use crate::domain::class_file::setting::Setting;
use crate::domain::words::Words;
use crate::locale::{Text, Value, set, terms, text, working};

/// What a setting is set to.
#[derive(Clone, Debug, PartialEq)]
pub enum Worth {
    /// A sentence of the program, or a name.
    Text(Text),
    /// Words of the school or the teacher, in the languages somebody wrote them in.
    Words(Words),
}

impl Content {
    /// What this class has the setting set to.
    pub fn set_to(&self, setting: Setting, class: &Class) -> Worth {
        let words = |words: &Words| {
            let is_there = words.en.is_some() || words.es.is_some();
            is_there.then(|| Worth::Words(words.clone()))
        };
        let said = match setting {
            Setting::Mission => words(&class.purpose.mission),
            Setting::Why => words(&class.purpose.why),
            Setting::OwnWhy => words(&class.purpose.own),
            _ => self.set_to_text(setting, class).map(Worth::Text),
        };
        said.unwrap_or_else(|| Worth::Text(text::set_nothing()))
    }

    fn set_to_text(&self, setting: Setting, class: &Class) -> Option<Text> {
        let typed = |words: &str| (!words.is_empty()).then(|| text::as_typed(words));
        match setting {
            Setting::Name => typed(&class.name),
            Setting::School => typed(&class.school),
            Setting::Grade => Some(text::grade_number(class.grade)),
            Setting::Teacher => Some(terms::facts(vec![
                text::as_typed(class.teacher.name.as_str()).into(),
                text::as_is(&class.teacher.called).into(),
                terms::gender(class.teacher.gender).into(),
            ])),
            Setting::Terms => listed(class.terms.iter().map(set::term)),
            Setting::Scale => Some(self.scale_title(&class.scale)),
            Setting::Rule => Some(working::rule(class.rule)),
            Setting::Rules => listed(class.rules.iter().map(|(code, rule)| {
                text::fact_is(text::as_typed(code.as_str()), working::rule(*rule))
            }))
            .or_else(|| Some(text::set_rules_none())),
            Setting::Habits => Some(self.habits_title(&class.habits)),
            Setting::Raters => listed(
                { class.raters.all().iter() }
                    .map(|voice| terms::voice(*voice, class.teacher.gender)),
            ),
            Setting::Script => Some(self.script_title(&class.script)),
            Setting::Minutes if class.minutes == 0 => Some(text::minutes_long(20_u16)),
            Setting::Minutes => Some(text::minutes_long(class.minutes)),
            Setting::Cover => Some(terms::facts(vec![
                text::fact_is(text::set_cover_teacher(), set::seconds(class.cover.teacher)).into(),
                text::fact_is(text::set_cover_student(), set::seconds(class.cover.student)).into(),
            ])),
            Setting::Contact => class.contact.as_ref().map(contact),
            Setting::Mission | Setting::Why | Setting::OwnWhy => None,
        }
    }

    /// What a scale is called; one that nothing defines any more, as it is named in files.
    fn scale_title(&self, id: &str) -> Text {
        let title = self.scale(id).map(|scale| Text::plain(&scale.title));
        title.unwrap_or_else(|| text::as_typed(id))
    }

    fn habits_title(&self, id: &str) -> Text {
        let title = self.habit_set(id).map(|set| Text::plain(&set.title));
        title.unwrap_or_else(|| text::as_typed(id))
    }

    fn script_title(&self, id: &str) -> Text {
        let title = self.script(id).map(|script| Text::plain(&script.title));
        title.unwrap_or_else(|| text::as_typed(id))
    }

    /// What a habit is called: in this set, else in another one that has it, for views that were given before the
    /// class changed its set.
    pub fn habit_name(&self, set: &str, habit: &str) -> Text {
        let own = self.habit_set(set).into_iter();
        let mut habits = own.chain(self.habit_sets()).flat_map(|set| &set.habits);
        let known = habits.find(|one| one.id == habit);
        known.map_or_else(
            || text::habit_without_name(habit),
            |one| Text::plain(&one.name),
        )
    }
}

/// The number, who answers in which language, and when.
fn contact(contact: &Contact) -> Text {
    let mut facts = vec![Value::from(text::as_typed(contact.number.as_str()))];
    let languages = contact.languages.iter().copied();
    facts.extend(listed(languages.map(terms::language)).map(Value::from));
    let hours = Some(&contact.hours).filter(|hours| **hours != Words::default());
    facts.extend(hours.map(|hours| Value::from(text::as_is(hours))));
    terms::facts(facts)
}

/// One after the other; none: nothing.
fn listed(all: impl Iterator<Item = Text>) -> Option<Text> {
    let all: Vec<Value> = all.map(Value::from).collect();
    (!all.is_empty()).then(|| Text::from(Value::List(all)))
}
