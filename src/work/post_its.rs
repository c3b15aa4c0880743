//! Work on things to work on.

use super::Open;
use crate::ask::{PostItAsk, PostItChange, PostIts};
use crate::domain::id::StudentId;
use crate::store::Error;

pub(super) fn perform(open: &mut Open, ask: &PostItAsk) -> Result<PostItChange, Error> {
    let when = open.when();
    Ok(match ask {
        PostItAsk::Read { student } => PostItChange::Read(post_its(open, *student)?),
        PostItAsk::Add { student, said } => {
            open.store.add_post_it(when, *student, said)?;
            PostItChange::Kept(post_its(open, *student)?)
        }
        PostItAsk::HandOver { student, key } => {
            open.store.hand_over(when, *student, *key)?;
            PostItChange::Kept(post_its(open, *student)?)
        }
    })
}

fn post_its(open: &Open, student: StudentId) -> Result<PostIts, Error> {
    Ok(PostIts {
        student,
        list: open.store.post_its(student)?,
        name: open.store.known_student(student)?.name.full(),
    })
}
