//! What to say to this family: the teacher's own points, what the folder suggests and why, the school's bank.

use super::suggested;
use crate::ask::{Ask, Points, PointsAsk, PointsChange};
use crate::domain::conference::talking_point::{TalkingPoint, Visibility};
use crate::domain::id::{PointId, StudentId};
use crate::forms::{self, PointFrom};
use crate::locale::{Text, text};
use crate::screen::{Around, Do, Go, Item, Kind, Listing, Next, Place, Row};

pub(super) fn listing(around: &Around, points: &Points) -> Listing {
    let student = points.student;
    let mut rows = vec![Row::About(text::points_about())];
    let mut steps = forms::steps(around);
    let known: Vec<String> = steps.iter().map(|(id, _)| id.clone()).collect();
    // What belongs to a step of another script is still the teacher's.
    steps.push((String::new(), text::points_other_step()));
    for (step, title) in steps {
        let is_here = |point: &&TalkingPoint| {
            point.step == step || step.is_empty() && !known.contains(&point.step)
        };
        let here: Vec<&TalkingPoint> = points.points.iter().filter(is_here).collect();
        if !here.is_empty() {
            rows.push(Row::Head(title));
        }
        for point in here {
            let form = forms::point(around, student, PointFrom::Own(point.clone()));
            let mut item = Item::new(text::as_is(point.said.as_words()), Do::Form(form)).done(
                Ask::Points(PointsAsk::Drop {
                    student,
                    point: point.key,
                }),
            );
            item.private = point.visibility == Visibility::Private;
            item.for_good = true;
            rows.push(item.row());
        }
    }
    if !points.suggested.is_empty() {
        rows.push(Row::Head(text::points_suggested()));
    }
    let (locales, first) = (around.content.locales(), around.reading.first());
    for insight in &points.suggested {
        let what = suggested::say(around, insight);
        let point = TalkingPoint {
            key: PointId::NEW,
            step: insight.step().to_owned(),
            visibility: Visibility::Private,
            said: locales.said(first, &what),
        };
        let take = Ask::Points(PointsAsk::Add {
            student,
            point: Box::new(point),
            from: Some(insight.key()),
        });
        let item = Item::new(what, Do::Ask(Box::new(take)))
            .about(suggested::why(around, insight))
            .done(Ask::Points(PointsAsk::DropSuggestion {
                student,
                suggestion: insight.key(),
            }));
        rows.push(item.row());
    }
    rows.push(Row::Head(text::points_more()));
    let bank = bank(around, student, &points.name);
    rows.push(Item::new(text::points_bank(), Do::List(Box::new(bank))).row());
    Listing::new(
        Kind::Points(student),
        text::points_title(points.name.clone()),
        rows,
    )
    .adding(Do::Form(forms::point(around, student, PointFrom::Nothing)))
}

/// The school's points in their steps: Enter takes one over, to be reworded.
fn bank(around: &Around, student: StudentId, name: &str) -> Listing {
    let (locales, first) = (around.content.locales(), around.reading.first());
    let mut rows = vec![Row::About(text::bank_about())];
    for (step, title) in forms::steps(around) {
        let here: Vec<_> = around
            .content
            .points()
            .iter()
            .filter(|point| point.step == step)
            .collect();
        if !here.is_empty() {
            rows.push(Row::Head(title));
        }
        for point in here {
            let said = Text::plain(&point.text);
            let taken = TalkingPoint {
                key: PointId::NEW,
                step: step.clone(),
                visibility: Visibility::Shared,
                said: locales.said(first, &said),
            };
            let form = forms::point(around, student, PointFrom::Bank(point.id.clone(), taken));
            rows.push(Item::new(said, Do::Form(form)).row());
        }
    }
    Listing::new(
        Kind::Bank(student),
        text::points_title(name.to_owned()),
        rows,
    )
}

/// What came of it.
pub(crate) fn arrived(change: PointsChange, around: &Around) -> Next {
    let (points, told) = match change {
        PointsChange::Read(points) => (points, None),
        PointsChange::Kept(points) => (points, Some(text::saved())),
    };
    let listing = listing(around, &points);
    Next::go(Go::Show(Place::List(Box::new(listing)))).telling(told)
}
