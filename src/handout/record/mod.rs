//! Everything about one student, readable: for the family's right to see it, and for the teacher.

use jiff::civil::DateTime;

use super::Context;
use crate::domain::Said;
use crate::domain::conference::Record;
use crate::domain::dossier::Dossier;
use crate::domain::entry::EntryKind;
use crate::domain::evidence::Evidence;
use crate::domain::feedback::{Asks, Feedback};
use crate::domain::folder::Folder;
use crate::domain::habit::Views;
use crate::domain::pace::Moment;
use crate::domain::person::{Student, Voice};
use crate::domain::question::Question;
use crate::domain::rollup::Learning;
use crate::domain::scale::Scale;
use crate::domain::sight::{Matter, Viewer, may_see};
use crate::domain::talking_point::Visibility;
use crate::locale::{Text, Value, terms, text, working};
use crate::page::{Block, Fact, Level, Page, People, Quote, Role, Score, View};

/// Everything there is, of what may be seen of it, as one page.
pub fn record(dossier: &Dossier, context: &Context, local: &dyn Fn(Moment) -> DateTime) -> Page {
    let folder = &dossier.folder;
    let mut writing = Writing {
        out: Vec::new(),
        dossier,
        context,
        local,
    };
    writing.person(folder);
    writing.profile(folder);
    writing.learning(folder);
    writing.growth(folder);
    writing.habits(folder);
    for record in &folder.records {
        writing.conference(record);
    }
    writing.asked(folder);
    writing.points(folder);
    writing.statements();
    writing.log();
    Page {
        read: writing.out,
        people: People {
            student: Some(folder.student.name.called.clone()),
            teacher: context.class.teacher.gender,
        },
        ..Page::default()
    }
}

struct Writing<'a> {
    out: Vec<Block>,
    dossier: &'a Dossier,
    context: &'a Context<'a>,
    local: &'a dyn Fn(Moment) -> DateTime,
}

/// Somebody's words, in the reader's language where there is a translation, and then as they were typed.
fn quote(said: &Said) -> Quote {
    Quote::of(said).as_typed()
}

/// A question, and the answer once there is one.
fn question(question: &Question) -> Vec<Block> {
    let asked = Block::fact(terms::entry(EntryKind::Question), quote(&question.said));
    let answer = question.answer.as_ref().map(|said| {
        let answer = quote(said).by(Voice::Teacher).as_a(Role::Answer);
        Block::Under(vec![Block::Said(answer)])
    });
    std::iter::once(asked).chain(answer).collect()
}

impl Writing<'_> {
    fn heading(&mut self, text: Text) {
        self.out.push(Block::Heading(text));
    }

    fn under(&mut self, blocks: Vec<Block>) {
        self.out.push(Block::Under(blocks));
    }

    fn voice(&self, voice: Voice) -> Text {
        terms::voice(voice, self.context.class.teacher.gender)
    }

    fn person(&mut self, folder: &Folder) {
        let (student, class) = (&folder.student, self.context.class);
        let title = text::record_title(student.name.full());
        self.out.push(Block::Title(title));
        let made = text::record_made(self.context.today);
        self.out.push(Block::quiet(made));
        let typed = |words: &str| Value::from(text::as_typed(words));
        let of = vec![typed(&class.name), typed(&class.school)];
        self.out.push(Block::facts(of));
        self.out.extend(details(student));
        let adults = folder.households.iter().flat_map(|home| &home.adults);
        for adult in adults {
            let restricted = adult.restricted && self.dossier.viewer == Viewer::Teacher;
            let mut facts = vec![typed(&adult.name), terms::relation(adult.relation).into()];
            facts.extend(restricted.then(|| text::record_restricted().into()));
            self.out.push(Block::facts(facts));
        }
    }

    fn profile(&mut self, folder: &Folder) {
        if folder.profile.is_empty() {
            return;
        }
        self.heading(text::profile_title());
        for answer in &folder.profile {
            let mut prompts = self.context.content.profile().iter();
            let prompt = prompts.find(|prompt| prompt.id == answer.prompt);
            let title = match prompt {
                Some(prompt) => Text::plain(&prompt.title),
                None => text::as_typed(answer.prompt.as_str()),
            };
            let of = text::fact_beside(self.voice(answer.by), title);
            self.out.push(Block::fact(of, quote(&answer.said)));
        }
    }

    fn learning(&mut self, folder: &Folder) {
        let is_known = |one: &&Learning| {
            !one.evidence.is_empty() || one.choice.is_some() || one.judged.is_some()
        };
        let known: Vec<&Learning> = folder.learning.iter().filter(is_known).collect();
        if known.is_empty() {
            return;
        }
        self.heading(text::record_standards());
        let rule = working::rule(self.context.class.rule);
        let top = f64::from(self.context.scale().map_or(4, Scale::top));
        self.out.push(Block::plain(rule));
        self.out.push(Block::plain(text::record_scores(top)));
        for learning in known {
            self.standard(learning);
        }
    }

    fn standard(&mut self, learning: &Learning) {
        let context = self.context;
        let scale = context.scale();
        let standing = learning.standing(context.counting);
        let code = text::as_typed(learning.standard.code.as_str());
        let word = scale.map(|scale| terms::standing(scale, standing).into());
        let facts = [code.into(), text::i_can(&learning.standard.can).into()];
        self.out
            .push(Block::facts(facts.into_iter().chain(word).collect()));
        let mut under = Vec::new();
        let rule = learning.rule(context.counting);
        if rule != context.class.rule {
            under.push(Block::plain(working::rule(rule)));
        }
        if let Some(judged) = &learning.judged {
            let by = text::working_judged(judged.on, judged.by.clone());
            under.push(Block::fact(by, quote(&judged.reason)));
        }
        if let Some((place, choice)) = &learning.choice {
            under.push(Block::fact(terms::place(*place), quote(&choice.why)));
            let more = [&choice.shows, &choice.change].into_iter().flatten();
            under.extend(more.map(|said| Block::Said(quote(said))));
        }
        let scores = learning.evidence.iter().map(|piece| score(scale, piece));
        under.push(Block::Scores(scores.collect()));
        self.under(under);
    }

    fn growth(&mut self, folder: &Folder) {
        for growth in &folder.growth {
            self.heading(terms::test(&growth.test));
            let sittings = growth.sittings.iter().map(|sitting| {
                let error = sitting.score.error;
                let error = error.map(|error| format!(" ± {}", working::figure(error)));
                let figure = working::figure(sitting.score.score) + &error.unwrap_or_default();
                Block::facts(vec![
                    text::as_typed(figure).into(),
                    Value::FullDate(sitting.on),
                ])
            });
            self.out.push(Block::Under(sittings.collect()));
        }
    }

    /// Every view that has been revealed.
    fn habits(&mut self, folder: &Folder) {
        if folder.habits.is_empty() {
            return;
        }
        self.heading(text::record_habits());
        for views in &folder.habits {
            let name = super::habit_named(self.context, &views.habit);
            let term = match self.context.class.term(&views.term) {
                Some(term) => Block::words(&term.name),
                None => text::as_typed(views.term.as_str()),
            };
            self.out.push(Block::plain(text::fact_beside(name, term)));
            let viewer = self.dossier.viewer;
            let seen = may_see(viewer, Matter::Ratings(folder.key, views.revealed()));
            let under = if seen {
                Block::Views(self.views(views))
            } else {
                Block::plain(text::paper_record_withheld())
            };
            self.under(vec![under]);
        }
    }

    fn views(&self, views: &Views) -> Vec<View> {
        let given = Voice::ALL.into_iter().zip(&views.by);
        let given = given.filter_map(|(by, view)| Some((by, view.as_ref()?)));
        let view = |(by, view)| super::view(self.context, by, view);
        let as_typed = |mut view: View| {
            view.example = view.example.map(Quote::as_typed);
            view
        };
        given.map(view).map(as_typed).collect()
    }

    fn conference(&mut self, record: &Record) {
        let conference = &record.conference;
        let script = self.context.content.script(&conference.script);
        let title = script.map_or_else(text::setup_title, |script| Text::plain(&script.title));
        self.heading(title);
        let day = conference.at.map(|at| Value::FullDate(at.date()));
        let state = terms::state(conference.kind, conference.state);
        let facts = day.into_iter().chain([state.into()]);
        self.out.push(Block::facts(facts.collect()));
        let present = conference.attendance.family.iter();
        let present: Vec<Value> = present.map(|one| Value::String(one.name.clone())).collect();
        let mut under = Vec::new();
        if !present.is_empty() {
            under.push(Block::plain(Value::List(present).into()));
        }
        for note in &record.notes {
            let who = self.voice(note.field.by);
            under.push(Block::fact(who, quote(&note.said)));
        }
        under.extend(self.agreed(record));
        self.under(under);
    }

    fn agreed(&self, record: &Record) -> Vec<Block> {
        let mut blocks = Vec::new();
        let by = |fact: Fact, due: Option<_>| match due {
            Some(due) => fact.beside(Block::day(due)),
            None => fact,
        };
        if let Some(goal) = &record.goal {
            let fact = Fact::of(text::goal_title(), quote(&goal.said));
            let fact = by(fact, goal.due).beside(terms::course(goal.course));
            blocks.push(fact.block());
        }
        for promise in &record.promises {
            let whose = text::fact_beside(self.voice(promise.owner), text::promise_title());
            let fact = Fact::of(whose, quote(&promise.said));
            let fact = by(fact, promise.due).beside(terms::kept(promise.kept));
            blocks.push(fact.block());
        }
        blocks.extend(record.questions.iter().flat_map(question));
        let about = self.dossier.folder.feedback.iter();
        let about = about.filter(|(conference, _)| *conference == record.conference.key);
        blocks.extend(about.flat_map(|(_, said)| feedback(said)));
        blocks
    }

    /// What the family asked outside of a conference.
    fn asked(&mut self, folder: &Folder) {
        if folder.asked.is_empty() {
            return;
        }
        self.heading(text::questions_title());
        self.out.extend(folder.asked.iter().flat_map(question));
    }

    fn points(&mut self, folder: &Folder) {
        let before = self.out.len();
        for plan in &folder.plans {
            let fact = Fact::of(text::learning_plan(), quote(&plan.words.what));
            let fact = match plan.due {
                Some(due) => fact.beside(text::learning_by(due)),
                None => fact,
            };
            self.out.push(fact.block());
            if !plan.words.help.is_blank() {
                self.under(vec![Block::Said(quote(&plan.words.help))]);
            }
        }
        if let Some(post_it) = &folder.post_it {
            let fact = Block::fact(text::post_it_title(), quote(post_it));
            self.out.push(fact);
        }
        if let Some(draft) = &folder.goal_draft {
            let fact = Block::fact(text::goal_is_a_draft(), quote(draft));
            self.out.push(fact);
        }
        for point in &folder.points {
            let seen = match point.visibility {
                Visibility::Shared => text::point_shared(),
                Visibility::Private => text::point_private(),
            };
            self.out.push(Block::fact(seen, quote(&point.said)));
        }
        if folder.private_requests > 0 {
            let open = text::record_private_requests(folder.private_requests);
            self.out.push(Block::plain(open));
        }
        if self.out.len() > before {
            let heading = Block::Heading(text::record_preparation());
            self.out.insert(before, heading);
        }
    }

    fn statements(&mut self) {
        if self.dossier.statements.is_empty() {
            return;
        }
        self.heading(text::paper_statements());
        let context = self.context;
        for (at, about, said) in &self.dossier.statements {
            if let Some(entry) = about {
                let kind = terms::entry(entry.kind);
                self.out.push(match entry.kind {
                    EntryKind::Level | EntryKind::TestResult | EntryKind::Rating => {
                        let set = context.content.habit_set(&context.class.habits);
                        let words = terms::entry_words(entry, Some(context.class), set);
                        Block::fact(kind, words)
                    }
                    _ => Block::fact(kind, quote(&entry.said)),
                });
            }
            let day = Block::day((self.local)(*at).date());
            self.under(vec![Block::fact(day, quote(said))]);
        }
    }

    fn log(&mut self) {
        if self.dossier.log.is_empty() {
            return;
        }
        self.heading(text::log_title());
        for entry in &self.dossier.log {
            let at = (self.local)(entry.at);
            let who = self.voice(Voice::named(&entry.who).unwrap_or_default());
            let what = terms::logged(entry.what);
            let line = text::log_line(at.date(), at.time(), what, who);
            self.out.push(Block::plain(line));
        }
    }
}

/// What is known of the student beside the name.
fn details(student: &Student) -> Option<Block> {
    let grade = Some(student.grade).filter(|grade| *grade > 0);
    let known = [
        grade.map(text::record_grade),
        student.pronouns.clone().map(text::record_pronouns),
        student.say_name.clone().map(text::record_say_name),
    ];
    let known: Vec<Value> = known.into_iter().flatten().map(Value::from).collect();
    (!known.is_empty()).then(|| Block::facts(known))
}

/// A piece of work with its score, its day, and why it does not count.
fn score(scale: Option<&Scale>, piece: &Evidence) -> Score {
    let mut facts = vec![Value::Words(piece.work.task.clone())];
    facts.extend(piece.assessed.map(Value::FullDate));
    facts.extend(terms::counting(piece.work.counting).map(Value::from));
    Score {
        figure: piece.work.score,
        level: Level::nearest(scale, piece.counted()),
        about: terms::facts(facts),
        comment: piece.work.comment.as_ref().map(quote),
    }
}

/// What the family said of a conference.
fn feedback(said: &Feedback) -> Vec<Block> {
    let felt = Asks::ALL.into_iter().zip(said.felt);
    let felt =
        felt.filter_map(|(asks, felt)| Some(Block::fact(terms::asks(asks), terms::felt(felt?))));
    let line = said.line.as_ref().map(|line| Block::Said(quote(line)));
    felt.chain(line).collect()
}
