//! The map of what belongs to a student: the export walks it; the times of a conference hang on the conference.

/// A table that holds something of a student.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Table {
    /// Its name.
    pub name: &'static str,
    /// The column that holds the student's key.
    pub key: &'static str,
}

const fn of(name: &'static str) -> Table {
    Table {
        name,
        key: "student",
    }
}

/// Every table with a student's key, those that refer to others first.
pub const STUDENT_TABLES: &[Table] = &[
    of("draft"),
    of("statement"),
    of("feedback"),
    of("private_request"),
    of("question"),
    of("note_wording"),
    of("note"),
    of("promise"),
    of("goal"),
    of("snapshot"),
    of("profile_answer"),
    of("conference"),
    of("talking_point"),
    of("post_it"),
    of("habit_rating"),
    of("growth_result"),
    of("choice"),
    of("override"),
    of("evidence"),
    of("adult"),
    of("household"),
    of("log"),
    Table {
        name: "student",
        key: "id",
    },
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::store::Store;

    #[test]
    fn no_table_with_a_students_key_is_missing_from_the_map() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::create(&folder.path().join("class.juntos")).unwrap();
        let sql = "SELECT m.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND c.name = 'student'";
        let mut statement = store.connection.prepare(sql).unwrap();
        let found: BTreeSet<String> = statement
            .query_map([], |row| row.get(0))
            .unwrap()
            .map(Result::unwrap)
            .collect();
        let mapped: BTreeSet<String> = STUDENT_TABLES
            .iter()
            .filter(|table| table.key == "student")
            .map(|table| table.name.to_owned())
            .collect();
        assert_eq!(found, mapped);
    }
}
