//! Who is no longer in the school's list is offered to leave the class, by name.

use juntos::domain::class_file::intake::Left;

use super::*;

/// Of the list, without one student, or with an enrolment that ended on a day.
fn without_iker(ended: Option<&str>) -> Vec<(&'static str, &'static str)> {
    let users = ELEVEN
        .iter()
        .find(|(name, _)| *name == "users.csv")
        .unwrap()
        .1;
    let users: String = users
        .lines()
        .filter(|line| ended.is_some() || !line.contains("Iker"))
        .map(|line| format!("{line}\n"))
        .collect();
    let end = ended.unwrap_or_default();
    let enrolments = format!(
        "sourcedId,classSourcedId,userSourcedId,role,beginDate,endDate\ne1,c1,s1,student,2026-08-10,2027-06-10\ne2,c1,s2,student,2026-08-10,{end}\n"
    );
    let files = with(ELEVEN.to_vec(), "users.csv", users.leak());
    with(files, "enrollments.csv", enrolments.leak())
}

#[test]
fn an_enrolment_that_has_ended_brings_nobody() {
    let mut class = Class::new();
    let folder = class.writes_all("list", &without_iker(Some("2026-09-30")));
    let looked = class.takes_in(&folder, &Answers::default());
    assert_eq!(class.names(), ["Luz Ramos Peña"]);
    assert_eq!(looked.findings.count(Problem::Ended), 1);
}

#[test]
fn whoever_is_no_longer_in_the_list_is_asked_about_by_name() {
    for ended in [None, Some("2026-09-30")] {
        let mut class = Class::new();
        let folder = class.writes_all("list", ELEVEN);
        class.takes_in(&folder, &Answers::default());
        let folder = class.writes_all("later", &without_iker(ended));
        let looked = class.tries(&folder, &Answers::default(), false).unwrap();
        let iker = class.of("Iker Sosa").key;
        let asked = vec![(iker, "Iker Sosa".to_owned())];
        assert_eq!(looked.question, Some(Question::Left(asked)));
        let stay = Answers {
            left: Some(Left::Stay),
            ..Answers::default()
        };
        class.takes_in(&folder, &stay);
        assert_eq!(class.names().len(), 2);
        assert!(
            class
                .takes_in(&folder, &Answers::default())
                .counts
                .is_idle(),
            "asked once"
        );
    }
    let mut class = Class::new();
    let folder = class.writes_all("list", ELEVEN);
    class.takes_in(&folder, &Answers::default());
    let folder = class.writes_all("later", &without_iker(None));
    let leave = Answers {
        left: Some(Left::Leave),
        ..Answers::default()
    };
    assert_eq!(class.takes_in(&folder, &leave).counts.left, 1);
    assert_eq!(class.names(), ["Luz Ramos Peña"]);
    let again = class.takes_in(&folder, &Answers::default());
    assert!(again.counts.is_idle(), "who has left is not missed");
}
