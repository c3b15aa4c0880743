//! Kinds of work as columns and titles name them.

use crate::domain::learning::evidence::Kind;

/// Words that say what kind of work something is, in a column of kinds or in a title.
const KINDS: &[(Kind, &[&str])] = &[
    (
        Kind::Test,
        &[
            "test",
            "tests",
            "quiz",
            "quizzes",
            "exam",
            "exams",
            "assessment",
            "checkpoint",
            "midterm",
            "prueba",
            "pruebas",
            "examen",
            "exámenes",
            "examenes",
            "cuestionario",
            "evaluación",
            "evaluacion",
        ],
    ),
    (
        Kind::Project,
        &[
            "project",
            "projects",
            "product",
            "portfolio",
            "essay",
            "presentation",
            "proyecto",
            "proyectos",
            "producto",
            "portafolio",
            "ensayo",
            "presentación",
            "presentacion",
        ],
    ),
    (
        Kind::Observation,
        &["observation", "observations", "observación", "observacion"],
    ),
    (
        Kind::Conversation,
        &[
            "conversation",
            "interview",
            "conferring",
            "conversación",
            "conversacion",
            "entrevista",
        ],
    ),
];

/// The kind of work that a cell or a title names, where it names one and no other.
pub(in crate::import) fn kind(words: &str) -> Option<Kind> {
    let lower = words.to_lowercase();
    let named = lower
        .split(|c: char| !c.is_alphanumeric())
        .filter_map(|word| {
            let known = KINDS.iter().find(|(_, words)| words.contains(&word));
            known.map(|(kind, _)| *kind)
        });
    let mut named = named;
    let first = named.next()?;
    named.all(|other| other == first).then_some(first)
}
