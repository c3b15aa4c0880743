//! Work on pages for people.

use std::path::Path;

use super::making::{Making, PageGround, Written};
use super::papers::papers_in;
use super::{Doing, Ground, Long, Work, record};
use crate::ask::{Ask, PagesAsk, PagesChange};
use crate::domain::class_file::pages::{Languages, Wish};
use crate::domain::people::who_sees::Seat;
use crate::store::Error;

impl Work {
    pub(super) fn pages(&mut self, ask: &PagesAsk, ground: &Ground) -> Result<PagesChange, Error> {
        Ok(match ask {
            PagesAsk::ReadRecord { seat } => record::read(&mut self.open(ground)?, *seat)?,
            PagesAsk::Save { folder, sheet } => PagesChange::Saved {
                files: self.open(ground)?.save(folder, sheet)?,
            },
            PagesAsk::TakeHome { seat } => self.take_home(*seat, ground)?,
            PagesAsk::Make { folder, wish } => self.begin_pages(folder, *wish, ground)?,
            PagesAsk::Stop => {
                self.stop();
                PagesChange::Stopped
            }
        })
    }

    /// The page for home of one student, in the languages on the screen, where pages are written.
    fn take_home(&mut self, seat: Seat, ground: &Ground) -> Result<PagesChange, Error> {
        let reading = ground.reading;
        let languages = match reading.second() {
            Some(_) => Languages::Both(reading.first()),
            None => Languages::One(reading.first()),
        };
        let wish = Wish {
            table: seat.table,
            ..Wish::take_home(seat.student, languages)
        };
        let folder = papers_in(ground, Path::new(""));
        let when = ground.when();
        let store = self.open(ground)?.store;
        let mut making = Making::begin(store, wish, &folder, when, "family")?;
        let written = self.make_one(&mut making, ground)?.unwrap_or_default();
        Ok(PagesChange::TakenHome {
            files: written.files,
            missing: written.missing,
        })
    }

    /// Begins to make pages; they are gone on with a student at a time.
    fn begin_pages(
        &mut self,
        folder: &Path,
        wish: Wish,
        ground: &Ground,
    ) -> Result<PagesChange, Error> {
        self.stop();
        let when = ground.when();
        let into = papers_in(ground, folder);
        let store = self.open(ground)?.store;
        let making = Making::begin(store, wish, &into, when, "teacher")?;
        let change = how_far(&making);
        self.long = Some(Long {
            ask: Ask::Pages(PagesAsk::Make {
                folder: folder.to_owned(),
                wish,
            }),
            doing: Doing::Making(Box::new(making)),
        });
        Ok(change)
    }

    /// Makes the pages of one more student.
    pub(super) fn make_on(
        &mut self,
        mut making: Box<Making>,
        ask: &Ask,
        ground: &Ground,
    ) -> Result<PagesChange, Error> {
        if let Some(written) = self.make_one(&mut making, ground)? {
            return Ok(PagesChange::Made {
                files: written.files,
                missing: written.missing,
            });
        }
        let change = how_far(&making);
        self.long = Some(Long {
            ask: ask.clone(),
            doing: Doing::Making(making),
        });
        Ok(change)
    }

    fn make_one(&mut self, making: &mut Making, ground: &Ground) -> Result<Option<Written>, Error> {
        let on = PageGround {
            class: ground.class.ok_or(Error::Missing)?,
            counting: ground.counting(),
            content: ground.content,
            locales: ground.locales,
            local: &|moment| ground.now.local_of(moment),
        };
        making.step(self.open(ground)?.store, on, ground.when())
    }
}

const fn how_far(making: &Making) -> PagesChange {
    let (done, of) = making.progress();
    PagesChange::Making { done, of }
}
