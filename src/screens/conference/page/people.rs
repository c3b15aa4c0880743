//! Who is at the table, and who they are: the learner profile and the family's page.

use super::super::Walk;
use crate::domain::people::person::Voice;
use crate::locale::{Text, Value, terms, text};
use crate::page::{Block, Part, Person, Quote};
use crate::screen::Around;

/// At the table: the student, the family, the teacher.
pub(super) fn who_is_here(around: &Around, walk: &Walk) -> Vec<Part> {
    let folder = &walk.home.folder;
    let student = &folder.student;
    let name = match &student.pronouns {
        Some(pronouns) => format!("{} ({pronouns})", student.name.full()),
        None => student.name.full(),
    };
    let mut facts: Vec<Value> = vec![text::as_typed(name).into()];
    let typed = |fact: &String| Value::from(text::as_typed(fact.as_str()));
    // How a name is said stands in the student's own words, else in whoever wrote it down.
    let says = folder
        .says_name()
        .map(|said| Quote::of(said).by(Voice::Student));
    if says.is_none() {
        facts.extend(student.say_name.as_ref().map(typed));
    }
    let mut here = vec![
        Block::Heading(text::here_title()),
        person(Voice::Student, terms::facts(facts), says),
    ];
    here.extend(walk.record.conference.attendance.family.iter().map(|one| {
        let mut facts: Vec<Value> = vec![text::as_typed(one.name.as_str()).into()];
        facts.extend(
            one.relation
                .map(|relation| terms::relation(relation).into()),
        );
        facts.extend(one.by_phone.then(|| text::setup_by_phone().into()));
        person(Voice::Family, terms::facts(facts), None)
    }));
    here.extend(
        around
            .class
            .as_ref()
            .map(|class| person(Voice::Teacher, text::as_is(&class.teacher.called), None)),
    );
    here.into_iter().map(Part::Shown).collect()
}

fn person(voice: Voice, text: Text, says: Option<Quote>) -> Block {
    Block::Person(Person { voice, text, says })
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
    blocks.extend(one.into_iter().chain(other));
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
    let answered: Vec<Block> = answered.flatten().collect();
    if answered.is_empty() {
        return answered;
    }
    let title = if by == Voice::Student {
        text::profile_title()
    } else {
        text::family_page_title()
    };
    let title = std::iter::once(Block::Heading(title));
    title.chain(answered).chain([Block::Gap]).collect()
}
