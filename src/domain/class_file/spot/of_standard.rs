//! Which of a standard's words are typed, as a part of a spot's name.

/// Which of a standard's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OfStandard {
    /// What a child can.
    Can,
    /// What work at a level looks like: the scale's name and the level's value.
    Look(String, u8),
    /// What helps, by the words it had; empty: a new one.
    Helps(String),
}

impl OfStandard {
    pub(super) fn name(&self) -> String {
        match self {
            Self::Can => "can".to_owned(),
            Self::Look(scale, level) => format!("look/{}/{level}", part(scale)),
            Self::Helps(words) => format!("helps/{}", part(words)),
        }
    }

    pub(super) fn read(parts: &[&str]) -> Option<Self> {
        Some(match parts {
            ["can"] => Self::Can,
            ["look", scale, level] => Self::Look(unpart(scale), level.parse().ok()?),
            ["helps", words] => Self::Helps(unpart(words)),
            _ => return None,
        })
    }
}

/// One part of a name: `/` and `%` in it are written as `%2F` and `%25`.
pub(super) fn part(words: &str) -> String {
    words.replace('%', "%25").replace('/', "%2F")
}

/// What [`part`] wrote.
pub(super) fn unpart(words: &str) -> String {
    words.replace("%2F", "/").replace("%25", "%")
}
