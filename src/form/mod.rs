//! What is filled in by hand: the editor, typed fields, forms that know their fields by name.

mod editor;
mod moves;

pub use editor::Editor;
pub use moves::Move;
