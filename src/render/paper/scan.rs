//! A square that the camera of a phone reads, drawn as other pictures are.

use qrcode::{Color, EcLevel, QrCode};

use super::picture::{Mark, Picture, Shade};

/// As wide as it may be, in points: 28 mm.
const WIDE: u16 = 79;

/// What is free around it, in squares of its own.
const FREE: u16 = 4;

/// The square that holds these words; none: they have no room in one.
pub(super) fn square(holds: &str) -> Option<Picture> {
    // A crease or a spot hides no date; where it would become too fine to print, less is mended.
    let finest = |level| QrCode::with_error_correction_level(holds, level).ok();
    let code = finest(EcLevel::M)
        .filter(|code| code.width() <= 61)
        .or_else(|| finest(EcLevel::L))?;
    let side = u16::try_from(code.width()).ok()?;
    let all = side + 2 * FREE;
    // In tenths of a point, so that no gap opens between two of them.
    let one = f32::from(WIDE * 10 / all) / 10.0;
    let whole = one * f32::from(all);
    let mut picture = Picture {
        width: whole,
        height: whole,
        marks: Vec::new(),
    };
    let colours = code.to_colors();
    for (y, row) in (0_u16..).zip(colours.chunks(code.width())) {
        for (from, length) in runs(row) {
            let at = |place: u16| f32::from(place + FREE) * one;
            picture.marks.push(Mark::Fill(
                (at(from), at(y)),
                (f32::from(length) * one, one),
                Shade::Ink,
            ));
        }
    }
    Some(picture)
}

/// Where something dark begins in a row, and how long it is.
fn runs(row: &[Color]) -> Vec<(u16, u16)> {
    let mut runs: Vec<(u16, u16)> = Vec::new();
    for (at, colour) in (0_u16..).zip(row) {
        if *colour == Color::Light {
            continue;
        }
        match runs.last_mut() {
            Some((from, length)) if *from + *length == at => *length += 1,
            _ => runs.push((at, 1)),
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_28_millimetres_at_most_and_each_of_its_squares_can_be_printed() {
        for count in [10, 120, 360] {
            let picture = square(&"DTSTART:".repeat(count / 8)).unwrap();
            assert!(picture.width <= 79.4 && picture.width > 60.0, "{count}");
            let finest = picture.marks.iter().map(|mark| match mark {
                Mark::Fill(_, (width, height), _) => width.min(*height),
                _ => f32::MAX,
            });
            // 0.35 mm.
            assert!(finest.fold(f32::MAX, f32::min) >= 0.99, "{count}");
        }
    }

    #[test]
    fn what_has_no_room_is_no_square() {
        assert!(square(&"x".repeat(5_000)).is_none());
    }

    #[test]
    fn dark_squares_beside_each_other_are_one_run() {
        let row = [Color::Dark, Color::Dark, Color::Light, Color::Dark];
        assert_eq!(runs(&row), [(0, 2), (3, 1)]);
    }
}
