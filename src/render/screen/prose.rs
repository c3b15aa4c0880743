//! What is read, as lines of a width.

use ratatui::text::{Line, Span};

use super::beside::{Both, beside_lines};
use super::column::Column;
use super::said::{quote_lines, speech_lines};
use super::{Sign, frame, wrap};
use crate::domain::people::person::Voice;
use crate::locale::text;
use crate::page::{self, Arranged, Block, Code, Fact, Hint, Part, Quote, Worth};
use crate::render::sentences::behind;
use crate::render::{in_threes, language_mark};

/// From this width on, parts stand beside each other.
const BESIDE: usize = 100;

/// How far what belongs to a line is set in.
const SET_IN: &str = "  ";

/// Columns of a bar.
const BAR: usize = 50;

impl Column<'_> {
    /// A part of the work, as lines; names and cards know their own place.
    pub(super) fn part(&mut self, part: &Part) {
        match part {
            Part::Shown(block) => self.block(block),
            Part::Choices(Arranged::Card, _) | Part::Names(_) | Part::Grid(_) => {}
            Part::Choices(arranged, choices) => self.choices(*arranged, choices),
            Part::Field(field) => self.field(field),
            Part::Find(field) => self.find(field),
        }
    }

    pub(super) fn blocks(&mut self, blocks: &[Block]) {
        blocks.iter().for_each(|block| self.block(block));
    }

    pub(super) fn block(&mut self, block: &Block) {
        let (pen, width) = (self.pen, self.width);
        let paint = pen.paint;
        match block {
            Block::Emblem => self.emblem(),
            Block::Title(text) => self.styled(text, paint.heading()),
            Block::Heading(text) => self.compact(text, paint.heading()),
            Block::Label(text, None) => self.compact(text, paint.quiet()),
            Block::Label(text, Some(voice)) => self.compact(text, paint.voice(*voice)),
            Block::Line(line) => self.line(line),
            Block::Speech(speech) => self.extend(speech_lines(pen, speech, width)),
            Block::Pause => {
                let pause = pen.label(&text::pause_to_interpret(), width.saturating_sub(4));
                let mark = pen.sign(Sign::Pause);
                self.push(Line::styled(format!("{mark} {pause}"), paint.heading()));
            }
            Block::Level(level) => self.level(level),
            Block::Stands(stands) => self.stands(stands),
            Block::ReadOut(block) => self.read_out(block),
            Block::Words(words) => self.words(words),
            Block::Letters => self.letters(),
            Block::Ahead(steps) => self.ahead(steps),
            Block::Scale(levels) => self.scale(levels),
            Block::Moved(way) => self.moved(way),
            Block::Growth(growth) => self.growth(growth),
            Block::Scores(scores) => scores.iter().for_each(|score| self.score(score)),
            Block::Views(views) => self.views(views),
            Block::Rated(rated) => self.rated(rated),
            Block::Fact(fact) => self.fact(fact),
            Block::Said(quote) => self.quote(quote),
            Block::Person(person) => self.person(person),
            Block::Table(table) => self.table(table),
            Block::Progress(done, of) => self.progress(*done, *of),
            Block::Keys(hints) => hints.iter().for_each(|hint| self.hint(hint)),
            Block::Beside(parts) | Block::Boxes(parts) => self.beside(parts),
            Block::Labelled(label, blocks) => {
                let style = paint.tone(label.tone);
                self.labelled(&label.text, style, &label.beside, blocks);
            }
            Block::Under(blocks) => self.under(blocks),
            Block::Gap => self.gap(),
            Block::Code(code) => self.code(code),
            // Where they stand is the frame's matter; what is filled in by hand stands on paper.
            Block::Way(_) | Block::Floor(_) | Block::Blank(_) | Block::Sign(_) => {}
            Block::Ticks(_) | Block::Scan(..) => {}
        }
    }

    fn emblem(&mut self) {
        let seat = |voice| Span::styled(self.pen.sign(Sign::Seat), self.pen.paint.voice(voice));
        let [student, family, teacher] = Voice::ALL.map(seat);
        let between = || Span::raw("  ");
        self.push(Line::from(vec![
            student,
            between(),
            family,
            between(),
            teacher,
        ]));
        self.gap();
        self.push(Line::styled("j u n t o s", self.pen.paint.heading()));
    }

    fn person(&mut self, person: &page::Person) {
        let pen = self.pen;
        let room = self.width.saturating_sub(2);
        let style = pen.paint.voice(person.voice);
        let mut words = pen.label(&person.text, room);
        if person.says.is_none() && !person.beside.is_empty() {
            let lines = beside_lines(pen, &person.text, &person.beside, room, style);
            return self.extend(wrap::behind("● ", style, lines));
        }
        if let Some(quote) = &person.says {
            let first = pen.reader.reading.first();
            let (said, language) = quote.said.for_reader(first);
            words = format!("{words} · “{said}”{}", language_mark(language, first));
        }
        let lines = wrap::styled(&words, room, style);
        let seat = format!("{} ", pen.sign(Sign::Seat));
        self.extend(wrap::behind(&seat, style, lines));
    }

    /// Words, and what stands quietly behind them: on one row in both languages, else a language a row.
    pub(super) fn line(&mut self, line: &page::Line) {
        let style = self.pen.paint.tone(line.tone);
        match (line.beside.as_slice(), line.short) {
            ([], true) => self.compact(&line.text, style),
            ([], false) => self.styled(&line.text, style),
            (beside, _) => {
                let lines = beside_lines(self.pen, &line.text, beside, self.width, style);
                self.extend(lines);
            }
        }
    }

    fn fact(&mut self, fact: &Fact) {
        let style = self.pen.paint.tone(fact.tone);
        match &fact.worth {
            Worth::Text(worth) => {
                let (label, second) = self.pen.reader.both(&fact.label);
                let (worth, worth_second) = self.pen.reader.both(worth);
                let first = behind(&label, &worth);
                let has_second = second.is_some() || worth_second.is_some();
                let second = has_second.then(|| {
                    behind(
                        second.as_ref().unwrap_or(&label),
                        worth_second.as_ref().unwrap_or(&worth),
                    )
                });
                let both = Both { first, second };
                let lines = both.lines(self.pen, &fact.beside, self.width, style);
                self.extend(lines);
            }
            Worth::Said(quote) => {
                let quiet = self.pen.paint.quiet();
                let lines = beside_lines(self.pen, &fact.label, &fact.beside, self.width, quiet);
                self.extend(lines);
                self.quote(quote);
            }
        }
    }

    /// What somebody said, as they said it.
    pub(super) fn quote(&mut self, quote: &Quote) {
        let lines = quote_lines(self.pen, quote, self.width);
        self.extend(lines);
    }

    /// Beside each other where there is room for that, else one after the other.
    fn beside(&mut self, parts: &[Vec<Block>]) {
        let gap = 4;
        let fits = self.width >= BESIDE && parts.len() > 1;
        let width = if fits {
            (self.width - gap) / parts.len()
        } else {
            self.width
        };
        let columns = parts.iter().map(|part| {
            let mut inner = self.inner(width);
            inner.blocks(part);
            inner.lines
        });
        let columns: Vec<Vec<Line<'static>>> = columns.collect();
        if fits {
            let widths = vec![width; columns.len()];
            self.extend(wrap::side_by_side(&columns, &widths, gap));
        } else {
            columns.into_iter().for_each(|lines| self.extend(lines));
        }
    }

    pub(super) fn under(&mut self, blocks: &[Block]) {
        let mut inner = self.inner(self.width.saturating_sub(SET_IN.len()));
        inner.blocks(blocks);
        let style = self.pen.paint.quiet();
        let lines = inner.lines.into_iter();
        self.extend(
            lines
                .flat_map(|line| wrap::behind(SET_IN, style, vec![line]))
                .collect(),
        );
    }

    fn hint(&mut self, hint: &Hint) {
        let names: Vec<String> = hint
            .keys
            .iter()
            .map(|key| frame::name(self.pen, *key))
            .collect();
        let keys = wrap::padded(&names.join(" "), 18);
        let does = self.pen.label(&hint.does, self.width.saturating_sub(20));
        self.push(Line::from(vec![
            Span::styled(keys, self.pen.paint.key()),
            Span::raw("  "),
            Span::raw(does),
        ]));
    }

    fn code(&mut self, code: &Code) {
        let name = self.pen.first(&code.name);
        self.push(Line::from(vec![
            Span::styled(in_threes(code.secret.text()), self.pen.paint.loud()),
            Span::raw(format!("   {name}")),
        ]));
    }

    /// So much of so much, as a bar and in percent.
    fn progress(&mut self, done: u64, of: u64) {
        let of = of.max(1);
        let percent = u16::try_from(done.min(of) * 100 / of).unwrap_or(100);
        let full = BAR * usize::from(percent) / 100;
        let percent = self.pen.first(&text::import_percent(percent));
        self.push(Line::from(vec![
            Span::styled(
                self.pen.sign(Sign::Done).repeat(full),
                self.pen.paint.level(),
            ),
            Span::styled(
                self.pen.sign(Sign::ToDo).repeat(BAR - full),
                self.pen.paint.empty(),
            ),
            Span::raw(format!(" {percent}")),
        ]));
    }
}
