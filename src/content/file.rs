//! The file being read, and what was found wrong in it.

use std::cell::RefCell;

use serde_json::Value;

use super::finding::{Fault, Finding};
use super::messages::Messages;
use crate::domain::clean::clean;

/// The file being read, and what was found wrong in it.
pub(super) struct File<'a> {
    pub(super) name: &'a str,
    pub(super) messages: Messages<'a>,
    pub(super) findings: RefCell<Vec<Finding>>,
}

impl<'a> File<'a> {
    pub(super) const fn new(name: &'a str, messages: Messages<'a>) -> Self {
        Self {
            name,
            messages,
            findings: RefCell::new(Vec::new()),
        }
    }

    pub(super) fn find(&self, place: &str, fault: Fault) {
        self.findings.borrow_mut().push(Finding {
            file: self.name.to_owned(),
            place: place.to_owned(),
            fault,
        });
    }
}

/// What came of reading a file.
pub struct Read<T> {
    /// What it holds; none: nothing could be made of it.
    pub made: Option<T>,
    /// What is wrong in it.
    pub wrong: Vec<Finding>,
}

/// Every text of a file made harmless, whoever wrote it; the keys are compared with known ones only.
pub(super) fn clean_all(value: &mut Value) {
    match value {
        Value::String(text) if !text.bytes().all(|byte| matches!(byte, b' '..=b'~')) => {
            *text = clean(text);
        }
        Value::Array(items) => items.iter_mut().for_each(clean_all),
        Value::Object(map) => map.values_mut().for_each(clean_all),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
