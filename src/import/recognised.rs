//! Which system wrote a table, and what its columns hold.

use super::table::folded;
use crate::domain::class_file::intake::{Format, Mapping, Role};

/// Parts of names of columns that are never taken in: secrets, health, money, origin, addresses.
const NEVER: &[&str] = &[
    "contraseña",
    "teléfono",
    "telefono",
    "dirección",
    "direccion",
    "domicilio",
    "nacimiento",
    "correo",
    "almuerzo",
    "étnic",
    "etnia",
    "discapac",
    "salud",
    "migrante",
    "ciudadan",
    "password",
    "iep",
    "504",
    "lunch",
    "frl",
    "econom",
    "disadvant",
    "specialed",
    "sped",
    "disab",
    "ethnic",
    "race",
    "racial",
    "hispanic",
    "latino",
    "asian",
    "africanamerican",
    "hawaiian",
    "alaska",
    "birth",
    "dob",
    "ssn",
    "socialsecurity",
    "address",
    "street",
    "zipcode",
    "postal",
    "phone",
    "sms",
    "email",
    "migrant",
    "immigra",
    "citizen",
    "homeless",
    "medical",
    "health",
    "disciplin",
    "suspen",
    "languagelearner",
    "lep",
    "rapidguess",
    "rushflag",
    "ipaddress",
];

/// May a column of this name never be taken in?
pub(super) fn is_sensitive(name: &str) -> bool {
    let name = folded(name);
    let is_exactly = [
        "sex",
        "white",
        "race",
        "ell",
        "el",
        "ml",
        "title1",
        "contraseña",
    ];
    is_exactly.contains(&name.as_str()) || NEVER.iter().any(|part| name.contains(part))
}

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
    if has("Student") && has("ID") && has("Section") && has("Final Score") {
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

fn ends(name: &str, end: &str) -> bool {
    name.to_lowercase().trim_end().ends_with(end)
}

/// A column of Canvas that is named after what is learned: “Health > … result” is no health record.
fn is_outcome(format: Format, name: &str) -> bool {
    format == Format::CanvasMastery && (ends(name, " result") || ends(name, " mastery points"))
}

/// What the columns hold: surely where the system is known, as a proposal where it is not.
pub(super) fn mapping(format: Format, header: &[String], codes: &[String]) -> Mapping {
    let mut columns: Vec<(String, Role)> = Vec::new();
    for (at, name) in header.iter().enumerate() {
        let is_again = header.iter().take(at).any(|other| other == name);
        let role = if is_again || name.is_empty() {
            Role::Skip
        } else if is_sensitive(name) && !is_outcome(format, name) {
            Role::Never
        } else if format == Format::Table && codes.contains(&folded(name)) {
            Role::ScoreOf
        } else {
            role(format, name)
        };
        let repeats = matches!(role, Role::ScoreOf | Role::LastName);
        let taken = !repeats && columns.iter().any(|(_, known)| *known == role);
        let role = match role {
            Role::Skip | Role::Never => role,
            // The first column of a kind is the one; the rest stays out until somebody says otherwise.
            _ if taken => Role::Skip,
            _ => role,
        };
        columns.push((name.clone(), role));
    }
    Mapping { columns }
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
                "schoolid",
                "localid",
                "stateid",
                "studentstateid",
                "number",
                "matricula",
                "matrícula",
            ],
        ),
        (
            Role::Grade,
            &["grade", "gradelevel", "studentgrade", "grado"],
        ),
        (
            Role::HomeLanguage,
            &[
                "homelanguage",
                "language",
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
            "languagearts" | "languageusage" | "language" => "map-language".into(),
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
