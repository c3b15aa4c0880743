//! Back from pages that were read for one home.

use super::{Around, Next};
use crate::ask::{Ask, StudentAsk};
use crate::domain::people::who_sees::Table;

/// Back; from what one home read, the folder is read anew, as whoever comes next may see it.
pub fn left(around: &Around) -> Next {
    match &around.open {
        Some(open) if open.table != Table::Student => {
            Next::ask(Ask::Student(StudentAsk::open(open.folder.key)))
        }
        _ => Next::back(),
    }
}
