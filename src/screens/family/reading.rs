//! What a family reads: who the child is, every level with the four questions families ask of it, tests, habits,
//! what was agreed.

use super::level::level;
use super::pieces::{called, nothing_yet, page, read, said, seen_differently, statements};
use crate::domain::conference::habit::{Given, Views};
use crate::domain::learning::growth::Growth;
use crate::domain::people::entry::{Entry, EntryKind};
use crate::domain::people::folder::Folder;
use crate::domain::people::person::Voice;
use crate::domain::people::who_sees::{Matter, may_see};
use crate::domain::words::Language;
use crate::locale::{Text, terms, text};
use crate::screen::{Around, Do, Item, Listing, OpenFolder, Row, Show, in_sentences};

pub(super) fn profile(around: &Around, folder: &Folder) -> Listing {
    let mut rows = Vec::new();
    for by in [Voice::Student, Voice::Family] {
        let prompts = around.content.profile().iter();
        let answered: Vec<Row> = prompts
            .filter(|prompt| prompt.by == by)
            .filter_map(|prompt| {
                let answer = folder.answer(&prompt.id)?;
                let item = Item::new(Text::plain(&prompt.title), Do::Nothing);
                Some(item.showing(Show::Said(answer.clone())).row())
            })
            .collect();
        if !answered.is_empty() && by == Voice::Family {
            rows.push(Row::Head(text::family_page()));
        }
        rows.extend(answered);
    }
    nothing_yet(&mut rows);
    let name = folder.student.name.called.clone();
    read(folder, text::family_profile(name), rows)
}

/// Every standard that says something, by subject; Enter answers what families ask of it.
pub(super) fn standards(around: &Around, folder: &Folder) -> Listing {
    let mut rows = Vec::new();
    let mut subject = None;
    let known = folder.learning.iter();
    let known = known
        .filter(|one| !one.evidence.is_empty() || one.judged.is_some() || one.choice.is_some());
    for learning in known {
        if subject != Some(&learning.standard.subject) {
            subject = Some(&learning.standard.subject);
            rows.push(Row::Head(text::as_is(&learning.standard.subject)));
        }
        let enter = Do::List(Box::new(level(around, folder, learning)));
        let standing = learning.standing(around.counting());
        rows.push(
            Item::new(terms::standard(&learning.standard), enter)
                .showing(Show::Level(standing))
                .row(),
        );
    }
    nothing_yet(&mut rows);
    page(text::family_standards(called(folder)), rows)
}

pub(super) fn growth(around: &Around, home: &OpenFolder) -> Listing {
    let folder = &home.folder;
    let mut rows = Vec::new();
    for growth in &folder.growth {
        rows.push(
            Item::new(terms::test(&growth.test), Do::Nothing)
                .showing(Show::Growth(Box::new(growth.clone())))
                .row(),
        );
        rows.extend(terms::growth(growth).into_iter().map(said));
        let of_test =
            |entry: &&Entry| entry.kind == EntryKind::TestResult && entry.said.text == growth.test;
        let entries = home.entries.iter().filter(of_test);
        rows.extend(entries.filter_map(|entry| {
            let shows = statements(around, folder, entry.about);
            seen_differently(shows)
        }));
    }
    if rows.is_empty() {
        rows.push(said(text::growth_none()));
    } else {
        if folder.growth.iter().any(Growth::has_errors) {
            rows.push(said(text::growth_legend_family()));
        }
        rows.push(said(text::growth_one_day_family()));
    }
    read(folder, text::family_growth(), rows)
}

/// The habits all have rated, the newest term first; of the others, who still has to.
pub(super) fn habits(around: &Around, home: &OpenFolder) -> Listing {
    let folder = &home.folder;
    let class = around.class.as_ref();
    let mut terms: Vec<&str> = folder
        .habits
        .iter()
        .map(|views| views.term.as_str())
        .collect();
    let order = |term: &&str| {
        let all = class.map(|class| class.terms.iter());
        all.and_then(|mut all| all.position(|known| known.id == **term))
    };
    terms.sort_by_key(|term| std::cmp::Reverse(order(term)));
    terms.dedup();
    let mut rows = Vec::new();
    for term in terms {
        let named = class.and_then(|class| class.term(term));
        rows.push(Row::Head(named.map_or_else(
            || text::term_without_name(term),
            |term| text::as_is(&term.name),
        )));
        for views in folder.habits.iter().filter(|views| views.term == term) {
            rows.push(habit(around, home, views));
        }
    }
    nothing_yet(&mut rows);
    read(folder, text::family_habits(), rows)
}

fn habit(around: &Around, home: &OpenFolder, views: &Views) -> Row {
    let folder = &home.folder;
    let set = around.habit_set();
    let habit = set.and_then(|set| set.habits.iter().find(|one| one.id == views.habit));
    let name = habit.map_or_else(
        || text::habit_without_name(views.habit.clone()),
        |habit| Text::plain(&habit.name),
    );
    let item = Item::new(name, Do::Nothing);
    if !sees(home, views) {
        let given = Voice::ALL.map(|voice| {
            let said = terms::voice(voice, around.teacher_gender());
            match views.given(voice) {
                Given::Rated => text::habit_given_by(said).into(),
                Given::Passed => text::habit_passed_of(said).into(),
                Given::Not => text::habit_missing_of(said).into(),
            }
        });
        return item.about(terms::facts(given.to_vec())).row();
    }
    let item = item.showing(Show::Views(Box::new(views.by.clone())));
    let of_habit = |entry: &&Entry| {
        entry.kind == EntryKind::Rating
            && entry.said.text == views.habit
            && entry.when == views.term
    };
    let mut entries = home.entries.iter().filter(of_habit);
    let beside = entries.find_map(|entry| {
        let shows = statements(around, folder, entry.about);
        (!shows.is_empty()).then_some(shows)
    });
    let beside = beside.unwrap_or_default();
    beside.into_iter().fold(item, Item::showing).row()
}

fn sees(home: &OpenFolder, views: &Views) -> bool {
    let key = home.folder.key;
    may_see(home.viewer(), Matter::Ratings(key, views.revealed()))
}

/// The page, and below it the school's words that stand on it, each with its meaning folded in.
pub(super) fn with_words(around: &Around, mut list: Listing) -> Listing {
    let locales = around.content.locales();
    let mut sentences: Vec<(Language, String)> = Vec::new();
    let mut hear = |text: &Text| {
        sentences.extend(Language::ALL.map(|language| (language, locales.say(language, text))));
    };
    hear(&list.title);
    list.rows.iter().for_each(|row| row.each_text(&mut hear));
    let glossary = in_sentences(&around.content, &sentences);
    let known: Vec<usize> = glossary
        .order
        .iter()
        .take(glossary.on_screen)
        .copied()
        .collect();
    if known.is_empty() {
        return list;
    }
    list.rows.push(Row::Head(text::family_words_head()));
    list.rows
        .push(Row::About(text::family_words_about_family()));
    let words = known
        .into_iter()
        .filter_map(|at| around.content.glossary().get(at));
    list.rows.extend(words.map(|word| {
        Item::new(Text::plain(&word.word), Do::Nothing)
            .folded(Text::plain(&word.means))
            .row()
    }));
    list
}
