//! A block as sentences of one language: for whoever hears a page, and for whoever reads it later as plain lines.

mod gridded;
mod quote;
mod signs;

pub(super) use signs::{behind, colon, ended};

use crate::domain::Language;
use crate::domain::conference::habit::Given;
use crate::domain::people::person::Voice;
use crate::locale::{Reader, Text, Value, text, working};
use crate::page::{
    Ahead, Block, Cell, Code, Fact, Growth, Kind, Level, Moved, People, Rated, Score, Speech,
    Stands, Table, Tick, View, Way, Worth,
};

/// Says blocks in one language.
#[derive(Clone, Copy)]
pub(super) struct Teller<'a> {
    pub(super) reader: Reader<'a>,
    pub(super) people: &'a People,
    /// To be heard: no signs, and it is said who wrote what. Otherwise it is read, and quoted.
    pub(super) aloud: bool,
}

impl Teller<'_> {
    pub(super) fn say(self, text: &Text) -> String {
        if self.aloud {
            self.reader.aloud(text)
        } else {
            self.reader.first(text)
        }
    }

    fn language(self) -> Language {
        self.reader.reading.first()
    }

    fn named(self, voice: Voice) -> Text {
        self.people.named(voice)
    }

    /// A block, a sentence each.
    pub(super) fn block(self, block: &Block) -> Vec<String> {
        match block {
            Block::Emblem | Block::Gap | Block::Blank(_) => Vec::new(),
            Block::Title(text) | Block::Heading(text) | Block::Label(text, _) => self.one(text),
            Block::Person(person) => {
                let says = person.says.as_ref().map(|quote| self.quote(quote));
                self.with(self.beside(self.say(&person.text), &person.beside), says)
            }
            Block::Line(line) => vec![self.beside(self.say(&line.text), &line.beside)],
            Block::Way(way) => self.way(way),
            Block::Floor(floor) => self.one(&text::floor_has(self.named(floor.has)).capital()),
            Block::Speech(speech) => self.one(&self.speech(speech)),
            Block::Pause => self.one(&text::pause_to_interpret().capital()),
            Block::Level(level) => vec![self.level(level)],
            Block::Stands(stands) => vec![self.stands(stands)],
            Block::ReadOut(block) => self.read_out(block),
            // Each view is said with its word.
            Block::Words(_) | Block::Letters => Vec::new(),
            Block::Ahead(steps) => steps.iter().map(|step| self.ahead(step)).collect(),
            Block::Scale(levels) => levels.iter().map(|level| self.level(level)).collect(),
            Block::Moved(way) => way.iter().map(|step| self.moved(step)).collect(),
            Block::Growth(growth) => self.growth(growth),
            Block::Scores(scores) => scores.iter().flat_map(|score| self.score(score)).collect(),
            Block::Views(views) => views.iter().flat_map(|view| self.view(view)).collect(),
            Block::Rated(rated) => rated.iter().map(|one| self.rated(*one)).collect(),
            Block::Fact(fact) => self.fact(fact),
            Block::Said(quote) => vec![self.quote(quote)],
            Block::Table(table) => table.rows.iter().map(|row| self.row(table, row)).collect(),
            Block::Progress(done, of) => self.one(&text::progress_of(count(*done), count(*of))),
            Block::Keys(hints) => hints.iter().map(|hint| self.hint(hint)).collect(),
            Block::Beside(parts) | Block::Boxes(parts) => parts
                .iter()
                .flatten()
                .flat_map(|one| self.block(one))
                .collect(),
            Block::Labelled(label, blocks) => {
                let label = self.beside(self.say(&label.text), &label.beside);
                let more = blocks.iter().flat_map(|one| self.block(one));
                std::iter::once(label).chain(more).collect()
            }
            Block::Under(blocks) => blocks.iter().flat_map(|one| self.block(one)).collect(),
            Block::Code(code) => vec![self.code(code)],
            Block::Ticks(ticks) => vec![self.ticks(ticks)],
            // Ears have no camera: what it holds stands on the page too.
            Block::Scan(_, says) => self.one(says),
            Block::Sign(names) => names.iter().map(|name| self.say(name)).collect(),
        }
    }

    fn ticks(self, ticks: &[Tick]) -> String {
        let each = ticks.iter().map(|tick| {
            let of = self.say(&tick.of);
            tick.day.map_or(of.clone(), |day| format!("{of} {day}"))
        });
        each.collect::<Vec<_>>().join(", ")
    }

    fn one(self, text: &Text) -> Vec<String> {
        vec![self.say(text)]
    }

    /// Words, and what stands behind them.
    pub(super) fn beside(self, words: String, beside: &[Text]) -> String {
        let between = if self.aloud { ", " } else { " · " };
        beside
            .iter()
            .fold(words, |words, text| words + between + &self.say(text))
    }

    fn way(self, way: &Way) -> Vec<String> {
        let title = way.title().cloned().unwrap_or_else(|| text::as_typed(""));
        let step = text::way_step(way.here + 1, way.steps.len(), title);
        let part = (way.parts > 1).then(|| text::way_part(way.part, way.parts));
        let rehearsal = way.rehearsal.then(text::way_rehearsal);
        let all = rehearsal.into_iter().chain([step]).chain(part);
        all.map(|text| self.say(&text)).collect()
    }

    fn speech(self, speech: &Speech) -> Text {
        let (who, sentence) = (self.named(speech.by), speech.text.clone());
        match speech.kind {
            Kind::Say => text::speech_say(sentence, who).capital(),
            Kind::Ask => text::speech_ask(sentence, who).capital(),
            Kind::Listen => text::speech_listen(sentence, who),
        }
    }

    /// Its word, and its place on the scale.
    pub(super) fn level(self, level: &Level) -> String {
        let word = self.say(&level.word.clone().capital());
        match place(level) {
            Some(place) => format!("{} {}", ended(word), self.say(&place)),
            None => word,
        }
    }

    /// The sentence; to be heard, with the place of its level.
    fn stands(self, stands: &Stands) -> String {
        let said = self.say(&stands.said);
        match place(&stands.level).filter(|_| self.aloud) {
            Some(place) => format!("{} {}", ended(said), self.say(&place)),
            None => said,
        }
    }

    /// To be heard, it is said who reads it.
    fn read_out(self, block: &Block) -> Vec<String> {
        let sentences = self.block(block);
        if !self.aloud {
            return sentences;
        }
        let who = self.named(Voice::Student);
        let said = sentences.into_iter();
        let said = said.map(|words| {
            let words = text::as_typed(words.as_str());
            self.say(&text::reads_out(who.clone(), words).capital())
        });
        said.collect()
    }

    fn ahead(self, step: &Ahead) -> String {
        let (title, takes) = (self.say(&step.title), self.say(&step.takes));
        if self.aloud {
            // A figure in front would be heard as something to choose.
            return format!("{title}: {takes}");
        }
        format!("{}. {title}: {takes}", step.number)
    }

    fn moved(self, step: &Moved) -> String {
        let word = self.say(&step.level.word);
        match step.on {
            Some(day) => format!("{}: {word}", self.say(&Value::Date(day).into())),
            None => word,
        }
    }

    fn growth(self, growth: &Growth) -> Vec<String> {
        let sittings = growth.results.sittings.iter().zip(&growth.names);
        let mut said: Vec<String> = sittings
            .map(|(sitting, name)| {
                let score = match sitting.score.error {
                    Some(error) => self.say(&text::score_about(error, sitting.score.score)),
                    None => working::figure(sitting.score.score),
                };
                format!("{}: {score}", self.say(name))
            })
            .collect();
        if let Some((low, high)) = growth.results.ahead() {
            let next = self.say(&text::growth_next_column());
            said.push(format!(
                "{next}: {}",
                self.say(&text::growth_usual(high, low))
            ));
        }
        said
    }

    fn score(self, score: &Score) -> Vec<String> {
        let about = self.say(&score.about);
        let none = || self.say(&text::score_none());
        let head = match (score.figure, self.aloud) {
            (figure, true) => format!("{}: {about}", figure.map_or_else(none, working::figure)),
            (figure, false) => {
                let figure = figure.map_or_else(|| "–".to_owned(), working::figure);
                format!("{figure:>4}  {about}")
            }
        };
        let comment = score.comment.as_ref().map(|quote| self.quote(quote));
        self.with(head, comment)
    }

    fn view(self, view: &View) -> Vec<String> {
        let who = self.say(&if self.aloud {
            self.named(view.by).capital()
        } else {
            self.people.voice(view.by)
        });
        let head = format!("{who}: {}", self.say(&view.word));
        let example = view.example.as_ref().map(|quote| self.quote(quote));
        self.with(head, example)
    }

    /// To be heard, what is quoted is a sentence of its own; to be read, it stands behind.
    fn with(self, head: String, quote: Option<String>) -> Vec<String> {
        match quote {
            Some(quote) if self.aloud => vec![head, quote],
            Some(quote) => vec![format!("{head} {quote}")],
            None => vec![head],
        }
    }

    fn rated(self, rated: Rated) -> String {
        let who = self.named(rated.by);
        let said = match rated.given {
            Given::Rated => text::rated_has(who),
            Given::Passed => text::rated_passes(who),
            Given::Not => text::rated_has_not(who),
        };
        self.say(&said.capital())
    }

    fn fact(self, fact: &Fact) -> Vec<String> {
        let label = self.say(&fact.label);
        match &fact.worth {
            Worth::Text(worth) => {
                let words = behind(&label, &self.say(worth));
                vec![self.beside(words, &fact.beside)]
            }
            Worth::Said(quote) if self.aloud => {
                vec![self.beside(label, &fact.beside), self.quote(quote)]
            }
            Worth::Said(quote) => {
                let words = behind(&label, &self.quote(quote));
                vec![self.beside(words, &fact.beside)]
            }
        }
    }

    /// A row of a table: what it is of, then each column with its name.
    fn row(self, table: &Table, row: &[Cell]) -> String {
        let between = if self.aloud { ", " } else { " · " };
        let cell = |cell: &Cell| {
            let said = cell
                .said
                .as_ref()
                .map(|quote| format!(" {}", self.quote(quote)));
            let code = cell.code.as_ref().map(|code| format!("{code}{between}"));
            code.unwrap_or_default() + &self.say(&cell.text) + &said.unwrap_or_default()
        };
        let mut cells = row.iter().zip(&table.head);
        let first = cells.next().map(|(first, _)| cell(first));
        let rest = cells.map(|(one, head)| format!("{}: {}", self.say(head), cell(one)));
        first
            .into_iter()
            .chain(rest)
            .collect::<Vec<_>>()
            .join(between)
    }

    pub(super) fn hint(self, hint: &crate::page::Hint) -> String {
        let names: Vec<String> = hint.keys.iter().map(|press| self.press(*press)).collect();
        format!("{}: {}", names.join(", "), self.say(&hint.does))
    }

    fn press(self, press: crate::page::Press) -> String {
        super::key_name(press, |text| self.say(text))
    }

    fn code(self, code: &Code) -> String {
        let name = self.say(&code.name);
        let of = code.of.as_ref().map(|of| format!(" ({})", self.say(of)));
        let secret = super::in_threes(code.secret.text());
        format!("{name}{}: {secret}", of.unwrap_or_default())
    }
}

/// Where a level stands among all there are.
fn place(level: &Level) -> Option<Text> {
    let at = level.standing.level()?;
    let (whole, top) = (at.whole(), level.top);
    Some(match (whole, at.is_half() && whole < top) {
        (0, _) => text::level_is_below(top),
        (_, false) => text::level_is_at(top, whole.min(top)),
        (_, true) => text::level_is_between(whole + 1, whole, top),
    })
}

fn count(number: u64) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}
