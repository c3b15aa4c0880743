//! What stands above the names of the columns, where a table is about one piece of work: its title, day and points.

use super::super::table::folded;
use super::super::values;

/// What is said of all lines of a table.
#[derive(Default)]
pub(super) struct Labels {
    /// The title of the work.
    pub(super) task: Option<String>,
    /// Its day, as it stands there.
    pub(super) day: Option<String>,
    /// What its scores are out of.
    pub(super) most: Option<f64>,
}

impl Labels {
    /// Of labels and what stands beside them: `Assignment Name:` and `Exit ticket`.
    pub(super) fn of(above: &[(String, String)]) -> Self {
        let said = |names: &[&str]| {
            let mut above = above.iter();
            let found = above.find(|(label, _)| names.contains(&folded(label).as_str()));
            found.map(|(_, said)| said.clone())
        };
        let most = said(&["pointspossible", "maxpoints", "puntosposibles"]);
        let most = most.as_deref().and_then(values::number);
        Self {
            task: said(&["assignmentname", "assignment", "tarea", "nombredelatarea"]),
            day: said(&["duedate", "fechadeentrega"]),
            most: most.filter(|most| *most > 0.0),
        }
    }
}
