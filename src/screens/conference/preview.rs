//! A script as whoever leads it sees it, with a student of the sample class: nothing is kept, nobody's time runs.

use super::Walk;
use super::does::OnPage;
use crate::content::sample;
use crate::domain::class_file::spot::Unfinished;
use crate::domain::conference::editing::PageAt;
use crate::domain::conference::{Conference, Record};
use crate::domain::people::person::Voice;
use crate::domain::people::who_sees::Table;
use crate::form::Move;
use crate::locale::text;
use crate::page::{Key, Page, Told, Weight};
use crate::screen::tables::{ESC, MOVES, ch, key};
use crate::screen::{Around, Binding, Commands, Keys, Next, OpenFolder, Screen, bind};

/// A walk nobody walks.
#[derive(Clone, Debug)]
pub struct Preview(Walk);

/// What a key does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Does {
    /// The next page.
    Forward,
    /// The page before.
    Backward,
    /// Gives the floor.
    Floor(Voice),
    /// Scrolls, or moves the cursor.
    Go(Move),
    /// Back to the list.
    Leave,
}

#[rustfmt::skip]
static KEYS: &[Binding<Does>] = &[
    bind(&[ch(' '), key(Key::Enter)], Does::Forward, text::key_label_go_on, Some(1)),
    bind(ESC, Does::Leave, text::key_label_leave, Some(2)),
    bind(&[key(Key::Backspace)], Does::Backward, text::key_label_back, Some(3)),
    bind(&[ch('1')], Does::Floor(Voice::Student), text::key_label_floor_student, None),
    bind(&[ch('2')], Does::Floor(Voice::Family), text::key_label_floor_family, None),
    bind(&[ch('3')], Does::Floor(Voice::Teacher), text::key_label_floor_teacher, None),
    bind(&[ch('q')], Does::Leave, text::key_label_leave, None),
];

impl Preview {
    /// From this page on, or from the first; none: there is no such script.
    pub fn of(around: &Around, script: &str, page: Option<&PageAt>) -> Option<Self> {
        let sample = sample::built_in(around.now.day())?;
        let folder = sample.students.into_iter().next()?;
        let lengths = &around.content.script(script)?.lengths;
        let usual = around
            .class
            .as_ref()
            .map_or(20, |class| class.minutes.max(1));
        let nearest = lengths.iter().min_by_key(|length| length.abs_diff(usual));
        let conference = Conference {
            student: folder.key,
            script: script.to_owned(),
            minutes: nearest.copied().unwrap_or(usual),
            step: page.map(|at| at.step.clone()).unwrap_or_default(),
            part: page.map(|at| at.part.clone()).unwrap_or_default(),
            ..Conference::default()
        };
        let open = OpenFolder::new(folder, Table::Student, Unfinished::default(), Vec::new());
        let record = Record {
            conference,
            ..Record::default()
        };
        Walk::of(around, open, record).map(Self)
    }
}

impl Commands for Preview {
    type Command = Does;

    fn keys(&self, _around: &Around) -> Keys<Does> {
        Keys::of(KEYS).with(MOVES, Does::Go)
    }

    /// What the walk would ask for is left unasked.
    fn update(&mut self, command: Does, around: &Around) -> Next {
        let on_page = match command {
            Does::Forward => OnPage::Forward,
            Does::Backward => OnPage::Backward,
            Does::Floor(voice) => OnPage::Floor(voice),
            Does::Go(direction) => OnPage::Go(direction),
            Does::Leave => return Next::back(),
        };
        let next = self.0.on_page(on_page, around);
        Next::stay().telling(next.tells)
    }
}

impl Screen for Preview {
    fn page(&self, around: &Around) -> Page {
        let mut page = super::page::of(&self.0, around);
        page.foot.told = Some(Told {
            weight: Weight::Quiet,
            text: text::script_seen(),
        });
        page
    }

    fn wheel(&mut self, down: bool, _around: &Around) -> Next {
        self.0.scroll_by_wheel(down);
        Next::stay()
    }
}
