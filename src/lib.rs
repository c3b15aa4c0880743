//! juntos: student-led conferences in the terminal.
pub mod content;
pub mod domain;
pub mod locale;
pub mod store;
pub mod vault;
