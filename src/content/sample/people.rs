use jiff::civil::Date;

use super::super::finding::Fault;
use super::super::reading::{Fields, Node};
use super::{Shelf, conferences, gender};
use crate::domain::evidence::{Counting, Evidence, Work, in_order};
use crate::domain::folder::Folder;
use crate::domain::growth::{self, Score, Sitting};
use crate::domain::habit::{Rating, View, Views};
use crate::domain::person::{Adult, Household, Key, Reads, Relation, Student, StudentName, Voice};
use crate::domain::profile::Answer;
use crate::domain::rollup::{Choice, Learning};
use crate::domain::standard::Place;
use crate::domain::talking_point::{TalkingPoint, Visibility};
use crate::domain::{Language, Said};

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

pub(super) fn folder(node: &Node, key: Key, shelf: &Shelf) -> Option<Folder> {
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
        key,
        student: student(&fields)?,
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

pub(super) const LANGUAGES: [(&str, Language); 2] =
    [("en", Language::English), ("es", Language::Spanish)];

/// What a person typed.
pub(super) fn said(node: &Node) -> Option<Said> {
    let fields = node.object(&["text", "language", "translation"])?;
    Some(Said {
        text: fields.text("text")?,
        language: fields.get("language")?.one_of(&LANGUAGES)?,
        translation: fields.optional_text("translation"),
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
        grade: u8::try_from(fields.get("grade")?.whole(1, 12)?).ok()?,
        reads: fields.get("reads")?.one_of(&[
            ("en", Reads::English),
            ("es", Reads::Spanish),
            ("both", Reads::Both),
        ])?,
    })
}

fn household(node: &Node) -> Option<Household> {
    let fields = node.object(&["adults"])?;
    Some(Household {
        adults: fields.list("adults").iter().filter_map(adult).collect(),
    })
}

pub(super) const RELATIONS: [(&str, Relation); 11] = [
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
        name: fields.text("name")?,
        relation: fields.get("relation")?.one_of(&RELATIONS)?,
        gender: gender(&fields)?,
        reads: fields.get("reads")?.one_of(&LANGUAGES)?,
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
            })
        })
        .collect()
}

fn learning(fields: &Fields, shelf: &Shelf) -> Vec<Learning> {
    let mut all: Vec<Learning> = shelf
        .standards
        .iter()
        .map(|standard| Learning {
            standard: standard.clone(),
            evidence: Vec::new(),
            judged: None,
            choice: None,
        })
        .collect();
    for (node, key) in fields.optional_list("evidence").iter().zip(1..) {
        if let Some((at, evidence)) = evidence(node, key, shelf) {
            all.get_mut(at)
                .into_iter()
                .for_each(|learning| learning.evidence.push(evidence.clone()));
        }
    }
    all.iter_mut()
        .for_each(|learning| in_order(&mut learning.evidence));
    all
}

/// `[task, standard, score, state, comment, language]`: the last three may be missing.
fn evidence(node: &Node, key: Key, shelf: &Shelf) -> Option<(usize, Evidence)> {
    let row = node.list();
    let [task, code, score, rest @ ..] = row.as_slice() else {
        return node.wrong(Fault::Empty);
    };
    let task_given = shelf.task(task)?;
    let at = shelf.code(code)?;
    if !task_given.standards.contains(&shelf.code_at(at)) {
        code.wrong::<()>(Fault::NoSuch(shelf.code_at(at), None));
    }
    let states = [
        ("", Counting::Counts),
        ("excused", Counting::Excused),
        ("missing", Counting::Missing),
        ("dropped", Counting::Dropped),
    ];
    let counting = rest
        .first()
        .and_then(|node| node.one_of(&states))
        .unwrap_or_default();
    let language = rest
        .get(2)
        .and_then(|node| node.one_of(&LANGUAGES))
        .unwrap_or_default();
    let comment = rest
        .get(1)
        .and_then(super::super::reading::Node::text)
        .filter(|text| !text.is_empty())
        .map(|text| Said::new(text, language));
    let score = if score.is_null() {
        None
    } else {
        score.number(0.0, 10.0)
    };
    let work = Work {
        task: task_given.name.clone(),
        score,
        counting,
        comment,
        place: task_given.place.clone(),
    };
    Some((
        at,
        Evidence {
            key,
            assessed: task_given.assessed,
            state: crate::domain::evidence::State::Final,
            kind: task_given.kind,
            work,
        },
    ))
}

fn choose(fields: &Fields, shelf: &Shelf, all: &mut [Learning]) {
    let Some(choices) = fields
        .optional("choices")
        .and_then(|node| node.object(&["strong", "growing", "not_yet"]))
    else {
        return;
    };
    for (key, place) in [
        ("strong", Place::Strong),
        ("growing", Place::Growing),
        ("not_yet", Place::NotYet),
    ] {
        let Some(node) = choices.optional(key) else {
            continue;
        };
        if let Some((at, task, choice)) = choice(&node, shelf)
            && let Some(learning) = all.get_mut(at)
        {
            let chosen = learning
                .evidence
                .iter()
                .rfind(|piece| piece.work.task == task)
                .map(|piece| piece.key);
            learning.choice = Some((
                place,
                Choice {
                    evidence: chosen,
                    ..choice
                },
            ));
        }
    }
}

fn choice(node: &Node, shelf: &Shelf) -> Option<(usize, crate::domain::Words, Choice)> {
    let fields = node.object(&["standard", "task", "why", "next", "by"])?;
    let at = shelf.code(&fields.get("standard")?)?;
    let task = shelf.task(&fields.get("task")?)?.name.clone();
    let next = fields.optional("next").and_then(|node| node.words());
    let by: Option<Date> = fields.optional("by").and_then(|node| node.date());
    Some((
        at,
        task,
        Choice {
            shows: None,
            change: None,
            evidence: None,
            why: said(&fields.get("why")?)?,
            next,
            by,
        },
    ))
}

fn sitting(node: &Node, shelf: &Shelf) -> Option<Sitting> {
    let fields = node.object(&["test", "term", "date", "score", "error", "projected"])?;
    let range: Vec<f64> = fields
        .optional_list("projected")
        .iter()
        .filter_map(|node| node.number(0.0, 10_000.0))
        .collect();
    let projected = if let [low, high] = range.as_slice() {
        Some((*low, *high))
    } else {
        None
    };
    Some(Sitting {
        test: fields.text("test")?,
        term: shelf.term(&fields.get("term")?)?,
        on: fields.get("date")?.date()?,
        score: Score {
            score: fields.get("score")?.number(0.0, 10_000.0)?,
            error: fields
                .optional("error")
                .and_then(|node| node.number(0.0, 1000.0)),
            projected,
        },
    })
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
        key: 0,
        step: fields.text("step")?,
        visibility,
        said: said(&fields.get("said")?)?,
    })
}
