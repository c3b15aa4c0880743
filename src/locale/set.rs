//! How a class's settings are said.

use super::{Text, text};
use crate::domain::class_file::class::Term;
use crate::domain::class_file::definition::What;
use crate::domain::class_file::setting::Setting;
use crate::domain::conference::script::Shows;
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

/// What a page of a conference shows below the talk.
pub fn shows(shows: Shows) -> Text {
    match shows {
        Shows::Nothing => text::script_shows_nothing(),
        Shows::Why => text::script_shows_why(),
        Shows::Promises => text::script_shows_promises(),
        Shows::Profile => text::script_shows_profile(),
        Shows::Standards => text::script_shows_standards(),
        Shows::Strong => text::script_shows_strong(),
        Shows::Growing => text::script_shows_growing(),
        Shows::NotYet => text::script_shows_not_yet(),
        Shows::Growth => text::script_shows_growth(),
        Shows::LeftToShow => text::script_shows_left(),
        Shows::Habits => text::script_shows_habits(),
        Shows::Habit => text::script_shows_habit(),
        Shows::Family => text::script_shows_family(),
        Shows::Plan => text::script_shows_plan(),
        Shows::Goals => text::script_shows_goals(),
        Shows::Close => text::script_shows_close(),
    }
}

/// Minutes of a step for each length, as they are typed: `15: 0.5; 20: 1`.
pub fn planned(lengths: &[u16], halves: &[u16]) -> String {
    let each = lengths.iter().zip(halves).map(|(length, halves)| {
        let half = if halves % 2 == 0 { "" } else { ".5" };
        format!("{length}: {}{half}", halves / 2)
    });
    each.collect::<Vec<_>>().join("; ")
}

/// Half minutes for each length; none: one is missing, or is no number of minutes and half minutes.
pub fn read_planned(lengths: &[u16], typed: &str) -> Option<Vec<u16>> {
    let pairs = typed.split(';').filter(|part| !part.trim().is_empty());
    let pairs = pairs.map(|part| {
        let (length, minutes) = part.split_once(':')?;
        let length: u16 = length.trim().parse().ok()?;
        Some((length, half_minutes(minutes.trim())?))
    });
    let pairs: Vec<(u16, u16)> = pairs.collect::<Option<_>>()?;
    let is_each_there_once = lengths
        .iter()
        .all(|length| pairs.iter().filter(|(known, _)| known == length).count() == 1);
    if !is_each_there_once || pairs.len() != lengths.len() {
        return None;
    }
    let of = |length: &u16| pairs.iter().find(|(known, _)| known == length);
    lengths
        .iter()
        .map(|length| of(length).map(|(_, halves)| *halves))
        .collect()
}

/// “2”, “2.5”, “2,5”, “2½”, “½” as half minutes; none: anything else, or more than two hours.
fn half_minutes(typed: &str) -> Option<u16> {
    let ends = [".5", ",5", "½"];
    let half = ends.iter().find_map(|end| typed.strip_suffix(end));
    let whole = half.unwrap_or(typed);
    let whole = whole.strip_suffix(".0").unwrap_or(whole);
    let minutes: u16 = match (whole.trim(), half) {
        ("", Some(_)) => 0,
        (whole, _) => whole.parse().ok()?,
    };
    let halves = minutes.checked_mul(2)? + u16::from(half.is_some());
    (halves <= 240).then_some(halves)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minutes_are_read_as_they_are_shown() {
        let (lengths, halves) = ([15, 20, 45], [1, 2, 13]);
        let shown = planned(&lengths, &halves);
        assert_eq!(shown, "15: 0.5; 20: 1; 45: 6.5");
        assert_eq!(read_planned(&lengths, &shown), Some(halves.to_vec()));
        let typed = "45: 6½ ;20: 1;15:,5;";
        assert_eq!(read_planned(&lengths, typed), Some(halves.to_vec()));
        for wrong in [
            "15: 1; 20: 2",
            "15: 1; 15: 1; 20: 1; 45: 1",
            "15: x; 20: 1; 45: 1",
            "15: 1; 20: 1; 45: 121",
            "",
        ] {
            assert_eq!(read_planned(&lengths, wrong), None, "{wrong}");
        }
    }
}
