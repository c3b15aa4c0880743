//! juntos: student-led conferences in the terminal.
//!
//! One key press runs through the modules in this order:
//!
//! ```text
//! terminal ─ key ─▶ app (key table → Message → update) ─ Ask ─▶ runtime ─▶ work ─▶ store ─▶ vault
//!     ▲                        │   ▲                                          │
//!     └──────── view ◀─────────┘   └──────────── Change or Failure ───────────┘
//! ```
//!
//! Arrows point down only; a test holds them:
//!
//! ```text
//! cli → runtime → { work, view, terminal, clock } → { app, handout, import, store, vault, places } → ask → { content, locale } → domain
//! ```
//!
//! `domain` is the field and knows nothing of the others. `app` is pure: it asks, and
//! hears what came of it; `work` does what is asked and never sees the `app`. Only
//! `store` speaks SQL, only `view` draws, only `locale` speaks Fluent, only
//! `content` knows what a file of a school looks like.

pub mod app;
pub mod ask;
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
pub mod work;
