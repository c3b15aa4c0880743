//! Work on what conferences leave to be done.

use jiff::ToSpan as _;

use super::Open;
use crate::ask::{FollowUpAsk, FollowUpChange};
use crate::domain::conference::follow_up;
use crate::store::Error;

pub(super) fn perform(open: &mut Open, ask: &FollowUpAsk) -> Result<FollowUpChange, Error> {
    let is_for_all = matches!(
        ask,
        FollowUpAsk::Answer { .. } | FollowUpAsk::TakeBack { .. }
    );
    keep(open, ask)?;
    if is_for_all {
        return given_anew(open);
    }
    let tasks = tasks(open)?;
    Ok(match ask {
        FollowUpAsk::Read => FollowUpChange::Read(tasks),
        _ => FollowUpChange::Done(tasks),
    })
}

/// What is asked, in the class file.
fn keep(open: &mut Open, ask: &FollowUpAsk) -> Result<(), Error> {
    let when = open.when();
    match ask {
        FollowUpAsk::Read => Ok(()),
        FollowUpAsk::MarkPromise { promise, kept } => {
            open.store.mark_promise(when, *promise, *kept)
        }
        FollowUpAsk::LookAtGoal { goal } => open.store.look_at_goal(when, *goal),
        FollowUpAsk::GiveToHome {
            student,
            home,
            only,
        } => open.store.give_to_home(when, *student, *home, *only),
        FollowUpAsk::SayLanguage {
            framework,
            language,
        } => open.store.say_language(when, *framework, *language),
        FollowUpAsk::CloseRequest { request } => open.store.close_request(when, *request, true),
        FollowUpAsk::ReopenRequest { request } => open.store.close_request(when, *request, false),
        FollowUpAsk::SeeStatement { statement } => open.store.see_statement(when, *statement),
        FollowUpAsk::Answer {
            student,
            question,
            said,
            given,
        } => {
            let given = given.as_deref();
            open.store
                .answer_question(when, *student, *question, said, given)
        }
        FollowUpAsk::TakeBack { given } => open.store.take_back(when, *given),
    }
}

fn given_anew(open: &Open) -> Result<FollowUpChange, Error> {
    Ok(FollowUpChange::Given {
        given: open.store.given()?,
        open: tasks(open)?,
    })
}

fn tasks(open: &Open) -> Result<Vec<follow_up::Open>, Error> {
    let today = open.ground.now.day();
    // What is due next month is seen while there is time for it.
    let until = today.saturating_add(1.month()).last_of_month();
    open.store.open_tasks(today, until)
}
