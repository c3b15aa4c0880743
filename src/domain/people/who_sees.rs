//! Who sees what. Every screen, handout and export asks here.

use crate::domain::conference::talking_point::Visibility;
use crate::domain::id::{AdultId, HomeId, StudentId};

/// Who looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Viewer {
    /// This student, with the family beside them: the conference screen.
    Student(StudentId),
    /// A student's family.
    Family {
        /// Whose.
        student: StudentId,
        /// Which of the student's homes; none: whoever of this family.
        home: Option<HomeId>,
        /// Who of that home; none: whoever lives there.
        adult: Option<AdultId>,
    },
    /// The teacher, alone.
    Teacher,
}

impl Viewer {
    /// Whoever of this student's family.
    pub const fn family(student: StudentId) -> Self {
        Self::Family {
            student,
            home: None,
            adult: None,
        }
    }
}

/// What is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Matter {
    /// Profile, standards, growth, goals, notes of a student.
    Page(StudentId),
    /// The views of a student's habit, and whether all who rate have rated.
    Ratings(StudentId, bool),
    /// A talking point about a student.
    Point(StudentId, Visibility),
    /// A request to talk in private.
    PrivateRequest,
    /// Settings, import, erase, log, codes.
    Office,
}

/// May `viewer` see `matter`?
pub fn may_see(viewer: Viewer, matter: Matter) -> bool {
    let own = match viewer {
        Viewer::Teacher => None,
        Viewer::Student(student) | Viewer::Family { student, .. } => Some(student),
    };
    match (own, matter) {
        (_, Matter::Ratings(_, false))
        | (
            Some(_),
            Matter::Point(_, Visibility::Private) | Matter::PrivateRequest | Matter::Office,
        ) => false,
        (None, _) => true,
        (
            Some(own),
            Matter::Page(about)
            | Matter::Ratings(about, true)
            | Matter::Point(about, Visibility::Shared),
        ) => own == about,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// DESIGN's table, a line a cell: what, student, family, teacher.
    #[test]
    fn everyone_sees_what_the_table_says() {
        let table = [
            (Matter::Page(StudentId(1)), true, true, true),
            (Matter::Page(StudentId(2)), false, false, true),
            (Matter::Ratings(StudentId(1), true), true, true, true),
            (Matter::Ratings(StudentId(1), false), false, false, false),
            (Matter::Ratings(StudentId(2), true), false, false, true),
            (
                Matter::Point(StudentId(1), Visibility::Shared),
                true,
                true,
                true,
            ),
            (
                Matter::Point(StudentId(1), Visibility::Private),
                false,
                false,
                true,
            ),
            (Matter::PrivateRequest, false, false, true),
            (Matter::Office, false, false, true),
        ];
        for (matter, student, family, teacher) in table {
            assert_eq!(
                may_see(Viewer::Student(StudentId(1)), matter),
                student,
                "student, {matter:?}"
            );
            assert_eq!(
                may_see(Viewer::family(StudentId(1)), matter),
                family,
                "family, {matter:?}"
            );
            assert_eq!(
                may_see(Viewer::Teacher, matter),
                teacher,
                "teacher, {matter:?}"
            );
        }
    }
}
