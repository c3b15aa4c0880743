//! The scales of a school: its levels, and the words for habits.

use super::file::{File, Read};
use super::finding::Fault;
use super::messages::Messages;
use super::reading::{Fields, Node};
use crate::domain::conference::habit::Rating;
use crate::domain::learning::scale::{LevelWords, Scale};

/// A scale of levels, or the words for habits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum AnyScale {
    /// Levels of mastery; mastery in half steps keeps `Eq`.
    Levels(Box<ScaleFile>),
    /// Words for habits: message ids of the five ratings.
    Ratings(Vec<(String, String)>),
}

/// A scale as it stands in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ScaleFile {
    pub(super) id: String,
    title: String,
    mastery_halves: u16,
    levels: Vec<(u8, LevelWords)>,
    between: Option<String>,
    none: LevelWords,
    not_assessed: LevelWords,
}

impl From<ScaleFile> for Scale {
    fn from(file: ScaleFile) -> Self {
        Self {
            id: file.id,
            title: file.title,
            mastery: f64::from(file.mastery_halves) / 2.0,
            levels: file.levels,
            between: file.between,
            none: file.none,
            not_assessed: file.not_assessed,
        }
    }
}

/// Reads one scale of either kind.
pub(super) fn read(name: &str, source: &str, messages: Messages) -> Read<AnyScale> {
    File::new(name, messages).read(source, |node| {
        let keys = [
            "id",
            "kind",
            "title",
            "step",
            "mastery",
            "levels",
            "between",
            "none",
            "not_assessed",
            "words",
            "unseen",
        ];
        let fields = node.object(&keys)?;
        fields.text("id")?;
        if fields
            .get("kind")?
            .one_of(&[("levels", true), ("words", false)])?
        {
            levels(&fields).map(Box::new).map(AnyScale::Levels)
        } else {
            ratings(&fields).map(AnyScale::Ratings)
        }
    })
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "between 0 and 10"
)]
fn levels(fields: &Fields) -> Option<ScaleFile> {
    fields.get("step")?.number(0.5, 0.5)?;
    let mut levels: Vec<(u8, LevelWords)> =
        fields.list("levels").iter().filter_map(level).collect();
    levels.sort_by_key(|(value, _)| std::cmp::Reverse(*value));
    // Above the highest there is none.
    let unnamed = levels
        .iter()
        .skip(1)
        .filter(|(_, words)| words.half.is_none());
    for (value, _) in unnamed {
        fields.get("levels")?.wrong::<()>(Fault::NoHalf(*value));
    }
    Some(ScaleFile {
        id: fields.text("id")?,
        title: fields.message("title")?,
        mastery_halves: (fields.get("mastery")?.number(0.0, 10.0)? * 2.0).round() as u16,
        levels,
        between: match fields.optional("between") {
            Some(between) => Some(between.message(&["lower", "upper"])?),
            None => None,
        },
        none: words(&fields.get("none")?)?,
        not_assessed: words(&fields.get("not_assessed")?)?,
    })
}

fn level(node: &Node) -> Option<(u8, LevelWords)> {
    let fields = node.object(&["value", "word", "means", "half"])?;
    let value = u8::try_from(fields.get("value")?.whole(0, 10)?).ok()?;
    let half = match fields.optional("half") {
        Some(half) => Some(half.message(&[])?),
        None => None,
    };
    Some((
        value,
        LevelWords {
            half,
            ..both(&fields)?
        },
    ))
}

fn words(node: &Node) -> Option<LevelWords> {
    both(&node.object(&["word", "means"])?)
}

fn both(fields: &Fields) -> Option<LevelWords> {
    Some(LevelWords {
        word: fields.message("word")?,
        means: fields.get("means")?.message(&["season", "student"])?,
        half: None,
    })
}

fn ratings(fields: &Fields) -> Option<Vec<(String, String)>> {
    let known: Vec<(&str, Rating)> = RATINGS.iter().copied().zip(Rating::ALL).collect();
    let mut words = Vec::new();
    for node in fields.list("words") {
        let item = node.object(&["id", "word"])?;
        item.get("id")?.one_of(&known)?;
        words.push((item.text("id")?, item.message("word")?));
    }
    words.push(("not-seen".to_owned(), fields.message("unseen")?));
    fields.message("title")?;
    Some(words)
}

/// The names of the ratings in files, in the order of [`Rating::ALL`].
pub(super) const RATINGS: [&str; 5] =
    ["consistently", "usually", "sometimes", "rarely", "not-seen"];
