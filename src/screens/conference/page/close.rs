//! Everything read back, then the next day and the end.

use super::super::Walk;
use crate::locale::text;
use crate::page::{Block, Choice, Line, Part, Tone};
use crate::screen::Around;
use crate::screen::read_back::read_back;

pub(super) fn close(around: &Around, walk: &Walk) -> Vec<Part> {
    let read_back = read_back(around, &walk.record);
    let read_back = read_back.into_iter().map(Part::Shown);
    if !walk.is_last() {
        return read_back.collect();
    }
    let next = walk.record.conference.next;
    let next = next.map_or_else(text::close_choose_next, text::close_next_on);
    let finish = if walk.is_rehearsal() {
        text::close_rehearsal()
    } else {
        text::close_conference()
    };
    let choices = [next, finish].into_iter().enumerate();
    let choices = choices
        .map(|(at, text)| Part::choice(Choice::nth(at, Line::from(text).in_tone(Tone::Loud))));
    choices
        .chain([Block::Gap.into()])
        .chain(read_back)
        .collect()
}
