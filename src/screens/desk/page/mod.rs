//! The teacher's desk: its menu, the roll, one student, entries, backups, what is about to happen.

pub(super) mod importing;
pub(super) mod sheet;

use super::confirm::Confirm;
use super::entries::Entries;
use super::menu::Choice as DeskChoice;
use super::roll::Roll;
use super::student::{Choice as DossierChoice, StudentPage};
use crate::ask::Purpose;
use crate::locale::{terms, text};
use crate::page::{Block, Choice, Line, Name, Names, Page, Part, Tone, Top};
use crate::screen::Around;
use crate::screen::pieces::{choices, find, juntos_and, named};

/// The line on top of every page of the desk.
pub(super) fn top() -> Top {
    juntos_and(text::desk_title())
}

/// A page of the desk.
pub(super) fn desk(read: Vec<Block>, work: Vec<Part>) -> Page {
    Page {
        work,
        ..Page::of(top(), read)
    }
}

pub(super) fn menu(around: &Around, at: usize) -> Page {
    let read = vec![
        Block::Title(text::desk_title()),
        Block::quiet(text::desk_about()),
        Block::Gap,
    ];
    let all = DeskChoice::all(around.has_passphrase).iter();
    desk(read, choices(all.map(|choice| choice.text()), at))
}

pub(super) fn roll(roll: &Roll) -> Page {
    let found = roll.found();
    let names = found.iter().map(|student| Name {
        name: student.name.full(),
        about: student.left.map(text::roll_left),
    });
    let names = Names {
        all: names.collect(),
        chosen: roll.at,
    };
    let nobody = found.is_empty().then(text::nothing_found);
    let work = named(find(roll.find.as_ref()), nobody, names);
    desk(vec![Block::Title(text::roll_title())], work)
}

pub(super) fn student(page: &StudentPage) -> Page {
    let dossier = &page.dossier;
    let number = f64::from(i32::try_from(dossier.key).unwrap_or(i32::MAX));
    let code = if dossier.has_code {
        text::dossier_has_code()
    } else {
        text::dossier_has_no_code()
    };
    let title = text::dossier_title(dossier.name.full(), number);
    let mut read = vec![Block::Title(title), Block::quiet(code)];
    read.extend(dossier.left.map(|day| Block::quiet(text::roll_left(day))));
    let held = dossier.held.then(text::dossier_is_held);
    read.extend(held.map(|held| Block::toned(held, Tone::Wrong)));
    let requests = dossier.private_requests;
    let requests = (requests > 0).then(|| text::record_private_requests(requests));
    read.extend(requests.map(|open| Block::toned(open, Tone::Good)));
    read.push(Block::Gap);
    let all = page.choices().into_iter();
    desk(read, choices(all.map(DossierChoice::text), page.at))
}

/// How far the pages are.
pub(super) fn making(done: usize, of: usize) -> Page {
    let count = |number: usize| u64::try_from(number).unwrap_or(u64::MAX);
    let read = vec![
        Block::Title(text::pages_working()),
        Block::Gap,
        Block::Progress(count(done), count(of)),
        Block::plain(text::pages_so_far(done, of)),
        Block::Gap,
        Block::quiet(text::pages_stop_with_esc()),
    ];
    desk(read, Vec::new())
}

pub(super) fn entries(around: &Around, entries: &Entries) -> Page {
    let about = if entries.purpose == Purpose::ToDispute {
        text::entries_dispute_about()
    } else {
        text::entries_correct_about()
    };
    let mut read = vec![Block::Title(about), Block::Gap];
    if entries.list.is_empty() {
        read.push(Block::plain(text::entries_empty()));
    }
    let list = entries.list.iter().enumerate().map(|(at, entry)| {
        let words = if entries.purpose == Purpose::ToDispute {
            around.entry_words(entry)
        } else {
            // What is corrected is what was typed.
            text::as_typed(entry.said.text.replace('\n', " "))
        };
        let line = text::fact_is(terms::entry(entry.kind), words);
        Choice::nth(at, line).chosen(at == entries.at).into()
    });
    desk(read, list.collect())
}

pub(super) fn confirm(confirm: &Confirm) -> Page {
    let about = confirm.asked.about.iter().cloned().map(Block::plain);
    let read = [Block::Title(confirm.asked.question.clone()), Block::Gap];
    let read = read.into_iter().chain(about).chain([Block::Gap]);
    let answers = confirm.answers().into_iter();
    let answers = answers.map(|answer| Line::from(answer).in_tone(Tone::Loud));
    desk(read.collect(), choices(answers, confirm.on))
}
