use jiff::civil::{Date, DateTime};

use super::Context;
use crate::content::Content;
use crate::domain::class::Class;
use crate::domain::conference::Record;
use crate::domain::dossier::Dossier;
use crate::domain::entry::EntryKind;
use crate::domain::feedback::{Asks, Feedback};
use crate::domain::folder::Folder;
use crate::domain::pace::Moment;
use crate::domain::person::{Student, Voice};
use crate::domain::question::Question;
use crate::domain::rollup::{Counting, Learning};
use crate::domain::scale::Scale;
use crate::domain::sight::{Matter, Viewer, may_see};
use crate::domain::talking_point::Visibility;
use crate::domain::{Said, Words};
use crate::locale::{Locale, Saying, Text, Value, terms, text, working};
use crate::render::paper::Block;

/// Everything about one student, readable, in the reader's first language: for the family's right to see it, and for
/// the teacher.
pub fn record(
    dossier: &Dossier,
    context: &Context,
    local: &dyn Fn(Moment) -> DateTime,
) -> Vec<Block> {
    let folder = &dossier.folder;
    let mut page = Page {
        out: Vec::new(),
        dossier,
        local,
        class: context.class,
        counting: context.counting,
        content: context.content,
        locale: context.reader.locale(),
        scale: context.scale(),
        today: context.today,
    };
    page.person(folder);
    page.profile(folder);
    page.learning(folder);
    page.growth(folder);
    page.habits(folder);
    for record in &folder.records {
        page.conference(record);
    }
    page.asked(folder);
    page.points(folder);
    page.statements();
    page.log();
    page.out
}

struct Page<'a> {
    out: Vec<Block>,
    dossier: &'a Dossier,
    local: &'a dyn Fn(Moment) -> DateTime,
    class: &'a Class,
    counting: Counting,
    content: &'a Content,
    locale: &'a Locale,
    scale: Option<&'a Scale>,
    today: Date,
}

impl Page<'_> {
    fn line(&mut self, line: impl AsRef<str>) {
        self.out.push(Block::Line(line.as_ref().into()));
    }

    fn heading(&mut self, text: &Text) {
        let heading = self.locale.say(text);
        self.out.push(Block::Heading(heading.into()));
    }

    fn voice(&self, voice: Voice) -> String {
        self.locale
            .say(&terms::voice(voice, self.class.teacher.gender))
    }

    fn words(&self, words: &Words) -> String {
        self.locale.value(&Saying::from(words).0)
    }

    /// A question, and the answer once there is one.
    fn question_line(&self, question: &Question) -> String {
        let answer = question.answer.as_ref();
        let answer = answer.map(|said| format!(" — {}", self.said_line(said)));
        let kind = self.locale.say(&terms::entry(EntryKind::Question));
        let asked = self.said_line(&question.said);
        format!("    {kind}: {asked}{}", answer.unwrap_or_default())
    }

    /// In the reader's language where there is a translation, and then as it was typed.
    fn said_line(&self, said: &Said) -> String {
        match said.for_reader(self.locale.language()) {
            (words, _) if words == said.text => format!("“{words}”"),
            (words, _) => format!("“{words}” (“{}”)", said.text),
        }
    }

    fn day(&self, day: Option<Date>) -> String {
        day.map(|day| self.locale.dates().with_year(day))
            .unwrap_or_default()
    }

    fn person(&mut self, folder: &Folder) {
        let student = &folder.student;
        let title = self.locale.say(&text::record_title(student.name.full()));
        self.out.push(Block::Title(title.into()));
        let made = self.locale.say(&text::record_made(self.today));
        self.out.push(Block::Quiet(made.into()));
        self.line(format!("{} · {}", self.class.name, self.class.school));
        self.details(&folder.student);
        for adult in folder
            .households
            .iter()
            .flat_map(|household| &household.adults)
        {
            let relation = self.locale.say(&terms::relation(adult.relation));
            let restricted = if adult.restricted && self.dossier.viewer == Viewer::Teacher {
                format!(" · {}", self.locale.say(&text::record_restricted()))
            } else {
                String::new()
            };
            self.line(format!("{} ({relation}){restricted}", adult.name));
        }
    }

    /// What is known of the student beside the name.
    fn details(&mut self, student: &Student) {
        let grade = Some(student.grade).filter(|grade| *grade > 0);
        let pronouns = student.pronouns.clone();
        let known = [
            grade.map(text::record_grade),
            pronouns.map(text::record_pronouns),
            student.say_name.clone().map(text::record_say_name),
        ];
        let known: Vec<Value> = known.into_iter().flatten().map(Value::from).collect();
        if !known.is_empty() {
            self.line(self.locale.say(&terms::facts(known)));
        }
    }

    fn profile(&mut self, folder: &Folder) {
        if folder.profile.is_empty() {
            return;
        }
        self.heading(&text::profile_title());
        for answer in &folder.profile {
            let prompt = self
                .content
                .profile()
                .iter()
                .find(|prompt| prompt.id == answer.prompt);
            let title = prompt.map_or_else(
                || answer.prompt.clone(),
                |prompt| self.locale.say(&Text::plain(&prompt.title)),
            );
            let line = format!(
                "{} · {title}: {}",
                self.voice(answer.by),
                self.said_line(&answer.said)
            );
            self.line(line);
        }
    }

    fn learning(&mut self, folder: &Folder) {
        let known: Vec<&Learning> = folder
            .learning
            .iter()
            .filter(|one| !one.evidence.is_empty() || one.choice.is_some() || one.judged.is_some())
            .collect();
        if known.is_empty() {
            return;
        }
        self.heading(&text::record_standards());
        let rule = self.locale.say(&working::rule(self.class.rule));
        self.line(rule);
        self.line(self.locale.say(&text::record_scores(f64::from(
            self.scale.map_or(4, Scale::top),
        ))));
        for learning in known {
            self.standard(learning);
        }
    }

    fn standard(&mut self, learning: &Learning) {
        let can = self.locale.say(&text::i_can(learning.standard.can.clone()));
        let standing = learning.standing(self.counting);
        let word = self
            .scale
            .map(|scale| self.locale.say(&terms::standing(scale, standing)))
            .unwrap_or_default();
        self.line(format!("{} · {can} · {word}", learning.standard.code));
        let rule = learning.rule(self.counting);
        if rule != self.class.rule {
            let rule = self.locale.say(&working::rule(rule));
            self.line(format!("    {rule}"));
        }
        if let Some(judged) = &learning.judged {
            let line = format!(
                "    {} {}",
                self.locale
                    .say(&text::working_judged(judged.on, judged.by.clone())),
                self.said_line(&judged.reason)
            );
            self.line(line);
        }
        if let Some((place, choice)) = &learning.choice {
            let line = format!(
                "    {}: {}",
                self.locale.say(&terms::place(*place)),
                self.said_line(&choice.why)
            );
            self.line(line);
            for said in [&choice.shows, &choice.change].into_iter().flatten() {
                self.line(format!("    {}", self.said_line(said)));
            }
        }
        for piece in &learning.evidence {
            let figure = piece
                .work
                .score
                .map_or_else(|| "–".to_owned(), working::figure);
            let why_not = terms::counting(piece.work.counting)
                .map(|text| format!(" ({})", self.locale.say(&text)))
                .unwrap_or_default();
            let comment = piece
                .work
                .comment
                .as_ref()
                .map(|said| format!(" {}", self.said_line(said)))
                .unwrap_or_default();
            let line = format!(
                "    {figure:>4}  {} · {}{why_not}{comment}",
                self.words(&piece.work.task),
                self.day(piece.assessed)
            );
            self.line(line);
        }
    }

    fn growth(&mut self, folder: &Folder) {
        for growth in &folder.growth {
            self.heading(&terms::test(&growth.test));
            for sitting in &growth.sittings {
                let error = sitting
                    .score
                    .error
                    .map(|error| format!(" ± {}", working::figure(error)))
                    .unwrap_or_default();
                let line = format!(
                    "    {}{error} · {}",
                    working::figure(sitting.score.score),
                    self.day(Some(sitting.on))
                );
                self.line(line);
            }
        }
    }

    /// Every view that has been revealed.
    fn habits(&mut self, folder: &Folder) {
        if folder.habits.is_empty() {
            return;
        }
        let set = self.content.habit_set(&self.class.habits);
        self.heading(&text::record_habits());
        for views in &folder.habits {
            let habit = set.and_then(|set| set.habits.iter().find(|habit| habit.id == views.habit));
            let name = habit.map_or_else(
                || views.habit.clone(),
                |habit| self.locale.say(&Text::plain(&habit.name)),
            );
            let term = self
                .class
                .term(&views.term)
                .map_or_else(|| views.term.clone(), |term| self.words(&term.name));
            self.line(format!("{name} · {term}"));
            if !may_see(
                self.dossier.viewer,
                Matter::Ratings(folder.key, views.revealed()),
            ) {
                self.line(format!(
                    "    {}",
                    self.locale.say(&text::paper_record_withheld())
                ));
                continue;
            }
            for (voice, view) in Voice::ALL.into_iter().zip(&views.by) {
                let Some(view) = view else { continue };
                let word = view.rating.map_or_else(text::rating_none, |rating| {
                    Text::plain(self.content.rating_word(rating))
                });
                let example = view
                    .example
                    .as_ref()
                    .map(|said| format!(" {}", self.said_line(said)))
                    .unwrap_or_default();
                let line = format!(
                    "    {}: {}{example}",
                    self.voice(voice),
                    self.locale.say(&word)
                );
                self.line(line);
            }
        }
    }

    fn conference(&mut self, record: &Record) {
        let conference = &record.conference;
        let title = self
            .content
            .script(&conference.script)
            .map_or_else(text::setup_title, |script| Text::plain(&script.title));
        self.heading(&title);
        let state = self
            .locale
            .say(&terms::state(conference.kind, conference.state));
        let line = format!("{} · {state}", self.day(conference.at.map(DateTime::date)));
        self.line(line);
        let present: Vec<Value> = conference
            .attendance
            .family
            .iter()
            .map(|one| Value::String(one.name.clone()))
            .collect();
        if !present.is_empty() {
            let names = self.locale.value(&Value::List(present));
            self.line(format!("    {names}"));
        }
        for note in &record.notes {
            let line = format!(
                "    {}: {}",
                self.voice(note.field.by),
                self.said_line(&note.said)
            );
            self.line(line);
        }
        self.agreed(record);
    }

    fn agreed(&mut self, record: &Record) {
        if let Some(goal) = &record.goal {
            let head = self.locale.say(&text::goal_title());
            let line = format!(
                "    {head}: {} · {} · {}",
                self.said_line(&goal.said),
                self.day(goal.due),
                self.locale.say(&terms::course(goal.course))
            );
            self.line(line);
        }
        for promise in &record.promises {
            let head = self.locale.say(&text::promise_title());
            let kept = self.locale.say(&terms::kept(promise.kept));
            let line = format!(
                "    {} · {head}: {} · {} · {kept}",
                self.voice(promise.owner),
                self.said_line(&promise.said),
                self.day(promise.due)
            );
            self.line(line);
        }
        for question in &record.questions {
            let line = self.question_line(question);
            self.line(line);
        }
        let about = self.dossier.folder.feedback.iter();
        let about = about.filter(|(conference, _)| *conference == record.conference.key);
        for (_, said) in about {
            self.feedback(said);
        }
    }

    /// What the family said of a conference, a line each.
    fn feedback(&mut self, said: &Feedback) {
        for (asks, felt) in Asks::ALL.into_iter().zip(said.felt) {
            if let Some(felt) = felt {
                let asked = self.locale.say(&terms::asks(asks));
                let felt = self.locale.say(&terms::felt(felt));
                self.line(format!("    {asked} {felt}"));
            }
        }
        if let Some(line) = &said.line {
            self.line(format!("    {}", self.said_line(line)));
        }
    }

    /// What the family asked outside of a conference.
    fn asked(&mut self, folder: &Folder) {
        if folder.asked.is_empty() {
            return;
        }
        self.heading(&text::questions_title());
        for question in &folder.asked {
            let line = self.question_line(question);
            self.line(line);
        }
    }

    fn points(&mut self, folder: &Folder) {
        let nothing = folder.points.is_empty()
            && folder.goal_draft.is_none()
            && folder.private_requests == 0
            && folder.plans.is_empty()
            && folder.post_it.is_none();
        if nothing {
            return;
        }
        self.heading(&text::record_preparation());
        for plan in &folder.plans {
            let what = format!(
                "{} {}",
                self.said_line(&plan.words.what),
                self.said_line(&plan.words.help)
            );
            let what = self.locale.say(&text::learning_plan_of(what.trim()));
            let by = plan.due.map(|due| self.locale.say(&text::learning_by(due)));
            self.line(format!("{what} {}", by.unwrap_or_default()));
        }
        if let Some(post_it) = &folder.post_it {
            let title = self.locale.say(&text::post_it_title());
            self.line(format!("{title}: {}", self.said_line(post_it)));
        }
        if let Some(draft) = &folder.goal_draft {
            let line = format!(
                "{} {}",
                self.locale.say(&text::goal_is_a_draft()),
                self.said_line(draft)
            );
            self.line(line);
        }
        for point in &folder.points {
            let seen = match point.visibility {
                Visibility::Shared => text::point_shared(),
                Visibility::Private => text::point_private(),
            };
            let line = format!(
                "{}: {}",
                self.locale.say(&seen),
                self.said_line(&point.said)
            );
            self.line(line);
        }
        if folder.private_requests > 0 {
            let line = self
                .locale
                .say(&text::record_private_requests(folder.private_requests));
            self.line(line);
        }
    }

    fn statements(&mut self) {
        if self.dossier.statements.is_empty() {
            return;
        }
        self.heading(&text::paper_statements());
        for (at, about, said) in &self.dossier.statements {
            if let Some(entry) = about {
                let kind = self.locale.say(&terms::entry(entry.kind));
                let words = match entry.kind {
                    EntryKind::Level | EntryKind::TestResult | EntryKind::Rating => {
                        let set = self.content.habit_set(&self.class.habits);
                        self.locale
                            .say(&terms::entry_words(entry, Some(self.class), set))
                    }
                    _ => self.said_line(&entry.said),
                };
                self.line(format!("{kind}: {words}"));
            }
            let day = self.day(Some((self.local)(*at).date()));
            self.line(format!("    {day}: {}", self.said_line(said)));
        }
    }

    fn log(&mut self) {
        if self.dossier.log.is_empty() {
            return;
        }
        self.heading(&text::log_title());
        for entry in &self.dossier.log {
            let at = (self.local)(entry.at);
            let who = terms::voice(
                Voice::named(&entry.who).unwrap_or_default(),
                self.class.teacher.gender,
            );
            let what = terms::logged(entry.what);
            let line = self
                .locale
                .say(&text::log_line(at.date(), at.time(), what, who));
            self.line(line);
        }
    }
}
