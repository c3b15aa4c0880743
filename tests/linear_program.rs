//! The real program by ear: over a pipe of answers, and in terminals that cannot be drawn on.
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

use assert_cmd::Command;
use window::{Window, home};

const SAMPLE: [&str; 4] = ["--linear", "--sample", "--lang", "es-US"];

/// What is heard of these answers, and how it went.
fn pipe(folder: &Path, answers: &str) -> (String, bool) {
    let mut command = Command::cargo_bin("juntos").unwrap();
    command.args(SAMPLE).write_stdin(answers);
    for name in home::NAMES {
        command.env(name, folder);
    }
    command.env_remove("TERM");
    let output = command.output().unwrap();
    let heard = String::from_utf8(output.stdout).unwrap();
    assert!(output.stderr.is_empty(), "{:?}", output.stderr);
    assert!(!heard.contains('\u{1b}'), "{heard:?}");
    (heard, output.status.success())
}

#[test]
fn a_pipe_of_answers_leads_a_conference() {
    let folder = tempfile::tempdir().unwrap();
    let (heard, is_fine) = pipe(
        folder.path(),
        "xime\n1\n1\n1\nn\nUna nota con ñ.\nY a medias",
    );
    assert!(is_fine, "{heard}");
    assert!(
        heard.contains("cada uno se guarda cuando termina"),
        "{heard}"
    );
    assert!(heard.contains("Xime dice: Gracias por venir."), "{heard}");
    assert!(heard.contains("Cierre ahora esta ventana"), "{heard}");
    let (heard, is_fine) = pipe(folder.path(), "xime\n1\n1\nn\n1\n");
    assert!(is_fine, "{heard}");
    assert!(
        heard.contains("Ahora dice: Una nota con ñ. Y a medias."),
        "{heard}"
    );
    assert!(heard.contains("Guardado."), "{heard}");
}

fn terminal(folder: &Path, term: &str) -> Window {
    let mut command = Window::command(folder, &SAMPLE);
    command.env("TERM", term);
    Window::run(command)
}

#[test]
fn a_dumb_terminal_is_only_given_more_words() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = terminal(folder.path(), "dumb");
    window.shows("Elija:");
    window.types("xime\r1\r1\r1\rn\r");
    window.shows("Termina con un renglón vacío.");
    window.types("Sin dibujar\r\r");
    window.shows("Ahora dice: Sin dibujar.");
    window.types("q\r");
    window.shows("Cierre ahora esta ventana");
    let all = window.all.clone();
    assert!(!all.contains(&0x1b), "{}", String::from_utf8_lossy(&all));
    assert!(!all.contains(&0x08), "nothing goes back");
    assert_eq!(window.ends(), 0);
}

#[test]
fn ctrl_c_keeps_what_is_typed_and_a_terminal_that_can_is_cleared() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = terminal(folder.path(), "xterm-256color");
    window.shows("Elija:");
    window.types("xime\r1\r1\r1\rn\r");
    window.shows("Termina con un renglón vacío.");
    window.types("Hasta aquí");
    window.shows("Hasta aquí");
    window.types("\u{3}");
    let mut again = String::new();
    for _ in 0..50 {
        again = window.looks();
        if again.trim().is_empty() {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(100));
    }
    assert!(again.trim().is_empty(), "{again}");
    let all = String::from_utf8_lossy(&window.all).into_owned();
    assert_eq!(all.matches('\u{1b}').count(), 3, "{all:?}");
    assert!(all.ends_with("\u{1b}[2J\u{1b}[3J\u{1b}[H"), "{all:?}");
    assert_eq!(window.ends(), 0);
    let (heard, _) = pipe(folder.path(), "xime\n1\n1\nn\n");
    assert!(heard.contains("Ahora dice: Hasta aquí"), "{heard}");
}

#[test]
fn the_welcome_offers_it_and_the_drawn_screen_is_left() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::open(folder.path(), &["--lang", "es-US"]);
    window.shows("Con lector de pantalla");
    window.types("\u{1b}[B\u{1b}[B\u{1b}[B\r");
    window.shows("Enter solo es lo primero.");
    window.shows("Elija:");
    assert!(!window.screen.screen().alternate_screen());
    assert!(!window.looks().contains("Con lector de pantalla"));
    window.types("q\r");
    assert_eq!(window.ends(), 0);
}
