//! What work needs to know besides what is asked. Read only.

use std::path::Path;

use crate::content::Content;
use crate::domain::Now;
use crate::domain::class_file::class::Class;
use crate::domain::conference::habit::HabitSet;
use crate::domain::learning::mastery::Rule;
use crate::domain::learning::standing::Counting;
use crate::locale::{Locales, Reading};
use crate::store::When;

/// What stands round an ask.
#[derive(Clone, Copy)]
pub struct Ground<'a> {
    /// The time.
    pub now: Now,
    /// The languages on the screen.
    pub reading: Reading,
    /// The class that is open.
    pub class: Option<&'a Class>,
    /// Scripts, habits, prompts.
    pub content: &'a Content,
    /// The words.
    pub locales: &'a Locales,
    /// Where pages for people are written, unless somebody says otherwise.
    pub papers: &'a Path,
    /// The teacher is at the desk, in sight of what is private.
    pub at_desk: bool,
}

impl Ground<'_> {
    /// When a change is made.
    pub fn when(&self) -> When {
        When {
            moment: self.now.moment,
            day: self.now.local.date(),
        }
    }

    /// How the class counts.
    pub fn counting(&self) -> Counting {
        let usual = Counting {
            rule: Rule::Latest,
            bounds: crate::domain::learning::mastery::Bounds::default(),
        };
        self.class
            .map_or(usual, |class| self.content.counting(class))
    }

    /// The term today is in.
    pub fn term(&self) -> &str {
        let day = self.now.day();
        let term = self.class.and_then(|class| class.term_on(day));
        term.map_or("", |term| &term.id)
    }

    /// The class's set of habits.
    pub fn habit_set(&self) -> Option<&HabitSet> {
        self.content.habit_set(&self.class?.habits)
    }
}
