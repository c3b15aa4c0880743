//! What a first walk through the whole table finds: who the lines are about, and what each column reaches.

use std::collections::{HashMap, HashSet};

use super::walk::{Line, NONE, Walk};

/// What is found by walking through the table.
#[derive(Default)]
pub(super) struct Survey {
    /// Who each line is about, in order.
    seats: Vec<u32>,
    people: Vec<Person>,
    /// Names of people whose first line says none.
    late: HashMap<u32, (String, String)>,
    /// The lines that are no student.
    odd: HashMap<u64, String>,
    /// Ids and numbers that stand beside different names.
    shared: HashSet<String>,
    /// The highest number in a column of scores.
    highest: HashMap<usize, f64>,
    /// What a line of points possible says of a column.
    most: HashMap<usize, f64>,
    /// What a line of dates says of a column.
    days: HashMap<usize, String>,
}

/// Somebody the table is about.
#[derive(Clone, Copy, Default)]
pub(super) struct Person {
    /// Somebody before who may be the same.
    pub(super) twin: Option<u32>,
    /// Is somebody else called so?
    pub(super) shares_name: bool,
    name: u32,
    has_id: bool,
    grade: u8,
    adult: u32,
    hash: u64,
}

/// Who has given somebody a number.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Of {
    System,
    School,
    State,
}

/// The numbers of a line, the surest first.
const fn numbers(line: &Line) -> [(Of, u32); 3] {
    [
        (Of::System, line.id),
        (Of::School, line.number),
        (Of::State, line.state),
    ]
}

/// A number of the state as it is kept beside others, which may look the same.
pub(super) fn of_the_state(number: &str) -> String {
    if number.is_empty() {
        return String::new();
    }
    format!("\u{1f}{number}")
}

impl Survey {
    /// Who the line is about, the first one being 0.
    pub(super) fn who(&self, line: usize) -> Option<u32> {
        self.seats.get(line).copied().filter(|who| *who != NONE)
    }

    pub(super) fn person(&self, who: u32) -> Person {
        let at = usize::try_from(who).unwrap_or(usize::MAX);
        self.people.get(at).copied().unwrap_or_default()
    }

    /// What a line that is no student calls itself.
    pub(super) fn odd(&self, row: u64) -> Option<&str> {
        self.odd.get(&row).map(String::as_str)
    }

    pub(super) fn is_shared(&self, number: &str) -> bool {
        self.shared.contains(number)
    }

    pub(super) fn most(&self, column: usize) -> Option<f64> {
        self.most.get(&column).copied()
    }

    pub(super) fn highest(&self, column: usize) -> Option<f64> {
        self.highest.get(&column).copied()
    }

    pub(super) fn day(&self, column: usize) -> Option<&str> {
        self.days.get(&column).map(String::as_str)
    }

    /// A column of scores has this number.
    pub(super) fn reaches(&mut self, column: usize, number: f64) {
        let known = self.highest.entry(column).or_insert(number);
        *known = known.max(number);
    }

    /// The line is no student, and calls itself so.
    pub(super) fn is_odd(&mut self, row: u64, said: String) {
        self.odd.insert(row, said);
    }

    /// A line of points possible says this of a column.
    pub(super) fn has_most(&mut self, column: usize, most: f64) {
        self.most.insert(column, most);
    }

    /// A line of days says this of a column.
    pub(super) fn has_day(&mut self, column: usize, day: String) {
        self.days.insert(column, day);
    }

    /// All lines are known: who they are about.
    pub(super) fn settle(&mut self, walk: &Walk, is_line_a_student: bool) {
        self.find_shared(walk);
        self.seat(walk, is_line_a_student);
    }

    /// Ids that stand beside different names, and numbers that stand beside different names or ids, are nobody's.
    fn find_shared(&mut self, walk: &Walk) {
        let mut beside: HashMap<(Of, u32), (u32, u32)> = HashMap::new();
        for line in &walk.lines {
            for (of, value) in numbers(line) {
                if value == NONE {
                    continue;
                }
                let id = match of {
                    Of::System => NONE,
                    Of::State if line.number != NONE => line.number,
                    Of::School | Of::State => line.id,
                };
                let (name, known) = beside.entry((of, value)).or_insert((NONE, NONE));
                let differs = |one: u32, other: u32| one != NONE && other != NONE && one != other;
                if differs(*name, line.name) || differs(*known, id) {
                    self.shared.extend(walk.words.at(value).cloned());
                }
                *name = if *name == NONE { line.name } else { *name };
                *known = if *known == NONE { id } else { *known };
            }
        }
    }

    fn seat(&mut self, walk: &Walk, is_line_a_student: bool) {
        let mut by_id: HashMap<(Of, u32), u32> = HashMap::new();
        let mut by_name: HashMap<u32, Vec<u32>> = HashMap::new();
        for line in &walk.lines {
            let is_own = |(_, value): &(Of, u32)| {
                walk.words
                    .at(*value)
                    .is_some_and(|words| !self.shared.contains(words))
            };
            let ids: Vec<(Of, u32)> = numbers(line).into_iter().filter(is_own).collect();
            if ids.is_empty() && line.name == NONE {
                self.seats.push(NONE);
                continue;
            }
            let known = ids.iter().find_map(|id| by_id.get(id)).copied();
            let called = by_name.entry(line.name).or_default();
            let known = known.or_else(|| {
                let named = ids.is_empty() && line.name != NONE;
                let same = |who: &u32| self.is_same(*who, line, is_line_a_student, called.len());
                called.iter().copied().find(|who| named && same(who))
            });
            let who = known.unwrap_or_else(|| {
                let who = u32::try_from(self.people.len()).unwrap_or(NONE);
                let is_named = line.name != NONE;
                self.people.push(Person {
                    twin: called.first().copied().filter(|_| ids.is_empty()),
                    shares_name: false,
                    name: line.name,
                    has_id: !ids.is_empty(),
                    grade: line.grade,
                    adult: line.adult,
                    hash: line.hash,
                });
                if is_named {
                    called.push(who);
                }
                who
            });
            self.name_late(who, line, walk);
            for id in ids {
                by_id.entry(id).or_insert(who);
            }
            self.seats.push(who);
        }
        for person in &mut self.people {
            person.shares_name = by_name.get(&person.name).is_some_and(|all| all.len() > 1);
        }
    }

    /// A later line says the name that the first one leaves out.
    fn name_late(&mut self, who: u32, line: &Line, walk: &Walk) {
        let at = usize::try_from(who).unwrap_or(usize::MAX);
        let Some(person) = self.people.get_mut(at) else {
            return;
        };
        if person.name == NONE && line.name != NONE {
            person.name = line.name;
            let name = walk.words.at(line.named);
            let name = name.and_then(|name| name.split_once('\u{1f}'));
            let name = name.map(|(first, last)| (first.to_owned(), last.to_owned()));
            self.late.extend(name.map(|name| (who, name)));
        }
    }

    /// The name of somebody whose first line says none.
    pub(super) fn late_name(&self, who: u32) -> Option<(String, String)> {
        self.late.get(&who).cloned()
    }

    /// Is a line without a number of its own about somebody who is called the same?
    fn is_same(&self, who: u32, line: &Line, is_line_a_student: bool, of: usize) -> bool {
        let person = self.person(who);
        if person.hash == line.hash {
            return true;
        }
        let differs = |one: u32, other: u32| one != NONE && other != NONE && one != other;
        let grades = person.grade != 0 && line.grade != 0 && person.grade != line.grade;
        let apart = grades || differs(person.adult, line.adult);
        !is_line_a_student && !apart && (of == 1 || !person.has_id)
    }
}
