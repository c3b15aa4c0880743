//! A field that holds one of the values there are, and never its place among them.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::Move;
use super::field::{Field, Hand, Shown, Stroke};
use crate::locale::{Text, text};

/// One of several values.
#[derive(Clone, Debug)]
pub struct Choice<T> {
    value: Option<T>,
    offers: Vec<Offer<T>>,
    /// Nothing may be chosen: how that is said.
    none: Option<Text>,
    /// The class file has no value here: the program proposed the first one.
    proposed: bool,
    /// Nobody else may hear what is chosen.
    covered: bool,
}

/// A value there is, and how it is said.
#[derive(Clone, Debug, PartialEq)]
pub struct Offer<T> {
    /// The value.
    pub value: T,
    /// How it is said.
    pub says: Text,
}

impl<T> Default for Choice<T> {
    fn default() -> Self {
        Self {
            value: None,
            offers: Vec::new(),
            none: None,
            proposed: false,
            covered: false,
        }
    }
}

/// What is offered is the class's, what is chosen the form's.
impl<T: PartialEq> PartialEq for Choice<T> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl<T: Clone + PartialEq> Choice<T> {
    /// Among these, with `value` chosen.
    pub fn of(value: Option<T>, offers: impl IntoIterator<Item = (T, Text)>) -> Self {
        let offer = |(value, says)| Offer { value, says };
        Self {
            value,
            offers: offers.into_iter().map(offer).collect(),
            none: None,
            proposed: false,
            covered: false,
        }
    }

    /// What is chosen is for the eyes of whoever chooses: it is never said aloud.
    #[must_use]
    pub fn covered(mut self) -> Self {
        self.covered = true;
        self
    }

    /// Nothing may be chosen, which is said so.
    #[must_use]
    pub fn or_none(mut self, says: Text) -> Self {
        self.none = Some(says);
        self
    }

    /// Among `all`, each said by `says`.
    pub fn among(value: Option<T>, all: &[T], says: impl Fn(T) -> Text) -> Self {
        Self::of(
            value,
            all.iter().map(|one| (one.clone(), says(one.clone()))),
        )
    }

    /// The same; without a value the first is proposed.
    pub fn or_first(value: Option<T>, all: &[T], says: impl Fn(T) -> Text) -> Self {
        let first = all.first().cloned();
        Self {
            proposed: value.is_none(),
            ..Self::among(value.or(first), all, says)
        }
    }

    /// What is chosen; none: nothing, or something that is no longer there.
    pub fn value(&self) -> Option<T> {
        let value = self.value.as_ref()?;
        self.place(value).map(|_| value.clone())
    }

    /// What is chosen, or what is to be said of it: it must be chosen first, or it is gone.
    pub fn needed(&self) -> Result<T, Text> {
        match (&self.value, self.value()) {
            (_, Some(value)) => Ok(value),
            (Some(_), None) => Err(text::field_choice_is_gone()),
            (None, None) => Err(text::field_is_needed()),
        }
    }

    /// Was something chosen that is no longer there?
    pub fn is_gone(&self) -> bool {
        self.value.is_some() && self.value().is_none()
    }

    fn place(&self, value: &T) -> Option<usize> {
        self.offers.iter().position(|offer| offer.value == *value)
    }

    /// The value beside the present one, round and round, nothing among them where that may be.
    fn turned(&self, on: bool) -> Option<T> {
        let nothing = self.none.iter().map(|_| None);
        let offers = self.offers.iter().map(|offer| Some(offer.value.clone()));
        let all: Vec<Option<T>> = nothing.chain(offers).collect();
        let last = all.len().saturating_sub(1);
        let to = match all.iter().position(|one| *one == self.value) {
            Some(at) if on => (at + 1) % all.len().max(1),
            Some(at) => at.checked_sub(1).unwrap_or(last),
            None if on => 0,
            None => last,
        };
        all.get(to).cloned().flatten()
    }
}

impl<T: Clone + PartialEq + Serialize + DeserializeOwned> Field for Choice<T> {
    fn stroke(&mut self, stroke: &Stroke, _hand: Hand) -> bool {
        let turned = match stroke {
            Stroke::Go(Move::Right) => self.turned(true),
            Stroke::Go(Move::Left) => self.turned(false),
            Stroke::Go(_) | Stroke::Type(_) | Stroke::Paste(_) => return false,
            Stroke::Erase | Stroke::EraseNext | Stroke::Undo | Stroke::Redo => return false,
            Stroke::OtherLanguage => return false,
        };
        let changed = turned != self.value;
        self.value = turned;
        changed
    }

    fn is_covered(&self) -> bool {
        self.covered && self.value.is_some()
    }

    fn shown(&self) -> Shown {
        let Some(value) = &self.value else {
            return Shown::Chosen(self.none.clone());
        };
        let offer = self.offers.iter().find(|offer| offer.value == *value);
        let says = offer.map_or_else(text::field_choice_is_gone, |offer| offer.says.clone());
        Shown::Chosen(Some(says))
    }

    fn kept(&self) -> Value {
        serde_json::to_value(&self.value).unwrap_or_default()
    }

    fn take(&mut self, kept: &Value) -> bool {
        let value = serde_json::from_value::<Option<T>>(kept.clone()).ok();
        let taken = value.is_some();
        value.into_iter().for_each(|value| self.value = value);
        taken
    }

    fn is_blank(&self) -> bool {
        self.value.is_none()
    }

    fn turns(&self) -> bool {
        true
    }

    fn is_proposed(&self) -> bool {
        self.proposed
    }
}
