//! The learner profile and the family's page.

use crate::domain::people::person::Voice;
use crate::domain::people::who_sees::Owner;
use crate::domain::words::Said;

/// The question to which the student says how to say the name.
pub const SAY_MY_NAME: &str = "say-my-name";

/// A question of the profile: message ids.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProfilePrompt {
    /// Its name in files.
    pub id: String,
    /// Who answers.
    pub by: Voice,
    /// A short title.
    pub title: String,
    /// The question.
    pub prompt: String,
    /// Ways to begin.
    pub starters: Vec<String>,
}

/// An answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The prompt it answers.
    pub prompt: String,
    /// Who answered.
    pub by: Voice,
    /// The newest wording.
    pub said: Said,
    /// Of which home, where the family answered.
    pub owner: Owner,
}
