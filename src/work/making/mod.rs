//! Pages for people, made and written: for one student at once, for a class a student at a time.

mod print;

use std::fs;
use std::path::{Path, PathBuf};

use super::files::create_folder;
use super::unfinished::{self, Unfinished};
use crate::content::Content;
use crate::domain::class_file::class::Class;
use crate::domain::class_file::log::What;
use crate::domain::class_file::pages::{Kind, OnSheet, Wish};
use crate::domain::conference::pace::Moment;
use crate::domain::id::{AdultId, HomeId, StudentId};
use crate::domain::learning::standing::Counting;
use crate::domain::people::folder::Folder;
use crate::domain::people::person::{Adult, Reads};
use crate::domain::people::who_sees::{Table, Viewer};
use crate::handout::{self, Context, Gradebook, Stamp};
use crate::locale::{Locales, Reader, Reading};
use crate::render::paper::{Look, Paper, Press};
use crate::store::{Error, Store, When};
use crate::voice::Program;

/// What pages are made of besides the class file.
#[derive(Clone, Copy)]
pub struct PageGround<'a> {
    /// The class.
    pub class: &'a Class,
    /// How it counts.
    pub counting: Counting,
    /// Scripts, habits, prompts.
    pub content: &'a Content,
    /// The words.
    pub locales: &'a Locales,
    /// A moment as it was here.
    pub local: &'a dyn Fn(Moment) -> jiff::civil::DateTime,
}

impl PageGround<'_> {
    fn context(&self, reading: Reading, when: When) -> Context<'_> {
        Context {
            class: self.class,
            counting: self.counting,
            content: self.content,
            reader: Reader::new(self.locales, reading),
            today: when.day,
        }
    }
}

/// A page for home is set so large, in percent, before it leaves anything out: it is read from a metre away.
const LARGE: u8 = 90;
/// The same in two languages.
const LARGE_IN_BOTH: u8 = 80;
/// So many days ahead stand on a schedule.
const SCHEDULED: i32 = 60;

/// What was written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// The files, in their order.
    pub files: Vec<PathBuf>,
    /// Letters that no font has for the PDF.
    pub missing: usize,
}

/// Pages that are being made.
pub struct Making {
    wish: Wish,
    students: Vec<StudentId>,
    next: usize,
    /// The folder that was asked for.
    folder: PathBuf,
    /// Where the files of a class stand until they are all there.
    unfinished: Option<Unfinished>,
    press: Press,
    look: Look,
    table: Option<Gradebook>,
    /// Sheets to be printed at once, by their languages: name, pages, how many such files there are.
    to_print: Vec<(String, Vec<Paper>, usize)>,
    written: Written,
    /// Who asked for it: a voice.
    who: &'static str,
    /// What reads pages aloud.
    voice: Option<Program>,
}

impl Making {
    /// Begins: nothing is written yet but an empty folder for a class.
    pub fn begin(
        store: &Store,
        wish: Wish,
        folder: &Path,
        when: When,
        who: &'static str,
    ) -> Result<Self, Error> {
        let is_of_nobody = matches!(wish.kind, Kind::Outcomes | Kind::Door | Kind::Office);
        let students = if is_of_nobody || wish.kind.is_of_school() {
            Vec::new()
        } else if let Some(student) = wish.student {
            vec![student]
        } else {
            let mut all = store.students()?;
            all.sort_by_cached_key(|one| crate::locale::folded(&one.name.full()));
            all.into_iter().map(|one| one.key).collect()
        };
        create_folder(folder)?;
        unfinished::sweep(folder, when.moment);
        let is_many = wish.student.is_none() && !wish.kind.is_of_class() && !students.is_empty();
        let unfinished = is_many
            .then(|| Unfinished::begin(folder, when.moment))
            .transpose()?;
        let table = match wish.kind {
            Kind::Table => Some(Gradebook::new(&store.standards()?).ok_or(Error::Broken)?),
            _ => None,
        };
        Ok(Self {
            wish,
            students,
            next: 0,
            folder: folder.to_owned(),
            unfinished,
            press: Press::default(),
            look: Look::default(),
            table,
            to_print: Vec::new(),
            written: Written::default(),
            who,
            voice: None,
        })
    }

    /// With a program that reads its pages aloud, where that is wanted.
    #[must_use]
    pub const fn spoken_by(mut self, program: Option<Program>) -> Self {
        self.voice = program;
        self
    }

    /// So many students of so many.
    pub const fn progress(&self) -> (usize, usize) {
        (self.next, self.students.len())
    }

    /// Makes the pages of one student; what was written, once all are.
    pub fn step(
        &mut self,
        store: &mut Store,
        ground: PageGround,
        when: When,
    ) -> Result<Option<Written>, Error> {
        if let Some(student) = self.students.get(self.next).copied() {
            self.next += 1;
            self.student(store, ground, when, student)?;
            if self.next < self.students.len() {
                return Ok(None);
            }
        }
        if self.wish.kind == Kind::Outcomes {
            let context = ground.context(self.reading(), when);
            let table = handout::outcomes(&store.standards()?, &context);
            let table = table.ok_or(Error::Broken)?;
            let stem = format!("juntos-outcomes-{}", when.day);
            self.keep(&stem, "csv", table.as_bytes())?;
        }
        if self.wish.kind.is_of_school() {
            self.school(store, ground, when)?;
        }
        match self.wish.kind {
            Kind::Door => self.schedule(store, ground, when, handout::Hung::AtTheDoor)?,
            Kind::Office => self.schedule(store, ground, when, handout::Hung::InTheOffice)?,
            _ => {}
        }
        if self.table.is_some() {
            // A table leaves as one, and so it is noted down.
            store.note_down_all(when, What::Exported, &self.students, self.who)?;
        }
        self.finish(when).map(Some)
    }

    /// A table says its words in one language: the first that is wanted.
    fn reading(&self) -> Reading {
        let first = self.wish.sheets(Reads::default());
        let first = first.first().map(|(first, _)| *first);
        first.map_or_else(Reading::default, Reading::One)
    }

    fn student(
        &mut self,
        store: &mut Store,
        ground: PageGround,
        when: When,
        student: StudentId,
    ) -> Result<(), Error> {
        // What leaves the file is in the log before it leaves.
        let what = match self.wish.kind {
            Kind::TakeHome | Kind::Report | Kind::Invitation | Kind::Sheet => Some(What::Printed),
            Kind::Record => Some(What::Exported),
            Kind::Table | Kind::Outcomes | Kind::Door | Kind::Office => None,
            // Nothing of any student stands on them.
            Kind::Questions | Kind::Glossary | Kind::Points | Kind::Info | Kind::Habits => None,
        };
        if let Some(what) = what {
            store.note_down(when, what, Some(student), self.who)?;
        }
        let reading = self.reading();
        if let Some(table) = &mut self.table {
            let folder = store.folder(student, Viewer::family(student))?;
            let context = ground.context(reading, when);
            let numbers = store.numbers_of(student)?;
            let added = table.add(&folder, &numbers, &context);
            return added.ok_or(Error::Broken);
        }
        for (whose, viewer) in for_whom(store, &self.wish, student)? {
            self.pages_for(store, ground, when, (student, &whose, viewer))?;
        }
        Ok(())
    }

    /// The pages of one student for whoever looks: of several homes each has its own.
    fn pages_for(
        &mut self,
        store: &Store,
        ground: PageGround,
        when: When,
        (student, whose, viewer): (StudentId, &str, Viewer),
    ) -> Result<(), Error> {
        let folder = store.folder(student, viewer)?;
        for sheet in self.wish.sheets(folder.student.reads) {
            let paper = self.paper(store, ground, (&folder, viewer), sheet, when)?;
            let stem = format!(
                "juntos-{}-{student}{whose}-{}-{}",
                self.wish.kind.name(),
                suffix(sheet),
                when.day
            );
            self.write(&stem, &paper)?;
            if self.wish.files.sound() && self.wish.kind == Kind::TakeHome {
                self.record(&stem, &paper)?;
            }
            if self.wish.student.is_none() && self.wish.files.pdf() {
                self.collect(suffix(sheet), paper)?;
            }
        }
        if matches!(self.wish.kind, Kind::TakeHome | Kind::Invitation) {
            self.dates(store, ground, &folder, when)?;
        }
        if self.wish.kind == Kind::Record {
            let all = store.export(student, viewer)?;
            let json = serde_json::to_string_pretty(&all).map_err(|_| Error::Damaged)?;
            let json = crate::domain::clean::for_json(&json);
            let stem = format!("juntos-record-{student}{whose}-{}", when.day);
            self.keep(&stem, "json", json.as_bytes())?;
        }
        Ok(())
    }

    /// The dates beside the pages of a student, for a phone or any calendar, where there are any.
    fn dates(
        &mut self,
        store: &Store,
        ground: PageGround,
        folder: &Folder,
        when: When,
    ) -> Result<(), Error> {
        let sheets = self.wish.sheets(folder.student.reads);
        let Some((first, second)) = sheets.first().copied() else {
            return Ok(());
        };
        let reading = second.map_or(Reading::One(first), |_| Reading::Both(first));
        let stamp = Stamp {
            class: store.class_id(),
            moment: when.moment,
        };
        let Some(dates) = handout::calendar(folder, &ground.context(reading, when), stamp) else {
            return Ok(());
        };
        let stem = format!("juntos-dates-{}-{}", folder.key, when.day);
        self.keep(&stem, "ics", dates.as_bytes())
    }

    fn paper(
        &mut self,
        store: &Store,
        ground: PageGround,
        (folder, viewer): (&Folder, Viewer),
        sheet: OnSheet,
        when: When,
    ) -> Result<Paper, Error> {
        let context = ground.context(reading(sheet), when);
        Ok(match self.wish.kind {
            Kind::TakeHome => {
                let large = if sheet.1.is_some() {
                    LARGE_IN_BOTH
                } else {
                    LARGE
                };
                let press = &mut self.press;
                handout::take_home_that(folder, &context, |paper| press.percent(paper) >= large)
            }
            Kind::Report => match self.wish.as_of {
                Some(day) => handout::report_card_of(folder, &context, day),
                None => handout::report_card(folder, &context),
            },
            Kind::Invitation => handout::invitation(folder, &context),
            Kind::Sheet => handout::teacher_sheet(folder, &context),
            Kind::Record => {
                let dossier = store.dossier(folder.key, viewer)?;
                let page = handout::record(&dossier, &context, ground.local);
                Paper::of(&page, context.reader)
            }
            // These are of the whole class: no page of them is one student's.
            Kind::Table | Kind::Outcomes | Kind::Door | Kind::Office => Paper::default(),
            Kind::Questions | Kind::Glossary | Kind::Points | Kind::Info | Kind::Habits => {
                Paper::default()
            }
        })
    }

    /// A page of the school's own words, on each sheet that is wanted.
    fn school(&mut self, store: &Store, ground: PageGround, when: When) -> Result<(), Error> {
        for sheet in self.wish.sheets(Reads::Both) {
            let context = ground.context(reading(sheet), when);
            let paper = match self.wish.kind {
                Kind::Questions => handout::school::questions(&store.given()?, &context),
                Kind::Glossary => handout::school::glossary(&context),
                Kind::Points => handout::school::points(&context),
                Kind::Info => handout::school::info(&context),
                Kind::Habits => handout::school::habits(&context),
                Kind::TakeHome | Kind::Report | Kind::Invitation | Kind::Sheet => continue,
                Kind::Record | Kind::Table | Kind::Outcomes => continue,
                Kind::Door | Kind::Office => continue,
            };
            let name = self.wish.kind.name();
            let stem = format!("juntos-{name}-{}-{}", suffix(sheet), when.day);
            self.write(&stem, &paper)?;
        }
        Ok(())
    }

    /// The hours of the class from today on. Who is on it leaves the file, and so it is noted down.
    fn schedule(
        &mut self,
        store: &mut Store,
        ground: PageGround,
        when: When,
        hung: handout::Hung,
    ) -> Result<(), Error> {
        let last = when.day.saturating_add(jiff::Span::new().days(SCHEDULED));
        let (slots, _) = store.calendar(when.day, last, false)?;
        let students: Vec<StudentId> = slots.iter().map(|slot| slot.conference.student).collect();
        store.note_down_all(when, What::Printed, &students, self.who)?;
        for sheet in self.wish.sheets(Reads::Both) {
            let context = ground.context(reading(sheet), when);
            let paper = handout::schedule(&slots, &context, hung);
            let name = self.wish.kind.name();
            let stem = format!("juntos-{name}-{}-{}", suffix(sheet), when.day);
            self.write(&stem, &paper)?;
        }
        Ok(())
    }

    fn finish(&mut self, when: When) -> Result<Written, Error> {
        for at in 0..self.to_print.len() {
            let is_open = self
                .to_print
                .get(at)
                .is_some_and(|(_, papers, _)| !papers.is_empty());
            if is_open {
                self.print(at)?;
            }
        }
        if let Some(table) = self.table.take() {
            let table = table.finish().ok_or(Error::Broken)?;
            self.keep(
                &format!("juntos-levels-{}", when.day),
                "csv",
                table.as_bytes(),
            )?;
        }
        if let Some(unfinished) = self.unfinished.take() {
            let name = format!("juntos-{}-{}", self.wish.kind.name(), when.day);
            let finished = unfinished.finish(&self.folder, &name)?;
            for file in &mut self.written.files {
                let name = file.file_name().map(|name| finished.join(name));
                *file = name.unwrap_or_default();
            }
        }
        Ok(std::mem::take(&mut self.written))
    }
}

/// Whose eyes a student's pages are for, and what their files are called by: of several homes each has its own, and
/// none is made for a home where nobody may have one.
fn for_whom(
    store: &Store,
    wish: &Wish,
    student: StudentId,
) -> Result<Vec<(String, Viewer)>, Error> {
    let one = |viewer| Ok(vec![(String::new(), viewer)]);
    if wish.kind == Kind::Sheet {
        return one(Viewer::Teacher);
    }
    match wish.table {
        Table::Home { .. } => return one(wish.table.viewer(student)),
        Table::Together => return one(Viewer::family(student)),
        Table::Student => {}
    }
    let homes = store.homes(student)?;
    let may_have = |adults: &[(AdultId, Adult)]| adults.iter().any(|(_, adult)| !adult.restricted);
    let open: Vec<HomeId> = homes
        .iter()
        .filter(|(_, adults)| may_have(adults))
        .map(|(home, _)| *home)
        .collect();
    if homes.len() < 2 || open.is_empty() {
        return one(Viewer::family(student));
    }
    let each = open.into_iter().map(|home| {
        let table = Table::Home { home, adult: None };
        (format!("-home-{home}"), table.viewer(student))
    });
    Ok(each.collect())
}

/// Whoever leaves in the middle, or meets a full disk, finds no half of it.
impl Drop for Making {
    fn drop(&mut self) {
        // The files of a class go with their folder; what was written is handed over once all of it is there.
        if self.unfinished.is_none() {
            let files = self.written.files.iter();
            files.for_each(|file| drop(fs::remove_file(file)));
        }
    }
}

const fn reading(sheet: OnSheet) -> Reading {
    match sheet {
        (first, Some(_)) => Reading::Both(first),
        (first, None) => Reading::One(first),
    }
}

const fn suffix(sheet: OnSheet) -> &'static str {
    use crate::domain::Language;
    match sheet {
        (_, Some(_)) => "both",
        (Language::English, None) => "en",
        (Language::Spanish, None) => "es",
    }
}
