//! Which reader reads a bundle of files.

use std::io::{self, Read as _};

use super::bundle::Bundle;
use super::state::State;
use super::{case, mapped, oneroster};
use crate::domain::class_file::intake::{Cannot, Format};

/// Whoever reads them.
pub(super) enum Reader {
    /// Sheets, of which nobody has said yet which one is meant: names and lines.
    Sheets(Vec<(String, u64)>),
    OneRoster(Box<oneroster::Reader>),
    Case(Box<case::Reader>),
    Mapped(Box<mapped::Reader>),
}

/// Looks which system wrote the files.
pub(super) fn recognise(
    bundle: Bundle,
    state: &mut State,
) -> Result<(Format, String, Reader), Cannot> {
    if let Some(sheets) = bundle.sheets() {
        return sheet(bundle, sheets, state);
    }
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
            let reader = case::Reader::begin(bundle.clone(), one)?;
            let reader = Reader::Case(Box::new(reader));
            Ok((Format::Case, "case".into(), reader))
        }
        ([one], _) => table(bundle.clone(), one, state),
        ([], []) => {
            // A file without an ending that tells anything: a table, if it is one.
            let only: Vec<String> = bundle.names().map(str::to_owned).collect();
            match only.as_slice() {
                [one] => table(bundle.clone(), one, state),
                _ => Err(Cannot::NothingKnown),
            }
        }
        _ => Err(Cannot::Several),
    }
}

/// The sheet that is meant, of a workbook.
fn sheet(
    bundle: Bundle,
    sheets: Vec<(String, u64)>,
    state: &mut State,
) -> Result<(Format, String, Reader), Cannot> {
    let wanted = state.answers.sheet.as_deref();
    let named = sheets
        .iter()
        .find(|(name, _)| Some(name.as_str()) == wanted);
    match (named, sheets.as_slice()) {
        (_, []) => Err(Cannot::NothingKnown),
        (Some((one, _)), _) | (None, [(one, _)]) => table(bundle, one, state),
        _ => Ok((Format::Table, "workbook".into(), Reader::Sheets(sheets))),
    }
}

/// A table, of whichever system wrote it.
fn table(
    bundle: Bundle,
    name: &str,
    state: &mut State,
) -> Result<(Format, String, Reader), Cannot> {
    if let Some(why) = no_table(&bundle, name) {
        return Err(why);
    }
    let reader = mapped::Reader::begin(bundle, name, state).map_err(|error| cannot_read(&error))?;
    let format = reader.format();
    let print = match format {
        Format::Table | Format::CanvasGradebook => reader.fingerprint(),
        other => other.source().to_owned(),
    };
    Ok((format, print, Reader::Mapped(Box::new(reader))))
}

/// Is it something that is no table, whatever its name says?
fn no_table(bundle: &Bundle, name: &str) -> Option<Cannot> {
    let mut start = [0; 512];
    let read = bundle.reader(name).ok()?.read(&mut start).ok()?;
    let start = start.get(..read)?;
    let start = start.strip_prefix(b"\xef\xbb\xbf").unwrap_or(start);
    let start = start.trim_ascii_start().to_ascii_lowercase();
    if start.starts_with(b"%pdf") {
        return Some(Cannot::Document);
    }
    let pages: [&[u8]; 4] = [b"<html", b"<!doctype html", b"<table", b"<?xml"];
    let is_page = pages.iter().any(|page| start.starts_with(page));
    is_page.then_some(Cannot::WebPage)
}

fn cannot_read(error: &io::Error) -> Cannot {
    match error.kind() {
        io::ErrorKind::NotFound => Cannot::Missing,
        io::ErrorKind::PermissionDenied => Cannot::Unreachable,
        _ => Cannot::NothingKnown,
    }
}
