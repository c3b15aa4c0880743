//! Scales of scores: which number a word stands for, where the files say so (1EdTech `OneRoster` CSV Binding 1.2.1:
//! `scoreScales.csv`, `lineItemScoreScales.csv`, `resultScoreScales.csv`).

use std::collections::HashMap;

use super::super::values;
use crate::domain::clean::folded;

/// The scales, and what is scored on which.
#[derive(Default)]
pub(super) struct Scales {
    all: HashMap<u64, Scale>,
    of_items: HashMap<u64, u64>,
    of_results: HashMap<u64, u64>,
}

/// One scale: what a word stands for, and the highest number there is.
#[derive(Default)]
struct Scale {
    numbers: HashMap<String, Option<f64>>,
    most: f64,
}

impl Scale {
    /// `{4:Exceeds},{3:Meets}`, whichever side is the number. A range stands for no number.
    fn read(values: &str) -> Self {
        let mut scale = Self::default();
        for part in values.split(['{', '}', ',', ';']) {
            let Some((one, other)) = part.split_once(':') else {
                continue;
            };
            let (word, number) = match (values::number(one), values::number(other)) {
                (Some(number), None) => (other, number),
                (None, Some(number)) => (one, number),
                _ => continue,
            };
            scale.most = scale.most.max(number);
            let known = scale.numbers.entry(folded(word.trim()));
            // A word for two numbers stands for neither.
            known
                .and_modify(|known| *known = known.filter(|known| (*known - number).abs() < 1e-9))
                .or_insert(Some(number));
        }
        scale
    }
}

impl Scales {
    /// One more: its values as they stand in the file.
    pub(super) fn add(&mut self, id: u64, values: &str) {
        self.all.insert(id, Scale::read(values));
    }

    /// A task is scored on a scale, or one result of it.
    pub(super) fn set(&mut self, of: u64, is_result: bool, scale: u64) {
        let known = if is_result {
            &mut self.of_results
        } else {
            &mut self.of_items
        };
        known.insert(of, scale);
    }

    /// Says no file anything of scales?
    pub(super) fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// The number a word stands for in a result of a task, and the highest there is.
    pub(super) fn number_for(&self, result: u64, item: u64, word: &str) -> Option<(f64, f64)> {
        let of_result = self.of_results.get(&result);
        let of = of_result.or_else(|| self.of_items.get(&item))?;
        let scale = self.all.get(of)?;
        let number = scale.numbers.get(&folded(word.trim())).copied().flatten()?;
        Some((number, scale.most))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_stands_for_the_one_number_that_a_scale_gives_it() {
        let of = |values: &str, word: &str| {
            let scale = Scale::read(values);
            scale.numbers.get(word).copied().flatten()
        };
        let scale = "{4:Exceeds},{3:Meets},{2:Nears},{1:Begins}";
        assert_eq!(of(scale, "meets"), Some(3.0));
        assert_eq!(of("{A:4},{B:3.5}", "b"), Some(3.5));
        assert_eq!(of("A:4, B:3", "a"), Some(4.0));
        assert_eq!(of("{90-100:A},{80-89:B}", "a"), None);
        assert_eq!(of("{4:P},{3:P}", "p"), None);
        assert_eq!(of("{4:Exceeds", "exceeds"), Some(4.0));
        assert_eq!(of("", ""), None);
        assert!((Scale::read(scale).most - 4.0).abs() < 1e-9);
    }
}
