//! What leaves the program for people: one student's whole record, pages to print.

mod paper;
mod record;

pub use paper::{Block, Paper, as_lines};
pub use record::record;
