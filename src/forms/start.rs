//! A class file to open, a class to begin.

use std::path::PathBuf;

use jiff::civil::{Date, date};

use super::{AnyForm, any, offers};
use crate::ask::Ask;
use crate::ask::ClassAsk;
use crate::domain::class_file::class::{Class, Term};
use crate::domain::class_file::spot::{Spot, Start};
use crate::domain::learning::mastery::Rule;
use crate::domain::people::person::{Gender, Teacher};
use crate::domain::{Language, Words};
use crate::fields;
use crate::form::{Choice, Form, Hand, Label, Line, Read, at};
use crate::locale::{Locales, Text, text, working};
use crate::screen::Around;

/// The rules a class begins with; a framework may bring others for single standards.
pub(super) const RULES: [Rule; 10] = [
    Rule::Decaying(65),
    Rule::Latest,
    Rule::Highest,
    Rule::Mean,
    Rule::MeanLast(3),
    Rule::MedianLast(3),
    Rule::Mode,
    Rule::Weighted(65),
    Rule::NTimes(3),
    Rule::PowerLaw,
];

/// The one scale that is built in.
const SCALE: &str = "four-levels";

fields!(PathFields, PathField { path: Line => Path });

/// Which class file is opened.
#[derive(Clone, Debug)]
struct OpenFile;

/// Which file?
pub(crate) fn open_file() -> AnyForm {
    any(OpenFile, PathFields::default())
}

impl Form for OpenFile {
    type Fields = PathFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        Some(Spot::Start(Start::Open))
    }

    fn title(&self) -> Text {
        text::form_open_title()
    }

    fn about(&self) -> Text {
        text::form_open_about()
    }

    fn label(&self, name: PathField) -> Label {
        match name {
            PathField::Path => Label::needed(text::field_path()),
        }
    }

    fn read(&self, fields: &PathFields, _hand: Hand) -> Read<Self> {
        let path = fields.path.words();
        Ok(Ask::Class(ClassAsk::Open {
            path: PathBuf::from(unquoted(&path)),
        }))
    }
}

/// A path dragged into a terminal often comes in quotes.
pub(super) fn unquoted(path: &str) -> &str {
    let inner = |quote: char| {
        path.strip_prefix(quote)
            .and_then(|path| path.strip_suffix(quote))
    };
    inner('\'').or_else(|| inner('"')).unwrap_or(path)
}

fields!(ClassFields, ClassField {
    name: Line => Name,
    school: Line => School,
    grade: Choice<u8> => Grade,
    teacher: Line => Teacher,
    called_english: Line => CalledEnglish,
    called_spanish: Line => CalledSpanish,
    gender: Choice<Gender> => Gender,
    rule: Choice<Rule> => Rule,
    habits: Choice<String> => Habits,
    script: Choice<String> => Script,
    minutes: Choice<u16> => Minutes,
});

/// A class that begins.
#[derive(Clone, Debug)]
struct NewClass;

/// A class needs a name and a teacher; the rest has a usual answer.
pub(crate) fn new_class(around: &Around) -> AnyForm {
    let sets = around.content.habit_sets();
    let habits = sets
        .iter()
        .map(|set| (set.id.clone(), Text::plain(&set.title)));
    let start = ClassFields {
        grade: offers::grade_needed(Some(6)),
        gender: offers::genders(Gender::Other),
        rule: Choice::among(RULES.first().copied(), &RULES, working::rule),
        habits: Choice::of(sets.first().map(|set| set.id.clone()), habits),
        script: offers::scripts(around),
        minutes: offers::minutes_among(20, None),
        ..ClassFields::default()
    };
    any(NewClass, start)
}

impl Form for NewClass {
    type Fields = ClassFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        Some(Spot::Start(Start::NewClass))
    }

    fn title(&self) -> Text {
        text::form_class_title()
    }

    fn about(&self) -> Text {
        text::form_class_about()
    }

    fn label(&self, name: ClassField) -> Label {
        match name {
            ClassField::Name => Label::needed(text::field_class_name()),
            ClassField::School => Label::line(text::field_school()),
            ClassField::Grade => Label::line(text::field_grade()),
            ClassField::Teacher => Label::needed(text::field_teacher()),
            ClassField::CalledEnglish => Label::line(text::field_teacher_called_english()),
            ClassField::CalledSpanish => Label::line(text::field_teacher_called_spanish()),
            ClassField::Gender => Label::line(text::field_teacher_gender()),
            ClassField::Rule => Label {
                long: true,
                ..Label::line(text::field_rule())
            },
            ClassField::Habits => Label::line(text::field_habits()),
            ClassField::Script => Label::line(text::field_script()),
            ClassField::Minutes => Label::line(text::field_minutes()),
        }
    }

    fn read(&self, fields: &ClassFields, hand: Hand) -> Read<Self> {
        let teacher = fields.teacher.words();
        let called = called(&teacher, &fields.called_english, &fields.called_spanish);
        Ok(Ask::Class(ClassAsk::Found {
            class: Box::new(Class {
                school: fields.school.words(),
                name: fields.name.words(),
                grade: fields.grade.needed().map_err(at(ClassField::Grade))?,
                teacher: Teacher {
                    name: teacher,
                    called,
                    gender: fields.gender.needed().map_err(at(ClassField::Gender))?,
                },
                scale: SCALE.into(),
                rule: fields.rule.needed().map_err(at(ClassField::Rule))?,
                habits: fields.habits.needed().map_err(at(ClassField::Habits))?,
                terms: school_year(hand.today),
                script: fields.script.needed().map_err(at(ClassField::Script))?,
                minutes: fields.minutes.needed().map_err(at(ClassField::Minutes))?,
                ..Class::default()
            }),
        }))
    }
}

/// What students call the teacher: what stands in one language holds for the other, else the name.
pub(super) fn called(name: &str, english: &Line, spanish: &Line) -> Words {
    let (english, spanish) = (english.some(), spanish.some());
    let either = english.clone().or_else(|| spanish.clone());
    let or_name = |said: Option<String>| {
        let said = said.or_else(|| either.clone());
        said.unwrap_or_else(|| name.to_owned())
    };
    Words {
        en: Some(or_name(english)),
        es: Some(or_name(spanish)),
    }
}

/// Fall, winter and spring of the school year `today` is in, named in both languages.
pub fn school_year(today: Date) -> Vec<Term> {
    let year = if today.month() >= 7 {
        today.year()
    } else {
        today.year() - 1
    };
    let (this, next) = (year.to_string(), (year + 1).to_string());
    let days = |from: (i16, i8, i8), to: (i16, i8, i8)| {
        (date(from.0, from.1, from.2), date(to.0, to.1, to.2))
    };
    vec![
        term(
            "fall",
            &text::term_fall(&this),
            days((year, 8, 1), (year, 11, 30)),
        ),
        term(
            "winter",
            &text::term_winter(&next, &this),
            days((year, 12, 1), (year + 1, 3, 31)),
        ),
        term(
            "spring",
            &text::term_spring(&next),
            days((year + 1, 4, 1), (year + 1, 6, 30)),
        ),
    ]
}

fn term(id: &str, name: &Text, (from, to): (Date, Date)) -> Term {
    let locales = Locales::default();
    let [en, es] = Language::ALL.map(|language| Some(locales.say(language, name)));
    Term {
        id: id.to_owned(),
        name: Words { en, es },
        from,
        to,
    }
}
