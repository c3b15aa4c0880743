//! Which of a script's words are typed, as a part of a spot's name.

use super::of_standard::{part, unpart};
use crate::domain::conference::editing::{Does, PageAt, PromptAt, SentenceAt};
use crate::domain::people::person::Voice;

/// Which of a script's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OfScript {
    /// What a copy of it is called.
    Copy,
    /// What it is called itself.
    Called,
    /// A step, by its name; none: a new one.
    Step(Option<String>),
    /// A page, by its names; without a page: a new one of the step.
    Page(String, Option<String>),
    /// A sentence.
    Sentence(SentenceAt),
    /// Something to write down.
    Prompt(PromptAt),
    /// Where it is written for other classes.
    Write,
}

/// A name, or nothing for what is new: no name is empty.
fn named(name: Option<&String>) -> String {
    name.map_or_else(String::new, |name| part(name))
}

fn read_named(name: &str) -> Option<String> {
    (!name.is_empty()).then(|| unpart(name))
}

fn page(at: &PageAt) -> String {
    format!("{}/{}", part(&at.step), part(&at.part))
}

fn read_page(step: &str, page: &str) -> PageAt {
    PageAt {
        step: unpart(step),
        part: unpart(page),
    }
}

impl OfScript {
    pub(super) fn name(&self) -> String {
        match self {
            Self::Copy => "copy".to_owned(),
            Self::Called => "called".to_owned(),
            Self::Step(step) => format!("step/{}", named(step.as_ref())),
            Self::Page(step, page) => format!("page/{}/{}", part(step), named(page.as_ref())),
            Self::Sentence(at) => format!(
                "sentence/{}/{}/{}/{}",
                page(&at.page),
                at.voice.name(),
                at.does.name(),
                named(at.id.as_ref())
            ),
            Self::Prompt(at) => format!("prompt/{}/{}", page(&at.page), named(at.prompt.as_ref())),
            Self::Write => "write".to_owned(),
        }
    }

    pub(super) fn read(parts: &[&str]) -> Option<Self> {
        Some(match parts {
            ["copy"] => Self::Copy,
            ["called"] => Self::Called,
            ["step", step] => Self::Step(read_named(step)),
            ["page", step, page] => Self::Page(unpart(step), read_named(page)),
            ["sentence", step, page, voice, does, id] => Self::Sentence(SentenceAt {
                page: read_page(step, page),
                voice: Voice::named(voice)?,
                does: Does::named(does)?,
                id: read_named(id),
            }),
            ["prompt", step, page, prompt] => Self::Prompt(PromptAt {
                page: read_page(step, page),
                prompt: read_named(prompt),
            }),
            ["write"] => Self::Write,
            _ => return None,
        })
    }
}
