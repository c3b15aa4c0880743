//! The card of things to do together, three rows of three.

use super::file::{File, Read};
use super::finding::Fault;
use super::messages::Messages;
use super::reading::{Node, unique};
use crate::domain::conference::question::Square;

/// Three rows of three.
const SQUARES: usize = 9;

/// Reads the card of things to do together.
pub(super) fn read(name: &str, source: &str, messages: Messages) -> Read<Vec<Square>> {
    File::new(name, messages).read(source, |node| {
        let fields = node.object(&["id", "squares"])?;
        fields.text("id")?;
        let all = fields.list("squares");
        if all.len() != SQUARES {
            let found = f64::from(u32::try_from(all.len()).unwrap_or(u32::MAX));
            let wanted = f64::from(u8::try_from(SQUARES).unwrap_or(u8::MAX));
            return fields
                .get("squares")?
                .wrong(Fault::OutOfRange(found, wanted, wanted));
        }
        let squares: Vec<Square> = all.iter().filter_map(square).collect();
        unique(&node, squares.iter().map(|square| square.id.as_str()));
        Some(squares)
    })
}

fn square(node: &Node) -> Option<Square> {
    let fields = node.object(&["id", "text"])?;
    Some(Square {
        id: fields.text("id")?,
        text: fields.message("text")?,
    })
}
