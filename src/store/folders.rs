//! A student's whole folder, with the profile, the views of habits and the points in it.

use rusqlite::{OptionalExtension as _, params};

use super::goals::talk;
use super::homes::Given;
use super::registry::{HABIT_RATING, PRIVATE_REQUEST, TALKING_POINT};
use super::{Change, Error, Store, When, conferences, drafts, homes, learning, people, profile};
use crate::domain::Said;
use crate::domain::class_file::class::Raters;
use crate::domain::class_file::spot::Talk;
use crate::domain::conference::InTalk;
use crate::domain::conference::habit::{View, ViewOf, Views};
use crate::domain::conference::talking_point::{TalkingPoint, Visibility};
use crate::domain::id::{ConferenceId, RowId, StandardId, StudentId};
use crate::domain::people::folder::Folder;
use crate::domain::people::person::Voice;
use crate::domain::people::who_sees::{Matter, Viewer, may_see};
use crate::vault::For;

impl Store {
    /// Everything about one student that `viewer` may see; what is private is not even read for anybody else.
    pub fn folder(&self, student: StudentId, viewer: Viewer) -> Result<Folder, Error> {
        let given = self.given_to(student, viewer)?;
        let draft = self.goal_draft(student)?;
        let folder = Folder {
            key: student,
            student: self.student(student)?,
            households: self.households(student)?,
            profile: self.answers(student, given)?,
            learning: self.learning(student)?,
            growth: self.growth(student)?,
            habits: self.views(student, given)?,
            records: self.records(student, given)?,
            points: self.points(student, viewer)?,
            goal_draft: draft.as_ref().map(|draft| draft.what.clone()),
            goal_draft_by: self.goal_draft_by(student)?,
            goal_draft_plan: draft.map(|draft| draft.plan).unwrap_or_default(),
            private_requests: self.open_private_requests(student)?,
            plans: self.plans(student)?,
            post_it: self.newest_post_it(student)?,
            asked: self.asked(student, given)?,
            statements: self.statements(student, given)?,
            feedback: self.feedback(student, given)?,
        };
        Ok(folder.seen_by(viewer))
    }

    /// The student's views of habits as `viewer` may know them.
    pub fn habits(&self, student: StudentId, viewer: Viewer) -> Result<Vec<Views>, Error> {
        let folder = Folder {
            key: student,
            habits: self.views(student, Given::All)?,
            ..Folder::default()
        };
        Ok(folder.seen_by(viewer).habits)
    }

    pub(super) fn views(&self, student: StudentId, given: Given) -> Result<Vec<Views>, Error> {
        let sql = "SELECT * FROM habit_rating WHERE student = ?1 ORDER BY term, habit";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([student])?;
        let mut all: Vec<Views> = Vec::new();
        while let Some(row) = rows.next()? {
            let (term, habit): (String, String) = (row.get("term")?, row.get("habit")?);
            if all
                .last()
                .is_none_or(|last| last.term != term || last.habit != habit)
            {
                all.push(Views {
                    habit,
                    term,
                    ..Views::default()
                });
            }
            let voice = Voice::named(&row.get::<_, String>("voice")?).ok_or(Error::Damaged)?;
            if !given.takes(voice, row)? {
                continue;
            }
            let view: View = self.vault.open_in(&HABIT_RATING, row)?;
            all.last_mut()
                .and_then(|views| views.by.get_mut(voice.index()))
                .into_iter()
                .for_each(|place| *place = Some(view.clone()));
        }
        let raters = self.class()?.raters;
        all.iter_mut().for_each(|views| pass(views, &raters));
        Ok(all)
    }

    fn points(&self, student: StudentId, viewer: Viewer) -> Result<Vec<TalkingPoint>, Error> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT * FROM talking_point WHERE student = ?1 ORDER BY id")?;
        let mut rows = statement.query([student])?;
        let mut points = Vec::new();
        while let Some(row) = rows.next()? {
            let visibility = if row.get::<_, String>("visibility")? == "shared" {
                Visibility::Shared
            } else {
                Visibility::Private
            };
            if !may_see(viewer, Matter::Point(student, visibility)) {
                continue;
            }
            let key = row.get("id")?;
            let whom = match visibility {
                Visibility::Shared => For::Class,
                Visibility::Private => For::Teacher,
            };
            points.push(TalkingPoint {
                key,
                step: row.get("step")?,
                visibility,
                said: self.vault.open_in_for(whom, &TALKING_POINT, row)?,
            });
        }
        Ok(points)
    }

    fn open_private_requests(&self, student: StudentId) -> Result<usize, Error> {
        let sql = "SELECT count(*) FROM private_request WHERE student = ?1 AND done IS NULL";
        let open: i64 = self
            .connection
            .prepare_cached(sql)?
            .query_row([student], |row| row.get(0))?;
        Ok(usize::try_from(open).unwrap_or_default())
    }

    /// Keeps one voice's views of habits in one term, each habit with its view; drafts of examples go.
    pub fn rate(
        &mut self,
        when: When,
        whose: InTalk,
        term: &str,
        by: Voice,
        views: &[(String, View)],
    ) -> Result<(), Error> {
        self.change(when, |change| {
            views.iter().try_for_each(|(habit, view)| {
                drafts::forget(change, &talk(whose, Talk::Example(habit.clone(), by)))?;
                insert_view(change, whose.student, ViewOf { term, habit, by }, view)
            })
        })
    }

    /// Keeps a wish to talk in private.
    pub fn request_in_private(
        &mut self,
        when: When,
        student: StudentId,
        conference: Option<ConferenceId>,
    ) -> Result<(), Error> {
        self.change(when, |change| {
            let key = change.next_row("private_request")?;
            let home = homes::whose(change, student, Voice::Family, conference)?;
            change.put(&PRIVATE_REQUEST, key, &Said::default(), || {
                let sql = "INSERT INTO private_request (id, student, conference, home, at, sealed) VALUES (?1, ?2, ?3, ?4, ?5, '')";
                let values = params![key, student, conference, home, change.when.moment.0];
                change.on.prepare_cached(sql)?.execute(values)?;
                Ok(())
            })
        })
    }
}

/// Keeps a view in the place of the one before.
pub(super) fn insert_view(
    change: &Change,
    student: StudentId,
    of: ViewOf,
    view: &View,
) -> Result<(), Error> {
    let ViewOf { term, habit, by } = of;
    let home = homes::whose(change, student, by, None)?;
    let find = "SELECT id FROM habit_rating WHERE student = ?1 AND term = ?2 AND habit = ?3 AND voice = ?4 AND home IS ?5";
    let known: Option<RowId> = change
        .on
        .prepare_cached(find)?
        .query_row(params![student, term, habit, by.name(), home], |row| {
            row.get(0)
        })
        .optional()?;
    let key = known.map_or_else(|| change.next_row("habit_rating"), Ok)?;
    change.put(&HABIT_RATING, key, view, || {
        let sql = "INSERT INTO habit_rating (id, student, home, term, habit, voice, at, sealed) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, '')
                   ON CONFLICT (id) DO UPDATE SET at = excluded.at";
        let values = params![key, student, home, term, habit, by.name(), change.when.moment.0];
        change.on.prepare_cached(sql)?.execute(values)?;
        Ok(())
    })
}

/// Who gives no view in this class is not waited for.
fn pass(views: &mut Views, raters: &Raters) {
    for (voice, place) in Voice::ALL.into_iter().zip(&mut views.by) {
        if place.is_none() && !raters.has(voice) {
            *place = Some(View {
                rating: None,
                example: None,
            });
        }
    }
}

/// Writes a whole folder as a new student; `standards` are the rows in the folder's order.
pub(super) fn insert(
    change: &Change,
    folder: &Folder,
    standards: &[StandardId],
) -> Result<StudentId, Error> {
    let student = people::insert_student(change, &folder.student)?;
    // What the family of a whole folder has given is of its first home: the others come last.
    let mut households = folder.households.iter().zip(1..);
    for (household, place) in households.by_ref().take(1) {
        people::insert_household(change, student, place, household)?;
    }
    for answer in &folder.profile {
        profile::insert_answer(change, student, None, answer)?;
    }
    learning::insert(change, student, folder, standards)?;
    for views in &folder.habits {
        for (by, view) in Voice::ALL.into_iter().zip(&views.by) {
            if let Some(view) = view {
                let of = ViewOf {
                    term: &views.term,
                    habit: &views.habit,
                    by,
                };
                insert_view(change, student, of, view)?;
            }
        }
    }
    for record in &folder.records {
        conferences::insert_record(change, student, record)?;
    }
    for point in &folder.points {
        insert_point(change, student, point)?;
    }
    if let Some(draft) = &folder.goal_draft {
        super::goals::insert_draft(change, student, draft)?;
    }
    for (household, place) in households {
        people::insert_household(change, student, place, household)?;
    }
    Ok(student)
}

pub(super) fn insert_point(
    change: &Change,
    student: StudentId,
    point: &TalkingPoint,
) -> Result<(), Error> {
    let key = change.next_row("talking_point")?;
    let visibility = match point.visibility {
        Visibility::Shared => "shared",
        Visibility::Private => "private",
    };
    change.put(&TALKING_POINT, key, &point.said, || {
        let sql = "INSERT INTO talking_point (id, student, step, visibility, at, sealed) VALUES (?1, ?2, ?3, ?4, ?5, '')";
        let values = params![key, student, point.step, visibility, change.when.moment.0];
        change.on.prepare_cached(sql)?.execute(values)?;
        Ok(())
    })
}
