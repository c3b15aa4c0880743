//! A page's blocks as they are set on paper: the one place where words meet their size.

use super::picture;
use super::scan;
use super::sheet::{Block as Set, Cell, Phrase, Run, Table};
use crate::locale::{Reader, Text, text, working};
use crate::page::{
    self, Block, Code, Fact, Growth, Level, Line, Moved, People, Quote, Role, Score, Tick, Tone,
    View, Worth,
};
use crate::render::sentences::{Teller, colon};

/// How a line begins that is set in.
const SET_IN: &str = "    ";

/// How large the picture of a test is, in points.
const PICTURE: (f32, f32) = (236.0, 92.0);

/// So many results stand in a printed picture, the last ones: more are too narrow for their names.
const SITTINGS: usize = 4;

/// Blocks as they are set for a reader.
pub(super) fn set(blocks: &[Block], reader: Reader, people: &People) -> Vec<Set> {
    let setter = Setter { reader, people };
    setter.all(blocks)
}

#[derive(Clone, Copy)]
struct Setter<'a> {
    reader: Reader<'a>,
    people: &'a People,
}

impl Setter<'_> {
    fn all(self, blocks: &[Block]) -> Vec<Set> {
        blocks.iter().flat_map(|block| self.block(block)).collect()
    }

    fn block(self, block: &Block) -> Vec<Set> {
        match block {
            Block::Title(text) => vec![Set::Title(self.phrase(text))],
            Block::Heading(text) => vec![Set::Heading(self.phrase(text))],
            Block::Label(text, _) => vec![Set::Label(self.phrase(text))],
            Block::Person(person) => {
                let name = self.phrase(&person.text);
                vec![Set::Line(self.beside(name, &person.beside))]
            }
            Block::Line(line) => vec![self.line(line)],
            Block::Level(level) => vec![self.level(level)],
            Block::Stands(stands) => {
                vec![Set::Level(stands.level.clone(), self.phrase(&stands.said))]
            }
            Block::ReadOut(block) => self.block(block),
            Block::Ahead(_) => self.sentences(block),
            Block::Words(_) | Block::Letters => Vec::new(),
            Block::Scale(levels) => levels.iter().map(|level| self.level(level)).collect(),
            Block::Moved(way) => way.iter().map(|step| self.moved(step)).collect(),
            Block::Growth(growth) => vec![self.growth(growth)],
            Block::Scores(scores) => scores.iter().map(|score| self.score(score)).collect(),
            Block::Views(views) => views.iter().map(|view| self.view(view)).collect(),
            Block::Fact(fact) => vec![self.fact(fact)],
            Block::Said(quote) if quote.loud => vec![Set::Loud(self.quote(quote))],
            Block::Said(quote) => vec![Set::Line(self.quote(quote))],
            Block::Table(table) => vec![Set::Table(self.table(table))],
            Block::Beside(parts) | Block::Boxes(parts) => {
                vec![Set::Boxes(
                    parts.iter().map(|part| self.all(part)).collect(),
                )]
            }
            Block::Labelled(label, blocks) => {
                let label = self.line(label);
                std::iter::once(label).chain(self.all(blocks)).collect()
            }
            Block::Under(blocks) => self.all(blocks).into_iter().map(set_in).collect(),
            Block::Code(code) => vec![self.code(code)],
            Block::Ticks(ticks) => vec![self.ticks(ticks)],
            Block::Scan(holds, says) => self.scan(holds, says),
            Block::Blank(count) => vec![Set::Blank(*count)],
            Block::Sign(names) => {
                vec![Set::Sign(
                    names.iter().map(|name| self.phrase(name)).collect(),
                )]
            }
            Block::Rated(_) | Block::Speech(_) => self.sentences(block),
            // What belongs to a screen, or to the time it is shown at.
            Block::Emblem | Block::Gap | Block::Way(_) | Block::Floor(_) | Block::Pause => {
                Vec::new()
            }
            Block::Progress(..) | Block::Keys(_) => Vec::new(),
        }
    }

    fn phrase(self, text: &Text) -> Phrase {
        Phrase::of(self.reader, text)
    }

    /// The same in each language, as sentences say it.
    fn sentences(self, block: &Block) -> Vec<Set> {
        let in_each = self.reader.each().map(|reader| {
            let teller = Teller {
                reader,
                people: self.people,
                aloud: false,
            };
            let language = Some(reader.reading.first());
            let run = |words| Run {
                words,
                language,
                behind: None,
            };
            teller.block(block).into_iter().map(run).collect::<Vec<_>>()
        });
        let mut in_each = in_each;
        let first = in_each.next().unwrap_or_default();
        let mut second = in_each.next().unwrap_or_default().into_iter();
        let phrases = first.into_iter().map(|first| {
            let second = second.next().filter(|second| second.words != first.words);
            Phrase { first, second }
        });
        phrases.map(Set::Line).collect()
    }

    fn beside(self, phrase: Phrase, beside: &[Text]) -> Phrase {
        let texts = beside.iter().map(|text| self.phrase(text));
        texts.fold(phrase, |phrase, more| phrase.joined(|_| " · ", &more))
    }

    fn line(self, line: &Line) -> Set {
        let phrase = self.beside(self.phrase(&line.text), &line.beside);
        toned(phrase, line.tone, line.short)
    }

    fn level(self, level: &Level) -> Set {
        Set::Level(level.clone(), self.phrase(&level.word.clone().capital()))
    }

    fn moved(self, step: &Moved) -> Set {
        let word = self.phrase(&step.level.word);
        let day = step.on.map(|day| self.phrase(&Block::day(day)));
        Set::Line(match day {
            Some(day) => day.joined(colon, &word),
            None => word,
        })
    }

    fn growth(self, growth: &Growth) -> Set {
        let last = growth.last(SITTINGS);
        let names: Vec<String> = last
            .names
            .iter()
            .map(|name| self.reader.first(name))
            .collect();
        let next = self.reader.first(&text::growth_next_column());
        let said: Vec<String> = growth
            .said()
            .iter()
            .map(|text| self.reader.first(text))
            .collect();
        let picture = picture::growth(&last.results, &names, &next, PICTURE);
        Set::Picture(picture, said.join(" ").into())
    }

    fn score(self, score: &Score) -> Set {
        let figure = score.figure.map_or_else(|| "–".to_owned(), working::figure);
        let figure = Phrase::from(format!("{figure:>4}"));
        let line = figure.joined(|_| "  ", &self.phrase(&score.about));
        Set::Line(match &score.comment {
            Some(quote) => line.joined(|_| " ", &self.quote(quote)),
            None => line,
        })
    }

    /// The word, and behind it the example.
    fn view(self, view: &View) -> Set {
        let word = text::home_page_view(self.people.voice(view.by), view.word.clone());
        let word = self.phrase(&word);
        Set::Beside(match &view.example {
            Some(quote) => word.joined(|_| " ", &self.quote(quote)),
            None => word,
        })
    }

    /// Somebody's words that are not translated stand once, behind their label in both languages.
    fn fact(self, fact: &Fact) -> Set {
        let mut label = self.phrase(&fact.label);
        let worth = match &fact.worth {
            Worth::Text(text) => self.phrase(text),
            Worth::Said(quote) => {
                let quote = self.quote(quote);
                if quote.second.is_none()
                    && let Some(second) = label.second.take()
                {
                    label.first.words = format!("{} · {}", label.first.words, second.words);
                }
                quote
            }
        };
        let phrase = self.beside(label.joined(colon, &worth), &fact.beside);
        toned(phrase, fact.tone, false)
    }

    /// What somebody typed, as typed; the translation for whom there is one.
    fn quote(self, quote: &Quote) -> Phrase {
        let mut phrase = Phrase::said(self.reader, &quote.said);
        if quote.as_typed {
            phrase.add_typed(&quote.said);
        }
        if quote.role == Role::Answer {
            let who = self.people.named(quote.by.unwrap_or_default());
            let who = self.phrase(&text::said_answered(who).capital());
            return who.joined(colon, &phrase);
        }
        phrase
    }

    fn table(self, table: &page::Table) -> Table {
        let cell = |cell: &page::Cell| {
            let mut words = self.phrase(&cell.text);
            if let Some(code) = &cell.code {
                words.first.words = format!("{code} · {}", words.first.words);
            }
            let words = match &cell.said {
                Some(quote) => words.joined(|_| " ", &self.quote(quote)),
                None => words,
            };
            Cell {
                words,
                shape: cell.level.clone(),
            }
        };
        let rows = table.rows.iter();
        Table {
            head: table.head.iter().map(|head| self.phrase(head)).collect(),
            rows: rows.map(|row| row.iter().map(cell).collect()).collect(),
        }
    }

    fn ticks(self, ticks: &[Tick]) -> Set {
        let day = |day: i8| day.to_string();
        let tick = |tick: &Tick| {
            (
                self.phrase(&tick.of),
                tick.day.map_or_else(String::new, day),
            )
        };
        Set::Ticks(ticks.iter().map(tick).collect())
    }

    /// The square, and what it is for.
    fn scan(self, holds: &str, says: &Text) -> Vec<Set> {
        let Some(square) = scan::square(holds) else {
            return Vec::new();
        };
        let says = self.phrase(says);
        let shows = says.first.whole();
        vec![Set::Picture(square, shows.into()), Set::Quiet(says)]
    }

    fn code(self, code: &Code) -> Set {
        let of = code.of.as_ref().map(|of| self.reader.first(of));
        let name = self.reader.first(&code.name);
        Set::Slip(name, of.unwrap_or_default(), code.secret.clone())
    }
}

fn toned(phrase: Phrase, tone: Tone, short: bool) -> Set {
    match (tone, short) {
        (Tone::Loud | Tone::Wrong | Tone::Title, _) => Set::Loud(phrase),
        (Tone::Quiet, _) => Set::Quiet(phrase),
        (Tone::Plain | Tone::Good, true) => Set::Beside(phrase),
        (Tone::Plain | Tone::Good, false) => Set::Line(phrase),
    }
}

/// What belongs to the line above it is set in.
fn set_in(block: Set) -> Set {
    match block {
        Set::Line(phrase) | Set::Beside(phrase) | Set::Loud(phrase) | Set::Quiet(phrase) => {
            let inward = |mut run: Run| {
                run.words = format!("{SET_IN}{}", run.words);
                run
            };
            Set::Line(Phrase {
                first: inward(phrase.first),
                second: phrase.second.map(inward),
            })
        }
        Set::Title(_) | Set::Heading(_) | Set::Label(_) | Set::In(_) | Set::Slip(..) => block,
        Set::Level(..) | Set::Boxes(_) | Set::Picture(..) | Set::Table(_) => block,
        Set::Ticks(_) | Set::Blank(_) | Set::Sign(_) => block,
    }
}
