//! The pages and tables that sheets of the desk become, and writing them to a folder.

use std::path::{Path, PathBuf};

use super::files::{create_folder, write_new};
use super::{Ground, Open, record};
use crate::ask::Sheet;
use crate::domain::log::{self, What};
use crate::domain::sight::Viewer;
use crate::handout::{Block, Look, Paper, html};
use crate::locale::{Text, terms, text};
use crate::store::Error;

impl Open<'_> {
    /// Writes a sheet to a folder; what leaves the file is in the log before it leaves.
    pub(super) fn save(&mut self, folder: &Path, sheet: &Sheet) -> Result<Vec<PathBuf>, Error> {
        let (what, student) = match sheet {
            Sheet::Record { student, .. } => (What::Exported, Some(*student)),
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
        let class = self.class_and_day();
        let page = |name: &str, blocks: Vec<Block>| (name.to_owned(), "html", self.paper(&blocks));
        Ok(match sheet {
            Sheet::Record { student: key, .. } => {
                let reading = self.ground.reading;
                let mut blocks = Vec::new();
                for language in reading.languages() {
                    blocks.push(Block::In(language));
                    blocks.extend(record::blocks(self, *key, language)?);
                }
                let all = self.store.export(*key, Viewer::Family(*key))?;
                let json = serde_json::to_string_pretty(&all).map_err(|_| Error::Damaged)?;
                let json = crate::domain::clean::for_json(&json);
                let stem = format!("juntos-student-{key}");
                vec![page(&stem, blocks), (stem, "json", json)]
            }
            Sheet::Log(_) => {
                let lines = self.store.log(usize::MAX >> 1)?;
                vec![("juntos-log".to_owned(), "csv", self.log_table(&lines)?)]
            }
            Sheet::Codes(codes) => {
                let mut blocks = self.said(&terms::codes_heading(codes.len()));
                blocks.push(Block::In(self.ground.reading.first()));
                blocks.extend(
                    codes
                        .iter()
                        .map(|one| Block::Slip(one.name.clone(), class.clone(), one.code.clone())),
                );
                vec![page("juntos-codes", blocks)]
            }
            Sheet::Recovery { code, .. } => {
                let mut blocks = self.said(&[text::recovery_title(), text::recovery_paper()]);
                let file = self
                    .store
                    .path()
                    .file_name()
                    .map(|name| name.to_string_lossy().into_owned());
                blocks.push(Block::Slip(file.unwrap_or_default(), class, code.clone()));
                vec![page("juntos-recovery-code", blocks)]
            }
            Sheet::Proof(proof) => {
                let mut texts = vec![text::proof_title()];
                texts.extend(terms::proof(self.ground.now.local_of(proof.at), proof));
                vec![page("juntos-erasure", self.said(&texts))]
            }
            Sheet::Cleared(counts) => {
                let mut texts = vec![text::cleared_title()];
                texts.extend(counts.iter().map(terms::past_its_time));
                vec![page("juntos-cleared", self.said(&texts))]
            }
        })
    }

    /// What a slip belongs to: the class, and the day it was made.
    fn class_and_day(&self) -> String {
        let name = self.ground.class.map(|class| class.name.clone());
        let locale = self.ground.locales.of(self.ground.reading.first());
        let day = locale.dates().with_year(self.ground.now.day());
        format!("{} · {day}", name.unwrap_or_default())
    }

    fn paper(&self, blocks: &[Block]) -> String {
        let paper = Paper::new(self.ground.reading.first(), blocks.to_vec());
        html(&Look::default(), &paper, 100)
    }

    /// The first text as a heading, the others below it, in the languages on the screen.
    fn said(&self, texts: &[Text]) -> Vec<Block> {
        let reading = self.ground.reading;
        let mut blocks = Vec::new();
        for language in reading.languages() {
            blocks.push(Block::In(language));
            for (at, text) in texts.iter().enumerate() {
                let words = self.ground.locales.say(language, text);
                blocks.push(if at == 0 {
                    Block::Heading(words.into())
                } else {
                    Block::Line(words.into())
                });
            }
        }
        blocks
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
