//! The family's first page, and the pages on which it answers.

use super::agreed::feedback_of;
use super::pieces::{page, statements, take_home};
use super::{agreed, reading};
use crate::domain::conference::habit::{Given, Views};
use crate::domain::id::RowId;
use crate::domain::learning::standing::Learning;
use crate::domain::people::entry::{Entry, EntryKind, Statement};
use crate::domain::people::folder::Folder;
use crate::domain::people::person::Voice;
use crate::forms;
use crate::locale::{Text, terms, text};
use crate::page::{Why, purpose};
use crate::screen::{Around, Do, Item, Listing, OpenFolder, Row, Show};

/// Something on the first page, and what it is while the cursor is there.
fn open(title: Text, about: Text, enter: Do) -> Row {
    Item::new(title, enter).folded(about).row()
}

fn list(listing: Listing) -> Do {
    Do::List(Box::new(listing))
}

/// What can be read, answered and taken home.
pub(super) fn contents(around: &Around, home: &OpenFolder) -> Listing {
    let name = home.folder.student.name.called.clone();
    let mut rows = vec![Row::About(text::family_welcome_family())];
    rows.extend(to_read(around, home));
    rows.extend(why(around));
    rows.extend(to_answer(around, home));
    rows.extend(to_take(around, home));
    page(text::family_title(name), rows)
}

fn to_read(around: &Around, home: &OpenFolder) -> [Row; 6] {
    let folder = &home.folder;
    let name = folder.student.name.called.clone();
    [
        Row::Head(text::family_head_read()),
        open(
            text::family_profile(name.clone()),
            text::family_profile_about_family(name.clone()),
            list(reading::profile(around, folder)),
        ),
        open(
            text::family_standards(name.clone()),
            text::family_standards_about_family(),
            list(reading::standards(around, folder)),
        ),
        open(
            text::family_growth(),
            text::family_growth_about_family(),
            list(reading::growth(around, home)),
        ),
        open(
            text::family_habits(),
            text::family_habits_about_family(),
            list(reading::habits(around, home)),
        ),
        open(
            text::family_agreed(),
            text::family_agreed_about_family(),
            list(agreed::agreed(around, home)),
        ),
    ]
}

/// Why the school and the teacher do it so, where they have said it.
fn why(around: &Around) -> Option<Row> {
    let class = around.class.as_ref()?;
    let words = purpose(class, Why::Whole);
    let shows = words.into_iter().map(|block| Show::Block(Box::new(block)));
    let shows: Vec<Show> = shows.collect();
    let item = Item {
        fold: shows,
        ..Item::new(text::family_why(), Do::Nothing)
    };
    (!item.fold.is_empty()).then(|| item.row())
}

fn to_answer(around: &Around, home: &OpenFolder) -> Vec<Row> {
    let (own, done, of) = our_page(around, home);
    let own = open(
        terms::facts(vec![
            text::family_page().into(),
            text::family_page_answered(done, of).into(),
        ]),
        text::family_page_about_family(),
        list(own),
    );
    let (ratings, done, of) = ratings(around, home);
    let ratings = open(
        so_far(text::family_rating(), done, of),
        text::family_rating_about_family(),
        list(ratings),
    );
    let rates = around.class.as_ref();
    let rates = rates.is_none_or(|class| class.raters.has(Voice::Family));
    let mut rows = vec![Row::Head(text::family_head_answer()), own];
    rows.extend(rates.then_some(ratings));
    rows.extend([
        open(
            text::family_questions(),
            text::family_questions_about_family(),
            list(questions(around, home)),
        ),
        open(
            text::family_different(),
            text::family_different_about_family(),
            list(different(around, home)),
        ),
        feedback(around, home),
    ]);
    rows
}

fn to_take(around: &Around, home: &OpenFolder) -> [Row; 4] {
    [
        Row::Head(text::family_head_take()),
        open(
            text::family_take_home(),
            text::family_take_home_about_family(),
            take_home(home.seat()),
        ),
        open(
            text::family_explore(),
            text::family_explore_about_family(),
            Do::Card,
        ),
        open(
            in_every_language(around, &text::family_language()),
            text::family_language_about_family(),
            Do::Language,
        ),
    ]
}

/// Said in each language whatever is read: who cannot read the screen finds this one.
fn in_every_language(around: &Around, what: &Text) -> Text {
    let first = around.reading.first();
    let locales = around.content.locales();
    let said = [first, first.other()].map(|language| locales.say(language, what));
    text::as_typed(said.join(" · "))
}

/// What it is, and how much of it is there.
fn so_far(what: Text, done: usize, of: usize) -> Text {
    let so_far = text::prepare_so_far(done, of);
    terms::facts(vec![what.into(), so_far.into()])
}

/// The family's own page, how many answers there are, and of how many.
fn our_page(around: &Around, home: &OpenFolder) -> (Listing, usize, usize) {
    let folder = &home.folder;
    let prompts = around.content.profile().iter();
    let own: Vec<_> = prompts
        .filter(|prompt| prompt.by == Voice::Family)
        .collect();
    let mut done = 0;
    let mut rows = vec![Row::About(text::family_page_privacy_family())];
    for prompt in &own {
        let said = folder.answer(&prompt.id).filter(|said| !said.is_blank());
        let form = forms::family_answer(home.seat(), prompt, said);
        let item = Item::new(Text::plain(&prompt.title), Do::Form(form));
        done += usize::from(said.is_some());
        rows.push(match said {
            Some(said) => item.showing(Show::Said(said.clone())).row(),
            None => item.about(Text::plain(&prompt.prompt)).row(),
        });
    }
    let asked = folder.questions().count();
    let enter = Do::List(Box::new(questions(around, home)));
    rows.push(
        Item::new(text::family_page_questions(), enter)
            .about(text::family_page_asked(asked))
            .row(),
    );
    (page(text::family_page(), rows), done, own.len())
}

/// The family's views of the habits of this term. The word itself stays in the form until all have given theirs.
fn ratings(around: &Around, home: &OpenFolder) -> (Listing, usize, usize) {
    let folder = &home.folder;
    let all = around
        .habit_set()
        .map(|set| set.habits.as_slice())
        .unwrap_or_default();
    let term = around.term();
    let mut done = 0;
    let mut rows = vec![Row::About(text::family_rating_final_family())];
    for habit in all {
        let of_habit = |views: &&Views| views.habit == habit.id && views.term == term;
        let views = folder.habits.iter().find(of_habit);
        let given = views.map_or(Given::Not, |views| views.given(Voice::Family));
        done += usize::from(given == Given::Rated);
        let name = Text::plain(&habit.name);
        rows.push(if views.is_some_and(Views::revealed) {
            // What all have seen is not given anew.
            Item::new(name, Do::Nothing)
                .about(text::family_habit_shown_family())
                .row()
        } else {
            // What was given is not shown again before all have given theirs: the student may sit here alone.
            let form = forms::family_habit(around, home.seat(), habit, views);
            let told = match given {
                Given::Rated => text::family_habit_given(),
                Given::Passed => text::family_habit_passed_family(),
                Given::Not => Text::plain(&habit.family),
            };
            Item::new(name, Do::Form(form)).about(told).row()
        });
    }
    (page(text::family_rating(), rows), done, all.len())
}

/// What the family asked and what was answered; then what others ask.
fn questions(around: &Around, home: &OpenFolder) -> Listing {
    let folder = &home.folder;
    let ask = forms::ask(home.seat());
    let mut rows = vec![
        Item::new(text::family_ask(), Do::Form(ask)).row(),
        Item::new(text::family_find(), Do::Find).row(),
    ];
    let own: Vec<_> = folder.questions().collect();
    if !own.is_empty() {
        rows.push(Row::Head(text::family_asked_head()));
    }
    for question in own.into_iter().rev() {
        let item = Item::said(&question.said);
        rows.push(match &question.answer {
            Some(answer) => item.showing(Show::Answer(answer.clone())).row(),
            None => item.about(text::family_waits()).row(),
        });
    }
    rows.push(Row::Head(text::family_bank_head()));
    for given in &around.given {
        rows.push(
            Item::said(&given.question)
                .folding(Show::Said(given.answer.clone()))
                .row(),
        );
    }
    for question in around.content.questions() {
        rows.push(
            Item::new(Text::plain(&question.question), Do::Nothing)
                .folded(Text::plain(&question.answer))
                .row(),
        );
    }
    page(text::family_questions(), rows)
}

/// Everything that can be seen differently, what is written beside it, and a form for more.
fn different(around: &Around, home: &OpenFolder) -> Listing {
    let folder = &home.folder;
    let mut rows = vec![Row::About(text::family_different_choose_family())];
    let mut kind = None;
    for entry in &home.entries {
        if kind != Some(entry.kind) {
            kind = Some(entry.kind);
            rows.push(Row::Head(terms::entry(entry.kind)));
        }
        let form = forms::statement(home.seat(), entry.clone(), around.entry_words(entry));
        let mut item = Item::new(around.entry_words(entry), Do::Form(form));
        if let Some(level) = level_of(around, folder, entry) {
            item = item.about(level);
        }
        for show in statements(around, folder, entry.about) {
            item = item.showing(show);
        }
        rows.push(item.row());
    }
    if home.entries.is_empty() {
        rows.push(Row::About(text::family_different_none()));
    }
    let gone = |one: &&Statement| !home.entries.iter().any(|entry| one.is_about(entry.about));
    let gone: Vec<&Statement> = folder.statements.iter().filter(gone).collect();
    if !gone.is_empty() {
        // The student has chosen or said something else since: what the family said then stays.
        rows.push(Row::Head(text::family_different_earlier()));
        rows.extend(gone.into_iter().map(|statement| {
            let item = Item::said(&statement.said);
            let day = around.local(statement.at).date();
            item.about(text::family_own_words(day)).row()
        }));
    }
    page(text::family_different(), rows)
}

/// Where the work stands, where that is what may be seen differently.
fn level_of(around: &Around, folder: &Folder, entry: &Entry) -> Option<Text> {
    let scale = around.scale()?;
    let is_it = |one: &&Learning| RowId::from(one.standard.key) == entry.about.row;
    let learning = folder.learning.iter().find(is_it)?;
    let standing = learning.standing(around.counting());
    (entry.kind == EntryKind::Level).then(|| terms::standing(scale, standing))
}

/// Three questions about the last conference.
fn feedback(around: &Around, home: &OpenFolder) -> Row {
    let folder = &home.folder;
    let Some(record) = folder.last_conference() else {
        return Item::new(text::family_feedback(), Do::Nothing)
            .folded(text::feedback_none_held_family())
            .row();
    };
    feedback_of(around, home, record).row()
}
