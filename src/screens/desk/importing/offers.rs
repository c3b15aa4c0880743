//! What can be done once it is known what would come.

use crate::domain::class_file::intake::Looked;

/// One of the things that can be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Offer {
    /// It comes in.
    TakeIn,
    /// Everything stays as it is.
    Leave,
    /// Everything that would come is read, one by one.
    Everything,
    /// The kind of work of results of which the file says none.
    Kind,
    /// Somebody says what the columns hold, though it is known.
    Columns,
}

/// What is offered, in its order.
pub(super) fn offers(looked: &Looked) -> impl Iterator<Item = Offer> {
    let some = !looked.coming.listed().is_empty();
    let more = [
        some.then_some(Offer::Everything),
        looked.kind.map(|_| Offer::Kind),
        looked.has_columns.then_some(Offer::Columns),
    ];
    [Offer::TakeIn, Offer::Leave]
        .into_iter()
        .chain(more.into_iter().flatten())
}
