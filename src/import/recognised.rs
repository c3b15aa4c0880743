//! Which system wrote a table, and what its columns hold.

use std::collections::HashSet;

use super::guesses::proposed;
use super::saying::without_language;
use super::sensitive::{Sensitive, sensitive};
use super::sittings;
use super::table::folded;
use crate::domain::class_file::intake::{Format, Mapping, Role};

/// Which system writes tables with these columns.
pub(super) fn format(header: &[String]) -> Format {
    let names: HashSet<String> = header.iter().map(|name| folded(name)).collect();
    let has = |wanted: &str| names.contains(&folded(wanted));
    if has("learning outcome name") && has("outcome score") {
        return Format::CanvasOutcomes;
    }
    if has("Student name") && header.iter().any(|name| ends(name, "mastery points")) {
        return Format::CanvasMastery;
    }
    // The totals are missing where a teacher hides them.
    let is_gradebook = has("Final Score") || has("SIS Login ID") || has("SIS User ID");
    if has("Student") && has("ID") && has("Section") && is_gradebook {
        return Format::CanvasGradebook;
    }
    if has("TestRITScore") && has("StudentID") {
        return Format::MapGrowth;
    }
    if has("Overall Scale Score") && has("Norming Window") {
        return Format::IReady;
    }
    if has("RenaissanceClientID") && has("StandardMasteryLevel") {
        return Format::StarStandards;
    }
    if has("RenaissanceClientID") && has("ScaledScore") {
        return Format::Star;
    }
    sittings::format(has).unwrap_or(Format::Table)
}

/// Is it a name that a column has, in any system or table?
pub(super) fn knows(name: &str, codes: &[String]) -> bool {
    let folded = folded(name);
    let named = [
        "outcomescore",
        "section",
        "testritscore",
        "renaissanceclientid",
        "overallscalescore",
        "schoolname",
        "email",
        "emailaddress",
    ];
    !folded.is_empty()
        && (named.contains(&folded.as_str())
            || codes.contains(&folded)
            || proposed(name) != Role::Skip
            || role(Format::MapGrowth, name) != Role::Skip)
}

fn ends(name: &str, end: &str) -> bool {
    name.to_lowercase().trim_end().ends_with(end)
}

/// A column that is named after a piece of work or what is learned: “Health > … result” is no health record.
fn is_outcome(format: Format, name: &str) -> bool {
    let is_numbered = || {
        let number = name.trim_end().strip_suffix(')')?.rsplit_once(" (")?.1;
        number.bytes().all(|b| b.is_ascii_digit()).then_some(())
    };
    match format {
        Format::CanvasMastery => ends(name, " result") || ends(name, " mastery points"),
        Format::CanvasGradebook => is_numbered().is_some(),
        _ => false,
    }
}

/// A column that is not taken in for what its name says.
fn private(format: Format, name: &str) -> Option<Role> {
    if is_outcome(format, name) {
        return None;
    }
    match sensitive(name) {
        Sensitive::Never => Some(Role::Never),
        Sensitive::Maybe => Some(Role::LeftOut),
        Sensitive::No => None,
    }
}

/// What the columns hold: surely where the system is known, as a proposal where it is not.
pub(super) fn mapping(format: Format, header: &[String], codes: &[String]) -> Mapping {
    let mut met = HashSet::new();
    let mut taken: Vec<Role> = Vec::new();
    let is_of_skills = header.iter().any(|name| {
        let name = folded(name);
        name.starts_with("skill") || name.starts_with("domain")
    });
    let is_of_standards = is_of_standards(format, header);
    let columns = header.iter().map(|name| {
        let is_again = !met.insert(name);
        let role = if is_again || name.is_empty() {
            Role::Skip
        } else if let Some(private) = private(format, name) {
            private
        } else if format == Format::Table && codes.contains(&folded(name)) {
            Role::ScoreOf
        } else if is_of_standards && is_a_language(name) {
            Role::StandardWords
        } else if is_of_skills && folded(name) == "familyname" {
            // A family of skills.
            Role::Skip
        } else {
            role(format, name)
        };
        let repeats = matches!(
            role,
            Role::Skip
                | Role::Never
                | Role::LeftOut
                | Role::ScoreOf
                | Role::LastName
                | Role::StandardWords
        ) || sittings::repeats(format, role, name);
        if !repeats && taken.contains(&role) {
            // The first column of a kind is the one; the rest stays out until somebody says otherwise.
            return (name.clone(), Role::Skip);
        }
        if !repeats {
            taken.push(role);
        }
        (name.clone(), role)
    });
    let columns = columns.collect();
    Mapping {
        columns,
        ..Mapping::default()
    }
}

/// Is it a list of standards: codes, and nobody who reached anything?
fn is_of_standards(format: Format, header: &[String]) -> bool {
    let mapping = Mapping {
        columns: header
            .iter()
            .map(|name| (name.clone(), proposed(name)))
            .collect(),
        ..Mapping::default()
    };
    format == Format::Table && mapping.is_of_standards()
}

/// Does a column's name say a language, and nothing more? In a list of standards it holds their words.
fn is_a_language(name: &str) -> bool {
    let (language, rest) = without_language(name);
    language.is_some() && rest.is_empty()
}

#[expect(clippy::too_many_lines, reason = "a table of columns")]
fn role(format: Format, name: &str) -> Role {
    if let Some(role) = sittings::role(format, name) {
        return role;
    }
    let table: &[(&str, Role)] = match format {
        Format::CanvasMastery => {
            if ends(name, " result") {
                return Role::ScoreOf;
            }
            &[
                ("studentname", Role::FullName),
                ("studentid", Role::StudentId),
                ("studentsisid", Role::StudentNumber),
            ]
        }
        Format::CanvasGradebook => &[
            ("student", Role::FullName),
            ("id", Role::StudentId),
            ("sisuserid", Role::StudentNumber),
        ],
        Format::CanvasOutcomes => &[
            ("studentname", Role::FullName),
            ("studentid", Role::StudentId),
            ("studentsisid", Role::StudentNumber),
            ("assessmenttitle", Role::Task),
            ("assessmenttype", Role::Kind),
            ("submissiondate", Role::Date),
            ("learningoutcomename", Role::Standard),
            ("learningoutcomefriendlyname", Role::StandardWords),
            ("attempt", Role::Attempt),
            ("outcomescore", Role::Score),
        ],
        Format::MapGrowth => &[
            ("studentid", Role::StudentNumber),
            ("studentfirstname", Role::FirstName),
            ("studentlastname", Role::LastName),
            ("subject", Role::Test),
            ("measurementscale", Role::Test),
            ("discipline", Role::Test),
            ("teststartdate", Role::Date),
            ("testritscore", Role::TestScore),
            ("teststandarderror", Role::TestError),
            ("growthmeasureyn", Role::ForGrowth),
            ("typicalfalltospringgrowth", Role::TypicalGrowth),
        ],
        Format::IReady => &[
            ("studentid", Role::StudentNumber),
            ("firstname", Role::FirstName),
            ("lastname", Role::LastName),
            ("studentgrade", Role::Grade),
            ("completiondate", Role::Date),
            ("overallscalescore", Role::TestScore),
            ("annualtypicalgrowthmeasure", Role::TypicalGrowth),
        ],
        Format::Star => &[
            ("studentidentifier", Role::StudentNumber),
            ("studentsourcedid", Role::StudentId),
            ("studentfirstname", Role::FirstName),
            ("studentlastname", Role::LastName),
            ("currentgrade", Role::Grade),
            ("completeddatelocal", Role::Date),
            ("scaledscore", Role::TestScore),
            ("standarderrorofmeasurement", Role::TestError),
        ],
        Format::StarStandards => &[
            ("studentidentifier", Role::StudentNumber),
            ("studentsourcedid", Role::StudentId),
            ("completeddatelocal", Role::Date),
            ("domaingroup", Role::Subject),
            ("standardname", Role::Standard),
            ("standarddescription", Role::StandardWords),
            ("standardmasterylevel", Role::Score),
        ],
        _ => return proposed(name),
    };
    let wanted = folded(name);
    let known = table.iter().find(|(known, _)| *known == wanted);
    known.map_or(Role::Skip, |(_, role)| *role)
}

/// The code of the standard that a column is named after, and its subject: `Math > Fractions > 5.NF.A.1 result`.
pub(super) fn standard_of(format: Format, name: &str) -> (String, String) {
    let name = match format {
        Format::CanvasMastery => name.trim().trim_end_matches("result").trim_end(),
        _ => name.trim(),
    };
    // Canvas writes a number of its own behind an assignment: `Exit ticket (23)`.
    let name = match (format, name.rsplit_once(" (")) {
        (Format::CanvasGradebook, Some((title, number))) if number.ends_with(')') => title,
        _ => name,
    };
    // Moodle says of each grade in what it is shown: `Quiz: Fractions (Real)`.
    let name = name.strip_suffix(" (Real)").unwrap_or(name);
    match name.rsplit_once(" > ") {
        Some((path, code)) => {
            let subject = path.split(" > ").next().unwrap_or_default();
            (code.trim().to_owned(), subject.trim().to_owned())
        }
        None => (name.to_owned(), String::new()),
    }
}

/// A growth test's id, from the system and what it calls the test.
pub(super) fn test_id(format: Format, header: &[String], named: &str) -> String {
    let has = |part: &str| header.iter().any(|name| folded(name).contains(part));
    match format {
        Format::MapGrowth => match folded(named).as_str() {
            "mathematics" | "math" => "map-math".into(),
            "reading" => "map-reading".into(),
            "languagearts" | "languageusage" | "language" | "lang" => "map-language".into(),
            "science" | "generalscience" => "map-science".into(),
            _ => format!("MAP Growth: {named}"),
        },
        Format::IReady if has("quantile") => "iready-math".into(),
        Format::IReady => "iready-reading".into(),
        Format::Star if has("oralreadingfluency") || has("lexile") => "star-reading".into(),
        Format::Star if has("quantile") => "star-math".into(),
        Format::Star => "STAR".into(),
        _ => named.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::table::work;
    use super::*;

    #[test]
    fn each_column_is_as_much_work_however_many_there_are() {
        let cost = |columns: usize| {
            let name = |at| match at % 4 {
                0 => format!("Column {at}"),
                1 => format!("Fall {at} Composite Score"),
                2 => "Date".to_owned(),
                _ => format!("Unit {at} result"),
            };
            let header: Vec<String> = (0..columns).map(name).collect();
            let before = work::done();
            let format = format(&header);
            mapping(format, &header, &[]);
            work::done() - before
        };
        let (few, many) = (cost(1_000), cost(4_000));
        assert!(few > 0 && many <= few * 4 + 100, "{few} {many}");
    }
}
