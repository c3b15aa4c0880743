//! How a class's settings are said.

use super::{Text, text};
use crate::domain::class_file::class::Term;
use crate::domain::class_file::definition::What;
use crate::domain::class_file::setting::Setting;
use crate::domain::learning::moving::Way;

/// How a setting of the class is called.
pub fn setting(setting: Setting) -> Text {
    match setting {
        Setting::Name => text::field_class_name(),
        Setting::School => text::field_school(),
        Setting::Grade => text::field_grade(),
        Setting::Teacher => text::set_teacher(),
        Setting::Mission => text::set_mission(),
        Setting::Why => text::set_why(),
        Setting::OwnWhy => text::set_own_why(),
        Setting::Terms => text::set_terms(),
        Setting::Scale => text::set_scale(),
        Setting::Rule => text::field_rule(),
        Setting::Rules => text::set_rules(),
        Setting::Habits => text::field_habits(),
        Setting::Raters => text::set_raters(),
        Setting::Script => text::field_script(),
        Setting::Minutes => text::field_minutes(),
        Setting::Contact => text::set_contact(),
        Setting::Cover => text::set_cover(),
    }
}

/// A term and its days.
pub fn term(term: &Term) -> Text {
    text::set_term(term.from, &term.name, term.to)
}

/// So many seconds, in minutes where they are whole.
pub fn seconds(seconds: u16) -> Text {
    if seconds > 0 && seconds.is_multiple_of(60) {
        text::minutes_long(seconds / 60)
    } else {
        text::set_seconds(seconds)
    }
}

/// Levels that would go this way, and how many they are.
pub fn way(way: Way, count: usize) -> Text {
    match way {
        Way::All => text::effect_all(count),
        Way::Down => text::effect_down(count),
        Way::Up => text::effect_up(count),
        Way::Other => text::effect_other(count),
    }
}

/// What a school's folder defines.
pub fn what(what: What) -> Text {
    match what {
        What::Script => text::folder_scripts(),
        What::Habits => text::folder_habits(),
        What::Scale => text::folder_scales(),
        What::Prompt => text::folder_prompts(),
        What::Bank => text::folder_bank(),
        What::Card => text::folder_card(),
        What::Reworded => text::folder_reworded(),
        What::Sentence => text::folder_sentences(),
    }
}
