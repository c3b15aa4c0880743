//! The pages and tables that sheets of the desk become, and writing them to a folder.

use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use super::Session;
use crate::app::Sheet;
use crate::domain::Secret;
use crate::domain::log::{self, What};
use crate::domain::sight::Viewer;

use crate::locale::{Reader, Text, terms, text};
use crate::page::{Block, Code, Page, Top};
use crate::render::paper::{Look, Paper, html};
use crate::store::Error;

impl Session {
    /// Writes a sheet to a folder; what leaves the file is in the log before it leaves.
    pub(super) fn save(&mut self, folder: &Path, sheet: &Sheet) -> Result<Vec<PathBuf>, Error> {
        let (what, student) = match sheet {
            Sheet::Record(key, _) => (What::Exported, Some(*key)),
            Sheet::Log(_) => (What::Exported, None),
            Sheet::Codes(_) | Sheet::Recovery { .. } | Sheet::Proof(_) | Sheet::Cleared(_) => {
                (What::Printed, None)
            }
        };
        self.on_store(|store, when| store.note_down(when, what, student, "teacher"))?;
        let folder = self.papers_in(folder);
        create_folder(&folder)?;
        let day = self.app.now.day();
        let mut written = Vec::new();
        for (stem, extension, contents) in self.papers(sheet)? {
            written.push(write_new(
                &folder,
                &format!("{stem}-{day}"),
                extension,
                contents.as_bytes(),
            )?);
        }
        Ok(written)
    }

    /// Where pages go: a folder that is no whole path lies where pages usually are, not where the program was started.
    pub(super) fn papers_in(&self, folder: &Path) -> PathBuf {
        let usual = crate::places::at_home(&self.app.papers);
        usual.join(crate::places::at_home(folder))
    }

    /// File name, extension and contents of what a sheet becomes.
    fn papers(&self, sheet: &Sheet) -> Result<Vec<(String, &'static str, String)>, Error> {
        let page = |name: &str, blocks: &[Block]| (name.to_owned(), "html", self.paper(blocks));
        Ok(match sheet {
            Sheet::Record(key, record) => {
                let all = self.open_store()?.export(*key, Viewer::Family(*key))?;
                let json = serde_json::to_string_pretty(&all).map_err(|_| Error::Damaged)?;
                let json = crate::domain::clean::for_json(&json);
                let stem = format!("juntos-student-{key}");
                vec![page(&stem, &record.read), (stem, "json", json)]
            }
            Sheet::Log(_) => {
                let lines = self.open_store()?.log(usize::MAX >> 1)?;
                vec![("juntos-log".to_owned(), "csv", self.log_table(&lines)?)]
            }
            Sheet::Codes(codes) => {
                let mut blocks = said(terms::codes_heading(codes.len()));
                blocks.extend(codes.iter().map(|(name, code)| self.slip(name, code)));
                vec![page("juntos-codes", &blocks)]
            }
            Sheet::Recovery { code, .. } => {
                let mut blocks = said([text::recovery_title(), text::recovery_paper()]);
                let file = self.open_store()?.path().file_name();
                let file = file.map(|name| name.to_string_lossy().into_owned());
                blocks.push(self.slip(&file.unwrap_or_default(), code));
                vec![page("juntos-recovery-code", &blocks)]
            }
            Sheet::Proof(proof) => {
                let proof = terms::proof(self.app.local(proof.at), proof);
                let blocks = said(std::iter::once(text::proof_title()).chain(proof));
                vec![page("juntos-erasure", &blocks)]
            }
            Sheet::Cleared(counts) => {
                let counts = counts.iter().map(terms::past_its_time);
                let blocks = said(std::iter::once(text::cleared_title()).chain(counts));
                vec![page("juntos-cleared", &blocks)]
            }
        })
    }

    /// A secret to cut out: whose it is, the class, and the day it was made.
    fn slip(&self, name: &str, code: &Secret) -> Block {
        let class = self.app.class.as_ref().map(|class| class.name.clone());
        let class = text::as_typed(class.unwrap_or_default());
        Block::Code(Code {
            name: text::as_typed(name),
            of: Some(text::fact_beside(class, Block::day(self.app.now.day()))),
            secret: code.clone(),
        })
    }

    /// A page to be read in a browser, in the languages on the screen: whole in the first, then whole in the second;
    /// what is cut out stands once.
    fn paper(&self, blocks: &[Block]) -> String {
        let (slips, read) = blocks
            .iter()
            .cloned()
            .partition(|one| matches!(one, Block::Code(_)));
        let reader = Reader::new(&self.locales, self.app.reading);
        let mut paper = Paper::in_each(&Page::of(Top::default(), read), reader);
        let slips = Paper::in_each(&Page::of(Top::default(), slips), reader.alone());
        paper.blocks.extend(slips.blocks);
        html(&Look::default(), &paper, 100)
    }

    /// The log as a table: day, time, who, what, the student's number.
    fn log_table(&self, lines: &[log::Entry]) -> Result<String, Error> {
        let mut table = csv::Writer::from_writer(Vec::new());
        let mut put = |cells: [String; 5]| {
            let cells = cells.map(|cell| crate::domain::clean::for_cell(&cell));
            table.write_record(cells).map_err(|_| Error::Broken)
        };
        put(["day", "time", "who", "what", "student"].map(str::to_owned))?;
        for entry in lines.iter().rev() {
            let at = self.app.local(entry.at);
            put([
                at.date().to_string(),
                at.time().to_string(),
                entry.who.clone(),
                entry.what.name().to_owned(),
                entry.student.map(|key| key.to_string()).unwrap_or_default(),
            ])?;
        }
        let bytes = table.into_inner().map_err(|_| Error::Broken)?;
        String::from_utf8(bytes).map_err(|_| Error::Damaged)
    }
}

/// The first text as a heading, the others below it.
fn said(texts: impl IntoIterator<Item = Text>) -> Vec<Block> {
    let mut texts = texts.into_iter();
    let title = texts.next().map(Block::Heading);
    title.into_iter().chain(texts.map(Block::plain)).collect()
}

/// Writes a file that was not there, readable by its owner alone; a taken name gets a number.
pub(super) fn write_new(
    folder: &Path,
    stem: &str,
    extension: &str,
    contents: &[u8],
) -> Result<PathBuf, Error> {
    for count in 1..10_000 {
        let name = if count == 1 {
            format!("{stem}.{extension}")
        } else {
            format!("{stem}-{count}.{extension}")
        };
        let path = folder.join(name);
        match owner_only().write(true).create_new(true).open(&path) {
            Ok(mut file) => {
                let written = file.write_all(contents).and_then(|()| file.sync_all());
                return match written {
                    Ok(()) => Ok(path),
                    Err(error) => {
                        let _ = fs::remove_file(&path);
                        Err(of_io(&error))
                    }
                };
            }
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(of_io(&error)),
        }
    }
    Err(Error::Exists)
}

/// Makes a folder where there is none.
pub(super) fn create_folder(folder: &Path) -> Result<(), Error> {
    fs::create_dir_all(folder).map_err(|_| Error::Unreachable)
}

/// Makes a folder that was not there, for its owner alone.
pub(super) fn create_new_folder(folder: &Path) -> Result<(), Error> {
    private_folder()
        .create(folder)
        .map_err(|error| match error.kind() {
            ErrorKind::AlreadyExists => Error::Exists,
            _ => of_io(&error),
        })
}

#[cfg(unix)]
fn private_folder() -> fs::DirBuilder {
    use std::os::unix::fs::DirBuilderExt as _;
    let mut builder = fs::DirBuilder::new();
    builder.mode(0o700);
    builder
}

#[cfg(not(unix))]
fn private_folder() -> fs::DirBuilder {
    fs::DirBuilder::new()
}

/// What a person can do about it.
pub(super) fn of_io(error: &std::io::Error) -> Error {
    match error.kind() {
        ErrorKind::StorageFull => Error::Full,
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Error::Unreachable,
        _ => Error::Broken,
    }
}

#[cfg(unix)]
fn owner_only() -> OpenOptions {
    use std::os::unix::fs::OpenOptionsExt as _;
    let mut options = OpenOptions::new();
    options.mode(0o600);
    options
}

#[cfg(not(unix))]
fn owner_only() -> OpenOptions {
    OpenOptions::new()
}
