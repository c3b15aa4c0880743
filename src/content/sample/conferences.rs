//! A student's conferences in the sample file: those that were, and the one that is planned.

use jiff::civil::DateTime;

use super::super::reading::{Fields, Node};
use super::values::said;
use crate::domain::conference::goal::{Course, Goal, Promise};
use crate::domain::conference::note::{Field, Note};
use crate::domain::conference::question::Question;
use crate::domain::conference::venue::{Venue, VenueKind};
use crate::domain::conference::{
    Attendance, Conference, Interpreter, InterpreterKind, Kind, Present, Record, State,
};
use crate::domain::id::{GoalId, NoteId, PromiseId, QuestionId, StudentId};
use crate::domain::people::person::Voice;
use crate::domain::people::who_sees::Owner;

const VOICES: [(&str, Voice); 3] = [
    ("student", Voice::Student),
    ("family", Voice::Family),
    ("teacher", Voice::Teacher),
];

/// A conference on the calendar.
pub(super) fn planned(node: &Node, student: StudentId) -> Option<Record> {
    let fields = node.object(&["script", "minutes", "at", "table"])?;
    let mut conference = conference(&fields, student, State::Planned)?;
    conference.attendance.venue = fields.optional_text("table").map(|called| Venue {
        kind: VenueKind::Table,
        called,
    });
    Some(Record {
        conference,
        ..Record::default()
    })
}

fn conference(fields: &Fields, student: StudentId, state: State) -> Option<Conference> {
    let at: DateTime = fields.get("at")?.date()?;
    Some(Conference {
        student,
        script: fields.text("script")?,
        minutes: fields.get("minutes")?.whole(5, 120)?,
        kind: Kind::Conference,
        state,
        at: Some(at),
        ..Conference::default()
    })
}

/// A conference that was.
pub(super) fn record(node: &Node, student: StudentId) -> Option<Record> {
    let keys = [
        "script",
        "minutes",
        "at",
        "state",
        "present",
        "interpreter",
        "notes",
        "goal",
        "promises",
        "questions",
        "next",
    ];
    let fields = node.object(&keys)?;
    let states = [
        ("held", State::Held),
        ("no-show", State::NoShow),
        ("moved", State::Moved),
    ];
    let mut conference = conference(&fields, student, fields.get("state")?.one_of(&states)?)?;
    conference.next = fields.optional("next").and_then(|node| node.date());
    conference.attendance = attendance(&fields);
    Some(Record {
        conference,
        times: Vec::new(),
        notes: fields
            .optional_list("notes")
            .iter()
            .filter_map(note)
            .collect(),
        goal: fields.optional("goal").and_then(|node| goal(&node)),
        promises: fields
            .optional_list("promises")
            .iter()
            .filter_map(promise)
            .collect(),
        questions: fields
            .optional_list("questions")
            .iter()
            .filter_map(question)
            .collect(),
        snapshot: None,
    })
}

fn attendance(fields: &Fields) -> Attendance {
    let names = fields.optional_list("present");
    let family = names
        .iter()
        .filter_map(|node| {
            Some(Present {
                name: node.text()?.to_owned(),
                ..Present::default()
            })
        })
        .collect();
    Attendance {
        family,
        interpreter: fields
            .optional("interpreter")
            .and_then(|node| interpreter(&node)),
        ..Attendance::default()
    }
}

fn interpreter(node: &Node) -> Option<Interpreter> {
    let fields = node.object(&["name", "kind"])?;
    let kinds = [
        ("staff", InterpreterKind::Staff),
        ("professional", InterpreterKind::Professional),
        ("friend", InterpreterKind::Friend),
        ("sibling", InterpreterKind::Sibling),
        ("student", InterpreterKind::Student),
        ("other", InterpreterKind::Other),
    ];
    Some(Interpreter {
        name: fields.optional_text("name").unwrap_or_default(),
        kind: fields.get("kind")?.one_of(&kinds)?,
    })
}

fn note(node: &Node) -> Option<Note> {
    let fields = node.object(&["step", "part", "note", "by", "said"])?;
    let by = fields.get("by")?.one_of(&VOICES)?;
    let field = Field {
        step: fields.text("step")?,
        part: fields.text("part")?,
        note: fields.text("note")?,
        by,
    };
    Some(Note {
        key: NoteId::NEW,
        field,
        said: said(&fields.get("said")?)?,
        owner: Owner::default(),
    })
}

fn goal(node: &Node) -> Option<Goal> {
    let fields = node.object(&["said", "due", "state"])?;
    let courses = [
        ("going", Course::Going),
        ("reached", Course::Reached),
        ("dropped", Course::Dropped),
    ];
    let course = fields.get("state")?.one_of(&courses)?;
    Some(Goal {
        key: GoalId::NEW,
        said: said(&fields.get("said")?)?,
        due: fields.optional("due").and_then(|node| node.date()),
        course,
        ..Goal::default()
    })
}

fn promise(node: &Node) -> Option<Promise> {
    let fields = node.object(&["owner", "said", "due", "kept"])?;
    Some(Promise {
        key: PromiseId::NEW,
        owner: fields.get("owner")?.one_of(&VOICES)?,
        said: said(&fields.get("said")?)?,
        due: fields.optional("due").and_then(|node| node.date()),
        kept: fields.optional("kept").map(|node| node.flag()),
        of: Owner::default(),
    })
}

fn question(node: &Node) -> Option<Question> {
    let fields = node.object(&["said", "answer"])?;
    Some(Question {
        key: QuestionId::NEW,
        said: said(&fields.get("said")?)?,
        answer: fields.optional("answer").and_then(|node| said(&node)),
        owner: Owner::default(),
    })
}
