//! What somebody should know of files that are taken in.

use std::collections::BTreeMap;

/// Something in a file that somebody should know of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The file's name.
    pub file: String,
    /// The line of the table, 1 is the one with the names of the columns; none: the whole file.
    pub row: Option<u64>,
    /// The column's name; may be empty.
    pub column: String,
    /// What was read, cleaned and cut; never a name of a person.
    pub read: String,
    /// What is the matter.
    pub problem: Problem,
}

/// What is the matter, and so what happens with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Problem {
    /// It is no date of this school year's century; the line is left out.
    NotADate,
    /// It is no number; the line is left out.
    NotANumber,
    /// The score is not on the scale; the line is left out.
    OffTheScale,
    /// The line names no student; it is left out.
    NobodyNamed,
    /// No file names this student; the line is left out.
    UnknownStudent,
    /// The line names no standard; it is left out.
    NoStandard,
    /// The same id stands twice; the first one counts.
    Twice,
    /// The student has no name; they are left out.
    NoName,
    /// The grade is not 1 to 12; it is left empty.
    NotAGrade,
    /// The line has fewer or more cells than there are columns; what has no column is left out.
    Ragged,
    /// Two columns have this name; the first one counts.
    SameColumn,
    /// The column's name is spelled differently; it was read as this one.
    Misspelled,
    /// The file is not UTF-8; it was read as Windows-1252.
    Windows,
    /// The file is not UTF-8; it was read as an old Macintosh writes.
    Macintosh,
    /// Columns that are never taken in.
    Sensitive,
    /// Columns that are left out for what their names say, until somebody says what they hold.
    LeftOut,
    /// The line is marked as deleted; it is left out.
    Deleted,
    /// A test that does not count for growth; it is left out.
    NotForGrowth,
    /// Names in one column: the first word was taken as the given name.
    NamesInOne,
    /// The file is not part of what this reads; it was not opened.
    NotRead,
    /// A file that belongs to it is missing.
    MissingFile,
    /// The file breaks off or is damaged; what could be read up to there counts.
    BrokenOff,
    /// A link leads to something that is not in the file.
    LeadsOut,
    /// The words are in a language that is neither English nor Spanish.
    OtherLanguage,
    /// A language at home that no page is in; it is written down.
    HomeLanguage,
    /// It is no kind of work that there is; the kind for all of them is taken.
    NotAKind,
    /// It is longer than anything this keeps; it was cut.
    TooLong,
    /// Results without a day: they count as the oldest.
    NoDay,
    /// A number that stands beside different names: it is nobody's.
    SharedNumber,
    /// The line is no student: points possible, an average, a test student; it is left out.
    NoPerson,
    /// Lines above the names of the columns; they were left out.
    AboveHeader,
    /// A number was found with zeros before it.
    ZerosLost,
    /// The terms are of another school year than the one that is on; the class keeps its own.
    OtherYear,
    /// The enrolment has ended; the student is not taken in.
    Ended,
    /// A standard without an identifier or a code; it is left out.
    NoIdentifier,
}

/// What is the matter, and where.
#[derive(Clone, Copy, Debug)]
pub struct At<'a> {
    problem: Problem,
    file: &'a str,
    column: &'a str,
}

impl Problem {
    /// The same in a column of a file; no column: in all of it.
    pub const fn at<'a>(self, file: &'a str, column: &'a str) -> At<'a> {
        At {
            problem: self,
            file,
            column,
        }
    }

    /// Is it so of the whole column or file, wherever it is met first?
    const fn is_told_once(self) -> bool {
        matches!(
            self,
            Self::NamesInOne | Self::OtherLanguage | Self::Windows | Self::Macintosh | Self::NoDay
        )
    }

    /// Is something left out because of it, rather than only told?
    pub const fn leaves_out(self) -> bool {
        matches!(
            self,
            Self::NotADate
                | Self::NotANumber
                | Self::OffTheScale
                | Self::NobodyNamed
                | Self::UnknownStudent
                | Self::NoStandard
                | Self::Twice
                | Self::NoName
                | Self::MissingFile
                | Self::BrokenOff
                | Self::NoPerson
        )
    }
}

/// Findings, the first ones of each kind whole, all of them counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Findings {
    list: Vec<Finding>,
    counts: BTreeMap<(Problem, String, String), usize>,
}

impl Findings {
    /// As many of one kind in one column as anybody reads.
    const OF_A_KIND: usize = 5;

    /// Adds one; from the sixth of a kind on it is only counted, and `finding` is not even made.
    pub fn add(&mut self, what: At, finding: impl FnOnce() -> (Option<u64>, String)) {
        let At {
            problem,
            file,
            column,
        } = what;
        let key = (problem, file.to_owned(), column.to_owned());
        let count = self.counts.entry(key).or_default();
        if *count > 0 && problem.is_told_once() {
            return;
        }
        *count += 1;
        if *count <= Self::OF_A_KIND {
            let (row, read) = finding();
            let longest = match problem {
                Problem::Sensitive | Problem::LeftOut => 400,
                _ => 40,
            };
            let read: String = crate::domain::clean::clean_line(&read)
                .chars()
                .take(longest)
                .collect();
            self.list.push(Finding {
                file: file.to_owned(),
                row,
                column: column.to_owned(),
                read,
                problem,
            });
        }
    }

    /// The ones that are kept whole, what leaves something out first, else as they were met.
    pub fn listed(&self) -> Vec<&Finding> {
        let mut listed: Vec<&Finding> = self.list.iter().collect();
        listed.sort_by_key(|finding| !finding.problem.leaves_out());
        listed
    }

    /// How many of this kind there are in its file and column beyond those that are kept whole.
    pub fn more(&self, finding: &Finding) -> usize {
        let key = (
            finding.problem,
            finding.file.clone(),
            finding.column.clone(),
        );
        let count = self.counts.get(&key).copied().unwrap_or(0);
        count.saturating_sub(Self::OF_A_KIND)
    }

    /// How many there are of this problem.
    pub fn count(&self, problem: Problem) -> usize {
        self.counts
            .iter()
            .filter(|((known, ..), _)| *known == problem)
            .map(|(_, count)| count)
            .sum()
    }

    /// None at all?
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }
}
