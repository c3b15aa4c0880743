//! The sections of what a student prepares, and how much of each is there.

use crate::domain::conference::Kind;
use crate::domain::conference::habit::{Given, Views};
use crate::domain::conference::script::{Script, Shows};
use crate::domain::learning::standard::Place;
use crate::domain::people::folder::Folder;
use crate::domain::people::person::Voice;
use crate::forms;
use crate::locale::{Text, Value, terms, text, working};
use crate::screen::{Around, Do, Item, Kind as ListKind, Listing, OpenFolder, Row};

/// What the next conference follows: its script.
fn script<'a>(around: &'a Around, home: &OpenFolder) -> Option<&'a Script> {
    let next = home.folder.next_conference();
    let usual = around.class.as_ref().map(|class| class.script.clone());
    let id = next.map(|next| next.script.clone()).or(usual);
    around.content.script(&id.unwrap_or_default())
}

pub(super) fn sections(around: &Around, home: &OpenFolder) -> Listing {
    let folder = &home.folder;
    let mut rows = vec![Row::About(text::prepare_about())];
    rows.push(section(text::prepare_profile(), profile(around, folder)));
    if !folder.learning.is_empty() {
        rows.push(section(
            text::prepare_standards(),
            standards(around, folder),
        ));
    }
    rows.push(section(text::prepare_habits(), habits(around, folder)));
    rows.push(goal(around, folder));
    let shows = |what: Shows| {
        let steps = script(around, home).map(|script| script.steps.iter());
        let mut parts = steps.into_iter().flatten().flat_map(|step| &step.parts);
        parts.any(|part| part.shows == what)
    };
    if shows(Shows::Growth) {
        rows.push(section(text::prepare_growth(), growth(folder)));
    }
    if shows(Shows::LeftToShow) {
        rows.push(section(text::prepare_left(), left_to_show(around, folder)));
    }
    rows.push(section(text::prepare_partner(), partner()));
    if let Some(pace) = pace(around, folder) {
        rows.push(section(text::prepare_pace(), pace));
    }
    if let Some(post_it) = &folder.post_it {
        rows.push(Row::Head(text::prepare_post_it()));
        rows.push(Row::About(text::as_is(post_it.as_words())));
    }
    Listing::new(
        ListKind::Prepare,
        text::prepare_title(folder.student.name.called.clone()),
        rows,
    )
}

/// A section, with how much of it is there.
fn section(title: Text, section: Section) -> Row {
    let list = Listing::new(ListKind::Prepare, title.clone(), section.rows);
    let item = Item::new(title, Do::List(Box::new(list)));
    match (section.done, section.of) {
        (_, 0) => item.row(),
        (done, of) if done >= of => item.about(text::prepare_done()).row(),
        (done, of) => item.about(text::prepare_so_far(done, of)).row(),
    }
}

/// What is in a section, and how much of it is there.
struct Section {
    rows: Vec<Row>,
    done: usize,
    of: usize,
}

impl Section {
    const fn of(rows: Vec<Row>, done: usize, of: usize) -> Self {
        Self { rows, done, of }
    }
}

fn profile(around: &Around, folder: &Folder) -> Section {
    let prompts = around.content.profile().iter();
    let own: Vec<_> = prompts
        .filter(|prompt| prompt.by == Voice::Student)
        .collect();
    let mut done = 0;
    let mut rows = vec![Row::About(text::prepare_profile_about())];
    for prompt in &own {
        let said = folder.answer(&prompt.id).filter(|said| !said.is_blank());
        let form = forms::prepared_answer(folder.key, prompt, said);
        let item = Item::new(Text::plain(&prompt.title), Do::Form(form));
        rows.push(match said {
            Some(said) => {
                done += 1;
                item.about(text::as_is(said.as_words())).row()
            }
            None => item.about(text::prepare_nothing_yet()).row(),
        });
    }
    Section::of(rows, done, own.len())
}

/// One strong, one growing, one not yet: first which standard, then the work and the words on it.
fn standards(around: &Around, folder: &Folder) -> Section {
    let counting = around.counting();
    let mut done = 0;
    let mut rows = vec![Row::About(text::prepare_standards_about())];
    for place in Place::ALL {
        let mut of_place = Vec::new();
        for learning in folder
            .learning
            .iter()
            .filter(|one| !one.evidence.is_empty())
        {
            let form = forms::place(around, folder.key, learning, place);
            let level = around
                .scale()
                .map(|scale| terms::standing(scale, learning.standing(counting)));
            let mut item = Item::new(text::as_is(&learning.standard.can), Do::Form(form));
            if let Some(level) = level {
                item = item.about(level);
            }
            of_place.push(item.row());
        }
        let shown = folder.shown(place, counting);
        let words = shown.and_then(|shown| shown.choice.as_ref());
        let chosen = words.filter(|(at, choice)| *at == place && !choice.why.is_blank());
        done += usize::from(chosen.is_some());
        // The cursor begins on what is chosen, or on what the levels suggest.
        let with_work = folder
            .learning
            .iter()
            .filter(|one| !one.evidence.is_empty());
        let at = shown.and_then(|shown| {
            let mut with_work = with_work;
            with_work.position(|one| one.standard.key == shown.standard.key)
        });
        let mut list = Listing::new(
            ListKind::Prepare,
            terms::place(place),
            std::iter::once(Row::About(text::prepare_choose_about()))
                .chain(of_place)
                .collect(),
        );
        list.at = at.unwrap_or(0);
        let item = Item::new(terms::place(place), Do::List(Box::new(list)));
        rows.push(match (shown, chosen) {
            (Some(shown), Some((_, choice))) => item
                .about(text::as_is(&shown.standard.can))
                .about(text::as_is(choice.why.as_words()))
                .row(),
            (Some(shown), None) => item
                .about(text::prepare_suggested(&shown.standard.can))
                .row(),
            (None, _) => item.about(text::prepare_nothing_yet()).row(),
        });
    }
    Section::of(rows, done, Place::ALL.len())
}

fn habits(around: &Around, folder: &Folder) -> Section {
    let set = around.class.as_ref().map(|class| class.habits.clone());
    let set = around.content.habit_set(&set.unwrap_or_default());
    let all = set.map(|set| set.habits.as_slice()).unwrap_or_default();
    let term = around.term();
    let mut done = 0;
    let mut rows = vec![Row::About(text::prepare_habits_about())];
    for habit in all {
        let views = folder
            .habits
            .iter()
            .find(|views| views.habit == habit.id && views.term == term);
        let own = views.map(|views| views.given(Voice::Student));
        let given = own == Some(Given::Rated);
        done += usize::from(given);
        let name = Text::plain(&habit.name);
        rows.push(if views.is_some_and(Views::revealed) {
            // What all have seen is not given anew.
            Item::new(name, Do::Nothing)
                .about(text::prepare_habit_shown())
                .row()
        } else {
            // What was given is not shown again before all have given theirs: others sit at this laptop too.
            let form = forms::habit(around, folder.key, habit, views);
            let told = if given {
                text::prepare_habit_given()
            } else {
                text::prepare_nothing_yet()
            };
            Item::new(name, Do::Form(form)).about(told).row()
        });
    }
    Section::of(rows, done, all.len())
}

fn goal(around: &Around, folder: &Folder) -> Row {
    let draft = folder.goal_draft.as_ref().filter(|said| !said.is_blank());
    let form = forms::goal(around, folder.key, draft, folder.goal_draft_by);
    let item = Item::new(text::prepare_goal(), Do::Form(form));
    match draft {
        None => item.about(text::prepare_nothing_yet()).row(),
        Some(said) => {
            let item = item.about(text::as_is(said.as_words()));
            let item = if crate::domain::conference::goal::is_vague(&said.text) {
                item.about(text::prepare_goal_asks())
            } else {
                item
            };
            match folder.goal_draft_by {
                Some(day) => item.about(text::learning_by(day)).row(),
                None => item.row(),
            }
        }
    }
}

/// Test results in plain words: a range, never a rank.
fn growth(folder: &Folder) -> Section {
    let mut rows = vec![Row::About(text::prepare_growth_about())];
    for growth in &folder.growth {
        let mut item = Item::new(terms::test(&growth.test), Do::Nothing);
        for sitting in &growth.sittings {
            let score = sitting.score;
            let said = match score.error {
                Some(error) => text::prepare_range(
                    sitting.on,
                    (score.score + error).round(),
                    (score.score - error).round(),
                ),
                None => text::prepare_score(sitting.on, score.score),
            };
            item = item.about(said);
        }
        if let Some(gained) = growth.gained().filter(|gained| *gained > 0.0) {
            item = item.about(text::prepare_gained(gained));
        }
        rows.push(item.row());
    }
    if folder.growth.is_empty() {
        rows.push(Row::About(text::prepare_no_tests()));
    }
    Section::of(rows, 0, 0)
}

/// The end of the year begins from what is left to show.
fn left_to_show(around: &Around, folder: &Folder) -> Section {
    let mut rows = vec![Row::About(text::prepare_left_about())];
    for learning in folder.left_to_show(around.counting()) {
        let mut words: Vec<Value> = Vec::new();
        if let Some(scale) = around.scale() {
            let standing = learning.standing(around.counting());
            words.push(terms::standing(scale, standing).into());
        }
        let mut item =
            Item::new(text::as_is(&learning.standard.can), Do::Nothing).about(terms::facts(words));
        let plans = folder.plans.iter();
        for plan in plans.filter(|plan| plan.standard == learning.standard.key && !plan.done) {
            let what = plan.words.what.text.clone();
            item = item.about(text::learning_plan_of(what));
        }
        rows.push(item.row());
    }
    Section::of(rows, 0, 0)
}

/// Cards for a partner who plays the family.
fn partner() -> Section {
    let cards = [
        (
            text::card_proud_title(),
            [text::card_proud_student(), text::card_proud_says_student()],
        ),
        (
            text::card_worried_title(),
            [
                text::card_worried_student(),
                text::card_worried_says_student(),
            ],
        ),
        (
            text::card_curious_title(),
            [
                text::card_curious_student(),
                text::card_curious_says_student(),
            ],
        ),
        (
            text::card_quiet_title(),
            [text::card_quiet_student(), text::card_quiet_says_student()],
        ),
    ];
    let mut rows = vec![Row::About(text::prepare_partner_about())];
    for (title, lines) in cards {
        let item = Item::new(title, Do::Nothing);
        rows.push(lines.into_iter().fold(item, Item::about).row());
    }
    Section::of(rows, 0, 0)
}

/// The last rehearsal against the plan, and what to shorten.
fn pace(around: &Around, folder: &Folder) -> Option<Section> {
    let record = folder
        .records
        .iter()
        .rfind(|record| record.conference.kind == Kind::Rehearsal && !record.times.is_empty())?;
    let script = around.content.script(&record.conference.script)?;
    let length = script
        .lengths
        .iter()
        .position(|length| *length == record.conference.minutes)
        .unwrap_or(0);
    let mut rows = vec![Row::About(text::prepare_pace_about())];
    let mut most: Option<(f64, Text)> = None;
    for step in &script.steps {
        let spent = record.times.iter().find(|(id, _)| *id == step.id);
        let spent: u64 = spent.map_or(0, |(_, spent)| spent.iter().sum());
        let spent = f64::from(u32::try_from(spent / 1000).unwrap_or(u32::MAX)) / 60.0;
        let planned = step
            .half_minutes
            .get(length)
            .map_or(0.0, |halves| f64::from(*halves) / 2.0);
        let title = Text::plain(&step.title);
        let round = |minutes: f64| working::figure((minutes * 2.0).round() / 2.0);
        let said = text::prepare_pace_step(round(planned), round(spent), title.clone());
        rows.push(Item::new(said, Do::Nothing).row());
        let over = spent - planned;
        if over >= 0.5 && most.as_ref().is_none_or(|(known, _)| over > *known) {
            most = Some((over, title));
        }
    }
    let told = match most {
        Some((_, step)) => text::prepare_shorten(step),
        None => text::prepare_in_time(),
    };
    rows.push(Item::new(told, Do::Nothing).row());
    Some(Section::of(rows, 0, 0))
}
