//! What the field is: people, learning, the conference, the class and its file. No clock, disk or screen.

pub mod class_file;
pub mod clean;
pub mod conference;
pub mod id;
pub mod learning;
mod now;
pub mod people;
pub mod words;

pub use class_file::secret::Secret;
pub use now::Now;
pub use words::{Language, Said, Words};
