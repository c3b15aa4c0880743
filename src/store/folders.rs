//! A student's whole folder, with the profile, the views of habits and the points in it.

use rusqlite::{OptionalExtension as _, params};

use super::goals::talk;
use super::homes::{Given, owner_in};
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
use crate::domain::people::who_sees::{Matter, Owner, Share, Table, Viewer, may_see};
use crate::vault::For;

impl Store {
    /// Everything about one student that `viewer` may see; what is private is not even read for anybody else.
    pub fn folder(&self, student: StudentId, viewer: Viewer) -> Result<Folder, Error> {
        let share = self.share_of(student, viewer)?;
        let draft = self.goal_draft(student)?;
        let folder = Folder {
            key: student,
            student: self.student(student)?,
            households: self.households_in(student, share)?,
            home: match share {
                Share::Of(home) => Some(home),
                Share::All | Share::OfStudent | Share::Common => None,
            },
            profile: self.answers(student, share)?,
            learning: self.learning(student)?,
            growth: self.growth(student)?,
            habits: self.views(student, share)?,
            records: self.records(student, share)?,
            points: self.points(student, viewer)?,
            goal_draft: draft.as_ref().map(|draft| draft.what.clone()),
            goal_draft_by: self.goal_draft_by(student)?,
            goal_draft_plan: draft.map(|draft| draft.plan).unwrap_or_default(),
            private_requests: self.open_private_requests(student)?,
            plans: self.plans(student)?,
            post_it: self.newest_post_it(student)?,
            asked: self.asked(student, share)?,
            statements: self.statements(student, share)?,
            feedback: self.feedback(student, share)?,
        };
        Ok(folder.seen_by(viewer))
    }

    /// The student's views of habits as `viewer` may know them.
    pub fn habits(&self, student: StudentId, viewer: Viewer) -> Result<Vec<Views>, Error> {
        let folder = Folder {
            key: student,
            habits: self.views(student, self.share_of(student, viewer)?)?,
            ..Folder::default()
        };
        Ok(folder.seen_by(viewer).habits)
    }

    /// Every habit that was rated, a term after the other. Of several homes each has its own views of a habit, with the
    /// student's and the teacher's in it: who reads one knows nothing of another.
    pub(super) fn views(&self, student: StudentId, share: Share) -> Result<Vec<Views>, Error> {
        let sql = "SELECT * FROM habit_rating WHERE student = ?1
                   ORDER BY term, habit, voice <> 'family', home IS NOT NULL, home";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([student])?;
        let mut all: Vec<Views> = Vec::new();
        while let Some(row) = rows.next()? {
            let voice = Voice::named(&row.get::<_, String>("voice")?).ok_or(Error::Damaged)?;
            let owner = owner_in(row)?;
            if voice == Voice::Family && !share.takes_view(owner) {
                continue;
            }
            let (term, habit): (String, String) = (row.get("term")?, row.get("habit")?);
            let view: View = self.vault.open_in(&HABIT_RATING, row)?;
            let is_it = |views: &&mut Views| views.term == term && views.habit == habit;
            // Of one home and of both at one table: its own.
            let joins = voice != Voice::Family || share != Share::All;
            let known = all.iter_mut().rev().take_while(|views| views.term == term);
            let mut known: Vec<&mut Views> = known.filter(is_it).collect();
            if known.is_empty() || !joins {
                all.push(Views {
                    habit,
                    term,
                    ..Views::default()
                });
                known = all.last_mut().into_iter().collect();
            }
            for views in known {
                if voice == Voice::Family {
                    views.home = owner.home;
                }
                let place = views.by.get_mut(voice.index());
                place
                    .into_iter()
                    .for_each(|place| *place = Some(view.clone()));
            }
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
                let of = ViewOf { term, habit, by };
                insert_view(change, whose.student, Given::In(whose.conference), of, view)
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
        self.change(when, |change| insert_request(change, student, conference))
    }
}

/// Keeps a wish to talk in private.
pub(super) fn insert_request(
    change: &Change,
    student: StudentId,
    conference: Option<ConferenceId>,
) -> Result<(), Error> {
    let key = change.next_row("private_request")?;
    let given = conference.map_or(Given::At(Table::Student), Given::In);
    let of = homes::whose(change, student, Voice::Family, given)?;
    change.put(&PRIVATE_REQUEST, key, &Said::default(), || {
        let sql = "INSERT INTO private_request (id, student, conference, home, adult, at, sealed) VALUES (?1, ?2, ?3, ?4, ?5, ?6, '')";
        let at = change.when.moment.0;
        let values = params![key, student, conference, of.home, of.adult, at];
        change.on.prepare_cached(sql)?.execute(values)?;
        Ok(())
    })
}

/// Keeps a view in the place of the one before.
pub(super) fn insert_view(
    change: &Change,
    student: StudentId,
    given: Given,
    of: ViewOf,
    view: &View,
) -> Result<(), Error> {
    let ViewOf { term, habit, by } = of;
    let owner = homes::whose(change, student, by, given)?;
    let find = "SELECT id FROM habit_rating WHERE student = ?1 AND term = ?2 AND habit = ?3 AND voice = ?4 AND home IS ?5";
    let known: Option<RowId> = change
        .on
        .prepare_cached(find)?
        .query_row(
            params![student, term, habit, by.name(), owner.home],
            |row| row.get(0),
        )
        .optional()?;
    let key = known.map_or_else(|| change.next_row("habit_rating"), Ok)?;
    change.put(&HABIT_RATING, key, view, || {
        let sql = "INSERT INTO habit_rating (id, student, home, adult, shared, term, habit, voice, at, sealed)
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, '')
                   ON CONFLICT (id) DO UPDATE SET at = excluded.at, adult = excluded.adult";
        let Owner {
            home,
            adult,
            shared,
        } = owner;
        let at = change.when.moment.0;
        let values = params![key, student, home, adult, shared, term, habit, by.name(), at];
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
        profile::insert_answer(change, student, Given::At(Table::Student), answer)?;
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
                insert_view(change, student, Given::At(Table::Student), of, view)?;
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
