//! A class's standards and scale as Canvas reads them: its outcomes import format, one row a standard.
//! Fields and values are those of Canvas's own documentation, `doc/api/outcomes_csv.md`.

use std::collections::HashSet;

use super::Context;
use crate::domain::clean::for_cell;
use crate::domain::learning::mastery::Rule;
use crate::domain::learning::scale::Scale;
use crate::domain::learning::standard::Standard;
use crate::domain::words::Words;
use crate::locale::{Text, working};

/// The columns before the ratings, which stand last and have one name for all of them.
const HEAD: [&str; 10] = [
    "vendor_guid",
    "object_type",
    "title",
    "description",
    "display_name",
    "calculation_method",
    "calculation_int",
    "workflow_state",
    "parent_guids",
    "mastery_points",
];

/// The table; nothing: the class has no scale that is known.
pub fn outcomes(standards: &[Standard], context: &Context) -> Option<String> {
    let scale = context.scale()?;
    // Canvas takes no mark before the first name of a column.
    let mut table = csv::Writer::from_writer(Vec::new());
    let ratings = ratings(scale, context);
    let mut head = HEAD.to_vec();
    head.push("ratings");
    head.resize(HEAD.len() + ratings.len(), "");
    table.write_record(head).ok()?;
    let language = context.reader.locale().language();
    let said = |words: &Words| for_cell(words.nearest(language));
    let mut met = HashSet::new();
    for standard in standards {
        let (method, number) = method(standard.rule.unwrap_or(context.class.rule));
        let mut row = vec![
            guid(standard, &mut met),
            "outcome".to_owned(),
            for_cell(&standard.code),
            said(&standard.statement),
            said(&standard.can),
            method.to_owned(),
            number.map(|number| number.to_string()).unwrap_or_default(),
            "active".to_owned(),
            String::new(),
            working::figure(scale.mastery),
        ];
        row.extend(ratings.iter().cloned());
        table.write_record(row).ok()?;
    }
    String::from_utf8(table.into_inner().ok()?).ok()
}

/// What Canvas knows the standard by, again and again: its code, in which nothing may be a space, and no other's.
fn guid(standard: &Standard, met: &mut HashSet<String>) -> String {
    let code: String = standard
        .code
        .chars()
        .map(|c| if c.is_whitespace() { '_' } else { c })
        .collect();
    let own = if code.is_empty() || !met.insert(code.clone()) {
        format!("{code}-{}", standard.key)
    } else {
        code
    };
    for_cell(&own)
}

/// Canvas's name and number of a rule; empty where its documentation has none like it.
const fn method(rule: Rule) -> (&'static str, Option<u16>) {
    match rule {
        Rule::Highest => ("highest", None),
        Rule::Latest => ("latest", None),
        Rule::NTimes(n) if 1 <= n && n <= 5 => ("n_mastery", Some(n)),
        Rule::Weighted(p) if 1 <= p && p <= 99 => ("decaying_average", Some(p as u16)),
        Rule::NTimes(_) | Rule::Weighted(_) | Rule::Decaying(_) | Rule::PowerLaw => ("", None),
        Rule::Mean | Rule::MeanLast(_) | Rule::MedianLast(_) | Rule::Mode => ("", None),
    }
}

/// Points and words of each level, highest first.
fn ratings(scale: &Scale, context: &Context) -> Vec<String> {
    let levels = scale.levels.iter();
    let each = levels.flat_map(|(value, words)| {
        let word = context.reader.first(&Text::plain(&words.word));
        [value.to_string(), for_cell(&word)]
    });
    each.collect()
}
