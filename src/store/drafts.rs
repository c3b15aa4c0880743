//! What is being typed and not kept yet: one row a spot.

use rusqlite::{Row, params};
use serde_json::{Map, Value};

use super::draft_rows::delete;
use super::registry::DRAFT;
use super::{Change, Error, Store, When, old_drafts};
use crate::domain::class_file::spot::{Draft, Older, Spot, Unfinished};
use crate::domain::id::{ConferenceId, RowId, StudentId};
use crate::domain::people::who_sees::{Seat, Table};
use crate::vault::For;

const COLUMNS: &str = "SELECT * FROM draft WHERE";

impl Store {
    /// Keeps what is being typed; an empty form: nothing is. No backup is made first: a second is all there is.
    pub fn keep_draft(&mut self, when: When, draft: &Draft) -> Result<(), Error> {
        self.change_now(when, |change| {
            let place = draft.spot.place();
            delete(change, &draft.spot, &place)?;
            if draft.form.is_empty() {
                return old_drafts::forget(change, &draft.spot);
            }
            let (student, conference) = draft.spot.owner();
            let key = change.next_row("draft")?;
            change.put(&DRAFT, key, &draft.form, || {
                let sql = "INSERT INTO draft (id, student, conference, home, place, form, at, sealed) VALUES (?1, ?2, ?3, ?4, ?5, 1, ?6, '')";
                let home = draft.spot.home();
                let values = params![key, student, conference, home, place, change.when.moment.0];
                change.on.prepare_cached(sql)?.execute(values)?;
                Ok(())
            })
        })
    }

    /// Lets go of what was being typed in these places.
    pub fn forget_drafts(&mut self, when: When, spots: &[Spot]) -> Result<(), Error> {
        self.change_now(when, |change| {
            let mut spots = spots.iter();
            spots.try_for_each(|spot| forget(change, spot))
        })
    }

    /// The next change lets go of the words of this spot as well; true: the one before has not been used.
    pub fn settle(&mut self, spot: Option<Spot>) -> bool {
        std::mem::replace(&mut self.settles, spot).is_some()
    }

    /// What was being typed in a conference when the program last ended.
    pub fn drafts_in(&self, conference: ConferenceId) -> Result<Unfinished, Error> {
        self.drafts_where("conference = ?1", conference.into())
    }

    /// The same with these of the family at the screen: what another home was typing is not theirs, nor is what an older
    /// program kept for whichever.
    pub fn drafts_at(&self, seat: Seat) -> Result<Unfinished, Error> {
        let mut unfinished = self.drafts_of(seat.student)?;
        unfinished
            .drafts
            .retain(|draft| draft.spot.is_at(seat.table));
        let is_of_family = |older: &Older| older.place.starts_with("prepare/family/");
        if seat.table != Table::Student {
            unfinished.older.retain(|older| !is_of_family(older));
        }
        Ok(unfinished)
    }

    /// What was being typed on a student's own pages.
    pub fn drafts_of(&self, student: StudentId) -> Result<Unfinished, Error> {
        let own = "student = ?1 AND conference IS NULL AND place NOT LIKE 'desk/%'";
        self.drafts_where(own, student.into())
    }

    /// What was being typed at the desk; with the passphrase only.
    pub fn drafts_of_desk(&self) -> Result<Vec<Draft>, Error> {
        Ok(self
            .drafts_where("place LIKE 'desk/%' AND ?1 = 0", RowId(0))?
            .drafts)
    }

    fn drafts_where(&self, which: &str, key: RowId) -> Result<Unfinished, Error> {
        let sql = format!("{COLUMNS} {which} ORDER BY id");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut rows = statement.query([key])?;
        let mut unfinished = Unfinished::default();
        while let Some(row) = rows.next()? {
            self.read_draft(row, &mut unfinished)?;
        }
        Ok(unfinished)
    }

    /// A place that this program does not know stays in the file.
    fn read_draft(&self, row: &Row, into: &mut Unfinished) -> Result<(), Error> {
        let (student, conference): (Option<StudentId>, Option<ConferenceId>) =
            (row.get("student")?, row.get("conference")?);
        let place: String = row.get("place")?;
        let home = row.get("home")?;
        let spot = Spot::read(student, conference, &place).map(|spot| spot.of_home(home));
        if row.get("form")? {
            if let Some(spot) = spot {
                let form: Map<String, Value> = self.vault.open_in_for(whom(&spot), &DRAFT, row)?;
                into.drafts.push(Draft { spot, form });
            }
            return Ok(());
        }
        let said = self.vault.open_in(&DRAFT, row)?;
        match spot {
            Some(spot) => {
                let due = super::day(row.get("due")?);
                into.drafts.push(old_drafts::talked(spot, &said, due));
            }
            None => old_drafts::read(student.ok_or(Error::Damaged)?, &place, &said, into),
        }
        Ok(())
    }
}

const fn whom(spot: &Spot) -> For {
    if spot.is_private() {
        For::Teacher
    } else {
        For::Class
    }
}

/// Lets go of words that are kept elsewhere now, or not wanted.
pub(super) fn forget(change: &Change, spot: &Spot) -> Result<(), Error> {
    delete(change, spot, &spot.place())?;
    old_drafts::forget(change, spot)
}

/// Is it somebody's view of a habit, given or being typed? The others see none of it before all have given theirs.
pub(super) fn is_of_a_view(row: &Row) -> Result<bool, Error> {
    let place: String = row.get("place")?;
    Ok(place.starts_with("form/view/") || place.contains("habit/"))
}
