//! Where class files lie, and what is remembered of them.

use super::*;

#[test]
fn a_taken_name_gets_a_number() {
    let folder = tempfile::tempdir().unwrap();
    let places = Places::below(folder.path().to_owned());
    fs::write(places.new_class("A"), "").unwrap();
    assert_eq!(places.new_class("A").file_name().unwrap(), "A-2.juntos");
}
#[test]
fn on_windows_nothing_lies_in_the_folder_that_roams() {
    let places = Places::on_windows(Path::new("local"), Path::new("roaming"));
    for inside in [places.sample(), places.new_class("A"), places.state()] {
        assert_eq!(inside.parent(), Some(Path::new("local/juntos")));
    }
    assert_eq!(places.before, Some("roaming/juntos/juntos/data".into()));
}

#[test]
fn the_class_that_was_open_last_is_found_where_it_was_brought() {
    let brought = [("a", "x"), ("b", "y")].map(|(from, to)| (from.into(), to.into()));
    let after = |class: Option<&str>| {
        let reading = Some("es-US".to_owned());
        let class = class.map(PathBuf::from);
        Remembered { class, reading }.after(&brought)
    };
    assert_eq!(after(Some("b")).class, Some("y".into()));
    assert_eq!(after(Some("c")).class, Some("c".into()));
    assert_eq!(after(None).class, None);
    assert_eq!(after(None).reading.as_deref(), Some("es-US"));
}

#[test]
fn what_an_older_program_remembered_is_taken_over_once() {
    let folder = tempfile::tempdir().unwrap();
    let places = Places::on_windows(&folder.path().join("l"), &folder.path().join("r"));
    let older = Places::below(places.before.clone().unwrap());
    let remembered = |class: &str| Remembered {
        class: Some(class.into()),
        reading: Some("both".to_owned()),
    };
    older.remember(&remembered("old"));
    places.take_over(&[("old".into(), "new".into())]);
    assert_eq!(places.remembered(), remembered("new"));
    assert!(!folder.path().join("r/juntos").exists(), "nothing is left");
    older.remember(&remembered("older"));
    places.take_over(&[]);
    assert_eq!(
        places.remembered(),
        remembered("new"),
        "the newer one counts"
    );
    fs::create_dir_all(older.folder()).unwrap();
    fs::write(older.folder().join("of somebody else"), "").unwrap();
    places.take_over(&[]);
    assert!(older.folder().exists(), "what is not ours stays");
}

#[test]
fn elsewhere_nothing_is_left_behind() {
    let places = Places::of_this_computer().unwrap();
    assert_eq!(places.before.is_some(), cfg!(windows));
    assert_eq!(
        Places::below("x".into()).left_behind(),
        Vec::<PathBuf>::new()
    );
}
