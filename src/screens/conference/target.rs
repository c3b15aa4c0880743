//! What is being written, or rated.

use crate::domain::Said;
use crate::domain::conference::goal::PlanPart;
use crate::domain::conference::habit::Rating;
use crate::domain::people::person::Voice;

/// What is being written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// An answer to a prompt of this part, by place.
    Note(usize),
    /// A part of the goal's plan.
    Goal(PlanPart),
    /// A promise.
    Promise(Voice),
    /// The example for a habit that is being rated.
    Example(RatingPane),
}

/// One voice chooses a word for one habit; nothing is chosen for them, and the others' words stay hidden.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RatingPane {
    /// The habit's index in the set.
    pub at: usize,
    /// The habit's id.
    pub habit: String,
    /// Who rates.
    pub voice: Voice,
    /// The word the cursor is on.
    pub rating: Option<Rating>,
    /// An example, if one was written.
    pub example: Option<Said>,
}
