//! Work on how the class is set.

use std::collections::BTreeMap;

use super::Open;
use crate::ask::{ClassSetAsk, ClassSetChange, HowSet, Rated, Trial};
use crate::content::Content;
use crate::domain::class_file::class::Class;
use crate::domain::class_file::setting;
use crate::domain::learning::moving::{Moving, standing_under};
use crate::domain::learning::scale::Standing;
use crate::domain::learning::standing::Learning;
use crate::domain::people::folder::Folder;
use crate::domain::people::who_sees::Viewer;
use crate::locale::{Text, terms};
use crate::store::{Error, Store};

pub(super) fn perform(open: &mut Open, ask: &ClassSetAsk) -> Result<ClassSetChange, Error> {
    Ok(match ask {
        ClassSetAsk::Read => ClassSetChange::Read(Box::new(how_set(open.store)?)),
        ClassSetAsk::Try { to } => {
            let trial = trial(open.store, open.ground.content, to)?;
            ClassSetChange::Tried(Box::new(trial))
        }
        ClassSetAsk::Set { to } => {
            open.store.set_class(open.when(), to)?;
            ClassSetChange::Set(Box::new(how_set(open.store)?))
        }
    })
}

/// How the class is set.
pub fn how_set(store: &Store) -> Result<HowSet, Error> {
    Ok(HowSet {
        class: store.class()?,
        before: store.class_before()?,
        standards: store.standards()?,
    })
}

/// What would change with it; nothing does.
pub fn trial(store: &Store, content: &Content, to: &setting::Change) -> Result<Trial, Error> {
    let now = store.class()?;
    let then = to.made_in(&now);
    let (moved, of) = moved(store, (content, &now), (content, &then))?;
    let rated = match to {
        setting::Change::Habits(set) => rated(content, &now.habits, set, given(store)?),
        _ => Vec::new(),
    };
    Ok(Trial {
        to: to.clone(),
        moved,
        of,
        rated,
    })
}

/// How many views of each habit there are.
fn given(store: &Store) -> Result<BTreeMap<String, usize>, Error> {
    let mut given: BTreeMap<String, usize> = BTreeMap::new();
    for student in store.students()? {
        for views in store.habits(student.key, Viewer::Teacher)? {
            let rated = views
                .by
                .iter()
                .flatten()
                .filter(|view| view.rating.is_some());
            *given.entry(views.habit.clone()).or_default() += rated.count();
        }
    }
    Ok(given)
}

/// Every level that would read otherwise if what is defined and how the class is set were so, and how many there are.
pub(super) fn moved(
    store: &Store,
    now: (&Content, &Class),
    then: (&Content, &Class),
) -> Result<(Vec<Moving>, usize), Error> {
    let rules = store.rules(then.1)?;
    let mut all = Vec::new();
    let mut of = 0;
    for student in store.students()? {
        let folder = store.folder(student.key, Viewer::Teacher)?;
        for learning in &folder.learning {
            let rule = rules.get(&learning.standard.key).copied().flatten();
            let from = learning.standing(now.0.counting(now.1));
            let to = standing_under(learning, rule, then.0.counting(then.1));
            if from.level().or(to.level()).is_none() {
                continue;
            }
            of += 1;
            if from != to || word(now, from) != word(then, to) {
                all.push(moving(&folder, learning, from, to));
            }
        }
    }
    Ok((all, of))
}

/// The word of where a student stands.
fn word((content, class): (&Content, &Class), at: Standing) -> Option<Text> {
    let scale = content.scale(&class.scale)?;
    Some(terms::standing(scale, at))
}

fn moving(folder: &Folder, learning: &Learning, from: Standing, to: Standing) -> Moving {
    Moving {
        student: folder.key,
        name: folder.student.name.full(),
        code: learning.standard.code.clone(),
        standard: learning.standard.words(),
        from,
        to,
    }
}

/// What was given to habits that the new set does not have, or calls otherwise.
fn rated(content: &Content, old: &str, new: &str, given: BTreeMap<String, usize>) -> Vec<Rated> {
    let named = |set: &str, habit: &str| {
        let set = content.habit_set(set)?;
        let mut habits = set.habits.iter();
        let habit = habits.find(|one| one.id == habit)?;
        Some(habit.name.clone())
    };
    let rated = given.into_iter().filter_map(|(habit, count)| {
        let (before, after) = (named(old, &habit), named(new, &habit));
        let is_renamed = after.is_some() && before != after;
        let is_told = count > 0 && (after.is_none() || is_renamed);
        is_told.then_some(Rated {
            habit,
            count,
            is_renamed,
        })
    });
    rated.collect()
}
