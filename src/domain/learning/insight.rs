//! What a student's folder suggests saying, found by plain rules. The family's words and the child's strengths come
//! first.

use jiff::civil::Date;

use crate::domain::id::{ConferenceId, PromiseId, QuestionId};
use crate::domain::learning::scale::Halves;
use crate::domain::learning::standard::Standard;
use crate::domain::learning::standing::{Counting, Learning};
use crate::domain::people::folder::Folder;
use crate::domain::people::person::Voice;
use crate::domain::words::Said;

/// From so many scores in a row that moved nothing a standard is stuck.
pub const STUCK_AFTER: usize = 3;

/// Something worth saying, and the numbers it was found by.
#[derive(Clone, Debug, PartialEq)]
pub enum Insight {
    /// The family wrote this on its page: which prompt, and the words.
    FamilySaid(String, Said),
    /// The highest level of all standards that are mastered.
    Strongest(Box<Standard>, Halves),
    /// The test that grew most since its first sitting: from and to, in its own points.
    TestGrew(String, f64, f64),
    /// The standard whose level rose most since the one before.
    Rose(Box<Standard>, Halves, Halves),
    /// A promise of last time that was kept.
    PromiseKept(PromiseId, Voice, Said),
    /// A habit that two of the three see differently.
    SeenDifferently(String),
    /// The lowest level that is not mastered, and by when the next step is.
    NotYet(Box<Standard>, Halves, Option<Date>),
    /// A standard whose last scores, so many, moved nothing.
    Stuck(Box<Standard>, usize),
    /// A promise that is due, or overdue, and that nobody has talked about.
    PromiseDue(PromiseId, Voice, Said, Date),
    /// A question of the family without an answer.
    QuestionOpen(QuestionId, Said),
}

impl Insight {
    /// What it is set aside by: the same thing does not come again, a new one does.
    pub fn key(&self) -> String {
        match self {
            Self::FamilySaid(prompt, _) => format!("family:{prompt}"),
            Self::Strongest(standard, level) => format!("strongest:{}:{}", standard.key, level.0),
            Self::TestGrew(test, _, to) => format!("grew:{test}:{to}"),
            Self::Rose(standard, _, to) => format!("rose:{}:{}", standard.key, to.0),
            Self::PromiseKept(promise, ..) => format!("kept:{promise}"),
            Self::SeenDifferently(habit) => format!("differs:{habit}"),
            Self::NotYet(standard, level, _) => format!("not-yet:{}:{}", standard.key, level.0),
            Self::Stuck(standard, scores) => format!("stuck:{}:{scores}", standard.key),
            Self::PromiseDue(promise, ..) => format!("due:{promise}"),
            Self::QuestionOpen(question, _) => format!("question:{question}"),
        }
    }

    /// The step it belongs to.
    pub const fn step(&self) -> &'static str {
        match self {
            Self::FamilySaid(..) => "profile",
            Self::Strongest(..) | Self::TestGrew(..) | Self::Rose(..) => "learning",
            Self::NotYet(..) | Self::Stuck(..) => "learning",
            Self::SeenDifferently(_) => "habits",
            Self::QuestionOpen(..) => "family",
            Self::PromiseKept(..) | Self::PromiseDue(..) => "goals",
        }
    }
}

/// What the folder suggests today; `aside` are the keys of what was taken or dropped before.
pub fn suggest(folder: &Folder, class: Counting, today: Date, aside: &[String]) -> Vec<Insight> {
    let mut found: Vec<Insight> = family_said(folder);
    found.extend(strongest(folder, class));
    found.extend(test_grew(folder));
    found.extend(rose(folder, class));
    found.extend(promises_kept(folder));
    found.extend(differences(folder));
    found.extend(not_yet(folder, class));
    found.extend(stuck(folder, class));
    found.extend(promises_due(folder, today));
    found.extend(open_questions(folder));
    found.retain(|insight| !aside.contains(&insight.key()));
    found
}

fn family_said(folder: &Folder) -> Vec<Insight> {
    let by_family = folder
        .profile
        .iter()
        .filter(|answer| answer.by == Voice::Family && !answer.said.is_blank());
    // What makes the child happy and what the family hopes; how to be reached is no talking point.
    let told = by_family.filter(|answer| answer.prompt != "reach");
    told.take(2)
        .map(|answer| Insight::FamilySaid(answer.prompt.clone(), answer.said.clone()))
        .collect()
}

fn level(learning: &Learning, class: Counting) -> Option<Halves> {
    learning.standing(class).level()
}

fn is_mastered(level: Halves, class: Counting) -> bool {
    level.value() >= class.bounds.mastery
}

fn strongest(folder: &Folder, class: Counting) -> Option<Insight> {
    let levels = folder
        .learning
        .iter()
        .filter_map(|learning| Some((learning, level(learning, class)?)));
    let mastered = levels.filter(|(_, level)| is_mastered(*level, class));
    let (learning, level) =
        mastered.max_by_key(|(learning, level)| (*level, learning.evidence.len()))?;
    let standard = &learning.standard;
    Some(Insight::Strongest(Box::new(standard.clone()), level))
}

fn test_grew(folder: &Folder) -> Option<Insight> {
    let grew = folder.growth.iter().filter_map(|growth| {
        let first = growth.sittings.first()?;
        let last = growth.sittings.last()?;
        let gained = growth.gained().filter(|gained| *gained > 0.0)?;
        Some((gained, growth, first.score.score, last.score.score))
    });
    let (_, growth, from, to) = grew.max_by(|(a, ..), (b, ..)| a.total_cmp(b))?;
    Some(Insight::TestGrew(growth.test.clone(), from, to))
}

fn rose(folder: &Folder, class: Counting) -> Option<Insight> {
    let rises = folder.learning.iter().filter_map(|learning| {
        let now = level(learning, class)?;
        let before = learning.before(class).filter(|before| *before < now)?;
        Some((now.0 - before.0, learning, before, now))
    });
    let (_, learning, before, now) = rises.max_by_key(|(by, _, _, now)| (*by, *now))?;
    let standard = &learning.standard;
    Some(Insight::Rose(Box::new(standard.clone()), before, now))
}

fn promises_kept(folder: &Folder) -> Vec<Insight> {
    let last = folder.last_held(ConferenceId::NEW);
    let promises = last.into_iter().flat_map(|record| &record.promises);
    promises
        .filter(|promise| promise.kept == Some(true))
        .map(|promise| Insight::PromiseKept(promise.key, promise.owner, promise.said.clone()))
        .collect()
}

fn promises_due(folder: &Folder, today: Date) -> Vec<Insight> {
    let promises = folder.records.iter().flat_map(|record| &record.promises);
    let due = promises.filter(|promise| promise.kept.is_none());
    due.filter_map(|promise| {
        let day = promise.due.filter(|day| *day <= today)?;
        Some(Insight::PromiseDue(
            promise.key,
            promise.owner,
            promise.said.clone(),
            day,
        ))
    })
    .collect()
}

/// Only what all who rate have rated is talked about.
fn differences(folder: &Folder) -> Vec<Insight> {
    let newest = folder.habits.iter().map(|views| views.term.as_str()).max();
    let here = folder
        .habits
        .iter()
        .filter(|views| Some(views.term.as_str()) == newest);
    here.filter(|views| views.revealed() && views.differs())
        .map(|views| Insight::SeenDifferently(views.habit.clone()))
        .collect()
}

fn not_yet(folder: &Folder, class: Counting) -> Option<Insight> {
    let levels = folder
        .learning
        .iter()
        .filter_map(|learning| Some((learning, level(learning, class)?)));
    let below = levels.filter(|(_, level)| !is_mastered(*level, class));
    let (learning, level) = below.min_by_key(|(_, level)| *level)?;
    let standard = &learning.standard;
    let by = learning.choice.as_ref().and_then(|(_, choice)| choice.by);
    Some(Insight::NotYet(Box::new(standard.clone()), level, by))
}

fn stuck(folder: &Folder, class: Counting) -> Vec<Insight> {
    let found = folder.learning.iter().filter_map(|learning| {
        let now = level(learning, class).filter(|level| !is_mastered(*level, class))?;
        let scores = learning.scores();
        let last = scores.last()?;
        let rose_to = |score: &f64| *score < *last;
        let alike = scores
            .iter()
            .rev()
            .take_while(|score| !rose_to(score))
            .count();
        let is_stuck = alike >= STUCK_AFTER && now.value() < class.bounds.mastery;
        is_stuck.then(|| Insight::Stuck(Box::new(learning.standard.clone()), alike))
    });
    found.collect()
}

fn open_questions(folder: &Folder) -> Vec<Insight> {
    folder
        .questions()
        .filter(|question| question.answer.is_none() && !question.said.is_blank())
        .map(|question| Insight::QuestionOpen(question.key, question.said.clone()))
        .collect()
}
