//! How long things are kept: the school's own rule, a dry run, and what it clears away.

use jiff::ToSpan as _;
use jiff::civil::Date;
use rusqlite::params;
use rusqlite::types::Value;

use super::{Change, Error, Store, When, erase, log, registry, settings};
use crate::domain::class_file::keeping::{Kind, Months, Past};
use crate::domain::id::{ConferenceId, RowId};

/// The name of its setting.
const fn setting_of(kind: Kind) -> &'static str {
    match kind {
        Kind::Rehearsals => "keep-rehearsals",
        Kind::Wordings => "keep-wordings",
        Kind::Conferences => "keep-conferences",
        Kind::Evidence => "keep-evidence",
        Kind::Results => "keep-results",
        Kind::Ratings => "keep-ratings",
        Kind::Students => "keep-students",
    }
}

const FREE: &str = "student IN (SELECT id FROM student WHERE hold = 0)";

/// What hangs on a conference, those that refer to others first: table, and the column that names the conference.
const OF_A_CONFERENCE: &[(&str, &str)] = &[
    ("draft", "conference"),
    ("feedback", "conference"),
    ("private_request", "conference"),
    ("question", "conference"),
    ("promise", "conference"),
    ("goal", "conference"),
    ("snapshot", "conference"),
    ("conference_step", "conference"),
];

impl Store {
    /// How long each kind is kept.
    pub fn keeping(&self) -> Result<Vec<(Kind, Months)>, Error> {
        let one = |kind: Kind| -> Result<(Kind, Months), Error> {
            let months = self.setting(setting_of(kind))?;
            Ok((kind, months.and_then(|months| months.parse().ok())))
        };
        Kind::ALL.into_iter().map(one).collect()
    }

    /// Sets how long each kind is kept. Nothing is cleared away by this alone.
    pub fn set_keeping(&mut self, when: When, keeping: &[(Kind, Months)]) -> Result<(), Error> {
        self.change(when, |change| {
            for (kind, months) in keeping {
                let months = months.map(|months| months.to_string()).unwrap_or_default();
                let sql = "INSERT INTO setting (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = excluded.value";
                change.on.execute(sql, [setting_of(*kind), &months])?;
            }
            log::write(change, log::What::Kept, None, "teacher")
        })
    }

    /// What is past its time today, by kind: what [`Store::clear_away`] would remove. Nothing is changed.
    pub fn past_its_time(
        &self,
        today: Date,
        keeping: &[(Kind, Months)],
    ) -> Result<Vec<Past>, Error> {
        let mut counts = Vec::new();
        for (kind, until) in limits(today, keeping) {
            let (table, rows) = rows_of(kind);
            let sql = format!("SELECT count(*) FROM {table} WHERE {rows}");
            let count: i64 =
                self.connection
                    .query_row(&sql, [moment_or_day(kind, until)], |row| row.get(0))?;
            counts.push(Past {
                kind,
                count: usize::try_from(count).unwrap_or_default(),
                until,
            });
        }
        Ok(counts)
    }

    /// Removes what is past its time, after a backup; students under a legal hold keep everything.
    pub fn clear_away(&mut self, when: When) -> Result<Vec<Past>, Error> {
        let keeping = self.keeping()?;
        let counts = self.past_its_time(when.day, &keeping)?;
        if counts.iter().all(|past| past.count == 0) {
            return Ok(counts);
        }
        self.back_up_before(when, "erasure")?;
        let counts = self.change(when, |change| {
            change.on.execute_batch("PRAGMA defer_foreign_keys = ON")?;
            let mut removed = Vec::new();
            for (kind, until) in limits(when.day, &keeping) {
                removed.push(Past {
                    kind,
                    count: clear(change, kind, until)?,
                    until,
                });
            }
            clear_what_hung_on_it(change)?;
            settings::want_scrub(change)?;
            log::write(change, log::What::Erased, None, "teacher")?;
            Ok(removed)
        })?;
        let _ = self.scrub();
        Ok(counts)
    }
}

/// The first day that is still kept, by kind.
fn limits(today: Date, keeping: &[(Kind, Months)]) -> Vec<(Kind, Date)> {
    let limit = |(kind, months): &(Kind, Months)| {
        let months = i32::from((*months)?);
        Some((*kind, today.checked_sub(months.months()).ok()?))
    };
    keeping.iter().filter_map(limit).collect()
}

/// The table and the rows of it that are past their time; `?1` is the limit.
fn rows_of(kind: Kind) -> (&'static str, String) {
    let conference = |kind: &str| {
        format!(
            "kind = '{kind}' AND state NOT IN ('planned', 'under-way') AND coalesce(substr(planned, 1, 10), date(began / 1000, 'unixepoch')) < ?1 AND {FREE}"
        )
    };
    match kind {
        Kind::Rehearsals => (
            "conference",
            format!(
                "kind = 'rehearsal' AND coalesce(substr(planned, 1, 10), date(began / 1000, 'unixepoch')) < ?1 AND {FREE}"
            ),
        ),
        Kind::Conferences => ("conference", conference("conference")),
        Kind::Wordings => (
            "wording",
            format!("state = 'earlier' AND at < ?1 AND {FREE}"),
        ),
        Kind::Evidence => ("evidence", format!("assessed < ?1 AND {FREE}")),
        Kind::Results => ("growth_result", format!("taken < ?1 AND {FREE}")),
        Kind::Ratings => ("habit_rating", format!("at < ?1 AND {FREE}")),
        Kind::Students => (
            "student",
            "state = 'left' AND left_on < ?1 AND hold = 0".to_owned(),
        ),
    }
}

/// The limit as the rows of the kind have it: a day, or a moment.
fn moment_or_day(kind: Kind, until: Date) -> Value {
    match kind {
        Kind::Wordings | Kind::Ratings => {
            let midnight = until
                .to_zoned(jiff::tz::TimeZone::UTC)
                .map_or(i64::MIN, |midnight| midnight.timestamp().as_millisecond());
            Value::Integer(midnight)
        }
        Kind::Rehearsals | Kind::Conferences | Kind::Evidence | Kind::Results | Kind::Students => {
            Value::Text(until.to_string())
        }
    }
}

fn clear(change: &Change, kind: Kind, until: Date) -> Result<usize, Error> {
    let (table, rows) = rows_of(kind);
    let keys: Vec<RowId> = change
        .on
        .prepare(&format!("SELECT id FROM {table} WHERE {rows}"))?
        .query_map([moment_or_day(kind, until)], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    for key in &keys {
        match kind {
            Kind::Students => {
                erase::remove(change, (*key).into())?;
                log::write(change, log::What::Erased, Some((*key).into()), "teacher")?;
            }
            Kind::Rehearsals | Kind::Conferences => clear_conference(change, (*key).into())?,
            Kind::Wordings | Kind::Evidence | Kind::Results | Kind::Ratings => {
                let table = registry::named(table).ok_or(Error::Damaged)?;
                change.remove(table, "id = ?1", params![key])?;
            }
        }
    }
    Ok(keys.len())
}

pub(super) fn clear_conference(change: &Change, key: ConferenceId) -> Result<(), Error> {
    let wordings = "DELETE FROM wording WHERE about = 'note' AND about_id IN (SELECT id FROM note WHERE conference = ?1)";
    change.on.prepare_cached(wordings)?.execute([key])?;
    for (table, column) in OF_A_CONFERENCE {
        let known = registry::named(table);
        if let Some(table) = known.filter(|table| table.is_sealed() && table.key().is_some()) {
            change.remove(table, &format!("{column} = ?1"), params![key])?;
        } else {
            let sql = format!("DELETE FROM {table} WHERE {column} = ?1");
            change.on.prepare_cached(&sql)?.execute([key])?;
        }
    }
    change.remove(&registry::NOTE, "conference = ?1", params![key])?;
    let rest = [
        // The profile goes on; where it was said is forgotten.
        "UPDATE profile_answer SET conference = NULL WHERE conference = ?1",
        "UPDATE conference SET moved_to = NULL WHERE moved_to = ?1",
    ];
    for sql in rest {
        change.on.prepare_cached(sql)?.execute([key])?;
    }
    change.remove(&registry::CONFERENCE, "id = ?1", params![key])
}

/// Corrections of and statements about entries that are gone.
fn clear_what_hung_on_it(change: &Change) -> Result<(), Error> {
    for table in super::entries::tables_with_entries() {
        for hanging in ["correction", "statement"] {
            let sql = format!(
                "DELETE FROM {hanging} WHERE about = '{table}' AND about_id NOT IN (SELECT id FROM {table})"
            );
            change.on.execute(&sql, [])?;
        }
    }
    Ok(())
}
