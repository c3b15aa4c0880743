//! A student's folder in the sample file.

use super::super::reading::{Fields, Node};
use super::conferences;
use super::learning::{choose, learning, sitting};
use super::shelf::Shelf;
use super::values::{LANGUAGES, gender, said};
use crate::domain::conference::habit::{Rating, View, Views};
use crate::domain::conference::talking_point::{TalkingPoint, Visibility};
use crate::domain::id::{AdultId, HomeId, PointId, StudentId};
use crate::domain::learning::growth;
use crate::domain::people::folder::Folder;
use crate::domain::people::person::{
    Adult, AdultReads, Household, Reads, Relation, Student, StudentName, Voice,
};
use crate::domain::people::profile::Answer;
use crate::domain::people::who_sees::Owner;

const KEYS: [&str; 20] = [
    "id",
    "first",
    "last",
    "called",
    "say_name",
    "gender",
    "pronouns",
    "grade",
    "reads",
    "households",
    "profile",
    "family_page",
    "evidence",
    "choices",
    "growth",
    "habits",
    "conferences",
    "scheduled",
    "goal_draft",
    "points",
];

pub(super) fn folder(node: &Node, key: StudentId, shelf: &Shelf) -> Option<Folder> {
    let fields = node.object(&KEYS)?;
    let mut records: Vec<_> = fields
        .optional_list("conferences")
        .iter()
        .filter_map(|node| conferences::record(node, key))
        .collect();
    records.extend(
        fields
            .optional("scheduled")
            .and_then(|node| conferences::planned(&node, key)),
    );
    let mut learning = learning(&fields, shelf);
    choose(&fields, shelf, &mut learning);
    Some(Folder {
        asked: Vec::new(),
        statements: Vec::new(),
        feedback: Vec::new(),
        plans: Vec::new(),
        post_it: None,
        goal_draft_by: None,
        goal_draft_plan: Box::default(),
        key,
        student: student(&fields)?,
        home: None,
        households: fields
            .optional_list("households")
            .iter()
            .filter_map(household)
            .collect(),
        profile: [("profile", Voice::Student), ("family_page", Voice::Family)]
            .into_iter()
            .flat_map(|(key, by)| answers(&fields, key, by))
            .collect(),
        learning,
        growth: growth::by_test(
            fields
                .optional_list("growth")
                .iter()
                .filter_map(|node| sitting(node, shelf))
                .collect(),
        ),
        habits: fields
            .optional_list("habits")
            .iter()
            .filter_map(|node| views(node, shelf))
            .collect(),
        records,
        points: fields
            .optional_list("points")
            .iter()
            .filter_map(point)
            .collect(),
        goal_draft: fields.optional("goal_draft").and_then(|node| said(&node)),
        private_requests: 0,
    })
}

fn student(fields: &Fields) -> Option<Student> {
    Some(Student {
        name: StudentName {
            first: fields.text("first")?,
            last: fields.text("last")?,
            called: fields.text("called")?,
        },
        say_name: fields.optional_text("say_name"),
        gender: gender(fields)?,
        pronouns: fields.optional_text("pronouns"),
        grade: u8::try_from(fields.get("grade")?.whole(1, 12)?).ok(),
        reads: fields.get("reads")?.one_of(&[
            ("en", Reads::English),
            ("es", Reads::Spanish),
            ("both", Reads::Both),
        ])?,
        home_language: None,
    })
}

fn household(node: &Node) -> Option<Household> {
    let fields = node.object(&["adults"])?;
    Some(Household {
        key: HomeId::NEW,
        name: None,
        adults: fields.list("adults").iter().filter_map(adult).collect(),
    })
}

pub(super) const RELATIONS: [(&str, Relation); 15] = [
    ("mother", Relation::Mother),
    ("father", Relation::Father),
    ("grandmother", Relation::Grandmother),
    ("grandfather", Relation::Grandfather),
    ("aunt", Relation::Aunt),
    ("uncle", Relation::Uncle),
    ("guardian", Relation::Guardian),
    ("stepmother", Relation::Stepmother),
    ("stepfather", Relation::Stepfather),
    ("foster-parent", Relation::FosterParent),
    ("relative", Relation::Relative),
    ("sister", Relation::Sister),
    ("brother", Relation::Brother),
    ("godmother", Relation::Godmother),
    ("godfather", Relation::Godfather),
];

fn adult(node: &Node) -> Option<Adult> {
    let fields = node.object(&[
        "name",
        "relation",
        "gender",
        "reads",
        "interpreter",
        "by_phone",
        "restricted",
    ])?;
    let flag = |key: &str| fields.optional(key).is_some_and(|node| node.flag());
    Some(Adult {
        key: AdultId::NEW,
        left: false,
        name: fields.text("name")?,
        relation: fields.get("relation")?.one_of(&RELATIONS)?,
        gender: gender(&fields)?,
        reads: AdultReads::In(fields.get("reads")?.one_of(&LANGUAGES)?),
        interpreter: flag("interpreter"),
        by_phone: flag("by_phone"),
        restricted: flag("restricted"),
    })
}

fn answers(fields: &Fields, key: &str, by: Voice) -> Vec<Answer> {
    let entries = fields
        .optional(key)
        .map(|node| node.entries())
        .unwrap_or_default();
    entries
        .into_iter()
        .filter_map(|(prompt, node)| {
            Some(Answer {
                prompt,
                by,
                said: said(&node)?,
                owner: Owner::default(),
            })
        })
        .collect()
}

const RATINGS: [(&str, Rating); 5] = [
    ("consistently", Rating::Consistently),
    ("usually", Rating::Usually),
    ("sometimes", Rating::Sometimes),
    ("rarely", Rating::Rarely),
    ("not-seen", Rating::NotSeen),
];

fn views(node: &Node, shelf: &Shelf) -> Option<Views> {
    let fields = node.object(&["habit", "term", "student", "family", "teacher"])?;
    let by = Voice::ALL.map(|voice| fields.optional(voice.name()).and_then(|node| view(&node)));
    Some(Views {
        habit: fields.text("habit")?,
        term: shelf.term(&fields.get("term")?)?,
        by,
        ..Views::default()
    })
}

/// `[rating, said]`.
fn view(node: &Node) -> Option<View> {
    let pair = node.list();
    let rating = pair.first()?.one_of(&RATINGS)?;
    Some(View {
        rating: Some(rating),
        example: pair.get(1).and_then(said),
    })
}

fn point(node: &Node) -> Option<TalkingPoint> {
    let fields = node.object(&["step", "visibility", "said"])?;
    let visibility = fields.get("visibility")?.one_of(&[
        ("shared", Visibility::Shared),
        ("private", Visibility::Private),
    ])?;
    Some(TalkingPoint {
        key: PointId::NEW,
        step: fields.text("step")?,
        visibility,
        said: said(&fields.get("said")?)?,
    })
}
