//! Random bytes, and bytes compared without telling how much was alike.

use super::fault::Fault;

/// Random bytes of the computer.
pub(super) fn random<const N: usize>() -> Result<[u8; N], Fault> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| Fault::Exhausted)?;
    Ok(bytes)
}

/// Compares without telling by its time how much was alike.
pub(super) fn same(one: &[u8], other: &[u8]) -> bool {
    one.len() == other.len()
        && one
            .iter()
            .zip(other)
            .fold(0, |differ, (one, other)| differ | (one ^ other))
            == 0
}
