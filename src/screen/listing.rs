//! Lists of the desk, of a student who prepares and of a family that reads: headings, lines that Enter opens, and
//! what one more key does with them.

use super::AnyForm;
use super::kind::Kind;
use crate::ask::Ask;
use crate::domain::class_file::spot::Spot;
use crate::domain::conference::editing::PageAt;
use crate::domain::conference::habit::View;
use crate::domain::learning::growth::Growth;
use crate::domain::learning::scale::Standing;
use crate::domain::words::Said;
use crate::locale::{Text, text};
use crate::page::Block;

/// What a key does with a line.
#[derive(Clone, Debug, Default)]
pub enum Do {
    /// Nothing.
    #[default]
    Nothing,
    /// Asks the class file.
    Ask(Box<Ask>),
    /// Opens something to fill in.
    Form(AnyForm),
    /// Opens another list.
    List(Box<Listing>),
    /// Reads in the next language.
    Language,
    /// Looks for a question among those of all families.
    Find,
    /// The card of things to do together.
    Card,
    /// A script as whoever leads it sees it, from this page on.
    See(String, Option<PageAt>),
    /// Away from all these pages.
    Leave,
}

/// A line of a list.
#[derive(Clone, Debug)]
pub enum Row {
    /// A heading.
    Head(Text),
    /// Quiet words.
    About(Text),
    /// Something Enter opens.
    Item(Box<Item>),
    /// Whoever interprets takes a turn.
    Pause,
}

impl Row {
    /// Every sentence of the program or the school that stands in it unopened: what is folded is not on the page yet.
    pub fn each_text(&self, hear: &mut dyn FnMut(&Text)) {
        match self {
            Self::Head(text) | Self::About(text) => hear(text),
            Self::Pause => {}
            Self::Item(item) => {
                hear(&item.text);
                item.end.iter().for_each(&mut *hear);
                item.under.iter().for_each(&mut *hear);
                for show in &item.shows {
                    if let Show::Text(text) = show {
                        hear(text);
                    }
                }
            }
        }
    }
}

/// Something that is no sentence of the program, below an item.
#[derive(Clone, Debug)]
pub enum Show {
    /// A level, as its shape and word.
    Level(Standing),
    /// A test over the terms.
    Growth(Box<Growth>),
    /// Somebody's words.
    Said(Said),
    /// The teacher's answer.
    Answer(Said),
    /// A habit as the three see it.
    Views(Box<[Option<View>; 3]>),
    /// A sentence.
    Text(Text),
    /// As pages say it.
    Block(Box<Block>),
}

/// Something Enter opens.
#[derive(Clone, Debug)]
pub struct Item {
    /// What it is.
    pub text: Text,
    /// More about it, quietly.
    pub under: Vec<Text>,
    /// Enter.
    pub enter: Do,
    /// `d`: done with it.
    pub done: Option<Box<Ask>>,
    /// For the teacher alone: marked so.
    pub private: bool,
    /// `d` cannot be taken back: it is pressed twice.
    pub for_good: bool,
    /// More about it, to be seen.
    pub shows: Vec<Show>,
    /// What opens under it while the cursor is there.
    pub fold: Vec<Show>,
    /// It is somebody's own words: who typed them in which language, to be marked.
    pub said: Option<Said>,
    /// Words at the end of its line.
    pub end: Option<Text>,
}

impl Item {
    /// Nothing but this, opening that.
    pub fn new(text: Text, enter: Do) -> Self {
        Self {
            text,
            under: Vec::new(),
            enter,
            done: None,
            private: false,
            for_good: false,
            shows: Vec::new(),
            fold: Vec::new(),
            said: None,
            end: None,
        }
    }

    /// Is it the same line, however much of it is done by now?
    fn is_same(&self, other: &Self) -> bool {
        match (&self.enter, &other.enter) {
            (Do::List(one), Do::List(other)) => one.kind == other.kind && one.title == other.title,
            _ => self.text == other.text,
        }
    }

    /// Somebody's own words, as typed.
    pub fn said(said: &Said) -> Self {
        Self {
            said: Some(said.clone()),
            ..Self::new(text::as_is(said.as_words()), Do::Nothing)
        }
    }

    /// With this below it.
    #[must_use]
    pub fn showing(mut self, show: Show) -> Self {
        self.shows.push(show);
        self
    }

    /// Quiet words that open under it while the cursor is there.
    #[must_use]
    pub fn folded(self, text: Text) -> Self {
        self.folding(Show::Text(text))
    }

    /// With this below it while the cursor is there.
    #[must_use]
    pub fn folding(mut self, show: Show) -> Self {
        self.fold.push(show);
        self
    }

    /// With quiet words below it.
    #[must_use]
    pub fn about(mut self, text: Text) -> Self {
        self.under.push(text);
        self
    }

    /// With these words at the end of its line.
    #[must_use]
    pub fn ending(mut self, text: Text) -> Self {
        self.end = Some(text);
        self
    }

    /// Done with by one key, so.
    #[must_use]
    pub fn done(mut self, ask: Ask) -> Self {
        self.done = Some(Box::new(ask));
        self
    }

    /// Is what Enter opens being written, and not finished?
    pub fn is_unfinished(&self, is: &dyn Fn(&Spot) -> bool) -> bool {
        match &self.enter {
            Do::Form(form) => form.spot().is_some_and(|spot| is(&spot)),
            Do::List(list) => list.is_unfinished(is),
            Do::Nothing | Do::Ask(_) => false,
            Do::Language | Do::Find | Do::Card | Do::See(..) | Do::Leave => false,
        }
    }

    /// Does it open anything, be it only what is folded under it?
    pub const fn opens(&self) -> bool {
        !matches!(self.enter, Do::Nothing) || !self.fold.is_empty()
    }

    /// As a line.
    pub fn row(self) -> Row {
        Row::Item(Box::new(self))
    }
}

/// A list.
#[derive(Clone, Debug)]
pub struct Listing {
    /// Which.
    pub kind: Kind,
    /// What it is called.
    pub title: Text,
    /// Its lines.
    pub rows: Vec<Row>,
    /// `a`: something new.
    pub add: Do,
    /// Where the cursor is, among the lines Enter opens.
    pub at: usize,
    /// `d` was pressed once on this line.
    pub sure: Option<Text>,
}

impl Listing {
    /// A list with the cursor on its first line.
    pub fn new(kind: Kind, title: Text, rows: Vec<Row>) -> Self {
        Self {
            kind,
            title,
            rows,
            add: Do::Nothing,
            at: 0,
            sure: None,
        }
    }

    /// Where something new can be added, so.
    #[must_use]
    pub fn adding(mut self, add: Do) -> Self {
        self.add = add;
        self
    }

    /// The lines Enter opens.
    pub fn items(&self) -> impl Iterator<Item = &Item> {
        self.rows.iter().filter_map(|row| match row {
            Row::Item(item) => Some(&**item),
            Row::Head(_) | Row::About(_) | Row::Pause => None,
        })
    }

    /// Puts the cursor on the line it was on in `old`, wherever it stands now; if that is gone, in the same place.
    /// Gives back whether it is there.
    pub fn keep_place(&mut self, old: &Self) -> bool {
        let Some(was) = old.item() else {
            self.at = 0;
            return false;
        };
        let is_it = |one: &Item| one.is_same(was);
        let found = if self.items().nth(old.at).is_some_and(is_it) {
            Some(old.at)
        } else {
            self.items().position(is_it)
        };
        let last = self.items().count().saturating_sub(1);
        self.at = found.unwrap_or_else(|| old.at.min(last));
        found.is_some()
    }

    /// Does Enter do something where the cursor is?
    pub fn opens(&self) -> bool {
        self.item()
            .is_some_and(|item| !matches!(item.enter, Do::Nothing))
    }

    /// The line the cursor is on.
    pub fn item(&self) -> Option<&Item> {
        self.items().nth(self.at)
    }

    /// Is something below it being written, and not finished?
    pub fn is_unfinished(&self, is: &dyn Fn(&Spot) -> bool) -> bool {
        self.items().any(|item| item.is_unfinished(is))
    }

    /// Can something be done with the line under the cursor by one key?
    pub fn can_be_done(&self) -> bool {
        self.item().is_some_and(|item| item.done.is_some())
    }

    /// Can something new be added?
    pub const fn can_add(&self) -> bool {
        !matches!(self.add, Do::Nothing)
    }
}
