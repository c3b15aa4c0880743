//! Work on the log.

use super::Open;
use crate::ask::{LogAsk, LogChange};
use crate::store::Error;

/// More lines of the log than anybody reads on a screen.
const LINES: usize = 2_000;

pub(super) fn perform(open: &Open, ask: LogAsk) -> Result<LogChange, Error> {
    match ask {
        LogAsk::Read => Ok(LogChange::Read(open.store.log(LINES)?)),
    }
}
