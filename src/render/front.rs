//! What of a page is in front: the sentences one after the other, and those that are read aloud.

use super::aloud::undecorated;
use super::sentences::{Teller, ended};
use crate::domain::Language;
use crate::locale::Reader;
use crate::page::{Aloud, Block, Choice, Page, Part};

/// The sentences of a page in one language, in the order they are read: no keys, no fields, nothing private. To be
/// read they stand as on the page; to be heard they say who speaks.
pub(super) fn sentences(page: &Page, reader: Reader, aloud: bool) -> Vec<String> {
    let teller = Teller {
        reader,
        people: &page.people,
        aloud,
    };
    let read = page.read.iter().filter(|block| is_read(block));
    let mut said: Vec<String> = read.flat_map(|block| says(teller, block)).collect();
    said.extend(page.title.iter().map(|title| teller.say(title)));
    for part in &page.work {
        match part {
            Part::Shown(block) if is_read(block) => said.extend(says(teller, block)),
            Part::Choices(_, choices) => {
                said.extend(choices.iter().flat_map(|choice| of_choice(teller, choice)));
            }
            Part::Shown(_) | Part::Names(_) | Part::Field(_) | Part::Find(_) => {}
            // It is the teacher's, and says little one after the other.
            Part::Grid(_) => {}
        }
    }
    said.retain(|words| !words.trim().is_empty());
    said
}

/// What a sentence says and nothing before it: who speaks stands in its bar.
fn says(teller: Teller, block: &Block) -> Vec<String> {
    match block {
        Block::Speech(speech) => vec![teller.say(&speech.text)],
        Block::ReadOut(block) => says(teller, block),
        other => teller.block(other),
    }
}

const fn is_read(block: &Block) -> bool {
    !matches!(block, Block::Way(_) | Block::Floor(_) | Block::Keys(_))
        && !matches!(block, Block::Progress(..) | Block::Code(_) | Block::Pause)
}

fn of_choice(teller: Teller, choice: &Choice) -> Vec<String> {
    if choice.private {
        return Vec::new();
    }
    let words = match &choice.said {
        Some(quote) => teller.quote(quote),
        None => teller.say(&choice.line.text.clone().capital()),
    };
    let mut said = vec![teller.beside(words, &choice.line.beside)];
    let level = choice.level.iter().map(|level| teller.level(level));
    said.extend(level.filter(|words| !words.trim().is_empty()));
    let blocks = choice.blocks.iter().filter(|block| is_read(block));
    said.extend(blocks.flat_map(|block| says(teller, block)));
    if choice.chosen {
        said.extend(choice.fold.iter().flat_map(|block| says(teller, block)));
    }
    said
}

/// What is read aloud of a page: the sentence that stands alone; in a talk the sentences of the beat; of a list what
/// the cursor is on, with what stands above the first; else all of it. Each language after the other.
pub fn in_front(page: &Page, until: Option<usize>, reader: Reader) -> Vec<(Language, String)> {
    let each = reader.each().map(|reader| {
        let said = of_one(page, until, reader);
        let said = said.into_iter().map(|words| ended(undecorated(&words)));
        let words: Vec<String> = said.filter(|words| !words.trim().is_empty()).collect();
        (reader.reading.first(), words.join(" "))
    });
    each.filter(|(_, words)| !words.is_empty()).collect()
}

fn of_one(page: &Page, until: Option<usize>, reader: Reader) -> Vec<String> {
    if page.single {
        let mut all = sentences(page, reader, true).into_iter();
        return all.nth(page.said_from).into_iter().collect();
    }
    let teller = Teller {
        reader,
        people: &page.people,
        aloud: true,
    };
    if page.is_talk() {
        let speech = page.read.iter().filter_map(|block| match block {
            Block::Speech(speech) => Some(teller.say(&speech.text)),
            _ => None,
        });
        let all: Vec<String> = speech.collect();
        let until = until.unwrap_or(all.len()).min(all.len());
        let from = page.said_from.min(until);
        return all.get(from..until).unwrap_or_default().to_vec();
    }
    // A word that nobody else may know yet is not told by being the one that is read.
    let chosen = |choice: &&Choice| choice.chosen && choice.aloud != Aloud::Covered;
    let at = page.choices().position(|choice| chosen(&choice));
    match (at, page.choices().find(chosen)) {
        (Some(at), Some(choice)) if at > 0 => of_choice(teller, choice),
        (Some(_), Some(choice)) => {
            let read = page.read.iter().filter(|block| is_read(block));
            let mut said: Vec<String> = read.flat_map(|block| says(teller, block)).collect();
            said.extend(of_choice(teller, choice));
            said
        }
        _ => sentences(page, reader, true),
    }
}
