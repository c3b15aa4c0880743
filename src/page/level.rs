//! Levels, results and views: what is known of a student's learning, each with its word.

use jiff::civil::Date;

use super::Quote;
use crate::domain::class_file::class::Class;
use crate::domain::conference::habit::{Given, Rating};
use crate::domain::learning::growth;
use crate::domain::learning::scale::{Halves, Scale, Standing};
use crate::domain::learning::standing;
use crate::domain::people::person::Voice;
use crate::locale::{Text, terms, text};

/// Where a student stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Level {
    /// A level, or that there is none.
    pub standing: Standing,
    /// The highest level there is.
    pub top: u8,
    /// Its word.
    pub word: Text,
}

/// A sentence that ends in a level.
#[derive(Clone, Debug, PartialEq)]
pub struct Stands {
    /// “My work meets the standard.”
    pub said: Text,
    /// The level.
    pub level: Level,
}

/// How full a square is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Square {
    /// The whole of it.
    Full,
    /// Its left half.
    Half,
    /// Nothing of it.
    Empty,
    /// There is no evidence yet: a dash.
    Dash,
    /// It is not assessed: a dot.
    Dot,
}

impl Level {
    /// A standing on a school's scale; without a scale it has no word.
    pub fn of(scale: Option<&Scale>, standing: Standing) -> Self {
        let word = scale.map(|scale| terms::standing(scale, standing));
        Self {
            standing,
            top: scale.map_or(4, Scale::top),
            word: word.unwrap_or_else(|| text::as_typed("")),
        }
    }

    /// The nearest level to a result; none: nothing to go by.
    pub fn nearest(scale: Option<&Scale>, result: Option<f64>) -> Self {
        let at = |result| Standing::At(Halves::nearest(result));
        Self::of(scale, result.map_or(Standing::NoEvidenceYet, at))
    }

    /// All levels of a scale, the highest first.
    pub fn all(scale: &Scale) -> Vec<Self> {
        let levels = scale.levels.iter();
        let at = |value: u8| Standing::At(Halves(value.saturating_mul(2)));
        levels
            .map(|(value, _)| Self::of(Some(scale), at(*value)))
            .collect()
    }

    /// Squares filled by half steps, from the left: 5 of 4 squares are two and a half.
    pub fn squares(&self) -> impl Iterator<Item = Square> + use<> {
        let halves = self.standing.level().map(|level| level.0);
        let is_assessed = self.standing != Standing::NotAssessed;
        (0..self.top).map(move |at| match halves {
            None if !is_assessed => Square::Dot,
            None => Square::Dash,
            Some(halves) => match halves.saturating_sub(at.saturating_mul(2)) {
                0 => Square::Empty,
                1 => Square::Half,
                _ => Square::Full,
            },
        })
    }
}

/// A level from a day on.
#[derive(Clone, Debug, PartialEq)]
pub struct Moved {
    /// From when; none: nobody knows.
    pub on: Option<Date>,
    /// The level.
    pub level: Level,
}

impl Moved {
    /// The way a level moved, on a school's scale.
    pub fn way(scale: Option<&Scale>, way: &[standing::Moved]) -> Vec<Self> {
        let step = |step: &standing::Moved| Self {
            on: step.on,
            level: Level::nearest(scale, step.result),
        };
        way.iter().map(step).collect()
    }
}

/// A test over the terms, with what its sittings are called.
#[derive(Clone, Debug, PartialEq)]
pub struct Growth {
    /// The results, oldest first.
    pub results: growth::Growth,
    /// When each was: a term, or a month of an earlier year.
    pub names: Vec<Text>,
}

impl Growth {
    /// A test as a class calls its terms.
    pub fn of(class: Option<&Class>, results: &growth::Growth) -> Self {
        let name = |sitting| terms::sitting(class, sitting);
        Self {
            names: results.sittings.iter().map(name).collect(),
            results: results.clone(),
        }
    }

    /// The last so many results.
    #[must_use]
    pub fn last(&self, count: usize) -> Self {
        let results = self.results.last(count);
        let before = self.names.len().saturating_sub(results.sittings.len());
        Self {
            names: self.names.iter().skip(before).cloned().collect(),
            results,
        }
    }

    /// What it says, in sentences.
    pub fn said(&self) -> Vec<Text> {
        terms::growth(&self.results)
    }
}

/// A piece of work, and its score.
#[derive(Clone, Debug, PartialEq)]
pub struct Score {
    /// Its score; none: it has none yet.
    pub figure: Option<f64>,
    /// The level it stands for; nothing to go by where it does not count.
    pub level: Level,
    /// The task, what kind of work it is, the day, why it does not count.
    pub about: Text,
    /// What was said of it.
    pub comment: Option<Quote>,
}

/// One voice's view of a habit.
#[derive(Clone, Debug, PartialEq)]
pub struct View {
    /// Whose.
    pub by: Voice,
    /// How often they see it; none: they do not rate it this time.
    pub rating: Option<Rating>,
    /// The word of it.
    pub word: Text,
    /// An example.
    pub example: Option<Quote>,
}

/// Whether a voice has given its view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rated {
    /// Whose.
    pub by: Voice,
    /// Whether they have, or do not this time.
    pub given: Given,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_level_is_filled_by_half_steps() {
        use Square::{Dash, Dot, Empty, Full, Half};
        let squares = |standing| {
            let level = Level::of(None, standing);
            level.squares().collect::<Vec<_>>()
        };
        let at = |halves| Standing::At(Halves(halves));
        assert_eq!(squares(at(5)), [Full, Full, Half, Empty]);
        assert_eq!(squares(at(0)), [Empty; 4]);
        assert_eq!(squares(at(9)), [Full; 4]);
        assert_eq!(squares(Standing::NoEvidenceYet), [Dash; 4]);
        assert_eq!(squares(Standing::NotAssessed), [Dot; 4]);
    }
}
