//! Pieces of pages that several screens say.

use super::Around;
use crate::domain::class_file::backups::Backup;
use crate::domain::conference::habit;
use crate::domain::learning::scale::Standing;
use crate::domain::people::folder::Folder;
use crate::domain::people::person::Voice;
use crate::form::Editor;
use crate::locale::{Text, text};
use crate::page::{
    Block, Choice, Field, Holds, Level, Line, Name, Names, Page, Part, People, Quote, Top, View,
};

/// The program's own line on top.
pub fn juntos() -> Top {
    Top::of([text::as_typed("juntos")])
}

/// The program's name, and what the page is.
pub fn juntos_and(what: Text) -> Top {
    Top::of([text::as_typed("juntos"), what])
}

/// Who the voices are on a student's page.
pub fn people(around: &Around, student: &Folder) -> People {
    People {
        student: Some(student.student.name.called.clone()),
        teacher: around.teacher_gender(),
    }
}

/// Who the voices are on a page of no student.
pub fn nobody(around: &Around) -> People {
    People {
        student: None,
        teacher: around.teacher_gender(),
    }
}

/// A level of the class's scale.
pub fn level(around: &Around, standing: Standing) -> Level {
    Level::of(around.scale(), standing)
}

/// What somebody types, with the caret in it.
pub fn typed(editor: &Editor) -> Holds {
    Holds::Typed(editor.text(), editor.caret())
}

/// The three views of a habit, in the school's words.
pub fn views(around: &Around, by: &[Option<habit::View>; 3]) -> Block {
    let view = |(by, view): (Voice, &Option<habit::View>)| {
        let rating = view.as_ref().and_then(|view| view.rating);
        let word = rating.map_or_else(text::rating_none, |rating| {
            Text::plain(around.content.rating_word(rating))
        });
        let example = view.as_ref().and_then(|view| view.example.as_ref());
        View {
            by,
            rating,
            word,
            example: example.map(|said| Quote::of(said).by(by)),
        }
    };
    Block::Views(Voice::ALL.into_iter().zip(by).map(view).collect())
}

/// The name of a habit of the class's set, else of another one that has it, else as it is called in the file.
pub fn habit_named(around: &Around, habit: &str) -> Text {
    let set = around.class.as_ref().map(|class| class.habits.as_str());
    around.content.habit_name(set.unwrap_or_default(), habit)
}

/// Names, below what is looked for, or a free line for it; and what to say where there is none.
pub fn named(find: Option<Field>, nobody: Option<Text>, names: Names) -> Vec<Part> {
    let find = find.map_or(Part::Shown(Block::Gap), Part::Find);
    let nobody = nobody.map(|nobody| Part::Shown(Block::plain(nobody)));
    std::iter::once(find)
        .chain(nobody)
        .chain([Block::Gap.into(), Part::Names(names)])
        .collect()
}

/// A name without anything beside it.
pub fn name(full: String) -> Name {
    Name {
        name: full,
        about: None,
    }
}

/// Choices, one of which the cursor is on.
pub fn choices(texts: impl IntoIterator<Item = impl Into<Line>>, chosen: usize) -> Vec<Part> {
    let choices = texts.into_iter().enumerate();
    choices
        .map(|(at, line)| Choice::nth(at, line).chosen(at == chosen).into())
        .collect()
}

/// The backups of a class, newest first.
pub fn backups(around: &Around, top: Top, list: &[Backup], at: usize) -> Page {
    let about = if list.is_empty() {
        text::backups_empty()
    } else {
        text::backups_about()
    };
    let read = vec![
        Block::Title(text::backups_title()),
        Block::quiet(about),
        Block::Gap,
    ];
    let lines = list.iter().map(|backup| {
        let line = Line::from(made(around, backup));
        match before(around, backup) {
            Some(before) => line.beside(before),
            None => line,
        }
    });
    Page {
        work: choices(lines, at),
        ..Page::of(top, read)
    }
}

fn made(around: &Around, backup: &Backup) -> Text {
    let size = usize::try_from(backup.size.div_ceil(1024)).unwrap_or(0);
    // A file that was copied about has the hour of the copy: told only where the day agrees.
    let made = backup.made.map(|made| around.local(made));
    let hour = made.filter(|made| made.date() == backup.day);
    match hour.map(jiff::civil::DateTime::time) {
        Some(hour) => text::backup_of_hour(backup.day, size, hour),
        None => text::backup_of_day(backup.day, size),
    }
}

fn before(around: &Around, backup: &Backup) -> Option<Text> {
    if backup.day > around.now.day() {
        return Some(text::backup_of_wrong_clock());
    }
    match backup.before.as_deref() {
        Some("erasure") => Some(text::backup_before_erasure()),
        Some("restore") => Some(text::backup_before_restore()),
        Some("import") => Some(text::backup_before_import()),
        Some("move") => Some(text::backup_before_move()),
        Some("upgrade") => Some(text::backup_before_upgrade()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Content;
    use crate::domain::conference::pace::Moment;
    use crate::domain::{Language, Now};
    use crate::locale::Reading;

    /// The school's folder is gone, and with it what its habits are called.
    #[test]
    fn a_habit_that_nothing_names_is_another_habit_in_both_languages() {
        let now = Now {
            moment: Moment(0),
            local: jiff::civil::date(2026, 12, 1).at(15, 0, 0, 0),
        };
        let around = Around::new(Content::default(), Reading::default(), now);
        let named = habit_named(&around, "c-2");
        let locales = around.content.locales();
        let said = Language::ALL.map(|language| locales.say(language, &named));
        assert_eq!(said, ["another habit (c-2)", "otro hábito (c-2)"]);
    }
}
