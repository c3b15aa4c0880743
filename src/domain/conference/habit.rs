//! Habits of success: three views of each, in words, never averaged.

use serde::{Deserialize, Serialize};

use crate::domain::id::HomeId;
use crate::domain::people::person::Voice;
use crate::domain::words::Said;

/// Of which habit a view is, in which term and in whose voice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ViewOf<'a> {
    /// The term.
    pub term: &'a str,
    /// The habit.
    pub habit: &'a str,
    /// The voice.
    pub by: Voice,
}

/// How often a habit is seen. No numbers stand behind the words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rating {
    /// Always or nearly.
    Consistently,
    /// Most of the time.
    Usually,
    /// Now and then.
    Sometimes,
    /// Hardly ever.
    Rarely,
    /// There was no chance to see it.
    NotSeen,
}

impl Rating {
    /// From most to least, then not seen.
    pub const ALL: [Self; 5] = [
        Self::Consistently,
        Self::Usually,
        Self::Sometimes,
        Self::Rarely,
        Self::NotSeen,
    ];

    /// One step to the right in [`Rating::ALL`], or to the left.
    #[must_use]
    pub fn stepped(self, right: bool) -> Self {
        let at = Self::ALL
            .iter()
            .position(|rating| *rating == self)
            .unwrap_or(0);
        let to = if right { at + 1 } else { at.saturating_sub(1) };
        Self::ALL.get(to).copied().unwrap_or(self)
    }
}

/// One person's view of one habit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct View {
    /// None: this voice does not rate this time.
    pub rating: Option<Rating>,
    /// One example.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub example: Option<Said>,
}

/// What is known of a view that is not seen yet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Given {
    /// It is still to come.
    #[default]
    Not,
    /// This voice does not rate this time.
    Passed,
    /// It is there.
    Rated,
}

/// The views of one habit in one term.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Views {
    /// The habit's id in its set.
    pub habit: String,
    /// The term's id.
    pub term: String,
    /// By student, family, teacher.
    pub by: [Option<View>; 3],
    /// The same, where only that they were given may be known.
    pub unseen: [Given; 3],
    /// Which home's view the family's is: each is revealed with its own.
    pub home: Option<HomeId>,
}

impl Views {
    /// Have all who are going to rate done so? Only then is any of them shown to the others.
    pub fn revealed(&self) -> bool {
        self.by.iter().all(Option::is_some)
    }

    /// The view of `voice`.
    pub fn of(&self, voice: Voice) -> Option<&View> {
        self.by.get(voice.index()).and_then(Option::as_ref)
    }

    /// What `voice` has given, seen or not.
    pub fn given(&self, voice: Voice) -> Given {
        match self.of(voice) {
            Some(view) if view.rating.is_some() => Given::Rated,
            Some(_) => Given::Passed,
            None => self.unseen.get(voice.index()).copied().unwrap_or_default(),
        }
    }

    /// Has `voice` given a view, seen or not, or passed?
    pub fn has(&self, voice: Voice) -> bool {
        self.given(voice) != Given::Not
    }

    /// Forgets what was said, not who has said it.
    #[must_use]
    pub fn withheld(self) -> Self {
        Self {
            unseen: Voice::ALL.map(|voice| self.given(voice)),
            by: [None, None, None],
            ..self
        }
    }

    /// How a view of `voice` would come: the first one, in the place of the one that was given, or as the last of all.
    pub fn state_of(&self, voice: Voice) -> &'static str {
        let mut others = Voice::ALL.into_iter().filter(|other| *other != voice);
        let is_last = others.all(|other| self.has(other));
        match self.given(voice) {
            Given::Rated => "again",
            Given::Not | Given::Passed if is_last => "last",
            Given::Not | Given::Passed => "first",
        }
    }

    /// Do two people who rated it see it differently? “Not seen” differs from nothing.
    pub fn differs(&self) -> bool {
        let mut rated = self
            .by
            .iter()
            .flatten()
            .filter_map(|view| view.rating)
            .filter(|rating| *rating != Rating::NotSeen);
        rated
            .next()
            .is_some_and(|first| rated.any(|other| other != first))
    }
}

/// One habit of a set: message ids.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Habit {
    /// Its name in files.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it looks like, to the student.
    pub student: String,
    /// What it looks like at home, to the family.
    pub family: String,
}

/// A school's set of habits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HabitSet {
    /// Its name in files.
    pub id: String,
    /// Message id of its name.
    pub title: String,
    /// The habits.
    pub habits: Vec<Habit>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn not_today_is_no_view() {
        let of = |unseen| Views {
            unseen,
            ..Views::default()
        };
        let passed = of([Given::Not, Given::Passed, Given::Not]);
        assert_eq!(passed.state_of(Voice::Family), "first");
        let last = of([Given::Rated, Given::Passed, Given::Rated]);
        assert_eq!(last.state_of(Voice::Family), "last");
        let again = of([Given::Not, Given::Rated, Given::Not]);
        assert_eq!(again.state_of(Voice::Family), "again");
        assert_eq!(again.state_of(Voice::Student), "first");
    }
}
