//! The settings of a class, a form each: names, the teacher, words in two languages, one of several, a rule.

use super::start::{RULES, called};
use super::{AnyForm, any, offers};
use crate::ask::{Ask, ClassSetAsk};
use crate::domain::Words;
use crate::domain::class_file::class::{Class, Cover, Raters};
use crate::domain::class_file::setting::{self, Setting};
use crate::domain::class_file::spot::{Desk, Spot};
use crate::domain::learning::mastery::Rule;
use crate::domain::people::person::{Gender, Teacher, Voice};
use crate::fields;
use crate::form::{Choice, Form, Hand, Label, Line, Read, Wrong, at};
use crate::locale::{Text, terms, text, working};
use crate::screen::Around;

/// What is asked of the class file: what others would read otherwise is shown first.
pub(super) fn asked(to: setting::Change) -> Ask {
    let to = Box::new(to);
    Ask::ClassSet(if to.shows_first() {
        ClassSetAsk::Try { to }
    } else {
        ClassSetAsk::Set { to }
    })
}

pub(super) fn spot(setting: Setting, of: &str) -> Option<Spot> {
    Some(Spot::Desk {
        student: None,
        at: Desk::Setting(setting, of.to_owned()),
    })
}

fields!(NameFields, NameField { name: Line => Name });

/// What the class or the school is called.
#[derive(Clone, Debug)]
struct NameForm(Setting);

impl Form for NameForm {
    type Fields = NameFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        spot(self.0, "")
    }

    fn title(&self) -> Text {
        terms::setting(self.0)
    }

    fn about(&self) -> Text {
        text::set_about_names()
    }

    fn label(&self, _name: NameField) -> Label {
        let says = terms::setting(self.0);
        match self.0 {
            Setting::Name => Label::needed(says),
            _ => Label::line(says),
        }
    }

    fn read(&self, fields: &NameFields, _hand: Hand) -> Read<Self> {
        let name = fields.name.words();
        Ok(asked(match self.0 {
            Setting::Name => setting::Change::Name(name),
            _ => setting::Change::School(name),
        }))
    }
}

fields!(TeacherFields, TeacherField {
    teacher: Line => Teacher,
    called_english: Line => CalledEnglish,
    called_spanish: Line => CalledSpanish,
    gender: Choice<Gender> => Gender,
});

/// Who the teacher is.
#[derive(Clone, Debug)]
struct TeacherForm;

impl Form for TeacherForm {
    type Fields = TeacherFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        spot(Setting::Teacher, "")
    }

    fn title(&self) -> Text {
        terms::setting(Setting::Teacher)
    }

    fn about(&self) -> Text {
        text::set_about_names()
    }

    fn label(&self, name: TeacherField) -> Label {
        match name {
            TeacherField::Teacher => Label::needed(text::field_teacher()),
            TeacherField::CalledEnglish => Label::line(text::field_teacher_called_english()),
            TeacherField::CalledSpanish => Label::line(text::field_teacher_called_spanish()),
            TeacherField::Gender => Label::line(text::field_teacher_gender()),
        }
    }

    fn read(&self, fields: &TeacherFields, _hand: Hand) -> Read<Self> {
        let name = fields.teacher.words();
        let gender = fields.gender.needed().map_err(at(TeacherField::Gender))?;
        Ok(asked(setting::Change::Teacher(Teacher {
            called: called(&name, &fields.called_english, &fields.called_spanish),
            name,
            gender,
        })))
    }
}

fields!(WordsFields, WordsField {
    english: Line => English,
    spanish: Line => Spanish,
});

/// Words of the school or the teacher, in both languages.
#[derive(Clone, Debug)]
struct WordsForm(Setting);

impl Form for WordsForm {
    type Fields = WordsFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        spot(self.0, "")
    }

    fn title(&self) -> Text {
        terms::setting(self.0)
    }

    fn about(&self) -> Text {
        match self.0 {
            Setting::Mission => text::set_about_mission(),
            Setting::Why => text::set_about_why(),
            _ => text::set_about_own_why(),
        }
    }

    fn label(&self, name: WordsField) -> Label {
        match name {
            WordsField::English => Label::optional(text::set_in_english()),
            WordsField::Spanish => Label::optional(text::set_in_spanish()),
        }
    }

    fn read(&self, fields: &WordsFields, _hand: Hand) -> Read<Self> {
        let words = both(&fields.english, &fields.spanish);
        Ok(asked(match self.0 {
            Setting::Mission => setting::Change::Mission(words),
            Setting::Why => setting::Change::Why(words),
            _ => setting::Change::OwnWhy(words),
        }))
    }
}

/// What was typed in each language.
pub(super) fn both(english: &Line, spanish: &Line) -> Words {
    Words {
        en: english.some(),
        es: spanish.some(),
    }
}

fields!(OneFields, OneField { one: Choice<String> => One });

/// One of several, by name.
#[derive(Clone, Debug)]
struct OneForm(Setting);

impl Form for OneForm {
    type Fields = OneFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        spot(self.0, "")
    }

    fn title(&self) -> Text {
        terms::setting(self.0)
    }

    fn about(&self) -> Text {
        match self.0 {
            Setting::Scale | Setting::Habits => text::set_about_shown(),
            _ => text::set_about_usual(),
        }
    }

    fn label(&self, _name: OneField) -> Label {
        Label::needed(terms::setting(self.0))
    }

    fn read(&self, fields: &OneFields, _hand: Hand) -> Read<Self> {
        let one = fields.one.needed().map_err(at(OneField::One))?;
        let number = || Wrong {
            field: OneField::One,
            why: text::field_choice_is_gone(),
        };
        Ok(asked(match self.0 {
            Setting::Grade => setting::Change::Grade(one.parse().map_err(|_| number())?),
            Setting::Minutes => setting::Change::Minutes(one.parse().map_err(|_| number())?),
            Setting::Scale => setting::Change::Scale(one),
            Setting::Habits => setting::Change::Habits(one),
            _ => setting::Change::Script(one),
        }))
    }
}

fields!(RuleFields, RuleField {
    rule: Choice<Rule> => Rule,
    number: Line => Number,
});

/// A rule, and another number for it.
#[derive(Clone, Debug)]
struct RuleForm {
    /// The code of the standard whose rule it is; none: for all.
    of: Option<String>,
}

impl Form for RuleForm {
    type Fields = RuleFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        match &self.of {
            None => spot(Setting::Rule, ""),
            Some(code) => spot(Setting::Rules, code),
        }
    }

    fn title(&self) -> Text {
        match &self.of {
            None => terms::setting(Setting::Rule),
            Some(code) => text::set_rule_of(code.as_str()),
        }
    }

    fn about(&self) -> Text {
        text::set_about_shown()
    }

    fn label(&self, name: RuleField) -> Label {
        match name {
            RuleField::Rule => Label::optional(text::field_rule()),
            RuleField::Number => Label::line(text::set_rule_number()),
        }
    }

    fn read(&self, fields: &RuleFields, _hand: Hand) -> Read<Self> {
        let rule = match (fields.rule.value(), fields.number.some()) {
            (Some(rule), Some(number)) => Some(with_number(rule, &number).map_err(|fault| Wrong {
                field: RuleField::Number,
                why: fault,
            })?),
            (rule, _) => rule,
        };
        Ok(asked(match (&self.of, rule) {
            (Some(code), rule) => setting::Change::RuleOf(code.clone(), rule),
            (None, Some(rule)) => setting::Change::Rule(rule),
            (None, None) => {
                fields.rule.needed().map_err(at(RuleField::Rule))?;
                return Err(Wrong {
                    field: RuleField::Rule,
                    why: text::field_is_needed(),
                });
            }
        }))
    }
}

/// The same rule with this number, as it would be typed.
fn with_number(rule: Rule, number: &str) -> Result<Rule, Text> {
    let typed = rule.to_string();
    let name = typed.split_once(':').map_or(typed.as_str(), |(name, _)| name);
    let number = number.trim_end_matches('%').trim();
    let with = format!("{name}:{number}");
    with.parse().map_err(|fault| working::fault(&fault))
}

fields!(RatersFields, RatersField {
    student: Choice<bool> => Student,
    family: Choice<bool> => Family,
    teacher: Choice<bool> => Teacher,
});

/// Who gives a view of the habits.
#[derive(Clone, Debug)]
struct RatersForm(Gender);

impl Form for RatersForm {
    type Fields = RatersFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        spot(Setting::Raters, "")
    }

    fn title(&self) -> Text {
        terms::setting(Setting::Raters)
    }

    fn about(&self) -> Text {
        text::set_about_raters()
    }

    fn label(&self, name: RatersField) -> Label {
        let voice = match name {
            RatersField::Student => Voice::Student,
            RatersField::Family => Voice::Family,
            RatersField::Teacher => Voice::Teacher,
        };
        Label::line(terms::voice(voice, self.0))
    }

    fn read(&self, fields: &RatersFields, _hand: Hand) -> Read<Self> {
        let asked_of = [
            (Voice::Student, &fields.student),
            (Voice::Family, &fields.family),
            (Voice::Teacher, &fields.teacher),
        ];
        let given = asked_of.into_iter().filter(|(_, yes)| yes.value() == Some(true));
        let given: Vec<Voice> = given.map(|(voice, _)| voice).collect();
        if given.is_empty() {
            return Err(Wrong {
                field: RatersField::Student,
                why: text::set_raters_none(),
            });
        }
        Ok(asked(setting::Change::Raters(Raters::from(given))))
    }
}

fields!(CoverFields, CoverField {
    teacher: Choice<u16> => Teacher,
    student: Choice<u16> => Student,
});

/// Until a screen is covered.
#[derive(Clone, Debug)]
struct CoverForm;

impl Form for CoverForm {
    type Fields = CoverFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        spot(Setting::Cover, "")
    }

    fn title(&self) -> Text {
        terms::setting(Setting::Cover)
    }

    fn about(&self) -> Text {
        text::set_about_cover()
    }

    fn label(&self, name: CoverField) -> Label {
        Label::line(match name {
            CoverField::Teacher => text::set_cover_teacher(),
            CoverField::Student => text::set_cover_student(),
        })
    }

    fn read(&self, fields: &CoverFields, _hand: Hand) -> Read<Self> {
        Ok(asked(setting::Change::Cover(Cover {
            teacher: fields.teacher.needed().map_err(at(CoverField::Teacher))?,
            student: fields.student.needed().map_err(at(CoverField::Student))?,
        })))
    }
}

/// Seconds that can be chosen.
const SECONDS: [u16; 7] = [30, 60, 120, 300, 600, 900, 1800];

/// The form of a setting that has one of its own; none: what it holds has forms, a term or a standard each.
pub(crate) fn of_setting(around: &Around, class: &Class, setting: Setting) -> Option<AnyForm> {
    Some(match setting {
        Setting::Name => name(setting, &class.name),
        Setting::School => name(setting, &class.school),
        Setting::Teacher => any(TeacherForm, teacher(&class.teacher)),
        Setting::Mission => words(setting, &class.purpose.mission),
        Setting::Why => words(setting, &class.purpose.why),
        Setting::OwnWhy => words(setting, &class.purpose.own),
        Setting::Grade | Setting::Minutes => numbered(class, setting),
        Setting::Scale | Setting::Habits | Setting::Script => named(around, class, setting),
        Setting::Rule => rule(Some(class.rule), None),
        Setting::Raters => {
            let gives = |voice| offers::yes_no(class.raters.has(voice));
            let start = RatersFields {
                student: gives(Voice::Student),
                family: gives(Voice::Family),
                teacher: gives(Voice::Teacher),
            };
            any(RatersForm(class.teacher.gender), start)
        }
        Setting::Cover => {
            let seconds = |own| {
                let all = offers::with_own(&SECONDS, Some(own));
                Choice::among(Some(own), &all, terms::seconds)
            };
            let start = CoverFields {
                teacher: seconds(class.cover.teacher),
                student: seconds(class.cover.student),
            };
            any(CoverForm, start)
        }
        Setting::Terms | Setting::Rules => return None,
    })
}

fn name(setting: Setting, now: &str) -> AnyForm {
    let start = NameFields {
        name: Line::of(now),
    };
    any(NameForm(setting), start)
}

fn teacher(now: &Teacher) -> TeacherFields {
    let called = |said: &Option<String>| Line::of(said.as_deref().unwrap_or_default());
    TeacherFields {
        teacher: Line::of(&now.name),
        called_english: called(&now.called.en),
        called_spanish: called(&now.called.es),
        gender: offers::genders(now.gender),
    }
}

fn words(setting: Setting, now: &Words) -> AnyForm {
    let line = |said: &Option<String>| Line::of(said.as_deref().unwrap_or_default());
    let start = WordsFields {
        english: line(&now.en),
        spanish: line(&now.es),
    };
    any(WordsForm(setting), start)
}

fn numbered(class: &Class, setting: Setting) -> AnyForm {
    let (own, all, says): (u16, Vec<u16>, fn(u16) -> Text) = match setting {
        Setting::Grade => (class.grade.into(), (1..=12).collect(), text::grade_number),
        _ => {
            let own = if class.minutes == 0 { 20 } else { class.minutes };
            let all = offers::with_own(&offers::MINUTES, Some(own));
            (own, all, text::minutes_long)
        }
    };
    let offers = all.into_iter().map(|one| (one.to_string(), says(one)));
    let start = OneFields {
        one: Choice::of(Some(own.to_string()), offers),
    };
    any(OneForm(setting), start)
}

fn named(around: &Around, class: &Class, setting: Setting) -> AnyForm {
    let content = &around.content;
    let of = |id: &String, title: &String| (id.clone(), Text::plain(title));
    let (own, all): (&String, Vec<(String, Text)>) = match setting {
        Setting::Scale => {
            let all = content.level_scales().iter();
            (&class.scale, all.map(|one| of(&one.id, &one.title)).collect())
        }
        Setting::Habits => {
            let all = content.habit_sets().iter();
            (&class.habits, all.map(|one| of(&one.id, &one.title)).collect())
        }
        _ => {
            let all = content.scripts().iter();
            (&class.script, all.map(|one| of(&one.id, &one.title)).collect())
        }
    };
    let first = all.first().map(|(id, _)| id.clone());
    let own = Some(own.clone()).filter(|own| !own.is_empty()).or(first);
    let start = OneFields {
        one: Choice::of(own, all),
    };
    any(OneForm(setting), start)
}

/// The rule for all, or of the standard with this code, which may have none of its own.
pub(crate) fn rule(now: Option<Rule>, of: Option<String>) -> AnyForm {
    let mut all = RULES.to_vec();
    all.extend(now.filter(|now| !RULES.contains(now)));
    let rules = Choice::among(now, &all, working::rule);
    let rule = if of.is_some() {
        rules.or_none(text::set_rule_of_class())
    } else {
        rules
    };
    let start = RuleFields {
        rule,
        ..RuleFields::default()
    };
    any(RuleForm { of }, start)
}
