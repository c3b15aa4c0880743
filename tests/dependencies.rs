//! What is built in: its licences, where it comes from, and nothing that speaks to a network.
#![allow(
    clippy::allow_attributes,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::pedantic,
    clippy::print_stdout,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a test stops where something is not as it should be"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use serde_json::Value;

const CRATES_IO: &str = "registry+https://github.com/rust-lang/crates.io-index";

/// What waits for keys and signals, and could speak to a network if more of it were asked for.
const WAIT: [&str; 2] = ["mio", "tokio"];

/// One package that is built in, on some system.
struct Package {
    name: String,
    version: String,
    licence: String,
    source: Option<String>,
    /// The Rust it says it needs.
    rust: String,
    /// Who needs it, and with which features it is built.
    needed_by: BTreeSet<String>,
    features: BTreeSet<String>,
}

fn cargo(arguments: &[&str]) -> Result<String, String> {
    let output = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(arguments)
        .args(["--locked", "--offline"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    if output.status.success() {
        Ok(String::from_utf8(output.stdout).unwrap())
    } else {
        Err(String::from_utf8_lossy(&output.stderr).into_owned())
    }
}

/// For all systems where their crates are here, else for this one.
fn tree() -> Vec<Package> {
    let built = [
        "tree", "--prefix", "none", "--format", "{p}", "--edges", "all",
    ];
    let all = [&built[..], &["--target", "all"]].concat();
    let (metadata, built) = match cargo(&["metadata", "--format-version", "1"]) {
        Ok(metadata) => (metadata, cargo(&all).unwrap()),
        Err(why) => {
            println!("this system's crates only: {why}");
            let about = cargo_version();
            let host = about
                .lines()
                .find_map(|line| line.strip_prefix("host: "))
                .unwrap();
            let filtered = [
                "metadata",
                "--format-version",
                "1",
                "--filter-platform",
                host,
            ];
            (cargo(&filtered).unwrap(), cargo(&built).unwrap())
        }
    };
    packages(&serde_json::from_str(&metadata).unwrap(), &named(&built))
}

fn cargo_version() -> String {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo).arg("-vV").output().unwrap();
    String::from_utf8(output.stdout).unwrap()
}

/// `serde v1.0.0 (proc-macro) (*)`: name and version.
fn named(built: &str) -> BTreeSet<(String, String)> {
    let name = |line: &str| {
        let mut words = line.split(' ');
        let name = words.next()?;
        let version = words.next()?.strip_prefix('v')?;
        Some((name.to_owned(), version.to_owned()))
    };
    built.lines().filter_map(name).collect()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn packages(metadata: &Value, built: &BTreeSet<(String, String)>) -> Vec<Package> {
    let mut packages: BTreeMap<String, Package> = BTreeMap::new();
    for package in metadata["packages"].as_array().unwrap() {
        let package_of = Package {
            name: text(&package["name"]),
            version: text(&package["version"]),
            licence: text(&package["license"]),
            source: package["source"].as_str().map(str::to_owned),
            rust: text(&package["rust_version"]),
            needed_by: BTreeSet::new(),
            features: BTreeSet::new(),
        };
        packages.insert(text(&package["id"]), package_of);
    }
    for node in metadata["resolve"]["nodes"].as_array().unwrap() {
        let name = packages[node["id"].as_str().unwrap()].name.clone();
        let features = node["features"].as_array().unwrap().iter().map(text);
        let this = packages.get_mut(node["id"].as_str().unwrap()).unwrap();
        this.features.extend(features);
        for needed in node["dependencies"].as_array().unwrap() {
            let needed = packages.get_mut(needed.as_str().unwrap()).unwrap();
            needed.needed_by.insert(name.clone());
        }
    }
    packages
        .into_values()
        .filter(|package| built.contains(&(package.name.clone(), package.version.clone())))
        .collect()
}

/// The rules `cargo deny` reads: the strings between `key = [` and the line that closes it.
fn rules(key: &str) -> Vec<String> {
    let deny = include_str!("../deny.toml");
    let (_, list) = deny.split_once(&format!("\n{key} = [\n")).unwrap();
    let (list, _) = list.split_once("\n]").unwrap();
    list.lines()
        .filter_map(|line| line.split('"').nth(1))
        .map(str::to_owned)
        .collect()
}

/// What a lock file holds: the versions of each package, and what each needs.
fn lock(file: &str) -> BTreeMap<String, (BTreeSet<String>, BTreeSet<String>)> {
    let mut all: BTreeMap<String, (BTreeSet<String>, BTreeSet<String>)> = BTreeMap::new();
    for package in file.split("[[package]]\n").skip(1) {
        let under = |key: &str| {
            let begins = format!("{key} = \"");
            let line = package.lines().find_map(|line| line.strip_prefix(&begins));
            line.unwrap().trim_matches('"').to_owned()
        };
        let (_, needs) = package.split_once("dependencies = [\n").unwrap_or_default();
        let needs = needs.lines().filter_map(|line| line.split('"').nth(1));
        let names = needs.filter_map(|need| need.split(' ').next());
        let known = all.entry(under("name")).or_default();
        known.0.insert(under("version"));
        known.1.extend(names.map(str::to_owned));
    }
    all
}

/// What stands in the lock file under `key`, for every system.
fn locked(key: &str) -> impl Iterator<Item = &'static str> {
    let begins = format!("{key} = ");
    include_str!("../Cargo.lock")
        .lines()
        .filter_map(move |line| Some(line.strip_prefix(&begins)?.trim_matches('"')))
}

/// Does a licence expression allow it with the `allowed` ones? `A OR (B AND C)`, `A/B`, `A WITH B`.
fn is_allowed(expression: &str, allowed: &[String]) -> bool {
    let spaced = expression
        .replace('/', " OR ")
        .replace('(', " ( ")
        .replace(')', " ) ");
    let mut words: Vec<&str> = spaced.split_whitespace().rev().collect();
    let fits = any(&mut words, allowed);
    fits && words.is_empty()
}

/// One of several; the words are taken from the end.
fn any(words: &mut Vec<&str>, allowed: &[String]) -> bool {
    let mut fits = all(words, allowed);
    while words.last() == Some(&"OR") {
        words.pop();
        fits |= all(words, allowed);
    }
    fits
}

fn all(words: &mut Vec<&str>, allowed: &[String]) -> bool {
    let mut fits = one(words, allowed);
    while words.last() == Some(&"AND") {
        words.pop();
        fits &= one(words, allowed);
    }
    fits
}

fn one(words: &mut Vec<&str>, allowed: &[String]) -> bool {
    let Some(word) = words.pop() else {
        return false;
    };
    if word == "(" {
        let fits = any(words, allowed);
        return words.pop() == Some(")") && fits;
    }
    let mut name = word.to_owned();
    if words.last() == Some(&"WITH") {
        words.pop();
        name = format!("{name} WITH {}", words.pop().unwrap_or_default());
    }
    allowed.contains(&name)
}

#[test]
fn licence_expressions_are_read_as_they_are_written() {
    let allowed = ["MIT", "Zlib", "Apache-2.0 WITH LLVM-exception"].map(str::to_owned);
    let table = [
        ("MIT", true),
        ("GPL-3.0-only", false),
        ("GPL-3.0-only OR MIT", true),
        ("GPL-3.0-only/MIT", true),
        ("GPL-3.0-only AND MIT", false),
        ("MIT AND Zlib", true),
        ("(GPL-3.0-only OR MIT) AND Zlib", true),
        ("(GPL-3.0-only OR MIT) AND ISC", false),
        ("Apache-2.0 WITH LLVM-exception", true),
        ("Apache-2.0", false),
        ("MIT OR GPL-3.0-only AND ISC", true),
        ("", false),
        ("(MIT", false),
        ("MIT MIT", false),
    ];
    for (expression, fits) in table {
        assert_eq!(is_allowed(expression, &allowed), fits, "{expression}");
    }
}

#[test]
fn every_licence_is_one_that_was_looked_at() {
    let allowed = rules("allow");
    let tree = tree();
    assert!(tree.len() > 100 && allowed.len() > 3);
    for package in &tree {
        assert!(
            is_allowed(&package.licence, &allowed),
            "{} {}: {}",
            package.name,
            package.version,
            package.licence
        );
    }
    for licence in &allowed {
        let rest: Vec<String> = allowed
            .iter()
            .filter(|it| *it != licence)
            .cloned()
            .collect();
        assert!(
            tree.iter()
                .any(|package| !is_allowed(&package.licence, &rest)),
            "nothing needs {licence}"
        );
    }
}

#[test]
fn everything_comes_from_crates_io() {
    for package in tree() {
        let is_this = package.name == env!("CARGO_PKG_NAME");
        let wanted = (!is_this).then_some(CRATES_IO);
        assert_eq!(package.source.as_deref(), wanted, "{}", package.name);
    }
    let elsewhere = locked("source").find(|source| *source != CRATES_IO);
    assert_eq!(elsewhere, None);
}

#[test]
fn nothing_that_speaks_to_a_network_is_built_in() {
    let banned = rules("deny");
    assert!(banned.len() > 20);
    for package in tree() {
        assert!(
            WAIT.contains(&&*package.name) || !banned.contains(&package.name),
            "{} is needed by {:?}",
            package.name,
            package.needed_by
        );
    }
    let locked = locked("name")
        .find(|name| !WAIT.contains(name) && banned.iter().any(|banned| banned == name));
    assert_eq!(locked, None, "on a system of another kind");
}

/// On Windows the closed window is heard with it. Whoever asks for more of it speaks to a network.
#[test]
fn only_the_closed_window_waits_with_tokio() {
    for tokio in tree().iter().filter(|package| package.name == "tokio") {
        assert_eq!(tokio.needed_by, [env!("CARGO_PKG_NAME").to_owned()].into());
        let asked = ["rt", "signal"];
        let brought = ["libc", "mio", "signal-hook-registry", "windows-sys"];
        let more = tokio
            .features
            .iter()
            .find(|feature| !asked.iter().chain(&brought).any(|it| it == feature));
        assert_eq!(more, None);
    }
}

/// The keyboard waits with it. Signals come through a pair of its sockets: nothing else may ask for `net`.
#[test]
fn only_the_keyboard_and_the_signals_wait_with_mio() {
    let tree = tree();
    for mio in tree.iter().filter(|package| package.name == "mio") {
        let may = ["crossterm", "signal-hook-mio", "tokio"].map(str::to_owned);
        assert!(
            mio.needed_by.iter().all(|name| may.contains(name)),
            "{:?}",
            mio.needed_by
        );
        let signals = tree
            .iter()
            .find(|package| package.name == "signal-hook-mio");
        assert!(
            !mio.features.contains("net")
                || signals.is_some_and(|signals| signals.needed_by.contains("crossterm")
                    && signals.needed_by.len() == 1),
            "something else asks for sockets"
        );
    }
}

#[test]
fn the_rust_that_is_asked_for_is_enough_for_all_that_is_built_in() {
    let parts = |version: &str| -> Vec<u32> {
        let parts = version.split('.').map(str::parse);
        parts.collect::<Result<_, _>>().unwrap_or_default()
    };
    let own = parts(env!("CARGO_PKG_RUST_VERSION"));
    assert!(own.len() > 1);
    for package in tree() {
        assert!(
            parts(&package.rust) <= own,
            "{} needs {}",
            package.name,
            package.rust
        );
    }
}

#[test]
fn the_fuzz_targets_are_locked_to_what_the_program_is_built_with() {
    let [here, fuzz] = [
        include_str!("../Cargo.lock"),
        include_str!("../fuzz/Cargo.lock"),
    ]
    .map(lock);
    let manifest = include_str!("../Cargo.toml");
    let (_, needed) = manifest.split_once("\n[dependencies]\n").unwrap();
    let needed = needed.lines().take_while(|line| !line.is_empty());
    let needed: Vec<&str> = needed.filter_map(|line| line.split(' ').next()).collect();
    assert!(needed.len() > 20);
    for name in needed {
        assert!(fuzz["juntos"].1.contains(name), "{name} is not locked");
    }
    for (name, (versions, _)) in &fuzz {
        let known = here.get(name).map(|(versions, _)| versions);
        let same = known.is_none_or(|known| versions.is_subset(known));
        assert!(same, "{name}: {versions:?} and {known:?}");
    }
}
