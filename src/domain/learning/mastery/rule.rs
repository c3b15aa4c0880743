//! The rules schools use, by name.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// How a school turns a student's scores on a standard into one level.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Rule {
    /// The highest score.
    Highest,
    /// The most recent score.
    Latest,
    /// The mean of all scores.
    Mean,
    /// The mean of the last n.
    MeanLast(u16),
    /// The median of the last n.
    MedianLast(u16),
    /// The most frequent score; in a tie the newer.
    Mode,
    /// `p·last + (1−p)·mean(rest)`, p in percent. Canvas: `decaying_average`.
    Weighted(u8),
    /// `r₁ = s₁; rₖ = p·sₖ + (1−p)·rₖ₋₁`, p in percent. Canvas: `standard_decaying_average`.
    Decaying(u8),
    /// Nothing until n scores reach mastery, then the mean of all that did.
    NTimes(u16),
    /// Least squares of ln s on ln k, read at the last k (Marzano).
    PowerLaw,
}

/// The one a class begins with.
impl Default for Rule {
    fn default() -> Self {
        Self::Decaying(65)
    }
}

/// Why a text is no rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RuleFault {
    /// No rule has this name.
    Unknown(String),
    /// The rule needs `:n` or `:p` behind it.
    NeedsNumber(&'static str),
    /// The number is not one the rule takes; the range is lowest and highest.
    OutOfRange(&'static str, u16, u16),
    /// The rule takes no number.
    TakesNone(&'static str),
}

impl Rule {
    /// As it is typed, for help and for near misses.
    pub const NAMES: [&'static str; 10] = [
        "highest",
        "latest",
        "mean",
        "mean-last",
        "median-last",
        "mode",
        "weighted",
        "decaying",
        "n-times",
        "power-law",
    ];
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Highest => f.write_str("highest"),
            Self::Latest => f.write_str("latest"),
            Self::Mean => f.write_str("mean"),
            Self::MeanLast(n) => write!(f, "mean-last:{n}"),
            Self::MedianLast(n) => write!(f, "median-last:{n}"),
            Self::Mode => f.write_str("mode"),
            Self::Weighted(p) => write!(f, "weighted:{p}"),
            Self::Decaying(p) => write!(f, "decaying:{p}"),
            Self::NTimes(n) => write!(f, "n-times:{n}"),
            Self::PowerLaw => f.write_str("power-law"),
        }
    }
}

impl FromStr for Rule {
    type Err = RuleFault;

    fn from_str(text: &str) -> Result<Self, RuleFault> {
        let (name, number) = match text.split_once(':') {
            Some((name, number)) => (name, Some(number)),
            None => (text, None),
        };
        let Some(name) = Self::NAMES.into_iter().find(|known| *known == name) else {
            return Err(RuleFault::Unknown(text.to_owned()));
        };
        match name {
            "highest" => plain(name, number, Self::Highest),
            "latest" => plain(name, number, Self::Latest),
            "mean" => plain(name, number, Self::Mean),
            "mode" => plain(name, number, Self::Mode),
            "power-law" => plain(name, number, Self::PowerLaw),
            "mean-last" => counted(name, number).map(Self::MeanLast),
            "median-last" => counted(name, number).map(Self::MedianLast),
            "n-times" => counted(name, number).map(Self::NTimes),
            "weighted" => percent(name, number).map(Self::Weighted),
            _ => percent(name, number).map(Self::Decaying),
        }
    }
}

fn plain(name: &'static str, number: Option<&str>, rule: Rule) -> Result<Rule, RuleFault> {
    if number.is_some() {
        Err(RuleFault::TakesNone(name))
    } else {
        Ok(rule)
    }
}

fn counted(name: &'static str, number: Option<&str>) -> Result<u16, RuleFault> {
    let n: u16 = number
        .ok_or(RuleFault::NeedsNumber(name))?
        .parse()
        .map_err(|_| RuleFault::OutOfRange(name, 1, 999))?;
    if (1..=999).contains(&n) {
        Ok(n)
    } else {
        Err(RuleFault::OutOfRange(name, 1, 999))
    }
}

fn percent(name: &'static str, number: Option<&str>) -> Result<u8, RuleFault> {
    let p: u8 = number
        .ok_or(RuleFault::NeedsNumber(name))?
        .parse()
        .map_err(|_| RuleFault::OutOfRange(name, 1, 99))?;
    if (1..=99).contains(&p) {
        Ok(p)
    } else {
        Err(RuleFault::OutOfRange(name, 1, 99))
    }
}

impl TryFrom<String> for Rule {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
            .map_err(|_| format!("`{text}` is not a mastery rule"))
    }
}

impl From<Rule> for String {
    fn from(rule: Rule) -> Self {
        rule.to_string()
    }
}
