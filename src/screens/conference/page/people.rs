//! Who is at the table, and who they are: the learner profile and the family's page.

use super::super::Walk;
use crate::domain::conference::script::Step;
use crate::domain::people::person::Voice;
use crate::locale::{Text, terms, text};
use crate::page::{Ahead, Block, Part, Person, Quote};
use crate::screen::Around;

/// At the table: the student, the family, the teacher.
pub(super) fn who_is_here(around: &Around, walk: &Walk) -> Vec<Part> {
    let folder = &walk.home.folder;
    let student = &folder.student;
    let name = match &student.pronouns {
        Some(pronouns) => format!("{} ({pronouns})", student.name.full()),
        None => student.name.full(),
    };
    let mut facts = Vec::new();
    let typed = |fact: &String| text::as_typed(fact.as_str());
    // How a name is said stands in the student's own words, else in whoever wrote it down.
    let says = folder
        .says_name()
        .map(|said| Quote::of(said).by(Voice::Student));
    if says.is_none() {
        facts.extend(student.say_name.as_ref().map(typed));
    }
    let mut here = vec![person(Voice::Student, text::as_typed(name), facts, says)];
    here.extend(walk.record.conference.attendance.family.iter().map(|one| {
        let relation = one.relation.map(terms::relation);
        let by_phone = one.by_phone.then(text::setup_by_phone);
        let facts = relation.into_iter().chain(by_phone).collect();
        person(
            Voice::Family,
            text::as_typed(one.name.as_str()),
            facts,
            None,
        )
    }));
    here.extend(around.class.as_ref().map(|class| {
        let called = text::as_is(&class.teacher.called);
        person(Voice::Teacher, called, Vec::new(), None)
    }));
    here.push(Block::Gap);
    here.push(Block::Ahead(ahead(walk)));
    here.into_iter().map(Part::Shown).collect()
}

/// The steps that come, and how long each takes: nobody has to ask.
fn ahead(walk: &Walk) -> Vec<Ahead> {
    let here = walk.spot().step;
    let steps = walk.script.steps.iter().enumerate().skip(here + 1);
    let step = |(at, step): (usize, &Step)| Ahead {
        number: at + 1,
        title: Text::plain(&step.title),
        takes: takes(walk.clock.plan.get(at).copied().unwrap_or(0)),
    };
    steps.map(step).collect()
}

/// Whole minutes, half ones rounded up; nothing is planned for less than one.
fn takes(seconds: u32) -> Text {
    text::takes_minutes(seconds.div_ceil(60))
}

fn person(voice: Voice, text: Text, beside: Vec<Text>, says: Option<Quote>) -> Block {
    Block::Person(Person {
        voice,
        text,
        beside,
        says,
    })
}

/// The learner profile; with the family's page first when it is the family's turn.
pub(super) fn profile(around: &Around, walk: &Walk, first: Voice) -> Vec<Part> {
    let second = if first == Voice::Student {
        Voice::Family
    } else {
        Voice::Student
    };
    let mut blocks = Vec::new();
    let asked = walk.notes_of_step();
    let asked = asked.filter(|note| first == Voice::Family && note.field.by == Voice::Family);
    let asked: Vec<Block> = asked.map(|note| Block::said(&note.said)).collect();
    if !asked.is_empty() {
        blocks.push(Block::Heading(text::asked_today_title()));
        blocks.extend(asked);
        blocks.push(Block::Gap);
    }
    let [one, other] = [first, second].map(|by| answers(around, walk, by));
    if one.is_empty() && other.is_empty() {
        blocks.push(Block::plain(text::profile_is_empty()));
    }
    blocks.extend(one);
    if !other.is_empty() {
        blocks.extend([Block::Gap, Block::Heading(profile_title(second))]);
        blocks.extend(other);
    }
    blocks.into_iter().map(Part::Shown).collect()
}

/// What somebody answered to the prompts of their page.
fn answers(around: &Around, walk: &Walk, by: Voice) -> Vec<Block> {
    let prompts = around
        .content
        .profile()
        .iter()
        .filter(|prompt| prompt.by == by);
    let answered = prompts.filter_map(|prompt| {
        let said = walk.home.folder.answer(&prompt.id)?;
        Some([
            Block::Label(Text::plain(&prompt.title), Some(by)),
            Block::said(said),
        ])
    });
    answered.flatten().collect()
}

/// Whose page it is.
pub(super) fn profile_title(by: Voice) -> Text {
    if by == Voice::Student {
        text::profile_title()
    } else {
        text::family_page_title()
    }
}
