//! What a form says of itself, whatever it asks.

use super::field::Hand;
use super::fields::Fields;
use super::{Beside, Label, Wrong};
use crate::domain::class_file::spot::Spot;
use crate::locale::{Text, text};

/// What a form is about, what it asks, and what comes of it.
pub trait Form: Clone + std::fmt::Debug + 'static {
    /// Its fields.
    type Fields: Fields + 'static;
    /// What is to be done with what was read.
    type Ask;

    /// Where its draft belongs; none: what stands in it is never kept.
    fn spot(&self) -> Option<Spot>;

    /// What it is called.
    fn title(&self) -> Text;

    /// What it is for.
    fn about(&self) -> Text;

    /// What it is about, shown above its fields.
    fn beside(&self) -> Option<Beside> {
        None
    }

    /// Is this field asked for here?
    fn asks(&self, _name: <Self::Fields as Fields>::Name) -> bool {
        true
    }

    /// What is said to whoever leaves words that are kept nowhere.
    fn leaving(&self) -> Text {
        text::form_leave_again_same()
    }

    /// What a field asks for.
    fn label(&self, name: <Self::Fields as Fields>::Name) -> Label;

    /// What is to be done, or the field and what is wrong with it.
    fn read(&self, fields: &Self::Fields, hand: Hand) -> Read<Self>;
}

/// What a form reads to.
pub type Read<F> = Result<<F as Form>::Ask, Wrong<<<F as Form>::Fields as Fields>::Name>>;
