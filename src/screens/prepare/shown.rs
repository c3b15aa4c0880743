//! The lines of what a student reads: tests, what is left to show, cards for a partner, the last rehearsal.

use super::section::Section;
use crate::domain::conference::Kind;
use crate::domain::people::folder::Folder;
use crate::locale::{Text, Value, terms, text, working};
use crate::screen::{Around, Do, Item, Row};

/// Test results in plain words: a range, never a rank.
pub(super) fn growth(folder: &Folder) -> Section {
    let mut rows = vec![Row::About(text::prepare_growth_about())];
    for growth in &folder.growth {
        let mut item = Item::new(terms::test(&growth.test), Do::Nothing);
        for sitting in &growth.sittings {
            let score = sitting.score;
            let said = match score.error {
                Some(error) => text::prepare_range(
                    sitting.on,
                    (score.score + error).round(),
                    (score.score - error).round(),
                ),
                None => text::prepare_score(sitting.on, score.score),
            };
            item = item.about(said);
        }
        if let Some(gained) = growth.gained().filter(|gained| *gained > 0.0) {
            item = item.about(text::prepare_gained(gained));
        }
        rows.push(item.row());
    }
    if folder.growth.is_empty() {
        rows.push(Row::About(text::prepare_no_tests()));
    }
    Section::of(rows, 0, 0)
}

/// The end of the year begins from what is left to show.
pub(super) fn left_to_show(around: &Around, folder: &Folder) -> Section {
    let mut rows = vec![Row::About(text::prepare_left_about())];
    for learning in folder.left_to_show(around.counting()) {
        let mut words: Vec<Value> = Vec::new();
        if let Some(scale) = around.scale() {
            let standing = learning.standing(around.counting());
            words.push(terms::standing(scale, standing).into());
        }
        let mut item = Item::new(text::as_is(learning.standard.words()), Do::Nothing)
            .about(terms::facts(words));
        let plans = folder.plans.iter();
        for plan in plans.filter(|plan| plan.standard == learning.standard.key && !plan.done) {
            let what = plan.words.what.text.clone();
            item = item.about(text::learning_plan_of(what));
        }
        rows.push(item.row());
    }
    Section::of(rows, 0, 0)
}

/// Cards for a partner who plays the family.
pub(super) fn partner() -> Section {
    let cards = [
        (
            text::card_proud_title(),
            [text::card_proud_student(), text::card_proud_says_student()],
        ),
        (
            text::card_worried_title(),
            [
                text::card_worried_student(),
                text::card_worried_says_student(),
            ],
        ),
        (
            text::card_curious_title(),
            [
                text::card_curious_student(),
                text::card_curious_says_student(),
            ],
        ),
        (
            text::card_quiet_title(),
            [text::card_quiet_student(), text::card_quiet_says_student()],
        ),
    ];
    let mut rows = vec![Row::About(text::prepare_partner_about())];
    for (title, lines) in cards {
        let item = Item::new(title, Do::Nothing);
        rows.push(lines.into_iter().fold(item, Item::about).row());
    }
    Section::of(rows, 0, 0)
}

/// The last rehearsal against the plan, and what to shorten.
pub(super) fn pace(around: &Around, folder: &Folder) -> Option<Section> {
    let record = folder
        .records
        .iter()
        .rfind(|record| record.conference.kind == Kind::Rehearsal && !record.times.is_empty())?;
    let script = around.content.script(&record.conference.script)?;
    let length = script
        .lengths
        .iter()
        .position(|length| *length == record.conference.minutes)
        .unwrap_or(0);
    let mut rows = vec![Row::About(text::prepare_pace_about())];
    let mut most: Option<(f64, Text)> = None;
    for step in &script.steps {
        let spent = record.times.iter().find(|(id, _)| *id == step.id);
        let spent: u64 = spent.map_or(0, |(_, spent)| spent.iter().sum());
        let spent = f64::from(u32::try_from(spent / 1000).unwrap_or(u32::MAX)) / 60.0;
        let planned = step
            .half_minutes
            .get(length)
            .map_or(0.0, |halves| f64::from(*halves) / 2.0);
        let title = Text::plain(&step.title);
        let round = |minutes: f64| working::figure((minutes * 2.0).round() / 2.0);
        let said = text::prepare_pace_step(round(planned), round(spent), title.clone());
        rows.push(Item::new(said, Do::Nothing).row());
        let over = spent - planned;
        if over >= 0.5 && most.as_ref().is_none_or(|(known, _)| over > *known) {
            most = Some((over, title));
        }
    }
    let told = match most {
        Some((_, step)) => text::prepare_shorten(step),
        None => text::prepare_in_time(),
    };
    rows.push(Item::new(told, Do::Nothing).row());
    Some(Section::of(rows, 0, 0))
}
