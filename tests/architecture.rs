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
        "app",
        &["ask", "content", "domain", "form", "locale", "page"],
    ),
    ("import", &["domain"]),
    ("vault", &["domain"]),
    ("store", &["content", "domain", "vault"]),
    ("render", &["domain", "locale", "page"]),
    (
        "handout",
        &["content", "domain", "locale", "page", "render"],
    ),
    (
        "view",
        &[
            "app", "ask", "content", "domain", "form", "locale", "page", "render",
        ],
    ),
    (
        "work",
        &[
            "ask", "content", "domain", "handout", "import", "locale", "page", "places", "render",
            "store", "vault",
        ],
    ),
    ("terminal", &["domain"]),
    ("places", &["domain"]),
    ("clock.rs", &["domain"]),
    (
        "runtime",
        &[
            "app", "ask", "clock", "domain", "locale", "places", "store", "terminal", "view",
            "work",
        ],
    ),
    (
        "cli",
        &[
            "app", "ask", "clock", "content", "domain", "handout", "locale", "page", "places",
            "render", "runtime", "store", "terminal", "vault", "work",
        ],
    ),
];

/// A crate, and the modules that may name it.
const CRATES: &[(&str, &[&str])] = &[
    ("rusqlite", &["store"]),
    ("fluent", &["locale"]),
    ("fluent_syntax", &["locale"]),
    ("icu_datetime", &["locale"]),
    ("crossterm", &["app", "terminal", "view"]),
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
    ("sha2", &["render", "vault"]),
    ("getrandom", &["vault"]),
    ("ratatui", &["app", "form", "render", "terminal", "view"]),
    ("clap", &["cli"]),
    ("rustix", &["places", "terminal"]),
    ("ctrlc", &["terminal"]),
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
                assert!(
                    own || !source.contains(&format!("crate::{other}")),
                    "{file} must not use {other}"
                );
            }
        }
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
        let borrowed = source.matches("&mut self.app").count();
        let updated = source.matches("update(&mut self.app, ").count();
        assert_eq!(borrowed, updated, "{file} lends the App to somebody");
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

/// Being rebuilt now: what holds elsewhere is asked of these once they stand.
const UNDER_WAY: [&str; 5] = ["app", "cli", "runtime", "terminal", "view"];

#[test]
fn every_file_says_first_what_it_is() {
    for (module, _) in MODULES
        .iter()
        .filter(|(module, _)| !UNDER_WAY.contains(module))
    {
        for (file, source) in sources(&Path::new("src").join(module)) {
            let says = !file.ends_with(".rs") || source.starts_with("//! ");
            assert!(says, "{file} does not begin with a //! line");
        }
    }
}
