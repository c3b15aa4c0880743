//! The biggest moment: who led, what was shown, what comes, when everybody meets again.

use super::super::Walk;
use super::super::does::{LED, Led};
use crate::domain::learning::standard::Place;
use crate::locale::{Value, terms, text};
use crate::page::{Block, Choice, Line, Page, Part, Told, Tone, Top, Weight};
use crate::screen::Around;
use crate::screen::pieces::level;
use crate::screen::read_back::by;

pub(super) fn page(around: &Around, walk: &Walk, at: usize, page: &mut Page) {
    let name = walk.home.folder.student.name.called.as_str();
    page.top = Top {
        of: vec![text::as_typed(name)],
        at: vec![Value::FullDate(around.now.day()).into()],
    };
    page.read = vec![Block::Gap];
    if walk.is_rehearsal() {
        page.read.push(Block::Title(text::led_rehearsal()));
    } else {
        page.read.push(Block::Title(text::led_conference(name)));
        page.read.extend(shown(around, walk));
        page.read.extend(what_comes(around, walk));
    }
    page.read.push(Block::Gap);
    page.work = LED
        .iter()
        .filter(|led| walk.offers(**led))
        .enumerate()
        .map(|(place, led)| {
            let line = match led {
                Led::Page => text::led_page(),
                Led::Done => text::led_done(),
            };
            Choice::nth(place, line).chosen(place == at).into()
        })
        .collect::<Vec<Part>>();
    // The clock has done its work.
    page.foot.told = Some(Told {
        weight: Weight::Quiet,
        text: if walk.is_rehearsal() {
            text::led_rehearsal_about()
        } else {
            text::led_kept()
        },
    });
}

/// The standard one is proud of.
fn shown(around: &Around, walk: &Walk) -> Vec<Block> {
    let learning = &walk.home.folder.learning;
    let strong = walk.standard_in(Place::Strong);
    let Some(strong) = strong.and_then(|at| learning.get(at)) else {
        return Vec::new();
    };
    let level = level(around, strong.standing(walk.counting));
    vec![
        Block::Gap,
        Block::Heading(text::led_shown()),
        Block::Under(vec![
            Block::plain(terms::standard(&strong.standard)),
            Block::Level(level),
        ]),
    ]
}

/// The goal, promises by name, and the day.
fn what_comes(around: &Around, walk: &Walk) -> Vec<Block> {
    let mut blocks = Vec::new();
    let goal = walk.record.goal.as_ref();
    if goal.is_some() || !walk.record.promises.is_empty() {
        blocks.extend([Block::Gap, Block::Heading(text::led_comes())]);
    }
    if let Some(goal) = goal {
        let head = Line::from(text::goal_title()).in_tone(Tone::Loud);
        blocks.push(Block::Line(by(head, goal.due)));
        blocks.push(Block::Under(vec![Block::said(&goal.said)]));
    }
    for promise in &walk.record.promises {
        let who = Line::from(walk.called(around, promise.owner)).in_tone(Tone::Loud);
        blocks.push(Block::Line(by(who, promise.due)));
        blocks.push(Block::Under(vec![Block::said(&promise.said)]));
    }
    if let Some(next) = walk.record.conference.next {
        blocks.extend([Block::Gap, Block::plain(text::led_next(next))]);
    }
    blocks
}
