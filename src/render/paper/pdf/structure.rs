//! The structure of a page, for who listens to it.

use std::num::NonZeroU16;

use krilla::tagging::{Identifier, TableHeaderScope, Tag, TagGroup, TagTree};

use super::super::layout::{Laid, Role};
use crate::domain::Language;

/// The structure of a page, from what was drawn of each of its parts.
pub(super) fn structure(laid: &Laid, read: &[Vec<Identifier>], tree: &mut TagTree) {
    let mut groups: Vec<TagGroup> = Vec::new();
    for (node, parts) in laid.nodes.iter().zip(read) {
        let mut group = group(&node.role);
        parts.iter().for_each(|part| group.push(*part));
        groups.push(group);
    }
    // From the last to the first: every node comes after the one it belongs to.
    let mut children: Vec<Vec<TagGroup>> = laid.nodes.iter().map(|_| Vec::new()).collect();
    let mut tops = Vec::new();
    for (at, node) in laid.nodes.iter().enumerate().rev() {
        let Some(mut group) = groups.pop() else { break };
        let inner = children.get_mut(at).map(std::mem::take).unwrap_or_default();
        inner.into_iter().rev().for_each(|child| group.push(child));
        if group.children.is_empty() {
            continue;
        }
        match node.parent.and_then(|parent| children.get_mut(parent)) {
            Some(siblings) => siblings.push(group),
            None => tops.push(group),
        }
    }
    tops.into_iter().rev().for_each(|top| tree.push(top));
}

fn group(role: &Role) -> TagGroup {
    match role {
        Role::Heading(level, words) => {
            let level = NonZeroU16::new(*level).unwrap_or(NonZeroU16::MIN);
            TagGroup::new(Tag::Hn(level, Some(words.clone())))
        }
        Role::Paragraph => TagGroup::new(Tag::P),
        Role::Figure(words) => TagGroup::new(Tag::Figure(Some(words.clone()))),
        Role::Table => TagGroup::new(Tag::Table),
        Role::Row => TagGroup::new(Tag::TR),
        Role::HeadCell => TagGroup::new(Tag::TH(TableHeaderScope::Column)),
        Role::RowName => TagGroup::new(Tag::TH(TableHeaderScope::Row)),
        Role::Cell => TagGroup::new(Tag::TD),
    }
}

pub(super) const fn tag(language: Language) -> &'static str {
    match language {
        Language::English => "en-US",
        Language::Spanish => "es-US",
    }
}
