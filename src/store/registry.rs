//! Every table of the class file: whose it is, what stands in it, who may have it, what another laptop may do with it.
//!
//! Export, erasure, sealing and the check read it; a test fails for a table or column that is not in it.

/// Whose a row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    /// The student's in this column.
    Student(&'static str),
    /// The student's whose conference it belongs to.
    Conference,
    /// Nobody's.
    Nobody,
}

/// For whom a sealed column is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sealed {
    /// There is none.
    Not,
    /// For the day's work.
    ForClass,
    /// For the teacher alone, in the rows this says, as SQL.
    PartlyForTeacher(&'static str),
}

/// What a laptop that the student was lent to may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Loan {
    /// It has none of it.
    Stays,
    /// It reads it.
    Reads,
    /// It writes it, and gives it back: each wording has the name of the change it comes from.
    Writes,
}

/// A table of the class file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Table {
    /// Its name.
    pub name: &'static str,
    /// The column that numbers its rows.
    pub id: &'static str,
    /// Whose its rows are.
    pub of: Of,
    /// Its columns but `sealed`.
    pub columns: &'static [&'static str],
    /// For whom what is sealed is.
    pub sealed: Sealed,
    /// The columns whose change would change what is sealed: it opens with these as they were, and only so.
    pub bound: &'static [&'static str],
    /// May the student's family have it, where it is not for the teacher alone?
    pub exported: bool,
    /// What a lent laptop may do with it.
    pub loan: Loan,
}

impl Table {
    /// The column with the student's row; none: it is nobody's, or a conference's.
    pub const fn key(&self) -> Option<&'static str> {
        match self.of {
            Of::Student(column) => Some(column),
            Of::Conference | Of::Nobody => None,
        }
    }

    /// Which rows are for the teacher alone, as SQL.
    pub const fn private(&self) -> &'static str {
        match self.sealed {
            Sealed::PartlyForTeacher(rows) => rows,
            Sealed::ForClass | Sealed::Not => "0",
        }
    }

    /// Is anything sealed in it?
    pub const fn is_sealed(&self) -> bool {
        !matches!(self.sealed, Sealed::Not)
    }

    const fn read_by_loans(mut self) -> Self {
        self.loan = Loan::Reads;
        self
    }

    const fn written_by_loans(mut self) -> Self {
        self.loan = Loan::Writes;
        self
    }

    const fn for_teacher_in(mut self, rows: &'static str) -> Self {
        self.sealed = Sealed::PartlyForTeacher(rows);
        self
    }

    const fn not_exported(mut self) -> Self {
        self.exported = false;
        self
    }
}

/// A table about a student, with words for the day's work.
const fn about_student(
    name: &'static str,
    columns: &'static [&'static str],
    bound: &'static [&'static str],
) -> Table {
    Table {
        name,
        id: "id",
        of: Of::Student("student"),
        columns,
        sealed: Sealed::ForClass,
        bound,
        exported: true,
        loan: Loan::Stays,
    }
}

/// A table without words.
const fn structure(name: &'static str, of: Of, columns: &'static [&'static str]) -> Table {
    Table {
        name,
        id: "id",
        of,
        columns,
        sealed: Sealed::Not,
        bound: &[],
        exported: true,
        loan: Loan::Stays,
    }
}

/// A table about nobody, with words.
const fn about_class(name: &'static str, columns: &'static [&'static str]) -> Table {
    Table {
        of: Of::Nobody,
        exported: false,
        ..about_student(name, columns, &[])
    }
}

/// The class, as it is set.
pub(super) const CLASS: Table =
    about_class("class", &["id", "uuid", "created", "archived"]).read_by_loans();
/// What it was set to before.
pub(super) const CLASS_BEFORE: Table = about_class("class_before", &["id", "at"]);
/// Keys that no passphrase is derived to.
pub(super) const CLASS_KEY: Table = about_class("class_key", &["id", "name"]);
/// Questions given to all families.
pub(super) const BANK_QUESTION: Table = about_class("bank_question", &["id", "at"]).read_by_loans();
/// What is lent.
pub(super) const LOAN: Table =
    about_class("loan", &["id", "name", "at", "until", "rows_from", "state"]);
/// Students' codes.
pub(super) const CODE: Table = about_student("code", &["id", "student", "at"], &[])
    .not_exported()
    .read_by_loans();
/// Ids of other systems.
pub(super) const KNOWN_AS: Table = about_student(
    "known_as",
    &["id", "student", "namespace", "mark"],
    &["namespace"],
);
/// Plans to redo work.
pub(super) const REVISION_PLAN: Table = about_student(
    "revision_plan",
    &["id", "student", "standard", "due", "done", "at"],
    &["standard"],
)
.read_by_loans();
/// Where students stood when the last year ended.
const LAST_LEVEL: Table = about_student(
    "last_level",
    &["id", "student", "standard", "at"],
    &["standard"],
)
.read_by_loans();
/// What was there before something was corrected.
pub(super) const CORRECTION: Table = about_student(
    "correction",
    &["id", "student", "about", "about_id", "at"],
    &["about", "about_id"],
)
.for_teacher_in(
    "(about = 'talking_point' AND about_id IN (SELECT id FROM talking_point WHERE visibility <> 'shared')
      OR about = 'note' AND about_id IN (SELECT id FROM note WHERE visibility <> 'shared'))",
);
/// What is being typed.
pub(super) const DRAFT: Table = about_student(
    "draft",
    &[
        "id",
        "student",
        "conference",
        "home",
        "place",
        "due",
        "form",
        "at",
    ],
    &["conference", "home", "place", "form"],
)
.for_teacher_in("place LIKE 'desk/%'")
.written_by_loans();
/// What a family sees differently.
pub(super) const STATEMENT: Table = about_student(
    "statement",
    &[
        "id", "student", "home", "adult", "about", "about_id", "place", "at", "seen", "shared",
    ],
    &["home", "about", "about_id", "place"],
)
.written_by_loans();
/// What a family thought of a conference.
pub(super) const FEEDBACK: Table = about_student(
    "feedback",
    &[
        "id",
        "student",
        "conference",
        "home",
        "adult",
        "voice",
        "at",
        "shared",
    ],
    &["conference", "home", "voice"],
)
.written_by_loans();
/// Wishes to talk with the teacher alone.
pub(super) const PRIVATE_REQUEST: Table = about_student(
    "private_request",
    &["id", "student", "conference", "home", "adult", "at", "done"],
    &["conference", "home"],
)
.for_teacher_in("1")
.written_by_loans();
/// A family's questions.
pub(super) const QUESTION: Table = about_student(
    "question",
    &[
        "id",
        "student",
        "conference",
        "home",
        "adult",
        "note",
        "asked",
        "answered",
        "shared",
    ],
    &["conference", "home", "note"],
)
.written_by_loans();
/// Wordings beside what stands, and earlier ones.
pub(super) const WORDING: Table = about_student(
    "wording",
    &["id", "student", "about", "about_id", "state", "at"],
    &["about", "about_id", "state"],
)
.for_teacher_in("about = 'note' AND about_id IN (SELECT id FROM note WHERE visibility <> 'shared')")
.written_by_loans();
/// Notes of conferences.
pub(super) const NOTE: Table = about_student(
    "note",
    &[
        "id",
        "student",
        "conference",
        "home",
        "adult",
        "step",
        "part",
        "prompt",
        "voice",
        "visibility",
        "at",
        "shared",
    ],
    &[
        "conference",
        "home",
        "step",
        "part",
        "prompt",
        "voice",
        "visibility",
    ],
)
.for_teacher_in("visibility <> 'shared'")
.written_by_loans();
/// Promises.
pub(super) const PROMISE: Table = about_student(
    "promise",
    &[
        "id",
        "student",
        "conference",
        "home",
        "adult",
        "owner",
        "due",
        "kept",
        "at",
        "shared",
    ],
    &["conference", "home", "owner", "kept"],
)
.written_by_loans();
/// Goals.
pub(super) const GOAL: Table = about_student(
    "goal",
    &["id", "student", "conference", "due", "looks", "state", "at"],
    &["conference", "state"],
)
.written_by_loans();
/// What was shown at a conference.
pub(super) const SNAPSHOT: Table = Table {
    id: "conference",
    ..about_student("snapshot", &["conference", "student", "at"], &[])
}
.written_by_loans();
/// Answers of profiles and families' pages.
pub(super) const PROFILE_ANSWER: Table = about_student(
    "profile_answer",
    &[
        "id",
        "student",
        "conference",
        "home",
        "adult",
        "prompt",
        "voice",
        "at",
        "shared",
    ],
    &["home", "prompt", "voice"],
)
.written_by_loans();
/// Conferences and rehearsals.
pub(super) const CONFERENCE: Table = about_student(
    "conference",
    &[
        "id",
        "student",
        "household",
        "together",
        "script",
        "minutes",
        "kind",
        "state",
        "planned",
        "began",
        "ended",
        "next",
        "step",
        "part",
        "moved_to",
        "called",
        "plan",
    ],
    &["household", "together", "kind", "state"],
)
.written_by_loans();
/// Talking points.
pub(super) const TALKING_POINT: Table = about_student(
    "talking_point",
    &["id", "student", "step", "visibility", "at"],
    &["step", "visibility"],
)
.for_teacher_in("visibility <> 'shared'")
.read_by_loans();
/// One thing to work on.
pub(super) const POST_IT: Table =
    about_student("post_it", &["id", "student", "at", "handed"], &[]).written_by_loans();
/// Views of habits.
pub(super) const HABIT_RATING: Table = about_student(
    "habit_rating",
    &[
        "id", "student", "home", "adult", "term", "habit", "voice", "at", "shared",
    ],
    &["home", "term", "habit", "voice"],
)
.written_by_loans();
/// Results of tests.
pub(super) const GROWTH_RESULT: Table = about_student(
    "growth_result",
    &[
        "id",
        "student",
        "test",
        "term",
        "taken",
        "source",
        "source_id",
        "as_of",
    ],
    &["test", "term", "taken"],
)
.read_by_loans();
/// Which standards are shown, and why.
pub(super) const CHOICE: Table = about_student(
    "choice",
    &["id", "student", "standard", "place", "at"],
    &["standard", "place"],
)
.written_by_loans();
/// Judgements.
pub(super) const OVERRIDE: Table = about_student(
    "override",
    &["id", "student", "standard", "at", "cleared"],
    &["standard"],
)
.read_by_loans();
/// Evidence.
pub(super) const EVIDENCE: Table = about_student(
    "evidence",
    &[
        "id",
        "student",
        "standard",
        "work",
        "assessed",
        "kind",
        "attempt",
        "state",
        "entered",
        "source",
        "source_id",
        "mark",
        "as_of",
    ],
    &["standard", "kind", "state"],
)
.read_by_loans();
/// Adults of the homes.
pub(super) const ADULT: Table = about_student(
    "adult",
    &["id", "student", "household", "source", "source_id", "as_of"],
    &["household"],
)
.read_by_loans();
/// Homes.
pub(super) const HOUSEHOLD: Table =
    about_student("household", &["id", "student", "place", "family"], &[]).read_by_loans();
/// Students.
pub(super) const STUDENT: Table = Table {
    of: Of::Student("id"),
    ..about_student(
        "student",
        &[
            "id",
            "source",
            "source_id",
            "state",
            "left_on",
            "hold",
            "as_of",
        ],
        &[],
    )
}
.read_by_loans();

const ATTEMPT: Table = Table {
    id: "student",
    ..structure(
        "attempt",
        Of::Student("student"),
        &["student", "failures", "at"],
    )
}
.not_exported();
const SET_ASIDE: Table = structure(
    "set_aside",
    Of::Student("student"),
    &["id", "student", "what", "at"],
);
const LOAN_STUDENT: Table = structure(
    "loan_student",
    Of::Student("student"),
    &["id", "loan", "student"],
)
.not_exported();
const CONFERENCE_STEP: Table = Table {
    id: "",
    ..structure(
        "conference_step",
        Of::Conference,
        &[
            "conference",
            "step",
            "student_ms",
            "family_ms",
            "teacher_ms",
        ],
    )
}
.written_by_loans();
const LOG: Table = structure(
    "log",
    Of::Student("student"),
    &["id", "at", "what", "student", "who"],
)
.written_by_loans();

/// Everything, what refers to others first.
pub const TABLES: &[Table] = &[
    ATTEMPT,
    CODE,
    LOAN_STUDENT,
    LOAN,
    KNOWN_AS,
    SET_ASIDE,
    REVISION_PLAN,
    CORRECTION,
    DRAFT,
    STATEMENT,
    FEEDBACK,
    PRIVATE_REQUEST,
    QUESTION,
    WORDING,
    NOTE,
    PROMISE,
    GOAL,
    SNAPSHOT,
    PROFILE_ANSWER,
    CONFERENCE_STEP,
    CONFERENCE,
    TALKING_POINT,
    LAST_LEVEL,
    POST_IT,
    HABIT_RATING,
    GROWTH_RESULT,
    CHOICE,
    OVERRIDE,
    EVIDENCE,
    ADULT,
    HOUSEHOLD,
    LOG,
    STUDENT,
    BANK_QUESTION,
    CLASS_KEY,
    CLASS_BEFORE,
    CLASS,
    structure("setting", Of::Nobody, &["name", "value"]),
    structure(
        "framework",
        Of::Nobody,
        &["id", "source", "source_id", "title", "language"],
    )
    .read_by_loans(),
    structure(
        "standard",
        Of::Nobody,
        &[
            "id",
            "framework",
            "place",
            "code",
            "subject",
            "statement",
            "rule",
            "source",
            "source_id",
        ],
    )
    .read_by_loans(),
    structure(
        "standard_words",
        Of::Nobody,
        &["code", "can", "levels", "resources", "at"],
    )
    .read_by_loans(),
    structure("definition", Of::Nobody, &["path", "text"]).read_by_loans(),
    structure(
        "laptop",
        Of::Nobody,
        &["id", "name", "changes", "rows_from"],
    ),
    structure("returned", Of::Nobody, &["hash", "loan", "number", "at"]),
    structure("safe", Of::Nobody, &["id", "at", "lock"]),
];

/// Every table with a student's rows, what refers to others first.
pub fn of_students() -> impl DoubleEndedIterator<Item = (&'static Table, &'static str)> {
    TABLES
        .iter()
        .filter_map(|table| Some((table, table.key()?)))
}

/// The table of this name.
pub(super) fn named(name: &str) -> Option<&'static Table> {
    TABLES.iter().find(|table| table.name == name)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::store::Store;

    /// The class file as it is made, table by table.
    fn as_made() -> Vec<(String, BTreeSet<String>)> {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::create(&folder.path().join("class.juntos")).unwrap();
        let sql =
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'";
        let names: Vec<String> = store
            .connection
            .prepare(sql)
            .unwrap()
            .query_map([], |row| row.get(0))
            .unwrap()
            .map(Result::unwrap)
            .collect();
        names
            .into_iter()
            .map(|name| {
                let sql = format!("SELECT name FROM pragma_table_info('{name}')");
                let mut statement = store.connection.prepare(&sql).unwrap();
                let columns = statement.query_map([], |row| row.get(0)).unwrap();
                (name, columns.map(Result::unwrap).collect())
            })
            .collect()
    }

    #[test]
    fn every_table_and_column_of_the_file_is_here() {
        let made = as_made();
        assert_eq!(made.len(), TABLES.len());
        for (name, found) in made {
            let table = named(&name).unwrap_or_else(|| panic!("{name}"));
            let mut known: BTreeSet<String> = table
                .columns
                .iter()
                .map(|name| (*name).to_owned())
                .collect();
            if table.is_sealed() {
                known.insert("sealed".to_owned());
            }
            assert_eq!(found, known, "{name}");
        }
    }

    #[test]
    fn what_is_bound_is_a_column() {
        for table in TABLES {
            for bound in table.bound {
                assert!(table.columns.contains(bound), "{}: {bound}", table.name);
            }
        }
    }

    /// A home, an adult or a student in a row makes it somebody's: whoever erases goes by this.
    #[test]
    fn what_names_somebody_is_somebodys() {
        for table in TABLES {
            let names = ["student", "home", "household", "adult"];
            let is_named = names.iter().any(|name| table.columns.contains(name));
            let is_owned = table.key().is_some();
            assert!(is_owned || !is_named, "{}", table.name);
        }
    }

    #[test]
    fn what_refers_to_others_comes_first() {
        let at = |name: &str| TABLES.iter().position(|table| table.name == name);
        for (inner, outer) in [
            ("wording", "note"),
            ("note", "conference"),
            ("question", "note"),
            ("adult", "household"),
            ("household", "student"),
            ("loan_student", "loan"),
            ("statement", "adult"),
        ] {
            assert!(at(inner) < at(outer), "{inner} {outer}");
        }
    }
}
