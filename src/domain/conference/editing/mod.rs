//! Changes to a class's own script: what is named is named by its id, never by its place.

mod applied;
#[cfg(test)]
mod tests;

pub use applied::applied;

use std::collections::{BTreeMap, BTreeSet};

use super::script::{Part, Script, Sentence, Shows, Step};
use crate::domain::people::person::Voice;
use crate::domain::words::Words;

/// What a voice does with a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Does {
    /// Says it aloud.
    Say,
    /// Asks it.
    Ask,
    /// Listens for it.
    Listen,
}

impl Does {
    /// All, as they stand on a page.
    pub const ALL: [Self; 3] = [Self::Say, Self::Ask, Self::Listen];

    /// As it stands in files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Say => "say",
            Self::Ask => "ask",
            Self::Listen => "listen",
        }
    }

    /// The one with this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }
}

/// A page of a script.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageAt {
    /// The step's name.
    pub step: String,
    /// The page's name in it.
    pub part: String,
}

/// Where a sentence stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentenceAt {
    /// On which page.
    pub page: PageAt,
    /// Whose.
    pub voice: Voice,
    /// What is done with it.
    pub does: Does,
    /// Its message; none: a new one, after the others.
    pub id: Option<String>,
}

/// Where something to write down stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PromptAt {
    /// On which page.
    pub page: PageAt,
    /// Its name in the step; none: a new one.
    pub prompt: Option<String>,
}

/// Words typed for a message: each language as it stands in files.
pub type Typed = Words;

/// One change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// What the conference is called and what it is for.
    Called {
        /// Its title.
        title: Typed,
        /// What it is for.
        about: Typed,
    },
    /// A step of this or another script, before the last one.
    TakeStep {
        /// The step.
        step: Box<Step>,
        /// The words of its messages that are not the program's.
        words: BTreeMap<String, Typed>,
    },
    /// A new step with one page, before the last one.
    NewStep(StepWords),
    /// What a step is called, who leads it, how long it takes.
    Step(String, StepWords),
    /// One place up or down.
    MoveStep(String, Way),
    /// The step is gone.
    RemoveStep(String),
    /// A page after the last one of its step.
    NewPage {
        /// The step.
        step: String,
        /// What it shows.
        shows: Shows,
        /// Who begins.
        lead: Voice,
    },
    /// What a page shows and who begins.
    Page {
        /// Which.
        at: PageAt,
        /// What it shows.
        shows: Shows,
        /// Who begins.
        lead: Voice,
    },
    /// One place up or down.
    MovePage(PageAt, Way),
    /// The page is gone.
    RemovePage(PageAt),
    /// What a sentence says.
    Sentence(SentenceAt, Typed),
    /// The sentence is gone.
    RemoveSentence(SentenceAt),
    /// What is asked to be written down, and by whom.
    Prompt(PromptAt, Voice, Typed),
    /// It is asked no more.
    RemovePrompt(PromptAt),
}

/// Up or down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Toward the beginning.
    Up,
    /// Toward the end.
    Down,
}

/// What is typed of a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepWords {
    /// What it is called.
    pub title: Typed,
    /// Who leads it.
    pub lead: Voice,
    /// Half minutes, for each of the script's lengths.
    pub half_minutes: Vec<u16>,
}

/// Why a change is not made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// What it is about is not there any more.
    Gone,
    /// A conference has at least one step, a step at least one page.
    LastOne,
    /// The page where a conference is closed has to stay the last one.
    NoClose,
}

/// A script, and the words of its own messages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Own {
    /// The script.
    pub script: Script,
    /// Its messages, by id, each language as it stands in files.
    pub words: BTreeMap<String, Typed>,
    /// What its messages' ids begin with.
    pub stem: String,
}

impl Own {
    /// Takes the words in under an id of their own; a message that is the script's own already keeps its id.
    fn say(&mut self, id: Option<&str>, words: Typed) -> String {
        let own = id.filter(|id| self.words.contains_key(*id));
        let id = own.map_or_else(|| self.new_id(), str::to_owned);
        self.words.insert(id.clone(), words);
        id
    }

    fn new_id(&self) -> String {
        let mut count = self.words.len() + 1;
        while self.words.contains_key(&format!("{}-{count}", self.stem)) {
            count += 1;
        }
        format!("{}-{count}", self.stem)
    }

    /// Every message of the script, wherever it stands.
    pub fn messages(&mut self) -> Vec<&mut String> {
        let script = &mut self.script;
        let mut all = vec![&mut script.title, &mut script.about];
        all.extend(script.steps.iter_mut().flat_map(messages_of));
        all
    }

    /// Words that no message of the script needs any more go.
    pub fn tidy(&mut self) {
        let used: BTreeSet<String> = self.messages().into_iter().map(|id| id.clone()).collect();
        self.words.retain(|id, _| used.contains(id));
    }

    fn step(&mut self, id: &str) -> Result<&mut Step, Refused> {
        let mut steps = self.script.steps.iter_mut();
        steps.find(|step| step.id == id).ok_or(Refused::Gone)
    }

    fn part(&mut self, at: &PageAt) -> Result<&mut Part, Refused> {
        let mut parts = self.step(&at.step)?.parts.iter_mut();
        parts.find(|part| part.id == at.part).ok_or(Refused::Gone)
    }

    fn sentences(&mut self, at: &SentenceAt) -> Result<&mut Vec<Sentence>, Refused> {
        let part = self.part(&at.page)?;
        let of = part.lines.get_mut(at.voice.index()).ok_or(Refused::Gone)?;
        Ok(match at.does {
            Does::Say => &mut of.say,
            Does::Ask => &mut of.ask,
            Does::Listen => &mut of.listen,
        })
    }
}

/// Every message of a step.
pub fn messages_of(step: &mut Step) -> Vec<&mut String> {
    let mut all = vec![&mut step.title];
    for part in &mut step.parts {
        all.extend(part.prompts.iter_mut().map(|one| &mut one.prompt));
        let lines = part.lines.iter_mut();
        let sentences = lines.flat_map(|of| {
            let all = of.say.iter_mut().chain(&mut of.ask);
            all.chain(&mut of.listen)
        });
        all.extend(sentences.flatten().map(|wording| &mut wording.id));
    }
    all
}
