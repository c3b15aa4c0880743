//! A conference or a rehearsal, from the welcome to the close.

mod choosing;
mod closing;
mod days;
mod does;
mod facts;
mod items;
mod keys;
mod lines;
mod map;
mod on_page;
mod page;
mod preview;
mod rating;
mod route;
mod target;
mod update;
mod writing;

use jiff::civil::Date;

pub use choosing::{About, Choosing};
pub use facts::Facts;
pub use items::Item;
pub use lines::{Line, LineKind};
pub use preview::Preview;
pub use target::{RatingPane, Target};
pub use writing::{On, Writing};

use crate::ask::{Ask, ConferenceAsk, StudentAsk, Toward};
use crate::content::Content;
use crate::domain::class_file::spot::Spot as DraftSpot;
use crate::domain::conference::pace::{Clock, Moment, Pace, Spent};
use crate::domain::conference::script::{Script, Shows, Spot};
use crate::domain::conference::{Kind, Record};
use crate::domain::id::{ConferenceId, StudentId};
use crate::domain::learning::growth::Growth;
use crate::domain::learning::standard::Place;
use crate::domain::learning::standing::Counting;
use crate::domain::people::person::Voice;
use crate::domain::people::who_sees::{Seat, Table};
use crate::form::wheeled;
use crate::locale::text;
use crate::screen::{Around, OpenFolder};

/// Milliseconds after which a step's time is kept even when nobody moves.
const KEEP_TIME: i64 = 20_000;

/// What lies on the page.
#[derive(Clone, Debug)]
pub enum Pane {
    /// The page itself.
    Page,
    /// The map of the steps, with a cursor.
    Map(usize),
    /// Something is being written.
    Writing(Box<Writing>),
    /// How a level was worked out: index of the standard, and how far it is scrolled.
    Working(usize, u16),
    /// Somebody rates a habit.
    Rating(RatingPane),
    /// A question with a few answers.
    Choosing(Choosing),
    /// The day of the next conference.
    NextDay(Date),
    /// It is over: who led it, and what comes. The cursor is on one of the choices.
    Led(usize),
    /// Nothing is shown.
    Blank,
}

/// The walk.
#[derive(Clone, Debug)]
pub struct Walk {
    /// Whose, and all that is known of them.
    pub home: OpenFolder,
    /// This conference.
    pub record: Record,
    /// Its script.
    pub script: Script,
    /// The parts this conference has, in order.
    route: Vec<Spot>,
    /// Index into the route.
    at: usize,
    /// Whose turn it is.
    pub floor: Voice,
    /// The time.
    pub clock: Clock,
    /// What lies on the page.
    pub pane: Pane,
    /// Where the cursor is among the page's items.
    pub cursor: usize,
    /// How far the page is scrolled.
    pub scroll: u16,
    /// From which sentence on it is said, where not all of them have room at once.
    said_from: usize,
    /// What the sentences may say of this student.
    pub facts: Facts,
    /// The habits of the class's set, in order.
    habits: Vec<String>,
    /// The term whose habits are rated.
    pub term: String,
    /// The class's way of counting.
    pub counting: Counting,
    /// Since when nobody has been asked to keep the place and the times.
    unkept: Option<Moment>,
    /// What happens once it is on disk.
    then: Then,
    /// q was pressed once.
    leaving: bool,
    /// It has been closed on disk: nothing opens it again.
    closed: bool,
}

/// What follows when the walk is on disk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Then {
    #[default]
    Stay,
    Leave,
}

impl Walk {
    /// The walk of this conference, where it was left; none: nobody knows its script.
    pub fn of(around: &Around, home: OpenFolder, record: Record) -> Option<Self> {
        let script = around.content.script(&record.conference.script)?.clone();
        let interpreted = record.conference.attendance.interpreter.is_some();
        let mut clock = Clock::new(&script.plan(record.conference.minutes), interpreted);
        for (step, spent) in &record.times {
            let place = script
                .step_named(step)
                .and_then(|at| clock.spent.get_mut(at));
            place.into_iter().for_each(|place| *place = *spent);
        }
        clock.seen = Some(around.now.moment);
        let mut walk = Self {
            home,
            record,
            script,
            route: Vec::new(),
            at: 0,
            floor: Voice::Student,
            clock,
            pane: Pane::Page,
            cursor: 0,
            scroll: 0,
            said_from: 0,
            facts: Facts::default(),
            habits: items::habits(around),
            term: around.term().to_owned(),
            counting: around.counting(),
            unkept: None,
            then: Then::Stay,
            leaving: false,
            closed: false,
        };
        if walk.is_rehearsal() {
            // What was being typed belongs to the conference under way.
            walk.home
                .drafts
                .retain(|draft| !matches!(draft.spot, DraftSpot::Talk { .. }));
        }
        walk.route = walk.parts_to_walk();
        walk.at = walk.place_kept();
        walk.refresh(around);
        walk.arrive();
        Some(walk)
    }

    /// Whose conference, and which: what belongs to it is kept under this.
    pub const fn owner(&self) -> (StudentId, ConferenceId) {
        (self.home.folder.key, self.record.conference.key)
    }

    /// Practice?
    pub fn is_rehearsal(&self) -> bool {
        self.record.conference.kind == Kind::Rehearsal
    }

    /// Is somebody interpreting?
    pub const fn is_interpreted(&self) -> bool {
        self.record.conference.attendance.interpreter.is_some()
    }

    /// The conference whose goal and promises open this one.
    pub fn last_time(&self) -> Option<&Record> {
        let last = self.home.folder.last_held(self.record.conference.key)?;
        (last.goal.is_some() || !last.promises.is_empty()).then_some(last)
    }

    /// The test the sentences speak of: the one that has grown most.
    pub fn featured_growth(&self) -> Option<&Growth> {
        let gained = |growth: &&Growth| growth.gained().unwrap_or(f64::NEG_INFINITY);
        let tests = self.home.folder.growth.iter();
        tests.max_by(|one, other| gained(one).total_cmp(&gained(other)))
    }

    /// How the conference stands against its plan.
    pub fn pace(&self) -> Pace {
        self.clock
            .pace(self.spot().step, self.script.step_named("goals"))
    }

    /// Scrolls what is being read, and nothing else.
    fn scroll_by_wheel(&mut self, down: bool) {
        match &mut self.pane {
            Pane::Page => self.scroll = wheeled(self.scroll, down),
            Pane::Working(_, scroll) => *scroll = wheeled(*scroll, down),
            Pane::Map(_) | Pane::Writing(_) | Pane::Rating(_) => {}
            Pane::Choosing(_) | Pane::NextDay(_) | Pane::Led(_) | Pane::Blank => {}
        }
    }

    /// What the sentences may say, after anything changed.
    fn refresh(&mut self, around: &Around) {
        self.facts = Facts::of(self, around);
    }

    fn times(&self) -> Vec<(String, Spent)> {
        let steps = self.script.steps.iter().zip(&self.clock.spent);
        steps
            .filter(|(_, spent)| spent.iter().any(|ms| *ms > 0))
            .map(|(step, spent)| (step.id.clone(), *spent))
            .collect()
    }

    /// Asks to keep the place and the times; whether they are is no concern of the walk's from here on.
    fn keep(&mut self) -> Ask {
        self.unkept = None;
        Ask::Conference(ConferenceAsk::KeepWalk {
            conference: Box::new(self.record.conference.clone()),
            times: self.times(),
        })
    }

    /// Back to the student's own screen, as it is now; what was just closed is read back with who was there.
    fn leave(&self) -> Ask {
        let table = if self.closed {
            self.home.table
        } else {
            Table::Student
        };
        let seat = Seat {
            table,
            ..self.home.seat()
        };
        Ask::Student(StudentAsk::OpenFolder {
            seat,
            toward: Toward::Own,
        })
    }

    /// When the walk wants to be told the time next: a second on while the clock runs, sooner for unsaved words.
    fn due_at(&self, now: Moment) -> Option<Moment> {
        let words = match &self.pane {
            Pane::Writing(writing) => writing.keep_at(),
            Pane::Page
            | Pane::Map(_)
            | Pane::Working(..)
            | Pane::Rating(_)
            | Pane::Choosing(_)
            | Pane::NextDay(_)
            | Pane::Led(_)
            | Pane::Blank => None,
        };
        let place = self.unkept.map(|since| Moment(since.0 + 1000));
        let clock = (!self.clock.paused && !self.closed).then(|| {
            let passed =
                i64::try_from(self.clock.spent.iter().flatten().sum::<u64>() % 1000).unwrap_or(0);
            Moment(self.clock.seen.unwrap_or(now).0 + 1000 - passed)
        });
        [words, place, clock].into_iter().flatten().min()
    }

    /// How many of the three places have a standard to show.
    pub fn standards_shown(&self) -> usize {
        Place::ALL
            .into_iter()
            .filter(|place| self.standard_in(*place).is_some())
            .count()
    }

    /// The lines of a voice in this part, with this student's own data.
    pub fn lines(&self, voice: Voice, content: &Content) -> Vec<Line> {
        if self.shows() == Shows::Standards
            && self.standards_shown() == 0
            && voice == Voice::Student
        {
            let text = text::nothing_to_show_family();
            return vec![Line {
                kind: LineKind::Say,
                text,
            }];
        }
        let part = self.part();
        part.map(|part| lines::of(part.lines(voice), &self.facts, content))
            .unwrap_or_default()
    }
}
