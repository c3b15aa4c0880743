//! The arrows of `src/lib.rs` hold: each module uses only what it may.
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

#[path = "architecture/circles.rs"]
mod circles;

use std::fs;
use std::path::Path;

/// A module, and the modules it may use.
const MODULES: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("locale", &["domain"]),
    ("page", &["domain", "locale"]),
    ("content", &["domain", "locale"]),
    ("ask", &["domain", "locale", "page"]),
    ("form", &["domain", "locale"]),
    (
        "screen",
        &["ask", "content", "domain", "form", "locale", "page"],
    ),
    (
        "forms",
        &[
            "ask", "content", "domain", "form", "locale", "page", "screen",
        ],
    ),
    (
        "screens",
        &[
            "ask", "content", "domain", "form", "forms", "locale", "page", "screen",
        ],
    ),
    (
        "shell",
        &[
            "ask", "content", "domain", "form", "forms", "locale", "page", "screen", "screens",
        ],
    ),
    ("import", &["domain"]),
    ("vault", &["domain"]),
    ("voice", &["domain"]),
    ("store", &["content", "domain", "vault"]),
    ("render", &["domain", "locale", "page"]),
    (
        "handout",
        &["content", "domain", "locale", "page", "render"],
    ),
    (
        "work",
        &[
            "ask", "content", "domain", "handout", "import", "locale", "page", "places", "render",
            "store", "vault", "voice",
        ],
    ),
    ("terminal", &["domain", "page"]),
    ("places", &["domain"]),
    ("clock.rs", &["domain"]),
    (
        "runtime",
        &[
            "ask", "clock", "domain", "locale", "page", "places", "render", "screen", "screens",
            "shell", "store", "terminal", "work",
        ],
    ),
    (
        "cli",
        &[
            "ask", "clock", "content", "domain", "forms", "handout", "locale", "page", "places",
            "render", "runtime", "screen", "shell", "store", "terminal", "vault", "voice", "work",
        ],
    ),
];

/// A crate, and the modules that may name it.
const CRATES: &[(&str, &[&str])] = &[
    ("rusqlite", &["store"]),
    ("fluent", &["locale"]),
    ("fluent_syntax", &["locale"]),
    ("icu_datetime", &["locale"]),
    ("crossterm", &["terminal"]),
    ("calamine", &["import"]),
    ("csv", &["handout", "import", "work"]),
    ("krilla", &["render"]),
    ("parley", &["render"]),
    ("base64", &["render"]),
    ("zip", &["import"]),
    ("flate2", &["import"]),
    ("encoding_rs", &["import"]),
    ("argon2", &["vault"]),
    ("chacha20poly1305", &["vault"]),
    ("hpke", &["vault"]),
    ("hkdf", &["vault"]),
    ("sha2", &["handout", "render", "vault"]),
    ("qrcode", &["render"]),
    ("getrandom", &["vault"]),
    ("ratatui", &["form", "render", "terminal"]),
    ("clap", &["cli"]),
    ("rustix", &["places", "terminal"]),
    ("tokio", &["terminal"]),
    ("etcetera", &["places"]),
];

fn sources(path: &Path) -> Vec<(String, String)> {
    if path.is_file() {
        return vec![(
            path.display().to_string(),
            fs::read_to_string(path).unwrap(),
        )];
    }
    let mut found = Vec::new();
    for entry in fs::read_dir(path).unwrap() {
        found.extend(sources(&entry.unwrap().path()));
    }
    found
}

/// Does it name this module of the crate?
fn names(source: &str, module: &str) -> bool {
    let named = format!("crate::{module}");
    let mut after = source
        .match_indices(&named)
        .map(|(at, _)| &source[at + named.len()..]);
    after.any(|rest| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_'))
}

fn module_of(name: &str) -> &str {
    name.trim_end_matches(".rs")
}

#[test]
fn every_module_is_on_the_map() {
    for entry in fs::read_dir("src").unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let known = MODULES.iter().any(|(module, _)| *module == name);
        assert!(
            known || name == "lib.rs" || name == "main.rs",
            "src/{name} has no arrows in tests/architecture.rs"
        );
    }
}

#[test]
fn arrows_point_down_only() {
    for (module, may_use) in MODULES {
        for (file, source) in sources(&Path::new("src").join(module)) {
            for (other, _) in MODULES {
                let other = module_of(other);
                let own = other == module_of(module) || may_use.contains(&other);
                assert!(own || !names(&source, other), "{file} must not use {other}");
            }
        }
    }
}

/// A screen is a room of its own: where one can go from it is a place, and only the shell knows which screen that is.
#[test]
fn no_screen_names_another() {
    let rooms: Vec<String> = fs::read_dir("src/screens")
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name != "mod.rs")
        .collect();
    assert!(rooms.len() >= 13, "{rooms:?}");
    for room in &rooms {
        for (file, source) in sources(&Path::new("src/screens").join(room)) {
            for other in rooms.iter().filter(|other| *other != room) {
                let other = module_of(other);
                for named in [
                    format!("screens::{other}"),
                    format!("super::super::{other}::"),
                ] {
                    let own = module_of(room);
                    let inside = Path::new(&file).starts_with(format!("src/screens/{own}"))
                        && Path::new("src/screens").join(own).join(other).exists();
                    assert!(
                        inside || !source.contains(&named),
                        "{file} must not name {other}"
                    );
                }
            }
        }
    }
    for (module, _) in MODULES.iter().filter(|(module, _)| *module != "shell") {
        for (file, source) in sources(&Path::new("src").join(module)) {
            let own = *module == "screens";
            assert!(
                own || !names(&source, "screens"),
                "{file}: only the shell names screens"
            );
        }
    }
}

/// Only the shell knows which screen a place is.
#[test]
fn a_screen_is_made_in_one_list() {
    let list = fs::read_to_string("src/shell/room.rs").unwrap();
    for entry in fs::read_dir("src/screens").unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let room = module_of(&name);
        assert!(
            room == "mod" || list.contains(&format!("crate::screens::{room}::")),
            "{room} is in no list"
        );
    }
}

/// Work, and all that lies below it, has no room for the App: it hears of what was done as everybody else does.
#[test]
fn the_app_is_written_by_nobody_but_itself() {
    let writes = |line: &str| {
        let after = line.split("app.").nth(1).unwrap_or_default();
        let field = after.trim_start_matches(|c: char| c.is_alphanumeric() || c == '_' || c == '.');
        let assigns = field.trim_start();
        ["=", "+=", "-=", "|="].iter().any(|sign| {
            assigns.starts_with(sign) && !assigns.starts_with("==") && !assigns.starts_with("=>")
        })
    };
    for (file, source) in sources(Path::new("src/runtime")) {
        assert!(
            !source.contains("&mut self.app"),
            "{file} lends the App to somebody"
        );
        for line in source.lines() {
            assert!(!writes(line), "{file} writes the App: {line}");
        }
    }
}

#[test]
fn crates_stay_in_their_rooms() {
    for (name, rooms) in CRATES {
        for (module, _) in MODULES.iter().filter(|(module, _)| !rooms.contains(module)) {
            for (file, source) in sources(&Path::new("src").join(module)) {
                let used = source.lines().any(|line| {
                    let line = line.trim_start();
                    !line.starts_with("//")
                        && (line.contains(&format!(" {name}::"))
                            || line.contains(&format!("({name}::")))
                });
                assert!(!used, "{file} must not name {name}");
            }
        }
    }
}

#[test]
fn every_file_says_first_what_it_is() {
    for (module, _) in MODULES {
        for (file, source) in sources(&Path::new("src").join(module)) {
            let says = !file.ends_with(".rs") || source.starts_with("//! ");
            assert!(says, "{file} does not begin with a //! line");
        }
    }
}
