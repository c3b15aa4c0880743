//! How the class is set, a line a setting; and what changing one would change, shown before it is done.

use crate::ask::{Ask, ClassSetAsk, ClassSetChange, HowSet, Rated, Trial};
use crate::content::Worth;
use crate::domain::class_file::class::{Class, Term};
use crate::domain::class_file::setting::{self, Setting, history};
use crate::domain::learning::moving::{Moving, Way};
use crate::domain::learning::scale::{Scale, Standing};
use crate::domain::learning::standard::Standard;
use crate::domain::words::Said;
use crate::forms;
use crate::locale::{Text, set, terms, text, working};
use crate::screen::{Around, Do, Go, Item, Kind, Listing, Next, Place, Row, Show};

/// A head, and the settings below it.
type Group = (fn() -> Text, &'static [Setting]);

/// The groups, each with its settings.
const GROUPS: [Group; 5] = [
    (
        text::set_group_class,
        &[
            Setting::Name,
            Setting::School,
            Setting::Grade,
            Setting::Teacher,
            Setting::Terms,
            Setting::Contact,
        ],
    ),
    (
        text::set_group_why,
        &[Setting::Mission, Setting::Why, Setting::OwnWhy],
    ),
    (
        text::set_group_learning,
        &[Setting::Scale, Setting::Rule, Setting::Rules],
    ),
    (
        text::set_group_conference,
        &[
            Setting::Script,
            Setting::Minutes,
            Setting::Habits,
            Setting::Raters,
        ],
    ),
    (text::set_group_screen, &[Setting::Cover]),
];

/// What a setting was before that is shown with it; all of it is in `juntos class --history`.
const SHOWN_BEFORE: usize = 3;

fn listing(around: &Around, set: &HowSet) -> Listing {
    let mut rows = vec![Row::About(text::set_about())];
    for (head, settings) in GROUPS {
        rows.push(Row::Head(head()));
        rows.extend(settings.iter().map(|one| row(around, set, *one)));
    }
    Listing::new(Kind::Settings, text::set_title(), rows)
}

fn row(around: &Around, set: &HowSet, setting: Setting) -> Row {
    let label = set::setting(setting);
    let enter = match forms::of_setting(around, &set.class, setting) {
        Some(form) => Do::Form(form),
        None if setting == Setting::Terms => Do::List(Box::new(of_terms(around, set))),
        None => Do::List(Box::new(of_rules(set))),
    };
    let worth = around.content.set_to(setting, &set.class);
    let parts = &set.class.terms;
    let mut item = match worth {
        Worth::Text(_) if setting == Setting::Terms && !parts.is_empty() => {
            let lines = parts.iter().map(set::term);
            lines.fold(Item::new(label, enter), Item::about)
        }
        Worth::Text(worth) => Item::new(text::fact_is(label, worth), enter),
        Worth::Words(words) => Item::new(label, enter).showing(Show::Said(Said::of_words(&words))),
    };
    for (class, until) in history(setting, &set.class, &set.before)
        .into_iter()
        .take(SHOWN_BEFORE)
    {
        let day = around.local(until).date();
        item = match around.content.set_to(setting, class) {
            Worth::Text(worth) => item.folded(text::set_before(day, worth)),
            Worth::Words(words) => item
                .folded(text::set_before_words(day))
                .folding(Show::Said(Said::of_words(&words))),
        };
    }
    item.row()
}

fn of_terms(around: &Around, set: &HowSet) -> Listing {
    let mut rows = vec![Row::About(text::set_terms_about())];
    let today = around.now.day();
    rows.extend(set.class.terms.iter().map(|term| {
        let form = forms::term(set, Some(term), today);
        let mut item = Item::new(set::term(term), Do::Form(form));
        item.for_good = true;
        item.done(without(term)).row()
    }));
    if set.class.terms.is_empty() {
        rows.push(Row::About(text::set_nothing()));
    }
    Listing::new(Kind::Terms, set::setting(Setting::Terms), rows)
        .adding(Do::Form(forms::term(set, None, today)))
}

fn without(term: &Term) -> Ask {
    let to = Box::new(setting::Change::NoTerm(term.id.clone()));
    Ask::ClassSet(ClassSetAsk::Set { to })
}

/// The rule of each standard.
fn of_rules(set: &HowSet) -> Listing {
    let mut rows = vec![Row::About(text::set_rules_about())];
    rows.extend(set.standards.iter().map(|standard| rule_of(set, standard)));
    if set.standards.is_empty() {
        rows.push(Row::About(text::learning_none()));
    }
    Listing::new(Kind::Rules, set::setting(Setting::Rules), rows)
}

fn rule_of(set: &HowSet, standard: &Standard) -> Row {
    let own = set.class.rules.get(&standard.code).copied();
    let form = forms::rule(own, Some(standard.code.clone()));
    let named = text::learning_standard(standard.words(), standard.code.clone());
    let about = match (own, standard.rule) {
        (Some(rule), _) => working::rule(rule),
        (None, Some(rule)) => text::set_rule_came(working::rule(rule)),
        (None, None) => text::set_rule_of_class(),
    };
    Item::new(named, Do::Form(form)).about(about).row()
}

/// What would change, and of that what is looked at.
pub(super) fn effect(around: &Around, way: Way, trial: Trial) -> Listing {
    let Some(now) = around.class.as_ref() else {
        return Listing::new(Kind::Settings, text::set_title(), Vec::new());
    };
    let then = trial.to.made_in(now);
    let mut rows = vec![Row::About(new_value(around, &trial, &then))];
    rows.push(Row::About(if trial.moved.is_empty() {
        text::effect_none(trial.of)
    } else {
        text::effect_count(trial.moved.len(), trial.of)
    }));
    rows.extend(trial.rated.iter().map(|rated| habit(around, now, rated)));
    rows.push(Row::About(text::effect_kept()));
    rows.push(Item::new(text::effect_leave(), Do::Leave).row());
    let set = Ask::ClassSet(ClassSetAsk::Set {
        to: Box::new(trial.to.clone()),
    });
    rows.push(Item::new(text::effect_do(), Do::Ask(Box::new(set))).row());
    let scales = (around.scale(), around.content.scale(&then.scale));
    rows.extend(levels(scales, way, &trial.moved));
    let title = text::effect_title();
    Listing::new(Kind::Effect(way, Box::new(trial)), title, rows)
}

/// What the setting would be.
fn new_value(around: &Around, trial: &Trial, then: &Class) -> Text {
    let setting = trial.to.of();
    match &trial.to {
        setting::Change::RuleOf(code, Some(rule)) => {
            text::fact_is(text::set_rule_of(code.as_str()), working::rule(*rule))
        }
        setting::Change::RuleOf(code, None) => {
            text::fact_is(text::set_rule_of(code.as_str()), text::set_rule_of_class())
        }
        _ => match around.content.set_to(setting, then) {
            Worth::Text(worth) => text::fact_is(set::setting(setting), worth),
            Worth::Words(_) => set::setting(setting),
        },
    }
}

fn habit(around: &Around, now: &Class, rated: &Rated) -> Row {
    let name = around.content.habit_name(&now.habits, &rated.habit);
    Row::About(if rated.is_renamed {
        text::effect_habit_renamed(rated.count, name)
    } else {
        text::effect_habit_stays(rated.count, name)
    })
}

/// The levels that go this way, a head a student.
fn levels((now, then): (Option<&Scale>, Option<&Scale>), way: Way, moved: &[Moving]) -> Vec<Row> {
    let shown: Vec<&Moving> = moved.iter().filter(|one| way.takes(one)).collect();
    if moved.is_empty() {
        return Vec::new();
    }
    let mut rows = vec![Row::Head(set::way(way, shown.len()))];
    let mut student = None;
    for one in shown {
        if student != Some(one.student) {
            student = Some(one.student);
            rows.push(Row::About(text::as_typed(one.name.as_str())));
        }
        let from = level(now, one.from);
        let to = level(then, one.to);
        let line = text::effect_level(one.code.as_str(), from, to);
        let item = Item::new(line, Do::Nothing);
        rows.push(item.folded(text::as_is(&one.standard)).row());
    }
    rows
}

/// The word of a level, and its number.
fn level(scale: Option<&Scale>, at: Standing) -> Text {
    let word = scale.map_or_else(text::level_unknown, |scale| terms::standing(scale, at));
    match at.level() {
        Some(halves) => text::effect_word(working::figure(halves.value()), word),
        None => word,
    }
}

/// What came of it.
pub(crate) fn arrived(change: ClassSetChange, around: &Around) -> Next {
    let show = |listing| Go::Show(Place::List(Box::new(listing)));
    match change {
        ClassSetChange::Read(set) => Next::go(show(listing(around, &set))),
        ClassSetChange::Set(set) => {
            Next::go(show(listing(around, &set))).telling(Some(text::saved()))
        }
        ClassSetChange::Tried(trial) => Next::go(show(effect(around, Way::All, *trial))),
    }
}
