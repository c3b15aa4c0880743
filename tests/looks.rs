//! On any ground, in any set of marks: every cell is painted, can be read, and holds a mark that is there.
#![allow(
    clippy::allow_attributes,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::pedantic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a test stops where something is not as it should be"
)]

#[path = "support/picture.rs"]
mod picture;
mod support;

use juntos::page::{Depth, Glyphs, Look, Theme};
use juntos::places::{Places, Setting};
use juntos::runtime::draw;
use juntos::shell::{Message, Room};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier};
use support::{Person, READINGS};

/// Keys from the door to screens of every kind.
const SCREENS: &[&str] = &[
    "",
    "/xi",
    "/xime<enter>",
    "/xime<enter><enter>",
    "/xime<enter><enter><enter>",
    "/xime<enter><enter><enter>   ",
    "/xime<enter><enter><enter>     ",
    "/xime<enter><enter><enter>       2",
    "/xime<enter><enter><enter>n",
    "/xime<enter><enter><enter>m",
    "/xime<enter><enter><enter>m<down><down><down><enter> ",
    "/xime<enter><enter><enter>m<down><down><down><down><enter>",
    "/xime<enter><enter><enter>m<down><down><down><down><enter><enter>",
    "/xime<enter><enter><enter>m<down><down><down><down><down><down><enter>",
    "/xime<enter><enter><enter>?",
    "/xime<enter><down><enter>",
    "/xime<enter><down><enter><enter>",
    "/xime<enter><end><enter>",
    "/xime<enter><end><enter><enter>",
    "/xime<enter><end><enter><down><enter>",
    "/xime<enter><end><enter><down><enter><down><enter>",
    "/xime<enter><end><enter><down><down><down><down><down><enter><enter>",
    "a",
    "g",
    "?",
    "t",
    "t<down><enter>",
    "t<down><down><down><enter>/xime<enter>",
    "t<down><down><down><enter>/xime<enter><enter>",
    "t<down><down><down><enter>/xime<enter><down><enter>",
    "t<end><up><enter>",
    "<f5>",
];

const SIZES: [(u16, u16); 4] = [(80, 24), (120, 40), (60, 18), (40, 10)];

fn drawn(person: &Person, (width, height): (u16, u16)) -> Buffer {
    let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
    let (app, locales) = (&person.session.app, &person.session.locales);
    terminal
        .draw(|frame| drop(draw(app, locales, frame)))
        .unwrap();
    terminal.backend().buffer().clone()
}

fn each_screen(readings: &[juntos::locale::Reading], mut looks: impl FnMut(&mut Person, &str)) {
    for reading in readings {
        for keys in SCREENS {
            let mut person = Person::at_the_door(*reading).types(keys);
            looks(&mut person, keys);
        }
    }
}

fn luminance(color: Color) -> f64 {
    let rgb = match color {
        Color::Rgb(r, g, b) => [r, g, b],
        Color::Indexed(grey @ 232..) => [8 + 10 * (grey - 232); 3],
        Color::Indexed(index @ 16..) => {
            let step = |of: u8| if of == 0 { 0 } else { 55 + 40 * of };
            [(index - 16) / 36, (index - 16) / 6 % 6, (index - 16) % 6].map(step)
        }
        Color::Black => [0x0c; 3],
        Color::Gray => [0xcc; 3],
        Color::White => [0xf2; 3],
        Color::LightGreen => [0x16, 0xc6, 0x0c],
        Color::LightYellow => [0xf9, 0xf1, 0xa5],
        Color::LightCyan => [0x61, 0xd6, 0xd6],
        other => panic!("nobody knows how {other:?} looks"),
    };
    let [r, g, b] = rgb.map(|of| {
        let of = f64::from(of) / 255.0;
        if of <= 0.04045 {
            of / 12.92
        } else {
            ((of + 0.055) / 1.055).powf(2.4)
        }
    });
    0.2126 * r + 0.7152 * g + 0.0722 * b
}

fn contrast(cell: &Cell) -> f64 {
    let [one, other] = [cell.fg, cell.bg].map(luminance);
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn every_cell_is_painted_and_can_be_read() {
    each_screen(&READINGS[2..3], |person, keys| {
        for theme in Theme::ALL {
            for depth in [Depth::True, Depth::Many, Depth::Few] {
                person.session.app.look = Look {
                    theme,
                    depth,
                    ..Look::default()
                };
                for size in SIZES {
                    let buffer = drawn(person, size);
                    for cell in &buffer.content {
                        let said =
                            || format!("{theme:?} {depth:?} {size:?} after {keys:?}: {cell:?}");
                        if theme == Theme::Plain {
                            assert_eq!(
                                (cell.fg, cell.bg),
                                (Color::Reset, Color::Reset),
                                "{}",
                                said()
                            );
                            continue;
                        }
                        assert!(
                            !cell.modifier.intersects(Modifier::DIM | Modifier::REVERSED),
                            "{}",
                            said()
                        );
                        let is_letter = cell.symbol().contains(char::is_alphanumeric);
                        let least = if is_letter { 7.0 } else { 4.5 };
                        assert!(contrast(cell) >= least, "{:.2} {}", contrast(cell), said());
                    }
                }
            }
        }
    });
}

/// The floor and the line on top are told without a colour too.
#[test]
fn without_colour_weight_tells_what_is_what() {
    let mut person = Person::leads(READINGS[2]);
    person.session.app.look.theme = Theme::Plain;
    let buffer = drawn(&person, (80, 24));
    let row = |y: u16| (0..80).map(move |x| (x, y));
    assert!(row(0).all(|at| buffer[at].modifier.contains(Modifier::REVERSED)));
    let floor = (0..80)
        .find(|y| row(*y).any(|at| buffer[at].symbol() == "▶"))
        .unwrap();
    let inverse: String = row(floor)
        .filter(|at| buffer[*at].modifier.contains(Modifier::REVERSED))
        .map(|at| buffer[at].symbol())
        .collect();
    assert!(inverse.starts_with("▶ 1 "), "{inverse}");
    let foot: String = row(23)
        .filter(|at| buffer[*at].modifier.contains(Modifier::UNDERLINED))
        .map(|at| buffer[at].symbol())
        .collect();
    assert!(foot.contains("Espacio") && foot.contains('?'), "{foot}");
}

/// Stops and signs of words that both fonts have.
const STOPS: &str = "“”‘’«»–—…·½¿¡ºª→←↑↓×";

/// The marks of the full set.
const FULL: &str = "▸▶▌‖■◧□●◉○✓≠◂▲▼─│┌┐└┘├┤░⌫▪•█═║╔╗╚╝";

/// The marks of the set of old Windows fonts.
const WGL4: &str = "►▌║■▪□●◙○√≠◄▲▼─│┌┐└┘├┤░▫•█═╔╗╚╝";

fn is_in(glyphs: Glyphs, letter: char) -> bool {
    let is_latin = letter.is_ascii_graphic() || letter == ' ' || ('À'..='ſ').contains(&letter);
    match glyphs {
        Glyphs::Full => is_latin || STOPS.contains(letter) || FULL.contains(letter),
        Glyphs::Wgl4 => is_latin || STOPS.contains(letter) || WGL4.contains(letter),
        Glyphs::Ascii => is_latin || "¿¡ºª×".contains(letter),
    }
}

#[test]
fn every_mark_is_in_its_set() {
    each_screen(&READINGS[1..3], |person, keys| {
        for (glyphs, folds) in [
            (Glyphs::Full, false),
            (Glyphs::Wgl4, false),
            (Glyphs::Ascii, false),
            (Glyphs::Ascii, true),
        ] {
            person.session.app.look = Look {
                glyphs,
                folds,
                ..Look::default()
            };
            for size in SIZES {
                let buffer = drawn(person, size);
                for cell in &buffer.content {
                    let is_there = cell.symbol().chars().all(|letter| is_in(glyphs, letter));
                    assert!(
                        is_there,
                        "{glyphs:?} has no {:?}, after {keys:?}",
                        cell.symbol()
                    );
                    assert!(
                        !folds || cell.symbol().is_ascii(),
                        "{:?} {keys:?}",
                        cell.symbol()
                    );
                }
            }
        }
    });
}

/// Where one is and what is done are never the same sign, nor an empty square and what is not assessed.
#[test]
fn what_means_something_else_looks_otherwise_in_every_set() {
    let mut person = Person::leads(READINGS[2]).types("   ");
    for (glyphs, way) in [
        (Glyphs::Full, "●◉○"),
        (Glyphs::Wgl4, "●◙○"),
        (Glyphs::Ascii, "*@o"),
    ] {
        person.session.app.look.glyphs = glyphs;
        let screen = person.reads();
        let shown = screen.lines().nth(1).unwrap();
        assert!(shown.contains(way), "{shown}");
    }
}

fn kept(person: &Person, setting: Setting) -> Option<String> {
    let places = Places::below(person.folder.path().to_owned());
    let settings = places.settings()?;
    settings.get(setting).map(str::to_owned)
}

#[test]
fn colours_marks_and_languages_go_round_and_are_kept() {
    let mut person = Person::at_the_door(READINGS[2]);
    for theme in ["light", "high-contrast", "none", "dark", "light"] {
        person.press("<f6>");
        assert_eq!(kept(&person, Setting::Theme).as_deref(), Some(theme));
    }
    assert_eq!(person.session.app.look.theme, Theme::Light);
    assert!(person.reads().contains("Colores claros · Light colors"));
    person.press("<f8>");
    assert!(person.reads().contains("old Windows fonts"));
    assert_eq!(person.session.app.look.glyphs, Glyphs::Wgl4);
    assert_eq!(kept(&person, Setting::Glyphs).as_deref(), Some("wgl4"));
    person.press("<f2>");
    assert_eq!(
        kept(&person, Setting::Languages).as_deref(),
        Some("both-en")
    );
    assert_eq!(kept(&person, Setting::Theme).as_deref(), Some("light"));
}

#[test]
fn a_folder_that_cannot_be_written_stops_nobody() {
    let mut person = Person::at_the_door(READINGS[2]);
    std::fs::create_dir(person.folder.path().join("settings.unfinished")).unwrap();
    person.press("<f6>");
    assert_eq!(person.session.app.look.theme, Theme::Light);
    assert_eq!(person.session.app.failure, None);
    assert_eq!(kept(&person, Setting::Theme), None);
}

#[test]
fn the_ground_a_terminal_has_is_taken_and_not_kept() {
    let mut person = Person::at_the_door(READINGS[2]);
    person.session.handle(Message::Ground { is_light: true });
    assert_eq!(person.session.app.look.theme, Theme::Light);
    assert_eq!(kept(&person, Setting::Theme), None);
}

#[test]
fn whoever_is_asked_for_half_a_square_sees_it_in_every_set_and_is_heard() {
    for (keys, set) in [
        ("<enter>", "full"),
        ("<down><enter>", "wgl4"),
        ("<esc>", "wgl4"),
    ] {
        let mut person = Person::at_the_door(READINGS[2]);
        person.session.app.look.glyphs = Glyphs::Wgl4;
        person.session.app.ask_which_marks();
        let screen = person.reads();
        assert!(screen.contains("■ ◧ □"), "{screen}");
        assert!(
            screen.contains("medio cuadrado") && screen.contains("half a square"),
            "{screen}"
        );
        person.press(keys);
        assert!(matches!(person.is_at(), Some(Room::Door(_))));
        assert_eq!(person.session.app.look.glyphs.tag(), set);
        assert_eq!(kept(&person, Setting::Glyphs).as_deref(), Some(set));
    }
}

#[test]
fn the_question_for_the_marks_unlocks_nothing() {
    let (person, _) = Person::at_a_locked_desk(READINGS[2]);
    let mut person = person.comes_back();
    person.session.app.ask_which_marks();
    person.session.handle(Message::Touch);
    assert!(person.session.app.is_locked());
    assert_eq!(person.session.app.around.unlocked_on, None);
    person.press("<enter>");
    assert!(matches!(person.is_at(), Some(Room::Lock(_))));
}

/// What `docs/pictures` shows: a name, what it is, and the keys from the door to it.
const PICTURES: [(&str, &str, &str); 12] = [
    ("01-door", "Who leads today?", ""),
    ("02-student", "A student’s own screen", "/xime<enter>"),
    (
        "03-welcome",
        "A conference begins",
        "/xime<enter><enter><enter>",
    ),
    ("04-why", "Why we are here", "/xime<enter><enter><enter> "),
    ("05-who-i-am", "Who I am", "/xime<enter><enter><enter>  "),
    (
        "06-learning",
        "My learning",
        "/xime<enter><enter><enter>m<down><down><down><enter> ",
    ),
    (
        "07-note",
        "A note is written",
        "/xime<enter><enter><enter>m<down><down><down><enter>nEs la lluvia de mi calle.",
    ),
    (
        "08-habits",
        "My habits",
        "/xime<enter><enter><enter>m<down><down><down><down><enter>",
    ),
    (
        "09-goals",
        "Goals and promises",
        "/xime<enter><enter><enter>m<down><down><down><down><down><down><enter>",
    ),
    (
        "10-close",
        "The close",
        "/xime<enter><enter><enter>m<end><enter>",
    ),
    (
        "11-family",
        "What a family reads",
        "/xime<enter><end><enter><down><enter>",
    ),
    ("12-desk", "The teacher’s desk", "t"),
];

/// Draws the pictures anew: `docs/pictures.sh` calls it.
#[test]
#[ignore = "it writes into docs"]
fn pictures_of_the_screens() {
    for (name, title, keys) in PICTURES {
        let mut person = Person::at_the_door(READINGS[2]).types(keys);
        for theme in [Theme::Dark, Theme::Light, Theme::HighContrast] {
            person.session.app.look.theme = theme;
            for size in [(80, 24), (120, 40)] {
                let tag = theme.tag();
                let folder = std::path::Path::new("docs/pictures").join(tag);
                std::fs::create_dir_all(&folder).unwrap();
                let path = folder.join(format!("{name}-{}x{}.svg", size.0, size.1));
                std::fs::write(path, picture::picture(&drawn(&person, size), title)).unwrap();
            }
        }
    }
}
