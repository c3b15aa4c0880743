//! What is filled in by hand: the editor, typed fields, forms that know their fields by name.

mod choice;
mod day;
mod editor;
mod feeling;
mod field;
mod fields;
mod filling;
mod hour;
mod moves;
mod open;
mod typed;
mod week;

#[cfg(test)]
mod tests;

pub use choice::{Choice, Offer};
pub use day::Day;
pub use editor::Editor;
pub use feeling::Feeling;
pub use field::{Field, Hand, Shown, Stroke};
pub use fields::Fields;
pub use filling::{Filling, Form, Read};
pub use hour::Hour;
pub use moves::{Move, wheeled};
pub use open::{Beside, Entry, Label, Open, Wrong, at};
pub use typed::{Hidden, Line, Told};
pub use week::Week;
