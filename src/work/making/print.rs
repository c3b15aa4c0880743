//! A page as the files that are wanted, and the sheets that are printed at once.

use super::super::files::write_new;
use super::super::unfinished::Unfinished;
use super::Making;
use crate::render::paper::{self, Paper};
use crate::store::Error;
use crate::voice::{self, Spoken};

/// So many sheets stand in one file to be printed at once: a class is one file, and a school does not fill the memory.
const TO_PRINT: usize = 60;

impl Making {
    /// A page as the files that are wanted.
    pub(super) fn write(&mut self, stem: &str, paper: &Paper) -> Result<(), Error> {
        if self.wish.files.html() {
            let percent = self.press.percent(paper);
            let html = paper::html(&self.look, paper, percent);
            self.keep(stem, "html", html.as_bytes())?;
        }
        if self.wish.files.pdf() {
            let one = std::slice::from_ref(paper);
            let printed = self.press.pdf(one, self.wish.size, &paper.name);
            let printed = printed.ok_or(Error::Broken)?;
            self.written.missing += printed.missing;
            self.keep(stem, "pdf", &printed.bytes)?;
        }
        Ok(())
    }

    /// A page read aloud, a file a language.
    pub(super) fn record(&mut self, stem: &str, paper: &Paper) -> Result<(), Error> {
        let Some((program, ending)) = self.voice.and_then(|one| Some((one, one.sound()?))) else {
            return Ok(());
        };
        let unfinished = self.unfinished.as_ref().map(Unfinished::path);
        let folder = unfinished.unwrap_or(&self.folder).to_owned();
        for (language, words) in paper.spoken() {
            let half = folder.join(format!(".{stem}.{ending}"));
            let spoken = Spoken { language, words };
            let is_there = voice::record(program, &spoken, &half);
            let bytes = is_there.then(|| std::fs::read(&half).ok()).flatten();
            drop(std::fs::remove_file(&half));
            let bytes = bytes.ok_or(Error::Broken)?;
            self.keep(&format!("{stem}-{}", language.code()), ending, &bytes)?;
        }
        Ok(())
    }

    pub(super) fn keep(&mut self, stem: &str, extension: &str, bytes: &[u8]) -> Result<(), Error> {
        let unfinished = self.unfinished.as_ref().map(Unfinished::path);
        let folder = unfinished.unwrap_or(&self.folder);
        let path = write_new(folder, stem, extension, bytes)?;
        self.written.files.push(path);
        Ok(())
    }

    /// Puts a sheet to those of the same languages that are printed at once.
    pub(super) fn collect(&mut self, suffix: &str, paper: Paper) -> Result<(), Error> {
        let known = self.to_print.iter().position(|(name, ..)| name == suffix);
        let at = known.unwrap_or(self.to_print.len());
        if known.is_none() {
            self.to_print.push((suffix.to_owned(), Vec::new(), 0));
        }
        let Some((_, papers, _)) = self.to_print.get_mut(at) else {
            return Ok(());
        };
        papers.push(paper);
        if papers.len() < TO_PRINT {
            return Ok(());
        }
        self.print(at)
    }

    pub(super) fn print(&mut self, at: usize) -> Result<(), Error> {
        let Some((name, papers, count)) = self.to_print.get_mut(at) else {
            return Ok(());
        };
        *count += 1;
        let stem = format!("juntos-{}-all-{name}-{count}", self.wish.kind.name());
        let papers = std::mem::take(papers);
        // The file is of the class: no student gives it a title.
        let printed = self.press.pdf(&papers, self.wish.size, &stem);
        let printed = printed.ok_or(Error::Broken)?;
        self.keep(&stem, "pdf", &printed.bytes)
    }
}
