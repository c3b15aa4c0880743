//! The keys that work on every screen.

use super::{App, Room};
use crate::ask::{Ask, ClassAsk, SettingsAsk};
use crate::domain::Language;
use crate::locale::{Reading, text};
use crate::page::{Glyphs, Key, Press};
use crate::screen::tables::{ch, f, key};
use crate::screen::{Binding, Keys, Place, bind};

/// What works on every screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Everywhere {
    /// The next language.
    Language,
    /// Covers the screen until somebody shows who they are.
    Cover,
    /// The next colours.
    Theme,
    /// The next set of marks.
    Glyphs,
    /// Takes clicks, or leaves them to the terminal.
    Mouse,
    /// The school's words.
    Glossary,
    /// The keys.
    Help,
    /// Reads aloud what is in front.
    Read,
    /// One sentence at a time.
    Single,
}

const LANGUAGE: &[Press] = &[f(2)];

/// Also while letters are typed.
#[rustfmt::skip]
static ALWAYS: &[Binding<Everywhere>] = &[
    bind(LANGUAGE, Everywhere::Language, text::key_label_language, None),
    bind(&[f(5)], Everywhere::Cover, text::key_label_blank, None),
    bind(&[f(6)], Everywhere::Theme, text::key_label_theme, None),
    bind(&[f(7)], Everywhere::Mouse, text::key_label_mouse, None),
    bind(&[f(8)], Everywhere::Glyphs, text::key_label_glyphs, None),
    bind(&[f(1)], Everywhere::Help, text::key_label_help, Some(99)),
];

/// Where letters are not typed.
#[rustfmt::skip]
static LETTERS: &[Binding<Everywhere>] = &[
    bind(&[ch('l')], Everywhere::Language, text::key_label_language, Some(45)),
    bind(&[ch('g')], Everywhere::Glossary, text::key_label_glossary, Some(50)),
    bind(&[ch('?')], Everywhere::Help, text::key_label_help, Some(90)),
];

/// Where all may hear what is on the screen.
#[rustfmt::skip]
static HEARD: &[Binding<Everywhere>] = &[
    bind(&[ch('v')], Everywhere::Read, text::key_label_read_aloud, Some(82)),
];

/// On the pages of a student and a family.
#[rustfmt::skip]
static SINGLE: &[Binding<Everywhere>] = &[
    bind(&[ch('z')], Everywhere::Single, text::key_label_single, Some(84)),
];

/// On every page of the desk where letters are not typed.
#[rustfmt::skip]
static COVER: &[Binding<Everywhere>] = &[
    bind(&[ch('b'), key(Key::Function(5))], Everywhere::Cover, text::key_label_blank, Some(7)),
];

/// Where something is asked for: nothing that shows what lies behind. Whoever cannot read it changes its colours.
#[rustfmt::skip]
static SHUT_OFF: &[Binding<Everywhere>] = &[
    bind(LANGUAGE, Everywhere::Language, text::key_label_language, Some(60)),
    bind(&[f(6)], Everywhere::Theme, text::key_label_theme, None),
    bind(&[f(8)], Everywhere::Glyphs, text::key_label_glyphs, None),
];

/// For whose eyes and ears a screen is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Shared {
    /// For those of whoever sits before it.
    Seen,
    /// All in the room may hear what is on it.
    Heard,
    /// And its sentences can stand alone.
    Alone,
}

/// What of a screen decides which of them work.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stance {
    /// Letters are typed.
    pub(super) takes_letters: bool,
    /// Nothing of the house works but its languages.
    pub(super) shuts_off: bool,
    /// It is the teacher's.
    pub(super) is_desk: bool,
    /// For whose eyes and ears it is.
    pub(super) shared: Shared,
    /// The place of the languages at the foot, where the screen has one for them.
    pub(super) foot_of_languages: Option<u8>,
}

/// The keys that work on such a screen.
pub(super) fn keys(stance: Stance) -> Keys<Everywhere> {
    if stance.shuts_off {
        return Keys::of(SHUT_OFF);
    }
    let languages = |foot| {
        bind(
            LANGUAGE,
            Everywhere::Language,
            text::key_label_language,
            foot,
        )
    };
    let foot = stance.foot_of_languages;
    let languages = foot.map(|foot| languages(Some(foot)));
    Keys::of(languages.as_slice())
        .and_if(stance.is_desk && !stance.takes_letters, COVER)
        .and_if(!stance.takes_letters, LETTERS)
        .and_if(
            stance.shared >= Shared::Heard && !stance.takes_letters,
            HEARD,
        )
        .and_if(
            stance.shared == Shared::Alone && !stance.takes_letters,
            SINGLE,
        )
        .and(ALWAYS)
}

impl App {
    /// Does it, whatever screen is in sight.
    pub(super) fn everywhere(&mut self, command: Everywhere) -> Vec<Ask> {
        if let Some(room) = self.stack.last_mut() {
            room.any_mut().stays();
        }
        match command {
            Everywhere::Language => return self.read_in(self.around.reading.next()),
            Everywhere::Cover => self.cover(),
            Everywhere::Theme => {
                self.look.theme = self.look.theme.next();
                self.status = Some(text::theme_is(self.look.theme.tag()));
                return vec![Ask::Settings(SettingsAsk::Theme(self.look.theme))];
            }
            Everywhere::Glyphs => {
                let glyphs = self.look.glyphs.next();
                self.status = Some(text::glyphs_are(glyphs.tag()));
                return self.draw_with(glyphs);
            }
            Everywhere::Mouse => self.mouse = !self.mouse,
            // What is being read or made belongs to the page that shows it.
            Everywhere::Help | Everywhere::Glossary if self.is_reading_files() => {}
            Everywhere::Read => return self.read_aloud(),
            Everywhere::Single => {
                let page = Box::new(self.page());
                self.push(Place::Single(page));
            }
            Everywhere::Help => self.open_help(),
            Everywhere::Glossary => self.open_words(),
        }
        Vec::new()
    }

    /// With these marks from now on, also when the program is started again.
    pub(super) fn draw_with(&mut self, glyphs: Glyphs) -> Vec<Ask> {
        self.look.glyphs = glyphs;
        vec![Ask::Settings(SettingsAsk::Glyphs(glyphs))]
    }

    /// In these languages from now on, also when the class or the program is opened again.
    pub(super) fn read_in(&mut self, reading: Reading) -> Vec<Ask> {
        self.around.reading = reading;
        // While files come in, the class file belongs to them.
        let keep = self.around.class.is_some() && !self.is_reading_files();
        let keep = keep.then_some(Ask::Class(ClassAsk::KeepReading { reading }));
        let settings = Ask::Settings(SettingsAsk::Languages(reading));
        keep.into_iter().chain([settings]).collect()
    }

    fn open_help(&mut self) {
        if matches!(self.room(), Some(Room::Help(_))) {
            self.stack.pop();
            return;
        }
        let keys = self.all_keys();
        let in_conference = matches!(self.room(), Some(Room::Conference(_)));
        let fields = match self.room() {
            Some(Room::Form(screen)) => screen.explained(),
            _ => Vec::new(),
        };
        self.push(Place::Help {
            keys,
            in_conference,
            fields,
        });
    }

    /// The glossary begins with the words of the sentences on screen.
    fn open_words(&mut self) {
        let sentences = match self.room() {
            Some(Room::Glossary(_)) | None => return,
            Some(Room::Conference(walk)) => {
                let locales = self.around.content.locales();
                let lines = walk.lines(walk.floor, &self.around.content);
                let say = |language| {
                    let lines = lines.iter();
                    lines.map(move |line| (language, line.text.clone()))
                };
                let all = Language::ALL.into_iter().flat_map(say);
                all.map(|(language, text)| (language, locales.say(language, &text)))
                    .collect()
            }
            Some(_) => Vec::new(),
        };
        self.push(Place::Words(sentences));
    }
}
