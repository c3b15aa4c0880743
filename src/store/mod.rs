//! The class file: all SQL, one file per noun, one transaction per change.

mod backup;
mod bring;
mod calendar;
mod class;
mod codes;
mod conferences;
mod contents;
mod definitions;
mod draft_rows;
mod drafts;
mod entries;
mod erase;
mod error;
mod examining;
mod export;
mod family;
mod first_form;
mod folders;
mod follow_up;
mod frameworks;
mod goals;
mod going_back;
mod guard;
mod header;
mod homes;
mod ids;
mod intake;
mod kept_back;
mod learning;
mod lifting;
mod living;
mod log;
mod look_over;
mod next_class;
mod notes;
mod old_drafts;
mod open;
mod opening;
mod people;
mod planning;
mod points;
mod prepared;
mod profile;
mod registry;
mod removing;
mod resealing;
mod retention;
mod safe;
mod schema;
mod sealing;
mod settings;
mod soundness;
mod source_mark;
mod standards;
mod unowned;

use crate::domain::id::RowId;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, TransactionBehavior};

pub use calendar::is_limited;
pub use error::Error;
pub use examining::Examination;
pub use family::KeptFeedback;
pub use intake::{Came, Intake, Terms};
pub use look_over::Condition;
pub use next_class::Next;
pub use opening::Older;
pub use people::Listed;
pub use registry::{Loan, Of, TABLES, Table, of_students};

use crate::domain::class_file::soundness::Unsound;
use crate::domain::class_file::spot::Spot;
use crate::domain::conference::pace::Moment;
use crate::vault::Vault;

/// `JNTS`, in the header of every class file.
pub const APPLICATION_ID: i32 = 0x4a4e_5453;

/// When a change is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct When {
    /// The moment.
    pub moment: Moment,
    /// The local day.
    pub day: Date,
}

/// Milliseconds from one try of the day's backup to the next.
const AGAIN: i64 = 60_000;

/// The open class file.
pub struct Store {
    connection: Connection,
    path: PathBuf,
    vault: Vault,
    /// The day of the newest backup, so that each day's first change makes one.
    backed_up: Option<Date>,
    /// When the day's backup could not be made.
    backup_failed: Option<Moment>,
    /// How far it is read for damage and made new: before that, nothing is written.
    opening: opening::Opening,
    /// It takes long to make it new, and nobody has agreed yet.
    older: Option<Older>,
    /// How many sealed rows an older one has.
    rows: u64,
    /// What is not as it should be.
    unsound: Vec<Unsound>,
    /// There is a sum of the file as it was closed.
    has_sum: bool,
    /// Something has been written since it was opened.
    is_changed: bool,
    /// Whose words the change under way keeps elsewhere: their draft goes with it.
    settles: Option<Spot>,
    /// After the connection, which is closed first.
    guard: guard::Guard,
}

impl Drop for Store {
    fn drop(&mut self) {
        self.sum_up();
        let keep = DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE;
        if !self.guard.lets_go(&self.path) {
            let _ = self.connection.set_db_config(keep, true);
        } else if !self.is_checked() && guard::is_log_empty(&self.path) {
            // There is nothing to fold in: the log goes as it came.
            let _ = self.connection.set_db_config(keep, false);
        }
    }
}

/// One change under way.
struct Change<'a> {
    on: &'a Connection,
    vault: &'a Vault,
    when: When,
}

impl Store {
    /// Is there no backup of this day, because it could not be made?
    pub const fn has_no_backup(&self) -> bool {
        self.backup_failed.is_some()
    }

    /// Where the file is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Lets the file grow by so many pages and no more, as a full disk would: for tests of what happens then.
    #[doc(hidden)]
    pub fn limit_pages_for_tests(&self, more: Option<i64>) {
        let now = self
            .connection
            .pragma_query_value(None, "page_count", |row| row.get::<_, i64>(0))
            .unwrap_or(0);
        let limit = more.map_or(i64::from(u32::MAX) - 2, |more| now + more);
        let _ = self.connection.pragma_update(None, "max_page_count", limit);
    }

    /// Does all of `work` or none of it; the day's first change makes a backup before.
    fn change<T>(
        &mut self,
        when: When,
        work: impl FnOnce(&Change) -> Result<T, Error>,
    ) -> Result<T, Error> {
        self.check()?;
        if self.backed_up != Some(when.day) && self.may_try_again(when) {
            // No room for a second copy must not cost the words themselves: it is said instead, and tried again.
            let made = self.back_up(when.day);
            self.backup_failed = made.err().map(|_| when.moment);
        }
        self.change_now(when, work)
    }

    /// A backup that failed is not tried again at every letter. A clock that was turned back is not waited for.
    fn may_try_again(&self, when: When) -> bool {
        self.backup_failed.is_none_or(|at| {
            let waited = when.moment.0.saturating_sub(at.0);
            !(0..AGAIN).contains(&waited)
        })
    }

    fn change_now<T>(
        &mut self,
        when: When,
        work: impl FnOnce(&Change) -> Result<T, Error>,
    ) -> Result<T, Error> {
        self.check()?;
        self.guard.check(&self.path)?;
        let forgets_sum = !self.keeps_sum();
        let on = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let change = Change {
            on: &on,
            vault: &self.vault,
            when,
        };
        if forgets_sum {
            soundness::forget_sum(change.on)?;
        }
        let made = work(&change)?;
        if let Some(spot) = &self.settles {
            drafts::forget(&change, spot)?;
        }
        on.commit()?;
        self.settles = None;
        if forgets_sum {
            self.has_sum = false;
        }
        self.committed();
        Ok(made)
    }

    /// Something has come to stand in the log; a long one is folded in.
    fn committed(&mut self) {
        self.is_changed = true;
        if self.guard.note_log(&self.path) {
            // It is on disk already: what cannot be folded in now is later.
            let _ = self.fold_in();
        }
    }

    /// Folds the log into the file and empties it, so that the file alone is the whole class.
    pub fn fold_in(&mut self) -> Result<(), Error> {
        self.guard.check(&self.path)?;
        let folded = self
            .connection
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()));
        self.guard.note(&self.path);
        Ok(folded?)
    }

    /// Does something stand in the log that is not in the file yet?
    pub fn has_log(&self) -> bool {
        self.guard.has_log()
    }
}

impl Change<'_> {
    /// The row number a new row of `table` will have: a value is sealed for its row.
    fn next_row(&self, table: &'static str) -> Result<RowId, Error> {
        // A student's number is never given twice: the log goes on naming one who was erased.
        let sql = if table == "student" {
            "SELECT max(coalesce((SELECT max(id) FROM student), 0), coalesce((SELECT max(student) FROM log), 0)) + 1".to_owned()
        } else if entries::tables_with_entries().contains(table) {
            // Nor is the number of an entry that somebody corrected or disputed.
            format!(
                "SELECT max(coalesce((SELECT max(id) FROM {table}), 0),
                 coalesce((SELECT max(about_id) FROM correction WHERE about = '{table}'), 0),
                 coalesce((SELECT max(about_id) FROM statement WHERE about = '{table}'), 0)) + 1"
            )
        } else {
            format!("SELECT coalesce(max(id), 0) + 1 FROM {table}")
        };
        Ok(self
            .on
            .prepare_cached(&sql)?
            .query_row([], |row| row.get(0))?)
    }
}

/// A date column.
fn day(text: Option<String>) -> Option<Date> {
    text.and_then(|text| text.parse().ok())
}
