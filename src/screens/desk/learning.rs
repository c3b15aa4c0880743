//! A student's standards at the desk: evidence, the teacher's judgement, plans, one thing to work on.

use super::{ahead, people};
use crate::ask::{
    Ask, Learner, LearningAsk, LearningChange, PeopleChange, PostItAsk, PostItChange, PostIts,
};
use crate::domain::id::{PostItId, StandardId, StudentId};
use crate::domain::learning::evidence::{self, Evidence, State};
use crate::domain::learning::revision::Plan;
use crate::domain::learning::standing::Learning;
use crate::domain::words::Language;
use crate::forms;
use crate::locale::{Text, Value, terms, text, working};
use crate::screen::{Around, Do, Go, Item, Kind, Listing, Next, Place, Row};

pub(super) fn listing(around: &Around, learner: &Learner) -> Listing {
    let mut rows = vec![Row::About(text::learning_about())];
    let mut subject = None;
    for learning in &learner.learning {
        if subject.as_ref() != Some(&learning.standard.subject) {
            subject = Some(learning.standard.subject.clone());
            rows.push(Row::Head(text::as_is(&learning.standard.subject)));
        }
        let inner = evidence(around, learner, learning);
        let mut item = Item::new(
            text::learning_standard(learning.standard.words(), learning.standard.code.clone()),
            Do::List(Box::new(inner)),
        );
        if let Some(scale) = around.scale() {
            let standing = terms::standing(scale, learning.standing(around.counting()));
            let pieces = learning.evidence.iter();
            let count = pieces
                .filter(|piece| piece.state != State::NotGiven)
                .count();
            item = item.about(if learning.judged.is_some() {
                text::learning_judged(standing)
            } else {
                text::learning_level(count, standing)
            });
        }
        rows.push(item.row());
    }
    if learner.learning.is_empty() {
        rows.push(Row::About(text::learning_none()));
    }
    Listing::new(
        Kind::Learning(learner.student),
        text::learning_title(learner.name.clone()),
        rows,
    )
}

fn evidence(around: &Around, learner: &Learner, learning: &Learning) -> Listing {
    let (student, standard) = (learner.student, learning.standard.key);
    let mut rows = Vec::new();
    rows.push(Row::Head(text::learning_decide()));
    rows.push(
        Item::new(
            text::learning_judge(),
            Do::Form(forms::judge(around, student, learning)),
        )
        .row(),
    );
    if let Some(judged) = &learning.judged {
        let item = Item::new(text::learning_clear(), back_to_the_rule(student, standard));
        let why =
            text::learning_judged_why(judged.by.clone(), judged.on, judged.reason.text.clone());
        rows.push(item.about(why).row());
    } else if learner.judged_before.contains(&standard) {
        let again = Ask::Learning(LearningAsk::JudgeAgain { student, standard });
        rows.push(Item::new(text::learning_judge_again(), Do::Ask(Box::new(again))).row());
    }
    rows.push(
        Item::new(
            text::learning_plan(),
            Do::Form(forms::plan(around, student, standard)),
        )
        .row(),
    );
    for plan in learner
        .plans
        .iter()
        .filter(|plan| plan.standard == standard)
    {
        rows.push(plan_row(student, plan));
    }
    rows.push(Row::Head(text::learning_evidence()));
    for piece in &learning.evidence {
        let open = Do::Form(forms::evidence(around, student, learning, Some(piece)));
        let title = if piece.work.task.nearest(Language::English).is_empty() {
            text::learning_untitled()
        } else {
            text::as_is(&piece.work.task)
        };
        let mut item = Item::new(title, open);
        for line in about(piece, &learning.evidence) {
            item = item.about(line);
        }
        rows.push(item.row());
    }
    if learning.evidence.is_empty() {
        rows.push(Row::About(text::learning_no_evidence()));
    }
    Listing::new(
        Kind::Evidence(student, standard),
        text::learning_standard(learning.standard.words(), learning.standard.code.clone()),
        rows,
    )
    .adding(Do::Form(forms::evidence(around, student, learning, None)))
}

fn back_to_the_rule(student: StudentId, standard: StandardId) -> Do {
    Do::Ask(Box::new(Ask::Learning(LearningAsk::Judge {
        student,
        standard,
        judged: None,
    })))
}

fn plan_row(student: StudentId, plan: &Plan) -> Row {
    let what = plan.words.what.text.clone();
    let item = Item::new(text::learning_plan_of(what), Do::Nothing);
    let item = match plan.due {
        Some(due) => item.about(text::learning_by(due)),
        None => item,
    };
    if plan.done {
        item.about(text::learning_plan_done()).row()
    } else {
        item.done(Ask::Learning(LearningAsk::FinishPlan {
            student,
            plan: Box::new(plan.clone()),
        }))
        .row()
    }
}

/// The day, the kind, the score and how far it is.
fn about(piece: &Evidence, all: &[Evidence]) -> Vec<Text> {
    let mut marks: Vec<Value> = vec![terms::kind_of_work(piece.kind).into()];
    marks.insert(
        0,
        match piece.assessed {
            Some(day) => text::day_with_year(day).into(),
            None => text::without_a_day().into(),
        },
    );
    if let Some(score) = piece.work.score {
        marks.push(text::learning_score(working::figure(score)).into());
    }
    if let Some(why) = terms::counting(piece.work.counting) {
        marks.push(why.into());
    }
    let tried = evidence::try_of(piece, all);
    marks.extend(tried.map(|(which, of)| Value::from(text::evidence_try(of, which))));
    if piece.state != State::Final {
        marks.push(terms::evidence_state(piece.state).into());
    }
    vec![terms::facts(marks)]
}

/// One thing to work on at a time: Enter hands the next one over.
fn post_its(around: &Around, post_its: &PostIts) -> Listing {
    let PostIts {
        student,
        name,
        list,
    } = post_its;
    let student = *student;
    let mut rows = vec![Row::About(text::post_its_about())];
    if list.is_empty() {
        rows.push(Row::About(text::post_its_none()));
    }
    for one in list {
        let text = text::as_is(one.said.as_words());
        rows.push(match one.handed {
            None => Item::new(text, hand_over(student, one.key))
                .about(text::post_it_waits())
                .row(),
            Some(at) => Item::new(text, Do::Nothing)
                .about(text::post_it_handed(around.local(at).date()))
                .row(),
        });
    }
    Listing::new(
        Kind::PostIts(student),
        text::post_its_title(name.clone()),
        rows,
    )
    .adding(Do::Form(forms::post_it(student)))
}

fn hand_over(student: StudentId, key: PostItId) -> Do {
    Do::Ask(Box::new(Ask::PostIts(PostItAsk::HandOver { student, key })))
}

fn show(listing: Listing, is_kept: bool) -> Next {
    let told = is_kept.then(text::saved);
    Next::go(Go::Show(Place::List(Box::new(listing)))).telling(told)
}

/// What came of a student's standards.
pub(crate) fn arrived(change: LearningChange, around: &Around) -> Next {
    match change {
        LearningChange::Read(learner) => show(listing(around, &learner), false),
        LearningChange::Kept(learner) => show(listing(around, &learner), true),
        LearningChange::Habits(of, is_kept) => show(ahead::of_one(around, &of), is_kept),
        LearningChange::HabitsOfClass(all) => show(ahead::of_class(around, &all), false),
    }
}

/// What came of the things to work on.
pub(crate) fn post_its_arrived(change: PostItChange, around: &Around) -> Next {
    match change {
        PostItChange::Read(all) => show(post_its(around, &all), false),
        PostItChange::Kept(all) => show(post_its(around, &all), true),
    }
}

/// What came of the grown-ups.
pub(crate) fn people_arrived(change: PeopleChange) -> Next {
    match change {
        PeopleChange::Read(all) => show(people::listing(&all), false),
        PeopleChange::Kept(all) => show(people::listing(&all), true),
    }
}
