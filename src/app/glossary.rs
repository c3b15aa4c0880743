//! The school's words, those on screen first; and the questions families ask.

use super::{App, Command, Editor, Effect, Mode};
use crate::content::Content;
use crate::domain::Language;
use crate::locale::folded;

/// Which shelf is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shelf {
    /// Words.
    #[default]
    Words,
    /// Questions.
    Questions,
}

/// The glossary.
#[derive(Clone, Debug, Default)]
pub struct Glossary {
    /// Words or questions.
    pub shelf: Shelf,
    /// Indexes into the shelf, those that stand on screen first.
    pub order: Vec<usize>,
    /// How many of them stand on screen.
    pub on_screen: usize,
    /// Where the cursor is.
    pub at: usize,
    /// What is being looked for.
    pub find: Option<Editor>,
}

impl Glossary {
    /// The words, with those in these sentences first.
    pub fn of(content: &Content, sentences: &[(Language, String)]) -> Self {
        let words = content.glossary();
        let stands = |at: &usize| {
            words.get(*at).is_some_and(|word| {
                let [english, spanish] = &word.forms;
                sentences.iter().any(|(language, sentence)| {
                    let forms = if *language == Language::English {
                        english
                    } else {
                        spanish
                    };
                    forms.iter().any(|form| has_word(sentence, form))
                })
            })
        };
        let (mut order, rest): (Vec<usize>, Vec<usize>) = (0..words.len()).partition(stands);
        let on_screen = order.len();
        order.extend(rest);
        Self {
            shelf: Shelf::Words,
            order,
            on_screen,
            at: 0,
            find: None,
        }
    }
}

/// Does `form` stand in `sentence` as words of its own?
fn has_word(sentence: &str, form: &str) -> bool {
    let sentence = sentence.to_lowercase();
    sentence.match_indices(form).any(|(at, _)| {
        let before = sentence
            .get(..at)
            .and_then(|before| before.chars().next_back());
        let after = sentence
            .get(at + form.len()..)
            .and_then(|after| after.chars().next());
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}

/// Does what is looked for stand in one of these?
pub(super) fn fits(find: Option<&Editor>, texts: &[String]) -> bool {
    find.is_none_or(|find| {
        let wanted = folded(find.text().trim());
        texts.iter().any(|text| folded(text).contains(&wanted))
    })
}

impl Glossary {
    /// Is this entry, said like this, among those looked for?
    pub fn fits(&self, texts: &[String]) -> bool {
        fits(self.find.as_ref(), texts)
    }
}

/// What a command does here.
pub(super) fn update(app: &mut App, command: Command) -> Option<Effect> {
    let questions = app.content.questions().len();
    let Mode::Glossary(glossary, _) = &mut app.mode else {
        return None;
    };
    let count = if glossary.shelf == Shelf::Words {
        glossary.order.len()
    } else {
        questions
    };
    match command {
        Command::Go(direction) => glossary.at = direction.within(glossary.at, count),
        Command::Tab | Command::BackTab => {
            glossary.shelf = if glossary.shelf == Shelf::Words {
                Shelf::Questions
            } else {
                Shelf::Words
            };
            glossary.at = 0;
        }
        Command::Find => {
            glossary.find = Some(Editor::line(""));
            glossary.at = 0;
        }
        Command::Erase => glossary.find.iter_mut().for_each(|find| {
            find.erase();
        }),
        Command::Escape if glossary.find.is_some() => glossary.find = None,
        Command::Escape | Command::Glossary | Command::Quit | Command::Enter => {
            super::update::go_back(app);
        }
        _ => {}
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_found_whole_and_in_its_language() {
        assert!(has_word("Este estándar quiere decir…", "estándar"));
        assert!(!has_word("Los estándares", "estándar"));
        let content = Content::default();
        let glossary = Glossary::of(
            &content,
            &[(Language::Spanish, "Este estándar es mi meta.".into())],
        );
        let first: Vec<&str> = glossary
            .order
            .iter()
            .take(glossary.on_screen)
            .map(|at| content.glossary()[*at].id.as_str())
            .collect();
        assert!(first.contains(&"standard"), "{first:?}");
        assert_eq!(glossary.order.len(), content.glossary().len());
    }
}
