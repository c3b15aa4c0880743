//! Cells that say nothing.

/// Cells that say there is nothing.
pub(in crate::import) fn is_nothing(cell: &str) -> bool {
    let cell = cell.trim();
    cell.is_empty()
        || ["null", "n/a", "#n/a", "na", "none", "nan"]
            .iter()
            .any(|nothing| cell.eq_ignore_ascii_case(nothing))
}
