//! The keys of the screen below, from its own tables.

use super::foot::all_keys;
use super::juntos_and;
use crate::app::Mode;
use crate::locale::text;
use crate::page::{Block, Page};

pub(super) fn page(down: u16, under: &Mode) -> Page {
    let mut read = Vec::new();
    if matches!(under, Mode::Walk(_)) {
        read.extend([
            Block::plain(text::help_walk()),
            Block::quiet(text::help_marks()),
            Block::Gap,
        ]);
    }
    read.extend([
        Block::Heading(text::help_title()),
        Block::Keys(all_keys(under)),
        Block::Gap,
        Block::quiet(text::help_about()),
    ]);
    Page {
        down,
        ..Page::of(juntos_and(text::help_title()), read)
    }
}
