//! The conference: the way through it, whose turn it is, what is said, what the page shows, the notes.

mod close;
mod goals;
mod habits;
mod learning;
mod led;
mod panes;
mod people;
mod standard;
mod writing;

use super::{LineKind, Pane, Walk};
use crate::domain::conference::pace::Pace;
use crate::domain::conference::script::Shows;
use crate::domain::learning::standard::Place;
use crate::domain::people::person::Voice;
use crate::domain::people::who_sees::{Matter, Viewer, may_see};
use crate::locale::{Text, terms, text};
use crate::page::{
    Block, Floor, Foot, Kind, Note, Notes, Page, Part, People, Quote, Role, Speech, Told, Top, Way,
    Weight,
};
use crate::screen::pieces::{juntos, people as voices};
use crate::screen::{Around, Manner};

pub(super) fn of(walk: &Walk, around: &Around) -> Page {
    if matches!(walk.pane, Pane::Blank) {
        return Page {
            alone: true,
            ..Page::of(juntos(), vec![Block::quiet(text::screen_is_blank())])
        };
    }
    let people = voices(around, &walk.home.folder);
    let (text, weight) = pace(walk, &people);
    let mut page = Page {
        top: top(walk),
        read: vec![Block::Way(way(walk))],
        foot: Foot {
            told: Some(Told { weight, text }),
            ..Foot::default()
        },
        people,
        ..Page::default()
    };
    match &walk.pane {
        Pane::Page | Pane::Blank => talk(around, walk, &mut page),
        Pane::Writing(writing) if around.manner == Manner::Drawn => {
            // What one writes about stays in sight.
            talk(around, walk, &mut page);
            page.writing = writing::parts(around, walk, writing);
        }
        Pane::Led(at) => led::page(around, walk, *at, &mut page),
        Pane::Map(at) => panes::map(walk, *at, &mut page),
        Pane::Writing(writing) => writing::page(around, walk, writing, &mut page),
        Pane::Working(at, down) => {
            page.down = *down;
            page.read.extend(learning::working(around, walk, *at));
        }
        Pane::Choosing(choosing) => panes::choosing(walk, *choosing, &mut page),
        Pane::Rating(rating) => panes::rating(around, walk, rating, &mut page),
        Pane::NextDay(day) => panes::next_day(*day, &mut page),
    }
    page
}

fn top(walk: &Walk) -> Top {
    let called = walk.home.folder.student.name.called.as_str();
    let minutes = |seconds: u64| u32::try_from(seconds / 60).unwrap_or(u32::MAX);
    let time = if walk.clock.paused {
        text::top_paused()
    } else {
        let planned = minutes(walk.clock.planned() + 59);
        text::top_time(minutes(walk.clock.elapsed()), planned)
    };
    Top {
        of: vec![text::as_typed(called), Text::plain(&walk.script.title)],
        at: vec![time],
    }
}

/// The pace, in calm words; while there is time, who might have the floor.
fn pace(walk: &Walk, people: &People) -> (Text, Weight) {
    if walk.clock.paused {
        return (text::pace_paused(), Weight::Quiet);
    }
    let text = match walk.pace() {
        Pace::Plenty(minutes) => {
            let long = walk.clock.held_long();
            let long = long.filter(|(most, _)| walk.spot().step > 0 && walk.floor == *most);
            match long {
                Some((_, least)) => text::voice_may_have_it(least.index() + 1, people.named(least)),
                None => return (text::pace_plenty(minutes), Weight::Calm),
            }
        }
        Pace::StepEnding => text::pace_step_ending(),
        Pace::StepOver => text::pace_step_over(),
        Pace::GoToGoals(minutes) => text::pace_go_to_goals(minutes),
        Pace::Over => text::pace_over(),
    };
    (text, Weight::Quiet)
}

fn way(walk: &Walk) -> Way {
    let steps = walk.script.steps.iter();
    let (part, parts) = walk.part_number();
    Way {
        steps: steps.map(|step| Text::plain(&step.title)).collect(),
        here: walk.spot().step,
        part,
        parts,
        rehearsal: walk.is_rehearsal(),
    }
}

/// The page itself: what is said, and what it shows.
fn talk(around: &Around, walk: &Walk, page: &mut Page) {
    page.read.push(Block::Floor(Floor { has: walk.floor }));
    page.read.extend(said(around, walk));
    page.read.extend(points(walk));
    page.title = Some(title(around, walk));
    page.work = shown(around, walk);
    page.said_from = walk.said_from;
    page.down = walk.scroll;
    page.foot.notes = Some(notes(walk));
    let at = walk.cursor.min(walk.items().len().saturating_sub(1));
    let mut choices = page.work.iter_mut().flat_map(|part| match part {
        Part::Choices(_, choices) => choices.iter_mut(),
        Part::Shown(_) | Part::Names(_) | Part::Field(_) | Part::Find(_) => [].iter_mut(),
        Part::Grid(_) => [].iter_mut(),
    });
    choices
        .nth(at)
        .into_iter()
        .for_each(|choice| choice.chosen = true);
}

/// What the voice with the floor says, asks and listens for; whoever interprets takes a turn after two sentences.
fn said(around: &Around, walk: &Walk) -> Vec<Block> {
    let by = walk.floor;
    let mut blocks = Vec::new();
    let mut aloud = 0_usize;
    for line in walk.lines(by, &around.content) {
        let kind = match line.kind {
            LineKind::Say => Kind::Say,
            LineKind::Ask => Kind::Ask,
            LineKind::Listen => Kind::Listen,
        };
        let text = line.text;
        blocks.push(Block::Speech(Speech { by, kind, text }));
        aloud += usize::from(kind == Kind::Say);
        if walk.is_interpreted() && kind == Kind::Say && aloud.is_multiple_of(2) {
            blocks.push(Block::Pause);
        }
    }
    if blocks.is_empty() {
        blocks.push(Block::Speech(Speech {
            by,
            kind: Kind::Listen,
            text: text::nothing_to_say(),
        }));
    }
    blocks
}

/// Shared talking points of this step, while the teacher has the floor.
fn points(walk: &Walk) -> impl Iterator<Item = Block> {
    let key = walk.home.folder.key;
    let step = walk.step().map(|step| step.id.as_str()).unwrap_or_default();
    let points = walk.home.folder.points.iter();
    let shared =
        points.filter(move |one| may_see(Viewer::Student(key), Matter::Point(key, one.visibility)));
    let here = shared.filter(move |one| walk.floor == Voice::Teacher && one.step == step);
    here.map(|point| Block::Said(Quote::of(&point.said).by(Voice::Teacher).as_a(Role::Point)))
}

fn notes(walk: &Walk) -> Notes {
    let prompts = walk.prompts();
    let asked = prompts.iter().enumerate().map(|(at, prompt)| Note {
        by: prompt.by,
        prompt: Text::plain(&prompt.prompt),
        said: walk.note(at).cloned(),
    });
    let voices = Voice::ALL.into_iter().filter_map(|one| {
        let is_asked = prompts.iter().any(|prompt| prompt.by == one);
        let wrote = walk.notes_of_step().any(|note| note.field.by == one);
        (is_asked || wrote).then_some((one, wrote))
    });
    Notes {
        asked: asked.collect(),
        voices: voices.collect(),
    }
}

/// What this part shows, as a name.
fn title(around: &Around, walk: &Walk) -> Text {
    match walk.shows() {
        Shows::Nothing => text::here_title(),
        Shows::Why => text::why_levels_title(),
        Shows::Promises => goals::last_title(walk),
        Shows::Profile => people::profile_title(Voice::Student),
        Shows::Family => people::profile_title(Voice::Family),
        Shows::Standards => text::standards_title(),
        Shows::Strong => terms::place(Place::Strong),
        Shows::Growing => terms::place(Place::Growing),
        Shows::NotYet => terms::place(Place::NotYet),
        Shows::LeftToShow => text::left_title(walk.left_to_show().len()),
        Shows::Growth => learning::growth_title(walk),
        Shows::Habits => text::habits_title(),
        Shows::Habit => habits::title(around, walk),
        Shows::Plan => text::plan_title(),
        Shows::Goals => text::goals_title(),
        Shows::Close => text::agreed_title(),
    }
}

/// What this part shows.
fn shown(around: &Around, walk: &Walk) -> Vec<Part> {
    match walk.shows() {
        Shows::Nothing => people::who_is_here(around, walk),
        Shows::Why => learning::why(around),
        Shows::Promises => goals::last_time(around, walk),
        Shows::Profile => people::profile(around, walk, Voice::Student),
        Shows::Family => people::profile(around, walk, Voice::Family),
        Shows::Standards => learning::three(around, walk),
        Shows::Strong => standard::standard(around, walk, Place::Strong),
        Shows::Growing => standard::standard(around, walk, Place::Growing),
        Shows::NotYet => standard::standard(around, walk, Place::NotYet),
        Shows::LeftToShow => learning::left(around, walk),
        Shows::Growth => learning::growth(around, walk),
        Shows::Habits => habits::habits(around, walk),
        Shows::Habit => habits::habit(around, walk),
        Shows::Plan => goals::plan(walk),
        Shows::Goals => goals::agreed(around, walk),
        Shows::Close => close::close(around, walk),
    }
}
