//! The teacher's own sheet for a conference: the family, what is missing, what to say, what is still open. Private.

use super::Context;
use crate::domain::conference::Kind;
use crate::domain::conference::talking_point::{TalkingPoint, Visibility};
use crate::domain::learning::readiness::{Missing, missing};
use crate::domain::learning::standard::Place;
use crate::domain::people::folder::Folder;
use crate::domain::people::person::Voice;
use crate::locale::{Text, Value, terms, text};
use crate::page::{Block, Quote};
use crate::render::paper::{Paper, Phrase};

/// For the teacher alone, of everything there is: `folder` is as the teacher sees it.
pub fn teacher_sheet(folder: &Folder, context: &Context) -> Paper {
    let mut sheet = Sheet {
        context,
        blocks: Vec::new(),
    };
    let name = folder.student.name.full();
    sheet.blocks.push(Block::Title(text::sheet_title(name)));
    sheet.conference(folder);
    sheet.family(folder);
    sheet.missing(folder);
    sheet.points(folder);
    sheet.shows(folder);
    sheet.open(folder);
    sheet.heading(text::sheet_notes());
    sheet.blocks.push(Block::Blank(8));
    let mark = text::sheet_mark(context.class.teacher.gender.selector());
    Paper {
        one_sheet: true,
        mark: Some(Phrase::of(context.reader, &mark)),
        ..context.paper(folder, sheet.blocks)
    }
}

struct Sheet<'a> {
    context: &'a Context<'a>,
    blocks: Vec<Block>,
}

impl Sheet<'_> {
    fn heading(&mut self, text: Text) {
        self.blocks.push(Block::Heading(text));
    }

    fn line(&mut self, text: Text) {
        self.blocks.push(Block::plain(text));
    }

    fn said(&mut self, label: Text, said: &crate::domain::Said) {
        self.blocks.push(Block::Label(label, None));
        self.blocks.push(Block::said(said));
    }

    fn conference(&mut self, folder: &Folder) {
        let next = folder.next_conference();
        let planned = next.and_then(|next| {
            let script = self.context.content.script(&next.script)?;
            let at = next.at?;
            let title = Text::plain(&script.title);
            Some(text::sheet_planned(at.date(), at.time(), title))
        });
        let planned = planned.unwrap_or_else(text::sheet_no_day);
        self.blocks.push(Block::quiet(planned));
    }

    fn family(&mut self, folder: &Folder) {
        self.heading(text::sheet_family());
        let adults = folder.households.iter().flat_map(|home| &home.adults);
        for adult in adults {
            let mut facts: Vec<Value> = vec![
                text::as_typed(adult.name.clone()).into(),
                terms::relation(adult.relation).into(),
                terms::adult_reads(&adult.reads).into(),
            ];
            if adult.interpreter {
                facts.push(text::week_interpreter().into());
            }
            if adult.by_phone {
                facts.push(text::sheet_by_phone().into());
            }
            if adult.restricted {
                facts.push(text::record_restricted().into());
            }
            self.line(terms::facts(facts));
        }
    }

    fn missing(&mut self, folder: &Folder) {
        let context = self.context;
        let set = context.content.habit_set(&context.class.habits);
        let habits: Vec<&str> = set
            .map(|set| set.habits.iter().map(|habit| habit.id.as_str()).collect())
            .unwrap_or_default();
        let prompts = context.content.profile().iter();
        let prompts = prompts.filter(|prompt| prompt.by == Voice::Student).count();
        let missing: Vec<Missing> = missing(folder, prompts, &habits, context.term());
        self.heading(text::sheet_missing());
        if missing.is_empty() {
            self.line(text::week_ready());
        }
        for one in missing {
            self.line(terms::missing(one));
        }
    }

    /// By the steps of the script, then what belongs to none of them.
    fn points(&mut self, folder: &Folder) {
        if folder.points.is_empty() {
            return;
        }
        self.heading(text::sheet_points());
        let context = self.context;
        let next = folder.next_conference().map(|next| next.script.clone());
        let script = next.unwrap_or_else(|| context.class.script.clone());
        let script = context.content.script(&script);
        let steps: Vec<(&str, Text)> = script
            .map(|script| script.steps.iter())
            .into_iter()
            .flatten()
            .map(|step| (step.id.as_str(), Text::plain(&step.title)))
            .collect();
        for (id, title) in &steps {
            let of_step = folder.points.iter().filter(|point| point.step == *id);
            self.points_of(title, of_step);
        }
        let of_none = folder.points.iter();
        let of_none = of_none.filter(|point| steps.iter().all(|(id, _)| *id != point.step));
        self.points_of(&text::points_other_step(), of_none);
    }

    fn points_of<'p>(&mut self, title: &Text, points: impl Iterator<Item = &'p TalkingPoint>) {
        for (at, point) in points.enumerate() {
            if at == 0 {
                self.blocks.push(Block::Label(title.clone(), None));
            }
            self.blocks.push(Block::Said(Quote::of(&point.said)));
            if point.visibility == Visibility::Private {
                self.blocks.push(Block::quiet(text::point_is_private()));
            }
        }
    }

    fn shows(&mut self, folder: &Folder) {
        let context = self.context;
        let boxes: Vec<Vec<Block>> = Place::ALL
            .into_iter()
            .filter_map(|place| {
                let learning = folder.shown(place, context.counting)?;
                let standing = learning.standing(context.counting);
                let label = match learning.choice {
                    Some(_) => terms::place(place),
                    None => text::sheet_suggested(terms::place_suggested(place)),
                };
                let mut blocks = vec![
                    Block::Label(label, None),
                    Block::plain(terms::standard(&learning.standard)),
                ];
                if context.scale().is_some() {
                    blocks.push(Block::Level(context.level(standing)));
                }
                Some(blocks)
            })
            .collect();
        if !boxes.is_empty() {
            self.heading(text::sheet_shows());
            self.blocks.push(Block::Boxes(boxes));
        }
    }

    fn open(&mut self, folder: &Folder) {
        self.heading(text::sheet_open());
        let before = self.blocks.len();
        let held = folder.records.iter();
        let held = held.filter(|record| record.conference.kind == Kind::Conference);
        let promises = held.flat_map(|record| &record.promises);
        for promise in promises.filter(|promise| promise.kept.is_none()) {
            let owner = terms::voice(promise.owner, self.context.class.teacher.gender);
            self.said(text::sheet_promise(owner), &promise.said);
            if let Some(due) = promise.due {
                self.blocks.push(Block::quiet(text::home_page_by(due)));
            }
        }
        for question in folder.questions().filter(|one| one.answer.is_none()) {
            self.said(text::sheet_question(), &question.said);
        }
        if folder.private_requests > 0 {
            self.line(text::sheet_requests(folder.private_requests));
        }
        if self.blocks.len() == before {
            self.line(text::sheet_nothing_open());
        }
    }
}
