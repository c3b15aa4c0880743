//! A conference script: steps, their parts, and what each voice says, asks and listens for.

use crate::domain::people::person::Voice;

/// What the screen shows beside the words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shows {
    /// Only the words.
    #[default]
    Nothing,
    /// Why this school teaches for mastery.
    Why,
    /// Last time's goal and promises.
    Promises,
    /// The learner profile.
    Profile,
    /// Strong, growing and not yet side by side.
    Standards,
    /// The strong standard with its evidence.
    Strong,
    /// The growing one.
    Growing,
    /// The one not mastered yet.
    NotYet,
    /// Test results over the terms.
    Growth,
    /// What is left to show this year.
    LeftToShow,
    /// Habits, three views.
    Habits,
    /// One habit, its three views: the chosen one, else the first that is seen differently.
    Habit,
    /// The family page.
    Family,
    /// The goal and its plan.
    Plan,
    /// Goal and promises.
    Goals,
    /// Everything read back.
    Close,
}

impl Shows {
    /// Every name a script may use, and what it shows.
    pub const NAMES: [(&'static str, Self); 16] = [
        ("nothing", Self::Nothing),
        ("why", Self::Why),
        ("promises", Self::Promises),
        ("profile", Self::Profile),
        ("standards", Self::Standards),
        ("strong", Self::Strong),
        ("growing", Self::Growing),
        ("not-yet", Self::NotYet),
        ("growth", Self::Growth),
        ("left-to-show", Self::LeftToShow),
        ("habits", Self::Habits),
        ("habit", Self::Habit),
        ("family", Self::Family),
        ("plan", Self::Plan),
        ("goals", Self::Goals),
        ("close", Self::Close),
    ];

    /// As it stands in files.
    pub fn name(self) -> &'static str {
        let mut names = Self::NAMES.iter();
        let known = names.find(|(_, one)| *one == self);
        known.map_or("nothing", |(name, _)| name)
    }

    /// What goes by this name.
    pub fn named(name: &str) -> Option<Self> {
        let mut names = Self::NAMES.iter();
        names.find(|(known, _)| *known == name).map(|(_, one)| *one)
    }
}

/// A way to say a thought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wording {
    /// Message id.
    pub id: String,
    /// What has to be known of the student for it, besides its variables.
    pub knows: Vec<String>,
}

/// Ways to say the same thought: the first for which all is known is said.
pub type Sentence = Vec<Wording>;

/// What one voice does in a part.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lines {
    /// To say aloud.
    pub say: Vec<Sentence>,
    /// To ask.
    pub ask: Vec<Sentence>,
    /// To listen for.
    pub listen: Vec<Sentence>,
}

/// Where a note goes besides the conference.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Into {
    /// Nowhere.
    #[default]
    Note,
    /// To the teacher's questions.
    Question,
    /// To this prompt of the learner profile.
    Profile(String),
}

/// Something worth writing down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prompt {
    /// Unique in its step.
    pub id: String,
    /// Whose words it asks for.
    pub by: Voice,
    /// Message id.
    pub prompt: String,
    /// Where else it goes.
    pub into: Into,
}

/// One screen of a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Unique in its step.
    pub id: String,
    /// What the screen shows.
    pub shows: Shows,
    /// Who begins.
    pub lead: Voice,
    /// By student, family, teacher.
    pub lines: [Lines; 3],
    /// What to write down.
    pub prompts: Vec<Prompt>,
}

impl Part {
    /// What `voice` says, asks and listens for.
    pub fn lines(&self, voice: Voice) -> &Lines {
        let [student, family, teacher] = &self.lines;
        match voice {
            Voice::Student => student,
            Voice::Family => family,
            Voice::Teacher => teacher,
        }
    }
}

/// One step of the walk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Its name in files.
    pub id: String,
    /// Message id.
    pub title: String,
    /// Who leads it.
    pub lead: Voice,
    /// Planned half minutes, for each length of [`Script::lengths`].
    pub half_minutes: Vec<u16>,
    /// At least one.
    pub parts: Vec<Part>,
}

/// A whole conference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Script {
    /// Its name in files.
    pub id: String,
    /// Message id.
    pub title: String,
    /// Message id: what it is for.
    pub about: String,
    /// Lowest and highest grade it is meant for.
    pub grades: (u8, u8),
    /// The lengths in minutes, shortest first.
    pub lengths: Vec<u16>,
    /// At least one.
    pub steps: Vec<Step>,
}

impl Script {
    /// The plan for a conference of `minutes`, seconds a step; the nearest length the script knows.
    pub fn plan(&self, minutes: u16) -> Vec<u32> {
        let at = self
            .lengths
            .iter()
            .enumerate()
            .min_by_key(|(_, length)| length.abs_diff(minutes))
            .map_or(0, |(at, _)| at);
        self.steps
            .iter()
            .map(|step| {
                step.half_minutes
                    .get(at)
                    .map_or(0, |halves| u32::from(*halves) * 30)
            })
            .collect()
    }

    /// The length nearest to `minutes` that the script knows.
    pub fn nearest_length(&self, minutes: u16) -> u16 {
        self.lengths
            .iter()
            .copied()
            .min_by_key(|length| length.abs_diff(minutes))
            .unwrap_or(minutes)
    }

    /// The step with this name.
    pub fn step_named(&self, id: &str) -> Option<usize> {
        self.steps.iter().position(|step| step.id == id)
    }
}

/// Where in a script we are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spot {
    /// Index of the step.
    pub step: usize,
    /// Index of the part in it.
    pub part: usize,
}
