//! What a family asks of a level: should I worry, and can it change? Answered from this child's own scores.

use jiff::Span;
use jiff::civil::Date;

use crate::domain::class_file::class::Season;
use crate::domain::learning::mastery::calculate;
use crate::domain::learning::scale::Halves;
use crate::domain::learning::standing::{Counting, Learning};

/// How much attention a level needs now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Care {
    /// Nothing was scored yet.
    NoScores,
    /// It has reached mastery.
    Reached,
    /// Below mastery and on its way up: from this level.
    Rising(Halves),
    /// Below mastery, and the same as before or lower: it depends on the time of year.
    Waiting(Season),
}

/// How a level can go up.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Chance {
    /// The teacher decided it: new work and the teacher change it.
    Judged,
    /// There is nothing above it.
    Top,
    /// The next piece of work with this score or more lifts it to this level.
    Next(f64, Halves),
    /// So many pieces of work at the top of the scale lift it to this level.
    Times(usize, Halves),
    /// The rule does not let new work lift it soon.
    Slow,
}

/// How many pieces of work somebody would still hope for.
const HOPE: usize = 6;

/// So many days after the newest score, a level is not called on its way any more.
const FRESH: i64 = 56;

/// The day of the newest score that counts, where that is long before `today`.
pub fn quiet_since(learning: &Learning, today: Date) -> Option<Date> {
    let counted = learning.evidence.iter();
    let newest = counted
        .filter(|piece| piece.counted().is_some())
        .filter_map(|piece| piece.assessed)
        .max()?;
    let fresh_until = newest.saturating_add(Span::new().days(FRESH));
    (today > fresh_until).then_some(newest)
}

/// How much attention the level needs today, in this part of the year.
pub fn care(learning: &Learning, class: Counting, today: Date) -> Care {
    let season = Season::of(today);
    let Some(level) = learning.standing(class).level() else {
        return Care::NoScores;
    };
    if level.value() >= class.bounds.mastery {
        return Care::Reached;
    }
    match learning.before(class) {
        Some(before)
            if before < level
                && season != Season::Late
                && quiet_since(learning, today).is_none() =>
        {
            Care::Rising(before)
        }
        _ => Care::Waiting(season),
    }
}

/// The least that lifts the level.
pub fn chance(learning: &Learning, class: Counting) -> Chance {
    if learning.judged.is_some() {
        return Chance::Judged;
    }
    let now = learning.standing(class).level();
    let top = class.bounds.top;
    if now.is_some_and(|now| now.value() >= top) {
        return Chance::Top;
    }
    let with = |more: &[f64]| {
        let mut scores = learning.scores();
        scores.extend(more);
        let result = calculate(learning.rule(class), class.bounds, &scores).result();
        result
            .map(Halves::nearest)
            .filter(|level| Some(*level) > now)
    };
    // A first score gives a level whatever it is: what counts is mastery.
    let wanted = |level: &Halves| now.is_some() || level.value() >= class.bounds.mastery;
    let scores: Vec<f64> = (1..=Halves::nearest(top).0)
        .map(|halves| Halves(halves).value())
        .collect();
    let next = scores.iter().enumerate().find_map(|(at, score)| {
        let level = with(&[*score]).filter(wanted)?;
        // “That or more” is only said where more lifts it as well.
        let mut more = scores.iter().skip(at);
        let all_lift = more.all(|more| with(&[*more]).is_some_and(|lifted| lifted >= level));
        all_lift.then_some((*score, level))
    });
    if let Some((score, level)) = next {
        return Chance::Next(score, level);
    }
    let times = (2..=HOPE).find_map(|times| Some((times, with(&vec![top; times])?)));
    times.map_or(Chance::Slow, |(times, level)| Chance::Times(times, level))
}

/// Could one piece of work at the bottom of the scale take the level down?
pub fn can_fall(learning: &Learning, class: Counting) -> bool {
    let Some(now) = learning.standing(class).level() else {
        return false;
    };
    let mut scores = learning.scores();
    scores.push(1.0);
    let result = calculate(learning.rule(class), class.bounds, &scores).result();
    learning.judged.is_none() && result.map(Halves::nearest).is_some_and(|level| level < now)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::domain::id::{EvidenceId, StandardId};
    use crate::domain::learning::evidence::{Evidence, Kind, State, Work};
    use crate::domain::learning::mastery::{Bounds, Rule};
    use crate::domain::learning::standard::{Looks, SaidBy, Standard};
    use crate::domain::words::Words;

    fn learning(rule: Rule, scores: &[f64]) -> Learning {
        let evidence = scores.iter().zip(1..).map(|(score, key)| Evidence {
            again: None,
            key: EvidenceId(key),
            assessed: Some(date(2026, 9, 1).saturating_add(Span::new().days(key))),
            kind: Kind::Test,
            state: State::Final,
            work: Work {
                score: Some(*score),
                ..Work::default()
            },
        });
        Learning {
            standard: Standard {
                key: StandardId(1),
                code: "6.RP.A.1".into(),
                subject: Words::default(),
                can: Words::default(),
                said_by: SaidBy::Nobody,
                statement: Words::default(),
                stated_in: None,
                rule: Some(rule),
                looks: Looks::default(),
                resources: Vec::new(),
            },
            evidence: evidence.collect(),
            judged: None,
            choice: None,
        }
    }

    const CLASS: Counting = Counting {
        rule: Rule::Latest,
        bounds: Bounds {
            mastery: 3.0,
            top: 4.0,
        },
    };

    #[test]
    fn a_level_can_rise_by_what_its_rule_says() {
        let table: &[(Rule, &[f64], Chance)] = &[
            (Rule::Latest, &[2.0], Chance::Next(2.5, Halves(5))),
            (Rule::Highest, &[3.0, 1.0], Chance::Next(3.5, Halves(7))),
            (Rule::Latest, &[4.0], Chance::Top),
            (Rule::Latest, &[], Chance::Next(3.0, Halves(6))),
            // (2+2+2+3)/4 = 2.25, which is half a step nearer to 2.5.
            (Rule::Mean, &[2.0, 2.0, 2.0], Chance::Next(3.0, Halves(5))),
            (Rule::NTimes(3), &[2.0], Chance::Times(3, Halves(8))),
            // A 3 would be as frequent as the 2; a 4 would not.
            (Rule::Mode, &[2.0, 2.0, 3.0], Chance::Times(2, Halves(8))),
            (
                Rule::Decaying(65),
                &[1.0, 2.0],
                Chance::Next(2.0, Halves(4)),
            ),
        ];
        for (rule, scores, expected) in table {
            let found = chance(&learning(*rule, scores), CLASS);
            assert_eq!(found, *expected, "{rule} {scores:?}");
        }
    }

    #[test]
    fn worry_depends_on_the_way_and_the_time_of_year() {
        let rising = learning(Rule::Latest, &[1.0, 2.0]);
        let flat = learning(Rule::Latest, &[2.0]);
        let none = learning(Rule::Latest, &[]);
        let reached = learning(Rule::Latest, &[3.0]);
        let [soon, later, winter, spring] = [
            date(2026, 9, 20),
            date(2026, 11, 20),
            date(2027, 1, 20),
            date(2027, 5, 3),
        ];
        let table = [
            (&rising, soon, Care::Rising(Halves(2))),
            // Nothing new for eleven weeks is not on its way.
            (&rising, later, Care::Waiting(Season::Early)),
            (&rising, spring, Care::Waiting(Season::Late)),
            (&flat, winter, Care::Waiting(Season::Middle)),
            (&none, spring, Care::NoScores),
            (&reached, spring, Care::Reached),
        ];
        for (learning, today, expected) in table {
            assert_eq!(care(learning, CLASS, today), expected);
        }
        assert_eq!(quiet_since(&rising, soon), None);
        assert_eq!(quiet_since(&rising, later), Some(date(2026, 9, 3)));
        assert_eq!(quiet_since(&none, spring), None);
    }

    #[test]
    fn the_highest_score_never_lets_a_level_fall() {
        assert!(!can_fall(&learning(Rule::Highest, &[3.0]), CLASS));
        assert!(can_fall(&learning(Rule::Latest, &[3.0]), CLASS));
        assert!(!can_fall(&learning(Rule::Latest, &[]), CLASS));
    }
}
