//! The prompts of the learner profile and the family page.

use super::file::{File, Read};
use super::messages::Messages;
use super::reading::{Node, unique};
use crate::domain::people::person::Voice;
use crate::domain::people::profile::ProfilePrompt;

/// Reads the prompts of the learner profile and the family page.
pub(super) fn read(name: &str, source: &str, messages: Messages) -> Read<Vec<ProfilePrompt>> {
    File::new(name, messages).read(source, |node| {
        let fields = node.object(&["id", "prompts"])?;
        fields.text("id")?;
        let prompts: Vec<ProfilePrompt> =
            fields.list("prompts").iter().filter_map(prompt).collect();
        unique(&node, prompts.iter().map(|prompt| prompt.id.as_str()));
        Some(prompts)
    })
}

fn prompt(node: &Node) -> Option<ProfilePrompt> {
    let fields = node.object(&["id", "by", "title", "prompt", "starters"])?;
    Some(ProfilePrompt {
        id: fields.text("id")?,
        by: fields
            .get("by")?
            .one_of(&[("student", Voice::Student), ("family", Voice::Family)])?,
        title: fields.message("title")?,
        prompt: fields.message("prompt")?,
        starters: fields
            .optional_list("starters")
            .iter()
            .filter_map(|node| node.message(&[]))
            .collect(),
    })
}
