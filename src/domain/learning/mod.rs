//! What is learned: standards, evidence, levels, tests, and what follows from them.

pub mod common_core;
pub mod evidence;
pub mod framework;
pub mod grid;
pub mod growth;
pub mod insight;
pub mod mastery;
pub mod milestone;
pub mod moving;
pub mod outlook;
pub mod readiness;
pub mod revision;
pub mod scale;
pub mod scoring;
pub mod snapshot;
pub mod standard;
pub mod standing;
