//! Files that are not whole, or not what they seem: nothing of them comes in, and it is said why.

use super::*;

#[test]
fn a_table_that_was_cut_off_brings_nothing() {
    let whole =
        "Student,Standard,Score,Date\nZoë Ng,A,3,10/01/2026\nLuz Ramos Peña,A,2,10/01/2026\n";
    for text in [
        &whole[..whole.len() - 14],
        "Student,Standard,Score,Date\nZoë Ng,A,3,10/01/2026\n\"Luz Ra",
    ] {
        let mut class = Class::with_students();
        let file = class.writes("table.csv", text);
        let answers = class.columns(&file, &[]);
        let looked = class.tries(&file, &answers, false).unwrap();
        assert!(looked.is_broken(), "{text}");
        assert!(looked.counts.is_nothing() && class.store.standards().unwrap().is_empty());
    }
    let mut class = Class::with_students();
    let file = class.writes("table.csv", whole.trim_end());
    let answers = class.columns(&file, &[]);
    assert_eq!(
        class.takes_in(&file, &answers).counts.evidence.added,
        2,
        "no end of line is no damage"
    );
}

#[test]
fn what_brings_nothing_is_not_said_to_have_come() {
    let mut class = Class::new();
    let file = class.writes(
        "map.csv",
        "StudentID,Subject,TestStartDate,TestRITScore\n9,Mathematics,9/10/2026,210\n",
    );
    let looked = class.tries(&file, &Answers::default(), false).unwrap();
    assert!(looked.counts.is_nothing());
    assert_eq!(looked.named[2], ["9"], "it says who stays out");
}

#[test]
fn what_is_no_table_is_called_by_its_name() {
    let mut class = Class::new();
    for (name, bytes, wanted) in [
        (
            "grades.xls",
            &b"<html><body><table><tr><td>Student</td></tr></table>"[..],
            Cannot::WebPage,
        ),
        ("grades.csv", b"%PDF-1.7 ...", Cannot::Document),
        (
            "takeout.json",
            b"{\"courseWork\": [{\"title\": \"Quiz\"}]}",
            Cannot::NoFramework,
        ),
        ("list.json", b"[]", Cannot::NoFramework),
        ("odd.json", b"{\"CFItems\": 3}", Cannot::NoFramework),
    ] {
        let file = class.writes(name, bytes);
        assert_eq!(class.cannot(&file), wanted, "{name}");
    }
}

#[cfg(unix)]
#[test]
fn a_pipe_is_not_waited_for() {
    let mut class = Class::new();
    let path = class.folder.path().join("pipe.csv");
    let made = std::process::Command::new("mkfifo").arg(&path).status();
    if made.is_ok_and(|status| status.success()) {
        assert_eq!(class.cannot(&path), Cannot::Unreachable);
    }
}

#[test]
fn a_zip_that_unpacks_without_end_is_refused() {
    // What the directory of a zip says of its sizes is believed before anything is unpacked.
    let mut zip = zipped(&[("results.csv", "sourcedId\n")]);
    let directory = zip
        .windows(4)
        .position(|four| four == b"PK\x01\x02")
        .unwrap();
    zip[directory + 24..directory + 28].copy_from_slice(&0x7fff_ffff_u32.to_le_bytes());
    let mut class = Class::new();
    let file = class.writes("big.zip", &zip);
    assert_eq!(class.cannot(&file), Cannot::TooMuch);
}

/// How much work each column is stands beside the guesses; here it is only read.
#[test]
fn a_table_of_very_many_columns_is_read() {
    let names: Vec<String> = (0..60_000).map(|at| format!("Column {at}")).collect();
    let text = format!(
        "Student,Score,{}\nZoë Ng,3,{}\n",
        names.join(","),
        vec!["1"; 60_000].join(",")
    );
    let mut class = Class::new();
    let file = class.writes("wide.csv", text);
    class.columns(&file, &[("Score", Role::Skip)]);
}

#[test]
fn one_odd_field_does_not_refuse_a_framework() {
    let one = |items: &str, subject: &str, number: &str| {
        format!(
            "{{\"CFDocument\": {{\"identifier\": \"d\", \"title\": \"Science\", \"subject\": {subject}}}, \"CFItems\": [{items}], \"CFAssociations\": [{{\"associationType\": \"isChildOf\", \"originNodeURI\": {{\"identifier\": \"b\"}}, \"destinationNodeURI\": {{\"identifier\": \"d\"}}, \"sequenceNumber\": {number}}}]}}"
        )
    };
    let two = "{\"identifier\": \"a\", \"humanCodingScheme\": \"LS.1\", \"fullStatement\": \"Cells\"}, {\"identifier\": \"b\", \"humanCodingScheme\": \"LS.2\", \"fullStatement\": \"Genes\"}";
    let nameless = two.replace("\"identifier\": \"a\"", "\"identifier\": null");
    let texts = [
        one(two, "\"Science\"", "1"),
        one(two, "[\"Science\"]", "\"2\""),
        one(&nameless, "null", "null"),
        format!("[{}]", one(two, "[]", "1")),
        format!("{{\"CFPackages\": [{}]}}", one(two, "[]", "1")),
    ];
    for text in texts {
        let mut class = Class::new();
        let file = class.writes("framework.json", &text);
        assert_eq!(
            class
                .takes_in(&file, &Answers::default())
                .counts
                .standards
                .added,
            2,
            "{text}"
        );
    }
}
