//! juntos: student-led conferences in the terminal.
//!
//! One key press runs through the modules in this order:
//!
//! ```text
//! terminal ─ key ─▶ shell ─▶ a screen (key table → command → update) ─ Next ─▶ shell ─ Ask ─▶ runtime ─▶ work ─▶ store
//!     ▲                            │                                              ▲                          │
//!     └────── render ◀─── Page ◀───┘                                              └── Change or Failure ─────┘
//! ```
//!
//! Arrows point down only; a test holds them:
//!
//! ```text
//! cli → runtime → { shell, work, terminal, clock } → { screens, handout, import, store, vault, voice, places }
//!     → { forms, screen } → { ask, form, render } → { content, page } → locale → domain
//! ```
//!
//! `domain` is the field and knows nothing of the others. The `shell` is a stack of `screens`, each a room that knows
//! no other; all of it is pure: it asks, and hears what came of it. `work` does what is asked and never sees the
//! shell. A screen says what is on it and `handout` what is on paper, both as a `page`: blocks with meaning, in no
//! language and at no size. Only `render` draws, only `store` speaks SQL, only `locale` speaks Fluent, only `content`
//! knows what a file of a school looks like. Where nothing is drawn, `runtime::linear` has the
//! same pages said as sentences, and turns what is answered into the same messages.

pub mod ask;
pub mod cli;
pub mod clock;
pub mod content;
pub mod domain;
pub mod form;
pub mod forms;
pub mod handout;
pub mod import;
pub mod locale;
pub mod page;
pub mod places;
pub mod render;
pub mod runtime;
pub mod screen;
pub mod screens;
pub mod shell;
pub mod store;
pub mod terminal;
pub mod vault;
pub mod voice;
pub mod work;
