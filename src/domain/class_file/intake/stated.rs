//! In which language the statements of files are written: what the files say of it, and what somebody answers.

use std::collections::BTreeMap;

use crate::domain::learning::framework::{EXAMPLES, StatedIn};
use crate::domain::words::{Language, Words};

/// What somebody answered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StatedAnswers {
    /// Of every framework of the files.
    pub all: Option<StatedIn>,
    /// Of the framework of this title; none: it is not said yet.
    pub of: BTreeMap<String, Option<StatedIn>>,
}

impl StatedAnswers {
    /// What was answered of a framework; none: nothing was.
    pub fn of(&self, title: &str) -> Option<Option<StatedIn>> {
        self.of.get(title).copied().or(self.all.map(Some))
    }

    /// Was anything answered?
    pub fn is_empty(&self) -> bool {
        self.all.is_none() && self.of.is_empty()
    }
}

/// What the statements of a file say themselves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Tells {
    /// There is none yet.
    #[default]
    Nothing,
    /// Some do not say it.
    Unsaid,
    /// All do.
    Said(StatedIn),
}

/// A framework of the files, and in which language its statements are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Statements {
    /// What it is called; may be empty.
    pub title: String,
    /// The first of its statements.
    pub examples: Vec<String>,
    /// What the class has known of it.
    pub known: Option<StatedIn>,
    /// What was answered.
    pub answer: Option<Option<StatedIn>>,
    tells: Tells,
    differs: bool,
}

impl Statements {
    /// A framework of which the class knows this.
    pub fn of(title: &str, known: Option<StatedIn>, answer: Option<Option<StatedIn>>) -> Self {
        Self {
            title: title.to_owned(),
            known,
            answer,
            ..Self::default()
        }
    }

    /// What a statement is in, as it is written down; `before` is what the class has. What the file says otherwise than
    /// the class of words the class has is no other language: somebody has put it right.
    pub fn meets(&mut self, says: &Words, told: Option<Language>, before: Option<&Words>) -> Words {
        if self.examples.len() < EXAMPLES {
            let words = says.nearest(Language::English);
            self.examples.push(words.to_owned());
        }
        let told = match (&says.en, &says.es) {
            (Some(_), Some(_)) => Some(StatedIn::Mixed),
            _ => told.map(StatedIn::One),
        };
        self.tells = match (self.tells, told) {
            (Tells::Unsaid, _) | (_, None) => Tells::Unsaid,
            (Tells::Nothing, Some(told)) => Tells::Said(told),
            (Tells::Said(one), Some(told)) if one == told => Tells::Said(one),
            (Tells::Said(_), Some(_)) => Tells::Said(StatedIn::Mixed),
        };
        if let Some(answer) = self.answer {
            return answer.map_or_else(|| says.clone(), |stated| stated.says(says.clone()));
        }
        match (self.known, told) {
            (Some(known), None) => known.says(says.clone()),
            (Some(known), Some(told)) if known != told => {
                let moved = known.says(says.clone());
                if before != Some(&moved) {
                    self.differs = true;
                    return says.clone();
                }
                moved
            }
            _ => says.clone(),
        }
    }

    /// What holds if nobody says otherwise.
    pub const fn proposed(&self) -> Option<StatedIn> {
        match (self.known, self.tells) {
            (Some(StatedIn::One(_)), _) if self.differs => Some(StatedIn::Mixed),
            (Some(known), _) => Some(known),
            (None, Tells::Said(told)) => Some(told),
            (None, Tells::Unsaid | Tells::Nothing) => None,
        }
    }

    /// What holds.
    pub fn now(&self) -> Option<StatedIn> {
        self.answer.unwrap_or_else(|| self.proposed())
    }

    /// Is it asked? What is known and not said otherwise is not.
    pub const fn is_asked(&self) -> bool {
        self.known.is_none() || self.differs || self.answer.is_some()
    }

    /// Do the files say otherwise than the class?
    pub const fn differs(&self) -> bool {
        self.differs
    }

    /// Do all statements of the files say their language?
    pub const fn is_said_by_file(&self) -> bool {
        matches!(self.tells, Tells::Said(_))
    }

    /// Another answer: not said, or one of all that can be.
    pub fn turn(&mut self, right: bool) -> Option<StatedIn> {
        let all = std::iter::once(None).chain(StatedIn::ALL.map(Some));
        let all: Vec<Option<StatedIn>> = all.collect();
        let at = all.iter().position(|one| *one == self.now()).unwrap_or(0);
        let step = if right { 1 } else { all.len() - 1 };
        let next = all.get((at + step) % all.len()).copied().flatten();
        self.answer = Some(next);
        next
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: StatedIn = StatedIn::One(Language::English);
    const SPANISH: StatedIn = StatedIn::One(Language::Spanish);

    fn english(text: &str) -> Words {
        Words::only(Language::English, text)
    }

    #[test]
    fn a_file_proposes_only_what_all_of_it_says() {
        let mut all = Statements::of("", None, None);
        all.meets(&english("Add."), Some(Language::English), None);
        assert_eq!((all.proposed(), all.is_asked()), (Some(ENGLISH), true));
        let spanish = Words::only(Language::Spanish, "Sumar.");
        all.meets(&spanish, Some(Language::Spanish), None);
        assert_eq!(all.proposed(), Some(StatedIn::Mixed));
        all.meets(&english("Restar."), None, None);
        assert_eq!(all.proposed(), None, "one does not say it");
    }

    #[test]
    fn what_somebody_has_put_right_stays_and_other_words_are_asked_about() {
        let mut all = Statements::of("", Some(SPANISH), None);
        let before = Words::only(Language::Spanish, "Sumar.");
        let says = all.meets(&english("Sumar."), Some(Language::English), Some(&before));
        assert_eq!((says, all.is_asked()), (before.clone(), false));
        let says = all.meets(&english("Add."), Some(Language::English), Some(&before));
        assert_eq!((says, all.is_asked()), (english("Add."), true));
        assert_eq!(all.proposed(), Some(StatedIn::Mixed));
    }

    #[test]
    fn an_answer_can_be_turned_through_all_there_are() {
        let mut all = Statements::of("", None, None);
        all.meets(&english("Sumar."), None, None);
        let turned: Vec<Option<StatedIn>> = (0..4).map(|_| all.turn(true)).collect();
        let expected = [Some(ENGLISH), Some(SPANISH), Some(StatedIn::Mixed), None];
        assert_eq!(turned, expected);
        assert_eq!(all.turn(false), Some(StatedIn::Mixed));
        assert!(all.is_asked());
    }
}
