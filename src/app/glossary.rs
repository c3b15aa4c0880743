//! The school's words, those on screen first; and the questions families ask.

use super::{App, Ask, Command, Editor, Mode};
use crate::content::Content;
use crate::domain::question::Given;
use crate::domain::{Language, Said};
use crate::locale::{Reader, Text, folded, text};

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

impl Glossary {
    /// The questions families ask, with one being looked for.
    pub(super) fn of_questions() -> Self {
        Self {
            shelf: Shelf::Questions,
            find: Some(Editor::line("")),
            ..Self::default()
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

impl Glossary {
    /// What the search leaves, said with `say`: the word and its meaning, or the question and its answer.
    pub fn entries(
        &self,
        (content, given): (&Content, &[Given]),
        say: impl Fn(&Text) -> String,
    ) -> Vec<(Text, Text)> {
        let all: Vec<(Text, Text)> = match self.shelf {
            Shelf::Words => {
                let words = self
                    .order
                    .iter()
                    .filter_map(|at| content.glossary().get(*at));
                words
                    .map(|word| (Text::plain(&word.word), Text::plain(&word.means)))
                    .collect()
            }
            Shelf::Questions => {
                let typed = |said: &Said| text::as_is(said.as_words());
                let given = given
                    .iter()
                    .map(|one| (typed(&one.question), typed(&one.answer)));
                let bank = content.questions().iter();
                let bank = bank.map(|one| (Text::plain(&one.question), Text::plain(&one.answer)));
                given.chain(bank).collect()
            }
        };
        let Some(find) = &self.find else { return all };
        let wanted = folded(find.text().trim());
        all.into_iter()
            .filter(|(head, body)| {
                folded(&say(head)).contains(&wanted) || folded(&say(body)).contains(&wanted)
            })
            .collect()
    }
}

/// What a command does here.
pub(super) fn update(app: &mut App, command: Command) -> Option<Ask> {
    let locales = app.content.locales();
    let reader = Reader::new(&locales, app.reading);
    let Mode::Glossary(glossary, _) = &mut app.mode else {
        return None;
    };
    let count = glossary
        .entries((&app.content, &app.given), |text| reader.everywhere(text))
        .len();
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
        Command::Erase => {
            glossary.find.iter_mut().for_each(|find| {
                find.erase();
            });
            glossary.at = 0;
        }
        // What was found stays on the screen.
        Command::Enter if glossary.find.is_some() => {}
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
