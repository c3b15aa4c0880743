//! What leaves the program for people: the page for home, the report card so far, the teacher's sheet, one student's
//! whole record, the table of a class. Domain values and a reader in, pages out; nothing is written here.

mod gradebook;
mod record;
mod report_card;
mod take_home;
mod teacher_sheet;

use jiff::civil::Date;

pub use gradebook::Gradebook;
pub use record::record;
pub use report_card::report_card;
pub use take_home::take_home;
pub use teacher_sheet::teacher_sheet;

use crate::content::Content;
use crate::domain::class::Class;
use crate::domain::person::Voice;
use crate::domain::rollup::Counting;
use crate::domain::scale::{Scale, Standing};
use crate::locale::{Reader, Text, terms};
use crate::render::paper::{Phrase, Shape};

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
    fn phrase(&self, text: &Text) -> Phrase {
        Phrase::of(self.reader, text)
    }

    fn scale(&self) -> Option<&Scale> {
        self.content.scale(&self.class.scale)
    }

    fn term(&self) -> &str {
        let term = self.class.term_on(self.today);
        term.map_or("", |term| &term.id)
    }

    fn voice(&self, voice: Voice) -> Phrase {
        self.phrase(&terms::voice(voice, self.class.teacher.gender))
    }

    /// The class, its school and its teacher.
    fn of_class(&self) -> Phrase {
        let class = self.class;
        let called = class.teacher.called.nearest(self.reader.reading.first());
        let of = [&class.name, &class.school, called];
        let of = of.into_iter().filter(|part| !part.is_empty());
        of.collect::<Vec<&str>>().join(" · ").into()
    }

    /// Where a habit stands in the school's set.
    fn place_of_habit(&self, habit: &str) -> Option<usize> {
        let set = self.content.habit_set(&self.class.habits)?;
        set.habits.iter().position(|one| one.id == habit)
    }
}

/// The name of a habit of the school's set, else as it is called in the file.
fn habit_named(context: &Context, habit: &str) -> Text {
    let set = context.content.habit_set(&context.class.habits);
    let known = set.and_then(|set| set.habits.iter().find(|one| one.id == habit));
    known.map_or_else(
        || crate::locale::text::as_typed(habit),
        |known| Text::plain(&known.name),
    )
}

/// The squares of where a student stands.
fn shape(scale: &Scale, standing: Standing) -> Shape {
    Shape {
        halves: standing.level().map(|level| level.0),
        top: scale.top(),
    }
}
