//! Lines of a table that are about no student: points possible, averages, a student who only tests the system.

/// What such a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Odd {
    /// The points that can be had.
    Points,
    /// The days of the columns.
    Days,
    /// Sums, averages and the like.
    Other,
}

/// Lines that call themselves so are no student, whatever else they say.
const EVER: &[(&str, Odd)] = &[
    ("pointspossible", Odd::Points),
    ("possiblepoints", Odd::Points),
    ("maximumpoints", Odd::Points),
    ("maxpoints", Odd::Points),
    ("puntosposibles", Odd::Points),
    ("teststudent", Odd::Other),
    ("studenttest", Odd::Other),
    ("manualposting", Odd::Other),
    ("classaverage", Odd::Other),
    ("overallaverage", Odd::Other),
    ("classmean", Odd::Other),
    ("classmedian", Odd::Other),
    ("grandtotal", Odd::Other),
    ("standarddeviation", Odd::Other),
    ("promediodelaclase", Odd::Other),
    ("promediodelgrupo", Odd::Other),
];

/// Lines that call themselves so, and say no number: `Date` is also a family name.
const WITHOUT_NUMBER: &[(&str, Odd)] = &[
    ("points", Odd::Points),
    ("outof", Odd::Points),
    ("puntos", Odd::Points),
    ("date", Odd::Days),
    ("duedate", Odd::Days),
    ("fecha", Odd::Days),
    ("average", Odd::Other),
    ("mean", Odd::Other),
    ("median", Odd::Other),
    ("total", Odd::Other),
    ("totals", Odd::Other),
    ("count", Odd::Other),
    ("minimum", Odd::Other),
    ("maximum", Odd::Other),
    ("promedio", Odd::Other),
    ("mediana", Odd::Other),
    ("totales", Odd::Other),
];

/// Is the line about no student, by what stands where the name should be?
pub(super) fn odd(name: &str, has_number: bool) -> Option<Odd> {
    let name = name.trim();
    let folded = super::super::table::folded(name);
    let called = |list: &[(&str, Odd)]| {
        let known = list.iter().find(|(known, _)| *known == folded);
        known.map(|(_, odd)| *odd)
    };
    if let Some(odd) = called(EVER) {
        return Some(odd);
    }
    if has_number {
        return None;
    }
    // `Total students: 24`, `Promedio: 3.1`
    let counts = folded.ends_with(|c: char| c.is_ascii_digit())
        && ["total", "average", "promedio", "mean", "count"]
            .iter()
            .any(|start| folded.starts_with(start));
    called(WITHOUT_NUMBER).or_else(|| counts.then_some(Odd::Other))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_that_are_no_student_are_known_by_what_they_call_themselves() {
        let table = [
            ("  Points Possible", true, Some(Odd::Points)),
            ("Test Student", true, Some(Odd::Other)),
            (" Date", false, Some(Odd::Days)),
            (" Date", true, None),
            ("Aiko Date", false, None),
            ("Total students: 24", false, Some(Odd::Other)),
            ("Class Average", false, Some(Odd::Other)),
            ("Max", false, None),
            ("Luz Points", false, None),
            ("", false, None),
        ];
        for (name, has_number, wanted) in table {
            assert_eq!(odd(name, has_number), wanted, "{name}");
        }
    }
}
