//! What a list says of students and their homes, and what it does not say.

use super::*;
use juntos::domain::class_file::intake::Lack;
use juntos::domain::people::person::AdultReads;

fn told(looked: &Looked, problem: Problem) -> Vec<String> {
    let listed = looked.findings.listed().into_iter();
    listed
        .filter(|finding| finding.problem == problem)
        .map(|finding| finding.read.clone())
        .collect()
}

#[test]
fn a_grade_that_no_file_says_is_not_made_up() {
    let mut class = Class::new();
    let file = class.writes(
        "list.csv",
        "Student Number,First Name,Last Name,Grade\n41,Inés,Vega,\n42,Omar,Haddad,K\n43,Lea,Stone,4\n",
    );
    let answers = class.columns(&file, &[]);
    let looked = class.takes_in(&file, &answers);
    let grade = |name: &str| class.of(name).student.grade;
    assert_eq!(
        ["Inés Vega", "Omar Haddad", "Lea Stone"].map(grade),
        [None, None, Some(4)]
    );
    assert_eq!(told(&looked, Problem::NotAGrade), ["K"]);
    // A later list that says it fills it in, and one that says nothing leaves it.
    let file = class.writes(
        "later.csv",
        "Student Number,First Name,Last Name,Grade\n41,Inés,Vega,5\n43,Lea,Stone,\n",
    );
    class.takes_in(&file, &Answers::default());
    let grade = |name: &str| class.of(name).student.grade;
    assert_eq!(["Inés Vega", "Lea Stone"].map(grade), [Some(5), Some(4)]);
}

#[test]
fn a_language_that_is_neither_is_written_down_and_none_is_made_up() {
    let mut class = Class::new();
    let file = class.writes(
        "list.csv",
        "Student Number,First Name,Last Name,Guardian,Home Language,Guardian Language\n\
         41,Inés,Vega,Rosa Vega,Spanish,\n42,Omar,Haddad,Lina Haddad,Arabic,\n43,Lea,Stone,Kim Stone,,\n\
         44,Ana,Cruz,Paz Cruz,English/Spanish,\n45,Ivo,Hall,Jan Hall,English,Polish\n",
    );
    let answers = class.columns(&file, &[]);
    let looked = class.takes_in(&file, &answers);
    let adult = |name: &str| class.of(name).households[0].adults[0].reads.clone();
    assert_eq!(adult("Inés Vega"), Language::Spanish.into());
    assert_eq!(adult("Omar Haddad"), AdultReads::Other("Arabic".into()));
    assert_eq!(adult("Lea Stone"), AdultReads::Unknown);
    assert_eq!(adult("Ana Cruz"), AdultReads::Unknown);
    assert_eq!(adult("Ivo Hall"), AdultReads::Other("Polish".into()));
    let omar = class.of("Omar Haddad").student;
    assert_eq!(omar.home_language.as_deref(), Some("Arabic"));
    assert_eq!(class.of("Ana Cruz").student.reads, Reads::Both);
    assert_eq!(class.of("Ivo Hall").student.home_language, None);
    assert_eq!(told(&looked, Problem::HomeLanguage), ["Arabic"]);
}

#[test]
fn an_adult_of_the_school_list_reads_what_is_read_at_home() {
    let mut class = Class::new();
    let users = "sourcedId,status,dateLastModified,role,givenName,familyName,agentSourcedIds,grades,preferredLanguage\n\
         s1,active,2026-10-01T00:00:00.000Z,student,Omar,Haddad,a1,06,Arabic\n\
         s2,active,2026-10-01T00:00:00.000Z,student,Lea,Stone,a2,06,\n\
         a1,active,2026-10-01T00:00:00.000Z,parent,Lina,Haddad,,,\n\
         a2,active,2026-10-01T00:00:00.000Z,parent,Kim,Stone,,,\n";
    let enrolled =
        "sourcedId,classSourcedId,userSourcedId,role\ne1,c1,s1,student\ne2,c1,s2,student\n";
    let files = [
        ("users.csv", users),
        ("enrollments.csv", enrolled),
        ("classes.csv", "sourcedId,title\nc1,Room 9\n"),
    ];
    let folder = class.writes_all("list", &files);
    class.takes_in(&folder, &Answers::default());
    let adult = |name: &str| class.of(name).households[0].adults[0].reads.clone();
    assert_eq!(adult("Omar Haddad"), AdultReads::Other("Arabic".into()));
    assert_eq!(adult("Lea Stone"), AdultReads::Unknown);
}

#[test]
fn what_whoever_is_new_still_lacks_is_said_by_name() {
    let mut class = Class::new();
    let file = class.writes(
        "list.csv",
        "Student Number,First Name,Last Name,Guardian\n41,Inés,Vega,Rosa Vega\n42,Omar,Haddad,\n",
    );
    let answers = class.columns(&file, &[]);
    assert_eq!(class.looks(&file, &answers).lacking, []);
    let looked = class.takes_in(&file, &answers);
    // Without a passphrase nobody needs a code.
    let wanted = [("Omar Haddad".to_owned(), vec![Lack::Adult])];
    assert_eq!(looked.lacking, wanted);
    // Nobody is new the second time.
    assert_eq!(class.takes_in(&file, &answers).lacking, []);
}
