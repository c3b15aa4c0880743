//! What lies ahead on the page for home: boxes to tick, when this home meets again, whom to call, the dates for a phone.

use jiff::civil::Date;

use super::Writing;
use crate::domain::class_file::contact::Contact;
use crate::domain::conference::goal::{Course, Goal};
use crate::domain::people::folder::Folder;
use crate::domain::words::{Said, Words};
use crate::handout::dates::{self, At};
use crate::locale::{Text, Value, terms, text};
use crate::page::{Block, Fact, Quote, Tick};

/// So many boxes stand in a row.
const BOXES: usize = 14;

impl Writing<'_> {
    /// A box for each day the goal is done on, until its own day; without such days, one a week. They are for a pen:
    /// the program fills none.
    pub(super) fn ticks(&mut self, goal: &Goal, held: Option<Date>) {
        let today = self.context.today;
        if goal.course != Course::Going || !self.is_ahead(goal.due) {
            return;
        }
        let from = held.map_or(today, |held| held.max(today));
        let days = dates::to_tick(goal, from);
        let (about, ticks): (Text, Vec<Tick>) = if days.is_empty() {
            let week = |day: Date| Tick {
                of: Value::ShortDate(day).into(),
                day: None,
            };
            let weeks = dates::weeks(goal, from).into_iter();
            (text::home_page_weeks_student(), weeks.map(week).collect())
        } else {
            let one = |day: Date| Tick {
                of: terms::weekday_short(day.weekday()),
                day: Some(day.day()),
            };
            let days = days.into_iter();
            (text::home_page_days_student(), days.map(one).collect())
        };
        let ticks: Vec<Tick> = ticks.into_iter().take(BOXES).collect();
        if !ticks.is_empty() {
            self.say(Block::quiet(about));
            self.say(Block::Ticks(ticks));
        }
    }

    /// When this home meets again and whom it calls, and beside it the dates for a phone; true: the day is still to be
    /// written.
    pub(super) fn next(&mut self, folder: &Folder) -> bool {
        let context = self.context;
        let meets = dates::next_meeting(folder, context);
        let is_open = meets.is_none();
        let meets = meets.map(|at| match at {
            At::Hour(at, _) => text::home_page_next_at(at.date(), at.time()),
            At::Day(day) => text::home_page_next(day),
        });
        let mut left: Vec<Block> = meets.into_iter().map(Block::loud).collect();
        left.extend(context.class.contact.iter().flat_map(call));
        match dates::brief(folder, context) {
            Some((holds, more)) => {
                let says = if more == 0 {
                    text::home_page_scan_family()
                } else {
                    text::home_page_scan_some_family()
                };
                let right = vec![Block::Scan(holds, says)];
                let parts = [left, right].into_iter();
                let parts = parts.filter(|part| !part.is_empty()).collect();
                self.say(Block::Boxes(parts));
            }
            None => self.blocks.extend(left),
        }
        is_open
    }
}

/// The number, who answers in which language, and when: a school's words as they stand, marked where they are in one
/// language only.
pub(in crate::handout) fn call(contact: &Contact) -> Vec<Block> {
    let mut blocks = vec![Block::plain(text::home_page_call_family(
        contact.number.clone(),
    ))];
    if !contact.languages.is_empty() {
        let languages = contact.languages.iter();
        let languages: Vec<Value> = languages
            .map(|language| terms::language(*language).into())
            .collect();
        blocks.push(Block::quiet(text::home_page_call_in(languages)));
    }
    if contact.hours != Words::default() {
        let hours = Quote::of(&Said::of_words(&contact.hours));
        blocks.push(Fact::of(text::home_page_call_hours(), hours).block());
    }
    blocks
}
