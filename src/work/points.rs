//! Work on what the teacher means to say.

use super::Open;
use crate::ask::{Points, PointsAsk, PointsChange};
use crate::domain::id::StudentId;
use crate::domain::learning::insight;
use crate::domain::people::who_sees::Viewer;
use crate::store::Error;

pub(super) fn perform(open: &mut Open, ask: &PointsAsk) -> Result<PointsChange, Error> {
    let when = open.when();
    let student = match ask {
        PointsAsk::Read { student } => return Ok(PointsChange::Read(points(open, *student)?)),
        PointsAsk::Add {
            student,
            point,
            from,
        } => {
            let from = from.as_deref();
            open.store.add_point(when, *student, point, from)?;
            student
        }
        PointsAsk::Reword { student, point } => {
            open.store.reword_point(when, *student, point)?;
            student
        }
        PointsAsk::Drop { student, point } => {
            open.store.drop_point(when, *student, *point)?;
            student
        }
        PointsAsk::DropSuggestion {
            student,
            suggestion,
        } => {
            open.store.drop_suggestion(when, *student, suggestion)?;
            student
        }
    };
    Ok(PointsChange::Kept(points(open, *student)?))
}

fn points(open: &Open, student: StudentId) -> Result<Box<Points>, Error> {
    let folder = open.store.folder(student, Viewer::Teacher)?;
    let aside = open.store.set_aside(student)?;
    let (counting, today) = (open.ground.counting(), open.ground.now.day());
    Ok(Box::new(Points {
        student,
        suggested: insight::suggest(&folder, counting, today, &aside),
        name: folder.student.name.full(),
        points: folder.points,
    }))
}
