//! What is read aloud: the words in front and no others, on the input of the system's voice, until the next key.
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
#![cfg(target_os = "linux")]

#[path = "support/window.rs"]
mod window;

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::time::Duration;

use window::Window;

/// A voice that writes what it was told and what it got, and speaks for as long as the file `slow` says.
fn stand_in(folder: &Path, name: &str) {
    let script = format!(
        "#!/bin/sh\nset -u\nhere={}\nprintf '%s %s\\n' {name} \"$*\" >> \"$here/told\"\ncat >> \"$here/heard\"\nprintf '\\n' >> \"$here/heard\"\ncase \"$*\" in *-w\\ *) for last; do :; done; printf RIFF > \"$last\";; esac\n[ -f \"$here/slow\" ] && exec sleep 30\nprintf 'over\\n' >> \"$here/told\"\n",
        folder.display()
    );
    let path = folder.join(name);
    fs::write(&path, script).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
}

fn text(folder: &Path, name: &str) -> String {
    fs::read_to_string(folder.join(name)).unwrap_or_default()
}

/// Waits until it is so.
fn until(so: impl Fn() -> bool) -> bool {
    for _ in 0..100 {
        if so() {
            return true;
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    false
}

fn opened(home: &Path, voices: &Path, language: &str) -> Window {
    let mut command = Window::command(home, &["--sample", "--lang", language]);
    let path = format!("{}:/usr/bin:/bin", voices.display());
    command.env("PATH", path);
    Window::run(command)
}

fn in_a_conference(window: &mut Window) {
    window.shows("¿Quién dirige hoy?");
    window.types("/xime\r");
    window.shows("¡Hola, Xime!");
    window.types("\r");
    window.shows("Antes de empezar");
    window.types("\r");
    window.shows("Gracias por venir");
}

#[test]
fn the_sentences_in_front_are_read_in_their_languages_and_stop_at_a_key() {
    let home = tempfile::tempdir().unwrap();
    let voices = tempfile::tempdir().unwrap();
    let at = voices.path();
    stand_in(at, "espeak-ng");
    let mut window = opened(home.path(), at, "both");
    in_a_conference(&mut window);
    window.types("v");
    assert!(
        until(|| text(at, "told").matches("over").count() == 2),
        "{}",
        text(at, "told")
    );
    let (told, heard) = (text(at, "told"), text(at, "heard"));
    let spanish = heard.find("Gracias por venir").expect(&heard);
    let english = heard.find("Thank you").expect(&heard);
    assert!(spanish < english, "the first language first: {heard}");
    assert!(told.contains("espeak-ng --stdin -v es-419"), "{told}");
    assert!(told.contains("espeak-ng --stdin -v en-us"), "{told}");
    assert!(
        !told.contains("Gracias"),
        "no words in the arguments: {told}"
    );
    assert!(
        !heard.contains('▌') && !heard.contains("Espacio"),
        "{heard}"
    );
    // One that goes on for long is silent at the next key, and nobody waited for it.
    fs::write(at.join("slow"), "").unwrap();
    fs::write(at.join("told"), "").unwrap();
    window.types("v");
    assert!(until(|| text(at, "told").contains("es-419")));
    let pid = window.child.process_id().unwrap().to_string();
    let speaks = || {
        let mut children = std::process::Command::new("pgrep");
        let found = children.args(["-P", &pid]).output().unwrap();
        !found.stdout.is_empty()
    };
    assert!(until(speaks), "it speaks");
    window.types("m");
    assert!(until(|| !speaks()), "a key makes it silent");
    assert_eq!(
        text(at, "told").matches("en-us").count(),
        0,
        "and the rest is left"
    );
    window.types("\u{3}\u{3}");
    assert_eq!(window.ends(), 0);
}

#[test]
fn the_desk_is_never_read() {
    let home = tempfile::tempdir().unwrap();
    let voices = tempfile::tempdir().unwrap();
    let at = voices.path();
    stand_in(at, "espeak-ng");
    let mut window = opened(home.path(), at, "es-US");
    window.shows("¿Quién dirige hoy?");
    window.types("t");
    window.shows("Lo que queda por hacer");
    window.types("v");
    window.types("?");
    std::thread::sleep(Duration::from_millis(700));
    assert_eq!(text(at, "heard"), "");
    window.types("\u{3}\u{3}");
    assert_eq!(window.ends(), 0);
}

#[test]
fn without_a_voice_it_says_where_to_get_one_and_only_once() {
    let home = tempfile::tempdir().unwrap();
    let voices = tempfile::tempdir().unwrap();
    let mut command = Window::command(home.path(), &["--sample", "--lang", "es-US"]);
    command.env("PATH", voices.path());
    let mut window = Window::run(command);
    in_a_conference(&mut window);
    window.types("v");
    window.shows("espeak-ng");
    window.types("v");
    window.shows("no tiene una voz para leer.");
    let gone = (0..100).any(|_| {
        std::thread::sleep(Duration::from_millis(50));
        !window.looks().contains("espeak-ng")
    });
    assert!(gone, "{}", window.looks());
    window.types("\u{3}\u{3}");
    assert_eq!(window.ends(), 0);
}

#[test]
fn the_voice_that_was_chosen_here_speaks() {
    let voices = tempfile::tempdir().unwrap();
    let at = voices.path();
    stand_in(at, "espeak-ng");
    stand_in(at, "spd-say");
    for (chosen, speaks) in [("espeak-ng", "espeak-ng"), ("nothing of here", "spd-say")] {
        let home = tempfile::tempdir().unwrap();
        fs::write(at.join("told"), "").unwrap();
        let settings = home.path().join("juntos");
        fs::create_dir_all(&settings).unwrap();
        fs::write(
            settings.join("settings.json"),
            format!("{{\"voice\": \"{chosen}\"}}"),
        )
        .unwrap();
        let mut window = opened(home.path(), at, "es-US");
        in_a_conference(&mut window);
        window.types("v");
        assert!(until(|| text(at, "told").contains("over")));
        let told = text(at, "told");
        assert!(told.starts_with(speaks), "{chosen}: {told}");
        window.types("\u{3}\u{3}");
        assert_eq!(window.ends(), 0);
    }
}

/// The page for home is written as sound in each of its languages, and nothing half done stays.
#[test]
fn the_page_for_home_is_read_to_a_file() {
    let home = tempfile::tempdir().unwrap();
    let voices = tempfile::tempdir().unwrap();
    let (at, to) = (voices.path(), home.path().join("out"));
    let mut window = opened(home.path(), at, "es-US");
    window.shows("¿Quién dirige hoy?");
    window.types("q");
    assert_eq!(window.ends(), 0);
    let juntos = |path: String| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_juntos"));
        for name in window::home::NAMES {
            command.env(name, home.path());
        }
        let arguments = ["handout", "xime", "--sample", "--files", "sound", "--to"];
        let command = command.args(arguments).arg(&to).env("PATH", path);
        command.output().unwrap()
    };
    let refused = juntos(at.display().to_string());
    assert_eq!(refused.status.code(), Some(69), "{refused:?}");
    assert!(!to.exists(), "nothing is made without a voice");
    stand_in(at, "espeak-ng");
    let made = juntos(format!("{}:/usr/bin:/bin", at.display()));
    assert!(made.status.success(), "{made:?}");
    let names: Vec<String> = fs::read_dir(&to)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    let sounds = names.iter().filter(|name| name.ends_with(".wav"));
    assert_eq!(sounds.count(), 2, "{names:?}");
    assert!(names.iter().all(|name| !name.starts_with('.')), "{names:?}");
    let heard = text(at, "heard");
    assert!(heard.contains("La hoja de Xime para la casa."), "{heard}");
    assert!(heard.contains("Xime’s page for home."), "{heard}");
    assert!(!text(at, "told").contains("hoja de Xime"));
}
