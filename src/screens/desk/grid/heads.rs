//! Short heads for the codes of standards: what all of a subject share is left out, as long as no two become the same.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::learning::standard::Standard;
use crate::domain::words::Words;

/// A head for each standard, in their order.
pub(super) fn heads(standards: &[Standard]) -> Vec<String> {
    let mut by_subject: BTreeMap<String, Vec<&Standard>> = BTreeMap::new();
    for standard in standards {
        by_subject
            .entry(subject(&standard.subject))
            .or_default()
            .push(standard);
    }
    let common: BTreeMap<&str, BTreeSet<&str>> = by_subject
        .iter()
        .map(|(subject, all)| (subject.as_str(), common(all)))
        .collect();
    let parts = |standard: &Standard| -> Vec<String> {
        let shared = common
            .get(subject(&standard.subject).as_str())
            .cloned()
            .unwrap_or_default();
        let all: Vec<&str> = standard.code.split(['.', '-']).collect();
        // The last part tells them apart, whatever the others say.
        let own = all.iter().enumerate();
        let own = own.filter(|(at, part)| at + 1 == all.len() || !shared.contains(*part));
        own.map(|(_, part)| (*part).to_owned()).collect()
    };
    let without_clusters = |standard: &Standard| -> String {
        let parts = parts(standard);
        let is_cluster = |at: usize, part: &String| {
            at > 0
                && at + 1 < parts.len()
                && part.len() == 1
                && part.chars().all(char::is_alphabetic)
        };
        let own = parts
            .iter()
            .enumerate()
            .filter(|(at, part)| !is_cluster(*at, part));
        own.map(|(_, part)| part.as_str()).collect()
    };
    let shortest: Vec<String> = standards.iter().map(without_clusters).collect();
    let short: Vec<String> = standards
        .iter()
        .map(|standard| parts(standard).concat())
        .collect();
    let whole: Vec<String> = standards
        .iter()
        .map(|standard| standard.code.clone())
        .collect();
    [shortest, short]
        .into_iter()
        .find(|heads| are_apart(heads))
        .unwrap_or(whole)
}

fn subject(words: &Words) -> String {
    words
        .en
        .clone()
        .or_else(|| words.es.clone())
        .unwrap_or_default()
}

/// The parts that every code of a subject has; of one code alone, its grade.
fn common<'a>(standards: &[&'a Standard]) -> BTreeSet<&'a str> {
    let parts = |standard: &&'a Standard| -> BTreeSet<&'a str> {
        standard.code.split(['.', '-']).collect()
    };
    let mut all = standards.iter().map(parts);
    let first = all.next().unwrap_or_default();
    let shared = all.fold(first, |shared, one| {
        shared.intersection(&one).copied().collect()
    });
    let is_grade = |part: &&str| part.chars().all(|c| c.is_ascii_digit());
    shared
        .into_iter()
        .filter(|part| standards.len() > 1 || is_grade(part))
        .collect()
}

/// Is each a head of its own, and none empty?
fn are_apart(heads: &[String]) -> bool {
    let all: BTreeSet<&String> = heads.iter().collect();
    all.len() == heads.len() && heads.iter().all(|head| !head.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::StandardId;
    use crate::domain::learning::standard::{Looks, SaidBy};
    use crate::domain::words::Language;

    fn of(codes: &[(&str, &str)]) -> Vec<String> {
        let standard = |(subject, code): &(&str, &str)| Standard {
            key: StandardId::NEW,
            code: (*code).to_owned(),
            subject: Words::only(Language::English, *subject),
            can: Words::default(),
            said_by: SaidBy::default(),
            statement: Words::default(),
            stated_in: None,
            rule: None,
            looks: Looks::default(),
            resources: Vec::new(),
        };
        let standards: Vec<Standard> = codes.iter().map(standard).collect();
        heads(&standards)
    }

    #[test]
    fn what_all_codes_share_is_left_out() {
        let codes = [
            ("Math", "6.RP.A.1"),
            ("Math", "6.NS.B.4"),
            ("ELA", "RL.6.1"),
            ("ELA", "W.6.3"),
        ];
        assert_eq!(of(&codes), ["RP1", "NS4", "RL1", "W3"]);
    }

    #[test]
    fn no_two_become_the_same() {
        let codes = [
            ("Math", "6.G.A.1"),
            ("Math", "6.G.B.1"),
            ("Math", "6.NS.A.1"),
        ];
        assert_eq!(of(&codes), ["GA1", "GB1", "NSA1"]);
        let twice = [("Math", "6.G.1"), ("Math", "6-G-1"), ("Art", "A")];
        assert_eq!(of(&twice), ["6.G.1", "6-G-1", "A"]);
    }

    #[test]
    fn a_code_alone_keeps_its_name() {
        assert_eq!(
            of(&[("Math", "6.RP.A.3"), ("Science", "MS-PS1-2")]),
            ["RP3", "MSPS12"]
        );
        assert_eq!(of(&[("Art", "7")]), ["7"]);
    }
}
