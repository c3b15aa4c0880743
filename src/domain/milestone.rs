//! What was reached in a year, and when.

use jiff::civil::Date;

use super::conference::{Kind, State};
use super::folder::Folder;
use super::goal::Course;
use super::person::Voice;
use super::rollup::{Counting, Learning};
use super::words::{Said, Words};

/// Something that was reached.
#[derive(Clone, Debug, PartialEq)]
pub enum Milestone {
    /// A standard was mastered for the first time: what follows “I can”.
    Mastered(Words),
    /// A conference was held: its script.
    Conference(String),
    /// The goal of a conference was reached.
    Goal(Said),
    /// A promise of a conference was kept, and whose.
    Promise(Voice, Said),
}

/// Everything that was reached, oldest first; what was agreed stands under the day it was agreed on.
pub fn milestones(folder: &Folder, class: Counting) -> Vec<(Date, Milestone)> {
    let mut found: Vec<(Date, Milestone)> = folder
        .learning
        .iter()
        .filter_map(|learning| {
            let can = learning.standard.can.clone();
            Some((mastered_on(learning, class)?, Milestone::Mastered(can)))
        })
        .collect();
    for record in &folder.records {
        let conference = &record.conference;
        if conference.kind != Kind::Conference || conference.state != State::Held {
            continue;
        }
        let Some(day) = conference.at.map(jiff::civil::DateTime::date) else {
            continue;
        };
        found.push((day, Milestone::Conference(conference.script.clone())));
        let goal = record.goal.iter();
        let reached = goal.filter(|goal| goal.course == Course::Reached);
        found.extend(reached.map(|goal| (day, Milestone::Goal(goal.said.clone()))));
        let kept = record.promises.iter();
        let kept = kept.filter(|promise| promise.kept == Some(true));
        found.extend(
            kept.map(|promise| (day, Milestone::Promise(promise.owner, promise.said.clone()))),
        );
    }
    found.sort_by_key(|(day, _)| *day);
    found
}

/// The first day on which a standard was mastered: by the rule, else by the teacher's judgement in force.
fn mastered_on(learning: &Learning, class: Counting) -> Option<Date> {
    let reaches = |level: super::scale::Halves| level.value() >= class.bounds.mastery;
    let by_rule = learning.moved(class).into_iter().find_map(|step| {
        let level = super::scale::Halves::nearest(step.result?);
        step.on.filter(|_| reaches(level))
    });
    let judged = learning.judged.as_ref();
    by_rule.or_else(|| {
        judged
            .filter(|judged| reaches(judged.level))
            .map(|judged| judged.on)
    })
}
