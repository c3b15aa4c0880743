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
    /// The language of what this framework says, by its place among those of the files.
    Stated(usize),
    /// Somebody says what the columns hold, though it is known.
    Columns,
}

/// What is offered, in its order.
pub(super) fn offers(looked: &Looked) -> impl Iterator<Item = Offer> {
    let some = !looked.coming.listed().is_empty();
    let stated = looked.stated.iter().enumerate();
    let stated = stated.filter(|(_, of)| of.is_asked());
    let stated = stated.map(|(at, _)| Offer::Stated(at));
    let more = [
        some.then_some(Offer::Everything),
        looked.kind.map(|_| Offer::Kind),
        looked.has_columns.then_some(Offer::Columns),
    ];
    [Offer::TakeIn, Offer::Leave]
        .into_iter()
        .chain(stated)
        .chain(more.into_iter().flatten())
}
