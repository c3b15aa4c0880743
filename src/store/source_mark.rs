//! How a million results of other systems are found again by a number.

/// A number for an id: FNV-1a of source and id, the same on every computer. Ids that share one are told apart by
/// the ids themselves.
pub(super) fn number_of(source: &str, id: &str) -> i64 {
    let bytes = source.bytes().chain([0]).chain(id.bytes());
    let hash = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    i64::from_le_bytes(hash.to_le_bytes())
}
