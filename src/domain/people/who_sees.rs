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

/// Who of a student's family sits at the screen. Of a student with one home nobody has to say so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Table {
    /// The student, or whoever comes from the only home.
    #[default]
    Student,
    /// This home.
    Home {
        /// Which.
        home: HomeId,
        /// Who; none: nobody has said.
        adult: Option<AdultId>,
    },
    /// The homes together: everybody hears it, everybody reads it.
    Together,
}

impl Table {
    /// Whose eyes are on the screen.
    pub const fn viewer(self, student: StudentId) -> Viewer {
        match self {
            Self::Student | Self::Together => Viewer::Student(student),
            Self::Home { home, adult } => Viewer::Family {
                student,
                home: Some(home),
                adult,
            },
        }
    }

    /// The one home at the screen.
    pub const fn home(self) -> Option<HomeId> {
        match self {
            Self::Home { home, .. } => Some(home),
            Self::Student | Self::Together => None,
        }
    }
}

/// A student, and who of the family sits there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seat {
    /// Who.
    pub student: StudentId,
    /// With whom.
    pub table: Table,
}

impl Seat {
    /// Whoever of the family may have what leaves the file: this home, or what is for all.
    pub const fn family(self) -> Viewer {
        match self.table {
            Table::Home { .. } => self.table.viewer(self.student),
            Table::Student | Table::Together => Viewer::family(self.student),
        }
    }
}

impl From<StudentId> for Seat {
    fn from(student: StudentId) -> Self {
        Self {
            student,
            table: Table::default(),
        }
    }
}

/// Something a family gave: of which home, and whether everybody may read it. Of no home and for everybody: said with
/// the homes at one table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Owner {
    /// The home; none: of the homes together, or nobody knows.
    pub home: Option<HomeId>,
    /// Who of it said so; none: nobody knows.
    pub adult: Option<AdultId>,
    /// All homes may read it.
    pub shared: bool,
}

/// What of that which a student's homes have given somebody sees. With one home there is nothing to keep apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Share {
    /// All of it.
    All,
    /// What this home gave, and what is shared.
    Of(HomeId),
    /// What is shared, and every hour of the student's own.
    OfStudent,
    /// What is shared, and nothing else.
    Common,
}

impl Share {
    /// What `viewer` sees of a student who has `several` homes.
    pub const fn of(viewer: Viewer, several: bool) -> Self {
        match viewer {
            Viewer::Family {
                home: Some(home), ..
            } => Self::Of(home),
            _ if !several => Self::All,
            Viewer::Teacher => Self::All,
            Viewer::Student(_) => Self::OfStudent,
            Viewer::Family { home: None, .. } => Self::Common,
        }
    }

    /// Does it take in what is of this home, or shared?
    pub fn takes(self, owner: Owner) -> bool {
        match self {
            Self::All => true,
            Self::Of(own) => owner.shared || owner.home == Some(own),
            Self::OfStudent | Self::Common => owner.shared,
        }
    }

    /// Does it take in a family's view of a habit? Whose is shown decides what is revealed: a view is not shared.
    pub fn takes_view(self, owner: Owner) -> bool {
        match (self, owner.home) {
            (Self::All, _) => true,
            (Self::Of(own), Some(home)) => own == home,
            (Self::OfStudent | Self::Common, Some(_)) => false,
            (_, None) => owner.shared,
        }
    }

    /// Does it take in a conference's hour and who came: with this home, with none in particular, or with all?
    pub fn takes_hour(self, with: Option<HomeId>, together: bool) -> bool {
        match self {
            Self::All | Self::OfStudent => true,
            Self::Of(own) => together || with.is_none_or(|home| home == own),
            Self::Common => together || with.is_none(),
        }
    }

    /// Does it take in what went on at a conference's table: who came, what the family's part on the screen was?
    pub fn was_there(self, with: Option<HomeId>, together: bool) -> bool {
        match self {
            Self::All => true,
            Self::Of(own) => together || with == Some(own),
            Self::OfStudent | Self::Common => together,
        }
    }

    /// Does it take in who lives in this home?
    pub fn takes_home(self, home: HomeId) -> bool {
        match self {
            Self::All | Self::OfStudent => true,
            Self::Of(own) => home == own,
            Self::Common => false,
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

    /// Home 1, home 2, both at one table, the student alone, whoever of the family, the teacher; what of whom.
    #[test]
    fn a_home_sees_its_own_and_what_is_shared() {
        let [one, other] = [1, 2].map(HomeId);
        let at = |home| Table::Home { home, adult: None }.viewer(StudentId(1));
        let own = Owner {
            home: Some(one),
            ..Owner::default()
        };
        let shared = Owner {
            shared: true,
            ..own
        };
        let together = Owner {
            home: None,
            ..shared
        };
        let table = [
            (at(one), [true, true, true, false], true),
            (at(other), [false, true, true, false], false),
            (
                Table::Together.viewer(StudentId(1)),
                [false, true, true, false],
                true,
            ),
            (
                Viewer::Student(StudentId(1)),
                [false, true, true, false],
                true,
            ),
            (
                Viewer::family(StudentId(1)),
                [false, true, true, false],
                false,
            ),
            (Viewer::Teacher, [true; 4], true),
        ];
        for (viewer, sees, hour) in table {
            let share = Share::of(viewer, true);
            let seen = [own, shared, together, Owner::default()].map(|owner| share.takes(owner));
            assert_eq!(seen, sees, "{viewer:?}");
            assert_eq!(share.takes_hour(Some(one), false), hour, "{viewer:?}");
            assert!(share.takes_hour(Some(one), true), "{viewer:?}");
        }
        let alone = Share::of(Viewer::Student(StudentId(1)), false);
        assert!(alone.takes(own) && alone.takes(Owner::default()));
    }

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
