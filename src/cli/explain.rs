//! `juntos explain`: how a level comes of scores, step by step.

use clap::ArgMatches;

use super::{Call, Outcome};
use crate::domain::learning::mastery::{Bounds, Rule, calculate};
use crate::domain::learning::scale::Halves;
use crate::locale::{terms, text, working};

/// The level and the working for scores given oldest first; the first line is the bare result, or `none`.
pub(super) fn run(call: &Call, matches: &ArgMatches) -> Outcome {
    let wanted = matches
        .get_one::<String>("rule")
        .cloned()
        .unwrap_or_default();
    let rule: Rule = match wanted.parse() {
        Ok(rule) => rule,
        Err(fault) => return Outcome::failed(call.say(&working::fault(&fault)), 2),
    };
    let given: Vec<&String> = matches
        .get_many::<String>("score")
        .into_iter()
        .flatten()
        .collect();
    let mut scores = Vec::new();
    for score in given.into_iter().filter(|score| *score != "-") {
        match score
            .parse::<f64>()
            .ok()
            .filter(|score| (0.0..=1000.0).contains(score))
        {
            Some(score) => scores.push(score),
            None => return Outcome::failed(call.say(&text::explain_not_a_score(score)), 2),
        }
    }
    let level = |name: &str, usual: f64| {
        matches
            .get_one::<f64>(name)
            .copied()
            .filter(|level| level.is_finite() && *level > 0.0)
            .unwrap_or(usual)
    };
    let bounds = Bounds {
        mastery: level("mastery", 3.0),
        top: level("top", 4.0),
    };
    Outcome::said(explained(call, rule, bounds, &scores))
}

fn explained(call: &Call, rule: Rule, bounds: Bounds, scores: &[f64]) -> String {
    let work = calculate(rule, bounds, scores);
    let mut lines = vec![
        work.result()
            .map_or_else(|| "none".to_owned(), working::figure),
    ];
    lines.push(call.say(&working::rule(rule)));
    lines.extend(
        working::steps(&work, bounds.mastery)
            .iter()
            .map(|step| call.say(step)),
    );
    if let (Some(result), Some(scale)) = (work.result(), call.content.scale("")) {
        let nearest = Halves::nearest(result.min(scale.top().into()));
        lines.push(call.say(&text::working_nearest(
            nearest.value(),
            result,
            terms::level(scale, nearest),
        )));
    }
    lines.join("\n")
}
