//! One setting of the class: its name, what it was and when, what it is changed to.

use jiff::civil::Date;

use super::class::{Class, Cover, Raters, Term};
use super::contact::Contact;
use crate::domain::conference::pace::Moment;
use crate::domain::learning::mastery::Rule;
use crate::domain::people::person::Teacher;
use crate::domain::words::Words;

/// A setting, by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Setting {
    /// What the class is called.
    Name,
    /// The school's name.
    School,
    /// The grade.
    Grade,
    /// Who the teacher is, and how they are called.
    Teacher,
    /// What the school is there for.
    Mission,
    /// Why the school does it so.
    Why,
    /// Why the teacher does.
    OwnWhy,
    /// The parts of the year.
    Terms,
    /// The scale.
    Scale,
    /// The rule for all standards.
    Rule,
    /// The rules of single standards.
    Rules,
    /// The set of habits.
    Habits,
    /// Who gives a view of them.
    Raters,
    /// The usual script.
    Script,
    /// The usual length.
    Minutes,
    /// Whom a family calls.
    Contact,
    /// Until a screen is covered.
    Cover,
}

impl Setting {
    /// All of them, as they are listed.
    pub const ALL: [Self; 17] = [
        Self::Name,
        Self::School,
        Self::Grade,
        Self::Teacher,
        Self::Mission,
        Self::Why,
        Self::OwnWhy,
        Self::Terms,
        Self::Scale,
        Self::Rule,
        Self::Rules,
        Self::Habits,
        Self::Raters,
        Self::Script,
        Self::Minutes,
        Self::Contact,
        Self::Cover,
    ];

    /// As it is typed and as drafts call it; a name that is given is never given another meaning.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::School => "school",
            Self::Grade => "grade",
            Self::Teacher => "teacher",
            Self::Mission => "mission",
            Self::Why => "why",
            Self::OwnWhy => "own-why",
            Self::Terms => "terms",
            Self::Scale => "scale",
            Self::Rule => "rule",
            Self::Rules => "rules",
            Self::Habits => "habits",
            Self::Raters => "raters",
            Self::Script => "script",
            Self::Minutes => "minutes",
            Self::Contact => "contact",
            Self::Cover => "cover",
        }
    }

    /// The setting with this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }

    /// Are two classes set alike in it?
    pub fn is_same(self, one: &Class, other: &Class) -> bool {
        match self {
            Self::Name => one.name == other.name,
            Self::School => one.school == other.school,
            Self::Grade => one.grade == other.grade,
            Self::Teacher => one.teacher == other.teacher,
            Self::Mission => one.purpose.mission == other.purpose.mission,
            Self::Why => one.purpose.why == other.purpose.why,
            Self::OwnWhy => one.purpose.own == other.purpose.own,
            Self::Terms => one.terms == other.terms,
            Self::Scale => one.scale == other.scale,
            Self::Rule => one.rule == other.rule,
            Self::Rules => one.rules == other.rules,
            Self::Habits => one.habits == other.habits,
            Self::Raters => one.raters == other.raters,
            Self::Script => one.script == other.script,
            Self::Minutes => one.minutes == other.minutes,
            Self::Contact => one.contact == other.contact,
            Self::Cover => one.cover == other.cover,
        }
    }
}

/// What a setting is changed to: only that, whatever else has changed since it was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// What the class is called.
    Name(String),
    /// The school's name.
    School(String),
    /// The grade.
    Grade(u8),
    /// The teacher.
    Teacher(Teacher),
    /// The mission.
    Mission(Words),
    /// The school's why.
    Why(Words),
    /// The teacher's own.
    OwnWhy(Words),
    /// A term, new or in the place of the one with its id.
    Term(Term),
    /// There is no such term any more.
    NoTerm(String),
    /// The scale.
    Scale(String),
    /// The rule.
    Rule(Rule),
    /// The rule of the standard with this code; none: as the others, or as it came.
    RuleOf(String, Option<Rule>),
    /// The habits.
    Habits(String),
    /// Who gives a view of them.
    Raters(Raters),
    /// The usual script.
    Script(String),
    /// The usual length.
    Minutes(u16),
    /// Whom a family calls; none: nobody any more.
    Contact(Option<Contact>),
    /// Until a screen is covered.
    Cover(Cover),
}

impl Change {
    /// Of which setting.
    pub const fn of(&self) -> Setting {
        match self {
            Self::Name(_) => Setting::Name,
            Self::School(_) => Setting::School,
            Self::Grade(_) => Setting::Grade,
            Self::Teacher(_) => Setting::Teacher,
            Self::Mission(_) => Setting::Mission,
            Self::Why(_) => Setting::Why,
            Self::OwnWhy(_) => Setting::OwnWhy,
            Self::Term(_) | Self::NoTerm(_) => Setting::Terms,
            Self::Scale(_) => Setting::Scale,
            Self::Rule(_) => Setting::Rule,
            Self::RuleOf(..) => Setting::Rules,
            Self::Habits(_) => Setting::Habits,
            Self::Raters(_) => Setting::Raters,
            Self::Script(_) => Setting::Script,
            Self::Minutes(_) => Setting::Minutes,
            Self::Contact(_) => Setting::Contact,
            Self::Cover(_) => Setting::Cover,
        }
    }

    /// May levels, or what families have given, read otherwise then? It is shown before it is done.
    pub const fn shows_first(&self) -> bool {
        match self.of() {
            Setting::Scale | Setting::Rule | Setting::Rules | Setting::Habits => true,
            Setting::Name | Setting::School | Setting::Grade | Setting::Teacher => false,
            Setting::Mission | Setting::Why | Setting::OwnWhy | Setting::Terms => false,
            Setting::Raters | Setting::Script | Setting::Minutes => false,
            Setting::Contact | Setting::Cover => false,
        }
    }

    /// The class with it.
    #[must_use]
    pub fn made_in(&self, class: &Class) -> Class {
        let mut class = class.clone();
        match self.clone() {
            Self::Name(name) => class.name = name,
            Self::School(school) => class.school = school,
            Self::Grade(grade) => class.grade = grade,
            Self::Teacher(teacher) => class.teacher = teacher,
            Self::Mission(words) => class.purpose.mission = words,
            Self::Why(words) => class.purpose.why = words,
            Self::OwnWhy(words) => class.purpose.own = words,
            Self::Term(term) => put(&mut class.terms, term),
            Self::NoTerm(id) => class.terms.retain(|term| term.id != id),
            Self::Scale(scale) => class.scale = scale,
            Self::Rule(rule) => class.rule = rule,
            Self::RuleOf(code, Some(rule)) => drop(class.rules.insert(code, rule)),
            Self::RuleOf(code, None) => drop(class.rules.remove(&code)),
            Self::Habits(habits) => class.habits = habits,
            Self::Raters(raters) => class.raters = raters,
            Self::Script(script) => class.script = script,
            Self::Minutes(minutes) => class.minutes = minutes,
            Self::Contact(contact) => class.contact = contact.and_then(Contact::tidied),
            Self::Cover(cover) => class.cover = cover,
        }
        class
    }
}

/// In its place among the others, oldest first.
fn put(terms: &mut Vec<Term>, term: Term) {
    terms.retain(|known| known.id != term.id);
    terms.push(term);
    terms.sort_by_key(|term| (term.from, term.to));
}

/// Why a term cannot be as it was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TermFault {
    /// It ends before it begins.
    Backwards,
    /// It shares days with this one.
    Overlaps(Words),
}

/// Can this be a term beside the others?
pub fn check_term(class: &Class, term: &Term) -> Result<(), TermFault> {
    if term.to < term.from {
        return Err(TermFault::Backwards);
    }
    let others = class.terms.iter().filter(|known| known.id != term.id);
    let overlaps = |known: &&Term| known.from <= term.to && term.from <= known.to;
    match { others }.find(overlaps) {
        Some(known) => Err(TermFault::Overlaps(known.name.clone())),
        None => Ok(()),
    }
}

/// A name for a new term that no other of the class has had: ratings and results go by it.
pub fn new_term_id(class: &Class, before: &[Before], from: Date) -> String {
    let past = before.iter().flat_map(|before| &before.class.terms);
    let taken: Vec<&str> = class
        .terms
        .iter()
        .chain(past)
        .map(|term| term.id.as_str())
        .collect();
    let first = format!("{}-{:02}", from.year(), from.month());
    let more = (2..).map(|number| format!("{first}-{number}"));
    let mut all = std::iter::once(first.clone()).chain(more);
    all.find(|id| !taken.contains(&id.as_str()))
        .unwrap_or(first)
}

/// How a class was set, and until when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Before {
    /// Until this moment.
    pub until: Moment,
    /// How it was set.
    pub class: Class,
}

/// What one setting was before, newest first: each with the moment it was changed. `before` is oldest first.
pub fn history<'a>(
    setting: Setting,
    now: &'a Class,
    before: &'a [Before],
) -> Vec<(&'a Class, Moment)> {
    let mut later = now;
    let mut past = Vec::new();
    for one in before.iter().rev() {
        if !setting.is_same(&one.class, later) {
            past.push((&one.class, one.until));
        }
        later = &one.class;
    }
    past
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn term(id: &str, from: Date, to: Date) -> Term {
        Term {
            id: id.into(),
            name: Words::default(),
            from,
            to,
        }
    }

    #[test]
    fn every_setting_has_a_name_of_its_own() {
        for setting in Setting::ALL {
            assert_eq!(Setting::named(setting.name()), Some(setting));
        }
    }

    #[test]
    fn what_a_setting_was_is_told_once_for_each_change_of_it() {
        let set = |rule, minutes| Class {
            rule,
            minutes,
            ..Class::default()
        };
        let before = [
            (Moment(1), set(Rule::Latest, 20)),
            (Moment(2), set(Rule::Latest, 30)),
            (Moment(3), set(Rule::Mean, 30)),
        ]
        .map(|(until, class)| Before { until, class });
        let now = set(Rule::Highest, 30);
        let rules: Vec<_> = history(Setting::Rule, &now, &before)
            .into_iter()
            .map(|(class, until)| (class.rule, until))
            .collect();
        assert_eq!(rules, [(Rule::Mean, Moment(3)), (Rule::Latest, Moment(2))]);
        let minutes = history(Setting::Minutes, &now, &before);
        assert_eq!(minutes.len(), 1);
        assert_eq!((minutes[0].0.minutes, minutes[0].1), (20, Moment(1)));
    }

    #[test]
    fn terms_stand_in_order_share_no_day_and_keep_their_names() {
        let fall = term("fall", date(2026, 8, 10), date(2026, 12, 18));
        let spring = term("spring", date(2027, 1, 4), date(2027, 5, 28));
        let class = Change::Term(spring).made_in(&Class::default());
        let class = Change::Term(fall).made_in(&class);
        let ids: Vec<&str> = class.terms.iter().map(|term| term.id.as_str()).collect();
        assert_eq!(ids, ["fall", "spring"]);
        let winter = term("2026-12", date(2026, 12, 18), date(2027, 1, 1));
        assert_eq!(
            check_term(&class, &winter),
            Err(TermFault::Overlaps(Words::default()))
        );
        let backwards = term("x", date(2027, 6, 2), date(2027, 6, 1));
        assert_eq!(check_term(&class, &backwards), Err(TermFault::Backwards));
        let longer = term("fall", date(2026, 8, 1), date(2026, 12, 20));
        assert_eq!(check_term(&class, &longer), Ok(()));
        let taken = Change::Term(winter.clone()).made_in(&class);
        assert_eq!(new_term_id(&taken, &[], winter.from), "2026-12-2");
        let gone = Change::NoTerm("2026-12".into()).made_in(&taken);
        let before = [Before {
            until: Moment(1),
            class: taken,
        }];
        assert_eq!(gone.terms.len(), 2);
        assert_eq!(new_term_id(&gone, &before, winter.from), "2026-12-2");
    }
}
