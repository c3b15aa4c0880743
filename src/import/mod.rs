//! Files of other systems → what they say, and what somebody should know of them. Touches no class file.
//!
//! ```text
//! Bundle (file, folder, zip) → Reading: a slice at a time → Records + Findings, at most one Question
//! ```

mod bundle;
mod case;
mod guesses;
mod mapped;
mod oneroster;
mod opened;
mod recognised;
mod saying;
mod sensitive;
mod sittings;
mod state;
mod table;
mod values;
mod workbook;

use jiff::civil::Date;

pub use bundle::Bundle;
use opened::{Reader, recognise};
use state::{Broken, State};

use crate::domain::class_file::intake::{
    Answers, Cannot, Findings, Format, Mapping, Problem, Progress, Question, Record,
};

use crate::domain::learning::evidence::Kind;

/// What a reading needs to know of the class.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// What has been answered.
    pub answers: Answers,
    /// The highest score of the class's scale.
    pub top: f64,
    /// Where mastery begins on it.
    pub mastery: f64,
    /// The day on which it is read.
    pub today: Date,
    /// The codes of the class's standards: a column that is named so holds its scores.
    pub codes: Vec<String>,
}

/// Files that are being read, a slice at a time.
pub struct Reading {
    format: Format,
    /// What its answers are remembered by.
    fingerprint: String,
    reader: Reader,
    state: State,
}

impl Reading {
    /// Looks which system wrote the files, and is ready to read them.
    pub fn begin(bundle: Bundle, wanted: &Wanted) -> Result<Self, Cannot> {
        let mut state = State {
            top: wanted.top,
            mastery: wanted.mastery,
            today: wanted.today,
            known: wanted
                .codes
                .iter()
                .map(|code| table::folded(code))
                .collect(),
            answers: wanted.answers.clone(),
            ..State::default()
        };
        let (format, fingerprint, reader) = recognise(bundle, &mut state)?;
        Ok(Self {
            format,
            fingerprint,
            reader,
            state,
        })
    }

    /// Which system.
    pub const fn format(&self) -> Format {
        self.format
    }

    /// What answers about files of this kind are remembered by.
    pub fn fingerprint(&self) -> &str {
        &self.fingerprint
    }

    /// What was answered for files of this kind before, where nothing else is answered now.
    pub fn remember(&mut self, before: &Answers) {
        let answers = &mut self.state.answers;
        let columns = |mapping: &Mapping| {
            let names = mapping.columns.iter().map(|(name, _)| name.clone());
            names.collect::<Vec<_>>()
        };
        let fits = match (&self.reader, &before.mapping) {
            (Reader::Mapped(reader), Some(mapping)) => columns(mapping) == reader.header(),
            _ => false,
        };
        if answers.mapping.is_none() && fits {
            answers.mapping.clone_from(&before.mapping);
        }
        for (code, meaning) in &before.codes {
            answers.codes.entry(code.clone()).or_insert(*meaning);
        }
        answers.kind = answers.kind.or(before.kind);
        answers.scores = answers.scores.or(before.scores);
        answers.day_first = answers.day_first.or(before.day_first);
        answers.new_students = answers.new_students.or(before.new_students);
        for (mark, who) in &before.who_was {
            answers.who_was.entry(mark.clone()).or_insert(*who);
        }
    }

    /// Is it a list of who is in the class, so that names and grades follow it?
    pub fn is_list(&self) -> bool {
        match &self.reader {
            Reader::OneRoster(_) => true,
            Reader::Case(_) | Reader::Sheets(_) => false,
            Reader::Mapped(reader) => self.format == Format::Table && reader.is_list(),
        }
    }

    /// Did the files break off, or are they damaged? Then nothing of them counts.
    pub fn is_broken(&self) -> bool {
        self.state.findings.count(Problem::BrokenOff) > 0
    }

    /// What is answered so far, remembered answers among them.
    pub fn answers(&self) -> &Answers {
        &self.state.answers
    }

    /// The kind of work of results of which the file says none; none: it says it of all of them.
    pub fn kind(&self) -> Option<Kind> {
        let state = &self.state;
        let usual = state.answers.kind.unwrap_or_default();
        state.kind_unsaid.then_some(usual)
    }

    /// Are there columns of which somebody can say what they hold?
    pub const fn has_columns(&self) -> bool {
        matches!(self.reader, Reader::Mapped(_))
    }

    /// What has to be answered before the rest is worth reading.
    pub fn question_before(&mut self) -> Option<Question> {
        match &mut self.reader {
            Reader::Mapped(reader) => {
                reader.settle(&self.state);
                reader.question(&mut self.state)
            }
            Reader::Sheets(sheets) => Some(Question::Sheet(sheets.clone())),
            Reader::OneRoster(_) | Reader::Case(_) => None,
        }
    }

    /// Reads on: some records, at the end none. Files that break off are told, and nothing of them is to be taken.
    pub fn read_on(&mut self, into: &mut Vec<Record>) -> bool {
        let read = match &mut self.reader {
            Reader::Sheets(_) => Ok(false),
            Reader::OneRoster(reader) => reader.read_on(into, &mut self.state),
            Reader::Case(reader) => reader.read_on(into, &mut self.state),
            Reader::Mapped(reader) => reader.read_on(into, &mut self.state),
        };
        read.unwrap_or_else(|Broken(file)| {
            let what = Problem::BrokenOff.at(&file, "");
            self.state.findings.add(what, || (None, String::new()));
            false
        })
    }

    /// What reading it all has left to be answered.
    pub fn question_after(&self) -> Option<Question> {
        if let Reader::OneRoster(reader) = &self.reader
            && let Some(classes) = reader.classes(&self.state)
        {
            return Some(Question::Class(classes));
        }
        let state = &self.state;
        if state.other_order {
            return Some(Question::Days);
        }
        if !state.codes.is_empty() {
            let codes = state.codes.iter();
            return Some(Question::Codes(
                codes.map(|(code, count)| (code.clone(), *count)).collect(),
            ));
        }
        match state.off {
            Some((low, high)) if state.answers.scores.is_none() => Some(Question::Scale(low, high)),
            _ => None,
        }
    }

    /// Adds what was found of a line by those who took it in.
    pub fn tell(&mut self, problem: Problem, line: u64, read: &str) {
        let file = match &self.reader {
            Reader::OneRoster(_) => "users.csv",
            Reader::Sheets(_) => "",
            Reader::Case(reader) => reader.file(),
            Reader::Mapped(reader) => reader.file(),
        };
        let what = problem.at(file, "");
        self.state
            .findings
            .add(what, || (Some(line), read.to_owned()));
    }

    /// Adds what was found of a whole file.
    pub fn tell_of(&mut self, file: &str, problem: Problem) {
        let what = problem.at(file, "");
        self.state.findings.add(what, || (None, String::new()));
    }

    /// What somebody should know.
    pub fn findings(&self) -> &Findings {
        &self.state.findings
    }

    /// How far it is.
    pub fn progress(&self) -> Progress {
        match &self.reader {
            Reader::Sheets(_) => Progress::default(),
            Reader::OneRoster(reader) => reader.progress(),
            Reader::Case(reader) => reader.progress(),
            Reader::Mapped(reader) => reader.progress(),
        }
    }
}
