//! The commands, as a teacher types them.
#![allow(
    clippy::allow_attributes,
    clippy::cognitive_complexity,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::pedantic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a test stops where something is not as it should be"
)]

#[path = "support/home.rs"]
mod home;

use std::path::Path;

use assert_cmd::Command;

fn juntos(home: &std::path::Path, arguments: &[&str]) -> (i32, String, String) {
    let mut command = Command::cargo_bin("juntos").unwrap();
    let output = command
        .envs(home::NAMES.map(|name| (name, home)))
        .env_remove("JUNTOS_CLASS")
        .env("LANG", "en_US.UTF-8")
        .args(arguments)
        .output()
        .unwrap();
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (
        output.status.code().unwrap(),
        text(&output.stdout),
        text(&output.stderr),
    )
}

#[test]
fn a_class_made_in_a_test_lies_in_the_home_of_that_test() {
    let home = tempfile::tempdir().unwrap();
    let call = ["new", "A", "--teacher", "B", "--lang", "en"];
    let (code, out, err) = juntos(home.path(), &call);
    assert_eq!((code, err.as_str()), (0, ""));
    assert!(out.contains(home.path().to_str().unwrap()), "{out}");
}

#[test]
fn explain_prints_the_bare_result_first() {
    let home = tempfile::tempdir().unwrap();
    let table: &[(&[&str], &str)] = &[
        (&["--rule", "decaying:65", "2", "3", "-", "4"], "3.53"),
        (&["--rule", "weighted:65", "4.5", "2"], "2.88"),
        (&["--rule", "n-times:3", "3", "1", "2"], "none"),
        (
            &["--rule", "n-times:2", "--mastery", "2", "3", "1", "2"],
            "2.5",
        ),
        (&["--rule", "highest", "-", "-"], "none"),
        (&["--rule", "mean"], "none"),
        (&["--rule", "power-law", "1", "2", "3", "4"], "4"),
        (&["--rule", "mode", "--lang", "es-US", "2", "3", "3"], "3"),
    ];
    for (arguments, first) in table {
        let call = [&["explain"], *arguments].concat();
        let (code, out, err) = juntos(home.path(), &call);
        assert_eq!(
            (code, out.lines().next().unwrap_or_default(), err.as_str()),
            (0, *first, ""),
            "{call:?}"
        );
        assert!(out.lines().count() > 1, "the working stands below: {out}");
    }
}

#[test]
fn explain_names_levels_of_the_scale_alone_and_says_what_is_rounded() {
    let home = tempfile::tempdir().unwrap();
    let explain = |rest: &[&str]| {
        let call = [&["explain", "--lang", "en-US", "--rule"], rest].concat();
        juntos(home.path(), &call)
    };
    // Half way between two levels of one word is no other word.
    let (code, out, _) = explain(&["highest", "0.5"]);
    assert!(code == 0 && !out.contains("between"), "{out}");
    let (_, out, _) = explain(&["highest", "2.5"]);
    assert!(out.contains("almost meets the standard"), "{out}");
    // The same number means something else on another scale.
    let (code, out, _) = explain(&["highest", "--top", "10", "--mastery", "7", "6", "7.5"]);
    assert!(code == 0 && !out.contains("closest"), "{out}");
    let (_, out, _) = explain(&["highest", "3"]);
    assert!(out.contains("closest") && !out.contains("rounded"), "{out}");
    let (_, out, _) = explain(&["highest", "3.999"]);
    assert!(out.starts_with("4\n") && out.contains("rounded"), "{out}");
    for wrong in [["--mastery", "0"], ["--top", "0"], ["--top", "NaN"]] {
        let (code, out, err) = explain(&[&["mean"], &wrong[..], &["2"]].concat());
        assert_eq!((code, out.as_str()), (2, ""), "{wrong:?}");
        assert!(err.contains(wrong[0]) && err.contains(wrong[1]), "{err}");
    }
}

#[test]
fn what_stands_behind_the_scores_is_a_flag_all_the_same() {
    let home = tempfile::tempdir().unwrap();
    let explain = |rest: &[&str]| {
        juntos(
            home.path(),
            &[&["explain", "--rule", "mode", "2", "3", "3"], rest].concat(),
        )
    };
    let (code, out, err) = explain(&["--lang", "es-US"]);
    assert_eq!((code, err.as_str()), (0, ""), "{out}");
    assert!(out.contains("el puntaje que más se repite"), "{out}");
    let (code, out, _) = explain(&["--mastery", "2"]);
    assert!(code == 0 && out.starts_with("3\n"), "{code} {out}");
    for flag in ["--help", "-h"] {
        let (code, out, _) = explain(&["--lang", "en", flag]);
        assert!(code == 0 && out.contains("Usage:"), "{flag}: {code} {out}");
    }
}

#[test]
fn a_class_is_made_where_the_environment_says_and_nothing_is_written_over() {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("lincoln.juntos");
    let new = |class: &Path| {
        let output = Command::cargo_bin("juntos")
            .unwrap()
            .env("HOME", home.path())
            .env("XDG_DATA_HOME", home.path())
            .env("JUNTOS_CLASS", class)
            .args(["new", "6B", "--teacher", "Ana Ruiz", "--lang", "en"])
            .output()
            .unwrap();
        let both = [output.stdout, output.stderr].concat();
        (
            output.status.code().unwrap(),
            String::from_utf8(both).unwrap(),
        )
    };
    let (code, said) = new(&file);
    assert!(
        code == 0 && said.contains(file.to_str().unwrap()),
        "{code} {said}"
    );
    let made = std::fs::read(&file).unwrap();
    let (code, said) = new(&file);
    assert!(
        code == 73 && said.contains("There is a file of this name already"),
        "{code} {said}"
    );
    assert_eq!(std::fs::read(&file).unwrap(), made);
    // An empty name is none.
    let (code, said) = new(Path::new(""));
    assert!(code == 0 && said.contains("6B.juntos"), "{code} {said}");
}

#[test]
fn a_wrong_call_says_what_is_wrong_and_ends_with_two() {
    let home = tempfile::tempdir().unwrap();
    let table: &[(&[&str], &str)] = &[
        (&["explain", "--rule", "best", "3"], "“best” is not a rule"),
        (&["explain", "--rule", "weighted", "3"], "needs a number"),
        (&["explain", "--rule", "weighted:200", "3"], "from 1 to 99"),
        (
            &["explain", "--rule", "mean", "3", "four"],
            "“four” is not a score",
        ),
        (
            &["explain", "--rule", "mean", "3", "-1"],
            "“-1” is not a score",
        ),
        (
            &["explain", "--rule", "mean", "3", "-0.5"],
            "“-0.5” is not a score",
        ),
        (
            &["explain", "--rule", "mean", "3", "--scale"],
            "There is no “--scale”",
        ),
        (&["explain", "3"], "This is missing: --rule <RULE>"),
        (&["dance"], "There is no command “dance”"),
        (&["--tap"], "There is no “--tap”"),
        (&["check"], "This is missing: <DIR>"),
        (
            &["--lang", "es+en"],
            "“es+en” does not fit --lang <LANG>. It can be: en-US, es-US, both.",
        ),
        (
            &["--theme", "pink"],
            "It can be: dark, light, high-contrast, none.",
        ),
        (&["--glyphs", "all"], "It can be: full, wgl4, ascii."),
        (
            &["new", "6B", "--teacher", "Ana Ruiz", "--sample"],
            "“--sample” does not fit new",
        ),
    ];
    for (arguments, said) in table {
        let (code, out, err) = juntos(home.path(), arguments);
        assert_eq!((code, out.as_str()), (2, ""), "{arguments:?}: {err}");
        assert!(err.contains(said), "{arguments:?}: {err}");
    }
}

#[test]
fn without_a_terminal_it_says_so_instead_of_drawing() {
    let home = tempfile::tempdir().unwrap();
    let (code, out, err) = juntos(home.path(), &["--sample", "--lang", "both"]);
    assert_eq!((code, out.as_str()), (69, ""));
    assert!(
        err.contains("ventana de terminal") && err.contains("terminal window"),
        "{err}"
    );
}

#[test]
fn help_speaks_both_languages() {
    let home = tempfile::tempdir().unwrap();
    let (code, out, _) = juntos(home.path(), &["--lang", "both", "--help"]);
    assert_eq!(code, 0);
    assert!(out.contains("Uso:") && out.contains("Usage:"), "{out}");
    let (_, man, _) = juntos(home.path(), &["man"]);
    assert!(man.contains(".TH juntos"), "{man}");
    let (_, completions, _) = juntos(home.path(), &["completions", "bash"]);
    assert!(completions.contains("_juntos"), "{completions}");
}

#[test]
fn record_prints_everything_about_one_student_and_nobody_else() {
    let home = tempfile::tempdir().unwrap();
    let data = home.path().join("juntos");
    drop(
        juntos::store::Store::create(&data.join("sample.juntos")).and_then(|mut store| {
            let day = jiff::civil::date(2026, 11, 24);
            let when = juntos::store::When {
                moment: juntos::domain::conference::pace::Moment(0),
                day,
            };
            store.fill(when, &juntos::content::sample::built_in(day).unwrap())
        }),
    );
    let (code, out, err) = juntos(home.path(), &["record", "xime", "--sample", "--lang", "es"]);
    assert_eq!((code, err.as_str()), (0, ""), "{out}");
    for part in [
        "Ximena Luna Ochoa",
        "Rosa Ochoa",
        "polillas",
        "6.RP.A.3",
        "MAP Growth",
        "perseverancia",
        "Grado: 6",
        "Cómo se dice el nombre: hee-MEH-nah",
    ] {
        assert!(out.contains(part), "{part} is missing: {out}");
    }
    assert!(!out.contains("Tovar"), "somebody else is in it");
    assert!(
        !out.contains("privado"),
        "what is private is the teacher's: {out}"
    );
    let (_, all, _) = juntos(
        home.path(),
        &["record", "xime", "--private", "--sample", "--lang", "es"],
    );
    assert!(all.contains("privado"), "{all}");
    let (code, json, _) = juntos(
        home.path(),
        &["record", "Ximena Luna Ochoa", "--json", "--sample"],
    );
    assert_eq!(code, 0);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["student"][0]["sealed"]["first"], "Ximena");
    assert!(json["evidence"].as_array().unwrap().len() > 40);
    assert!(
        json["log"]
            .as_array()
            .unwrap()
            .iter()
            .any(|entry| entry["what"] == "exported")
    );
    let (code, _, err) = juntos(home.path(), &["record", "a", "--sample", "--lang", "en"]);
    assert_eq!(code, 65, "{err}");
    let (code, _, err) = juntos(
        home.path(),
        &["record", "nobody at all", "--sample", "--lang", "en"],
    );
    assert!(code == 66 && err.contains("Nobody in this class"), "{err}");
}

/// A class file with one backup in a folder of its own.
fn class_with_backup(home: &std::path::Path) -> std::path::PathBuf {
    let path = home.join("class.juntos");
    let day = jiff::civil::date(2026, 11, 24);
    let when = juntos::store::When {
        moment: juntos::domain::conference::pace::Moment(0),
        day,
    };
    let sample = juntos::content::sample::built_in(day).unwrap();
    let mut store = juntos::store::Store::make(&path, |store| store.fill(when, &sample)).unwrap();
    store
        .note_down(
            when,
            juntos::domain::class_file::log::What::Opened,
            None,
            "teacher",
        )
        .unwrap();
    path
}

#[test]
fn every_state_of_a_file_has_its_own_sentence_and_exit_code_and_is_left_as_it_was() {
    let home = tempfile::tempdir().unwrap();
    let path = class_with_backup(home.path());
    let whole = std::fs::read(&path).unwrap();
    let file = path.to_str().unwrap().to_owned();
    let doctor = |file: &str| juntos(home.path(), &["doctor", "--class", file, "--lang", "en"]);
    let (code, out, _) = doctor(&file);
    assert!(
        code == 0 && out.contains("The file is whole") && out.contains("1 backup"),
        "{out}"
    );
    let mut newer = whole.clone();
    newer[60..64].copy_from_slice(&999_u32.to_be_bytes());
    let mut damaged = whole.clone();
    for at in (8_192..damaged.len()).step_by(97) {
        damaged[at] ^= 0x5a;
    }
    let states: [(&str, Vec<u8>, i32, &str); 4] = [
        ("empty", Vec::new(), 65, "This file is empty"),
        (
            "foreign",
            b"Dear diary, ".repeat(50),
            65,
            "not a juntos class file",
        ),
        ("newer", newer, 65, "A newer version of juntos"),
        ("damaged", damaged, 65, "is damaged"),
    ];
    let mut sentences = std::collections::BTreeSet::new();
    for (name, bytes, wanted, sentence) in states {
        let path = home.path().join(format!("{name}.juntos"));
        std::fs::write(&path, &bytes).unwrap();
        let (code, out, err) = doctor(path.to_str().unwrap());
        assert!(
            code == wanted && out.contains(sentence),
            "{name}: {code} {out} {err}"
        );
        assert_eq!(std::fs::read(&path).unwrap(), bytes, "{name} was changed");
        sentences.insert(sentence);
    }
    let (code, out, _) = doctor(home.path().join("nowhere.juntos").to_str().unwrap());
    assert!(
        code == 66 && out.contains("There is no file there"),
        "{code} {out}"
    );
    let open = juntos::store::Store::open(&path).unwrap();
    let (code, out, _) = doctor(&file);
    assert!(
        code == 75 && out.contains("open in another window"),
        "{code} {out}"
    );
    drop(open);
    assert_eq!(sentences.len(), 4);
}

#[test]
fn a_damaged_file_is_restored_with_one_command_and_kept() {
    let home = tempfile::tempdir().unwrap();
    let path = class_with_backup(home.path());
    let file = path.to_str().unwrap().to_owned();
    let damaged = vec![7_u8; 20_000];
    std::fs::write(&path, &damaged).unwrap();
    let (code, out, _) = juntos(home.path(), &["restore", "--list", "--class", &file]);
    assert_eq!((code, out.trim()), (0, "2026-11-24.juntos"));
    let (code, _, err) = juntos(
        home.path(),
        &["restore", "2025-01-01", "--class", &file, "--lang", "en"],
    );
    assert!(code == 66 && err.contains("no such backup"), "{err}");
    assert_eq!(std::fs::read(&path).unwrap(), damaged);
    let (code, out, err) = juntos(home.path(), &["restore", "--class", &file, "--lang", "en"]);
    assert!(code == 0 && out.contains("November 24"), "{out} {err}");
    let (code, _, _) = juntos(home.path(), &["doctor", "--class", &file]);
    assert_eq!(code, 0);
    let kept = juntos::store::Store::backups(&path);
    let kept = kept.iter().find(|backup| backup.before.is_some()).unwrap();
    assert_eq!(std::fs::read(&kept.path).unwrap(), damaged);
}

#[test]
fn a_locked_class_gives_its_record_for_the_passphrase_only() {
    let home = tempfile::tempdir().unwrap();
    let path = class_with_backup(home.path());
    let file = path.to_str().unwrap().to_owned();
    let mut store = juntos::store::Store::open(&path).unwrap();
    let when = juntos::store::When {
        moment: juntos::domain::conference::pace::Moment(0),
        day: jiff::civil::date(2026, 11, 24),
    };
    let words = juntos::domain::Secret::of("caballo pila grapa correcto");
    store
        .lock(when, &words, juntos::vault::Cost::LEAST)
        .unwrap();
    drop(store);
    let record = |typed: &str| {
        let output = assert_cmd::Command::cargo_bin("juntos")
            .unwrap()
            .envs(home::NAMES.map(|name| (name, home.path())))
            .args(["record", "xime", "--class", &file, "--lang", "en"])
            .write_stdin(typed.to_owned())
            .output()
            .unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        (
            output.status.code().unwrap(),
            text(output.stdout),
            text(output.stderr),
        )
    };
    let (code, out, err) = record("otra cosa\n");
    assert!(
        code == 77 && out.is_empty() && err.contains("That is not it"),
        "{code} {out} {err}"
    );
    let (code, out, err) = record("");
    assert!(code == 77 && out.is_empty(), "{code} {out} {err}");
    let (code, out, err) = record("caballo pila grapa correcto\n");
    assert!(
        code == 0 && out.contains("Ximena Luna Ochoa"),
        "{code} {out} {err}"
    );
    let (code, out, _) = juntos(home.path(), &["doctor", "--class", &file, "--lang", "en"]);
    assert!(code == 0 && out.contains("It has a passphrase"), "{out}");
    // Nobody goes back without it either.
    let before = std::fs::read(&path).unwrap();
    let (code, _, err) = juntos(home.path(), &["restore", "--class", &file, "--lang", "en"]);
    assert!(code == 77, "{err}");
    assert_eq!(std::fs::read(&path).unwrap(), before);
}

/// The sample class in a file that commands can name.
fn sample_class(folder: &Path) -> std::path::PathBuf {
    let path = folder.join("sample.juntos");
    let day = jiff::civil::date(2026, 11, 24);
    let sample = juntos::content::sample::built_in(day).unwrap();
    let when = juntos::store::When {
        moment: juntos::domain::conference::pace::Moment(1_795_534_200_000),
        day,
    };
    drop(juntos::store::Store::make(&path, |store| store.fill(when, &sample)).unwrap());
    path
}

#[test]
fn handout_writes_pages_of_one_and_of_all_and_says_where() {
    let home = tempfile::tempdir().unwrap();
    let class = sample_class(home.path());
    let to = home.path().join("out");
    let run = |arguments: &[&str]| {
        let class = class.to_str().unwrap();
        let mut all = vec!["--lang", "en-US", "--class", class, "handout"];
        all.extend(arguments);
        all.extend(["--to", to.to_str().unwrap()]);
        juntos(home.path(), &all)
    };
    let (code, said, _) = run(&["xime"]);
    assert_eq!(code, 0);
    // A web page, a PDF, and the dates that lie ahead.
    assert_eq!(said.lines().count(), 3, "{said}");
    assert!(said.lines().all(|file| Path::new(file).is_file()), "{said}");
    let (_, said, _) = run(&["--files", "html", "--languages", "as-read"]);
    let pages = said.lines().filter(|file| file.ends_with(".html"));
    // Three of the class have two homes, which get one each.
    assert_eq!(pages.count(), 27, "{said}");
    let (_, said, _) = run(&["--page", "table"]);
    assert!(said.trim().ends_with(".csv"), "{said}");
    for (arguments, expected) in [
        (&["nobody"][..], 66),
        (&["xime", "--page", "table"], 2),
        (&["--page", "poster"], 2),
        (&["--paper", "a5"], 2),
    ] {
        let (code, _, told) = run(arguments);
        assert_eq!(code, expected, "{arguments:?}");
        assert!(!told.is_empty());
    }
}

#[test]
fn who_left_is_found_by_name_and_by_number() {
    let home = tempfile::tempdir().unwrap();
    let class = sample_class(home.path());
    let mut store = juntos::store::Store::open(&class).unwrap();
    let listed = store.students().unwrap();
    let xime = listed.iter().find(|one| one.name.called == "Xime");
    let key = xime.unwrap().key;
    let when = juntos::store::When {
        moment: juntos::domain::conference::pace::Moment(1_795_534_200_000),
        day: jiff::civil::date(2026, 11, 24),
    };
    store.leave(when, key, true).unwrap();
    drop(store);
    let class = class.to_str().unwrap();
    for wanted in ["xime", key.to_string().as_str()] {
        let call = ["--class", class, "--lang", "en", "record", wanted];
        let (code, said, told) = juntos(home.path(), &call);
        assert_eq!(code, 0, "{told}");
        assert!(said.contains("Ximena"), "{said}");
    }
}

/// What stands in the folder while pages of a class are made, with at least one page in it.
#[cfg(unix)]
fn unfinished(to: &Path) -> Option<std::path::PathBuf> {
    let inside = std::fs::read_dir(to).ok()?.flatten();
    let mut hidden = inside.filter(|entry| {
        let name = entry.file_name();
        name.to_string_lossy().starts_with(".juntos-unfinished-")
    });
    let folder = hidden.next()?.path();
    let files = std::fs::read_dir(&folder).ok()?.flatten();
    let mut pages = files.filter(|file| file.path().extension().is_some_and(|end| end == "pdf"));
    pages.next().map(|_| folder)
}

/// A command that is interrupted takes back what it had; what a killed one could not take back, the next one does.
#[cfg(unix)]
#[test]
fn a_handout_that_is_stopped_leaves_nothing_readable() {
    let home = tempfile::tempdir().unwrap();
    let class = sample_class(home.path());
    for (signal, code) in [
        ("INT", Some(130)),
        ("TERM", Some(130)),
        ("HUP", Some(130)),
        ("QUIT", Some(130)),
        ("KILL", None),
    ] {
        let to = home.path().join(format!("out-{signal}"));
        let mut call = std::process::Command::new(assert_cmd::cargo::cargo_bin("juntos"));
        call.envs(home::NAMES.map(|name| (name, home.path())));
        call.args([
            "--class",
            class.to_str().unwrap(),
            "--lang",
            "en",
            "handout",
            "--page",
            "record",
            "--to",
        ]);
        call.arg(&to)
            .stdout(std::process::Stdio::null())
            .stderr(std::process::Stdio::piped());
        let child = call.spawn().unwrap();
        while unfinished(&to).is_none() {
            std::thread::yield_now();
        }
        let number = child.id().to_string();
        let sent = std::process::Command::new("kill")
            .args(["-s", signal, &number])
            .status();
        assert!(sent.unwrap().success());
        let output = child.wait_with_output().unwrap();
        assert_eq!(output.status.code(), code, "{signal}");
        if code.is_some() {
            let told = String::from_utf8(output.stderr).unwrap();
            assert!(told.contains("No page was written"), "{told}");
            assert_eq!(std::fs::read_dir(&to).unwrap().count(), 0, "{signal}");
        } else {
            assert!(unfinished(&to).is_some(), "it was killed in the middle");
            let to = to.to_str().unwrap();
            let class = class.to_str().unwrap();
            let call = [
                "--class", class, "handout", "xime", "--files", "html", "--to", to,
            ];
            let (code, ..) = juntos(home.path(), &call);
            assert_eq!(code, 0);
            assert_eq!(unfinished(Path::new(to)), None);
        }
    }
}

#[test]
fn copy_makes_a_whole_one_and_never_writes_over_a_file() {
    let home = tempfile::tempdir().unwrap();
    let path = class_with_backup(home.path());
    let file = path.to_str().unwrap();
    let to = home.path().join("stick");
    std::fs::create_dir(&to).unwrap();
    let copy = to.join("mine.juntos");
    let call = |to: &Path| {
        let to = to.to_str().unwrap();
        juntos(
            home.path(),
            &["copy", "--class", file, "--to", to, "--lang", "en"],
        )
    };
    let (code, out, err) = call(&copy);
    assert_eq!((code, err.as_str()), (0, ""));
    assert!(out.contains(copy.to_str().unwrap()), "{out}");
    assert_eq!(std::fs::read_dir(&to).unwrap().count(), 1);
    let store = juntos::store::Store::open(&copy).unwrap();
    assert_eq!(store.students().unwrap().len(), 24);
    drop(store);
    let bytes = std::fs::read(&copy).unwrap();
    let (code, _, err) = call(&copy);
    assert!(code == 73 && err.contains("of this name already"), "{err}");
    assert!(std::fs::read(&copy).unwrap() == bytes);
    let (code, out, _) = call(&to);
    assert!(code == 0 && out.contains("class-2"), "{out}");
    let (code, _, err) = call(&copy.join("below a file.juntos"));
    assert!(code == 73, "{code} {err}");
}

/// Nobody is asked for a passphrase, and nobody who has the copy reads it without.
#[test]
fn a_copy_of_a_locked_class_is_made_without_its_passphrase_and_stays_locked() {
    let home = tempfile::tempdir().unwrap();
    let path = class_with_backup(home.path());
    let when = juntos::store::When {
        moment: juntos::domain::conference::pace::Moment(0),
        day: jiff::civil::date(2026, 11, 24),
    };
    let mut store = juntos::store::Store::open(&path).unwrap();
    let passphrase = juntos::domain::Secret::of("caballo pila grapa correcto");
    store
        .lock(when, &passphrase, juntos::vault::Cost::LEAST)
        .unwrap();
    drop(store);
    let copy = home.path().join("copy.juntos");
    let (file, to) = (path.to_str().unwrap(), copy.to_str().unwrap());
    let (code, _, err) = juntos(home.path(), &["copy", "--class", file, "--to", to]);
    assert_eq!((code, err.as_str()), (0, ""));
    let mut store = juntos::store::Store::open(&copy).unwrap();
    assert!(store.students().is_err(), "still locked");
    let opener = juntos::domain::class_file::secret::Opener::Passphrase(passphrase);
    store.unlock(when, &opener).unwrap();
    assert_eq!(store.students().unwrap().len(), 24);
}

/// A copy of the day's backup under another name, with a line more than it in the log.
fn another_backup(path: &Path, name: &str) {
    let folder = path.with_extension("backups");
    let day = folder.join("2026-11-24.juntos");
    std::fs::copy(day, folder.join(name)).unwrap();
}

fn restored(home: &Path, file: &Path, day: &[&str]) -> (i32, String, String) {
    let file = file.to_str().unwrap();
    let call = [&["restore"], day, &["--class", file, "--lang", "en"]].concat();
    juntos(home, &call)
}

/// Its day is still to come: the newest is the one whose day was.
#[test]
fn a_backup_of_a_wrong_clock_is_not_the_newest_and_takes_no_place() {
    let home = tempfile::tempdir().unwrap();
    let path = class_with_backup(home.path());
    another_backup(&path, "2199-01-01.juntos");
    let file = path.to_str().unwrap();
    let (_, out, _) = juntos(home.path(), &["doctor", "--class", file, "--lang", "en"]);
    assert!(out.contains("November 24, 2026"), "{out}");
    let (code, out, _) = restored(home.path(), &path, &[]);
    assert!(code == 0 && out.contains("November 24, 2026"), "{out}");
    let (code, out, _) = restored(home.path(), &path, &["2199-01-01"]);
    assert!(code == 0 && out.contains("2199"), "{out}");
}

#[test]
fn a_days_own_backup_is_found_by_that_day() {
    let home = tempfile::tempdir().unwrap();
    let path = class_with_backup(home.path());
    for name in [
        "2026-11-26.before-import-1.juntos",
        "2026-11-26.before-restore-1.juntos",
    ] {
        another_backup(&path, name);
    }
    let (code, out, err) = restored(home.path(), &path, &["2026-11-26"]);
    assert!(code == 0 && out.contains("November 26"), "{out} {err}");
    another_backup(&path, "2026-11-27.before-restore-1.juntos");
    let (code, _, _) = restored(home.path(), &path, &["2026-11-27"]);
    assert_eq!(code, 66, "what a backup replaced is none of that day's");
}

#[cfg(unix)]
#[test]
fn a_class_behind_a_link_is_restored_where_it_really_is() {
    let home = tempfile::tempdir().unwrap();
    let path = class_with_backup(home.path());
    let links = home.path().join("links");
    std::fs::create_dir(&links).unwrap();
    let link = links.join("my.juntos");
    std::os::unix::fs::symlink("../class.juntos", &link).unwrap();
    std::fs::write(&path, b"not a class any more").unwrap();
    let (code, out, err) = restored(home.path(), &link, &[]);
    assert_eq!(code, 0, "{out} {err}");
    assert!(std::fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(std::fs::read_dir(&links).unwrap().count(), 1);
    let store = juntos::store::Store::open(&path).unwrap();
    assert_eq!(store.students().unwrap().len(), 24);
}

/// What is said where no screen holds any words does not say that they stay on it.
#[test]
fn a_command_that_meets_a_full_disk_does_not_speak_of_words_on_the_screen() {
    let locales = juntos::locale::Locales::default();
    for language in juntos::domain::Language::ALL {
        for failure in [
            juntos::ask::Failure::FreeSpace,
            juntos::ask::Failure::CheckDisk,
            juntos::ask::Failure::CopyWords,
        ] {
            let said = locales.say(language, &failure.text_outside());
            for wrong in ["stay", "words", "palabras", "siguen"] {
                assert!(!said.contains(wrong), "{said}");
            }
        }
    }
}

#[test]
fn a_column_is_said_by_its_name_or_it_is_told_what_is_wrong() {
    let home = tempfile::tempdir().unwrap();
    let class = home.path().join("class.juntos");
    let file = home.path().join("relay.csv");
    let table = "Student,Race,Password,Date\nLuz Rivas,3,hunter2,2026-10-01\n";
    std::fs::write(&file, table).unwrap();
    let (class, file) = (class.to_str().unwrap(), file.to_str().unwrap());
    let new = [
        "new",
        "A",
        "--teacher",
        "B",
        "--lang",
        "en",
        "--class",
        class,
    ];
    assert_eq!(juntos(home.path(), &new).0, 0);
    let import = |rest: &[&str]| {
        let call = ["import", file, "--class", class, "--lang", "en"];
        juntos(home.path(), &[&call[..], rest].concat())
    };
    let (code, _, err) = import(&["--column", "Password=comment"]);
    assert!(
        code == 2 && err.contains("“Password” is never taken in"),
        "{code} {err}"
    );
    let (code, _, err) = import(&["--column", "Nickname=called-name"]);
    assert!(
        code == 2 && err.contains("no column “Nickname”"),
        "{code} {err}"
    );
    let (code, _, err) = import(&["--column", "Race=grade:A"]);
    assert!(code == 2 && err.contains("--column"), "{code} {err}");
    let said = [
        "--column",
        "Race=score-of:PE.1",
        "--kind",
        "project",
        "--every",
    ];
    let (code, out, err) = import(&said);
    assert_eq!(code, 0, "{out} {err}");
    for words in [
        "Luz Rivas — comes in · PE.1: 3",
        "project",
        "Never taken in: Password",
    ] {
        assert!(out.contains(words), "{words}: {out}");
    }
    let (code, out, _) = import(&[&said[..], &["--yes"]].concat());
    assert!(
        code == 0 && out.contains("Luz Rivas: the name of an adult"),
        "{out}"
    );
}

#[test]
fn what_the_columns_of_a_school_list_hold_is_not_said_again() {
    let home = tempfile::tempdir().unwrap();
    let class = home.path().join("class.juntos");
    let list = home.path().join("list");
    std::fs::create_dir(&list).unwrap();
    let users = "sourcedId,role,givenName,familyName\ns1,student,Luz,Rivas\n";
    std::fs::write(list.join("users.csv"), users).unwrap();
    let (class, list) = (class.to_str().unwrap(), list.to_str().unwrap());
    let new = ["new", "A", "--teacher", "B", "--class", class];
    assert_eq!(juntos(home.path(), &new).0, 0);
    let import = |rest: &[&str]| {
        let call = ["import", list, "--class", class];
        juntos(home.path(), &[&call[..], rest].concat())
    };
    for (language, words) in [("en", "leave --column out"), ("es", "quite --column")] {
        let said = [
            "--lang",
            language,
            "--column",
            "givenName=first-name",
            "--yes",
        ];
        let (code, out, err) = import(&said);
        assert!(code == 2 && err.contains(words), "{code} {out} {err}");
    }
    // Nothing came of it.
    let (code, out, _) = import(&["--lang", "en"]);
    assert!(code == 0 && out.contains("Luz Rivas"), "{code} {out}");
}

#[test]
fn the_language_of_imported_standards_is_said_by_command() {
    let home = tempfile::tempdir().unwrap();
    let class = home.path().join("class.juntos");
    let file = home.path().join("framework.json");
    let framework = r#"{"CFDocument": {"identifier": "d", "title": "Grado 5"}, "CFItems": [
        {"identifier": "i", "humanCodingScheme": "5.NF.1", "fullStatement": "Sumar fracciones."}]}"#;
    std::fs::write(&file, framework).unwrap();
    let (class, file) = (class.to_str().unwrap(), file.to_str().unwrap());
    let new = ["new", "A", "--teacher", "B", "--class", class];
    assert_eq!(juntos(home.path(), &new).0, 0);
    let call = |rest: &[&str]| {
        let call = ["--class", class, "--lang", "en"];
        juntos(home.path(), &[&call[..], rest].concat())
    };
    let (code, out, _) = call(&["class", "statements"]);
    assert!(code == 0 && out.contains("Nothing in this class"), "{out}");
    let (code, out, _) = call(&["import", file]);
    let asked = "The standards of “Grado 5” are in: not said yet. Otherwise: --statements-in";
    assert!(code == 0 && out.contains(asked), "{out}");
    for wrong in ["fr", "Grado 5=fr"] {
        let (code, _, err) = call(&["import", file, "--statements-in", wrong]);
        assert!(code == 2 && err.contains(wrong), "{code} {err}");
    }
    let (code, _, err) = call(&["import", file, "--yes", "--statements-in", "Grado 6=es"]);
    assert!(code == 2 && err.contains("There are: “Grado 5”"), "{err}");
    let (_, out, _) = call(&["class", "statements"]);
    assert!(out.contains("Nothing in this class"), "nothing came: {out}");
    let (code, out, err) = call(&["import", file, "--yes", "--statements-in", "Grado 5=es"]);
    assert!(code == 0 && out.contains("are in: Spanish"), "{out} {err}");
    let (code, out, _) = call(&["class", "statements"]);
    let says = "“Grado 5”: Spanish\n  “Sumar fracciones.”";
    assert!(code == 0 && out.contains(says), "{out}");
    let (code, out, _) = call(&["class", "statements", "grado 5", "mixed"]);
    assert!(code == 0 && out.contains("both, or another"), "{out}");
    let (code, _, err) = call(&["class", "statements", "Grado 6", "en"]);
    assert!(code == 2 && err.contains("Grado 5"), "{code} {err}");
    let said = ["class", "statements", "--class", class, "--lang", "es"];
    let (_, out, _) = juntos(home.path(), &said);
    assert!(out.contains("los dos, u otro idioma"), "{out}");
}

#[test]
fn a_class_says_how_it_is_set_and_is_set_otherwise() {
    let home = tempfile::tempdir().unwrap();
    let call = |rest: &[&str]| juntos(home.path(), &[rest, &["--lang", "en-US"]].concat());
    let (code, _, err) = call(&["new", "6B", "--teacher", "Ana", "--scale", "four-levels"]);
    assert_eq!((code, err.as_str()), (0, ""));
    let path = made(home.path());
    let with = |rest: &[&str]| call(&[rest, &["--class", path.to_str().unwrap()]].concat());
    let (code, out, _) = with(&["class"]);
    assert_eq!(code, 0, "{out}");
    assert!(
        out.contains("Name of the class: 6B") && out.contains("counts 65%"),
        "{out}"
    );
    let (code, out, err) = with(&["class", "set", "rule", "decaying:75"]);
    assert!(
        code == 0 && out.contains("Nothing has changed yet"),
        "{out}{err}"
    );
    assert!(with(&["class"]).1.contains("65%"));
    let (code, out, _) = with(&["class", "set", "rule", "decaying:75", "--yes"]);
    assert!(code == 0 && out.contains("75%"), "{out}");
    let (_, out, _) = with(&["class", "--history"]);
    assert!(
        out.contains("75%") && out.contains("Before, until"),
        "{out}"
    );
    for (values, said) in [
        (
            &["mission", "es", "Aprender juntos."][..],
            "[es] Aprender juntos.",
        ),
        (&["minutes", "30"], "30 minutes"),
        (&["raters", "student,teacher"], "Student and Teacher"),
        (
            &["contact", "602-555-0134", "es", "8 to 3", "de 8 a 3"],
            "602-555-0134 · Spanish · 8 to 3",
        ),
        (&["cover", "teacher", "30"], "30 seconds"),
        (&["called", "en", "Ms. A"], "Ms. A"),
        (
            &["term", "new", "2031-08-31", "2031-12-18", "Fall"],
            "Fall: August 31 to December 18",
        ),
    ] {
        let (code, out, err) = with(&[&["class", "set"], values].concat());
        assert!(code == 0 && out.contains(said), "{values:?}: {out}{err}");
    }
    let (_, out, _) = with(&["class"]);
    assert!(
        out.contains("602-555-0134") && out.contains("[es] Aprender juntos."),
        "{out}"
    );
}

#[test]
fn what_a_class_cannot_be_set_to_names_what_was_meant_and_what_there_is() {
    let home = tempfile::tempdir().unwrap();
    let call = |rest: &[&str]| juntos(home.path(), &[rest, &["--lang", "en-US"]].concat());
    call(&["new", "6B", "--teacher", "Ana"]);
    let path = made(home.path());
    for (values, said) in [
        (&["rul", "highest"][..], "Did you mean “rule”?"),
        (&["rule", "higest"], "Did you mean “highest”?"),
        (&["rule", "decaying"], "needs a number"),
        (&["rule", "decaying:0"], "from 1 to 99"),
        (&["habits", "crips"], "Did you mean “crisp”?"),
        (&["scale", "five"], "four-levels"),
        (&["script", "grwth"], "Did you mean “growth”?"),
        (&["minutes", "1"], "5…120"),
        (&["cover", "teacher", "5"], "20…1800"),
        (&["mission", "fr", "Bonjour"], "en, es"),
        (
            &["term", "new", "2026-09-01", "2026-08-01", "X"],
            "cannot end before it begins",
        ),
    ] {
        let typed = [
            &["class", "set"],
            values,
            &["--class", path.to_str().unwrap()],
        ]
        .concat();
        let (code, out, err) = call(&typed);
        assert_eq!((code, out.as_str()), (2, ""), "{values:?}: {err}");
        assert!(err.contains(said), "{values:?}: {err}");
    }
    for (option, value, said) in [
        ("--scale", "four-level", "Did you mean “four-levels”?"),
        ("--habits", "crips", "Did you mean “crisp”?"),
        ("--script", "x", "report-card"),
    ] {
        let (code, _, err) = call(&["new", "7A", "--teacher", "Ana", option, value]);
        assert!(code == 2 && err.contains(said), "{option}: {err}");
    }
    for lang in ["en-US", "es-US"] {
        let (code, out, _) = juntos(home.path(), &["class", "set", "--help", "--lang", lang]);
        assert!(
            code == 0 && out.contains("own-why") && out.contains("--yes"),
            "{out}"
        );
    }
}

/// The one class file below this folder.
fn made(folder: &Path) -> std::path::PathBuf {
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "juntos") {
                return path;
            }
        }
    }
    panic!("no class file");
}
