//! What the columns of tables of no known system probably hold, by their names in English or Spanish.

use super::saying::without_language;
use super::sittings;
use super::table::folded;
use crate::domain::class_file::intake::Role;

/// Does a column's name say that it holds scores, and nothing more?
pub(super) fn is_score(name: &str) -> bool {
    guess(&folded(name)) == Role::Score
}

/// What a column of some table probably holds; a score or a day may be of one season.
pub(super) fn proposed(name: &str) -> Role {
    let (_, plain) = without_language(name);
    match guess(&folded(name)) {
        Role::Skip if guess(&folded(&plain)) == Role::StandardWords => Role::StandardWords,
        Role::Skip => {
            let season = sittings::season(name).map(|(_, rest)| guess(&folded(&rest)));
            let role = season.unwrap_or_default();
            let is_of_a_test = matches!(role, Role::TestScore | Role::Date);
            if is_of_a_test { role } else { Role::Skip }
        }
        known => known,
    }
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
                "lastfirst",
            ],
        ),
        (
            Role::FirstName,
            &[
                "first",
                "firstname",
                "givenname",
                "studentfirstname",
                "stufn",
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
                "stuln",
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
            &[
                "id",
                "studentid",
                "stuid",
                "sourcedid",
                "userid",
                "iddelestudiante",
            ],
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
                "uniqueuserid",
                "useruniqueid",
                "number",
                "matricula",
                "matrícula",
            ],
        ),
        (
            Role::StateNumber,
            &[
                "stateid",
                "studentstateid",
                "statestudentid",
                "statestudentnumber",
                "stucid",
                "ssid",
            ],
        ),
        (
            Role::Grade,
            &[
                "grade",
                "gradelevel",
                "studentgrade",
                "grd",
                "stugr",
                "grado",
            ],
        ),
        (
            Role::HomeLanguage,
            &[
                "homelanguage",
                "firstlanguage",
                "primarylanguage",
                "nativelanguage",
                "languageathome",
                "stuhl",
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
                "mother",
                "mothername",
                "father",
                "fathername",
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
                "humancodingscheme",
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
                "standardtext",
                "fullstatement",
                "ican",
                "icanstatement",
                "descripción",
                "descripcion",
                "enunciado",
                "yopuedo",
                "puedo",
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
