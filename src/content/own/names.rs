//! What stands in braces in a typed sentence: how each of the things a script may say of a student is typed.

use crate::domain::words::Language;

/// What a sentence may say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Only what is always known: names.
    Always,
    /// Also what is known of some students.
    WhereKnown,
}

/// How many of the names below are always known; the others only where a student has the data.
const ALWAYS: usize = 3;

/// A variable, and how it is typed in English and in Spanish.
const NAMES: [[&str; 3]; 36] = [
    ["student", "student", "estudiante"],
    ["teacher", "teacher", "docente"],
    ["family", "family", "familia"],
    ["strong", "strong", "fuerte"],
    ["growing", "growing", "avanza"],
    ["notYet", "not-yet", "todavía-no"],
    ["strongLevel", "strong-level", "fuerte-nivel"],
    ["growingLevel", "growing-level", "avanza-nivel"],
    ["notYetLevel", "not-yet-level", "todavía-no-nivel"],
    ["strongTask", "strong-work", "fuerte-trabajo"],
    ["growingTask", "growing-work", "avanza-trabajo"],
    ["notYetTask", "not-yet-work", "todavía-no-trabajo"],
    ["strongWhy", "strong-why", "fuerte-porqué"],
    ["growingWhy", "growing-why", "avanza-porqué"],
    ["notYetWhy", "not-yet-why", "todavía-no-porqué"],
    ["growingBefore", "growing-before", "avanza-antes"],
    ["notYetNext", "next-step", "próximo-paso"],
    ["notYetBy", "next-step-by", "próximo-paso-para"],
    ["strength", "strength", "cualidad"],
    ["interest", "interest", "interés"],
    ["helps", "helps", "ayuda"],
    ["habit", "habit", "hábito"],
    ["habitRating", "habit-view", "hábito-opinión"],
    ["differentHabit", "different-habit", "hábito-distinto"],
    ["sameHabit", "same-habit", "hábito-igual"],
    ["test", "test", "prueba"],
    ["score", "score", "puntaje"],
    ["before", "score-before", "puntaje-antes"],
    ["term", "term", "periodo"],
    ["low", "score-low", "puntaje-bajo"],
    ["high", "score-high", "puntaje-alto"],
    ["leftCount", "left-count", "faltan"],
    ["goal", "goal", "meta"],
    ["plan", "plan", "plan"],
    ["lastGoal", "last-goal", "meta-anterior"],
    ["nextDate", "next-date", "próxima-fecha"],
];

/// How a variable is typed.
pub fn variable_name(variable: &str, language: Language) -> String {
    let mut names = NAMES.iter();
    let known = names.find(|[known, ..]| *known == variable);
    let typed = known.map(|[_, english, spanish]| match language {
        Language::English => *english,
        Language::Spanish => *spanish,
    });
    typed.unwrap_or(variable).to_owned()
}

/// The variable that is typed so, in either language; none: nothing is known by this name.
pub fn variable(typed: &str, form: Form) -> Option<&'static str> {
    let may = match form {
        Form::Always => ALWAYS,
        Form::WhereKnown => NAMES.len(),
    };
    let typed = typed.to_lowercase();
    let mut names = NAMES.iter().take(may);
    let known = names.find(|names| names.contains(&typed.as_str()))?;
    known.first().copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::SCRIPT_VARIABLES;

    #[test]
    fn every_variable_of_a_script_is_typed_somehow_and_read_again() {
        for variable_of in SCRIPT_VARIABLES {
            if variable_of.ends_with("Gender") {
                continue;
            }
            for language in Language::ALL {
                let typed = variable_name(variable_of, language);
                assert_eq!(
                    variable(&typed, Form::WhereKnown),
                    Some(variable_of),
                    "{typed}"
                );
            }
        }
        assert_eq!(variable("meta", Form::Always), None);
        assert_eq!(variable("Estudiante", Form::Always), Some("student"));
    }
}
