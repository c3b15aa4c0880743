//! Which of the school's words stand in sentences.

use crate::content::Content;
use crate::domain::Language;

/// The school's words in the order of a shelf.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shelved {
    /// Indexes into the school's words, those that stand in the sentences first.
    pub order: Vec<usize>,
    /// How many of them stand there.
    pub on_screen: usize,
}

/// The words, with those in these sentences first.
pub fn in_sentences(content: &Content, sentences: &[(Language, String)]) -> Shelved {
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
    Shelved { order, on_screen }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_found_whole_and_in_its_language() {
        assert!(has_word("Este estándar quiere decir…", "estándar"));
        assert!(!has_word("Los estándares", "estándar"));
        let content = Content::default();
        let shelved = in_sentences(
            &content,
            &[(Language::Spanish, "Este estándar es mi meta.".into())],
        );
        let first: Vec<&str> = shelved
            .order
            .iter()
            .take(shelved.on_screen)
            .map(|at| content.glossary()[*at].id.as_str())
            .collect();
        assert!(first.contains(&"standard"), "{first:?}");
        assert_eq!(shelved.order.len(), content.glossary().len());
    }
}
