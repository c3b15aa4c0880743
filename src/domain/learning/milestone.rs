//! What was reached in a year, and when.

use jiff::civil::Date;

use crate::domain::conference::goal::Course;
use crate::domain::conference::{Kind, State};
use crate::domain::learning::standard::Standard;
use crate::domain::learning::standing::{Counting, Learning};
use crate::domain::people::folder::Folder;
use crate::domain::people::person::Voice;
use crate::domain::words::Said;

/// Something that was reached.
#[derive(Clone, Debug, PartialEq)]
pub enum Milestone {
    /// A standard was mastered for the first time.
    Mastered(Box<Standard>),
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
            let standard = Box::new(learning.standard.clone());
            Some((mastered_on(learning, class)?, Milestone::Mastered(standard)))
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
    let reaches =
        |level: crate::domain::learning::scale::Halves| level.value() >= class.bounds.mastery;
    if learning
        .judged
        .as_ref()
        .is_some_and(|judged| !reaches(judged.level))
    {
        // The teacher's judgement wins over what the rule gave.
        return None;
    }
    let by_rule = learning.moved(class).into_iter().find_map(|step| {
        let level = crate::domain::learning::scale::Halves::nearest(step.result?);
        step.on.filter(|_| reaches(level))
    });
    let judged = learning.judged.as_ref();
    by_rule.or_else(|| {
        judged
            .filter(|judged| reaches(judged.level))
            .map(|judged| judged.on)
    })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::domain::conference::goal::{Goal, Promise};
    use crate::domain::conference::{Conference, Record};
    use crate::domain::id::{EvidenceId, GoalId, PromiseId, StandardId};
    use crate::domain::learning::evidence::{
        Evidence, Kind as Work, State as Draft, Work as Piece,
    };
    use crate::domain::learning::mastery::{Bounds, Rule};
    use crate::domain::learning::scale::{Halves, Standing};
    use crate::domain::learning::standard::{Looks, SaidBy, Standard};
    use crate::domain::learning::standing::Override;
    use crate::domain::words::{Language, Words};

    const CLASS: Counting = Counting {
        rule: Rule::Latest,
        bounds: Bounds {
            mastery: 3.0,
            top: 4.0,
        },
    };

    fn learning(scores: &[(i8, f64)]) -> Learning {
        let evidence = scores
            .iter()
            .zip(1..)
            .map(|((month, score), key)| Evidence {
                again: None,
                key: EvidenceId(key),
                assessed: Some(date(2026, *month, 10)),
                kind: Work::Test,
                state: Draft::Final,
                work: Piece {
                    score: Some(*score),
                    ..Piece::default()
                },
            });
        Learning {
            standard: Standard {
                key: StandardId(1),
                code: "A".into(),
                subject: Words::default(),
                can: Words {
                    en: Some("divide".to_owned()),
                    es: Some("dividir".to_owned()),
                },
                said_by: SaidBy::Class,
                statement: Words::default(),
                stated_in: None,
                rule: None,
                looks: Looks::default(),
                resources: Vec::new(),
            },
            evidence: evidence.collect(),
            judged: None,
            choice: None,
        }
    }

    fn said(text: &str) -> Said {
        Said::new(text, Language::English)
    }

    #[test]
    fn a_level_of_the_past_knows_nothing_of_later_work() {
        let mut learning = learning(&[(2, 2.0), (4, 3.5), (6, 1.0)]);
        let at = |learning: &Learning, month, day| {
            learning.standing_on(CLASS, date(2026, month, day)).level()
        };
        let table = [
            (1, 1, None),
            (2, 10, Some(4)),
            (5, 1, Some(7)),
            (6, 10, Some(2)),
        ];
        for (month, day, halves) in table {
            assert_eq!(
                at(&learning, month, day),
                halves.map(Halves),
                "{month}/{day}"
            );
        }
        assert_eq!(
            learning.standing_on(CLASS, date(2026, 1, 1)),
            Standing::NotAssessed
        );
        learning.judged = Some(Override {
            level: Halves(8),
            reason: said("seen"),
            by: "M".into(),
            on: date(2026, 5, 5),
        });
        assert_eq!(at(&learning, 5, 4), Some(Halves(7)));
        assert_eq!(at(&learning, 5, 5), Some(Halves(8)));
    }

    #[test]
    fn what_was_reached_stands_under_its_first_day_oldest_first() {
        let record = Record {
            conference: Conference {
                script: "growth".into(),
                state: State::Held,
                at: Some(date(2026, 3, 1).at(9, 0, 0, 0)),
                ..Conference::default()
            },
            goal: Some(Goal {
                key: GoalId(1),
                said: said("read"),
                due: None,
                course: Course::Reached,
                ..Goal::default()
            }),
            promises: vec![
                Promise {
                    of: crate::domain::people::who_sees::Owner::default(),
                    key: PromiseId(1),
                    owner: Voice::Family,
                    said: said("listen"),
                    due: None,
                    kept: Some(true),
                },
                Promise {
                    of: crate::domain::people::who_sees::Owner::default(),
                    key: PromiseId(2),
                    owner: Voice::Teacher,
                    said: said("help"),
                    due: None,
                    kept: Some(false),
                },
            ],
            ..Record::default()
        };
        let mut rehearsed = record.clone();
        rehearsed.conference.kind = Kind::Rehearsal;
        let folder = Folder {
            learning: vec![
                learning(&[(2, 2.0), (4, 3.5), (5, 1.0), (6, 4.0)]),
                learning(&[(1, 2.5)]),
            ],
            records: vec![rehearsed, record],
            ..Folder::default()
        };
        let found = milestones(&folder, CLASS);
        let day = date(2026, 3, 1);
        let expected = [
            (day, Milestone::Conference("growth".into())),
            (day, Milestone::Goal(said("read"))),
            (day, Milestone::Promise(Voice::Family, said("listen"))),
            (
                date(2026, 4, 10),
                Milestone::Mastered(Box::new(folder.learning[0].standard.clone())),
            ),
        ];
        assert_eq!(found, expected);
    }
}
