//! What a family reads: who the child is, every level with the four questions families ask of it, tests, habits,
//! what was agreed.

use jiff::civil::Date;

use super::family::{feedback_of, page, take_home};
use crate::domain::class::Season;
use crate::domain::conference::Record;
use crate::domain::entry::{About, Entry, EntryKind};
use crate::domain::evidence::Evidence;
use crate::domain::folder::Folder;
use crate::domain::growth::Growth;
use crate::domain::habit::Views;
use crate::domain::outlook::{Care, can_fall, care, chance, quiet_since};
use crate::domain::person::Voice;
use crate::domain::rollup::Learning;
use crate::domain::scale::Halves;
use crate::domain::sight::{Matter, Viewer, may_see};
use crate::domain::words::{Language, Said};
use crate::locale::{Text, Value, terms, text, working};
use crate::screen::{Around, Do, Item, Listing, OpenFolder, Row, Show, in_sentences};

/// So many paragraphs, and whoever interprets takes a turn.
const PARAGRAPHS: usize = 3;

/// A page, with pauses where somebody interprets.
fn read(folder: &Folder, title: Text, rows: Vec<Row>) -> Listing {
    if !folder.is_interpreted() {
        return page(title, rows);
    }
    let mut paced = Vec::new();
    let mut since = 0;
    for row in rows {
        let is_head = matches!(row, Row::Head(_));
        if since >= PARAGRAPHS || is_head && since > 1 {
            paced.push(Row::Pause);
            since = 0;
        }
        since += usize::from(!is_head);
        paced.push(row);
    }
    page(title, paced)
}

/// Something to read that opens nothing; the arrows come by.
fn said(text: Text) -> Row {
    Item::new(text, Do::Nothing).row()
}

fn nothing_yet(rows: &mut Vec<Row>) {
    if rows.is_empty() {
        rows.push(said(text::family_nothing_yet()));
    }
}

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
            Item::new(text::i_can(&learning.standard.can), enter)
                .showing(Show::Level(standing))
                .row(),
        );
    }
    nothing_yet(&mut rows);
    page(text::family_standards(called(folder)), rows)
}

/// What a level means now, should I worry, can it change, where it comes from: from this child's own scores.
fn level(around: &Around, folder: &Folder, learning: &Learning) -> Listing {
    let counting = around.counting();
    let standing = learning.standing(counting);
    let today = around.now.day();
    let mut rows = vec![
        Item::new(text::i_can(&learning.standard.can), Do::Nothing)
            .showing(Show::Level(standing))
            .row(),
        Row::Head(text::level_asks_now_family()),
    ];
    if let Some(scale) = around.scale() {
        rows.push(said(terms::meaning(scale, standing, Season::of(today))));
    }
    rows.push(Row::Head(text::level_asks_worry_family()));
    let found = care(learning, counting, today);
    if let Some(scale) = around.scale() {
        rows.push(said(terms::care(found, standing.level(), scale)));
    }
    if !matches!(found, Care::NoScores | Care::Reached) {
        let since = quiet_since(learning, today);
        rows.extend(since.map(|day| said(text::care_quiet_since_family(day))));
    }
    rows.push(Row::Head(text::level_asks_change_family()));
    if let Some(scale) = around.scale() {
        rows.push(said(terms::chance(chance(learning, counting), scale)));
    }
    if can_fall(learning, counting) {
        rows.push(said(text::chance_falls_family()));
    }
    rows.extend(next_steps(folder, learning));
    rows.push(Row::Head(text::level_asks_how_family()));
    let code = text::level_code(learning.standard.code.clone());
    rows.push(said(code));
    rows.extend(worked_out(around, learning));
    if !learning.evidence.is_empty() {
        rows.push(Row::Head(text::level_asks_work_family()));
        rows.extend(learning.evidence.iter().rev().map(work));
    }
    let about = About {
        table: "standard",
        row: learning.standard.key,
        place: "",
    };
    rows.extend(seen_differently(statements(around, folder, about)));
    read(folder, text::family_standards(called(folder)), rows)
}

/// What the student goes by.
fn called(folder: &Folder) -> String {
    folder.student.name.called.clone()
}

/// What the family set beside a page, below it.
fn seen_differently(shows: Vec<Show>) -> Option<Row> {
    if shows.is_empty() {
        return None;
    }
    let item = Item::new(text::family_said_differently(), Do::Nothing);
    Some(shows.into_iter().fold(item, Item::showing).row())
}

fn worked_out(around: &Around, learning: &Learning) -> Vec<Row> {
    let counting = around.counting();
    if let Some(judged) = &learning.judged {
        let told = text::working_judged(judged.on, judged.by.clone());
        let item = Item::new(told, Do::Nothing);
        return vec![item.showing(Show::Said(judged.reason.clone())).row()];
    }
    let worked = learning.working(counting);
    let mut rows = vec![said(working::rule(learning.rule(counting)))];
    let steps = working::steps(&worked, counting.bounds.mastery);
    rows.extend(steps.into_iter().map(said));
    if let (Some(result), Some(scale)) = (worked.result(), around.scale()) {
        let nearest = Halves::nearest(result);
        // What is a level already needs no nearest one.
        if (nearest.value() - result).abs() > f64::EPSILON {
            let word = terms::level(scale, nearest);
            rows.push(said(text::working_nearest(nearest.value(), result, word)));
        }
    }
    rows
}

/// What the student chose as the next step, and what is planned.
fn next_steps(folder: &Folder, learning: &Learning) -> Vec<Row> {
    let mut rows = Vec::new();
    let choice = learning.choice.as_ref().map(|(_, choice)| choice);
    if let Some(next) = choice.and_then(|choice| choice.next.as_ref()) {
        let by = choice.and_then(|choice| choice.by);
        let words = match by {
            Some(by) => text::next_step_by(by, next),
            None => text::as_is(next),
        };
        rows.push(
            Item::new(text::family_next_step(), Do::Nothing)
                .about(words)
                .row(),
        );
    }
    let plans = folder.plans.iter();
    for plan in plans.filter(|plan| plan.standard == learning.standard.key && !plan.done) {
        let mut item =
            Item::new(text::entry_plan(), Do::Nothing).showing(Show::Said(plan.words.what.clone()));
        if !plan.words.help.is_blank() {
            item = item.showing(Show::Said(plan.words.help.clone()));
        }
        rows.push(match plan.due {
            Some(due) => item.about(text::learning_by(due)).row(),
            None => item.row(),
        });
    }
    rows
}

/// A piece of work: what, which kind, when, its score in words and what the student says of it.
fn work(piece: &Evidence) -> Row {
    let mut facts: Vec<Value> = vec![terms::kind_of_work(piece.kind).into()];
    facts.extend(
        piece
            .assessed
            .map(|day| Value::from(text::day_with_year(day))),
    );
    facts.extend(terms::counting(piece.work.counting).map(Value::from));
    let score = piece.work.score.map(working::figure);
    facts.extend(score.map(|score| Value::from(text::learning_score(score))));
    let item = Item::new(text::as_is(&piece.work.task), Do::Nothing).about(terms::facts(facts));
    match &piece.work.comment {
        Some(comment) => item.showing(Show::Said(comment.clone())).row(),
        None => item.row(),
    }
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
            || text::as_typed(term),
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
        || text::as_typed(views.habit.clone()),
        |habit| Text::plain(&habit.name),
    );
    let item = Item::new(name, Do::Nothing);
    if !sees(folder, views) {
        let given = Voice::ALL.map(|voice| {
            let said = terms::voice(voice, around.teacher_gender());
            match views.of(voice) {
                Some(_) => text::habit_given_by(said).into(),
                None => text::habit_missing_of(said).into(),
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

fn sees(folder: &Folder, views: &Views) -> bool {
    let key = folder.key;
    may_see(Viewer::Family(key), Matter::Ratings(key, views.revealed()))
}

/// What was agreed at the last conference and how it went; the page for home, and what the family thought of it.
/// Right after the conference these two come first.
pub(super) fn agreed(around: &Around, folder: &Folder) -> Listing {
    let Some(record) = folder.last_conference() else {
        let rows = vec![said(text::family_nothing_yet())];
        return page(text::family_agreed(), rows);
    };
    let conference = &record.conference;
    let mut rows = Vec::new();
    rows.extend(held(around, record).map(Row::About));
    let ended = conference.ended.map(|ended| around.local(ended).date());
    let is_today = ended == Some(around.now.day());
    let make = take_home(folder.key);
    let after = [
        Item::new(text::family_take_home(), make)
            .folded(text::family_take_home_about_family())
            .row(),
        feedback_of(around, folder, record).row(),
        Item::new(text::after_done(), Do::Leave).row(),
    ];
    let agreed = what_was_agreed(around, record, is_today);
    if is_today {
        rows.push(Row::About(text::after_thanks_family()));
        rows.extend(after);
        rows.push(Row::Head(text::after_agreed()));
        rows.extend(agreed);
    } else {
        rows.extend(agreed);
        rows.push(Row::Head(text::after_title()));
        rows.extend(after);
    }
    page(text::family_agreed(), rows)
}

/// Which conference it was, and when.
pub(super) fn held(around: &Around, record: &Record) -> Option<Text> {
    let script = around.content.script(&record.conference.script)?;
    let day = record.conference.at?.date();
    let title = Text::plain(&script.title);
    Some(text::family_conference_of(day, title))
}

/// The goal, the promises and the next day; how they went, once there was time for it.
fn what_was_agreed(around: &Around, record: &Record, is_today: bool) -> Vec<Row> {
    let agreed = |head: Text, said: &Said, due: Option<Date>, went: Text| {
        let mut item = Item::new(head, Do::Nothing).showing(Show::Said(said.clone()));
        if let Some(due) = due {
            item = item.about(text::due_by(due));
        }
        if is_today {
            item.row()
        } else {
            item.about(went).row()
        }
    };
    let mut rows: Vec<Row> = Vec::new();
    let goal = record.goal.iter();
    rows.extend(goal.map(|goal| {
        let went = terms::course(goal.course);
        agreed(text::goal_title(), &goal.said, goal.due, went)
    }));
    rows.extend(record.promises.iter().map(|promise| {
        let owner = terms::voice(promise.owner, around.teacher_gender());
        let ahead = promise.due.is_some_and(|due| due >= around.now.day());
        let went = match promise.kept {
            None if ahead => text::promise_still_ahead(),
            kept => terms::kept(kept),
        };
        agreed(owner, &promise.said, promise.due, went)
    }));
    let next = record.conference.next;
    let next = next.filter(|day| *day >= around.now.day());
    rows.extend(next.map(|day| said(text::close_next_on(day))));
    rows
}

/// What the family has set beside an entry.
pub(super) fn statements(around: &Around, folder: &Folder, about: About) -> Vec<Show> {
    let about = folder.statements.iter().filter(|one| one.is_about(about));
    about
        .flat_map(|statement| {
            let day = around.local(statement.at).date();
            [
                Show::Text(text::family_own_words(day)),
                Show::Said(statement.said.clone()),
            ]
        })
        .collect()
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
