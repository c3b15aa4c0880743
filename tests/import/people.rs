//! What a list says of students and their homes, and what it does not say.

use super::*;

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
    let answers = class.columns(&file, &[]);
    class.takes_in(&file, &answers);
    let grade = |name: &str| class.of(name).student.grade;
    assert_eq!(["Inés Vega", "Lea Stone"].map(grade), [Some(5), Some(4)]);
}
