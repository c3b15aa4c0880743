//! “How was this worked out?”: a rule and its working, in plain words with the student's own scores.

use super::{Text, Value, text};
use crate::domain::learning::mastery::{Rule, RuleFault, Working, round};

/// `2.5` is `2.50`: what the number formats start from.
pub(super) fn two_decimals(number: f64) -> String {
    format!("{:.2}", round(number) + 0.0)
}

/// A number as both languages write it below a thousand.
pub fn figure(number: f64) -> String {
    let text = two_decimals(number);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

fn figures(scores: &[f64]) -> Vec<Value> {
    scores.iter().map(|score| Value::Number(*score)).collect()
}

fn arrows(path: &[f64]) -> String {
    path.iter()
        .map(|level| figure(*level))
        .collect::<Vec<_>>()
        .join(" → ")
}

/// One sentence that says what the rule does.
pub fn rule(rule: Rule) -> Text {
    match rule {
        Rule::Highest => text::rule_highest(),
        Rule::Latest => text::rule_latest(),
        Rule::Mean => text::rule_mean(),
        Rule::MeanLast(n) => text::rule_mean_last(n),
        Rule::MedianLast(n) => text::rule_median_last(n),
        Rule::Mode => text::rule_mode(),
        Rule::Weighted(p) => text::rule_weighted(p, 100 - p),
        Rule::Decaying(p) => text::rule_decaying(p, 100 - p),
        Rule::NTimes(n) => text::rule_n_times(n),
        Rule::PowerLaw => text::rule_power_law(),
    }
}

/// The working with these scores; `mastery` is where mastery begins.
pub fn steps(working: &Working, mastery: f64) -> Vec<Text> {
    match working {
        Working::Nothing => vec![text::working_nothing()],
        Working::Only(score) => vec![text::working_only(*score)],
        Working::Latest(score) => vec![text::working_latest(*score)],
        Working::Highest(scores, result) => vec![text::working_highest(*result, figures(scores))],
        Working::Mean(scores, older, result) => with_older(
            text::working_mean(scores.len(), *result, figures(scores)),
            *older,
        ),
        Working::Median(sorted, older, result) => {
            with_older(text::working_median(*result, figures(sorted)), *older)
        }
        Working::Mode(score, times, tied) => {
            let first = text::working_mode(*score, *times);
            if *tied {
                vec![first, text::working_mode_tie()]
            } else {
                vec![first]
            }
        }
        Working::Weighted {
            p,
            last,
            rest,
            result,
        } => vec![text::working_weighted(
            *last,
            *p,
            round(*rest),
            *result,
            100 - *p,
        )],
        Working::Decaying {
            path,
            scores,
            result,
            ..
        } => {
            vec![
                text::working_scores(figures(scores)),
                text::working_decaying(arrows(path), *result),
            ]
        }
        Working::NotOften(needed, so_far) => {
            vec![text::working_not_often(*so_far, mastery, *needed)]
        }
        Working::NTimes(_, counted, result) => {
            vec![text::working_n_times(mastery, *result, figures(counted))]
        }
        Working::TooFewForPower(so_far) => vec![text::working_too_few_for_power(*so_far)],
        Working::Power {
            scores,
            lifted,
            capped,
            result,
        } => power(scores, *lifted, *capped, *result),
    }
}

fn with_older(first: Text, older_left_out: bool) -> Vec<Text> {
    if older_left_out {
        vec![first, text::working_older_left_out()]
    } else {
        vec![first]
    }
}

fn power(scores: &[f64], lifted: bool, capped: bool, result: f64) -> Vec<Text> {
    let mut said = vec![
        text::working_scores(figures(scores)),
        text::working_power(result),
    ];
    if lifted {
        said.push(text::working_power_lifted());
    }
    if capped {
        said.push(text::working_power_capped());
    }
    said
}

/// Why a text is no rule, and what would be one.
pub fn fault(fault: &RuleFault) -> Text {
    let names = || {
        Rule::NAMES
            .iter()
            .map(|name| Value::String((*name).to_owned()))
            .collect::<Vec<_>>()
    };
    match fault {
        RuleFault::Unknown(found) => text::rule_unknown(found, names()),
        RuleFault::NeedsNumber(name) => text::rule_needs_number(*name),
        RuleFault::OutOfRange(name, low, high) => text::rule_out_of_range(*high, *low, *name),
        RuleFault::TakesNone(name) => text::rule_takes_no_number(*name),
    }
}
