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

#[cfg(test)]
mod tests {
    use super::*;

    fn result(rule: &str, scores: &[f64]) -> Option<f64> {
        calculate(rule.parse().unwrap(), Bounds::default(), scores).result()
    }

    /// (rule, scores oldest first, result): the figures Canvas gives, and the ones other schools' rules give by hand.
    #[test]
    fn every_rule_gives_the_published_figure() {
        let table: &[(&str, &[f64], Option<f64>)] = &[
            ("highest", &[3.0, 1.0], Some(3.0)),
            ("highest", &[1.0, 2.0, 3.0, 4.0, 5.0], Some(5.0)),
            ("latest", &[4.0, 1.0, 3.0], Some(3.0)),
            ("latest", &[1.0, 2.0, 4.0, 5.0, 3.0], Some(3.0)),
            ("mean", &[1.0, 2.0, 3.0, 4.0, 5.0], Some(3.0)),
            ("n-times:3", &[3.0, 1.0], None),
            ("n-times:3", &[3.0, 1.0, 2.0], None),
            ("n-times:3", &[4.0, 5.0, 1.0, 3.0, 2.0, 3.0], Some(3.75)),
            ("n-times:1", &[1.0, 2.0], None),
            ("n-times:1", &[1.0, 2.0, 3.0], Some(3.0)),
            ("n-times:1", &[1.0, 2.0, 3.0, 4.0], Some(3.5)),
            ("n-times:3", &[3.0, 4.0, 3.0], Some(3.33)),
            ("n-times:3", &[1.0, 2.0, 3.0, 4.0, 5.0], Some(4.0)),
            ("n-times:3", &[1.0, 2.5, 4.0, 3.0, 3.5], Some(3.5)),
            ("weighted:75", &[3.0], Some(3.0)),
            ("weighted:75", &[3.0, 1.0, 5.0, 4.0], Some(3.75)),
            ("weighted:65", &[2.0, 3.0], Some(2.65)),
            ("weighted:65", &[2.123], Some(2.12)),
            ("weighted:65", &[2.0, 3.0, 4.0], Some(3.48)),
            ("weighted:65", &[5.0, 4.0], Some(4.35)),
            ("weighted:65", &[3.0, 2.0], Some(2.35)),
            ("weighted:65", &[4.5, 2.0], Some(2.88)),
            ("weighted:65", &[1.0, 2.0, 3.0, 4.0, 5.0], Some(4.13)),
            ("weighted:65", &[2.0, 3.0, 4.5, 2.0], Some(2.41)),
            ("decaying:65", &[3.0], Some(3.0)),
            ("decaying:65", &[2.0, 3.0, 4.0], Some(3.53)),
            ("decaying:65", &[1.0, 2.0, 3.0, 4.0, 5.0], Some(4.47)),
            ("decaying:75", &[2.0, 3.0, 4.0], Some(3.69)),
            ("mean-last:2", &[1.0, 2.0, 4.0], Some(3.0)),
            ("mean-last:9", &[1.0, 2.0, 4.0], Some(2.33)),
            ("median-last:3", &[1.0, 4.0, 2.0, 3.0], Some(3.0)),
            ("median-last:4", &[1.0, 4.0, 2.0, 3.0], Some(2.5)),
            ("mode", &[2.0, 3.0, 3.0, 2.0], Some(2.0)),
            ("mode", &[3.0, 3.0, 2.0], Some(3.0)),
            ("mode", &[0.0, 0.0, 2.0], Some(0.0)),
            ("power-law", &[1.0, 2.0], None),
            ("power-law", &[1.0, 2.0, 3.0, 4.0], Some(4.0)),
            ("power-law", &[3.0, 3.0, 3.0], Some(3.0)),
            ("power-law", &[1.0, 4.0, 4.0, 4.0], Some(4.0)),
            ("mean", &[], None),
        ];
        for (rule, scores, expected) in table {
            assert_eq!(result(rule, scores), *expected, "{rule} of {scores:?}");
        }
    }

    #[test]
    fn the_power_law_lifts_zeros_and_says_so() {
        let working = calculate(Rule::PowerLaw, Bounds::default(), &[0.0, 2.0, 3.0]);
        assert!(
            matches!(working, Working::Power { lifted: true, .. }),
            "{working:?}"
        );
        assert_eq!(working.result(), result("power-law", &[0.5, 2.0, 3.0]));
    }

    #[test]
    fn half_a_cent_rounds_away_from_zero() {
        for (value, rounded) in [
            (2.875, 2.88),
            (4.125, 4.13),
            (-2.875, -2.88),
            (2.005, 2.01),
            (2.0049, 2.0),
        ] {
            assert!(
                (round(value) - rounded).abs() < 1e-12,
                "{value} gave {}",
                round(value)
            );
        }
    }

    #[test]
    fn a_rule_reads_back_as_it_is_written() {
        for text in [
            "highest",
            "latest",
            "mean",
            "mean-last:3",
            "median-last:5",
            "mode",
            "weighted:65",
            "decaying:75",
            "n-times:3",
            "power-law",
        ] {
            assert_eq!(text.parse::<Rule>().unwrap().to_string(), text);
        }
        for text in [
            "best",
            "mean-last",
            "mean-last:0",
            "weighted:100",
            "weighted:x",
            "mode:3",
            "decaying:-1",
            "",
        ] {
            assert!(text.parse::<Rule>().is_err(), "{text}");
        }
    }
}
