//! What to say to this family: the teacher's own points, what the folder suggests and why, the school's bank.

use super::super::form::{self, PointFrom};
use super::super::{App, Ask, Mode};
use super::list::{Do, Item, Kind, Listing, Row};
use super::suggested;
use crate::ask::{Points, PointsAsk, PointsChange};
use crate::domain::person::Key;
use crate::domain::talking_point::{TalkingPoint, Visibility};
use crate::locale::{Text, text};

pub(super) fn listing(app: &App, points: &Points) -> Listing {
    let student = points.student;
    let mut rows = vec![Row::About(text::points_about())];
    let mut steps = steps(app);
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
            let form = form::point(app, student, PointFrom::Own(point.clone()));
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
    let (locales, first) = (app.content.locales(), app.reading.first());
    for insight in &points.suggested {
        let what = suggested::say(app, insight);
        let point = TalkingPoint {
            key: 0,
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
            .about(suggested::why(app, insight))
            .done(Ask::Points(PointsAsk::DropSuggestion {
                student,
                suggestion: insight.key(),
            }));
        rows.push(item.row());
    }
    rows.push(Row::Head(text::points_more()));
    let bank = bank(app, student, &points.name);
    rows.push(Item::new(text::points_bank(), Do::List(Box::new(bank))).row());
    Listing::new(
        Kind::Points(student),
        text::points_title(points.name.clone()),
        rows,
    )
    .adding(Do::Form(form::point(app, student, PointFrom::Nothing)))
}

/// The school's points in their steps: Enter takes one over, to be reworded.
fn bank(app: &App, student: Key, name: &str) -> Listing {
    let (locales, first) = (app.content.locales(), app.reading.first());
    let mut rows = vec![Row::About(text::bank_about())];
    for (step, title) in steps(app) {
        let here: Vec<_> = app
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
                key: 0,
                step: step.clone(),
                visibility: Visibility::Shared,
                said: locales.said(first, &said),
            };
            let form = form::point(app, student, PointFrom::Bank(point.id.clone(), taken));
            rows.push(Item::new(said, Do::Form(form)).row());
        }
    }
    Listing::new(
        Kind::Bank(student),
        text::points_title(name.to_owned()),
        rows,
    )
}

/// The steps points may belong to: names and titles.
pub(in crate::app) fn steps(app: &App) -> Vec<(String, Text)> {
    let script = app.class.as_ref().map(|class| class.script.clone());
    let script = app.content.script(&script.unwrap_or_default());
    let steps = script
        .map(|script| script.steps.as_slice())
        .unwrap_or_default();
    steps
        .iter()
        .map(|step| (step.id.clone(), Text::plain(&step.title)))
        .collect()
}

/// What came of it.
pub(in crate::app) fn heard(app: &mut App, change: PointsChange) -> Option<Ask> {
    let points = match change {
        PointsChange::Read(points) => points,
        PointsChange::Kept(points) => {
            app.status = Some(text::saved());
            points
        }
    };
    let listing = listing(app, &points);
    if let Mode::Desk(desk) = &mut app.mode {
        desk.list_again(listing);
    }
    None
}
