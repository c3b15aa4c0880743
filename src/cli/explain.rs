//! `juntos explain`: how a level comes of scores, step by step.

use clap::ArgMatches;

use super::{Call, Outcome};
use crate::domain::learning::mastery::{Bounds, Rule, calculate, round};
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
    match bounds(matches) {
        Ok(bounds) => Outcome::said(explained(call, rule, bounds, &scores)),
        Err((name, given)) => {
            let wrong = text::cli_wrong_value(format!("--{name}"), working::figure(given));
            Outcome::failed(call.say(&wrong), 2)
        }
    }
}

/// Where mastery begins and the scale ends; or what was given as one of them and is none.
fn bounds(matches: &ArgMatches) -> Result<Bounds, (&'static str, f64)> {
    let level = |name: &'static str, usual: f64| match matches.get_one::<f64>(name).copied() {
        Some(level) if level.is_finite() && level > 0.0 => Ok(level),
        Some(level) => Err((name, level)),
        None => Ok(usual),
    };
    Ok(Bounds {
        mastery: level("mastery", 3.0)?,
        top: level("top", 4.0)?,
    })
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
    let scale = call.content.scale("");
    // The words are those of one scale: on another, a number means something else.
    let scale = scale.filter(|scale| scale.bounds() == bounds);
    if let (Some(result), Some(scale)) = (work.result(), scale) {
        let nearest = Halves::nearest(result.min(scale.top().into()));
        lines.push(call.say(&text::working_nearest(
            nearest.value(),
            result,
            terms::level(scale, nearest),
        )));
    }
    let is_finer = |score: &&f64| (round(**score) - **score).abs() > 1e-9;
    if scores.iter().any(|score| is_finer(&score)) {
        lines.push(call.say(&text::explain_rounded()));
    }
    lines.join("\n")
}
