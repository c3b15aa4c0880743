//! Pages of the school's own words, with nothing of any student: what families ask, the words for whoever interprets,
//! what to say, what standards and levels are, the habits.

use super::Context;
use crate::domain::conference::habit::Rating;
use crate::domain::conference::question::Given;
use crate::domain::learning::scale::{Halves, Standing};
use crate::locale::{Text, text, working};
use crate::page::{Block, Fact, Level, Page, Quote, Tone, Why, purpose};
use crate::render::paper::Paper;

impl Context<'_> {
    /// Blocks of a page that is of nobody, set for its reader.
    fn of_school(&self, title: Text, read: impl IntoIterator<Item = Block>) -> Paper {
        let head = [
            Block::Title(title.capital()),
            Block::quiet(text::as_typed(self.of_class())),
            Block::Gap,
        ];
        let page = Page {
            people: crate::page::People {
                student: None,
                teacher: self.class.teacher.gender,
            },
            read: head.into_iter().chain(read).collect(),
            ..Page::default()
        };
        Paper::of(&page, self.reader)
    }

    /// What belongs to the steps of a conference, step by step in the order of the usual script; what belongs to a step
    /// it does not have stands at the end.
    fn by_step<'a, T>(
        &self,
        all: &'a [T],
        step: impl Fn(&T) -> &str,
        say: impl Fn(&'a T) -> Vec<Block>,
    ) -> Vec<Block> {
        let script = self.content.script(&self.class.script);
        let steps = script.map_or(&[][..], |script| &script.steps);
        let is_known = |one: &T| steps.iter().any(|known| known.id == step(one));
        let mut blocks = Vec::new();
        for known in steps {
            let here: Vec<&T> = all.iter().filter(|one| step(one) == known.id).collect();
            if !here.is_empty() {
                blocks.push(Block::Heading(Text::plain(&known.title)));
            }
            blocks.extend(here.into_iter().flat_map(&say));
        }
        let rest: Vec<&T> = all.iter().filter(|one| !is_known(one)).collect();
        if !rest.is_empty() {
            blocks.push(Block::Heading(text::points_other_step()));
        }
        blocks.extend(rest.into_iter().flat_map(&say));
        blocks
    }
}

/// What families ask, with the answers: the school's bank, then what the teacher gave to all.
pub fn questions(given: &[Given], context: &Context) -> Paper {
    let mut blocks = context.by_step(
        context.content.questions(),
        |one| &one.step,
        |one| {
            vec![
                Block::loud(Text::plain(&one.question)),
                Block::plain(Text::plain(&one.answer)),
            ]
        },
    );
    if !given.is_empty() {
        blocks.push(Block::Heading(text::school_questions_given()));
    }
    blocks.extend(given.iter().flat_map(|one| {
        [
            Block::Said(Quote::of(&one.question).loudly()),
            Block::said(&one.answer),
        ]
    }));
    context.of_school(text::school_questions_title(), blocks)
}

/// The school's words and what they mean, each language beside the other.
pub fn glossary(context: &Context) -> Paper {
    let words = context.content.glossary().iter();
    let words = words.flat_map(|word| {
        [
            Block::short(Text::plain(&word.word).capital(), Tone::Loud),
            Block::plain(Text::plain(&word.means)),
        ]
    });
    let about = [
        Block::plain(text::school_glossary_about()),
        Block::plain(text::school_glossary_turns()),
    ];
    context.of_school(
        text::school_glossary_title(),
        about.into_iter().chain(words),
    )
}

/// What to say to families, step by step.
pub fn points(context: &Context) -> Paper {
    let said = context.by_step(
        context.content.points(),
        |one| &one.step,
        |one| vec![Block::plain(Text::plain(&one.text))],
    );
    let about = [Block::quiet(text::school_points_about())];
    context.of_school(text::school_points_title(), about.into_iter().chain(said))
}

/// Why the school does so, as it is said at a conference.
const WHY: [&str; 4] = [
    "why-personal-family",
    "why-mastery-family",
    "why-one-letter-family",
    "why-not-yet-family",
];

/// The questions the page about standards answers, by their names in the bank; a school that has others says what it
/// has.
const ASKED: [&str; 6] = [
    "what-is-a-standard",
    "no-single-grade",
    "what-a-three-means",
    "not-yet",
    "new-tries",
    "habits-apart",
];

/// What standards and levels are, and how a level comes about here; first what the school is there for, in its words.
pub fn info(context: &Context) -> Paper {
    let mut blocks = purpose(context.class, Why::Whole);
    blocks.extend(WHY.into_iter().map(Text::plain).map(Block::plain));
    if let Some(scale) = context.scale() {
        blocks.push(Block::Heading(text::why_levels_title()));
        let mut levels = Level::all(scale);
        levels.push(Level {
            word: text::level_half_means(),
            ..Level::of(Some(scale), Standing::At(Halves(1)))
        });
        let without = [Standing::NoEvidenceYet, Standing::NotAssessed];
        levels.extend(without.map(|standing| Level::of(Some(scale), standing)));
        blocks.push(Block::Scale(levels));
        blocks.push(Block::plain(text::levels_not_yet_family()));
    }
    blocks.push(Block::Heading(text::school_info_rule()));
    blocks.push(Block::plain(working::rule(context.class.rule)));
    let bank = context.content.questions();
    let asked = ASKED
        .iter()
        .filter_map(|id| bank.iter().find(|one| one.id == *id));
    blocks.extend(asked.flat_map(|one| {
        [
            Block::Heading(Text::plain(&one.question)),
            Block::plain(Text::plain(&one.answer)),
        ]
    }));
    context.of_school(text::school_info_title(), blocks)
}

/// The habits of the class, each as a student says it, and the words they are seen in.
pub fn habits(context: &Context) -> Paper {
    let set = context.content.habit_set(&context.class.habits);
    let habits = set.map_or(&[][..], |set| &set.habits);
    let each = habits.iter().flat_map(|habit| {
        [
            Block::Title(Text::plain(&habit.name).capital()),
            Block::loud(Text::plain(&habit.student)),
            Block::Gap,
        ]
    });
    let words = Rating::ALL.map(|rating| Text::plain(context.content.rating_word(rating)));
    let seen = crate::locale::terms::facts(words.map(Into::into).to_vec());
    let words = Fact::of(text::school_habits_words(), seen).block();
    let blocks = each.chain([words]).collect::<Vec<_>>();
    let title = set.map_or_else(text::school_habits_title, |set| Text::plain(&set.title));
    Paper {
        poster: true,
        ..context.of_school(title, blocks)
    }
}
