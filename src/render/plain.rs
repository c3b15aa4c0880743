//! A record on the command line: headings, and lines below them.

use super::sentences::Teller;
use crate::locale::{Reader, Text};
use crate::page::{Block, Page};

/// How a line begins that belongs to the one above it.
const UNDER: &str = "    ";

/// A page as lines, whole in the first language and then whole in the second.
pub fn plain(page: &Page, reader: Reader) -> Vec<String> {
    let each = reader.each().map(|reader| {
        let teller = Teller {
            reader,
            people: &page.people,
            aloud: false,
        };
        lines(&page.read, teller)
    });
    each.collect::<Vec<_>>().join(&String::new())
}

fn lines(blocks: &[Block], teller: Teller) -> Vec<String> {
    blocks
        .iter()
        .flat_map(|block| match block {
            Block::Heading(heading) => headed(heading, teller),
            Block::Under(blocks) => {
                let inside = lines(blocks, teller).into_iter();
                inside.map(|line| format!("{UNDER}{line}")).collect()
            }
            Block::Gap => vec![String::new()],
            other => teller.block(other),
        })
        .collect()
}

fn headed(heading: &Text, teller: Teller) -> Vec<String> {
    let heading = teller.say(heading);
    let rule = "─".repeat(heading.chars().count());
    vec![String::new(), heading, rule]
}
