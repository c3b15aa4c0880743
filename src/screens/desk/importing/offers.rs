//! What can be done once it is known what would come.

use crate::domain::class_file::intake::Looked;

/// One of the things that can be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Offer {
    /// It comes in.
    TakeIn,
    /// Everything stays as it is.
    Leave,
    /// Somebody says what the columns hold, though it is known.
    Columns,
}

/// What is offered, in its order.
pub(super) fn offers(looked: &Looked) -> impl Iterator<Item = Offer> {
    let columns = looked.has_columns.then_some(Offer::Columns);
    [Offer::TakeIn, Offer::Leave].into_iter().chain(columns)
}
