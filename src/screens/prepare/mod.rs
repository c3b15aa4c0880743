//! What a student prepares in many short sittings.

mod own;
mod section;
mod sections;
mod shown;

use crate::screen::{Around, Nested, OpenFolder};

/// The sections, and what lies in them; each stands as it is.
pub fn prepare_pages(open: &OpenFolder, around: &Around) -> Nested {
    Nested::of(open, around, sections::sections, |_, section| section)
}
