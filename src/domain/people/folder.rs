//! Everything the class file holds about one student.

use jiff::civil::Date;

use crate::domain::clean::folded;
use crate::domain::conference::feedback::Feedback;
use crate::domain::conference::goal::GoalPlan;
use crate::domain::conference::habit::Views;
use crate::domain::conference::question::Question;
use crate::domain::conference::talking_point::TalkingPoint;
use crate::domain::conference::{Conference, Kind, Record, State};
use crate::domain::id::{ConferenceId, HomeId, StudentId};
use crate::domain::learning::evidence;
use crate::domain::learning::growth::Growth;
use crate::domain::learning::revision::Plan;
use crate::domain::learning::scale::Standing;
use crate::domain::learning::standard::Place;
use crate::domain::learning::standing;
use crate::domain::learning::standing::Learning;
use crate::domain::people::entry::Statement;
use crate::domain::people::person::{Household, Student};
use crate::domain::people::profile;
use crate::domain::people::profile::Answer;
use crate::domain::people::who_sees::{Matter, Viewer, may_see};
use crate::domain::words::Said;

/// One student's folder.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Folder {
    /// The student's row.
    pub key: StudentId,
    /// The student.
    pub student: Student,
    /// The homes.
    pub households: Vec<Household>,
    /// Which of several homes reads it; none: nobody in particular.
    pub home: Option<HomeId>,
    /// The profile's and the family page's answers.
    pub profile: Vec<Answer>,
    /// Every standard of the class, as the framework orders them.
    pub learning: Vec<Learning>,
    /// Test results.
    pub growth: Vec<Growth>,
    /// Habits by term.
    pub habits: Vec<Views>,
    /// Conferences and rehearsals, oldest first.
    pub records: Vec<Record>,
    /// Talking points.
    pub points: Vec<TalkingPoint>,
    /// A goal the student drafted while preparing.
    pub goal_draft: Option<Said>,
    /// By when that goal is.
    pub goal_draft_by: Option<Date>,
    /// How it is to be gone about.
    pub goal_draft_plan: Box<GoalPlan>,
    /// Requests to talk in private that are still open.
    pub private_requests: usize,
    /// What the student means to redo, the open plans first.
    pub plans: Vec<Plan>,
    /// The one thing to work on that was handed over last.
    pub post_it: Option<Said>,
    /// What the family asked outside of a conference, oldest first.
    pub asked: Vec<Question>,
    /// What the family set beside entries, oldest first.
    pub statements: Vec<Statement>,
    /// What the family said of conferences, oldest first: which conference, and the words.
    pub feedback: Vec<(ConferenceId, Feedback)>,
}

impl Folder {
    /// What `viewer` may see of it; what is private is gone, not hidden. Of views of a habit that not all have given,
    /// only who has given theirs stays: the last one that is given has them read anew.
    #[must_use]
    pub fn seen_by(mut self, viewer: Viewer) -> Self {
        let key = self.key;
        self.points
            .retain(|point| may_see(viewer, Matter::Point(key, point.visibility)));
        if viewer != Viewer::Teacher {
            // While it is a draft there is time to change it.
            for learning in &mut self.learning {
                learning
                    .evidence
                    .retain(|piece| piece.state != evidence::State::NotGiven);
            }
        }
        let habits = std::mem::take(&mut self.habits).into_iter();
        let seen = habits.map(|views| {
            if may_see(viewer, Matter::Ratings(key, views.revealed())) {
                views
            } else {
                views.withheld()
            }
        });
        self.habits = seen.collect();
        if !may_see(viewer, Matter::PrivateRequest) {
            self.private_requests = 0;
        }
        self
    }

    /// The standard shown in `place`: the student's choice, else the one the levels suggest.
    pub fn shown(&self, place: Place, class: standing::Counting) -> Option<&Learning> {
        let chosen = |learning: &&Learning| {
            learning
                .choice
                .as_ref()
                .is_some_and(|(chosen, _)| *chosen == place)
        };
        self.learning
            .iter()
            .find(chosen)
            .or_else(|| self.suggested(place, class))
    }

    /// Strong is mastered and not yet is not; growing is neither of the two that are shown there.
    fn suggested(&self, place: Place, class: standing::Counting) -> Option<&Learning> {
        let free = self
            .learning
            .iter()
            .filter(|learning| learning.choice.is_none());
        let at = |learning: &Learning| learning.standing(class).level();
        let mastered = |learning: &&Learning| {
            at(learning).is_some_and(|level| level.value() >= class.bounds.mastery)
        };
        match place {
            Place::Strong => free.filter(mastered).max_by_key(|learning| at(learning)),
            Place::NotYet => free
                .filter(|l| at(l).is_some() && !mastered(l))
                .min_by_key(|learning| at(learning)),
            Place::Growing => {
                let taken = [Place::Strong, Place::NotYet]
                    .map(|other| self.shown(other, class).map(|shown| shown.standard.key));
                let grew =
                    |l: &&Learning| l.before(class).is_some_and(|before| Some(before) < at(l));
                free.filter(grew)
                    .filter(|l| !taken.contains(&Some(l.standard.key)))
                    .max_by_key(|l| l.evidence.len())
            }
        }
    }

    /// The last conference that was held before this one, with its goal and promises.
    pub fn last_held(&self, before: ConferenceId) -> Option<&Record> {
        let held = |record: &&Record| {
            let conference = &record.conference;
            // What was held elsewhere left nothing here to go on from.
            conference.kind == Kind::Conference
                && conference.state == State::Held
                && conference.attendance.outcome.is_none()
        };
        let held = || {
            let all = self.records.iter().filter(held);
            all.filter(|record| record.conference.key != before)
        };
        // A home goes on from what it agreed on itself; where it never did, from what the student said last.
        let own = |record: &&Record| {
            let conference = &record.conference;
            let with = conference.home;
            conference.together || self.home.is_none() || with.is_none() || with == self.home
        };
        held().rfind(own).or_else(|| held().next_back())
    }

    /// The conference that is under way or planned next.
    pub fn next_conference(&self) -> Option<&Conference> {
        let of = |state: State| {
            self.records
                .iter()
                .map(|record| &record.conference)
                .find(move |c| c.kind == Kind::Conference && c.state == state)
        };
        of(State::UnderWay).or_else(|| of(State::Planned))
    }

    /// Do two homes, or somebody who may not sit here, make it matter who of the family does?
    pub fn asks_who(&self) -> bool {
        let mut adults = self.households.iter().flat_map(|home| &home.adults);
        self.households.len() > 1 || adults.any(|adult| adult.restricted)
    }

    /// Is this the name of somebody who may not sit here, as it is typed at the table? Rather the teacher comes once
    /// too often: part of the name is enough, unless it is all of somebody else's of the family.
    pub fn is_limited(&self, typed: &str) -> bool {
        let words = |name: &str| -> Vec<String> {
            let folded = folded(name);
            let words = folded.split(|c: char| !c.is_alphanumeric());
            words
                .filter(|word| !word.is_empty())
                .map(str::to_owned)
                .collect()
        };
        let typed = words(typed);
        let all = || self.households.iter().flat_map(|home| &home.adults);
        let within = |some: &[String], all: &[String]| some.iter().all(|word| all.contains(word));
        let is_another = all().any(|adult| !adult.restricted && words(&adult.name) == typed);
        let mut limited = all().filter(|adult| adult.restricted);
        !typed.is_empty()
            && !is_another
            && limited.any(|adult| {
                let name = words(&adult.name);
                within(&typed, &name) || !name.is_empty() && within(&name, &typed)
            })
    }

    /// Does somebody interpret for this family: at the next conference, or usually?
    pub fn is_interpreted(&self) -> bool {
        let adults = self.households.iter().flat_map(|home| &home.adults);
        let next = self.next_conference();
        next.is_some_and(|next| next.attendance.interpreter.is_some())
            || adults.into_iter().any(|adult| adult.interpreter)
    }

    /// Every question of the family, in a conference or outside of one.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        let said = self.records.iter().flat_map(|record| &record.questions);
        said.chain(&self.asked)
    }

    /// What the page for the home is about: the last conference that was held, where there is one.
    pub fn last_conference(&self) -> Option<&Record> {
        self.last_held(ConferenceId::NEW)
    }

    /// The conferences held before the last one of which something is still open, a goal or a promise; newest first.
    pub fn open_before_last(&self) -> impl Iterator<Item = &Record> {
        let last = self.last_conference().map(|record| record.conference.key);
        let earlier = self.records.iter().rev();
        let earlier = earlier.skip_while(move |record| Some(record.conference.key) != last);
        earlier.skip(1).filter(|record| {
            let Conference { kind, state, .. } = record.conference;
            (kind, state) == (Kind::Conference, State::Held) && record.has_open()
        })
    }

    /// An answer of the profile.
    pub fn answer(&self, prompt: &str) -> Option<&Said> {
        self.profile
            .iter()
            .find(|answer| answer.prompt == prompt)
            .map(|answer| &answer.said)
    }

    /// How to say the student's name, in the student's own words.
    pub fn says_name(&self) -> Option<&Said> {
        self.answer(profile::SAY_MY_NAME)
            .filter(|said| !said.is_blank())
    }

    /// Standards that have not reached mastery. What is not assessed for now counts for nothing, and not as left either.
    pub fn left_to_show(&self, class: standing::Counting) -> Vec<&Learning> {
        let is_left = |learning: &&Learning| match learning.standing(class) {
            Standing::At(level) => level.value() < class.bounds.mastery,
            Standing::NoEvidenceYet => true,
            Standing::NotAssessed => false,
        };
        self.learning.iter().filter(is_left).collect()
    }
}
