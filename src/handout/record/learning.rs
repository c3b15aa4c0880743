//! Standards with their scores, tests, and the three views of each habit.

use super::super::habit_named;
use super::{Writing, quote};
use crate::domain::conference::habit::Views;
use crate::domain::learning::evidence::Evidence;
use crate::domain::learning::scale::Scale;
use crate::domain::learning::standing::Learning;
use crate::domain::people::folder::Folder;
use crate::domain::people::person::Voice;
use crate::domain::people::who_sees::{Matter, Viewer, may_see};
use crate::locale::{Text, Value, terms, text, working};
use crate::page::{Block, Level, Quote, Score, View};

impl Writing<'_> {
    pub(super) fn learning(&mut self, folder: &Folder) {
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
        let facts = [code.into(), terms::standard(&learning.standard).into()];
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

    pub(super) fn growth(&mut self, folder: &Folder) {
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
    pub(super) fn habits(&mut self, folder: &Folder) {
        if folder.habits.is_empty() {
            return;
        }
        self.heading(text::record_habits());
        for views in &folder.habits {
            let name = habit_named(self.context, &views.habit);
            let term = match self.context.class.term(&views.term) {
                Some(term) => Block::words(&term.name),
                None => text::term_without_name(views.term.as_str()),
            };
            let mut facts = vec![name.into(), term.into()];
            facts.extend(self.home_of(folder, views).map(Value::from));
            self.out.push(Block::facts(facts));
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

    /// Which home's view stands beside the others; none: there is only one, or the record is a home's own.
    fn home_of(&self, folder: &Folder, views: &Views) -> Option<Text> {
        let is_teacher = self.dossier.viewer == Viewer::Teacher;
        let mut homes = folder.households.iter().zip(1_usize..);
        let (home, number) = homes.find(|(home, _)| Some(home.key) == views.home)?;
        let is_one_of_several = folder.households.len() > 1;
        (is_teacher && is_one_of_several).then(|| terms::home(home, number))
    }

    fn views(&self, views: &Views) -> Vec<View> {
        let given = Voice::ALL.into_iter().zip(&views.by);
        let given = given.filter_map(|(by, view)| Some((by, view.as_ref()?)));
        let view = |(by, view)| super::super::view(self.context, by, view);
        let as_typed = |mut view: View| {
            view.example = view.example.map(Quote::as_typed);
            view
        };
        given.map(view).map(as_typed).collect()
    }
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
