//! Something to read at the desk: a record, the log, codes, proofs.

use super::super::page::desk;
use super::SheetPage;
use crate::ask::Sheet;
use crate::domain::Secret;
use crate::domain::class_file::log;
use crate::domain::people::person::Voice;
use crate::locale::{Text, terms, text};
use crate::page::{Block, Code, Page};
use crate::screen::Around;
use crate::screen::pieces::nobody;

pub(super) fn of(around: &Around, sheet: &SheetPage) -> Page {
    let (read, people) = match &sheet.sheet {
        Sheet::Record { page: record, .. } => (record.read.clone(), record.people.clone()),
        other => (blocks(around, other), nobody(around)),
    };
    Page {
        down: sheet.scroll,
        people,
        ..desk(read, Vec::new())
    }
}

fn blocks(around: &Around, sheet: &Sheet) -> Vec<Block> {
    match sheet {
        Sheet::Record { page: record, .. } => record.read.clone(),
        Sheet::Log(lines) => {
            let head = [
                Block::Title(text::log_title()),
                Block::quiet(text::log_about()),
                Block::Gap,
            ];
            let lines = lines
                .iter()
                .map(|entry| Block::plain(log_line(around, entry)));
            head.into_iter().chain(lines).collect()
        }
        Sheet::Codes(codes) => {
            let [title, about] = terms::codes_heading(codes.len());
            let head = [Block::Title(title), Block::plain(about), Block::Gap];
            let codes = codes.iter().map(|one| code(&one.name, &one.code));
            head.into_iter().chain(codes).collect()
        }
        Sheet::Recovery {
            code: secret,
            failed,
            replaces,
        } => {
            let head = [
                Block::Title(text::recovery_title()),
                Block::plain(text::recovery_about()),
                Block::Gap,
                code("", secret),
                Block::Gap,
            ];
            let replaces = replaces.then(|| Block::plain(text::recovery_replaces()));
            let failed = Block::plain(text::recovery_failed(*failed));
            head.into_iter().chain(replaces).chain([failed]).collect()
        }
        Sheet::Proof(proof) => {
            let proof = terms::proof(around.local(proof.at), proof);
            titled(text::proof_title(), proof)
        }
        Sheet::Cleared(counts) => {
            let counts = counts.iter().map(terms::past_its_time);
            titled(text::cleared_title(), counts.collect())
        }
    }
}

fn titled(title: Text, lines: Vec<Text>) -> Vec<Block> {
    let lines = lines.into_iter().map(Block::plain);
    std::iter::once(Block::Title(title)).chain(lines).collect()
}

fn code(name: &str, secret: &Secret) -> Block {
    Block::Code(Code {
        name: text::as_typed(name),
        of: None,
        secret: secret.clone(),
    })
}

fn log_line(around: &Around, entry: &log::Entry) -> Text {
    let at = around.local(entry.at);
    let who = Voice::named(&entry.who).unwrap_or_default();
    let who = terms::voice(who, around.teacher_gender());
    let what = terms::logged(entry.what);
    match entry.student {
        None => text::log_line(at.date(), at.time(), what, who),
        Some(key) => {
            let mut students = around.students.iter();
            let known = students.find(|one| one.key == key);
            let name = known.map_or_else(|| key.to_string(), |one| one.name.full());
            text::log_line_of(at.date(), name, at.time(), what, who)
        }
    }
}
