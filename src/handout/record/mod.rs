//! Everything about one student, readable: for the family's right to see it, and for the teacher.

mod conference;
mod learning;

use jiff::civil::DateTime;

use super::Context;
use crate::domain::Said;
use crate::domain::conference::goal::Goal;
use crate::domain::conference::pace::Moment;
use crate::domain::conference::talking_point::Visibility;
use crate::domain::people::dossier::Dossier;
use crate::domain::people::entry::EntryKind;
use crate::domain::people::folder::Folder;
use crate::domain::people::person::{Student, Voice};
use crate::domain::people::who_sees::Viewer;
use crate::locale::{Text, Value, terms, text};
use crate::page::{Block, Fact, Page, People, Quote};

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
                None => text::prompt_without_name(answer.prompt.as_str()),
            };
            let of = text::fact_beside(self.voice(answer.by), title);
            self.out.push(Block::fact(of, quote(&answer.said)));
        }
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
            let goal = Goal {
                plan: folder.goal_draft_plan.clone(),
                ..Goal::default()
            };
            self.out.extend(conference::plan(&goal));
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
    let known = [
        student.grade.map(text::record_grade),
        student.pronouns.clone().map(text::record_pronouns),
        student.say_name.clone().map(text::record_say_name),
    ];
    let known: Vec<Value> = known.into_iter().flatten().map(Value::from).collect();
    (!known.is_empty()).then(|| Block::facts(known))
}
