//! Ways to show a page.

pub mod paper;
