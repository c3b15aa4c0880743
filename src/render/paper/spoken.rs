//! The words of a page on paper as a voice reads them, each language whole.

use super::sheet::{Block, Paper, Phrase, Run};
use crate::domain::Language;

impl Paper {
    /// Its words in each of its languages, the page's own first. What stands in one language only is read in that one.
    pub fn spoken(&self) -> Vec<(Language, String)> {
        let phrases = phrases(&self.blocks);
        let is_both = phrases.iter().any(|phrase| phrase.second.is_some());
        let languages = [self.language, self.language.other()];
        let languages = languages.into_iter().take(if is_both { 2 } else { 1 });
        languages
            .map(|language| {
                let each = phrases.iter().filter_map(|phrase| of(phrase, language));
                (language, each.collect::<Vec<_>>().join("\n"))
            })
            .collect()
    }
}

fn phrases(blocks: &[Block]) -> Vec<&Phrase> {
    blocks.iter().flat_map(of_block).collect()
}

/// Whatever is read of it, from top to bottom; what is ticked and signed by hand is not.
fn of_block(block: &Block) -> Vec<&Phrase> {
    match block {
        Block::Title(words) | Block::Heading(words) | Block::Label(words) => vec![words],
        Block::Line(words) | Block::Beside(words) | Block::Loud(words) => vec![words],
        Block::Quiet(words) | Block::Level(_, words) => vec![words],
        Block::Boxes(columns) => columns.iter().flat_map(|one| phrases(one)).collect(),
        Block::Table(table) => {
            let cells = table.rows.iter().flatten();
            cells.map(|cell| &cell.words).collect()
        }
        Block::In(_) | Block::Slip(..) | Block::Picture(..) => Vec::new(),
        Block::Ticks(_) | Block::Blank(_) | Block::Sign(_) => Vec::new(),
    }
}

/// The words of a phrase that are in this language, as a sentence of its own; names are in every one.
fn of(phrase: &Phrase, language: Language) -> Option<String> {
    let runs: Vec<&Run> = phrase.runs().flat_map(Run::each).collect();
    let is_it = |run: &&&Run| run.language == Some(language);
    let own: Vec<&str> = if runs.iter().all(|run| run.language.is_none()) {
        runs.iter().map(|run| run.words.trim()).collect()
    } else {
        let own = runs.iter().filter(is_it);
        own.map(|run| run.words.trim()).collect()
    };
    let words = own.join(" ");
    let words = words.trim();
    let ends = words.ends_with(['.', '?', '!', ':', '…']);
    (!words.is_empty()).then(|| format!("{words}{}", if ends { "" } else { "." }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(words: &str, language: Option<Language>) -> Run {
        Run {
            words: words.to_owned(),
            language,
            behind: None,
        }
    }

    #[test]
    fn each_language_is_whole_and_a_quote_is_read_in_its_own() {
        let (es, en) = (Some(Language::Spanish), Some(Language::English));
        let both = Phrase {
            first: run("Meta", es),
            second: Some(run("Goal", en)),
        };
        let quote = Phrase {
            first: run("“Leer.”", es),
            second: None,
        };
        let name = Phrase {
            first: run("Xime", None),
            second: None,
        };
        let blocks = vec![
            Block::Heading(both),
            Block::Boxes(vec![vec![Block::Line(quote)], vec![Block::Label(name)]]),
        ];
        let spoken = Paper::new(Language::Spanish, blocks).spoken();
        let words: Vec<&str> = spoken.iter().map(|(_, words)| words.as_str()).collect();
        assert_eq!(words, ["Meta.\n“Leer.”.\nXime.", "Goal.\nXime."]);
    }
}
