//! What is filled in by hand: the editor, typed fields, forms that know their fields by name.

mod choice;
mod contract;
mod day;
mod editor;
mod feeling;
mod field;
mod fields;
mod filling;
mod hour;
mod moves;
mod open;
mod told;
mod typed;
mod week;

#[cfg(test)]
mod tests;

pub use choice::{Choice, Offer};
pub use contract::{Form, Read};
pub use day::Day;
pub use editor::Editor;
pub use feeling::Feeling;
pub use field::{Field, Hand, Shown, Stroke};
pub use fields::Fields;
pub use filling::Filling;
pub use hour::Hour;
pub use moves::{Move, wheeled};
pub use open::{Beside, Entry, Label, Open, Other, Wrong, at};
pub use told::Told;
pub use typed::{Hidden, Line};
pub use week::Week;
