//! Which system wrote a table, and what its columns hold.

use std::collections::HashSet;

use super::sensitive::{Sensitive, sensitive};
use super::table::folded;
use crate::domain::class_file::intake::{Format, Mapping, Role};

/// Which system writes tables with these columns.
pub(super) fn format(header: &[String]) -> Format {
    let has = |wanted: &str| {
        let wanted = folded(wanted);
        header.iter().any(|name| folded(name) == wanted)
    };
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
    Format::Table
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
            || guess(&folded) != Role::Skip
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
    let columns = header.iter().map(|name| {
        let is_again = !met.insert(name);
        let role = if is_again || name.is_empty() {
            Role::Skip
        } else if let Some(private) = private(format, name) {
            private
        } else if format == Format::Table && codes.contains(&folded(name)) {
            Role::ScoreOf
        } else if is_of_skills && folded(name) == "familyname" {
            // A family of skills.
            Role::Skip
        } else {
            role(format, name)
        };
        let repeats = matches!(
            role,
            Role::Skip | Role::Never | Role::LeftOut | Role::ScoreOf | Role::LastName
        );
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

#[expect(clippy::too_many_lines, reason = "a table of columns")]
fn role(format: Format, name: &str) -> Role {
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
        Format::OneRoster | Format::Case | Format::Table => return guess(&folded(name)),
    };
    let wanted = folded(name);
    let known = table.iter().find(|(known, _)| *known == wanted);
    known.map_or(Role::Skip, |(_, role)| *role)
}

/// What a column of some table probably holds, in English or Spanish. The teacher confirms it.
#[expect(clippy::too_many_lines, reason = "a table of columns")]
fn guess(name: &str) -> Role {
    const GUESSES: &[(Role, &[&str])] = &[
        (
            Role::FullName,
            &[
                "student",
                "studentname",
                "name",
                "fullname",
                "estudiante",
                "alumno",
                "alumna",
                "nombrecompleto",
                "nombredelalumno",
                "nombredelestudiante",
            ],
        ),
        (
            Role::FirstName,
            &[
                "first",
                "firstname",
                "givenname",
                "studentfirstname",
                "nombre",
                "nombres",
            ],
        ),
        (
            Role::LastName,
            &[
                "last",
                "lastname",
                "familyname",
                "surname",
                "studentlastname",
                "apellido",
                "apellidos",
                "apellidopaterno",
                "apellidomaterno",
                "primerapellido",
                "segundoapellido",
            ],
        ),
        (
            Role::CalledName,
            &[
                "preferredname",
                "preferredgivenname",
                "nickname",
                "calledname",
                "goesby",
                "ledicen",
            ],
        ),
        (
            Role::StudentId,
            &["id", "studentid", "sourcedid", "userid", "iddelestudiante"],
        ),
        (
            Role::StudentNumber,
            &[
                "studentnumber",
                "sisid",
                "studentsisid",
                "studentnum",
                "studentidentifier",
                "localid",
                "localstudentid",
                "idnumber",
                "permid",
                "number",
                "matricula",
                "matrícula",
            ],
        ),
        (
            Role::StateNumber,
            &["stateid", "studentstateid", "statestudentid", "ssid"],
        ),
        (
            Role::Grade,
            &["grade", "gradelevel", "studentgrade", "grado"],
        ),
        (
            Role::HomeLanguage,
            &[
                "homelanguage",
                "firstlanguage",
                "primarylanguage",
                "nativelanguage",
                "languageathome",
                "idioma",
                "idiomadelhogar",
                "idiomaencasa",
                "lenguaencasa",
                "lengua",
            ],
        ),
        (
            Role::AdultName,
            &[
                "parent",
                "parentname",
                "guardian",
                "guardianname",
                "adult",
                "contact",
                "padreomadre",
                "tutor",
                "madre",
                "padre",
                "familiar",
                "mamáotutor",
                "mamaotutor",
                "madreotutor",
                "padreotutor",
                "mamá",
                "mama",
                "papá",
                "papa",
            ],
        ),
        (
            Role::AdultRelation,
            &["relation", "relationship", "parentesco"],
        ),
        (
            Role::AdultLanguage,
            &[
                "parentlanguage",
                "guardianlanguage",
                "idiomadelpadre",
                "idiomadelamadre",
            ],
        ),
        (
            Role::Standard,
            &[
                "standard",
                "standardcode",
                "code",
                "outcome",
                "target",
                "estándar",
                "estandar",
                "código",
                "codigo",
            ],
        ),
        (
            Role::StandardWords,
            &[
                "standarddescription",
                "description",
                "statement",
                "descripción",
                "descripcion",
            ],
        ),
        (Role::Subject, &["subject", "materia", "asignatura"]),
        (
            Role::Score,
            &[
                "score",
                "level",
                "mark",
                "result",
                "rating",
                "nivel",
                "calificación",
                "calificacion",
                "resultado",
                "puntuación",
                "puntuacion",
                "puntaje",
            ],
        ),
        (
            Role::OutOf,
            &[
                "pointspossible",
                "possiblepoints",
                "maxpoints",
                "maximumpoints",
                "maxscore",
                "outof",
                "puntosposibles",
            ],
        ),
        (
            Role::Date,
            &[
                "date",
                "assessed",
                "dateassessed",
                "testdate",
                "scoredate",
                "fecha",
            ],
        ),
        (
            Role::Task,
            &[
                "task",
                "assignment",
                "assessment",
                "work",
                "activity",
                "title",
                "tarea",
                "actividad",
                "trabajo",
            ],
        ),
        (Role::Attempt, &["attempt", "try", "intento"]),
        (
            Role::Comment,
            &["comment", "comments", "note", "comentario", "comentarios"],
        ),
        (
            Role::Kind,
            &[
                "kind",
                "type",
                "category",
                "assignmenttype",
                "assessmenttype",
                "tipo",
                "categoría",
                "categoria",
            ],
        ),
        (
            Role::Place,
            &[
                "link", "url", "where", "location", "enlace", "liga", "dónde", "donde",
            ],
        ),
        (Role::Test, &["test", "testname", "prueba", "examen"]),
        (
            Role::TestScore,
            &["scalescore", "scaledscore", "ritscore", "rit", "testscore"],
        ),
        (Role::TestError, &["standarderror", "sem", "stderr"]),
    ];
    let known = GUESSES.iter().find(|(_, names)| names.contains(&name));
    known.map_or(Role::Skip, |(role, _)| *role)
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
