//! What is done to the calendar: hours given, moved, cancelled, taken back, missed, held elsewhere.

use jiff::civil::{Date, DateTime};
use rusqlite::{OptionalExtension as _, params};

use super::entries::At;
use super::registry::CORRECTION;
use super::{Change, Error, Store, When, conferences, log, retention};
use crate::domain::conference::pace::Moment;
use crate::domain::conference::venue::{Outcome, Venue};
use crate::domain::conference::{Attendance, Conference, Interpreter, State};
use crate::domain::id::{ConferenceId, HomeId};
use crate::domain::words::{Language, Said};

impl Store {
    /// Puts conferences on the calendar, all of them or none. Several at once are a plan, which can be taken back.
    pub fn plan(&mut self, when: When, planned: &[Conference]) -> Result<(), Error> {
        let plan = (planned.len() > 1).then_some(when.moment);
        self.change(when, |change| {
            for conference in planned {
                let conference = Conference {
                    plan,
                    ..conference.clone()
                };
                conferences::insert(change, &conference)?;
            }
            Ok(())
        })
    }

    /// Takes a plan back: what of it is from `today` on and untouched, as if it had never been made. How many that was.
    pub fn take_plan_back(
        &mut self,
        when: When,
        plan: Moment,
        today: Date,
    ) -> Result<usize, Error> {
        self.change(when, |change| {
            let sql = "SELECT id FROM conference WHERE plan = ?1 AND kind = 'conference' AND state = 'planned' AND planned >= ?2";
            let keys: Vec<ConferenceId> = change
                .on
                .prepare_cached(sql)?
                .query_map(params![plan.0, today.to_string()], |row| row.get(0))?
                .collect::<Result<_, _>>()?;
            for key in &keys {
                forget(change, *key)?;
            }
            Ok(keys.len())
        })
    }

    /// Moves a conference to another hour; when it was, and why, stays. One that nobody came to gets a second date, and
    /// stays as it was.
    pub fn move_to(
        &mut self,
        when: When,
        key: ConferenceId,
        to: (DateTime, Option<&Venue>),
        reason: &str,
    ) -> Result<ConferenceId, Error> {
        let before = self.conference_at(key)?;
        let attendance = Attendance {
            venue: to.1.cloned(),
            interpreter: before.attendance.interpreter.clone(),
            ..Attendance::default()
        };
        self.change(when, |change| {
            if before.state != State::NoShow {
                let moved = Conference {
                    state: State::Planned,
                    at: Some(to.0),
                    attendance,
                    // It is no longer where the plan of all had it, and does not go with it.
                    plan: None,
                    ..before.clone()
                };
                still_ahead(change, key)?;
                conferences::update(change, &moved)?;
                remember(change, &before, reason)?;
                return Ok(key);
            }
            let second = conferences::insert(
                change,
                &Conference {
                    key: ConferenceId::NEW,
                    state: State::Planned,
                    at: Some(to.0),
                    plan: None,
                    second: None,
                    began: None,
                    ended: None,
                    attendance,
                    ..before.clone()
                },
            )?;
            let sql = "UPDATE conference SET moved_to = ?2 WHERE id = ?1";
            change.on.execute(sql, params![key, second])?;
            remember(change, &before, reason)?;
            Ok(second)
        })
    }

    /// Nobody came, or what is known of it is said anew. The hour stays on the calendar as missed.
    pub fn nobody_came(
        &mut self,
        when: When,
        key: ConferenceId,
        reason: &str,
    ) -> Result<(), Error> {
        let before = self.conference_at(key)?;
        self.change(when, |change| {
            still_ahead(change, key)?;
            turn_to(change, &before, State::NoShow)?;
            remember(change, &before, reason)
        })
    }

    /// It is not going to be, and why; without a reason it was a mistake, and has never been.
    pub fn cancel(
        &mut self,
        when: When,
        key: ConferenceId,
        reason: Option<&str>,
    ) -> Result<(), Error> {
        let before = self.conference_at(key)?;
        self.change(when, |change| {
            still_ahead(change, key)?;
            match reason {
                Some(reason) => {
                    turn_to(change, &before, State::Cancelled)?;
                    remember(change, &before, reason)
                }
                None => forget(change, key),
            }
        })
    }

    /// It was held, and not on this laptop.
    pub fn held_elsewhere(
        &mut self,
        when: When,
        key: ConferenceId,
        outcome: Outcome,
    ) -> Result<(), Error> {
        let before = self.conference_at(key)?;
        self.change(when, |change| {
            still_ahead(change, key)?;
            let held = Conference {
                state: State::Held,
                attendance: Attendance {
                    outcome: Some(outcome),
                    ..before.attendance.clone()
                },
                ..before
            };
            conferences::update(change, &held)
        })
    }

    /// Closes every hour of days before `today` that nobody began, and says why. How many that was.
    pub fn close_never_held(
        &mut self,
        when: When,
        today: Date,
        reason: &str,
    ) -> Result<usize, Error> {
        let sql = "SELECT * FROM conference WHERE kind = 'conference' AND state = 'planned' AND planned < ?1";
        let mut all = Vec::new();
        {
            let mut statement = self.connection.prepare_cached(sql)?;
            let mut rows = statement.query([today.to_string()])?;
            while let Some(row) = rows.next()? {
                all.push(self.conference(row)?);
            }
        }
        self.change(when, |change| {
            for conference in &all {
                turn_to(change, conference, State::Cancelled)?;
                remember(change, conference, reason)?;
            }
            Ok(all.len())
        })
    }

    /// Where it is, and who interprets.
    pub fn set_place(
        &mut self,
        when: When,
        key: ConferenceId,
        venue: Option<&Venue>,
        interpreter: Option<&Interpreter>,
    ) -> Result<(), Error> {
        let before = self.conference_at(key)?;
        self.change(when, |change| {
            let attendance = Attendance {
                venue: venue.cloned(),
                interpreter: interpreter.cloned(),
                ..before.attendance.clone()
            };
            conferences::update(
                change,
                &Conference {
                    attendance,
                    ..before
                },
            )
        })
    }

    /// These homes are of one family.
    pub fn say_family(&mut self, when: When, homes: &[HomeId]) -> Result<(), Error> {
        self.change(when, |change| {
            let family = |home: &HomeId| -> Result<Option<i64>, Error> {
                let sql = "SELECT family FROM household WHERE id = ?1";
                let found = change.on.query_row(sql, [home], |row| row.get(0));
                Ok(found.optional()?.flatten())
            };
            let known: Vec<i64> = homes
                .iter()
                .map(family)
                .collect::<Result<Vec<_>, _>>()?
                .into_iter()
                .flatten()
                .collect();
            let first = homes.iter().map(|home| home.0).min();
            let Some(of) = known.iter().copied().min().or(first) else {
                return Ok(());
            };
            for other in known {
                let sql = "UPDATE household SET family = ?1 WHERE family = ?2";
                change.on.execute(sql, params![of, other])?;
            }
            for home in homes {
                let sql = "UPDATE household SET family = ?1 WHERE id = ?2";
                change.on.execute(sql, params![of, home])?;
            }
            Ok(())
        })
    }

    /// A conference as it stands.
    pub fn conference_at(&self, key: ConferenceId) -> Result<Conference, Error> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT * FROM conference WHERE id = ?1")?;
        let mut rows = statement.query([key])?;
        let row = rows.next()?.ok_or(Error::Damaged)?;
        self.conference(row)
    }
}

/// It has not begun: what was done to it since on another screen is not undone.
fn still_ahead(change: &Change, key: ConferenceId) -> Result<(), Error> {
    let sql = "SELECT EXISTS (SELECT 1 FROM conference WHERE id = ?1 AND state IN ('planned', 'no-show', 'cancelled'))";
    let is: bool = change.on.query_row(sql, [key], |row| row.get(0))?;
    if is { Ok(()) } else { Err(Error::Damaged) }
}

fn turn_to(change: &Change, before: &Conference, state: State) -> Result<(), Error> {
    let now = Conference {
        state,
        ..before.clone()
    };
    conferences::update(change, &now)
}

/// As if it had never been.
fn forget(change: &Change, key: ConferenceId) -> Result<(), Error> {
    change.remove(
        &CORRECTION,
        "about = 'conference' AND about_id = ?1",
        params![key],
    )?;
    retention::clear_conference(change, key)
}

/// When it was, and why it is no longer.
fn remember(change: &Change, before: &Conference, reason: &str) -> Result<(), Error> {
    let was = before.at.map(|at| at.to_string()).unwrap_or_default();
    let was = Said::new(&was, Language::English);
    super::entries::remember(
        change,
        At::of("conference", before.key, before.student),
        &was,
        reason,
    )?;
    log::write(
        change,
        log::What::Corrected,
        Some(before.student),
        "teacher",
    )
}
