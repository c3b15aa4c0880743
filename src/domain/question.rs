//! Questions families ask: their own, and the school's bank.

use super::person::Key;
use super::words::Said;

/// A question of this family.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Its row.
    pub key: Key,
    /// As asked.
    pub said: Said,
    /// The teacher's answer, once there is one.
    pub answer: Option<Said>,
}

/// A question of the bank: message ids.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BankQuestion {
    /// Its name in files.
    pub id: String,
    /// The step it belongs to.
    pub step: String,
    /// The question.
    pub question: String,
    /// The answer.
    pub answer: String,
}

/// A word of the school and what it means: message ids, and the forms it takes in a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GlossaryWord {
    /// Its name in files.
    pub id: String,
    /// The word.
    pub word: String,
    /// What it means.
    pub means: String,
    /// Lower-case forms in English and in Spanish.
    pub forms: [Vec<String>; 2],
}
