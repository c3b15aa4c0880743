//! The keys, a line each; in a conference, first how it is walked through.

use super::Help;
use crate::locale::text;
use crate::page::{Block, Page};
use crate::screen::pieces::juntos_and;

pub(super) fn of(help: &Help) -> Page {
    let mut read = help.fields.clone();
    if help.in_conference {
        read.extend([
            Block::plain(text::help_walk()),
            Block::quiet(text::help_marks()),
            Block::Gap,
        ]);
    }
    read.extend([
        Block::Heading(text::help_title()),
        Block::Keys(help.keys.clone()),
        Block::Gap,
        Block::quiet(text::help_about()),
    ]);
    Page {
        down: help.down,
        ..Page::of(juntos_and(text::help_title()), read)
    }
}
