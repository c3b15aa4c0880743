//! Who a line is about, and the adults who stand on it.

use super::super::state::State;
use super::super::values;
use super::Reader;
use super::survey::of_the_state;
use crate::domain::class_file::intake::{Format, Guardian, Problem, Pupil, Record, Role};
use crate::domain::clean::folded;
use crate::domain::people::person::AdultReads;

impl Reader {
    pub(super) fn name(&mut self, state: &mut State) -> (String, String) {
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

    /// The system's own id, and the school's number. What a list of the school calls a student's id is the school's
    /// number, where it has no other.
    pub(super) fn ids(&mut self, state: &mut State) -> (String, String) {
        let id = self.cell(Role::StudentId, state);
        let number = self.cell(Role::StudentNumber, state);
        if self.format == Format::Table && !self.has(Role::StudentNumber) {
            return (String::new(), id);
        }
        (id, number)
    }

    /// The same, without what is nobody's own.
    fn own_ids(&mut self, state: &mut State) -> (String, String) {
        let (id, number) = self.ids(state);
        let roles = [Role::StudentId, Role::StudentNumber];
        let [id, number] = [(id, roles[0]), (number, roles[1])].map(|(value, role)| {
            if !self.survey.is_shared(&value) {
                return value;
            }
            let role = if self.has(role) {
                role
            } else {
                Role::StudentId
            };
            self.tell(Problem::SharedNumber, role, &value, state);
            String::new()
        });
        (id, number)
    }

    /// The state's number, where it is this student's alone.
    fn own_state_number(&mut self, state: &mut State) -> String {
        let number = self.cell(Role::StateNumber, state);
        if self.survey.is_shared(&of_the_state(&number)) {
            self.tell(Problem::SharedNumber, Role::StateNumber, &number, state);
            return String::new();
        }
        number
    }

    /// Who the line is about; told once as a record.
    pub(super) fn pupil(&mut self, into: &mut Vec<Record>, state: &mut State) -> Option<u32> {
        let Some(who) = self.survey.who(self.line) else {
            if self.format != Format::CanvasGradebook {
                self.tell(Problem::NobodyNamed, Role::FullName, "", state);
            }
            return None;
        };
        if let Some(known) = self.pupils.get(&who).copied() {
            self.adult(known, into, state);
            return Some(known);
        }
        let (id, number) = self.own_ids(state);
        let name = self.name(state);
        let (first, last) = self.survey.late_name(who).unwrap_or(name);
        let grade = self.cell(Role::Grade, state);
        let read = values::grade(&grade);
        if read.is_none() && !grade.is_empty() {
            self.tell(Problem::NotAGrade, Role::Grade, &grade, state);
        }
        let language = self.cell(Role::HomeLanguage, state);
        let home_language = values::home_language(&language);
        if let Some(words) = &home_language {
            self.tell(Problem::HomeLanguage, Role::HomeLanguage, words, state);
        }
        let called = self.cell(Role::CalledName, state);
        let of_state = self.own_state_number(state);
        let at = u32::try_from(self.pupils.len()).unwrap_or(u32::MAX);
        self.pupils.insert(who, at);
        let person = self.survey.person(who);
        let some = |words: String| (!words.is_empty()).then_some(words);
        into.push(Record::Pupil(Pupil {
            id,
            number: some(number),
            state: some(of_state),
            line: self.table.row(),
            twin: person.twin.and_then(|twin| self.pupils.get(&twin).copied()),
            shares_name: person.shares_name,
            apart: folded(&self.cell(Role::AdultName, state)),
            first,
            last,
            called: some(called),
            grade: read,
            reads: values::reads(&language),
            home_language,
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
        let reads = match values::adult_reads(&language) {
            AdultReads::Unknown => values::adult_reads(&self.cell(Role::HomeLanguage, state)),
            said => said,
        };
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
