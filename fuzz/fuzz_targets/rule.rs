//! A mastery rule as a school may write it, on any scores: refused, or its figure lies on the scale.
#![no_main]

use juntos::domain::learning::mastery::{Bounds, Rule, calculate};
use libfuzzer_sys::fuzz_target;

// The rule stands on the first line, a score in each byte behind it.
fuzz_target!(|bytes: &[u8]| {
    let end = bytes.iter().position(|byte| *byte == b'\n');
    let (rule, scores) = bytes.split_at(end.unwrap_or(bytes.len()));
    let Ok(rule) = String::from_utf8_lossy(rule).parse::<Rule>() else {
        return;
    };
    assert_eq!(rule.to_string().parse(), Ok(rule));
    let scores: Vec<f64> = scores
        .iter()
        .skip(1)
        .map(|byte| f64::from(byte % 41) / 4.0)
        .collect();
    let bounds = Bounds {
        mastery: 3.0,
        top: 10.0,
    };
    if let Some(result) = calculate(rule, bounds, &scores).result() {
        assert!(
            (0.0..=10.0).contains(&result),
            "{rule} of {scores:?}: {result}"
        );
    }
});
