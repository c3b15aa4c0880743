//! One sheet for the refrigerator: what we agreed and when we meet, then what I have learned and how I am growing.

mod ahead;
mod seen;

pub(super) use ahead::call;

use crate::domain::id::ConferenceId;
use jiff::civil::{Date, DateTime};

use super::Context;
use crate::domain::conference::Record;
use crate::domain::conference::goal::{Course, Goal, PlanPart, Promise};
use crate::domain::learning::snapshot::{ShownStandard, Snapshot};
use crate::domain::learning::standard::Place;
use crate::domain::learning::standing::Learning;
use crate::domain::people::folder::Folder;
use crate::domain::people::person::Voice;
use crate::locale::{Text, Value, terms, text};
use crate::page::{Block, Fact, Quote, Tone, Why, purpose};
use crate::render::paper::Paper;

/// What of it gives way where a sheet has no room, one after the other: never what is to be done, when this home meets
/// or whom it calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Less {
    Nothing,
    Profile,
    Growth,
    Habit,
    NextSteps,
    ThirdStandard,
}

impl Less {
    const ALL: [Self; 6] = [
        Self::Nothing,
        Self::Profile,
        Self::Growth,
        Self::Habit,
        Self::NextSteps,
        Self::ThirdStandard,
    ];
}

/// The page for home with all there is for it.
pub fn take_home(folder: &Folder, context: &Context) -> Paper {
    with_less(folder, context, Less::Nothing)
}

/// The page for home that `fits`: what was learned gives way to what is to be done, until it does or only that is left.
pub fn take_home_that(
    folder: &Folder,
    context: &Context,
    mut fits: impl FnMut(&Paper) -> bool,
) -> Paper {
    let mut paper = Paper::default();
    for less in Less::ALL {
        paper = with_less(folder, context, less);
        if fits(&paper) {
            break;
        }
    }
    paper
}

/// Of the last conference as it was shown, else of how things are today, with room for what will be agreed. Nothing
/// private is on it: it is made of what a family may see.
fn with_less(folder: &Folder, context: &Context, less: Less) -> Paper {
    let record = folder.last_conference();
    let shown = match record.and_then(|record| record.snapshot.clone()) {
        Some(shown) => shown,
        None => folder.snapshot(
            context.counting,
            seen::last_term_seen(folder, context),
            ConferenceId::NEW,
        ),
    };
    let mut page = Writing {
        context,
        less,
        blocks: Vec::new(),
    };
    page.head(folder, record);
    if record.is_some_and(|record| record.snapshot.is_none()) {
        // Nothing was kept of that day but what was agreed.
        page.say(Block::quiet(text::home_page_now(context.today)));
    }
    // What is to be done comes first: the sheet hangs where it is done.
    page.goal(
        record.and_then(|record| record.goal.as_ref()),
        record
            .and_then(|record| record.conference.at)
            .map(DateTime::date),
    );
    page.promises(folder, record.map_or(&[], |record| &record.promises));
    let is_open = page.next(folder);
    page.standards(folder, &shown);
    page.habit_and_growth(&shown);
    page.profile(&shown);
    page.blocks.extend(purpose(context.class, Why::One));
    page.signed(folder, is_open);
    Paper {
        one_sheet: true,
        ..context.paper(folder, page.blocks)
    }
}

/// What helps with a standard that is not mastered yet, as it is known today.
fn helps(folder: &Folder, shown: &ShownStandard) -> Option<Block> {
    let is_it = |learning: &&Learning| learning.standard.code == shown.code;
    let learning = folder.learning.iter().find(is_it)?;
    let is_not_yet = shown.place == Some(Place::NotYet);
    let resources = is_not_yet.then_some(learning.standard.resources.as_slice())?;
    let said = resources.iter().map(|one| match &one.link {
        Some(link) => text::standard_help_at(link.as_str(), Block::words(&one.what)),
        None => Block::words(&one.what),
    });
    let said: Vec<Value> = said.map(Value::from).collect();
    (!said.is_empty()).then(|| {
        let said = terms::facts(said);
        Block::short(text::home_page_helps(said), Tone::Plain)
    })
}

struct Writing<'a> {
    context: &'a Context<'a>,
    less: Less,
    blocks: Vec<Block>,
}

impl Writing<'_> {
    fn say(&mut self, block: Block) {
        self.blocks.push(block);
    }

    fn head(&mut self, folder: &Folder, record: Option<&Record>) {
        let context = self.context;
        let name = &folder.student.name;
        self.say(Block::Title(text::home_page_title(name.called.clone())));
        let of = format!("{} · {}", name.full(), context.of_class());
        self.say(Block::quiet(text::as_typed(of)));
        let when = record.and_then(|record| {
            let script = context.content.script(&record.conference.script)?;
            let day = record.conference.at?.date();
            Some(text::home_page_of(day, Text::plain(&script.title)))
        });
        let when = when.unwrap_or_else(|| text::home_page_before(context.today));
        self.say(Block::quiet(when));
    }

    /// One line of the profile: the first thing the student says of themselves.
    fn profile(&mut self, shown: &Snapshot) {
        if self.less >= Less::Profile {
            return;
        }
        let prompts = self.context.content.profile().iter();
        let first = prompts
            .filter(|prompt| prompt.by == Voice::Student)
            .find_map(|prompt| {
                let answers = &mut shown.profile.iter();
                let (_, said) = answers.find(|(id, _)| *id == prompt.id)?;
                Some((prompt, said))
            });
        if let Some((prompt, said)) = first {
            self.say(Block::Label(Text::plain(&prompt.title), None));
            self.say(Block::said(said));
        }
    }

    /// One to three standards: those the student shows.
    fn standards(&mut self, folder: &Folder, shown: &Snapshot) {
        let mut chosen: Vec<&ShownStandard> = shown
            .standards
            .iter()
            .filter(|standard| standard.place.is_some())
            .collect();
        chosen.sort_by_key(|standard| {
            let all = Place::ALL;
            all.iter().position(|place| Some(*place) == standard.place)
        });
        chosen.truncate(if self.less >= Less::ThirdStandard {
            2
        } else {
            3
        });
        if chosen.is_empty() {
            return;
        }
        self.say(Block::Heading(text::home_page_learning()));
        let boxes = chosen.into_iter().map(|one| {
            let helps = helps(folder, one);
            let standard = self.standard(one).into_iter();
            standard.chain(helps).collect()
        });
        let boxes = boxes.collect();
        self.say(Block::Boxes(boxes));
    }

    fn standard(&self, shown: &ShownStandard) -> Vec<Block> {
        let mut blocks = Vec::new();
        if let Some(place) = shown.place {
            let label = match shown.why {
                Some(_) => terms::place(place),
                None => terms::place_suggested(place),
            };
            blocks.push(Block::Label(label, None));
        }
        blocks.push(Block::plain(terms::shown_standard(shown)));
        if self.context.scale().is_some() {
            blocks.push(Block::Level(self.context.level(shown.standing)));
        }
        if let Some(next) = shown.next.as_ref().filter(|_| self.less < Less::NextSteps) {
            let next = match shown.by {
                Some(by) => text::next_step_by(by, next),
                None => text::as_is(next),
            };
            blocks.push(Block::short(text::home_page_step(next), Tone::Plain));
        }
        blocks
    }

    fn goal(&mut self, goal: Option<&Goal>, held: Option<Date>) {
        self.say(Block::Heading(text::goal_title()));
        let said = goal.filter(|goal| PlanPart::What.of(goal).is_some());
        let Some(goal) = said else {
            return self.say(Block::Blank(2));
        };
        self.say(Block::Said(Quote::of(&goal.said).loudly()));
        let plan = PlanPart::ALL
            .into_iter()
            .filter(|part| *part != PlanPart::What);
        self.blocks
            .extend(plan.filter_map(|part| plan_row(goal, part)));
        let looks = goal.looks.map(text::home_page_looks);
        self.blocks.extend(looks.map(Block::quiet));
        self.ticks(goal, held);
        let went = match goal.course {
            Course::Going if self.is_ahead(goal.due) => None,
            course => Some(terms::course(course)),
        };
        let by = by(goal.due, went);
        self.blocks.extend(by);
    }

    /// Is its day still to come? What has no day is always still to come.
    fn is_ahead(&self, due: Option<Date>) -> bool {
        due.is_none_or(|due| due >= self.context.today)
    }

    /// By name, where the name is known.
    fn called(&self, folder: &Folder, voice: Voice) -> Text {
        match voice {
            Voice::Student => text::as_typed(folder.student.name.called.as_str()),
            Voice::Teacher => text::as_is(&self.context.class.teacher.called),
            Voice::Family => self.context.voice(voice),
        }
    }

    fn promises(&mut self, folder: &Folder, promises: &[Promise]) {
        self.say(Block::Heading(text::home_page_promises()));
        let boxes = Voice::ALL.map(|owner| {
            let mut blocks = vec![Block::Label(self.called(folder, owner), None)];
            let promise = promises.iter().find(|promise| promise.owner == owner);
            match promise {
                None => blocks.push(Block::Blank(3)),
                Some(promise) => {
                    blocks.push(Block::said(&promise.said));
                    // What was talked about since, or whose day is past: how it went.
                    let is_over = promise.kept.is_some() || !self.is_ahead(promise.due);
                    let went = is_over.then(|| terms::kept(promise.kept));
                    blocks.extend(by(promise.due, went));
                }
            }
            blocks
        });
        self.say(Block::Boxes(boxes.to_vec()));
    }

    /// Places to sign; and to write when we meet, where nobody knows yet.
    fn signed(&mut self, folder: &Folder, is_open: bool) {
        let mut places = Voice::ALL.map(|voice| self.called(folder, voice)).to_vec();
        if is_open {
            places.insert(0, text::home_page_next_open());
        }
        self.say(Block::quiet(text::home_page_sign()));
        self.say(Block::Sign(places));
    }
}

/// A part of the plan, in the student's words; the days of the week stand with how often.
fn plan_row(goal: &Goal, part: PlanPart) -> Option<Block> {
    let days = goal.plan.days;
    let days = (part == PlanPart::Often && !days.is_empty()).then(|| terms::days(days));
    let label = terms::plan_part(part);
    match (part.of(goal), days) {
        (Some(said), None) => Some(Fact::of(label, Quote::of(said)).block()),
        (Some(said), Some(days)) => Some(Fact::of(label, Quote::of(said)).beside(days).block()),
        (None, Some(days)) => Some(Block::fact(label, days)),
        (None, None) => None,
    }
}

/// By when, and what became of it.
fn by(due: Option<Date>, went: Option<Text>) -> Vec<Block> {
    let by = due.map(|due| Block::quiet(text::home_page_by(due)));
    let went = went.map(|went| Block::short(went.capital(), Tone::Plain));
    by.into_iter().chain(went).collect()
}
