//! A student's standards at the desk: evidence, the teacher's judgement, plans, one thing to work on.

use super::super::{App, Ask, Mode, form};
use super::list::{Do, Item, Kind, Listing, Row};
use crate::ask::{
    AdultRow, Learner, LearningAsk, LearningChange, People, PeopleChange, PostItAsk, PostItChange,
    PostIts,
};
use crate::domain::evidence::{Evidence, State};
use crate::domain::person::Key;
use crate::domain::revision::Plan;
use crate::domain::rollup::Learning;
use crate::domain::words::Language;
use crate::locale::{Text, Value, terms, text, working};

pub(super) fn listing(app: &App, learner: &Learner) -> Listing {
    let mut rows = vec![Row::About(text::learning_about())];
    let mut subject = None;
    for learning in &learner.learning {
        if subject.as_ref() != Some(&learning.standard.subject) {
            subject = Some(learning.standard.subject.clone());
            rows.push(Row::Head(text::as_is(&learning.standard.subject)));
        }
        let inner = evidence(app, learner, learning);
        let mut item = Item::new(
            text::learning_standard(&learning.standard.can, learning.standard.code.clone()),
            Do::List(Box::new(inner)),
        );
        if let Some(scale) = app.scale() {
            let standing = terms::standing(scale, learning.standing(app.counting()));
            let pieces = learning.evidence.iter();
            let count = pieces.filter(|piece| piece.state != State::Draft).count();
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

fn evidence(app: &App, learner: &Learner, learning: &Learning) -> Listing {
    let (student, standard) = (learner.student, learning.standard.key);
    let mut rows = Vec::new();
    rows.push(Row::Head(text::learning_decide()));
    rows.push(
        Item::new(
            text::learning_judge(),
            Do::Form(form::judge(app, student, learning)),
        )
        .row(),
    );
    if let Some(judged) = &learning.judged {
        let item = Item::new(text::learning_clear(), back_to_the_rule(student, standard));
        let why =
            text::learning_judged_why(judged.by.clone(), judged.on, judged.reason.text.clone());
        rows.push(item.about(why).row());
    }
    rows.push(
        Item::new(
            text::learning_plan(),
            Do::Form(form::plan(app, student, standard)),
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
        let open = Do::Form(form::evidence(app, (student, standard), Some(piece)));
        let title = if piece.work.task.nearest(Language::English).is_empty() {
            text::learning_untitled()
        } else {
            text::as_is(&piece.work.task)
        };
        let mut item = Item::new(title, open);
        for line in about(piece) {
            item = item.about(line);
        }
        rows.push(item.row());
    }
    if learning.evidence.is_empty() {
        rows.push(Row::About(text::learning_no_evidence()));
    }
    Listing::new(
        Kind::Evidence(student, standard),
        text::learning_standard(&learning.standard.can, learning.standard.code.clone()),
        rows,
    )
    .adding(Do::Form(form::evidence(app, (student, standard), None)))
}

fn back_to_the_rule(student: Key, standard: Key) -> Do {
    Do::Ask(Box::new(Ask::Learning(LearningAsk::Judge {
        student,
        standard,
        judged: None,
    })))
}

fn plan_row(student: Key, plan: &Plan) -> Row {
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
fn about(piece: &Evidence) -> Vec<Text> {
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
    if piece.state != State::Final {
        marks.push(terms::evidence_state(piece.state).into());
    }
    vec![terms::facts(marks)]
}

/// One thing to work on at a time: Enter hands the next one over.
fn post_its(app: &App, post_its: &PostIts) -> Listing {
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
                .about(text::post_it_handed(app.local(at).date()))
                .row(),
        });
    }
    Listing::new(
        Kind::PostIts(student),
        text::post_its_title(name.clone()),
        rows,
    )
    .adding(Do::Form(form::post_it(student)))
}

fn hand_over(student: Key, key: Key) -> Do {
    Do::Ask(Box::new(Ask::PostIts(PostItAsk::HandOver { student, key })))
}

/// The student and the grown-ups.
fn people(people: &People) -> Listing {
    let People {
        key,
        student,
        homes,
    } = people;
    let key = *key;
    let mut rows = vec![
        Item::new(
            text::people_student(),
            Do::Form(form::details(key, student)),
        )
        .row(),
    ];
    for (home, number) in homes.iter().zip(1_usize..) {
        rows.push(Row::Head(text::people_home(number)));
        for AdultRow { key: row, adult } in &home.adults {
            let form = form::adult(key, Some(home.key), Some((*row, adult)));
            let mut marks: Vec<Value> = vec![
                terms::relation(adult.relation).into(),
                terms::language(adult.reads).into(),
            ];
            if adult.interpreter {
                marks.push(text::week_interpreter().into());
            }
            if adult.restricted {
                marks.push(text::people_restricted().into());
            }
            let item = Item::new(text::as_typed(adult.name.clone()), Do::Form(form))
                .about(terms::facts(marks));
            rows.push(item.row());
        }
        let form = form::adult(key, Some(home.key), None);
        rows.push(Item::new(text::people_add(), Do::Form(form)).row());
    }
    rows.push(Row::Head(text::people_other_home()));
    let form = form::adult(key, None, None);
    rows.push(Item::new(text::people_add_home(), Do::Form(form)).row());
    Listing::new(
        Kind::People(key),
        text::people_title(student.name.full()),
        rows,
    )
}

/// What came of a student's standards.
pub(in crate::app) fn heard(app: &mut App, change: LearningChange) -> Option<Ask> {
    let learner = match change {
        LearningChange::Read(learner) => learner,
        LearningChange::Kept(learner) => {
            app.status = Some(text::saved());
            learner
        }
    };
    let listing = listing(app, &learner);
    show(app, listing)
}

/// What came of the things to work on.
pub(in crate::app) fn post_its_heard(app: &mut App, change: PostItChange) -> Option<Ask> {
    let all = match change {
        PostItChange::Read(all) => all,
        PostItChange::Kept(all) => {
            app.status = Some(text::saved());
            all
        }
    };
    let listing = post_its(app, &all);
    show(app, listing)
}

/// What came of the grown-ups.
pub(in crate::app) fn people_heard(app: &mut App, change: PeopleChange) -> Option<Ask> {
    let all = match change {
        PeopleChange::Read(all) => all,
        PeopleChange::Kept(all) => {
            app.status = Some(text::saved());
            all
        }
    };
    show(app, people(&all))
}

fn show(app: &mut App, listing: Listing) -> Option<Ask> {
    if let Mode::Desk(desk) = &mut app.mode {
        desk.list_again(listing);
    }
    None
}
