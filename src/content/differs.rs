//! What a school's folder would change in what a class carries.

use super::Content;
use super::questions::Bank;
use super::scales::AnyScale;
use crate::domain::class_file::definition::{Difference, What};
use crate::domain::conference::habit::HabitSet;
use crate::domain::conference::script::Script;
use crate::domain::learning::scale::Scale;
use crate::domain::words::{Language, Words};
use crate::locale::{Locales, Text, Value, text, written_here};

/// Something a folder defines, by its name in files: what it is called, how it is told, and all of it.
struct Defined {
    what: What,
    id: String,
    name: Words,
    told: Words,
    whole: String,
}

/// Everything that would be new, otherwise or gone, in the order it is told.
pub fn differences(now: &Content, then: &Content) -> Vec<Difference> {
    let (before, after) = (all(now), all(then));
    let same = |one: &&Defined, all: &'_ [Defined]| {
        all.iter()
            .position(|other| other.what == one.what && other.id == one.id)
    };
    let mut found: Vec<Difference> = Vec::new();
    for one in &after {
        let old = same(&one, &before).and_then(|at| before.get(at));
        if old.is_some_and(|old| old.whole == one.whole) {
            continue;
        }
        found.push(Difference {
            what: one.what,
            id: one.id.clone(),
            name: one.name.clone(),
            before: old.map_or_else(|| built_in(one), |old| Some(old.told.clone())),
            after: Some(one.told.clone()),
        });
    }
    for one in before.iter().filter(|one| same(one, &after).is_none()) {
        found.push(Difference {
            what: one.what,
            id: one.id.clone(),
            name: one.name.clone(),
            before: Some(one.told.clone()),
            after: built_in(one),
        });
    }
    found.sort_by(|one, other| (one.what, &one.id).cmp(&(other.what, &other.id)));
    found
}

/// What stands in its place where the school has none of its own: the program's sentence.
fn built_in(one: &Defined) -> Option<Words> {
    let written = |language| written_here(language, &one.id).map(str::to_owned);
    let is_reworded = one.what == What::Reworded;
    is_reworded.then(|| Words {
        en: written(Language::English),
        es: written(Language::Spanish),
    })
}

fn all(content: &Content) -> Vec<Defined> {
    let locales = content.locales();
    let pack = &content.pack;
    let say = |text: &Text| said(&locales, text);
    let mut all: Vec<Defined> = Vec::new();
    all.extend(pack.scripts.iter().map(|one| Defined {
        what: What::Script,
        id: one.id.clone(),
        name: say(&Text::plain(&one.title)),
        told: say(&script(one)),
        whole: format!("{one:?}"),
    }));
    all.extend(pack.habits.iter().map(|one| Defined {
        what: What::Habits,
        id: one.id.clone(),
        name: say(&Text::plain(&one.title)),
        told: say(&habits(one)),
        whole: format!("{one:?}"),
    }));
    all.extend(pack.scales.iter().map(|one| scale(&locales, one)));
    all.extend(pack.profile.iter().map(|one| Defined {
        what: What::Prompt,
        id: one.id.clone(),
        name: say(&Text::plain(&one.title)),
        told: say(&Text::plain(&one.prompt)),
        whole: format!("{one:?}"),
    }));
    all.extend(pack.banks.iter().flat_map(|bank| banked(&locales, bank)));
    if !pack.explore.is_empty() {
        let count = text::folder_squares(pack.explore.len());
        all.push(Defined {
            what: What::Card,
            id: "together".to_owned(),
            name: say(&text::folder_card()),
            told: say(&count),
            whole: format!("{:?}", pack.explore),
        });
    }
    all.extend(sentences(content));
    all
}

fn said(locales: &Locales, text: &Text) -> Words {
    let [en, es] = Language::ALL.map(|language| Some(locales.say(language, text)));
    Words { en, es }
}

/// How many steps, and which lengths.
fn script(script: &Script) -> Text {
    let lengths = script
        .lengths
        .iter()
        .map(|one| Value::String(one.to_string()));
    let lengths: Vec<Value> = lengths.collect();
    text::folder_script(lengths, script.steps.len())
}

fn habits(set: &HabitSet) -> Text {
    let names = set.habits.iter().map(|one| Text::plain(&one.name).into());
    Value::List(names.collect()).into()
}

fn scale(locales: &Locales, scale: &AnyScale) -> Defined {
    match scale {
        AnyScale::Levels(file) => {
            let scale = Scale::from((**file).clone());
            let words = scale
                .levels
                .iter()
                .map(|(_, words)| Text::plain(&words.word).into());
            Defined {
                what: What::Scale,
                name: said(locales, &Text::plain(&scale.title)),
                told: said(locales, &Value::List(words.collect()).into()),
                whole: format!("{scale:?}"),
                id: scale.id,
            }
        }
        AnyScale::Ratings(ratings) => {
            let words = ratings.iter().map(|(_, word)| Text::plain(word).into());
            Defined {
                what: What::Scale,
                id: "habits".to_owned(),
                name: said(locales, &text::folder_ratings()),
                told: said(locales, &Value::List(words.collect()).into()),
                whole: format!("{ratings:?}"),
            }
        }
    }
}

fn banked(locales: &Locales, bank: &Bank) -> Vec<Defined> {
    let defined = |id: &str, named: &str, told: &str, whole: String| Defined {
        what: What::Bank,
        id: id.to_owned(),
        name: said(locales, &Text::plain(named)),
        told: said(locales, &Text::plain(told)),
        whole,
    };
    match bank {
        Bank::Questions(all) => {
            let one = all.iter();
            one.map(|one| defined(&one.id, &one.question, &one.answer, format!("{one:?}")))
                .collect()
        }
        Bank::Points(all) => {
            let one = all.iter();
            one.map(|one| defined(&one.id, &one.text, &one.text, format!("{one:?}")))
                .collect()
        }
        Bank::Glossary(all) => {
            let one = all.iter();
            one.map(|one| defined(&one.id, &one.word, &one.means, format!("{one:?}")))
                .collect()
        }
    }
}

/// Every sentence of the folder, as it is written.
fn sentences(content: &Content) -> Vec<Defined> {
    let words = &content.pack.words;
    let one = |id: &str| {
        let written = |language| words.written(language, id).map(str::to_owned);
        let told = Words {
            en: written(Language::English),
            es: written(Language::Spanish),
        };
        let is_ours = written_here(Language::English, id).is_some();
        Defined {
            what: if is_ours {
                What::Reworded
            } else {
                What::Sentence
            },
            id: id.to_owned(),
            name: Words::default(),
            whole: format!("{told:?}"),
            told,
        }
    };
    words.ids().into_iter().map(one).collect()
}
