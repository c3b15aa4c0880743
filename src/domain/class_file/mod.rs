//! What belongs to the class and its file: settings, drafts, keeping, secrets, what comes in.

pub mod backups;
pub mod class;
pub mod contact;
pub mod definition;
pub mod erasure;
pub mod intake;
pub mod keeping;
pub mod log;
pub mod pages;
pub mod secret;
pub mod setting;
pub mod soundness;
pub mod spot;
pub mod throttle;
