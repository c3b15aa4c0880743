//! What leaves the program for people: the page for the fridge, the teacher's sheet, the report of the year, one
//! student's whole record, the table of a class. Domain values and a reader in, pages out; nothing is written here.

mod html;
mod letters;
mod paper;
mod pdf;
mod picture;
mod record;
mod setting;

pub use html::{Look, html};
pub use paper::{Block, Cell, Paper, Phrase, Run, Shape, Size, Square, Table, as_lines};
pub use pdf::{Press, Printed};
pub use picture::{Mark, Picture, Shade};
pub use record::record;
