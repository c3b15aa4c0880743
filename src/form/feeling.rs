//! A field that holds how something was: yes, in part, no, each with its face; or nothing said.

use serde_json::Value;

use super::Move;
use super::field::{Field, Hand, Shown, Stroke};
use crate::domain::conference::feedback::Felt;

/// How it was.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Feeling(Option<Felt>);

impl Feeling {
    /// What was said, where anything was.
    pub const fn felt(&self) -> Option<Felt> {
        self.0
    }

    /// The face beside it, round and round, nothing said among them.
    fn turned(&self, on: bool) -> Option<Felt> {
        let all = [None, Some(Felt::Yes), Some(Felt::Partly), Some(Felt::No)];
        let at = all.iter().position(|one| *one == self.0).unwrap_or(0);
        let to = if on { at + 1 } else { at + all.len() - 1 };
        all.get(to % all.len()).copied().flatten()
    }
}

impl Field for Feeling {
    fn stroke(&mut self, stroke: &Stroke, _hand: Hand) -> bool {
        self.0 = match stroke {
            Stroke::Go(Move::Right) => self.turned(true),
            Stroke::Go(Move::Left) => self.turned(false),
            Stroke::Go(_) | Stroke::Type(_) | Stroke::Paste(_) => return false,
            Stroke::Erase | Stroke::EraseNext | Stroke::Undo | Stroke::Redo => return false,
            Stroke::OtherLanguage => return false,
        };
        true
    }

    fn shown(&self) -> Shown {
        Shown::Felt(self.0)
    }

    fn kept(&self) -> Value {
        serde_json::to_value(self.0).unwrap_or_default()
    }

    fn take(&mut self, kept: &Value) -> bool {
        let felt = serde_json::from_value::<Option<Felt>>(kept.clone()).ok();
        felt.into_iter().for_each(|felt| self.0 = felt);
        felt.is_some()
    }

    fn is_blank(&self) -> bool {
        self.0.is_none()
    }

    fn turns(&self) -> bool {
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Language;
    use jiff::civil::date;

    #[test]
    fn arrows_go_from_face_to_face_and_back_to_nothing_said() {
        let hand = Hand {
            language: Language::Spanish,
            today: date(2026, 11, 30),
        };
        let mut feeling = Feeling::default();
        let on = Stroke::Go(Move::Right);
        let mut met = Vec::new();
        for _ in 0..4 {
            assert!(feeling.stroke(&on, hand));
            met.push(feeling.felt());
        }
        let all = [Some(Felt::Yes), Some(Felt::Partly), Some(Felt::No), None];
        assert_eq!(met, all);
        assert!(feeling.stroke(&Stroke::Go(Move::Left), hand));
        assert_eq!(feeling.felt(), Some(Felt::No));
        let mut again = Feeling::default();
        assert!(again.take(&feeling.kept()) && again == feeling);
    }
}
