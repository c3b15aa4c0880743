//! A class, a student, a file: the forms round the door, and what is read from them.

use jiff::civil::{Date, date};

use super::{Form, FormKind, chosen, typed};
use crate::content::Content;
use crate::domain::class::{Class, Term};
use crate::domain::mastery::Rule;
use crate::domain::person::{
    Adult, Gender, Household, Reads, Relation, Student, StudentName, Teacher,
};
use crate::domain::{Language, Words};
use crate::locale::{Locales, Text, terms, text, working};

pub(super) fn genders() -> Vec<Text> {
    vec![
        text::gender_female(),
        text::gender_male(),
        text::gender_other(),
    ]
}

fn gender(at: usize) -> Gender {
    [Gender::Female, Gender::Male, Gender::Other]
        .get(at)
        .copied()
        .unwrap_or_default()
}

pub(super) const RELATIONS: [Relation; 11] = [
    Relation::Mother,
    Relation::Father,
    Relation::Grandmother,
    Relation::Grandfather,
    Relation::Aunt,
    Relation::Uncle,
    Relation::Guardian,
    Relation::Stepmother,
    Relation::Stepfather,
    Relation::FosterParent,
    Relation::Relative,
];

/// The rules a class begins with; a framework may bring others for single standards.
const RULES: [Rule; 8] = [
    Rule::Decaying(65),
    Rule::Latest,
    Rule::Highest,
    Rule::MeanLast(3),
    Rule::MedianLast(3),
    Rule::Mode,
    Rule::NTimes(3),
    Rule::PowerLaw,
];

/// The lengths a conference usually has.
const MINUTES: [u16; 4] = [15, 20, 30, 45];

impl Form {
    /// Which file?
    pub fn open() -> Self {
        Self::of(FormKind::Open, vec![typed(text::field_path(), "", true)])
    }

    /// A class needs a name and a teacher; the rest has a usual answer.
    pub fn new_class(content: &Content) -> Self {
        let named = |ids: Vec<&str>| ids.into_iter().map(Text::plain).collect();
        let habits = content.habit_sets().iter().map(|set| set.title.as_str());
        let scripts = content.scripts().iter().map(|script| script.title.as_str());
        let minutes = MINUTES.into_iter().map(text::minutes_long).collect();
        let grades = (1..=12_u8).map(text::grade_number).collect();
        let fields = vec![
            typed(text::field_class_name(), "", true),
            typed(text::field_school(), "", false),
            chosen(text::field_grade(), grades, 5),
            typed(text::field_teacher(), "", true),
            typed(text::field_teacher_called_english(), "", false),
            typed(text::field_teacher_called_spanish(), "", false),
            chosen(text::field_teacher_gender(), genders(), 2),
            chosen(
                text::field_rule(),
                RULES.into_iter().map(working::rule).collect(),
                0,
            ),
            chosen(text::field_habits(), named(habits.collect()), 0),
            chosen(text::field_script(), named(scripts.collect()), 0),
            chosen(text::field_minutes(), minutes, 1),
        ];
        Self::of(FormKind::NewClass, fields)
    }

    /// A student and the adult who usually comes.
    pub fn new_student(grade: u8) -> Self {
        let grades = (1..=12_u8).map(text::grade_number).collect();
        let relations = RELATIONS.into_iter().map(terms::relation).collect();
        let fields = vec![
            typed(text::field_first(), "", true),
            typed(text::field_last(), "", true),
            typed(text::field_called(), "", false),
            chosen(text::field_student_gender(), genders(), 2),
            chosen(
                text::field_grade(),
                grades,
                usize::from(grade.clamp(1, 12)) - 1,
            ),
            typed(text::field_adult(), "", false),
            chosen(text::field_relation(), relations, 0),
            chosen(
                text::field_reads(),
                vec![text::language_spanish(), text::language_english()],
                0,
            ),
        ];
        Self::of(FormKind::NewStudent, fields)
    }

    pub(super) fn class(&self, today: Date, content: &Content) -> Class {
        let or = |text: String, other: String| if text.is_empty() { other } else { text };
        let name = self.words(3);
        let called = Words {
            en: Some(or(self.words(4), name.clone())),
            es: Some(or(self.words(5), or(self.words(4), name.clone()))),
        };
        Class {
            school: self.words(1),
            name: self.words(0),
            grade: u8::try_from(self.choice(2) + 1).unwrap_or(1),
            teacher: Teacher {
                name,
                called,
                gender: gender(self.choice(6)),
            },
            scale: "four-levels".into(),
            rule: RULES.get(self.choice(7)).copied().unwrap_or(Rule::Latest),
            habits: content
                .habit_sets()
                .get(self.choice(8))
                .map(|set| set.id.clone())
                .unwrap_or_default(),
            terms: school_year(today),
            script: content
                .scripts()
                .get(self.choice(9))
                .map(|script| script.id.clone())
                .unwrap_or_default(),
            minutes: MINUTES.get(self.choice(10)).copied().unwrap_or_default(),
        }
    }

    pub(super) fn student(&self) -> (Student, Household) {
        let first = self.words(0);
        let called = if self.words(2).is_empty() {
            first.clone()
        } else {
            self.words(2)
        };
        let reads = if self.choice(7) == 0 {
            Language::Spanish
        } else {
            Language::English
        };
        let student = Student {
            name: StudentName {
                first,
                last: self.words(1),
                called,
            },
            gender: gender(self.choice(3)),
            grade: u8::try_from(self.choice(4) + 1).unwrap_or(1),
            reads: if reads == Language::Spanish {
                Reads::Spanish
            } else {
                Reads::English
            },
            ..Student::default()
        };
        let relation = RELATIONS.get(self.choice(6)).copied().unwrap_or_default();
        let adult = Adult {
            name: self.words(5),
            relation,
            gender: Gender::Other,
            reads,
            interpreter: false,
            by_phone: false,
            restricted: false,
        };
        let adults = if adult.name.is_empty() {
            Vec::new()
        } else {
            vec![adult]
        };
        (student, Household { adults })
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
    vec![
        term(
            "fall",
            &text::term_fall(&this),
            date(year, 8, 1),
            date(year, 11, 30),
        ),
        term(
            "winter",
            &text::term_winter(&next, &this),
            date(year, 12, 1),
            date(year + 1, 3, 31),
        ),
        term(
            "spring",
            &text::term_spring(&next),
            date(year + 1, 4, 1),
            date(year + 1, 6, 30),
        ),
    ]
}

fn term(id: &str, name: &Text, from: Date, to: Date) -> Term {
    let locales = Locales::default();
    let [en, es] = Language::ALL.map(|language| Some(locales.say(language, name)));
    Term {
        id: id.to_owned(),
        name: Words { en, es },
        from,
        to,
    }
}
