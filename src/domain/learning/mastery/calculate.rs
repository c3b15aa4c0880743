//! Scores become a level by a rule, and the working is kept.

use super::{Bounds, Rule, round};

/// The lowest score the power law may read: half a step, because ln 0 has no end.
const FLOOR: f64 = 0.5;

/// How one result came about, with the student's own numbers, oldest first.
#[derive(Clone, Debug, PartialEq)]
pub enum Working {
    /// There are no scores.
    Nothing,
    /// There is one score, and it is the result.
    Only(f64),
    /// The newest score.
    Latest(f64),
    /// The highest of these.
    Highest(Vec<f64>, f64),
    /// The mean of these; `true` when older ones were left out.
    Mean(Vec<f64>, bool, f64),
    /// The middle of these, lowest first; `true` when older ones were left out.
    Median(Vec<f64>, bool, f64),
    /// This score came so many times; `true` when another came as often but earlier.
    Mode(f64, usize, bool),
    /// The last counts p %, the mean of the rest counts the remainder.
    Weighted {
        /// In percent.
        p: u8,
        /// The newest score.
        last: f64,
        /// The mean of all earlier ones.
        rest: f64,
        /// Rounded.
        result: f64,
    },
    /// Each new score counts p % of the level so far: scores, and the level after each.
    Decaying {
        /// In percent.
        p: u8,
        /// As assessed.
        scores: Vec<f64>,
        /// The level after each score, not rounded.
        path: Vec<f64>,
        /// Rounded.
        result: f64,
    },
    /// Too few scores have reached mastery: needed, so far.
    NotOften(u16, usize),
    /// The mean of every score that reached mastery, and how many were needed.
    NTimes(u16, Vec<f64>, f64),
    /// The power law needs three scores; there are so many.
    TooFewForPower(usize),
    /// Read off the curve; a zero was lifted to half a step; the result was capped at the top.
    Power {
        /// As assessed.
        scores: Vec<f64>,
        /// A score below half a step was read as half a step.
        lifted: bool,
        /// The curve ran past the top of the scale.
        capped: bool,
        /// Rounded.
        result: f64,
    },
}

impl Working {
    /// The result, two decimals, where the rule gives one.
    pub const fn result(&self) -> Option<f64> {
        match self {
            Self::Nothing | Self::NotOften(..) | Self::TooFewForPower(_) => None,
            Self::Only(result)
            | Self::Latest(result)
            | Self::Highest(_, result)
            | Self::Mean(_, _, result)
            | Self::Median(_, _, result)
            | Self::Mode(result, ..)
            | Self::Weighted { result, .. }
            | Self::Decaying { result, .. }
            | Self::NTimes(_, _, result)
            | Self::Power { result, .. } => Some(*result),
        }
    }
}

/// Applies `rule` to `scores`, oldest first. Nothing is rounded before the end.
pub fn calculate(rule: Rule, bounds: Bounds, scores: &[f64]) -> Working {
    let Some((&last, rest)) = scores.split_last() else {
        return Working::Nothing;
    };
    match rule {
        Rule::Latest => Working::Latest(round(last)),
        Rule::Highest => Working::Highest(
            scores.to_vec(),
            round(scores.iter().copied().fold(last, f64::max)),
        ),
        Rule::Mean => average(scores, false),
        Rule::MeanLast(n) => average(newest(scores, n), scores.len() > usize::from(n)),
        Rule::MedianLast(n) => median(newest(scores, n), scores.len() > usize::from(n)),
        Rule::Mode => mode(scores),
        Rule::Weighted(_) | Rule::Decaying(_) if rest.is_empty() => Working::Only(round(last)),
        Rule::Weighted(p) => weighted(p, last, rest),
        Rule::Decaying(p) => decaying(p, scores),
        Rule::NTimes(n) => n_times(n, bounds.mastery, scores),
        Rule::PowerLaw => power(scores, bounds.top),
    }
}

fn newest(scores: &[f64], n: u16) -> &[f64] {
    scores
        .get(scores.len().saturating_sub(usize::from(n))..)
        .unwrap_or(scores)
}

#[expect(clippy::cast_precision_loss, reason = "nobody has 2^52 scores")]
fn mean(scores: &[f64]) -> f64 {
    scores.iter().sum::<f64>() / scores.len() as f64
}

fn average(scores: &[f64], older_left_out: bool) -> Working {
    Working::Mean(scores.to_vec(), older_left_out, round(mean(scores)))
}

fn median(scores: &[f64], older_left_out: bool) -> Working {
    let mut sorted = scores.to_vec();
    sorted.sort_by(f64::total_cmp);
    let low = sorted
        .get((sorted.len() - 1) / 2)
        .copied()
        .unwrap_or_default();
    let high = sorted.get(sorted.len() / 2).copied().unwrap_or_default();
    Working::Median(sorted, older_left_out, round(f64::midpoint(low, high)))
}

fn mode(scores: &[f64]) -> Working {
    let mut counts: std::collections::BTreeMap<u64, (usize, usize)> =
        std::collections::BTreeMap::new();
    for (place, score) in scores.iter().enumerate() {
        let count = counts.entry((score + 0.0).to_bits()).or_default();
        *count = (count.0 + 1, place);
    }
    let most = counts.values().map(|(times, _)| *times).max().unwrap_or(0);
    let tied = counts.values().filter(|(times, _)| *times == most).count() > 1;
    let newest = counts
        .iter()
        .filter(|(_, (times, _))| *times == most)
        .max_by_key(|(_, (_, place))| *place);
    let score = newest.map_or(0.0, |(bits, _)| f64::from_bits(*bits));
    Working::Mode(round(score), most, tied)
}

fn weighted(p: u8, last: f64, rest: &[f64]) -> Working {
    let rest = mean(rest);
    let share = f64::from(p) / 100.0;
    Working::Weighted {
        p,
        last,
        rest,
        result: round(share * last + (1.0 - share) * rest),
    }
}

fn decaying(p: u8, scores: &[f64]) -> Working {
    let share = f64::from(p) / 100.0;
    let mut path: Vec<f64> = Vec::with_capacity(scores.len());
    for score in scores {
        let level = path
            .last()
            .map_or(*score, |before| share * score + (1.0 - share) * before);
        path.push(level);
    }
    let result = round(path.last().copied().unwrap_or_default());
    Working::Decaying {
        p,
        scores: scores.to_vec(),
        path,
        result,
    }
}

fn n_times(n: u16, mastery: f64, scores: &[f64]) -> Working {
    let reached: Vec<f64> = scores
        .iter()
        .copied()
        .filter(|score| *score >= mastery)
        .collect();
    if reached.len() < usize::from(n) {
        return Working::NotOften(n, reached.len());
    }
    let result = round(mean(&reached));
    Working::NTimes(n, reached, result)
}

/// Marzano, “Classroom Assessment and Grading That Work” (2006): s = a·k^b.
#[expect(clippy::cast_precision_loss, reason = "nobody has 2^52 scores")]
fn power(scores: &[f64], top: f64) -> Working {
    if scores.len() < 3 {
        return Working::TooFewForPower(scores.len());
    }
    let points: Vec<(f64, f64)> = scores
        .iter()
        .enumerate()
        .map(|(i, score)| (((i + 1) as f64).ln(), score.max(FLOOR).ln()))
        .collect();
    let n = points.len() as f64;
    let (mean_x, mean_y) = (
        points.iter().map(|p| p.0).sum::<f64>() / n,
        points.iter().map(|p| p.1).sum::<f64>() / n,
    );
    let above: f64 = points
        .iter()
        .map(|(x, y)| (x - mean_x) * (y - mean_y))
        .sum();
    let below: f64 = points.iter().map(|(x, _)| (x - mean_x).powi(2)).sum();
    let at_last = (mean_y + above / below * (n.ln() - mean_x)).exp();
    Working::Power {
        scores: scores.to_vec(),
        lifted: scores.iter().any(|score| *score < FLOOR),
        capped: at_last > top,
        result: round(at_last.min(top)),
    }
}
