//! How what is said is parted where not all of it has room beside the work.

use std::ops::Range;

use crate::page::Beats;

/// A sentence with what belongs to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Unit {
    /// It is asked, or done meanwhile: it comes after what is said.
    pub(super) is_asked: bool,
    /// How many rows it takes.
    pub(super) rows: usize,
}

/// The rows there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Room {
    /// For what is said and the work together.
    pub(super) rows: usize,
    /// What is said never takes more.
    pub(super) said: usize,
    /// The work never gets less.
    pub(super) work: usize,
}

/// The beats as ranges of units: one where all of it has room at once; else what is said, then what is asked, each in
/// as many parts as it takes whole sentences. `want` is how high the work would like to be.
pub(super) fn parted(units: &[Unit], room: Room, want: usize) -> Vec<Range<usize>> {
    let most = room.said.min(room.rows.saturating_sub(room.work)).max(1);
    let all: usize = units.iter().map(|unit| unit.rows).sum();
    let at_once = all <= most && all + want <= room.rows;
    let mut beats: Vec<Range<usize>> = Vec::new();
    let (mut rows, mut asked) = (0, None);
    for (at, unit) in units.iter().enumerate() {
        let fits = asked == Some(unit.is_asked) && rows + unit.rows <= most;
        let fits = fits || (at_once && at > 0);
        if let Some(beat) = beats.last_mut().filter(|_| fits) {
            beat.end = at + 1;
            rows += unit.rows;
        } else {
            beats.push(at..at + 1);
            rows = unit.rows;
        }
        asked = Some(unit.is_asked);
    }
    beats
}

/// The rows of the highest beat: from beat to beat, nothing moves but what is said.
pub(super) fn highest(units: &[Unit], beats: &[Range<usize>]) -> usize {
    let rows = |beat: &Range<usize>| {
        let units = units.get(beat.clone()).unwrap_or_default();
        units.iter().map(|unit| unit.rows).sum()
    };
    beats.iter().map(rows).max().unwrap_or(0)
}

/// Where each begins, for whoever goes through them.
pub(super) fn starts(beats: &[Range<usize>]) -> Beats {
    Beats::at(beats.iter().map(|beat| beat.start).collect())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const ROOM: Room = Room {
        rows: 17,
        said: 8,
        work: 9,
    };

    fn units(rows: &[(bool, usize)]) -> Vec<Unit> {
        let unit = |&(is_asked, rows)| Unit { is_asked, rows };
        rows.iter().map(unit).collect()
    }

    #[test]
    fn what_has_room_is_said_at_once() {
        let units = units(&[(false, 2), (false, 2), (true, 2)]);
        assert_eq!(parted(&units, ROOM, 9).len(), 1);
        assert_eq!(parted(&units, ROOM, 11).len(), 1);
        assert_eq!(
            parted(&units, ROOM, 12),
            [0..2, 2..3],
            "the work has the room"
        );
    }

    #[test]
    fn whole_sentences_make_a_beat() {
        let units = units(&[(false, 4), (false, 4), (false, 3), (true, 2), (true, 2)]);
        assert_eq!(parted(&units, ROOM, 4), [0..2, 2..3, 3..5]);
        assert_eq!(highest(&units, &parted(&units, ROOM, 4)), 8);
    }

    proptest! {
        #[test]
        fn the_beats_are_the_whole_page_in_its_order(
            rows in proptest::collection::vec((any::<bool>(), 1_usize..8), 0..12),
            want in 0_usize..30,
        ) {
            let mut rows = rows;
            rows.sort_by_key(|(asked, _)| *asked);
            let units = units(&rows);
            let beats = parted(&units, ROOM, want);
            let said: Vec<usize> = beats.iter().cloned().flatten().collect();
            prop_assert_eq!(said, (0..units.len()).collect::<Vec<_>>());
            prop_assert!(highest(&units, &beats) <= ROOM.said);
            prop_assert!(units.is_empty() || beats.iter().all(|beat| !beat.is_empty()));
        }
    }
}
