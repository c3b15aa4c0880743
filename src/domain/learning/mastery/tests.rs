//! The figures that every rule gives.

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
