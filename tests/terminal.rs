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
