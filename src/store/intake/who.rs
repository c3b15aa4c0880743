//! Who of the class a line of a file is about. Numbers decide within the system that gave them, names where only one
//! child is called so; where the two disagree, or two children could be meant, somebody is asked.

use super::super::{Change, Error};
use super::Intake;
use super::marks::{SCHOOL, know_as, numbers};
use crate::domain::class_file::intake::{
    Answers, Doubt, Maybe, Pupil, WhoIs, WhoWas, Why, name_words, names_agree,
};
use crate::domain::id::StudentId;

/// No number of a school is longer: so far zeros that a spreadsheet dropped are looked for.
const LONGEST_NUMBER: usize = 12;

/// Who a line is about.
pub(super) enum Found {
    /// This student of the class.
    Student(StudentId),
    /// Whoever an earlier pupil of the file is.
    Earlier(usize),
    /// Somebody the class does not have.
    Nobody,
    /// Somebody has said that it stays out.
    Out,
    /// It is not certain.
    Doubt(Box<Doubt>),
}

fn full_name(pupil: &Pupil) -> String {
    format!("{} {}", pupil.first, pupil.last).trim().to_owned()
}

impl Intake {
    pub(super) fn who(&mut self, change: &Change, pupil: &Pupil) -> Found {
        if let Some(decided) = self.decided(change, pupil) {
            return decided;
        }
        let name = full_name(pupil);
        let sure = self.by_number(change, pupil, &name);
        match sure.as_slice() {
            [] => match self.proposed(change, pupil) {
                // The number of before and the name say the same.
                Some(one) if self.is_called(one, &name) && !self.taken.contains(&one) => {
                    Found::Student(one)
                }
                Some(one) => self.doubt(pupil, Why::OtherName, &[one]),
                None => self.by_name(change, pupil, &name),
            },
            [one] if self.taken.contains(one) => self.doubt(pupil, Why::NameTwice, &sure),
            [one] if self.is_called(*one, &name) => Found::Student(*one),
            [one] => {
                let mut all = vec![*one];
                all.extend(self.called(&name).iter().filter(|other| *other != one));
                self.doubt(pupil, Why::OtherName, &all)
            }
            several => self.doubt(pupil, Why::Several, several),
        }
    }

    /// What somebody has said, now or about an earlier file.
    fn decided(&self, change: &Change, pupil: &Pupil) -> Option<Found> {
        let was = |who: &WhoWas| match who {
            WhoWas::Same(key) => WhoIs::Same(*key),
            WhoWas::LeaveOut => WhoIs::LeaveOut,
        };
        let now = self.answers.who.get(&pupil.line).copied();
        let before = || {
            let who = self.answers.who_was.get(&self.mark(change, pupil));
            // Two lines of one file that say the same are not both whom one of them was.
            who.map(was)
                .filter(|who| !matches!(who, WhoIs::Same(key) if self.taken.contains(key)))
        };
        Some(match now.or_else(before)? {
            WhoIs::Same(key) if self.known.contains_key(&key) => Found::Student(key),
            WhoIs::SameLine(line) => Found::Earlier(*self.lines.get(&line)?),
            WhoIs::Another => Found::Nobody,
            WhoIs::LeaveOut => Found::Out,
            WhoIs::Same(_) => return None,
        })
    }

    /// Everybody whom one of the line's numbers means.
    fn by_number(&self, change: &Change, pupil: &Pupil, name: &str) -> Vec<StudentId> {
        let mut found = Vec::new();
        for (source, value) in numbers(self.terms.source, pupil) {
            let mut known = self.marks.find(change, source, value);
            if known.is_none() && source == SCHOOL && self.terms.source == "table" {
                // What lists of the school called an id was kept apart once.
                known = self.marks.find(change, "table", value);
            }
            // A number that came with somebody else of the same file is nobody's.
            let is_shared = |key: &StudentId| {
                let other = source != self.terms.source && self.terms.source == "oneroster";
                self.added.contains(key) && (other || !self.is_called(*key, name))
            };
            if let Some(key) = known.filter(|key| !is_shared(key))
                && !found.contains(&key)
            {
                found.push(key);
            }
        }
        found
    }

    fn proposed(&self, change: &Change, pupil: &Pupil) -> Option<StudentId> {
        let numbers = numbers(self.terms.source, pupil);
        let mut proposed = numbers
            .iter()
            .filter_map(|(source, value)| self.marks.propose(change, source, value));
        proposed.next()
    }

    /// Nobody has one of the line's numbers: whoever is called so, and nobody else could be meant.
    fn by_name(&mut self, change: &Change, pupil: &Pupil, name: &str) -> Found {
        if let Some(key) = self.with_zeros(change, pupil, name) {
            return Found::Student(key);
        }
        let number = pupil.number.as_deref().unwrap_or_default();
        let elsewhere = self.marks.find(change, "oneroster", number);
        let elsewhere = elsewhere.filter(|key| !self.taken.contains(key));
        if let Some(key) = elsewhere {
            if name.is_empty() {
                return self.doubt(pupil, Why::NumberOnly, &[key]);
            }
            if self.is_called(key, name) {
                return Found::Student(key);
            }
        }
        let called = self.called(name).to_vec();
        let twin = pupil.twin.is_some();
        match called.as_slice() {
            [] if twin => self.doubt(pupil, Why::NameTwice, &[]),
            [] => Found::Nobody,
            [one] if !pupil.shares_name && !self.is_known_otherwise(*one, pupil) => {
                self.only_one_is_called_so(pupil, *one)
            }
            [_] if !pupil.shares_name => self.doubt(pupil, Why::OtherNumber, &called),
            several => self.doubt(pupil, Why::Several, several),
        }
    }

    /// A second line that is called like a student for whom nothing but the name spoke: then both are asked about.
    fn only_one_is_called_so(&mut self, pupil: &Pupil, one: StudentId) -> Found {
        if !self.taken.contains(&one) {
            let doubt = self.doubt(pupil, Why::Several, &[one]);
            if let Found::Doubt(doubt) = doubt {
                self.by_name_alone.insert(one, doubt);
            }
            return Found::Student(one);
        }
        if let Some(first) = self.by_name_alone.remove(&one) {
            self.doubts.push(*first);
        }
        self.doubt(pupil, Why::Several, &[one])
    }

    /// A number without the zeros before it, or with some that others left out: only if that is one student.
    fn with_zeros(&mut self, change: &Change, pupil: &Pupil, name: &str) -> Option<StudentId> {
        let number = pupil.number.as_deref()?;
        let bare = number.trim_start_matches('0');
        let is_number = bare.len() >= 2 && bare.bytes().all(|b| b.is_ascii_digit());
        if !is_number || number.len() > LONGEST_NUMBER {
            return None;
        }
        let all = (bare.len()..=LONGEST_NUMBER).map(|width| format!("{bare:0>width$}"));
        let mut found = all.filter_map(|full| {
            let key = self.marks.find(change, SCHOOL, &full)?;
            Some((key, full))
        });
        let (key, full) = found.next()?;
        if found.next().is_some() || self.taken.contains(&key) || !self.is_called(key, name) {
            return None;
        }
        self.zeros.push((pupil.line, full));
        Some(key)
    }

    /// Does a system that gave the line a number know the student by another one?
    fn is_known_otherwise(&self, key: StudentId, pupil: &Pupil) -> bool {
        let numbers = numbers(self.terms.source, pupil);
        let mut said = numbers.iter().filter(|(_, value)| !value.is_empty());
        said.any(|(source, _)| self.marks.knows(key, source))
    }

    fn is_called(&self, key: StudentId, name: &str) -> bool {
        self.known.get(&key).is_none_or(|student| {
            let of = &student.name;
            let called = format!("{} {}", of.called, of.last);
            names_agree(&of.full(), name) || names_agree(&called, name)
        })
    }

    fn called(&self, name: &str) -> &[StudentId] {
        let words = name_words(name).join(" ");
        self.by_name.get(&words).map_or(&[], Vec::as_slice)
    }

    fn doubt(&self, pupil: &Pupil, why: Why, who: &[StudentId]) -> Found {
        let maybe = |key: &StudentId| {
            let student = self.known.get(key)?;
            Some(Maybe {
                who: WhoIs::Same(*key),
                name: student.name.full(),
                grade: student.grade,
            })
        };
        let mut all: Vec<Maybe> = who.iter().filter_map(maybe).collect();
        let at = pupil.twin.and_then(|twin| usize::try_from(twin).ok());
        if let Some(line) = at.and_then(|at| self.pupil_lines.get(at)) {
            all.push(Maybe {
                who: WhoIs::SameLine(*line),
                name: full_name(pupil),
                grade: None,
            });
        }
        let number = [Some(pupil.id.as_str()), pupil.number.as_deref()];
        let number = number.into_iter().flatten().find(|some| !some.is_empty());
        Found::Doubt(Box::new(Doubt {
            line: pupil.line,
            name: full_name(pupil),
            number: number.unwrap_or_default().to_owned(),
            grade: pupil.grade,
            why,
            maybe: all,
        }))
    }

    /// What stands for everything a line says of whom it is about.
    fn mark(&self, change: &Change, pupil: &Pupil) -> String {
        let grade = pupil.grade.map(|grade| grade.to_string());
        let name = name_words(&full_name(pupil)).join(" ");
        let mark = change.vault.mark(&[
            "who",
            self.terms.source,
            &pupil.id,
            pupil.number.as_deref().unwrap_or_default(),
            &name,
            grade.as_deref().unwrap_or_default(),
            &pupil.apart,
        ]);
        mark.unwrap_or_default()
    }

    /// An answer that was given now is not asked for again.
    pub(super) fn remember_who(&mut self, change: &Change, pupil: &Pupil, key: Option<StudentId>) {
        let Some(said) = self.answers.who.get(&pupil.line) else {
            return;
        };
        let was = match (said, key) {
            (WhoIs::LeaveOut, _) => WhoWas::LeaveOut,
            (_, Some(key)) => WhoWas::Same(key),
            (_, None) => return,
        };
        let mark = self.mark(change, pupil);
        self.answers.who_was.insert(mark, was);
    }

    /// What is to be remembered of these answers.
    pub(super) fn with_who(&self, answers: &Answers) -> Answers {
        Answers {
            who_was: self.answers.who_was.clone(),
            ..answers.clone()
        }
    }

    /// Keeps the line's numbers with the student, each in its system; a number of somebody else stays theirs.
    pub(super) fn link(
        &mut self,
        change: &Change,
        key: StudentId,
        pupil: &Pupil,
    ) -> Result<(), Error> {
        for (source, value) in numbers(self.terms.source, pupil) {
            if value.is_empty() {
                continue;
            }
            // An id may be a name or an address: its mark finds the student as well.
            let mark = change.vault.mark(&[source, value])?;
            if self.writes() {
                know_as(change, key, source, value)?;
            }
            self.marks.add(mark, key, source);
        }
        Ok(())
    }
}
