//! A name is put right at the desk with few keys, and a child is found by the number of the school.

use assert_cmd::Command;

use super::*;

#[test]
fn a_typo_in_a_name_is_put_right_where_the_student_is_and_the_door_follows() {
    let person = Person::at_the_door(SPANISH)
        .types("t")
        .chooses("La carpeta de un estudiante")
        .types("/xime<enter>")
        .chooses("El estudiante y la familia")
        .types("<enter>");
    assert!(person.sees().contains("siguen con el"), "{}", person.sees());
    let before = folder(&person, "Xime");
    let mut person = person.types(&format!("{}Xim<enter>", "<back>".repeat(4)));
    person.press(&"<enter>".repeat(8));
    let after = folder(&person, "Xim").student;
    assert_eq!(after.name.called, "Xim");
    assert_eq!(after.name.last, before.student.name.last);
    let store = person.session.store().unwrap();
    let log = store.log_of(before.key).unwrap();
    assert!(log.iter().any(|line| line.what == What::Corrected));
    // What was shown keeps the name it was shown with; the record tells what it was.
    assert_eq!(folder(&person, "Xim").records, before.records);
    person.press("<esc>");
    assert!(person.sees().contains("Xim"), "{}", person.sees());
    let person = person.comes_back();
    assert!(
        person
            .session
            .app
            .around
            .students
            .iter()
            .any(|one| one.name.called == "Xim")
    );
}

#[test]
fn a_student_is_found_by_the_number_of_the_school() {
    let folder = tempfile::tempdir().unwrap();
    let class = folder.path().join("c.juntos");
    let file = folder.path().join("roster.csv");
    let table = "First,Last,Number\nAna,Peña,2\nLuis,Ramos,4001\n";
    std::fs::write(&file, table).unwrap();
    let juntos = |arguments: &[&str]| {
        let mut command = Command::cargo_bin("juntos").unwrap();
        let command = command
            .env("JUNTOS_CLASS", &class)
            .env("HOME", folder.path());
        let command = command.env("XDG_DATA_HOME", folder.path()).args(arguments);
        let output = command.args(["--lang", "es"]).output().unwrap();
        String::from_utf8(output.stdout).unwrap() + &String::from_utf8(output.stderr).unwrap()
    };
    juntos(&["new", "6B", "--teacher", "Rosa Díaz", "--grade", "6"]);
    let columns = [
        "First=first-name",
        "Last=last-name",
        "Number=student-number",
    ];
    let mut arguments = vec!["import", file.to_str().unwrap(), "--yes"];
    arguments.extend(columns.iter().flat_map(|column| ["--column", column]));
    juntos(&arguments);
    let said = juntos(&["record", "4001"]);
    assert!(said.contains("Luis Ramos"), "{said}");
    // 2 is Ana's number at school, and the program's own for Luis: both are named, none is chosen.
    let said = juntos(&["record", "2"]);
    assert!(
        said.contains("Ana Peña") && said.contains("Luis Ramos"),
        "{said}"
    );
}
