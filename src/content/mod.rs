//! What a school may replace: scripts, habit sets, profile prompts, scales, questions, glossary.
//!
//! Every file is JSON and read strictly: an unknown key, a missing sentence or
//! a number out of range is a [`Finding`] that names file and place, and all of
//! them are found at once.

mod built_in;
mod data;
mod differs;
mod explore;
mod file;
mod finding;
mod habits;
mod instead;
mod messages;
pub mod own;
mod pack;
mod profile;
mod questions;
mod reading;
pub mod sample;
mod scales;
mod schema;
mod scripts;
mod set;
pub mod standards;
#[cfg(test)]
mod tests;

pub use built_in::Content;
pub use differs::differences;
pub use finding::{Fault, Finding};
pub use messages::{Messages, nearest};
pub use pack::{Pack, check, read};
pub use schema::{KINDS, schema};
pub use scripts::KNOWN as SCRIPT_VARIABLES;
pub use set::Worth;
