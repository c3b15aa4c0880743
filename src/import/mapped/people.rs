//! Who a line is about, and the adults who stand on it.

use super::super::state::State;
use super::super::values;
use super::Reader;
use crate::domain::class_file::intake::{Format, Guardian, Problem, Pupil, Record, Role};
use crate::domain::clean::folded;
use crate::domain::people::person::Reads;
use crate::domain::words::Language;

impl Reader {
    fn name(&mut self, state: &mut State) -> (String, String) {
        let first = self.joined(Role::FirstName, state);
        let last = self.joined(Role::LastName, state);
        if !first.is_empty() {
            return (first, last);
        }
        if !last.is_empty() {
            // Family names in columns of their own, and the rest in one that says only “name”.
            return (self.cell(Role::FullName, state), last);
        }
        let full = self.cell(Role::FullName, state);
        // A list writes “Smith, Jr.” at the end of a name in its order; a gradebook writes the family name first.
        let sorted = matches!(self.format, Format::CanvasGradebook | Format::Table);
        let (first, last, apart) = values::names(&full, sorted);
        if apart {
            self.tell(Problem::NamesInOne, Role::FullName, "", state);
        }
        (first, last)
    }

    /// Who the line is about; told once as a record.
    pub(super) fn pupil(&mut self, into: &mut Vec<Record>, state: &mut State) -> Option<u32> {
        let id = self.cell(Role::StudentId, state);
        let number = self.cell(Role::StudentNumber, state);
        let mut names = None;
        let key = match (id.is_empty(), number.is_empty()) {
            (false, _) => id.clone(),
            (true, false) => format!("number:{number}"),
            (true, true) => {
                let (first, last) = self.name(state);
                let full = format!("{first} {last}").trim().to_lowercase();
                names = Some((first, last));
                if full.is_empty() {
                    self.tell(Problem::NobodyNamed, Role::FullName, "", state);
                    return None;
                }
                format!("name:{full}")
            }
        };
        if let Some(known) = self.pupils.get(&key).copied() {
            self.adult(known, into, state);
            return Some(known);
        }
        let (first, last) = match names {
            Some(names) => names,
            None => self.name(state),
        };
        let grade = self.cell(Role::Grade, state);
        let read = values::grade(&grade);
        if read.is_none() && !grade.is_empty() && !values::is_kindergarten(&grade) {
            self.tell(Problem::NotAGrade, Role::Grade, &grade, state);
        }
        let language = self.cell(Role::HomeLanguage, state);
        let called = self.cell(Role::CalledName, state);
        let at = u32::try_from(self.pupils.len()).unwrap_or(u32::MAX);
        self.pupils.insert(key, at);
        into.push(Record::Pupil(Pupil {
            id,
            number: (!number.is_empty()).then_some(number),
            first,
            last,
            called: (!called.is_empty()).then_some(called),
            grade: read,
            reads: values::reads(&language),
            ..Pupil::default()
        }));
        self.adult(at, into, state);
        Some(at)
    }

    fn adult(&mut self, of: u32, into: &mut Vec<Record>, state: &mut State) {
        let name = self.cell(Role::AdultName, state);
        if name.is_empty() || !self.adults.insert((of, folded(&name))) {
            return;
        }
        let relation = self.cell(Role::AdultRelation, state);
        let language = self.cell(Role::AdultLanguage, state);
        let home = self.cell(Role::HomeLanguage, state);
        let reads = values::language(&language).or_else(|| {
            values::reads(&home).map(|reads| match reads {
                Reads::English => Language::English,
                _ => Language::Spanish,
            })
        });
        into.push(Record::Guardian(Guardian {
            id: String::new(),
            of,
            name,
            relation: values::relation(&relation),
            reads,
            as_of: None,
        }));
    }
}
