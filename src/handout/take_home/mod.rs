//! One sheet for the refrigerator: what we agreed and when we meet, then what I have learned and how I am growing.

mod seen;

use crate::domain::id::{ConferenceId, HomeId};
use jiff::civil::{Date, DateTime};

use super::Context;
use crate::domain::conference::goal::{Course, Goal, PlanPart, Promise};
use crate::domain::conference::{Kind, Record, State};
use crate::domain::learning::snapshot::{ShownStandard, Snapshot};
use crate::domain::people::folder::Folder;
use crate::domain::people::person::Voice;
use crate::locale::{Text, terms, text};
use crate::page::{Block, Fact, Quote, Tone};
use crate::render::paper::Paper;

/// The page for home: of the last conference as it was shown, else of how things are today, with room for what will
/// be agreed. Nothing private is on it: it is made of what a family may see.
pub fn take_home(folder: &Folder, context: &Context) -> Paper {
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
        blocks: Vec::new(),
    };
    page.head(folder, record);
    if record.is_some_and(|record| record.snapshot.is_none()) {
        // Nothing was kept of that day but what was agreed.
        page.say(Block::quiet(text::home_page_now(context.today)));
    }
    // What is to be done comes first: the sheet hangs where it is done.
    page.goal(record.and_then(|record| record.goal.as_ref()));
    page.promises(folder, record.map_or(&[], |record| &record.promises));
    let is_open = page.next(folder, record);
    page.standards(&shown);
    page.habit_and_growth(&shown);
    page.profile(&shown);
    page.signed(folder, is_open);
    Paper {
        one_sheet: true,
        ..context.paper(folder, page.blocks)
    }
}

struct Writing<'a> {
    context: &'a Context<'a>,
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
    fn standards(&mut self, shown: &Snapshot) {
        let mut chosen: Vec<&ShownStandard> = shown
            .standards
            .iter()
            .filter(|standard| standard.place.is_some())
            .collect();
        chosen.sort_by_key(|standard| {
            let all = crate::domain::learning::standard::Place::ALL;
            all.iter().position(|place| Some(*place) == standard.place)
        });
        chosen.truncate(3);
        if chosen.is_empty() {
            return;
        }
        self.say(Block::Heading(text::home_page_learning()));
        let boxes = chosen.into_iter().map(|one| self.standard(one)).collect();
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
        if let Some(next) = &shown.next {
            let next = match shown.by {
                Some(by) => text::next_step_by(by, next),
                None => text::as_is(next),
            };
            blocks.push(Block::short(text::home_page_step(next), Tone::Plain));
        }
        blocks
    }

    fn goal(&mut self, goal: Option<&Goal>) {
        self.say(Block::Heading(text::goal_title()));
        let said = goal.filter(|goal| PlanPart::What.of(goal).is_some());
        let Some(goal) = said else {
            return self.say(Block::Blank(2));
        };
        self.say(Block::Said(Quote::of(&goal.said).loudly()));
        let plan = PlanPart::ALL
            .into_iter()
            .filter(|part| *part != PlanPart::What);
        for part in plan {
            let said = part.of(goal);
            let row = said.map(|said| Fact::of(terms::plan_part(part), Quote::of(said)).block());
            self.blocks.extend(row);
        }
        let looks = goal.looks.map(text::home_page_looks);
        self.blocks.extend(looks.map(Block::quiet));
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

    /// When this home meets again: as planned, or as agreed; true: it is still to be written.
    fn next(&mut self, folder: &Folder, record: Option<&Record>) -> bool {
        let ahead = |day: &Date| *day >= self.context.today;
        let met = record.and_then(|record| record.conference.home);
        let home = folder.home.or(met);
        let is_of = |planned: Option<HomeId>| match (home, planned) {
            (Some(home), Some(planned)) => home == planned,
            // Of two homes, what is nobody's for sure is not printed for one.
            (Some(_), None) | (None, Some(_)) => {
                folder.home.is_none() && folder.households.len() < 2
            }
            (None, None) => true,
        };
        let planned = folder.records.iter().map(|record| &record.conference);
        let planned = planned
            .filter(|one| one.kind == Kind::Conference && one.state == State::Planned)
            .filter(|one| is_of(one.home))
            .filter_map(|one| one.at)
            .find(|at| ahead(&at.date()));
        let agreed = record.and_then(|record| record.conference.next);
        let agreed = agreed.filter(ahead).map(text::home_page_next);
        let hour = |at: DateTime| text::home_page_next_at(at.date(), at.time());
        let next = planned.map(hour).or(agreed);
        let is_open = next.is_none();
        self.blocks.extend(next.map(Block::loud));
        is_open
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

/// By when, and what became of it.
fn by(due: Option<Date>, went: Option<Text>) -> Vec<Block> {
    let by = due.map(|due| Block::quiet(text::home_page_by(due)));
    let went = went.map(|went| Block::short(went.capital(), Tone::Plain));
    by.into_iter().chain(went).collect()
}
