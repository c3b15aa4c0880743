//! The state of the program and every change to it: a stack of screens, what reaches them, what they want. Pure: no
//! clock, disk or screen.

mod arrivals;
mod drafts;
mod everywhere;
mod foot;
mod heard;
mod idle;
mod long;
mod message;
mod opening;
mod passphrases;
mod pointing;
mod room;
mod secrets;
mod stack;
mod turn;
mod voice;

pub use message::Message;
pub use room::Room;

use crate::ask::Failure;
use crate::content::Content;
use crate::domain::class_file::definition::Definition;
use crate::domain::conference::pace::Moment;
use crate::domain::id::ConferenceId;
use crate::domain::{Now, Secret};
use crate::form::Editor;
use crate::locale::{Reading, Text};
use crate::page::{Look, Page};
use crate::screen::{Around, Owner, Place, Wanted};
use crate::screens::conference::Pane;

/// Is the program about to end?
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Ending {
    /// No.
    #[default]
    No,
    /// Ctrl+C was pressed once.
    Asked,
    /// It was told to, and keeps what is typed first.
    Now,
}

/// Everything the screen shows.
#[derive(Debug)]
pub struct App {
    /// The screens that are open, the one in sight last; none: the program is closed.
    stack: Vec<Room>,
    /// What all of them may look at.
    pub around: Around,
    /// In which colours, and how many of them.
    pub look: Look,
    /// Clicks come here; without it the terminal's own selection works.
    pub mouse: bool,
    /// The last thing worth telling.
    pub status: Option<Text>,
    /// The last thing that went wrong and still is.
    pub failure: Option<Failure>,
    /// Whether the program is about to end.
    pub ending: Ending,
    /// When a key was pressed last.
    last_touch: Moment,
    /// The class is locked as soon as nothing is owed to it; until then the screen is covered.
    is_to_lock: bool,
    /// The recovery code somebody came in with: a new passphrase is asked for.
    to_reset: Option<Secret>,
    /// The conference just closed: its read-back opens next.
    just_closed: Option<ConferenceId>,
    /// What the folder says that was given when the program began; empty: none was.
    given: Vec<Definition>,
    /// How often other words were taken up: whoever says them looks here.
    words: u32,
    /// When a voice was asked to speak, or was heard speaking last; none: it is silent.
    speaks: Option<Moment>,
    /// Where to get a voice has been told.
    knows_no_voice: bool,
}

impl App {
    /// At the welcome, with nothing open yet.
    pub fn new(content: Content, reading: Reading, now: Now) -> Self {
        let given = content.definitions().to_vec();
        let mut app = Self {
            stack: Vec::new(),
            around: Around::new(content, reading, now),
            look: Look::default(),
            mouse: true,
            status: None,
            failure: None,
            ending: Ending::No,
            last_touch: now.moment,
            is_to_lock: false,
            to_reset: None,
            just_closed: None,
            given,
            words: 0,
            speaks: None,
            knows_no_voice: false,
        };
        app.open_only(Place::Welcome(false));
        app
    }

    /// Asks, on top of whatever is open, which marks can be seen here.
    pub fn ask_which_marks(&mut self) {
        self.push(Place::Marks);
    }

    /// How often the words of the program and the school were changed for those of another class.
    pub const fn words(&self) -> u32 {
        self.words
    }

    /// The screen in sight; none: the program is closed.
    pub fn room(&self) -> Option<&Room> {
        self.stack.last()
    }

    /// The screens that are open, the one in sight last.
    pub fn stack(&self) -> &[Room] {
        &self.stack
    }

    /// Is it over?
    pub const fn is_closed(&self) -> bool {
        self.stack.is_empty()
    }

    /// Whose the screen in sight is; nobody's, where nothing of anyone is shown.
    pub fn owner(&self) -> Option<Owner> {
        let is_covered = self.is_covered();
        self.owner_below().filter(|_| !is_covered)
    }

    /// Whose the screens are, also while they are covered.
    fn owner_below(&self) -> Option<Owner> {
        self.stack.iter().rev().find_map(|room| match room {
            Room::Desk(_) => Some(Owner::Teacher),
            Room::Student(_) => {
                let open = self.around.open.as_ref();
                open.map(|open| Owner::Student(open.folder.key))
            }
            _ => None,
        })
    }

    /// Is the screen covered?
    pub fn is_covered(&self) -> bool {
        matches!(self.room(), Some(Room::Curtain(_)))
    }

    /// Is the teacher at the desk, in sight of what is private?
    pub fn is_at_desk(&self) -> bool {
        self.owner() == Some(Owner::Teacher)
    }

    /// Is a passphrase asked for before anything of the class may be seen?
    pub fn is_locked(&self) -> bool {
        // The question for the marks opens nothing.
        let is_asked = |room: &&Room| matches!(room, Room::Marks(_));
        let room = self.stack.iter().rev().find(|room| !is_asked(room));
        matches!(room, Some(Room::Lock(lock)) if lock.wanted() == Wanted::Class)
    }

    /// When somebody pressed a key last.
    pub const fn touched(&self) -> Moment {
        self.last_touch
    }

    /// Are files of other systems being read, pages made, or a class made new, a slice at a time?
    pub fn is_reading_files(&self) -> bool {
        match self.room() {
            Some(Room::Importing(page)) => page.is_working(),
            Some(Room::Making(_)) => true,
            Some(Room::Renewal(page)) => page.is_working(),
            _ => false,
        }
    }

    /// When the program wants to be told the time next, if nobody presses a key.
    pub fn wake_at(&self) -> Option<Moment> {
        let now = self.around.now.moment;
        if self.is_reading_files() {
            return Some(now);
        }
        let rooms = self.stack.iter();
        let rooms = rooms.filter_map(|room| room.any().wake_at(&self.around));
        let retry = self.around.owes.then(|| Moment(now.0 + 1000));
        let voice = self.speaks.map(|since| Moment(since.0 + 1000));
        let all = rooms.chain(retry).chain(voice);
        all.chain(self.wake_for_idle()).min()
    }

    /// What there is to read now: the page of the screen in sight, what is told, the keys.
    pub fn page(&self) -> Page {
        self.room().map_or_else(Page::default, |room| {
            let page = room.any().page(&self.around);
            self.with_foot(room, page)
        })
    }

    /// The editors in sight: whoever draws them says how wide they are, so that up and down go by the rows on screen.
    pub fn editors(&self) -> Vec<&Editor> {
        match self.room() {
            Some(Room::Conference(walk)) => match &walk.pane {
                Pane::Writing(writing) => vec![&writing.main, &writing.other],
                _ => Vec::new(),
            },
            _ => Vec::new(),
        }
    }
}
