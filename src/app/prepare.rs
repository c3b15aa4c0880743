//! A student prepares, in many short sittings: who I am, what I show, how I see my habits, a goal, a rehearsal.

use jiff::civil::Date;

use super::desk::list::{Do, Item, Kind as ListKind, Listing, Row};
use super::{App, Command, Effect, Form, FormKind, Home, Mode, Owner};
use crate::domain::conference::Kind;
use crate::domain::folder::Folder;
use crate::domain::pace::Moment;
use crate::domain::person::{Key, Voice};
use crate::domain::rollup::Choice;
use crate::domain::script::{Script, Shows};
use crate::domain::standard::Place;
use crate::domain::{Language, Said};
use crate::locale::{Text, Value, terms, text, working};

/// How the places of what is prepared begin, so that a conference tells them from its own.
pub(super) const PREPARED: &str = "prepare/";

/// Milliseconds from the first unsaved change to the draft.
const KEEP_DRAFT: i64 = 500;

/// The pages of a student who prepares: lists, and a form on top while something is written.
#[derive(Clone, Debug)]
pub struct Prepare {
    /// Whose.
    pub home: Home,
    /// Never empty.
    pages: Vec<Page>,
    /// Since when something typed is not on disk.
    unsaved: Option<Moment>,
}

/// One page.
#[derive(Clone, Debug)]
pub enum Page {
    /// Sections, or what is in one.
    List(Box<Listing>),
    /// Something to write.
    Form(Box<Form>),
}

/// What a student has prepared; one is one transaction.
#[derive(Clone, Debug, PartialEq)]
pub enum Prepared {
    /// An answer of the profile.
    Answer(Key, String, Said),
    /// What is shown in a place, and the words on it.
    Choice(Key, Key, Place, Box<Choice>),
    /// A view of a habit: term, habit, view.
    Habit(Key, String, String, crate::domain::habit::View),
    /// A goal, and by when.
    Goal(Key, Said, Option<Date>),
}

impl Prepared {
    /// Whose.
    pub const fn student(&self) -> Key {
        match self {
            Self::Answer(student, ..)
            | Self::Choice(student, ..)
            | Self::Habit(student, ..)
            | Self::Goal(student, ..) => *student,
        }
    }

    /// The draft it takes the place of.
    pub fn place(&self) -> String {
        match self {
            Self::Answer(_, prompt, _) => format!("prepare/answer/{prompt}"),
            Self::Choice(_, _, place, _) => format!("prepare/choice/{}", place.name()),
            Self::Habit(_, _, habit, _) => format!("prepare/habit/{habit}"),
            Self::Goal(..) => "prepare/goal".to_owned(),
        }
    }
}

impl Prepare {
    /// The sections, and how far each is.
    pub(super) fn new(home: Home, app: &App) -> Self {
        let sections = sections(app, &home);
        Self {
            home,
            pages: vec![Page::List(Box::new(sections))],
            unsaved: None,
        }
    }

    /// The page on top.
    pub fn page(&self) -> Option<&Page> {
        self.pages.last()
    }

    /// The form on top.
    pub(super) fn form_mut(&mut self) -> Option<&mut Form> {
        match self.pages.last_mut() {
            Some(Page::Form(form)) => Some(form),
            _ => None,
        }
    }

    /// The cursor of the page on top, and whether a click opens what it is on.
    pub(super) fn cursor_mut(&mut self) -> Option<(&mut usize, bool)> {
        match self.pages.last_mut()? {
            Page::List(list) => Some((&mut list.at, true)),
            Page::Form(form) => Some((&mut form.at, false)),
        }
    }

    /// Is something being written?
    pub fn is_writing(&self) -> bool {
        matches!(self.page(), Some(Page::Form(_)))
    }

    /// When what is typed is due on disk.
    pub(super) fn wake_at(&self) -> Option<Moment> {
        self.unsaved.map(|since| Moment(since.0 + KEEP_DRAFT))
    }
}

/// Somebody has typed.
pub(super) fn typed(app: &mut App) {
    let now = app.now.moment;
    if let Mode::Prepare(prepare) = &mut app.mode {
        prepare.unsaved = prepare.unsaved.or(Some(now));
    }
}

/// What is typed and due.
pub(super) fn tick(app: &mut App) -> Option<Effect> {
    let now = app.now.moment;
    let prepare = app.prepare_mut()?;
    let due = prepare.wake_at().is_some_and(|at| at <= now);
    due.then(|| draft(prepare)).flatten()
}

/// What is typed and not on disk yet.
pub(super) fn draft(prepare: &mut Prepare) -> Option<Effect> {
    prepare.unsaved?;
    let student = prepare.home.folder.key;
    let form = prepare.form_mut()?;
    let FormKind::Prepare(kind) = &form.kind else {
        return None;
    };
    let place = kind.place();
    let words = if form.is_all_blank() {
        String::new()
    } else {
        form.all_words()
    };
    let words = Said::new(words, Language::English);
    prepare.unsaved = None;
    Some(Effect::KeepPrepared(student, place, words))
}

pub(super) fn update(app: &mut App, command: Command) -> Option<Effect> {
    let Mode::Prepare(prepare) = &mut app.mode else {
        return None;
    };
    if prepare.is_writing() {
        let changes = matches!(
            command,
            Command::Erase | Command::EraseNext | Command::Undo | Command::Redo | Command::Go(_)
        );
        if changes {
            typed(app);
        }
        return super::form::update(app, command);
    }
    let Some(Page::List(list)) = prepare.pages.last_mut() else {
        return None;
    };
    match command {
        Command::Go(direction) => list.at = direction.within(list.at, list.items().count()),
        Command::Enter => {
            let chosen = list.items().nth(list.at).map(|item| item.enter.clone())?;
            match chosen {
                Do::Form(mut form) => {
                    if let FormKind::Prepare(kind) = &form.kind {
                        let place = kind.place();
                        let mut drafts = prepare.home.drafts.iter();
                        if let Some((_, said, _)) = drafts.find(|(known, ..)| *known == place) {
                            form.restore(&said.text);
                        }
                    }
                    prepare.pages.push(Page::Form(form));
                }
                Do::List(list) => prepare.pages.push(Page::List(list)),
                Do::Nothing | Do::Deed(_) => {}
            }
        }
        Command::Escape | Command::Quit => back(app),
        _ => {}
    }
    None
}

/// Away from what is being written: the words stay as they are, to be gone on with another day. Nothing stays of
/// what was emptied.
pub(super) fn leave_form(app: &mut App) -> Option<Effect> {
    let effect = match &mut app.mode {
        Mode::Prepare(prepare) => {
            let touched = prepare.form_mut().is_some_and(|form| form.is_touched());
            prepare.unsaved = touched.then_some(Moment(0));
            draft(prepare)
        }
        _ => None,
    };
    if let (Mode::Prepare(prepare), Some(Effect::KeepPrepared(_, place, words))) =
        (&mut app.mode, &effect)
    {
        prepare.home.drafts.retain(|(known, ..)| known != place);
        if !words.is_blank() {
            prepare
                .home
                .drafts
                .push((place.clone(), words.clone(), None));
            app.status = Some(text::prepare_words_stay());
        }
    }
    back(app);
    effect
}

/// Back to the page below; from the sections to the student's own screen.
pub(super) fn back(app: &mut App) {
    if let Mode::Prepare(prepare) = &mut app.mode
        && prepare.pages.len() > 1
    {
        prepare.pages.pop();
        prepare.unsaved = None;
        return;
    }
    if let Mode::Prepare(prepare) = std::mem::replace(&mut app.mode, Mode::Closed) {
        app.mode = Mode::Student(Box::new(prepare.home));
    }
}

/// It is on disk: the lists follow, each with its cursor where it was.
pub(super) fn kept(app: &mut App, folder: Folder, place: &str) {
    let Mode::Prepare(prepare) = &mut app.mode else {
        return;
    };
    prepare.home.folder = folder;
    prepare.home.drafts.retain(|(known, ..)| known != place);
    prepare.unsaved = None;
    while prepare.is_writing() {
        prepare.pages.pop();
    }
    let home = prepare.home.clone();
    let before: Vec<usize> = prepare
        .pages
        .iter()
        .map(|page| match page {
            Page::List(list) => list.at,
            Page::Form(_) => 0,
        })
        .collect();
    let mut fresh = sections(app, &home);
    let mut pages = Vec::new();
    for (depth, at) in before.iter().enumerate() {
        let last = fresh.items().count().saturating_sub(1);
        fresh.at = (*at).min(last);
        let inner = fresh.items().nth(fresh.at).map(|item| item.enter.clone());
        pages.push(Page::List(Box::new(fresh.clone())));
        match inner {
            Some(Do::List(inside)) if depth + 1 < before.len() => fresh = *inside,
            _ => break,
        }
    }
    if let Mode::Prepare(now) = &mut app.mode {
        now.pages = pages;
    }
    app.status = Some(text::saved());
}

/// What the next conference follows: its script.
fn script<'a>(app: &'a App, home: &Home) -> Option<&'a Script> {
    let next = home.folder.next_conference();
    let usual = app.class.as_ref().map(|class| class.script.clone());
    let id = next.map(|next| next.script.clone()).or(usual);
    app.content.script(&id.unwrap_or_default())
}

fn sections(app: &App, home: &Home) -> Listing {
    let folder = &home.folder;
    let mut rows = vec![Row::About(text::prepare_about())];
    rows.push(section(text::prepare_profile(), profile(app, folder)));
    if !folder.learning.is_empty() {
        rows.push(section(text::prepare_standards(), standards(app, folder)));
    }
    rows.push(section(text::prepare_habits(), habits(app, folder)));
    rows.push(goal(app, folder));
    let shows = |what: Shows| {
        let steps = script(app, home).map(|script| script.steps.iter());
        let mut parts = steps.into_iter().flatten().flat_map(|step| &step.parts);
        parts.any(|part| part.shows == what)
    };
    if shows(Shows::Growth) {
        rows.push(section(text::prepare_growth(), growth(folder)));
    }
    if shows(Shows::LeftToShow) {
        rows.push(section(text::prepare_left(), left_to_show(app, folder)));
    }
    rows.push(section(text::prepare_partner(), partner()));
    if let Some(pace) = pace(app, folder) {
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
fn section(title: Text, (rows, done, of): (Vec<Row>, usize, usize)) -> Row {
    let list = Listing::new(ListKind::Prepare, title.clone(), rows);
    let item = Item::new(title, Do::List(Box::new(list)));
    match (done, of) {
        (_, 0) => item.row(),
        (done, of) if done >= of => item.about(text::prepare_done()).row(),
        (done, of) => item.about(text::prepare_so_far(done, of)).row(),
    }
}

type Section = (Vec<Row>, usize, usize);

fn profile(app: &App, folder: &Folder) -> Section {
    let prompts = app.content.profile().iter();
    let own: Vec<_> = prompts
        .filter(|prompt| prompt.by == Voice::Student)
        .collect();
    let mut done = 0;
    let mut rows = vec![Row::About(text::prepare_profile_about())];
    for prompt in &own {
        let said = folder.answer(&prompt.id).filter(|said| !said.is_blank());
        let form = Form::answer_prompt(app, folder.key, prompt, said);
        let item = Item::new(Text::plain(&prompt.title), Do::Form(Box::new(form)));
        rows.push(match said {
            Some(said) => {
                done += 1;
                item.about(text::as_is(said.as_words())).row()
            }
            None => item.about(text::prepare_nothing_yet()).row(),
        });
    }
    (rows, done, own.len())
}

/// One strong, one growing, one not yet: first which standard, then the work and the words on it.
fn standards(app: &App, folder: &Folder) -> Section {
    let counting = app.counting();
    let mut done = 0;
    let mut rows = vec![Row::About(text::prepare_standards_about())];
    for place in Place::ALL {
        let mut of_place = Vec::new();
        for learning in folder
            .learning
            .iter()
            .filter(|one| !one.evidence.is_empty())
        {
            let form = Form::place(app, folder.key, learning, place);
            let level = app
                .scale()
                .map(|scale| terms::standing(scale, learning.standing(counting)));
            let mut item = Item::new(
                text::as_is(&learning.standard.can),
                Do::Form(Box::new(form)),
            );
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
    (rows, done, Place::ALL.len())
}

fn habits(app: &App, folder: &Folder) -> Section {
    let set = app.class.as_ref().map(|class| class.habits.clone());
    let set = app.content.habit_set(&set.unwrap_or_default());
    let all = set.map(|set| set.habits.as_slice()).unwrap_or_default();
    let term = app.term();
    let mut done = 0;
    let mut rows = vec![Row::About(text::prepare_habits_about())];
    for habit in all {
        let views = folder
            .habits
            .iter()
            .find(|views| views.habit == habit.id && views.term == term);
        let own = views.and_then(|views| views.of(Voice::Student));
        let form = Form::habit(app, folder.key, term, habit, own);
        let item = Item::new(Text::plain(&habit.name), Do::Form(Box::new(form)));
        rows.push(match own.and_then(|view| view.rating) {
            // The word itself stays in the form: somebody may stand behind the student.
            Some(_) => {
                done += 1;
                item.about(text::prepare_done()).row()
            }
            None => item.about(text::prepare_nothing_yet()).row(),
        });
    }
    (rows, done, all.len())
}

fn goal(app: &App, folder: &Folder) -> Row {
    let draft = folder.goal_draft.as_ref().filter(|said| !said.is_blank());
    let form = Form::goal(app, folder.key, draft, folder.goal_draft_by);
    let item = Item::new(text::prepare_goal(), Do::Form(Box::new(form)));
    match draft {
        None => item.about(text::prepare_nothing_yet()).row(),
        Some(said) => {
            let item = item.about(text::as_is(said.as_words()));
            let item = if crate::domain::goal::is_vague(&said.text) {
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
        rows.push(Row::Head(terms::test(&growth.test)));
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
            rows.push(Row::About(said));
        }
        if let Some(gained) = growth.gained().filter(|gained| *gained > 0.0) {
            rows.push(Row::About(text::prepare_gained(gained)));
        }
    }
    if folder.growth.is_empty() {
        rows.push(Row::About(text::prepare_no_tests()));
    }
    (rows, 0, 0)
}

/// The end of the year begins from what is left to show.
fn left_to_show(app: &App, folder: &Folder) -> Section {
    let mut rows = vec![Row::About(text::prepare_left_about())];
    for learning in folder.left_to_show(app.counting()) {
        let mut words: Vec<Value> = Vec::new();
        if let Some(scale) = app.scale() {
            let standing = learning.standing(app.counting());
            words.push(terms::standing(scale, standing).into());
        }
        rows.push(Row::Head(text::as_is(&learning.standard.can)));
        rows.push(Row::About(terms::facts(words)));
        let plans = folder.plans.iter();
        for plan in plans.filter(|plan| plan.standard == learning.standard.key && !plan.done) {
            let what = plan.words.what.text.clone();
            rows.push(Row::About(text::learning_plan_of(what)));
        }
    }
    (rows, 0, 0)
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
        rows.push(Row::Head(title));
        rows.extend(lines.map(Row::About));
    }
    (rows, 0, 0)
}

/// The last rehearsal against the plan, and what to shorten.
fn pace(app: &App, folder: &Folder) -> Option<Section> {
    let record = folder
        .records
        .iter()
        .rfind(|record| record.conference.kind == Kind::Rehearsal && !record.times.is_empty())?;
    let script = app.content.script(&record.conference.script)?;
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
        rows.push(Row::About(text::prepare_pace_step(
            round(planned),
            round(spent),
            title.clone(),
        )));
        let over = spent - planned;
        if over >= 0.5 && most.as_ref().is_none_or(|(known, _)| over > *known) {
            most = Some((over, title));
        }
    }
    rows.push(Row::Head(match most {
        Some((_, step)) => text::prepare_shorten(step),
        None => text::prepare_in_time(),
    }));
    Some((rows, 0, 0))
}

/// Who may see a screen of a student who prepares.
pub(super) fn owner(prepare: &Prepare) -> Owner {
    Owner::Student(prepare.home.folder.key)
}
