//! What is said of words that stay behind.

use crate::domain::class_file::spot::{Own, Spot};
use crate::domain::people::person::Voice;
use crate::locale::{Text, text};

/// What is said of words that stay at this spot.
pub fn words_stay(spot: &Spot) -> Text {
    let Spot::Own { at, .. } = spot else {
        return text::form_words_stay();
    };
    let by_family = match at {
        Own::Answer(by, _) | Own::View { by, .. } => *by == Voice::Family,
        Own::Question | Own::Feedback(_) | Own::Statement(_) | Own::Card => true,
        Own::Choice(..) | Own::Goal => false,
    };
    match (by_family, at.is_ones_own()) {
        (false, false) => text::prepare_words_stay(),
        (false, true) => text::prepare_words_stay_until(),
        (true, false) => text::family_kept_words_family(),
        (true, true) => text::family_kept_until_family(),
    }
}
