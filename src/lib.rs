//! juntos: student-led conferences in the terminal.
//!
//! One key press runs through the modules in this order:
//!
//! ```text
//! terminal ─ key ─▶ app (key table → Message → update) ─ Effect ─▶ runtime ─▶ store ─▶ vault
//!     ▲                        │   ▲                                  │
//!     └──────── view ◀─────────┘   └────────────── Message ───────────┘
//! ```
//!
//! Arrows point down only; a test holds them:
//!
//! ```text
//! cli → runtime → { terminal, view, import, handout, store, vault, places, clock } → app → { content, locale } → domain
//! ```
//!
//! `domain` is the field and knows nothing of the others. `app` is pure. Only
//! `store` speaks SQL, only `view` draws, only `locale` speaks Fluent, only
//! `content` knows what a file of a school looks like.

pub mod app;
pub mod cli;
pub mod clock;
pub mod content;
pub mod domain;
pub mod form;
pub mod handout;
pub mod import;
pub mod locale;
pub mod page;
pub mod places;
pub mod render;
pub mod runtime;
pub mod store;
pub mod terminal;
pub mod vault;
pub mod view;
