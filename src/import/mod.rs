//! Files of other systems → what they say, and what somebody should know of them. Touches no class file.
//!
//! ```text
//! Bundle (file, folder, zip) → Reading: a slice at a time → Records + Findings, at most one Question
//! ```

mod bundle;
mod case;
mod mapped;
mod oneroster;
mod recognised;
mod state;
mod table;
mod values;

use std::io;

pub use bundle::Bundle;
use state::{Broken, State};

use crate::domain::class_file::intake::{
    Answers, Cannot, Findings, Format, Mapping, Problem, Progress, Question, Record, fingerprint,
};

/// What a reading needs to know of the class.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// What has been answered.
    pub answers: Answers,
    /// The highest score of the class's scale.
    pub top: f64,
    /// Where mastery begins on it.
    pub mastery: f64,
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

enum Reader {
    OneRoster(Box<oneroster::Reader>),
    Case(Box<case::Reader>),
    Mapped(Box<mapped::Reader>),
}

impl Reading {
    /// Looks which system wrote the files, and is ready to read them.
    pub fn begin(bundle: Bundle, wanted: &Wanted) -> Result<Self, Cannot> {
        let mut state = State {
            top: wanted.top,
            mastery: wanted.mastery,
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
        answers.scores = answers.scores.or(before.scores);
        answers.day_first = answers.day_first.or(before.day_first);
        answers.new_students = answers.new_students.or(before.new_students);
    }

    /// What is answered so far, remembered answers among them.
    pub fn answers(&self) -> &Answers {
        &self.state.answers
    }

    /// What has to be answered before the rest is worth reading.
    pub fn question_before(&mut self) -> Option<Question> {
        match &mut self.reader {
            Reader::Mapped(reader) => reader.question(&mut self.state),
            Reader::OneRoster(_) | Reader::Case(_) => None,
        }
    }

    /// Reads on: some records, at the end none. What was read before the files break off counts.
    pub fn read_on(&mut self, into: &mut Vec<Record>) -> bool {
        let read = match &mut self.reader {
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

    /// What somebody should know.
    pub fn findings(&self) -> &Findings {
        &self.state.findings
    }

    /// How far it is.
    pub fn progress(&self) -> Progress {
        match &self.reader {
            Reader::OneRoster(reader) => reader.progress(),
            Reader::Case(reader) => reader.progress(),
            Reader::Mapped(reader) => reader.progress(),
        }
    }
}

fn recognise(bundle: Bundle, state: &mut State) -> Result<(Format, String, Reader), Cannot> {
    if bundle.find("users.csv").is_some() {
        let reader = oneroster::Reader::begin(bundle, state);
        let reader = Reader::OneRoster(Box::new(reader));
        return Ok((Format::OneRoster, "oneroster".into(), reader));
    }
    let ends = |end: &str| {
        let names = bundle
            .names()
            .filter(|name| name.to_lowercase().ends_with(end));
        names.map(str::to_owned).collect::<Vec<_>>()
    };
    let tables: Vec<String> = [".csv", ".tsv", ".txt"]
        .into_iter()
        .flat_map(ends)
        .collect();
    let frameworks = ends(".json");
    match (tables.as_slice(), frameworks.as_slice()) {
        ([], [one]) => {
            let reader = Reader::Case(Box::new(case::Reader::new(bundle.clone(), one)));
            Ok((Format::Case, "case".into(), reader))
        }
        ([one], _) => {
            let reader = mapped::Reader::begin(bundle.clone(), one, state)
                .map_err(|error| cannot_read(&error))?;
            let format = reader.format();
            let print = match format {
                Format::Table | Format::CanvasGradebook => fingerprint(&reader.header()),
                other => other.source().to_owned(),
            };
            Ok((format, print, Reader::Mapped(Box::new(reader))))
        }
        ([], []) => {
            // A file without an ending that tells anything: a table, if it is one.
            let only: Vec<String> = bundle.names().map(str::to_owned).collect();
            match only.as_slice() {
                [one] => {
                    let reader = mapped::Reader::begin(bundle.clone(), one, state)
                        .map_err(|error| cannot_read(&error))?;
                    let print = fingerprint(&reader.header());
                    Ok((reader.format(), print, Reader::Mapped(Box::new(reader))))
                }
                _ => Err(Cannot::NothingKnown),
            }
        }
        _ => Err(Cannot::Several),
    }
}

fn cannot_read(error: &io::Error) -> Cannot {
    match error.kind() {
        io::ErrorKind::NotFound => Cannot::Missing,
        io::ErrorKind::PermissionDenied => Cannot::Unreachable,
        _ => Cannot::NothingKnown,
    }
}
