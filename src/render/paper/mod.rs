//! A page on paper: set, as a web page of its own and as a PDF.

mod html;
mod layout;
mod letters;
mod pdf;
mod picture;
mod scan;
mod set;
mod sheet;
mod spoken;

pub use html::{Look, html};
pub use pdf::{Press, Printed};
pub use picture::{Mark, Picture, Shade};
pub use sheet::{Block, Cell, Paper, Phrase, Run, Table};
