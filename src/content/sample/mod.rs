//! A whole class in one JSON file: the fictional sample that newcomers, tests and benchmarks start from.

mod conferences;
mod learning;
mod people;
mod shelf;
mod shift;
mod values;

use crate::domain::id::{StandardId, StudentId};
use jiff::civil::Date;

use super::file::{File, Read};
use super::finding::Fault;
use super::messages::{Messages, nearest};
use super::reading::{Fields, Node, unique};
use crate::domain::Words;
use crate::domain::class_file::class::{Class, Term};
use crate::domain::learning::evidence::Kind;
use crate::domain::learning::standard::{Looks, SaidBy, Standard};
use crate::domain::people::folder::Folder;
use crate::domain::people::person::Teacher;
use shelf::{Shelf, Task};
use values::gender;

const SOURCE: &str = include_str!("../../../data/sample/class.json");

/// A class and everything in it; keys count from 1 in the order of the file.
#[derive(Clone, Debug, PartialEq)]
pub struct Sample {
    /// The day the file was written for.
    pub anchor: Date,
    /// The class.
    pub class: Class,
    /// Its standards.
    pub standards: Vec<Standard>,
    /// One folder a student.
    pub students: Vec<Folder>,
}

/// The built-in sample class, its days moved by whole weeks to be near `today`.
pub fn built_in(today: Date) -> Option<Sample> {
    let sample = read("data/sample/class.json", SOURCE).made;
    sample.map(|sample| shift::to(sample, today))
}

/// Reads a sample file.
pub fn read(name: &str, source: &str) -> Read<Sample> {
    File::new(name, Messages::default()).read(source, |node| sample(&node))
}

fn sample(node: &Node) -> Option<Sample> {
    let fields = node.object(&[
        "anchor",
        "class",
        "teacher",
        "subjects",
        "standards",
        "tasks",
        "students",
    ])?;
    let anchor = fields.get("anchor")?.date()?;
    let class = class(&fields)?;
    let subjects: Vec<(String, Words)> = fields.list("subjects").iter().filter_map(named).collect();
    let standards = fields
        .list("standards")
        .iter()
        .enumerate()
        .filter_map(|(at, node)| standard(at, node, &subjects))
        .collect();
    let terms = class.terms.iter().map(|term| term.id.clone()).collect();
    let mut shelf = Shelf {
        standards,
        tasks: Vec::new(),
        terms,
    };
    let tasks: Vec<Task> = fields
        .list("tasks")
        .iter()
        .filter_map(|node| task(node, &shelf))
        .collect();
    unique(node, tasks.iter().map(|task| task.id.as_str()));
    shelf.tasks = tasks;
    let students = fields
        .list("students")
        .iter()
        .zip(1..)
        .filter_map(|(node, key)| people::folder(node, StudentId(key), &shelf))
        .collect();
    Some(Sample {
        anchor,
        class,
        standards: shelf.standards,
        students,
    })
}

fn named(node: &Node) -> Option<(String, Words)> {
    let fields = node.object(&["id", "name"])?;
    Some((fields.text("id")?, fields.get("name")?.words()?))
}

fn class(fields: &Fields) -> Option<Class> {
    let class = fields.get("class")?.object(&[
        "school", "name", "grade", "scale", "rule", "habits", "terms",
    ])?;
    let rule = class.get("rule")?;
    let rule_text = rule.text()?;
    let known = crate::domain::learning::mastery::Rule::NAMES;
    let read = rule_text.parse().ok();
    let not_a_rule = || {
        Fault::NotOneOf(
            rule_text.to_owned(),
            nearest(rule_text, known.into_iter()),
            known.map(str::to_owned).to_vec(),
        )
    };
    Some(Class {
        school: class.text("school")?,
        name: class.text("name")?,
        grade: u8::try_from(class.get("grade")?.whole(1, 12)?).ok()?,
        teacher: teacher(&fields.get("teacher")?)?,
        scale: class.text("scale")?,
        rule: read.or_else(|| rule.wrong(not_a_rule()))?,
        habits: class.text("habits")?,
        terms: class.list("terms").iter().filter_map(term).collect(),
        ..Class::default()
    })
}

fn teacher(node: &Node) -> Option<Teacher> {
    let fields = node.object(&["name", "called", "gender"])?;
    Some(Teacher {
        name: fields.text("name")?,
        called: fields.get("called")?.words()?,
        gender: gender(&fields)?,
    })
}

fn term(node: &Node) -> Option<Term> {
    let fields = node.object(&["id", "name", "from", "to"])?;
    Some(Term {
        id: fields.text("id")?,
        name: fields.get("name")?.words()?,
        from: fields.get("from")?.date()?,
        to: fields.get("to")?.date()?,
    })
}

fn standard(at: usize, node: &Node, subjects: &[(String, Words)]) -> Option<Standard> {
    let fields = node.object(&["code", "subject", "can", "rule"])?;
    let subject = fields.get("subject")?;
    let id = subject.text()?;
    let name = subjects
        .iter()
        .find(|(known, _)| known == id)
        .map(|(_, name)| name.clone());
    let lacking = || {
        Fault::NoSuch(
            id.to_owned(),
            nearest(id, subjects.iter().map(|(known, _)| known.as_str())),
        )
    };
    Some(Standard {
        key: StandardId(i64::try_from(at).ok()? + 1),
        code: fields.text("code")?,
        subject: name.or_else(|| subject.wrong(lacking()))?,
        can: fields.get("can")?.words()?,
        said_by: SaidBy::Class,
        statement: Words::default(),
        stated_in: None,
        rule: fields
            .optional_text("rule")
            .and_then(|rule| rule.parse().ok()),
        looks: Looks::default(),
        resources: Vec::new(),
    })
}

fn task(node: &Node, shelf: &Shelf) -> Option<Task> {
    let fields = node.object(&["id", "name", "kind", "assessed", "standards", "link"])?;
    let kinds = [
        ("test", Kind::Test),
        ("project", Kind::Project),
        ("observation", Kind::Observation),
        ("conversation", Kind::Conversation),
    ];
    Some(Task {
        id: fields.text("id")?,
        name: fields.get("name")?.words()?,
        kind: fields.get("kind")?.one_of(&kinds)?,
        assessed: fields.optional("assessed").and_then(|node| node.date()),
        standards: fields
            .list("standards")
            .iter()
            .filter_map(|node| shelf.code(node).map(|at| shelf.code_at(at)))
            .collect(),
        place: fields.optional("link").and_then(|node| node.words()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sample_class_is_whole() {
        let Read {
            made: sample,
            wrong: findings,
        } = read("sample", SOURCE);
        assert_eq!(findings, []);
        let sample = sample.unwrap();
        assert_eq!(sample.students.len(), 24);
        assert_eq!(
            sample
                .standards
                .iter()
                .map(|s| s.subject.en.clone())
                .collect::<std::collections::BTreeSet<_>>()
                .len(),
            3
        );
    }

    #[test]
    fn the_sample_class_moves_with_the_calendar() {
        let later = built_in(jiff::civil::date(2028, 11, 25)).unwrap();
        assert!(
            later.anchor.year() == 2028 && later.anchor.month() == 11,
            "{}",
            later.anchor
        );
        let last = later.class.terms.last().unwrap();
        assert!(
            last.name.en.as_ref().unwrap().contains("2028"),
            "{:?}",
            last.name
        );
        assert_eq!(
            later.anchor.weekday(),
            read("", SOURCE).made.unwrap().anchor.weekday()
        );
    }
}
