//! Who there is, what is known of them, and who may see it.

pub mod dossier;
pub mod entry;
pub mod folder;
mod freezing;
pub mod numbers;
pub mod person;
pub mod profile;
pub mod unowned;
pub mod who_sees;
