//! A damaged file, and the backups it can go back to.

use super::Rescue;
use crate::locale::text;
use crate::page::Page;
use crate::screen::Around;
use crate::screen::pieces::{backups, juntos_and};

pub(super) fn of(rescue: &Rescue, around: &Around) -> Page {
    let name = rescue.path.file_name();
    let name = name.map(|name| name.to_string_lossy().into_owned());
    let top = juntos_and(text::as_typed(name.unwrap_or_default()));
    backups(around, top, &rescue.backups, rescue.at)
}
