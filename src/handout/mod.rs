//! What leaves the program for people: the page for home, the report card so far, the teacher's sheet, one student's
//! whole record, the table of a class. Domain values and a reader in, pages out; nothing is written here.

mod dates;
mod gradebook;
mod invitation;
mod outcomes;
mod record;
mod report_card;
mod schedule;
pub mod school;
mod take_home;
mod teacher_sheet;

use jiff::civil::Date;

pub use dates::{Stamp, calendar};
pub use gradebook::Gradebook;
pub use invitation::invitation;
pub use outcomes::outcomes;
pub use record::record;
pub use report_card::{report_card, report_card_of};
pub use schedule::{Hung, schedule};
pub use take_home::{take_home, take_home_that};
pub use teacher_sheet::teacher_sheet;

use crate::content::Content;
use crate::domain::class_file::class::Class;
use crate::domain::conference::habit;
use crate::domain::learning::scale::{Scale, Standing};
use crate::domain::learning::standing::Counting;
use crate::domain::people::folder::Folder;
use crate::domain::people::person::Voice;
use crate::locale::{Reader, Text, terms, text};
use crate::page::{Block, Level, Page, People, Quote, View};
use crate::render::paper::Paper;

/// What every page is made with: the class and how it counts, its words, whom it speaks to, and the day.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// The class.
    pub class: &'a Class,
    /// How it counts.
    pub counting: Counting,
    /// Its scripts, habits and prompts.
    pub content: &'a Content,
    /// In which languages.
    pub reader: Reader<'a>,
    /// The day it is made.
    pub today: Date,
}

impl Context<'_> {
    fn scale(&self) -> Option<&Scale> {
        self.content.scale(&self.class.scale)
    }

    fn term(&self) -> &str {
        let term = self.class.term_on(self.today);
        term.map_or("", |term| &term.id)
    }

    fn voice(&self, voice: Voice) -> Text {
        terms::voice(voice, self.class.teacher.gender)
    }

    fn people(&self, folder: &Folder) -> People {
        People {
            student: Some(folder.student.name.called.clone()),
            teacher: self.class.teacher.gender,
        }
    }

    /// Blocks of one student's page, set for its reader.
    fn paper(&self, folder: &Folder, read: Vec<Block>) -> Paper {
        let page = Page {
            people: self.people(folder),
            read,
            ..Page::default()
        };
        Paper::of(&page, self.reader)
    }

    fn level(&self, standing: Standing) -> Level {
        Level::of(self.scale(), standing)
    }

    /// The class, its school and its teacher.
    fn of_class(&self) -> String {
        let class = self.class;
        let called = class.teacher.called.nearest(self.reader.reading.first());
        let of = [&class.name, &class.school, called];
        let of = of.into_iter().filter(|part| !part.is_empty());
        of.collect::<Vec<&str>>().join(" · ")
    }

    /// Where a habit stands in the school's set.
    fn place_of_habit(&self, habit: &str) -> Option<usize> {
        let set = self.content.habit_set(&self.class.habits)?;
        set.habits.iter().position(|one| one.id == habit)
    }
}

/// The name of a habit of the school's set, else as it is called in the file.
fn habit_named(context: &Context, habit: &str) -> Text {
    context.content.habit_name(&context.class.habits, habit)
}

/// A voice's view of a habit, in the school's words.
fn view(context: &Context, by: Voice, view: &habit::View) -> View {
    let word = view.rating.map_or_else(text::rating_none, |rating| {
        Text::plain(context.content.rating_word(rating))
    });
    View {
        by,
        rating: view.rating,
        word,
        example: view.example.as_ref().map(|said| Quote::of(said).by(by)),
    }
}
