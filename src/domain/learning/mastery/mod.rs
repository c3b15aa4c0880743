//! How scores become a level: every rule schools use, with its working.

mod calculate;
mod rule;
#[cfg(test)]
mod tests;

pub use calculate::{Working, calculate};
pub use rule::{Rule, RuleFault};

/// Where mastery begins and where the scale ends.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bounds {
    /// A score from here on counts as mastered.
    pub mastery: f64,
    /// The highest score there is; the power law is capped here.
    pub top: f64,
}

impl Default for Bounds {
    fn default() -> Self {
        Self {
            mastery: 3.0,
            top: 4.0,
        }
    }
}

/// Two decimals, half away from zero, once, at the end: as Canvas rounds.
pub fn round(value: f64) -> f64 {
    let cents = (value.abs() * 100.0 + 0.5 + 1e-9).floor();
    cents.copysign(value) / 100.0
}
