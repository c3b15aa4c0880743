//! What the field is: people, learning, the conference. No clock, disk or screen.

pub mod class;
pub mod clean;
pub mod conference;
pub mod dossier;
pub mod entry;
pub mod evidence;
pub mod folder;
pub mod goal;
pub mod growth;
pub mod habit;
pub mod intake;
pub mod keeping;
pub mod log;
pub mod mastery;
pub mod note;
pub mod pace;
pub mod person;
pub mod profile;
pub mod question;
pub mod rollup;
pub mod scale;
pub mod script;
pub mod secret;
pub mod sight;
pub mod snapshot;
pub mod standard;
pub mod talking_point;
pub mod throttle;
pub mod upkeep;
pub mod words;

pub use secret::Secret;
pub use words::{Language, Said, Words};
