//! A student's whole folder, with the profile, the views of habits and the points in it.

use rusqlite::params;

use super::goals::talk;
use super::{Change, Error, Store, When, conferences, drafts, learning, people, profile};
use crate::domain::Said;
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
        let folder = Folder {
            key: student,
            student: self.student(student)?,
            households: self.households(student)?,
            profile: self.answers(student)?,
            learning: self.learning(student)?,
            growth: self.growth(student)?,
            habits: self.views(student)?,
            records: self.records(student)?,
            points: self.points(student, viewer)?,
            goal_draft: self.goal_draft(student)?,
            goal_draft_by: self.goal_draft_by(student)?,
            private_requests: self.open_private_requests(student)?,
            plans: self.plans(student)?,
            post_it: self.newest_post_it(student)?,
            asked: self.asked(student)?,
            statements: self.statements(student)?,
            feedback: self.feedback(student)?,
        };
        Ok(folder.seen_by(viewer))
    }

    /// The student's views of habits as `viewer` may know them.
    pub fn habits(&self, student: StudentId, viewer: Viewer) -> Result<Vec<Views>, Error> {
        let folder = Folder {
            key: student,
            habits: self.views(student)?,
            ..Folder::default()
        };
        Ok(folder.seen_by(viewer).habits)
    }

    pub(super) fn views(&self, student: StudentId) -> Result<Vec<Views>, Error> {
        let sql = "SELECT id, term, habit, voice, sealed FROM habit_rating WHERE student = ?1 ORDER BY term, habit";
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
            let view: View = self.vault.open_row(
                "habit_rating",
                row.get::<_, RowId>("id")?,
                student,
                &row.get("sealed")?,
            )?;
            all.last_mut()
                .and_then(|views| views.by.get_mut(voice.index()))
                .into_iter()
                .for_each(|place| *place = Some(view.clone()));
        }
        Ok(all)
    }

    fn points(&self, student: StudentId, viewer: Viewer) -> Result<Vec<TalkingPoint>, Error> {
        let mut statement = self.connection.prepare_cached(
            "SELECT id, step, visibility, sealed FROM talking_point WHERE student = ?1 ORDER BY id",
        )?;
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
                said: self.vault.open_row_for(
                    whom,
                    "talking_point",
                    key,
                    student,
                    &row.get("sealed")?,
                )?,
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
            let sealed = change.vault.seal_row_for(For::Teacher, "private_request", key, student, &Said::default())?;
            let sql = "INSERT INTO private_request (id, student, conference, at, sealed) VALUES (?1, ?2, ?3, ?4, ?5)";
            change.on.prepare_cached(sql)?.execute(params![key, student, conference, change.when.moment.0, sealed])?;
            Ok(())
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
    let find = "SELECT id FROM habit_rating WHERE student = ?1 AND term = ?2 AND habit = ?3 AND voice = ?4";
    let known = change
        .on
        .prepare_cached(find)?
        .query_row(params![student, term, habit, by.name()], |row| {
            row.get::<_, RowId>(0)
        });
    let key = known.or_else(|_| change.next_row("habit_rating"))?;
    let sealed = change.vault.seal_row("habit_rating", key, student, view)?;
    let sql = "INSERT INTO habit_rating (id, student, term, habit, voice, at, sealed) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
               ON CONFLICT (id) DO UPDATE SET at = excluded.at, sealed = excluded.sealed";
    change.on.prepare_cached(sql)?.execute(params![
        key,
        student,
        term,
        habit,
        by.name(),
        change.when.moment.0,
        sealed
    ])?;
    Ok(())
}

/// Writes a whole folder as a new student; `standards` are the rows in the folder's order.
pub(super) fn insert(
    change: &Change,
    folder: &Folder,
    standards: &[StandardId],
) -> Result<StudentId, Error> {
    let student = people::insert_student(change, &folder.student)?;
    for (household, place) in folder.households.iter().zip(1..) {
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
    Ok(student)
}

pub(super) fn insert_point(
    change: &Change,
    student: StudentId,
    point: &TalkingPoint,
) -> Result<(), Error> {
    let key = change.next_row("talking_point")?;
    let (visibility, whom) = match point.visibility {
        Visibility::Shared => ("shared", For::Class),
        Visibility::Private => ("private", For::Teacher),
    };
    let sealed = change
        .vault
        .seal_row_for(whom, "talking_point", key, student, &point.said)?;
    let sql = "INSERT INTO talking_point (id, student, step, visibility, at, sealed) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    change.on.prepare_cached(sql)?.execute(params![
        key,
        student,
        point.step,
        visibility,
        change.when.moment.0,
        sealed
    ])?;
    Ok(())
}
