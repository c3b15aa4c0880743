//! The sets of habits a school looks at.

use super::file::{File, Read};
use super::messages::Messages;
use super::reading::{Node, unique};
use crate::domain::conference::habit::{Habit, HabitSet};

/// Reads one habit set.
pub(super) fn read(name: &str, source: &str, messages: Messages) -> Read<HabitSet> {
    File::new(name, messages).read(source, |node| {
        let fields = node.object(&["id", "title", "habits"])?;
        let habits: Vec<Habit> = fields.list("habits").iter().filter_map(habit).collect();
        unique(&node, habits.iter().map(|habit| habit.id.as_str()));
        Some(HabitSet {
            id: fields.text("id")?,
            title: fields.message("title")?,
            habits,
        })
    })
}

fn habit(node: &Node) -> Option<Habit> {
    let fields = node.object(&["id", "name", "student", "family"])?;
    Some(Habit {
        id: fields.text("id")?,
        name: fields.message("name")?,
        student: fields.message("student")?,
        family: fields.message("family")?,
    })
}
