//! The teacher's desk: what only the teacher sees and does.

mod ahead;
mod backups;
mod confirm;
pub(crate) mod entries;
pub(crate) mod feedback;
mod finding;
pub(crate) mod folder;
pub(crate) mod follow_up;
mod importing;
pub(crate) mod learning;
mod list;
mod lying;
mod making;
mod menu;
mod page;
mod people;
pub(crate) mod points;
pub(crate) mod retention;
mod roll;
pub(crate) mod settings;
mod sheet;
pub(crate) mod standards;
mod student;
mod suggested;
pub(crate) mod week;

pub use backups::Backups;
pub use confirm::Confirm;
pub use entries::Entries;
pub use importing::{Importing, Stage as ImportStage};
pub use list::DeskList;
pub use lying::FileList;
pub use making::{Making, made};
pub use menu::{Choice as DeskChoice, Desk};
pub use roll::Roll;
pub use sheet::SheetPage;
pub use student::{Choice as DossierChoice, StudentPage};
