//! Systems of growth tests, and the tests that stand beside each other on one line: which columns hold their scores.

use std::collections::HashMap;

use super::table::folded;
use super::values;
use crate::domain::class_file::intake::{Format, Role};
use crate::domain::words::Language;

/// A column of scores of a test.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Scored {
    pub(super) column: usize,
    /// Its own day, where a line has several.
    pub(super) day: Option<usize>,
    /// Its standard error.
    pub(super) error: Option<usize>,
    pub(super) test: Named,
}

/// How the test of a column is called.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Named {
    /// As the line says.
    ByLine,
    /// As the line says, and this part of it.
    Part(String),
    /// So.
    Own(String),
}

impl Named {
    /// The test, of a line that calls it so.
    pub(super) fn on(&self, format: Format, said: &str) -> String {
        match self {
            Self::ByLine => said.to_owned(),
            Self::Part(part) if said.is_empty() => part.clone(),
            Self::Part(part) => format!("{said}: {part}"),
            Self::Own(test) => {
                let language = values::language(said);
                let other = format == Format::MapFluency && language == Some(Language::Spanish);
                format!("{test}{}", if other { "-es" } else { "" })
            }
        }
    }
}

/// Which system of growth tests writes tables with these columns.
pub(super) fn format(has: impl Fn(&str) -> bool) -> Option<Format> {
    let all = |names: &[&str]| names.iter().all(|name| has(name));
    if all(&["Assessment Edition", "Benchmark Period", "Client Date"]) {
        return Some(Format::Mclass);
    }
    if all(&["FAST ID", "Local ID", "Assessment"]) {
        return Some(Format::FastBridge);
    }
    if all(&["Scale Score - Overall", "Proficiency Level - Overall"]) {
        return Some(Format::Access);
    }
    if all(&["TestCompletionDate", "OralReadingWCPMScaled"]) {
        return Some(Format::MapFluency);
    }
    let smarter = [
        "StudentIdentifier",
        "SubmitDateTime",
        "AssessmentName",
        "ScaleScore",
    ];
    all(&smarter).then_some(Format::SmarterBalanced)
}

/// What a column of such a system holds; nothing: it is none of theirs.
pub(super) fn role(format: Format, name: &str) -> Option<Role> {
    let table: &[(&str, Role)] = match format {
        Format::Mclass => &[
            ("studentprimaryid", Role::StudentNumber),
            ("primaryidstudentidstateid", Role::StateNumber),
            ("studentfirstname", Role::FirstName),
            ("studentlastname", Role::LastName),
            ("enrollmentgrade", Role::Grade),
            ("grade", Role::Grade),
            ("assessmentedition", Role::Test),
            ("clientdate", Role::Date),
        ],
        Format::FastBridge => &[
            ("localid", Role::StudentNumber),
            ("stateid", Role::StateNumber),
            ("fastid", Role::StudentId),
            ("firstname", Role::FirstName),
            ("lastname", Role::LastName),
            ("grade", Role::Grade),
        ],
        Format::Access => &[
            ("studentfirstname", Role::FirstName),
            ("studentlastname", Role::LastName),
            ("statestudentid", Role::StateNumber),
            ("districtstudentid", Role::StudentNumber),
            ("grade", Role::Grade),
            ("testcompletiondate", Role::Date),
        ],
        Format::MapFluency => &[
            ("studentid", Role::StudentNumber),
            ("grade", Role::Grade),
            ("testlanguage", Role::Test),
            ("testcompletiondate", Role::Date),
        ],
        Format::SmarterBalanced => &[
            ("studentidentifier", Role::StateNumber),
            ("firstname", Role::FirstName),
            ("lastorsurname", Role::LastName),
            ("lastname", Role::LastName),
            ("gradelevelwhenassessed", Role::Grade),
            ("submitdatetime", Role::Date),
            ("assessmentname", Role::Test),
            ("scalescore", Role::TestScore),
        ],
        _ => return None,
    };
    let wanted = folded(name);
    let known = table.iter().find(|(known, _)| *known == wanted);
    Some(match known {
        Some((_, role)) => *role,
        None if test_in(format, name).is_some() => Role::TestScore,
        None if fastbridge_day(name).is_some() => Role::Date,
        None => Role::Skip,
    })
}

/// Do columns of this role stand beside each other in tables of this system?
pub(super) fn repeats(format: Format, role: Role, name: &str) -> bool {
    let is_of_a_test = matches!(role, Role::TestScore | Role::Date);
    is_of_a_test
        && match format {
            Format::Mclass | Format::Access | Format::MapFluency => role == Role::TestScore,
            Format::FastBridge => true,
            Format::Table => season(name).is_some(),
            _ => false,
        }
}

/// The test whose scores a column of one of several tests holds.
fn test_in(format: Format, name: &str) -> Option<Named> {
    let own = |test: &str| Some(Named::Own(test.to_owned()));
    match (format, folded(name).as_str()) {
        (Format::Mclass, "compositescore" | "assessmentmeasurecompositescorescore") => {
            Some(Named::ByLine)
        }
        (
            Format::Mclass,
            "readingfluencyorfscore"
            | "fluidezenlalecturafloscore"
            | "assessmentmeasuredorffluencyscore"
            | "assessmentmeasurefluidezenlalecturaoralscore",
        ) => {
            let part = name.trim().trim_start_matches("Assessment Measure-");
            let part = part.trim_end_matches("Score").trim_end_matches([' ', '-']);
            Some(Named::Part(part.to_owned()))
        }
        (Format::Access, "scalescoreoverall") => own("wida-overall"),
        (Format::Access, "scalescorelistening") => own("wida-listening"),
        (Format::Access, "scalescorespeaking") => own("wida-speaking"),
        (Format::Access, "scalescorereading") => own("wida-reading"),
        (Format::Access, "scalescorewriting") => own("wida-writing"),
        (Format::MapFluency, "oralreadingwcpmscaled") => own("map-fluency-oral"),
        (Format::MapFluency, "phonologicalawarenessdomainscore") => own("map-fluency-sounds"),
        (Format::MapFluency, "phonicswordrecognitiondomainscore") => own("map-fluency-words"),
        (Format::MapFluency, "languagecomprehensiondomainscore") => own("map-fluency-language"),
        (Format::FastBridge, _) => {
            let (_, rest) = fastbridge_season(name)?;
            let ends = [
                " Composite Score",
                " Graded Response Composite Auto Scaled",
                " Test Theta",
                " Median WRC",
            ];
            let test = ends.iter().find_map(|end| rest.strip_suffix(end))?;
            Some(Named::Own(format!("FastBridge {test}")))
        }
        _ => None,
    }
}

/// `Fall`, and the rest of the name; `Screening Period 4` is one more.
fn fastbridge_season(name: &str) -> Option<(&str, &str)> {
    let name = name.trim();
    let at = ["Fall ", "Winter ", "Spring "]
        .iter()
        .find(|season| name.starts_with(**season))
        .map(|season| season.len())
        .or_else(|| {
            name.starts_with("Screening Period ")
                .then(|| "Screening Period 4 ".len())
        })?;
    let (season, rest) = name.split_at_checked(at)?;
    Some((season.trim_end(), rest))
}

/// The season and the test of which a column of `FastBridge` says the day.
fn fastbridge_day(name: &str) -> Option<(&str, &str)> {
    let (season, rest) = fastbridge_season(name)?;
    Some((season, rest.strip_suffix(" Final Date")?))
}

/// What a column's name says of a time of the year, and the rest of it: `Fall RIT Score`.
pub(super) fn season(name: &str) -> Option<(String, String)> {
    const SEASONS: [&str; 10] = [
        "fall",
        "autumn",
        "winter",
        "spring",
        "boy",
        "moy",
        "eoy",
        "otoño",
        "invierno",
        "primavera",
    ];
    let is_season = |word: &&str| SEASONS.contains(&folded(word).as_str());
    let words: Vec<&str> = name.split(|c: char| !c.is_alphanumeric()).collect();
    let said = words.iter().find(|word| is_season(word))?;
    let rest = words
        .iter()
        .filter(|word| !is_season(word) && !word.is_empty());
    let rest = rest.copied().collect::<Vec<_>>().join(" ");
    (!rest.is_empty()).then(|| (folded(said), rest))
}

/// The columns of scores of tests, where they stand, and what belongs to each.
pub(super) fn scored(format: Format, columns: &[(String, Role)]) -> Vec<Scored> {
    let of_role = |wanted: Role| {
        let columns = columns.iter().enumerate();
        columns.filter(move |(_, (_, role))| *role == wanted)
    };
    let several = of_role(Role::TestScore).count() > 1;
    let mut places: HashMap<String, usize> = HashMap::new();
    for (at, (name, _)) in columns.iter().enumerate() {
        places.entry(folded(name)).or_insert(at);
    }
    let mut days: HashMap<String, Vec<usize>> = HashMap::new();
    for (at, (name, _)) in of_role(Role::Date) {
        if let Some((season, _)) = season(name).filter(|_| format == Format::Table) {
            days.entry(season).or_default().push(at);
        }
    }
    let error_of_line = of_role(Role::TestError).next().map(|(at, _)| at);
    let scored = of_role(Role::TestScore).map(|(column, (name, _))| {
        let season = season(name).filter(|_| format == Format::Table);
        let day = match (format, &season) {
            (Format::FastBridge, _) => day_beside(name, &places),
            (_, Some((season, _))) => match days.get(season).map(Vec::as_slice) {
                Some([one]) => Some(*one),
                _ => None,
            },
            _ => None,
        };
        let error = match format {
            Format::Access => {
                let domain = folded(name).replace("scalescore", "csem");
                places.get(&domain).copied()
            }
            _ if several => None,
            _ => error_of_line,
        };
        let test = test_in(format, name).unwrap_or_else(|| match season {
            Some((_, rest)) if several => Named::Part(rest),
            _ if several => Named::Part(name.clone()),
            _ => Named::ByLine,
        });
        Scored {
            column,
            day,
            error,
            test,
        }
    });
    scored.collect()
}

/// The column of `FastBridge` with the day of a score.
fn day_beside(name: &str, places: &HashMap<String, usize>) -> Option<usize> {
    let (season, _) = fastbridge_season(name)?;
    let Some(Named::Own(test)) = test_in(Format::FastBridge, name) else {
        return None;
    };
    let test = test.trim_start_matches("FastBridge ");
    places
        .get(&folded(&format!("{season} {test} Final Date")))
        .copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn columns(format: Format, names: &[&str]) -> Vec<(String, Role)> {
        let role = |name: &str| match format {
            Format::Table if name.contains("Date") => Role::Date,
            Format::Table => Role::TestScore,
            _ => role(format, name).unwrap_or_default(),
        };
        let columns = names.iter().map(|name| ((*name).to_owned(), role(name)));
        columns.collect()
    }

    #[test]
    fn each_season_has_its_own_day() {
        let names = [
            "Fall RIT",
            "Fall Date",
            "Winter RIT",
            "Winter Date",
            "Spring RIT",
        ];
        let found = scored(Format::Table, &columns(Format::Table, &names));
        let found: Vec<_> = found.iter().map(|one| (one.column, one.day)).collect();
        assert_eq!(found, [(0, Some(1)), (2, Some(3)), (4, None)]);
        let names = [
            "Fall aReading Test Theta",
            "Fall aReading Risk Level",
            "Fall aReading Final Date",
            "Screening Period 4 aReading Test Theta",
            "Screening Period 4 aReading Final Date",
        ];
        let found = scored(Format::FastBridge, &columns(Format::FastBridge, &names));
        let found: Vec<_> = found
            .iter()
            .map(|one| (one.column, one.day, &one.test))
            .collect();
        let test = Named::Own("FastBridge aReading".into());
        assert_eq!(found, [(0, Some(2), &test), (3, Some(4), &test)]);
    }

    #[test]
    fn one_test_of_a_line_is_called_as_the_line_says() {
        let one = scored(
            Format::Table,
            &columns(Format::Table, &["RIT Score", "Date"]),
        );
        assert_eq!(one[0].test.on(Format::Table, "Math"), "Math");
        let two = scored(
            Format::Table,
            &columns(Format::Table, &["Reading", "Math", "Date"]),
        );
        assert_eq!(two[1].test.on(Format::Table, ""), "Math");
        assert_eq!(
            two[1].test.on(Format::Table, "Spring test"),
            "Spring test: Math"
        );
    }
}
