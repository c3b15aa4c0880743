//! Why it is done so, in the words of the school and of the teacher: quoted, each in the language it is in.

use super::{Block, Quote};
use crate::domain::class_file::class::{Class, Purpose};
use crate::domain::people::person::Voice;
use crate::domain::{Said, Words};
use crate::locale::text;

/// What of it a page has room for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// All that somebody wrote.
    Whole,
    /// Why the school and the teacher do it so; the mission where neither is written.
    Why,
    /// One of them: the mission, else the school's why, else the teacher's.
    One,
}

/// The words that are there, each below whose it is; nothing where nobody wrote any.
pub fn purpose(class: &Class, which: Why) -> Vec<Block> {
    let Purpose { mission, why, own } = &class.purpose;
    let teacher = text::purpose_own(&class.teacher.called);
    let all = [
        (text::set_mission(), mission, None),
        (text::set_why(), why, None),
        (teacher, own, Some(Voice::Teacher)),
    ];
    let is_there = |words: &Words| *words != Words::default();
    let mut shown: Vec<_> = all
        .into_iter()
        .filter(|(_, words, _)| is_there(words))
        .collect();
    match which {
        Why::Whole => {}
        Why::Why if shown.len() > 1 && is_there(mission) => drop(shown.remove(0)),
        Why::Why => {}
        Why::One => shown.truncate(1),
    }
    let blocks = shown.into_iter().flat_map(|(label, words, by)| {
        let quote = Quote::of(&Said::of_words(words));
        let quote = by.map_or_else(|| quote.clone(), |by| quote.clone().by(by));
        [Block::Label(label, None), Block::Said(quote)]
    });
    blocks.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Language;

    fn labels(class: &Class, which: Why) -> usize {
        let blocks = purpose(class, which);
        blocks
            .iter()
            .filter(|one| matches!(one, Block::Label(..)))
            .count()
    }

    #[test]
    fn what_nobody_wrote_has_no_place_and_a_small_page_has_one_of_them() {
        let mut class = Class::default();
        assert_eq!(purpose(&class, Why::Whole), []);
        class.purpose.mission = Words::only(Language::English, "To be kind.");
        assert_eq!(
            labels(&class, Why::Why),
            1,
            "the mission stands for the why"
        );
        class.purpose.own = Words::only(Language::Spanish, "Porque sí se puede.");
        assert_eq!(labels(&class, Why::Whole), 2);
        assert_eq!((labels(&class, Why::Why), labels(&class, Why::One)), (1, 1));
        let said = Quote::of(&Said::new("Porque sí se puede.", Language::Spanish));
        let last = purpose(&class, Why::Why).pop();
        assert_eq!(last, Some(Block::Said(said.by(Voice::Teacher))));
    }
}
