//! Sentences of scripts that have successors.

/// Sentences of earlier programs that repeated what the page shows, and what is said instead.
const INSTEAD: [(&str, &str); 24] = [
    ("me-strength-family", "me-strengths-written-family"),
    ("me-interest-family", "me-interests-written-family"),
    ("me-helps-student", "me-helps-written-student"),
    ("learning-last-goal-family", "learning-last-read-family"),
    (
        "learning-strong-level-family",
        "learning-strong-read-family",
    ),
    ("learning-strong-can-family", "learning-strong-read-family"),
    ("learning-strong-task-family", "learning-strong-work-family"),
    (
        "learning-strong-how-task-student",
        "learning-strong-how-student",
    ),
    (
        "learning-growing-change-family",
        "learning-growing-read-family",
    ),
    (
        "learning-growing-level-family",
        "learning-growing-now-family",
    ),
    ("learning-growing-can-family", "learning-growing-now-family"),
    (
        "learning-growing-task-family",
        "learning-growing-work-family",
    ),
    (
        "learning-not-yet-level-family",
        "learning-not-yet-read-family",
    ),
    (
        "learning-not-yet-can-family",
        "learning-not-yet-read-family",
    ),
    ("learning-next-by-family", "learning-hard-is-family"),
    ("learning-next-do-family", "learning-hard-is-family"),
    ("learning-hard-task-student", "learning-hard-student"),
    ("learning-result-family", "learning-results-of-family"),
    (
        "learning-milestone-level-family",
        "learning-milestone-read-family",
    ),
    (
        "learning-milestone-can-family",
        "learning-milestone-read-family",
    ),
    ("learning-plan-can-family", "learning-plan-read-family"),
    ("habits-mine-rating-family", "habits-mine-word-family"),
    ("habits-differ-habit-family", "habits-differ-this-family"),
    ("goals-draft-family", "goals-read-goal-family"),
];

/// What is said instead of a sentence of an earlier program; none: it is said today.
pub(super) fn instead(id: &str) -> Option<&'static str> {
    let found = INSTEAD.iter().find(|(before, _)| *before == id);
    found.map(|(_, now)| *now)
}
