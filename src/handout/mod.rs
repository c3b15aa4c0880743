//! Pages to read, print or keep: from domain values and a language.

mod record;

pub use record::record;
