//! What a teacher prepares to say.

use serde::{Deserialize, Serialize};

use crate::domain::id::PointId;
use crate::domain::words::Said;

/// Who may see a talking point.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Visibility {
    /// On the conference screen.
    Shared,
    /// For the teacher alone.
    Private,
}

/// One talking point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TalkingPoint {
    /// Its row.
    pub key: PointId,
    /// The step it belongs to.
    pub step: String,
    /// Who may see it.
    pub visibility: Visibility,
    /// The point.
    pub said: Said,
}

/// A school-wide point: message ids.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SchoolPoint {
    /// Its name in files.
    pub id: String,
    /// The step it belongs to.
    pub step: String,
    /// What to say.
    pub text: String,
}
