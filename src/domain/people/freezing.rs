//! What a conference showed, frozen: later changes leave it as it was.

use super::folder::Folder;
use crate::domain::conference::habit::Views;
use crate::domain::id::ConferenceId;
use crate::domain::learning::mastery;
use crate::domain::learning::scale::Standing;
use crate::domain::learning::snapshot::{
    ShownGrowth, ShownHabit, ShownPromise, ShownStandard, Snapshot,
};
use crate::domain::learning::standard::Place;
use crate::domain::learning::standing;
use crate::domain::learning::standing::Learning;

impl Folder {
    fn shown_standard(
        &self,
        learning: &Learning,
        class: standing::Counting,
    ) -> Option<ShownStandard> {
        let standing = learning.standing(class);
        if standing == Standing::NotAssessed && learning.choice.is_none() {
            return None;
        }
        let choice = learning.choice.as_ref();
        let is_shown = |place: &Place| {
            self.shown(*place, class)
                .is_some_and(|shown| shown.standard.key == learning.standard.key)
        };
        Some(ShownStandard {
            code: learning.standard.code.clone(),
            subject: learning.standard.subject.clone(),
            can: learning.standard.words(),
            is_quoted: learning.standard.is_quoted(),
            quoted_in: learning.standard.quoted_in(),
            standing,
            rule: learning.rule(class).to_string(),
            scores: learning.scores().into_iter().map(mastery::round).collect(),
            judged: learning.judged.is_some(),
            place: Place::ALL.into_iter().find(is_shown),
            why: choice.map(|(_, choice)| choice.why.clone()),
            next: choice.and_then(|(_, choice)| choice.next.clone()),
            by: choice.and_then(|(_, choice)| choice.by),
        })
    }

    /// Freezes what the conference showed. `term` is the one whose habits were on screen.
    pub fn snapshot(
        &self,
        class: standing::Counting,
        term: &str,
        conference: ConferenceId,
    ) -> Snapshot {
        let record = self
            .records
            .iter()
            .find(|record| record.conference.key == conference);
        Snapshot {
            profile: self
                .profile
                .iter()
                .map(|answer| (answer.prompt.clone(), answer.said.clone()))
                .collect(),
            standards: self
                .learning
                .iter()
                .filter_map(|learning| self.shown_standard(learning, class))
                .collect(),
            growth: self
                .growth
                .iter()
                .flat_map(|growth| &growth.sittings)
                .map(shown_growth)
                .collect(),
            habits: self
                .habits
                .iter()
                .filter(|views| views.term == term && views.revealed())
                .map(shown_habit)
                .collect(),
            goal: record
                .and_then(|record| record.goal.as_ref())
                .map(|goal| (goal.said.clone(), goal.due, goal.course)),
            promises: record
                .map(|record| record.promises.iter().map(shown_promise).collect())
                .unwrap_or_default(),
        }
    }
}

fn shown_growth(sitting: &crate::domain::learning::growth::Sitting) -> ShownGrowth {
    ShownGrowth {
        test: sitting.test.clone(),
        term: sitting.term.clone(),
        on: sitting.on,
        score: sitting.score,
    }
}

fn shown_habit(views: &Views) -> ShownHabit {
    ShownHabit {
        habit: views.habit.clone(),
        by: views.by.clone(),
    }
}

fn shown_promise(promise: &crate::domain::conference::goal::Promise) -> ShownPromise {
    ShownPromise {
        owner: promise.owner,
        said: promise.said.clone(),
        due: promise.due,
    }
}
