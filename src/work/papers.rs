//! The pages and tables that sheets of the desk become, and writing them to a folder.

use std::path::{Path, PathBuf};

use super::files::{create_folder, write_new};
use super::{Ground, Open};
use crate::ask::Sheet;
use crate::domain::Secret;
use crate::domain::class_file::log::{self, What};

use crate::locale::{Reader, Text, terms, text};
use crate::page::{Block, Code, Page, Top};
use crate::render::paper::{Look, Paper, html};
use crate::store::Error;

impl Open<'_> {
    /// Writes a sheet to a folder; what leaves the file is in the log before it leaves.
    pub(super) fn save(&mut self, folder: &Path, sheet: &Sheet) -> Result<Vec<PathBuf>, Error> {
        let (what, student) = match sheet {
            Sheet::Record { seat, .. } => (What::Exported, Some(seat.student)),
            Sheet::Log(_) => (What::Exported, None),
            Sheet::Codes(_) | Sheet::Recovery { .. } | Sheet::Proof(_) | Sheet::Cleared(_) => {
                (What::Printed, None)
            }
        };
        self.store
            .note_down(self.ground.when(), what, student, "teacher")?;
        let folder = papers_in(self.ground, folder);
        create_folder(&folder)?;
        let day = self.ground.now.day();
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

    /// File name, extension and contents of what a sheet becomes.
    fn papers(&self, sheet: &Sheet) -> Result<Vec<(String, &'static str, String)>, Error> {
        let page = |name: &str, blocks: &[Block]| (name.to_owned(), "html", self.paper(blocks));
        Ok(match sheet {
            Sheet::Record { seat, page: record } => {
                let all = self.store.export(seat.student, seat.family())?;
                let json = serde_json::to_string_pretty(&all).map_err(|_| Error::Damaged)?;
                let json = crate::domain::clean::for_json(&json);
                let home = seat.table.home();
                let home = home.map_or_else(String::new, |home| format!("-home-{home}"));
                let stem = format!("juntos-student-{}{home}", seat.student);
                vec![page(&stem, &record.read), (stem, "json", json)]
            }
            Sheet::Log(_) => {
                let lines = self.store.log(usize::MAX >> 1)?;
                vec![("juntos-log".to_owned(), "csv", self.log_table(&lines)?)]
            }
            Sheet::Codes(codes) => {
                let mut blocks = said(terms::codes_heading(codes.len()));
                blocks.extend(codes.iter().map(|one| self.slip(&one.name, &one.code)));
                vec![page("juntos-codes", &blocks)]
            }
            Sheet::Recovery { code, .. } => {
                let mut blocks = said([text::recovery_title(), text::recovery_paper()]);
                let file = self.store.path().file_name();
                let file = file.map(|name| name.to_string_lossy().into_owned());
                blocks.push(self.slip(&file.unwrap_or_default(), code));
                vec![page("juntos-recovery-code", &blocks)]
            }
            Sheet::Proof(proof) => {
                let proof = terms::proof(self.ground.now.local_of(proof.at), proof);
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
        let class = self.ground.class.map(|class| class.name.clone());
        let class = text::as_typed(class.unwrap_or_default());
        Block::Code(Code {
            name: text::as_typed(name),
            of: Some(text::fact_beside(class, Block::day(self.ground.now.day()))),
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
        let reader = Reader::new(self.ground.locales, self.ground.reading);
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
            let at = self.ground.now.local_of(entry.at);
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

/// Where pages go: a folder that is no whole path lies where pages usually are, not where the program was started.
pub(super) fn papers_in(ground: &Ground, folder: &Path) -> PathBuf {
    let usual = crate::places::at_home(ground.papers);
    usual.join(crate::places::at_home(folder))
}

/// The first text as a heading, the others below it.
fn said(texts: impl IntoIterator<Item = Text>) -> Vec<Block> {
    let mut texts = texts.into_iter();
    let title = texts.next().map(Block::Heading);
    title.into_iter().chain(texts.map(Block::plain)).collect()
}
