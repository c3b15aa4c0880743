//! What students refer to by name: standards, pieces of work, terms.

use jiff::civil::Date;

use super::super::finding::Fault;
use super::super::messages::nearest;
use super::super::reading::Node;
use crate::domain::Words;
use crate::domain::learning::evidence::Kind;
use crate::domain::learning::standard::Standard;

/// A piece of work given to the class.
pub(super) struct Task {
    pub(super) id: String,
    pub(super) name: Words,
    pub(super) kind: Kind,
    pub(super) assessed: Option<Date>,
    pub(super) standards: Vec<String>,
    pub(super) place: Option<Words>,
}

/// What students refer to by name.
pub(super) struct Shelf {
    pub(super) standards: Vec<Standard>,
    pub(super) tasks: Vec<Task>,
    pub(super) terms: Vec<String>,
}

impl Shelf {
    /// Index of the standard with this code.
    pub(super) fn code(&self, node: &Node) -> Option<usize> {
        let code = node.text()?;
        let known = || self.standards.iter().map(|standard| standard.code.as_str());
        known()
            .position(|known| known == code)
            .or_else(|| node.wrong(Fault::NoSuch(code.to_owned(), nearest(code, known()))))
    }

    pub(super) fn code_at(&self, at: usize) -> String {
        self.standards
            .get(at)
            .map(|standard| standard.code.clone())
            .unwrap_or_default()
    }

    pub(super) fn task(&self, node: &Node) -> Option<&Task> {
        let id = node.text()?;
        let lacking = || {
            Fault::NoSuch(
                id.to_owned(),
                nearest(id, self.tasks.iter().map(|task| task.id.as_str())),
            )
        };
        self.tasks
            .iter()
            .find(|task| task.id == id)
            .or_else(|| node.wrong(lacking()))
    }

    pub(super) fn term(&self, node: &Node) -> Option<String> {
        let id = node.text()?;
        let lacking = || {
            Fault::NoSuch(
                id.to_owned(),
                nearest(id, self.terms.iter().map(String::as_str)),
            )
        };
        self.terms
            .iter()
            .find(|known| *known == id)
            .cloned()
            .or_else(|| node.wrong(lacking()))
    }
}
