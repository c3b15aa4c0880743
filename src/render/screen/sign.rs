//! The marks of a page, each chosen by what it means, in the set a terminal can show.

use ratatui::buffer::Buffer;

use crate::domain::clean::{in_ascii, unaccented};
use crate::page::{Glyphs, Look};

/// What a mark means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    Chosen,
    Floor,
    Said,
    Asked,
    Meanwhile,
    Pause,
    Full,
    Half,
    Empty,
    NoEvidence,
    NotAssessed,
    /// Half a level more, in figures.
    HalfFigure,
    StepDone,
    StepHere,
    StepAhead,
    NoteThere,
    NoNote,
    /// A tick: it is done, given, kept.
    Ready,
    /// It was to be, and is not.
    NotKept,
    /// It is open, or nobody knows yet.
    Open,
    /// The one that holds, of several.
    Set,
    /// One of the others.
    Unset,
    /// Somebody at the table.
    Seat,
    /// A letter of a secret that is typed.
    Hidden,
    /// One that is still to come.
    ToType,
    /// For the teacher alone.
    Private,
    /// An answer.
    Answer,
    /// Something worth saying.
    Point,
    TurnLeft,
    TurnRight,
    MoreAbove,
    MoreBelow,
    /// Something is left out here.
    Cut,
    Across,
    Down,
    LeftTop,
    RightTop,
    LeftLow,
    RightLow,
    AcrossChosen,
    DownChosen,
    LeftTopChosen,
    RightTopChosen,
    LeftLowChosen,
    RightLowChosen,
    /// From one to the next.
    Then,
    /// It is seen differently.
    Differs,
    Result,
    /// How far a result may be off: from here, to there.
    RangeFrom,
    RangeTo,
    /// Where usual growth leads.
    Usual,
    /// Done of what takes long.
    Done,
    /// Still to do of it.
    ToDo,
    /// The key that takes a letter back.
    Backspace,
    /// A face that is content, one that is not sure, one that is not content: no font has all three one column wide, and
    /// everybody who has written a message on a phone reads these.
    Glad,
    SoSo,
    Sad,
}

impl Sign {
    /// As it is drawn in a set.
    pub(super) const fn of(self, glyphs: Glyphs) -> &'static str {
        let [full, wgl4, ascii] = self.each();
        match glyphs {
            Glyphs::Full => full,
            Glyphs::Wgl4 => wgl4,
            Glyphs::Ascii => ascii,
        }
    }

    /// In all that there is, in old Windows fonts, and in ASCII.
    const fn each(self) -> [&'static str; 3] {
        match self {
            Self::Chosen => ["▸", "►", ">"],
            Self::Floor => ["▶", "►", ">"],
            Self::Said => ["▌", "▌", "|"],
            Self::Asked => ["?", "?", "?"],
            Self::Meanwhile => ["…", "…", "~"],
            Self::Pause => ["‖", "║", "="],
            Self::Glad => [":-)"; 3],
            Self::SoSo => [":-|"; 3],
            Self::Sad => [":-("; 3],
            Self::Full => ["■", "■", "#"],
            Self::Half => ["◧", "▪", "+"],
            Self::Empty => ["□", "□", "."],
            Self::NoEvidence => ["–", "–", "-"],
            Self::NotAssessed => ["·", "·", "."],
            Self::HalfFigure => ["½", "½", "+"],
            Self::StepDone => ["●", "●", "*"],
            Self::StepHere => ["◉", "◙", "@"],
            Self::StepAhead => ["○", "○", "o"],
            Self::NoteThere => ["●", "●", "*"],
            Self::NoNote => ["○", "○", "o"],
            Self::Ready => ["✓", "√", "Y"],
            Self::NotKept => ["–", "–", "-"],
            Self::Open => ["○", "○", "o"],
            Self::Set => ["●", "●", "*"],
            Self::Unset => ["○", "○", "o"],
            Self::Seat => ["●", "●", "*"],
            Self::Hidden => ["●", "●", "*"],
            Self::ToType => ["○", "○", "_"],
            Self::Private => ["▪", "▫", "-"],
            Self::Answer => ["→", "→", ">"],
            Self::Point => ["•", "•", "-"],
            Self::TurnLeft => ["◂", "◄", "<"],
            Self::TurnRight => ["▸", "►", ">"],
            Self::MoreAbove => ["▲", "▲", "^"],
            Self::MoreBelow => ["▼", "▼", "v"],
            Self::Cut => ["…", "…", "~"],
            Self::Across => ["─", "─", "-"],
            Self::Down => ["│", "│", "|"],
            Self::LeftTop => ["┌", "┌", "+"],
            Self::RightTop => ["┐", "┐", "+"],
            Self::LeftLow => ["└", "└", "+"],
            Self::RightLow => ["┘", "┘", "+"],
            Self::AcrossChosen => ["═", "═", "="],
            Self::DownChosen => ["║", "║", "|"],
            Self::LeftTopChosen => ["╔", "╔", "#"],
            Self::RightTopChosen => ["╗", "╗", "#"],
            Self::LeftLowChosen => ["╚", "╚", "#"],
            Self::RightLowChosen => ["╝", "╝", "#"],
            Self::Then => ["→", "→", ">"],
            Self::Differs => ["≠", "≠", "%"],
            Self::Result => ["●", "●", "o"],
            Self::RangeFrom => ["├", "├", "["],
            Self::RangeTo => ["┤", "┤", "]"],
            Self::Usual => ["░", "░", ":"],
            Self::Done => ["█", "█", "#"],
            Self::ToDo => ["░", "░", "."],
            Self::Backspace => ["⌫", "Bksp", "Bksp"],
        }
    }
}

/// Words whose letters and stops a set has not are written with those it has. Marks are drawn as what they mean and
/// are in their set already; people's own signs stay, where letters can be written at all.
pub(super) fn in_set(buffer: &mut Buffer, look: Look) {
    if look.glyphs == Glyphs::Full {
        return;
    }
    for cell in &mut buffer.content {
        if cell.symbol().is_ascii() {
            continue;
        }
        let letter = cell.symbol().chars().next().unwrap_or(' ');
        let plain = match look.glyphs {
            Glyphs::Full => letter,
            Glyphs::Wgl4 => in_old_fonts(letter),
            Glyphs::Ascii if look.folds => unaccented(letter),
            Glyphs::Ascii => in_ascii(letter),
        };
        if plain != letter || (look.glyphs == Glyphs::Ascii && look.folds) {
            cell.set_symbol(plain.encode_utf8(&mut [0; 4]));
        }
    }
}

/// A sign that a sentence speaks of. The half square stays: whoever is asked whether they see one has to see it.
const fn in_old_fonts(letter: char) -> char {
    match letter {
        '▶' | '▸' => '►',
        '◂' => '◄',
        '‖' => '║',
        '◉' => '◙',
        '✓' => '√',
        other => other,
    }
}
