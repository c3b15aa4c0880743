//! What a teacher fills in at the desk: an hour, a talking point, an answer, a score, a judgement, a plan.

use jiff::ToSpan as _;
use jiff::civil::{Date, DateTime, Time};

use super::super::desk::steps;
use super::people::RELATIONS;
use super::{App, Form, FormKind, chosen, long, typed};
use crate::ask::{Ask, CalendarAsk, FollowUpAsk, LearningAsk, PeopleAsk, PointsAsk, PostItAsk};
use crate::domain::evidence::{Counting, Evidence, Kind, State, Work};
use crate::domain::person::{Adult, Gender, Key, Reads, Student};
use crate::domain::question::Given;
use crate::domain::revision::{Plan, PlanWords};
use crate::domain::rollup::{Learning, Override};
use crate::domain::scale::Halves;
use crate::domain::slots::Hours;
use crate::domain::talking_point::{TalkingPoint, Visibility};
use crate::domain::words::{Language, Said, Words};
use crate::locale::{Text, terms, text, working};

/// Which of them.
#[derive(Clone, Debug, PartialEq)]
pub enum OfficeForm {
    /// Another hour for this conference; the days begin here.
    Move(Key, Date),
    /// Nobody came.
    NobodyCame(Key),
    /// Hours for everybody who has none; the days begin here.
    PlanAll(Date),
    /// One conference of a student: homes there are; the days begin here.
    PlanOne(Key, Vec<Key>, Date),
    /// A talking point: whose, its row, the steps, and the suggestion it came from.
    Point(Key, Key, Vec<String>, Language),
    /// An answer to a question of the family: student and row, the language, the question.
    Answer((Key, Key), Language, String),
    /// A piece of evidence: student and standard, what it was before, the first day that can be chosen.
    Evidence((Key, Key), Option<Box<Evidence>>, Date, Language),
    /// A judgement: student and standard, who judges, when.
    Judge((Key, Key), String, Date, Language),
    /// A plan: student and standard; the days begin here.
    Plan((Key, Key), Date, Language),
    /// One thing to work on.
    PostIt(Key, Language),
    /// An adult: student and home, the row, what was known.
    Adult((Key, Key), Key, Option<Box<Adult>>),
    /// What is known of a student.
    Details(Key, Box<Student>),
}

/// Days that can be chosen ahead.
const DAYS_AHEAD: usize = 120;
/// Days of evidence that can be chosen, back from today.
const DAYS_BACK: i64 = 300;
/// The first and the last quarter of an hour a conference can begin.
const QUARTERS: std::ops::Range<i8> = 28..84;

pub(super) fn days_from(from: Date, count: usize) -> Vec<Text> {
    from.series(1.day())
        .take(count)
        .map(text::week_day)
        .collect()
}

fn day_at(from: Date, at: usize) -> Option<Date> {
    from.series(1.day()).nth(at)
}

fn quarter(at: i8) -> Time {
    Time::new(at / 4, (at % 4) * 15, 0, 0).unwrap_or(Time::MIN)
}

fn quarters() -> Vec<Text> {
    QUARTERS.map(|at| text::hour(quarter(at))).collect()
}

fn quarter_of(time: Time) -> usize {
    let at = time.hour() * 4 + time.minute() / 15;
    usize::try_from(at - QUARTERS.start).unwrap_or(32)
}

fn time_at(at: usize) -> Time {
    let at = i8::try_from(at).unwrap_or(0);
    quarter(QUARTERS.start.saturating_add(at))
}

fn language_of(at: usize) -> Language {
    if at == 0 {
        Language::Spanish
    } else {
        Language::English
    }
}

fn languages() -> Vec<Text> {
    vec![text::language_spanish(), text::language_english()]
}

fn yes_no(yes: bool, label: Text) -> super::Field {
    chosen(label, vec![text::no(), text::yes()], usize::from(yes))
}

fn office(kind: OfficeForm, fields: Vec<super::Field>) -> Form {
    Form::of(FormKind::Office(Box::new(kind)), fields)
}

fn optional(label: Text, start: &str) -> super::Field {
    super::Field {
        needed: false,
        ..long(label, start)
    }
}

const MINUTES: [u16; 4] = [15, 20, 30, 45];

/// The days a piece of evidence can have, none first: from which on, in words, and which it has.
fn days_of_evidence(piece: Option<&Evidence>, today: Date) -> (Date, Vec<Text>, usize) {
    let back = today.checked_sub(DAYS_BACK.days()).unwrap_or(today);
    let known = piece.and_then(|piece| piece.assessed);
    let from = known.map_or(back, |day| day.min(back));
    let until = |day: Date| {
        let days = from.until(day).map_or(0, |span| span.get_days());
        usize::try_from(days).unwrap_or(0)
    };
    let last = known.map_or(today, |day| day.max(today));
    let mut all = vec![text::without_a_day()];
    all.extend(days_from(from, until(last) + 1));
    let day = if piece.is_none() { Some(today) } else { known };
    (from, all, day.map_or(0, |day| until(day) + 1))
}

impl Form {
    /// Another hour for a conference.
    pub fn move_to(app: &App, key: Key, at: DateTime) -> Self {
        let from = app.now.day();
        let ahead = from.until(at.date()).map_or(0, |span| span.get_days());
        office(
            OfficeForm::Move(key, from),
            vec![
                chosen(
                    text::field_day(),
                    days_from(from, DAYS_AHEAD),
                    usize::try_from(ahead).unwrap_or(0),
                ),
                chosen(text::field_hour(), quarters(), quarter_of(at.time())),
                long(text::field_motive(), ""),
            ],
        )
    }

    /// Nobody came, and what is known of it.
    pub fn nobody_came(key: Key) -> Self {
        office(
            OfficeForm::NobodyCame(key),
            vec![optional(text::field_what_is_known(), "")],
        )
    }

    /// Hours for everybody who has none.
    pub fn plan_all(app: &App) -> Self {
        let from = app.now.day();
        let count = |most: u8| (0..=most).map(text::plan_after).collect();
        let minutes = |all: &[u16]| all.iter().map(|one| text::minutes_long(*one)).collect();
        let usual = app.class.as_ref().map_or(20, |class| class.minutes);
        let at = MINUTES.iter().position(|one| *one == usual).unwrap_or(1);
        office(
            OfficeForm::PlanAll(from),
            vec![
                chosen(text::field_first_day(), days_from(from, DAYS_AHEAD), 1),
                chosen(
                    text::field_from(),
                    quarters(),
                    quarter_of(Time::constant(15, 0, 0, 0)),
                ),
                chosen(
                    text::field_to(),
                    quarters(),
                    quarter_of(Time::constant(18, 0, 0, 0)),
                ),
                chosen(text::field_minutes(), minutes(&MINUTES), at),
                chosen(text::field_between(), minutes(&[0, 5, 10, 15]), 1),
                chosen(text::field_break_after(), count(6), 4),
                chosen(text::field_script(), scripts(app), script_at(app)),
            ],
        )
    }

    /// One conference of a student.
    pub fn plan_one(app: &App, student: Key, homes: &[Key]) -> Self {
        let from = app.now.day();
        let minutes = MINUTES.map(text::minutes_long).to_vec();
        let mut of_home = vec![text::plan_with_all()];
        of_home.extend((1..=homes.len()).map(text::week_home));
        office(
            OfficeForm::PlanOne(student, homes.to_vec(), from),
            vec![
                chosen(text::field_day(), days_from(from, DAYS_AHEAD), 1),
                chosen(
                    text::field_hour(),
                    quarters(),
                    quarter_of(Time::constant(15, 0, 0, 0)),
                ),
                chosen(text::field_how_long(), minutes, 1),
                chosen(text::field_which_conference(), scripts(app), script_at(app)),
                chosen(text::field_home(), of_home, 0),
            ],
        )
    }

    /// A talking point: a new one, one to be reworded, one from the bank.
    pub fn point(app: &App, student: Key, point: Option<&TalkingPoint>) -> Self {
        let all = steps(app);
        let step = point.map(|point| point.step.as_str()).unwrap_or_default();
        let at = all.iter().position(|(id, _)| id == step).unwrap_or(0);
        let said = point.map(|point| point.said.clone()).unwrap_or_default();
        let language = point.map_or(app.reading.first(), |point| point.said.language);
        let shared = point.is_some_and(|point| point.visibility == Visibility::Shared);
        let key = point.map_or(0, |point| point.key);
        let (ids, titles): (Vec<String>, Vec<Text>) = all.into_iter().unzip();
        office(
            OfficeForm::Point(student, key, ids, language),
            vec![
                long(text::field_point(), &said.text),
                optional(
                    text::field_translation(),
                    said.translation.as_deref().unwrap_or_default(),
                ),
                chosen(
                    text::field_who_sees(),
                    vec![text::point_for_me(), text::point_for_all()],
                    usize::from(shared),
                ),
                chosen(text::field_step(), titles, at),
            ],
        )
    }

    /// The answer to a question of the family.
    pub fn answer(owner: (Key, Key), said: &Said) -> Self {
        // In the language the family asked in.
        let language = said.language;
        office(
            OfficeForm::Answer(owner, language, said.text.clone()),
            vec![
                long(text::field_answer(), ""),
                chosen(
                    text::field_statement_language(),
                    languages(),
                    usize::from(language == Language::English),
                ),
                optional(text::field_answer_other(), ""),
                chosen(
                    text::field_give_to_all(),
                    vec![text::give_no(), text::give_yes()],
                    0,
                ),
                optional(text::field_given_question(), &said.text),
                optional(
                    text::field_given_question_other(),
                    said.translation.as_deref().unwrap_or_default(),
                ),
            ],
        )
    }

    /// The teacher's answer, and how it goes to all families where it does.
    fn answered(&self, asked_in: Language) -> Result<(Said, Option<Given>), (usize, Text)> {
        let other = |at: usize| Some(self.words(at)).filter(|words| !words.is_empty());
        let answer = Said {
            translation: other(2),
            ..Said::new(self.words(0), language_of(self.choice(1)))
        };
        if self.choice(3) == 0 {
            return Ok((answer, None));
        }
        let question = Said {
            translation: other(5),
            ..Said::new(self.words(4), asked_in)
        };
        if question.is_blank() {
            return Err((4, text::field_is_needed()));
        }
        let given = Given {
            key: 0,
            question,
            answer: answer.clone(),
        };
        Ok((answer, Some(given)))
    }

    /// A piece of evidence: a new one, or one to be put right, with the reason.
    pub fn evidence(app: &App, of: (Key, Key), piece: Option<&Evidence>) -> Self {
        let language = app.reading.first();
        let (from, all, at) = days_of_evidence(piece, app.now.day());
        let kinds = [
            Kind::Test,
            Kind::Project,
            Kind::Observation,
            Kind::Conversation,
        ];
        let kind = piece.map(|piece| piece.kind).unwrap_or_default();
        let counts = [
            Counting::Counts,
            Counting::Excused,
            Counting::Missing,
            Counting::Dropped,
        ];
        let work = piece.map(|piece| piece.work.clone()).unwrap_or_default();
        let state = piece.map(|piece| piece.state).unwrap_or_default();
        let score = work.score.map(working::figure).unwrap_or_default();
        let counted =
            |counting: Counting| terms::counting(counting).unwrap_or_else(text::work_counts);
        let mut fields = vec![
            typed(text::field_task(), work.task.nearest(language), true),
            typed(text::field_score(), &score, false),
            chosen(text::field_day(), all, at),
            chosen(
                text::field_kind(),
                kinds.map(terms::kind_of_work).to_vec(),
                kinds.iter().position(|one| *one == kind).unwrap_or(0),
            ),
            chosen(
                text::field_counts(),
                counts.map(counted).to_vec(),
                counts
                    .iter()
                    .position(|one| *one == work.counting)
                    .unwrap_or(0),
            ),
            chosen(
                text::field_state(),
                State::ALL.map(terms::evidence_state).to_vec(),
                State::ALL.iter().position(|one| *one == state).unwrap_or(2),
            ),
        ];
        if piece.is_some() {
            fields.push(long(text::field_reason(), ""));
        }
        let before = piece.cloned().map(Box::new);
        office(OfficeForm::Evidence(of, before, from, language), fields)
    }

    /// The teacher's own judgement, with the reason.
    pub fn judge(app: &App, student: Key, learning: &Learning) -> Self {
        let top = app.scale().map_or(4, crate::domain::scale::Scale::top);
        let now = learning.standing(app.counting()).level();
        let levels: Vec<Halves> = (2..=top * 2).rev().map(Halves).collect();
        let at = levels
            .iter()
            .position(|level| Some(*level) == now)
            .unwrap_or(0);
        let said = app.scale().map_or_else(Vec::new, |scale| {
            levels
                .iter()
                .map(|level| terms::level(scale, *level))
                .collect()
        });
        let by = app.class.as_ref().map(|class| class.teacher.name.clone());
        office(
            OfficeForm::Judge(
                (student, learning.standard.key),
                by.unwrap_or_default(),
                app.now.day(),
                app.reading.first(),
            ),
            vec![
                chosen(text::field_level(), said, at),
                long(text::field_grounds(), ""),
            ],
        )
    }

    /// What is redone, with what help, by when.
    pub fn plan(app: &App, student: Key, standard: Key) -> Self {
        let from = app.now.day();
        office(
            OfficeForm::Plan((student, standard), from, app.reading.first()),
            vec![
                long(text::field_redo(), ""),
                optional(text::field_help(), ""),
                chosen(text::field_by_when(), days_from(from, DAYS_AHEAD), 14),
            ],
        )
    }

    /// One thing to work on.
    pub fn post_it(app: &App, student: Key) -> Self {
        office(
            OfficeForm::PostIt(student, app.reading.first()),
            vec![long(text::field_post_it(), "")],
        )
    }

    /// An adult of a home; home 0: a new one.
    pub fn adult(of: (Key, Key), key: Key, known: Option<&Adult>) -> Self {
        let relation = known.map(|adult| adult.relation).unwrap_or_default();
        let relations = RELATIONS.into_iter().map(terms::relation).collect();
        let reads = known.map_or(Language::Spanish, |adult| adult.reads);
        let is = |mark: fn(&Adult) -> bool| known.is_some_and(mark);
        office(
            OfficeForm::Adult(of, key, known.cloned().map(Box::new)),
            vec![
                typed(
                    text::field_adult(),
                    known.map(|adult| adult.name.as_str()).unwrap_or_default(),
                    true,
                ),
                chosen(
                    text::field_relation(),
                    relations,
                    RELATIONS
                        .iter()
                        .position(|one| *one == relation)
                        .unwrap_or(0),
                ),
                chosen(
                    text::field_reads(),
                    languages(),
                    usize::from(reads == Language::English),
                ),
                yes_no(is(|adult| adult.interpreter), text::field_interpreter()),
                yes_no(is(|adult| adult.by_phone), text::field_by_phone()),
                yes_no(is(|adult| adult.restricted), text::field_restricted()),
            ],
        )
    }

    /// What is known of a student, names aside: those are corrected as entries.
    pub fn details(key: Key, student: &Student) -> Self {
        let grades = (1..=12_u8).map(text::grade_number).collect();
        let genders = [Gender::Female, Gender::Male, Gender::Other];
        let reads = [Reads::Spanish, Reads::English, Reads::Both];
        office(
            OfficeForm::Details(key, Box::new(student.clone())),
            vec![
                chosen(
                    text::field_grade(),
                    grades,
                    usize::from(student.grade.clamp(1, 12)) - 1,
                ),
                chosen(
                    text::field_student_gender(),
                    super::people::genders(),
                    genders
                        .iter()
                        .position(|one| *one == student.gender)
                        .unwrap_or(2),
                ),
                chosen(
                    text::field_home_reads(),
                    reads.map(terms::reads).to_vec(),
                    reads
                        .iter()
                        .position(|one| *one == student.reads)
                        .unwrap_or(2),
                ),
                typed(
                    text::field_pronouns(),
                    student.pronouns.as_deref().unwrap_or_default(),
                    false,
                ),
            ],
        )
    }

    /// What the teacher asks for by it; what is wrong, and at which field, where something is.
    #[expect(clippy::too_many_lines, reason = "an arm a form")]
    pub(super) fn office_ask(
        &self,
        kind: &OfficeForm,
        (top, script): (f64, &dyn Fn(usize) -> String),
    ) -> Result<Ask, (usize, Text)> {
        let said = |at: usize, language: Language| Said::new(self.words(at), language);
        Ok(match kind {
            OfficeForm::Move(key, from) => {
                let day = day_at(*from, self.choice(0)).unwrap_or(*from);
                let at = day.to_datetime(time_at(self.choice(1)));
                Ask::Calendar(CalendarAsk::Move {
                    conference: *key,
                    at,
                    reason: self.words(2),
                })
            }
            OfficeForm::NobodyCame(key) => Ask::Calendar(CalendarAsk::NobodyCame {
                conference: *key,
                reason: self.words(0),
            }),
            OfficeForm::PlanAll(from) => {
                let (begin, end) = (time_at(self.choice(1)), time_at(self.choice(2)));
                if begin >= end {
                    return Err((2, text::plan_hours_wrong()));
                }
                let hours = Hours {
                    from_day: day_at(*from, self.choice(0)).unwrap_or(*from),
                    from: begin,
                    to: end,
                    between: u16::try_from(self.choice(4) * 5).unwrap_or(5),
                    break_after: u16::try_from(self.choice(5)).unwrap_or(0),
                    break_minutes: 15,
                };
                let minutes = MINUTES.get(self.choice(3)).copied().unwrap_or(20);
                Ask::Calendar(CalendarAsk::PlanAll {
                    hours,
                    minutes,
                    script: script(self.choice(6)),
                })
            }
            OfficeForm::PlanOne(student, _, from) => {
                let day = day_at(*from, self.choice(0)).unwrap_or(*from);
                let at = day.to_datetime(time_at(self.choice(1)));
                let minutes = MINUTES.get(self.choice(2)).copied().unwrap_or(20);
                let home = i64::try_from(self.choice(4)).ok().filter(|home| *home > 0);
                Ask::Calendar(CalendarAsk::PlanOne {
                    student: *student,
                    at,
                    minutes,
                    script: script(self.choice(3)),
                    home,
                })
            }
            OfficeForm::Point(student, key, ids, language) => {
                let translation = self.words(1);
                let point = TalkingPoint {
                    key: *key,
                    step: ids.get(self.choice(3)).cloned().unwrap_or_default(),
                    visibility: if self.choice(2) == 1 {
                        Visibility::Shared
                    } else {
                        Visibility::Private
                    },
                    said: Said {
                        translation: (!translation.is_empty()).then_some(translation),
                        ..said(0, *language)
                    },
                };
                let (student, point) = (*student, Box::new(point));
                Ask::Points(if *key == 0 {
                    PointsAsk::Add {
                        student,
                        point,
                        from: None,
                    }
                } else {
                    PointsAsk::Reword { student, point }
                })
            }
            OfficeForm::Answer((student, question), asked_in, _) => {
                let (answer, given) = self.answered(*asked_in)?;
                Ask::FollowUp(FollowUpAsk::Answer {
                    student: *student,
                    question: *question,
                    said: answer,
                    given: given.map(Box::new),
                })
            }
            OfficeForm::Evidence((student, standard), before, from, language) => {
                let piece = self.piece((before.as_deref(), *from, *language), top)?;
                let reason = if before.is_some() {
                    self.words(6)
                } else {
                    String::new()
                };
                Ask::Learning(LearningAsk::KeepEvidence {
                    student: *student,
                    standard: *standard,
                    piece: Box::new(piece),
                    reason,
                })
            }
            OfficeForm::Judge((student, standard), by, on, language) => {
                // The highest level stands first.
                let most = (top * 2.0).round();
                let level = most - f64::from(u8::try_from(self.choice(0)).unwrap_or(0));
                let judged = Override {
                    level: Halves::nearest(level / 2.0),
                    reason: said(1, *language),
                    by: by.clone(),
                    on: *on,
                };
                Ask::Learning(LearningAsk::Judge {
                    student: *student,
                    standard: *standard,
                    judged: Some(Box::new(judged)),
                })
            }
            OfficeForm::Plan((student, standard), from, language) => {
                let plan = Plan {
                    key: 0,
                    standard: *standard,
                    words: PlanWords {
                        what: said(0, *language),
                        help: said(1, *language),
                    },
                    due: day_at(*from, self.choice(2)),
                    done: false,
                };
                Ask::Learning(LearningAsk::KeepPlan {
                    student: *student,
                    plan: Box::new(plan),
                })
            }
            OfficeForm::PostIt(student, language) => Ask::PostIts(PostItAsk::Add {
                student: *student,
                said: said(0, *language),
            }),
            OfficeForm::Adult((student, home), key, known) => {
                let adult = Adult {
                    name: self.words(0),
                    relation: RELATIONS.get(self.choice(1)).copied().unwrap_or_default(),
                    gender: known.as_ref().map(|adult| adult.gender).unwrap_or_default(),
                    reads: language_of(self.choice(2)),
                    interpreter: self.choice(3) == 1,
                    by_phone: self.choice(4) == 1,
                    restricted: self.choice(5) == 1,
                };
                Ask::People(PeopleAsk::KeepAdult {
                    student: *student,
                    home: *home,
                    key: *key,
                    adult: Box::new(adult),
                })
            }
            OfficeForm::Details(key, student) => {
                let pronouns = self.words(3);
                let genders = [Gender::Female, Gender::Male, Gender::Other];
                let reads = [Reads::Spanish, Reads::English, Reads::Both];
                let details = Student {
                    grade: u8::try_from(self.choice(0) + 1).unwrap_or(1),
                    gender: genders.get(self.choice(1)).copied().unwrap_or_default(),
                    reads: reads.get(self.choice(2)).copied().unwrap_or_default(),
                    pronouns: (!pronouns.is_empty()).then_some(pronouns),
                    ..(**student).clone()
                };
                Ask::People(PeopleAsk::KeepStudent {
                    key: *key,
                    student: Box::new(details),
                })
            }
        })
    }

    fn piece(
        &self,
        (before, from, language): (Option<&Evidence>, Date, Language),
        top: f64,
    ) -> Result<Evidence, (usize, Text)> {
        let typed = self.words(1).replace(',', ".");
        let score = if typed.is_empty() {
            None
        } else {
            let read = typed.parse::<f64>().ok();
            let fits = read.filter(|score| (0.0..=top).contains(score));
            Some(fits.ok_or_else(|| (1, text::score_wrong(top)))?)
        };
        let counts = [
            Counting::Counts,
            Counting::Excused,
            Counting::Missing,
            Counting::Dropped,
        ];
        let kinds = [
            Kind::Test,
            Kind::Project,
            Kind::Observation,
            Kind::Conversation,
        ];
        let work = before.map(|piece| piece.work.clone()).unwrap_or_default();
        let task = self.words(0);
        let same = work.task.nearest(language) == task;
        Ok(Evidence {
            key: before.map_or(0, |piece| piece.key),
            assessed: self
                .choice(2)
                .checked_sub(1)
                .and_then(|at| day_at(from, at)),
            kind: kinds.get(self.choice(3)).copied().unwrap_or_default(),
            state: State::ALL.get(self.choice(5)).copied().unwrap_or_default(),
            work: Work {
                // A translation was of other words.
                task: if same {
                    work.task.clone()
                } else {
                    Words::only(language, task)
                },
                score,
                counting: counts.get(self.choice(4)).copied().unwrap_or_default(),
                ..work
            },
        })
    }
}

fn scripts(app: &App) -> Vec<Text> {
    let scripts = app.content.scripts().iter();
    scripts.map(|script| Text::plain(&script.title)).collect()
}

fn script_at(app: &App) -> usize {
    let usual = app.class.as_ref().map(|class| class.script.as_str());
    let mut scripts = app.content.scripts().iter();
    scripts
        .position(|script| Some(script.id.as_str()) == usual)
        .unwrap_or(0)
}

/// What a form of the desk is called, and what it is for.
pub(super) fn titles(kind: &OfficeForm) -> (Text, Text) {
    match kind {
        OfficeForm::Move(..) => (text::slot_move(), text::move_about()),
        OfficeForm::NobodyCame(_) => (text::slot_nobody_came(), text::nobody_came_about()),
        OfficeForm::PlanAll(_) => (text::plan_all_title(), text::plan_all_about()),
        OfficeForm::PlanOne(..) => (text::plan_one_title(), text::plan_one_about()),
        OfficeForm::Point(..) => (text::point_title(), text::point_about()),
        OfficeForm::Answer(_, _, question) => (
            text::insight_question(question.clone()),
            text::answer_about(),
        ),
        OfficeForm::Evidence(_, None, ..) => (text::evidence_new(), text::evidence_about()),
        OfficeForm::Evidence(..) => (text::evidence_title(), text::evidence_about()),
        OfficeForm::Judge(..) => (text::learning_judge(), text::judge_about()),
        OfficeForm::Plan(..) => (text::learning_plan(), text::plan_about()),
        OfficeForm::PostIt(..) => (text::post_it_title(), text::post_it_about()),
        OfficeForm::Adult(..) => (text::adult_title(), text::adult_about()),
        OfficeForm::Details(..) => (text::people_student(), text::details_about()),
    }
}
