//! The desk's lists: what they show, and what is done from them.

use jiff::ToSpan as _;

use super::Session;
use crate::app::{Deed, FamilyFeedback, Learner, Points, Report};
use crate::domain::conference::{Conference, State};
use crate::domain::follow_up::Open;
use crate::domain::insight;
use crate::domain::person::{Key, Voice};
use crate::domain::readiness;
use crate::domain::sight::Viewer;
use crate::domain::slots::{self, Hours, Wish};
use crate::domain::week::Slot;
use crate::locale::{folded, text};
use crate::store::Error;

/// The desk looks a week ahead, and two days back for what was missed.
const DAYS_AHEAD: i64 = 7;
const DAYS_BACK: i64 = 2;

/// Pauses for an interpreter: half as much time again, in whole five minutes.
const fn with_interpreter(minutes: u16) -> u16 {
    (minutes * 3 / 2).div_ceil(5) * 5
}

impl Session {
    /// What the desk's lists ask for; nothing where it is none of theirs.
    pub(super) fn at_lists(&mut self, deed: &Deed) -> Result<Option<Report>, Error> {
        Ok(Some(match deed {
            Deed::ReadWeek => Report::Week(self.week()?),
            Deed::ReadPoints(student) => self.points(*student)?,
            Deed::ReadFollowUp => Report::FollowUp(self.follow_up()?),
            Deed::ReadFeedback => Report::Feedback(self.feedback()?),
            Deed::ReadLearning(student) => self.learner(*student)?,
            Deed::ReadPostIts(student) => self.post_its(*student)?,
            Deed::ReadPeople(student) => self.people(*student)?,
            Deed::ReadHomes(student) => {
                let homes = self.open_store()?.homes(*student)?;
                Report::Homes(*student, homes.into_iter().map(|(home, _)| home).collect())
            }
            Deed::PlanAll(hours, minutes, script) => self.plan_all(*hours, *minutes, script)?,
            Deed::PlanOne(student, at, (minutes, script), home) => {
                let conference = Conference {
                    at: Some(*at),
                    ..planned(*student, script, *minutes)
                };
                self.on_store(|store, when| store.plan(when, &[(conference, *home)]))?;
                self.read_names_again()?;
                Report::Planned(1, self.week()?)
            }
            Deed::MoveTo(key, at, reason) => {
                self.on_store(|store, when| store.move_to(when, *key, *at, reason))?;
                self.read_names_again()?;
                self.saved();
                Report::Week(self.week()?)
            }
            Deed::NobodyCame(key, reason) => {
                self.on_store(|store, when| store.nobody_came(when, *key, reason))?;
                self.read_names_again()?;
                self.saved();
                Report::Week(self.week()?)
            }
            Deed::BeenThere(key) => {
                self.on_store(|store, when| store.call_teacher(when, *key, false))?;
                Report::Week(self.week()?)
            }
            other => return self.at_points(other),
        }))
    }

    fn at_points(&mut self, deed: &Deed) -> Result<Option<Report>, Error> {
        let student = match deed {
            Deed::AddPoint(student, point, from) => {
                self.on_store(|store, when| {
                    store.add_point(when, *student, point, from.as_deref())
                })?;
                *student
            }
            Deed::RewordPoint(student, point) => {
                self.on_store(|store, when| store.reword_point(when, *student, point))?;
                *student
            }
            Deed::DropPoint(student, key) => {
                self.on_store(|store, when| store.drop_point(when, *student, *key))?;
                *student
            }
            Deed::DropSuggestion(student, what) => {
                self.on_store(|store, when| store.drop_suggestion(when, *student, what))?;
                *student
            }
            other => return self.at_follow_up(other),
        };
        self.saved();
        self.points(student).map(Some)
    }

    fn at_follow_up(&mut self, deed: &Deed) -> Result<Option<Report>, Error> {
        match deed {
            Deed::MarkPromise(key, kept) => {
                self.on_store(|store, when| store.mark_promise(when, *key, *kept))?;
            }
            Deed::Answer(owner, said, given) => {
                let given = given.as_deref();
                self.on_store(|store, when| store.answer_question(when, *owner, said, given))?;
                self.app.given = self.open_store()?.given()?;
            }
            Deed::TakeBack(key) => {
                self.on_store(|store, when| store.take_back(when, *key))?;
                self.app.given = self.open_store()?.given()?;
            }
            Deed::SeeStatement(key) => {
                self.on_store(|store, when| store.see_statement(when, *key))?;
            }
            Deed::CloseRequest(key) => {
                self.on_store(|store, when| store.close_request(when, *key))?;
            }
            other => return self.at_learning(other),
        }
        self.saved();
        Ok(Some(Report::FollowUp(self.follow_up()?)))
    }

    fn at_learning(&mut self, deed: &Deed) -> Result<Option<Report>, Error> {
        let report = match deed {
            Deed::KeepEvidence((student, standard), piece, reason) => {
                self.on_store(|store, when| {
                    store.keep_evidence(when, (*student, *standard), piece, reason)
                })?;
                self.learner(*student)?
            }
            Deed::Judge(student, standard, judged) => {
                self.on_store(|store, when| {
                    store.judge(when, (*student, *standard), judged.as_deref())
                })?;
                self.learner(*student)?
            }
            Deed::KeepPlan(student, plan) => {
                self.on_store(|store, when| store.keep_plan(when, *student, plan))?;
                self.learner(*student)?
            }
            Deed::PlanDone(student, plan) => {
                let mut plan = plan.clone();
                plan.done = true;
                self.on_store(|store, when| store.keep_plan(when, *student, &plan))?;
                self.learner(*student)?
            }
            Deed::AddPostIt(student, said) => {
                self.on_store(|store, when| store.add_post_it(when, *student, said))?;
                self.post_its(*student)?
            }
            Deed::HandOver(student, key) => {
                self.on_store(|store, when| store.hand_over(when, *student, *key))?;
                self.post_its(*student)?
            }
            Deed::KeepAdult((student, home), key, adult) => {
                self.on_store(|store, when| {
                    store.keep_adult(when, (*student, *home), *key, adult)
                })?;
                self.people(*student)?
            }
            Deed::KeepStudent(key, student) => {
                self.on_store(|store, when| store.keep_student(when, *key, student))?;
                self.people(*key)?
            }
            _ => return Ok(None),
        };
        self.saved();
        Ok(Some(report))
    }

    fn saved(&mut self) {
        self.app.status = Some(text::saved());
    }

    fn full_name(&self, student: Key) -> Result<String, Error> {
        Ok(self.open_store()?.known_student(student)?.name.full())
    }

    /// The conferences of these days, and what is missing for each.
    fn week(&self) -> Result<Vec<Slot>, Error> {
        let today = self.app.now.day();
        let from = today.checked_sub(DAYS_BACK.days()).unwrap_or(today);
        let to = today.checked_add(DAYS_AHEAD.days()).unwrap_or(today);
        let store = self.open_store()?;
        let mut slots = store.calendar(from, to)?;
        let class = self.app.class.as_ref();
        let set = class.and_then(|class| self.app.content.habit_set(&class.habits));
        let habits: Vec<&str> = set
            .map(|set| set.habits.iter().map(|habit| habit.id.as_str()).collect())
            .unwrap_or_default();
        let prompts = self.app.content.profile().iter();
        let prompts = prompts.filter(|prompt| prompt.by == Voice::Student).count();
        for slot in slots
            .iter_mut()
            .filter(|slot| slot.conference.state == State::Planned)
        {
            let folder = store.folder(slot.conference.student, Viewer::Teacher)?;
            slot.missing = readiness::missing(&folder, prompts, &habits, self.app.term());
        }
        Ok(slots)
    }

    fn points(&self, student: Key) -> Result<Report, Error> {
        let store = self.open_store()?;
        let folder = store.folder(student, Viewer::Teacher)?;
        let aside = store.set_aside(student)?;
        let today = self.app.now.day();
        Ok(Report::Points(Box::new(Points {
            student,
            suggested: insight::suggest(&folder, self.app.counting(), today, &aside),
            name: folder.student.name.full(),
            points: folder.points,
        })))
    }

    /// What families said of their conferences, with the students' names.
    fn feedback(&self) -> Result<Vec<FamilyFeedback>, Error> {
        let all = self.open_store()?.all_feedback()?.into_iter();
        all.map(|(student, _, at, said)| Ok((student, self.full_name(student)?, at, said)))
            .collect()
    }

    fn follow_up(&self) -> Result<Vec<Open>, Error> {
        let today = self.app.now.day();
        let until = today.checked_add(DAYS_AHEAD.days()).unwrap_or(today);
        self.open_store()?.open_tasks(today, until)
    }

    fn learner(&self, student: Key) -> Result<Report, Error> {
        let folder = self.open_store()?.folder(student, Viewer::Teacher)?;
        Ok(Report::Learning(Box::new(Learner {
            student,
            name: folder.student.name.full(),
            learning: folder.learning,
            plans: folder.plans,
        })))
    }

    fn post_its(&self, student: Key) -> Result<Report, Error> {
        let list = self.open_store()?.post_its(student)?;
        Ok(Report::PostIts(student, self.full_name(student)?, list))
    }

    fn people(&self, key: Key) -> Result<Report, Error> {
        let store = self.open_store()?;
        let student = store.known_student(key)?;
        Ok(Report::People(key, Box::new(student), store.homes(key)?))
    }

    /// An hour for everybody who is here and has none.
    fn plan_all(&mut self, hours: Hours, minutes: u16, script: &str) -> Result<Report, Error> {
        let store = self.open_store()?;
        let mut wishes = Vec::new();
        let under_way = store.under_way()?;
        let open = self.app.students.iter();
        for listed in open.filter(|one| one.planned.is_none() && !under_way.contains(&one.key)) {
            let homes = store.homes(listed.key)?;
            let adults = || homes.iter().flat_map(|(_, adults)| adults);
            let interpreter = adults().any(|(_, adult)| adult.interpreter);
            wishes.push(Wish {
                student: listed.key,
                minutes: if interpreter {
                    with_interpreter(minutes)
                } else {
                    minutes
                },
                family: adults().map(|(_, adult)| folded(&adult.name)).collect(),
            });
        }
        let taken = store.taken(hours.from_day)?;
        let conferences: Vec<(Conference, Option<i64>)> = slots::plan(hours, &wishes, &taken)
            .into_iter()
            .map(|(student, at)| {
                let conference = Conference {
                    at: Some(at),
                    ..planned(student, script, minutes)
                };
                (conference, None)
            })
            .collect();
        self.on_store(|store, when| store.plan(when, &conferences))?;
        self.read_names_again()?;
        Ok(Report::Planned(conferences.len(), self.week()?))
    }
}

fn planned(student: Key, script: &str, minutes: u16) -> Conference {
    Conference {
        student,
        script: script.to_owned(),
        minutes,
        ..Conference::default()
    }
}
