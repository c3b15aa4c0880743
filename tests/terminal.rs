//! The real program in a real terminal: it draws, keeps what is typed, and gives the screen back.
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
#![cfg(unix)]

#[path = "support/window.rs"]
mod window;

use std::path::Path;

use window::Window;

fn in_a_note(home: &Path) -> Window {
    let mut window = Window::open(home, &["--sample", "--lang", "es-US"]);
    window.shows("¿Quién dirige hoy?");
    window.types("/xime\r");
    window.shows("¡Hola, Xime!");
    window.types("\r");
    window.shows("Antes de empezar");
    window.types("\r");
    window.shows("Gracias por venir");
    window.types("n");
    window.shows("otra nota");
    window
}

#[test]
fn a_conference_begins_and_the_screen_is_given_back() {
    let home = tempfile::tempdir().unwrap();
    let mut window = in_a_note(home.path());
    window.types("Una nota con ñ.\u{1b}");
    window.shows("Guardado.");
    window.types("q");
    window.shows("¿Salir de la conferencia?");
    window.types("q");
    window.shows("Seguir con mi conferencia");
    window.types("qq");
    assert_eq!(window.ends(), 0);
}

#[test]
fn a_kill_that_asks_loses_nothing_and_gives_the_screen_back() {
    let home = tempfile::tempdir().unwrap();
    let mut window = in_a_note(home.path());
    window.types("Hasta la última letra");
    window.shows("última letra");
    let id = window.child.process_id().unwrap();
    std::process::Command::new("kill")
        .args(["-TERM", &id.to_string()])
        .status()
        .unwrap();
    assert_eq!(window.ends(), 0);
    let mut window = Window::open(home.path(), &["--sample", "--lang", "es-US"]);
    window.shows("¿Quién dirige hoy?");
    window.types("/xime\r");
    window.shows("Seguir con mi conferencia");
    window.types("\r");
    window.shows("Aquí sigue lo que se estaba escribiendo");
    window.types("n");
    window.shows("Hasta la última letra");
    window.types("\u{3}\u{3}");
    window.ends();
}

#[test]
fn a_second_window_says_so_before_it_draws() {
    let home = tempfile::tempdir().unwrap();
    let mut maker = Window::open(home.path(), &["--sample", "--lang", "en-US"]);
    maker.shows("Who leads today?");
    maker.types("q");
    maker.ends();
    // Opened, not made: the lock must outlive every check that opening makes.
    let mut first = Window::open(home.path(), &["--sample", "--lang", "en-US"]);
    first.shows("Who leads today?");
    let mut second = Window::open(home.path(), &["--sample", "--lang", "en-US"]);
    second.shows("open in another window");
    assert_eq!(second.ends(), 75);
    first.types("q");
    assert_eq!(first.ends(), 0);
}

#[test]
fn hostile_text_drives_nothing() {
    let home = tempfile::tempdir().unwrap();
    let mut window = in_a_note(home.path());
    window.types("\u{1b}[200~antes\u{1b}]0;robado\u{7}\u{202e}despues\u{1b}[201~");
    window.shows("antes");
    window.types("\u{3}\u{3}");
    let title = window.screen.screen().contents();
    assert!(!title.contains('\u{202e}'));
    let all = window.all.clone();
    assert!(
        !all.windows(4).any(|bytes| bytes == b"\x1b]0;"),
        "no title was set"
    );
    window.ends();
}

#[test]
fn the_mouse_opens_what_it_clicks() {
    let home = tempfile::tempdir().unwrap();
    let mut window = Window::open(home.path(), &["--sample", "--lang", "es-US"]);
    window.shows("¿Quién dirige hoy?");
    window.shows("ayuda");
    let contents = window.screen.screen().contents();
    let (row, line) = contents
        .lines()
        .enumerate()
        .find(|(_, line)| line.contains("Ximena Luna"))
        .unwrap();
    let column = line.chars().position(|c| c == 'X').unwrap() + 2;
    window.types(&format!(
        "\u{1b}[<0;{column};{}M\u{1b}[<0;{column};{}m",
        row + 1,
        row + 1
    ));
    window.shows("¡Hola, Xime!");
    window.types("\u{3}\u{3}");
    window.ends();
}

const QUESTION: &[u8] = b"\x1b]11;?\x1b\\\x1b[c";
const WHITE: &str = "\u{1b}]11;rgb:ffff/ffff/ffff\u{1b}\\\u{1b}[?62;22c";
const DARK: Option<vt100::Color> = Some(vt100::Color::Idx(234));
const LIGHT: Option<vt100::Color> = Some(vt100::Color::Idx(231));

fn at_the_door(home: &Path, with: &[(&str, &str)], more: &[&str]) -> Window {
    let arguments = [&["--sample", "--lang", "es-US"], more].concat();
    let mut command = Window::command(home, &arguments);
    for (name, value) in with {
        command.env(name, value);
    }
    Window::run(command)
}

#[test]
fn a_terminal_that_says_in_time_that_it_is_light_is_painted_light() {
    // An answer counts for 120 ms, and a computer that has much to do may take longer.
    let is_light = (0..8).any(|_| {
        let home = tempfile::tempdir().unwrap();
        let mut window = at_the_door(home.path(), &[], &[]);
        window.writes(QUESTION);
        window.types(WHITE);
        window.shows("¿Quién dirige hoy?");
        std::thread::sleep(std::time::Duration::from_millis(300));
        let ground = window.ground();
        window.types("q");
        assert_eq!(window.ends(), 0);
        assert!(ground == DARK || ground == LIGHT, "{ground:?}");
        ground == LIGHT
    });
    assert!(is_light);
}

#[test]
fn an_answer_that_comes_late_and_in_pieces_types_nothing() {
    let home = tempfile::tempdir().unwrap();
    let mut window = at_the_door(home.path(), &[], &[]);
    window.shows("¿Quién dirige hoy?");
    window.writes(QUESTION);
    let wait = |millis| std::thread::sleep(std::time::Duration::from_millis(millis));
    wait(400);
    let before = window.looks();
    // An Esc alone is held for a tenth of a second, and a busy computer takes longer between two letters.
    let pieces = [
        "\u{1b}]", "1", "1;", "rgb:ff", "ff/ffff", "/ffff", "\u{1b}\\", "\u{1b}[", "?62", ";22c",
    ];
    assert_eq!(pieces.concat(), WHITE);
    for piece in pieces {
        window.types(piece);
        wait(20);
    }
    wait(300);
    assert_eq!(window.looks(), before, "nothing was typed");
    assert_eq!(window.ground(), DARK, "it came too late");
    window.types("/xime");
    window.types(WHITE);
    window.types("\r");
    window.shows("¡Hola, Xime!");
    window.types("\u{3}\u{3}");
    window.ends();
}

#[test]
fn a_terminal_that_never_answers_stays_dark_or_as_its_environment_says() {
    let home = tempfile::tempdir().unwrap();
    for (with, ground) in [(&[][..], DARK), (&[("COLORFGBG", "0;15")][..], LIGHT)] {
        let mut window = at_the_door(home.path(), with, &[]);
        window.shows("¿Quién dirige hoy?");
        assert_eq!(window.ground(), ground);
        window.types("q");
        assert_eq!(window.ends(), 0);
    }
}

#[test]
fn what_was_chosen_here_comes_first_and_nobody_is_asked() {
    let home = tempfile::tempdir().unwrap();
    let mut window = at_the_door(home.path(), &[], &["--theme", "dark"]);
    window.shows("¿Quién dirige hoy?");
    assert!(!window.all.windows(4).any(|bytes| bytes == b"\x1b]11"));
    // F6.
    window.types("\u{1b}[17~");
    let light = (0..100).any(|_| {
        std::thread::sleep(std::time::Duration::from_millis(20));
        window.ground() == LIGHT
    });
    assert!(light, "F6 goes round");
    window.types("q");
    assert_eq!(window.ends(), 0);
    let mut window = at_the_door(home.path(), &[("NO_COLOR", "1")], &["--theme", "dark"]);
    window.shows("¿Quién dirige hoy?");
    assert_eq!(window.ground(), LIGHT);
    assert!(!window.all.windows(4).any(|bytes| bytes == b"\x1b]11"));
    window.types("q");
    assert_eq!(window.ends(), 0);
}

/// The numbers of every code for weight or colour.
fn weights(bytes: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(bytes).into_owned();
    let parts = text.split("\u{1b}[").skip(1);
    let codes = parts.filter_map(|part| {
        let end = part.find(|c: char| !c.is_ascii_digit() && c != ';')?;
        part[end..].starts_with('m').then(|| part[..end].to_owned())
    });
    let all = codes.flat_map(|code| code.split(';').map(str::to_owned).collect::<Vec<_>>());
    all.collect()
}

#[test]
fn where_no_colour_is_wanted_not_one_code_of_colour_is_written() {
    let home = tempfile::tempdir().unwrap();
    for (with, more) in [
        (&[("NO_COLOR", "1")][..], &[][..]),
        (&[][..], &["--theme", "none"]),
    ] {
        let mut window = at_the_door(home.path(), with, more);
        window.shows("¿Quién dirige hoy?");
        window.types("/xime\r");
        window.shows("¡Hola, Xime!");
        window.types("\u{3}\u{3}");
        while window.child.try_wait().unwrap().is_none() {
            window.looks();
        }
        window.looks();
        let weights = weights(&window.all);
        assert!(weights.len() > 20 && weights.contains(&"7".to_owned()));
        for weight in weights {
            assert!(
                ["0", "1", "3", "4", "7"].contains(&weight.as_str()),
                "{weight}"
            );
        }
    }
}

#[test]
fn settings_that_cannot_be_read_are_told_and_cost_nothing_else() {
    let home = tempfile::tempdir().unwrap();
    let mut window = at_the_door(home.path(), &[], &[]);
    window.shows("¿Quién dirige hoy?");
    window.types("q");
    window.ends();
    let found = std::process::Command::new("find")
        .arg(home.path())
        .args(["-name", "state.json"])
        .output()
        .unwrap();
    let state = String::from_utf8(found.stdout).unwrap();
    let settings = Path::new(state.trim()).with_file_name("settings.json");
    std::fs::write(&settings, "{\"theme\": ").unwrap();
    let mut window = at_the_door(home.path(), &[], &[]);
    window.shows("No se pueden leer los ajustes");
    window.shows("¿Quién dirige hoy?");
    window.types("\u{1b}[17~");
    window.types("q");
    assert_eq!(window.ends(), 0);
    let kept = std::fs::read_to_string(&settings).unwrap();
    assert!(kept.contains("\"theme\""), "{kept}");
    let aside = std::fs::read_to_string(settings.with_file_name("settings.unreadable"));
    assert_eq!(aside.unwrap(), "{\"theme\": ");
}

#[test]
fn where_nobody_can_know_the_marks_one_is_asked_once() {
    let home = tempfile::tempdir().unwrap();
    let kernel = &[("TERM", "linux")];
    let mut window = at_the_door(home.path(), kernel, &[]);
    window.shows("¿Ve aquí medio cuadrado?");
    assert!(
        !window.all.windows(4).any(|bytes| bytes == b"\x1b]11"),
        "it shows the question"
    );
    window.types("\u{1b}[B");
    window.shows("► No, veo otra cosa");
    window.types("\r");
    window.shows("¿Quién dirige hoy?");
    window.types("q");
    assert_eq!(window.ends(), 0);
    let mut window = at_the_door(home.path(), kernel, &[]);
    window.shows("¿Quién dirige hoy?");
    window.types("q");
    assert_eq!(window.ends(), 0);
    let mut window = at_the_door(home.path(), &[], &["--glyphs", "ascii"]);
    window.shows("¿Quién dirige hoy?");
    window.types("t");
    window.shows("> ");
    assert!(!window.looks().contains(['▸', '►']));
    window.types("\u{3}\u{3}");
    window.ends();
}
