//! Who a line of a file may be, where that is not certain: asked once, with both shown.

use serde::{Deserialize, Serialize};

use crate::domain::clean::folded;
use crate::domain::id::StudentId;

/// Who a line is about, as somebody has said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhoIs {
    /// This student of the class.
    Same(StudentId),
    /// Whoever an earlier line is about.
    SameLine(u64),
    /// Somebody else, whom the class does not have.
    Another,
    /// It stays out.
    LeaveOut,
}

/// What is remembered of such an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WhoWas {
    /// This student of the class.
    Same(StudentId),
    /// It stays out.
    LeaveOut,
}

/// Why it is not certain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// The name is theirs, the number is not.
    OtherNumber,
    /// The number is theirs, the name is not.
    OtherName,
    /// Several are called so.
    Several,
    /// An earlier line of the file has the same name, and nothing says whether it is the same child.
    NameTwice,
    /// The number is theirs in another system, and the line says no name.
    NumberOnly,
}

/// Somebody a line may be about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Maybe {
    /// The answer that says so.
    pub who: WhoIs,
    /// Their name.
    pub name: String,
    /// Their grade, if it is known.
    pub grade: Option<u8>,
}

/// A line of which nobody knows who it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doubt {
    /// The line.
    pub line: u64,
    /// The name it says; may be empty.
    pub name: String,
    /// The number it says; may be empty.
    pub number: String,
    /// The grade it says.
    pub grade: Option<u8>,
    /// Why it is not certain.
    pub why: Why,
    /// Who it may be.
    pub maybe: Vec<Maybe>,
}

impl Doubt {
    /// Everything that can be answered.
    pub fn answers(&self) -> Vec<WhoIs> {
        let same = self.maybe.iter().map(|maybe| maybe.who);
        same.chain([WhoIs::Another, WhoIs::LeaveOut]).collect()
    }
}

/// The words of a name without accents, capitals, signs and order.
pub fn name_words(name: &str) -> Vec<String> {
    let folded = folded(name);
    let mut words: Vec<String> = folded
        .split(|c: char| !c.is_alphanumeric() && !matches!(c, '\'' | '’'))
        .map(|word| word.replace(['\'', '’'], ""))
        .filter(|word| !word.is_empty())
        .collect();
    words.sort_unstable();
    words
}

/// Do two names differ in no more than how they are spelled, or in a name that one of them leaves out? Where a name
/// is not said, nothing differs.
pub fn names_agree(one: &str, other: &str) -> bool {
    let (one, other) = (name_words(one), name_words(other));
    let (few, many) = if one.len() <= other.len() {
        (&one, &other)
    } else {
        (&other, &one)
    };
    if few.is_empty() || few == many {
        return true;
    }
    let mut left = many.clone();
    let all = few.iter().all(|word| {
        let at = left.iter().position(|known| known == word);
        at.map(|at| left.remove(at)).is_some()
    });
    (all && few.len() >= 2) || are_one_letter_apart(&few.concat(), &many.concat())
}

/// One letter more, less or other, in a name that is long enough for that to be a slip.
fn are_one_letter_apart(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    if one.len().min(other.len()) < 8 || one.len().abs_diff(other.len()) > 1 {
        return false;
    }
    let before = one.iter().zip(&other).take_while(|(a, b)| a == b).count();
    let (mut one, mut other) = (
        one.get(before..).unwrap_or_default(),
        other.get(before..).unwrap_or_default(),
    );
    let (longer, shorter) = (one.len() >= other.len(), other.len() >= one.len());
    if longer {
        one = one.get(1..).unwrap_or_default();
    }
    if shorter {
        other = other.get(1..).unwrap_or_default();
    }
    one == other
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_differ_in_spelling_or_they_are_two() {
        let table = [
            ("Peña, Ángela", "Angela Pena", true),
            ("Luz Rivas", "RIVAS LUZ", true),
            ("D'Angelo Smith", "DAngelo Smith", true),
            ("María de la Luz Ramos Peña", "Luz Ramos", true),
            ("Elisabeth Ramos", "Elizabeth Ramos", true),
            ("", "Luz Rivas", true),
            ("Luz Rivas", "Noe Ortiz", false),
            ("Luz Rivas", "Luz Ortiz", false),
            ("Ana Rivas", "Eva Rivas", false),
            ("Luz", "Luz Rivas", false),
            ("Ana Ru", "Eva Ru", false),
        ];
        for (one, other, wanted) in table {
            assert_eq!(names_agree(one, other), wanted, "{one} / {other}");
            assert_eq!(names_agree(other, one), wanted, "{other} / {one}");
        }
    }
}
