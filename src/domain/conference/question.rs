//! Questions families ask: their own, and the school's bank.

use serde::{Deserialize, Serialize};

use crate::domain::id::{BankId, QuestionId};
use crate::domain::people::who_sees::Owner;
use crate::domain::words::Said;

/// A question of this family.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Its row.
    pub key: QuestionId,
    /// As asked.
    pub said: Said,
    /// The teacher's answer, once there is one.
    pub answer: Option<Said>,
    /// Of which home it is.
    pub owner: Owner,
}

/// A question of one family that the teacher gave to all, as the teacher worded it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Given {
    /// Its row.
    #[serde(skip)]
    pub key: BankId,
    /// The question, without anybody's name.
    pub question: Said,
    /// The answer.
    pub answer: Said,
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

/// Something small to do together while a family waits: a message id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Square {
    /// Its name in files.
    pub id: String,
    /// What to do.
    pub text: String,
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
