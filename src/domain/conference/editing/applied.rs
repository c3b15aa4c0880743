//! A change to a script, made.

use std::collections::BTreeMap;

use super::{Edit, Own, PageAt, PromptAt, Refused, SentenceAt, StepWords, Typed, Way, messages_of};
use crate::domain::conference::script::{Into, Lines, Part, Prompt, Shows, Step, Wording};
use crate::domain::people::person::Voice;

/// The script with this change; or why it is not made.
pub fn applied(mut own: Own, edit: Edit) -> Result<Own, Refused> {
    match edit {
        Edit::Called { title, about } => {
            let (before, about_before) = (own.script.title.clone(), own.script.about.clone());
            own.script.title = own.say(Some(&before), title);
            own.script.about = own.say(Some(&about_before), about);
        }
        Edit::TakeStep { step, words } => take_step(&mut own, *step, &words),
        Edit::NewStep(words) => new_step(&mut own, words),
        Edit::Step(id, words) => reword_step(&mut own, &id, words)?,
        Edit::MoveStep(id, way) => {
            moved(&mut own.script.steps, |step| step.id == id, way)?;
        }
        Edit::RemoveStep(id) => removed(&mut own.script.steps, |step| step.id == id)?,
        Edit::NewPage { step, shows, lead } => new_page(&mut own, &step, shows, lead)?,
        Edit::Page { at, shows, lead } => {
            let part = own.part(&at)?;
            (part.shows, part.lead) = (shows, lead);
        }
        Edit::MovePage(at, way) => {
            let parts = &mut own.step(&at.step)?.parts;
            moved(parts, |part| part.id == at.part, way)?;
        }
        Edit::RemovePage(at) => {
            let parts = &mut own.step(&at.step)?.parts;
            removed(parts, |part| part.id == at.part)?;
        }
        Edit::Sentence(at, words) => sentence(&mut own, &at, words)?,
        Edit::RemoveSentence(at) => {
            let says = |one: &Vec<Wording>| one.iter().any(|way| Some(&way.id) == at.id.as_ref());
            own.sentences(&at)?.retain(|one| !says(one));
        }
        Edit::Prompt(at, by, words) => prompt(&mut own, &at, by, words)?,
        Edit::RemovePrompt(at) => {
            let prompts = &mut own.part(&at.page)?.prompts;
            prompts.retain(|one| Some(&one.id) != at.prompt.as_ref());
        }
    }
    own.tidy();
    let last = own.script.steps.last().and_then(|step| step.parts.last());
    if last.is_none_or(|last| last.shows != Shows::Close) {
        return Err(Refused::NoClose);
    }
    Ok(own)
}

fn moved<T>(all: &mut [T], is: impl Fn(&T) -> bool, way: Way) -> Result<(), Refused> {
    let at = all.iter().position(is).ok_or(Refused::Gone)?;
    let to = match way {
        Way::Up => at.checked_sub(1),
        Way::Down => Some(at + 1).filter(|to| *to < all.len()),
    };
    // Whoever is first goes no further up.
    to.into_iter().for_each(|to| all.swap(at, to));
    Ok(())
}

fn removed<T>(all: &mut Vec<T>, is: impl Fn(&T) -> bool) -> Result<(), Refused> {
    let at = all.iter().position(is).ok_or(Refused::Gone)?;
    if all.len() == 1 {
        return Err(Refused::LastOne);
    }
    all.remove(at);
    Ok(())
}

/// A name that nobody of these has: the one wanted, else with a number.
fn free<'a>(wanted: &str, taken: impl Iterator<Item = &'a str>) -> String {
    let taken: Vec<&str> = taken.collect();
    if !taken.contains(&wanted) {
        return wanted.to_owned();
    }
    let numbered = (2..).map(|count: usize| format!("{wanted}-{count}"));
    let mut numbered = numbered.filter(|name| !taken.contains(&name.as_str()));
    numbered.next().unwrap_or_default()
}

/// Before the last one, in which a conference is closed.
fn insert(own: &mut Own, mut step: Step) {
    let steps = &mut own.script.steps;
    step.id = free(&step.id, steps.iter().map(|one| one.id.as_str()));
    let at = steps.len().saturating_sub(1);
    steps.insert(at, step);
}

/// What is changed in it later changes nothing where it came from.
fn take_step(own: &mut Own, mut step: Step, brought: &BTreeMap<String, Typed>) {
    for id in messages_of(&mut step) {
        let words = brought.get(id).or_else(|| own.words.get(id)).cloned();
        if let Some(words) = words {
            *id = own.say(None, words);
        }
    }
    insert(own, step);
}

fn new_step(own: &mut Own, words: StepWords) {
    let title = own.say(None, words.title);
    let part = Part {
        id: "page".to_owned(),
        shows: Shows::Nothing,
        lead: words.lead,
        lines: <[Lines; 3]>::default(),
        prompts: Vec::new(),
    };
    insert(
        own,
        Step {
            id: "own".to_owned(),
            title,
            lead: words.lead,
            half_minutes: words.half_minutes,
            parts: vec![part],
        },
    );
}

fn reword_step(own: &mut Own, id: &str, words: StepWords) -> Result<(), Refused> {
    let before = own.step(id)?.title.clone();
    let title = own.say(Some(&before), words.title);
    let step = own.step(id)?;
    for part in &mut step.parts {
        // A page that another voice begins keeps its own.
        if part.lead == step.lead {
            part.lead = words.lead;
        }
    }
    step.title = title;
    step.lead = words.lead;
    step.half_minutes = words.half_minutes;
    Ok(())
}

fn new_page(own: &mut Own, step: &str, shows: Shows, lead: Voice) -> Result<(), Refused> {
    let is_last = own.script.steps.last().is_some_and(|last| last.id == step);
    let parts = &mut own.step(step)?.parts;
    let part = Part {
        id: free("page", parts.iter().map(|one| one.id.as_str())),
        shows,
        lead,
        lines: <[Lines; 3]>::default(),
        prompts: Vec::new(),
    };
    let closes = is_last && shows != Shows::Close;
    let at = parts.len().saturating_sub(usize::from(closes));
    parts.insert(at, part);
    Ok(())
}

fn sentence(own: &mut Own, at: &SentenceAt, words: Typed) -> Result<(), Refused> {
    let Some(before) = at.id.as_deref() else {
        own.sentences(at)?;
        let id = own.say(None, words);
        let knows = Vec::new();
        own.sentences(at)?.push(vec![Wording { id, knows }]);
        return Ok(());
    };
    let is_there = |own: &mut Own| -> Result<bool, Refused> {
        let mut ways = own.sentences(at)?.iter().flatten();
        Ok(ways.any(|way| way.id == before))
    };
    if !is_there(own)? {
        return Err(Refused::Gone);
    }
    let id = own.say(Some(before), words);
    let ways = own.sentences(at)?.iter_mut().flatten();
    ways.filter(|way| way.id == before)
        .for_each(|way| way.id.clone_from(&id));
    Ok(())
}

fn prompt(own: &mut Own, at: &PromptAt, by: Voice, words: Typed) -> Result<(), Refused> {
    let PageAt { step, .. } = &at.page;
    let Some(known) = at.prompt.as_deref() else {
        let prompts = own.step(step)?.parts.iter().flat_map(|part| &part.prompts);
        let taken: Vec<String> = prompts.map(|one| one.id.clone()).collect();
        let id = free("note", taken.iter().map(String::as_str));
        own.part(&at.page)?;
        let prompt = own.say(None, words);
        let into = Into::Note;
        own.part(&at.page)?.prompts.push(Prompt {
            id,
            by,
            prompt,
            into,
        });
        return Ok(());
    };
    let found = |own: &mut Own| -> Result<String, Refused> {
        let mut prompts = own.part(&at.page)?.prompts.iter();
        let one = prompts.find(|one| one.id == known);
        one.map(|one| one.prompt.clone()).ok_or(Refused::Gone)
    };
    let before = found(own)?;
    let id = own.say(Some(&before), words);
    let prompts = own.part(&at.page)?.prompts.iter_mut();
    for one in prompts.filter(|one| one.id == known) {
        one.prompt.clone_from(&id);
        one.by = by;
    }
    Ok(())
}
