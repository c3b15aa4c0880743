//! Screens with something to fill in: a new class, a new student, a file to open.

use std::path::PathBuf;

use jiff::civil::{Date, date};

use super::desk::{Deed, Sheet};
use super::{App, Command, Door, Editor, Effect, Mode, Move, Welcome};
use crate::domain::class::{Class, Term};
use crate::domain::entry::Entry;
use crate::domain::keeping::{Kind, Months};
use crate::domain::mastery::Rule;
use crate::domain::person::{
    Adult, Gender, Household, Key, Reads, Relation, Student, StudentName, Teacher,
};
use crate::domain::secret::Opener;
use crate::domain::{Language, Said, Secret, Words};
use crate::locale::{Locales, Text, terms, text};

/// What a form is for.
#[derive(Clone, Debug, PartialEq)]
pub enum FormKind {
    /// Open a class file.
    Open,
    /// Start a class.
    NewClass,
    /// Add a student.
    NewStudent,
    /// Give the class a passphrase.
    SetPassphrase,
    /// Another passphrase.
    ChangePassphrase,
    /// A new passphrase for who came in with this recovery code.
    ResetPassphrase(Secret),
    /// Take the passphrase away.
    RemovePassphrase,
    /// Correct this entry of a student.
    Correct(Key, Box<Entry>),
    /// Set the family's words beside this entry, typed in this language.
    Dispute(Key, Box<Entry>, Language),
    /// How long things are kept.
    Keeping,
    /// Write this sheet to a folder.
    Save(Box<Sheet>),
}

/// How a field is filled.
#[derive(Clone, Debug)]
pub enum Input {
    /// By typing.
    Typed(Box<Editor>),
    /// By choosing one of these.
    Chosen(Vec<Text>, usize),
    /// By typing something nobody else may read.
    Hidden(Secret),
}

/// One field.
#[derive(Clone, Debug)]
pub struct Field {
    /// What it asks for.
    pub label: Text,
    /// What is in it.
    pub input: Input,
    /// It must not stay empty.
    pub needed: bool,
    /// More than a line: it is shown whole.
    pub long: bool,
}

/// A form.
#[derive(Clone, Debug)]
pub struct Form {
    /// What it is for.
    pub kind: FormKind,
    /// Its fields.
    pub fields: Vec<Field>,
    /// Where the cursor is.
    pub at: usize,
    /// Esc was pressed once over something typed.
    leaving: bool,
}

fn typed(label: Text, start: &str, needed: bool) -> Field {
    Field {
        label,
        input: Input::Typed(Box::new(Editor::line(start))),
        needed,
        long: false,
    }
}

fn hidden(label: Text) -> Field {
    Field {
        label,
        input: Input::Hidden(Secret::empty()),
        needed: true,
        long: false,
    }
}

fn long(label: Text, start: &str) -> Field {
    Field {
        long: true,
        ..typed(label, start, true)
    }
}

fn chosen(label: Text, options: Vec<Text>, at: usize) -> Field {
    Field {
        label,
        input: Input::Chosen(options, at),
        needed: false,
        long: false,
    }
}

fn genders() -> Vec<Text> {
    vec![
        text::gender_female(),
        text::gender_male(),
        text::gender_other(),
    ]
}

fn gender(at: usize) -> Gender {
    [Gender::Female, Gender::Male, Gender::Other]
        .get(at)
        .copied()
        .unwrap_or_default()
}

/// The shortest passphrase, in characters: four words are easy to remember and hard to guess.
const SHORTEST: usize = 12;

/// Months a school may choose to keep things; none: for ever.
const MONTHS: [Months; 8] = [
    None,
    Some(6),
    Some(12),
    Some(24),
    Some(36),
    Some(60),
    Some(84),
    Some(120),
];

const RELATIONS: [Relation; 10] = [
    Relation::Mother,
    Relation::Father,
    Relation::Grandmother,
    Relation::Grandfather,
    Relation::Aunt,
    Relation::Uncle,
    Relation::Guardian,
    Relation::Stepmother,
    Relation::Stepfather,
    Relation::FosterParent,
];

impl Form {
    /// Which file?
    pub fn open() -> Self {
        Self {
            kind: FormKind::Open,
            fields: vec![typed(text::field_path(), "", true)],
            at: 0,
            leaving: false,
        }
    }

    /// A class needs a name; the rest helps.
    pub fn new_class() -> Self {
        let grades = (1..=12_u8).map(text::grade_number).collect();
        let fields = vec![
            typed(text::field_class_name(), "", true),
            typed(text::field_school(), "", false),
            chosen(text::field_grade(), grades, 5),
            typed(text::field_teacher(), "", true),
            typed(text::field_teacher_called_english(), "", false),
            typed(text::field_teacher_called_spanish(), "", false),
            chosen(text::field_teacher_gender(), genders(), 2),
        ];
        Self {
            kind: FormKind::NewClass,
            fields,
            at: 0,
            leaving: false,
        }
    }

    /// A student and the adult who usually comes.
    pub fn new_student(grade: u8) -> Self {
        let grades = (1..=12_u8).map(text::grade_number).collect();
        let relations = RELATIONS.into_iter().map(terms::relation).collect();
        let fields = vec![
            typed(text::field_first(), "", true),
            typed(text::field_last(), "", true),
            typed(text::field_called(), "", false),
            chosen(text::field_student_gender(), genders(), 2),
            chosen(
                text::field_grade(),
                grades,
                usize::from(grade.clamp(1, 12)) - 1,
            ),
            typed(text::field_adult(), "", false),
            chosen(text::field_relation(), relations, 0),
            chosen(
                text::field_reads(),
                vec![text::language_spanish(), text::language_english()],
                0,
            ),
        ];
        Self {
            kind: FormKind::NewStudent,
            fields,
            at: 0,
            leaving: false,
        }
    }

    fn of(kind: FormKind, fields: Vec<Field>) -> Self {
        Self {
            kind,
            fields,
            at: 0,
            leaving: false,
        }
    }

    /// A passphrase, twice.
    pub fn set_passphrase() -> Self {
        let fields = vec![
            hidden(text::field_passphrase()),
            hidden(text::field_passphrase_again()),
        ];
        Self::of(FormKind::SetPassphrase, fields)
    }

    /// The old passphrase, and the new one twice.
    pub fn change_passphrase() -> Self {
        let fields = vec![
            hidden(text::field_passphrase_now()),
            hidden(text::field_passphrase_new()),
            hidden(text::field_passphrase_again()),
        ];
        Self::of(FormKind::ChangePassphrase, fields)
    }

    /// A new passphrase in the place of a forgotten one.
    pub fn reset_passphrase(code: Secret) -> Self {
        let fields = vec![
            hidden(text::field_passphrase_new()),
            hidden(text::field_passphrase_again()),
        ];
        Self::of(FormKind::ResetPassphrase(code), fields)
    }

    /// The passphrase, for the last time.
    pub fn remove_passphrase() -> Self {
        Self::of(
            FormKind::RemovePassphrase,
            vec![hidden(text::field_passphrase_now())],
        )
    }

    /// What an entry should say, and why.
    pub fn correct(student: Key, entry: Entry) -> Self {
        let fields = vec![
            long(text::field_corrected(), &entry.said.text),
            long(text::field_reason(), ""),
        ];
        let mut form = Self::of(FormKind::Correct(student, Box::new(entry)), fields);
        form.at = 0;
        form
    }

    /// A family's own words.
    pub fn dispute(student: Key, entry: Entry, language: Language) -> Self {
        let fields = vec![
            long(text::field_statement(), ""),
            chosen(
                text::field_statement_language(),
                vec![text::language_english(), text::language_spanish()],
                usize::from(language == Language::Spanish),
            ),
        ];
        Self::of(
            FormKind::Dispute(student, Box::new(entry), language),
            fields,
        )
    }

    /// How long each kind of thing is kept.
    pub fn keeping(keeping: &[(Kind, Months)]) -> Self {
        let options = || {
            MONTHS
                .into_iter()
                .map(|months| match months {
                    None => text::kept_for_ever(),
                    Some(months) if months < 12 => text::kept_half_a_year(),
                    Some(months) => text::kept_for_years(months / 12),
                })
                .collect::<Vec<_>>()
        };
        let fields = keeping
            .iter()
            .map(|(kind, months)| {
                let at = MONTHS.iter().position(|known| known == months).unwrap_or(0);
                chosen(terms::kept_kind(*kind), options(), at)
            })
            .collect();
        Self::of(FormKind::Keeping, fields)
    }

    /// Where to write a sheet.
    pub fn save(sheet: Sheet, folder: &std::path::Path) -> Self {
        let folder = folder.display().to_string();
        Self::of(
            FormKind::Save(Box::new(sheet)),
            vec![typed(text::field_folder(), &folder, true)],
        )
    }

    /// Forgets what was typed that nobody else may read.
    pub(super) fn wipe_secrets(&mut self) {
        for field in &mut self.fields {
            if let Input::Hidden(secret) = &mut field.input {
                *secret = Secret::empty();
            }
        }
        self.at = 0;
    }

    fn secret(&self, at: usize) -> Secret {
        match self.fields.get(at).map(|field| &field.input) {
            Some(Input::Hidden(secret)) => secret.clone(),
            _ => Secret::empty(),
        }
    }

    fn is_empty(&self, at: usize) -> bool {
        match self.fields.get(at).map(|field| &field.input) {
            Some(Input::Hidden(secret)) => secret.is_empty(),
            _ => self.words(at).is_empty(),
        }
    }

    fn words(&self, at: usize) -> String {
        match self.fields.get(at).map(|field| &field.input) {
            Some(Input::Typed(editor)) => editor.text().trim().to_owned(),
            Some(Input::Chosen(..) | Input::Hidden(_)) | None => String::new(),
        }
    }

    fn choice(&self, at: usize) -> usize {
        match self.fields.get(at).map(|field| &field.input) {
            Some(Input::Chosen(_, chosen)) => *chosen,
            Some(Input::Typed(_) | Input::Hidden(_)) | None => 0,
        }
    }

    fn input(&mut self) -> Option<&mut Input> {
        self.fields.get_mut(self.at).map(|field| &mut field.input)
    }

    fn editor(&mut self) -> Option<&mut Editor> {
        match self.input()? {
            Input::Typed(editor) => Some(editor),
            Input::Chosen(..) | Input::Hidden(_) => None,
        }
    }

    /// Types into the field.
    pub(super) fn type_char(&mut self, c: char) {
        self.leaving = false;
        if let Some(Input::Hidden(secret)) = self.input() {
            secret.push(c);
        }
        self.editor().into_iter().for_each(|editor| {
            editor.type_char(c);
        });
    }

    /// Pastes into the field.
    pub(super) fn paste(&mut self, pasted: &str) {
        self.leaving = false;
        if let Some(Input::Hidden(secret)) = self.input() {
            pasted.chars().for_each(|c| secret.push(c));
        }
        self.editor().into_iter().for_each(|editor| {
            editor.paste(pasted);
        });
    }

    fn go(&mut self, direction: Move) {
        match (self.input(), direction) {
            (_, Move::Up | Move::Down | Move::PageUp | Move::PageDown) => {
                self.at = direction.within(self.at, self.fields.len());
            }
            (Some(Input::Chosen(options, at)), Move::Left) => {
                *at = at.checked_sub(1).unwrap_or(options.len().saturating_sub(1));
            }
            (Some(Input::Chosen(options, at)), Move::Right) => {
                *at = (*at + 1) % options.len().max(1);
            }
            (Some(Input::Typed(editor)), _) => editor.go(direction),
            (Some(Input::Chosen(..) | Input::Hidden(_)) | None, _) => {}
        }
    }

    pub(super) fn is_touched(&self) -> bool {
        let is_prefilled = matches!(self.kind, FormKind::Save(_));
        !is_prefilled && (0..self.fields.len()).any(|at| !self.is_empty(at))
    }

    fn first_missing(&self) -> Option<usize> {
        (0..self.fields.len())
            .find(|at| self.fields.get(*at).is_some_and(|field| field.needed) && self.is_empty(*at))
    }

    fn class(&self, today: Date) -> Class {
        let or = |text: String, other: String| if text.is_empty() { other } else { text };
        let name = self.words(3);
        let called = Words {
            en: Some(or(self.words(4), name.clone())),
            es: Some(or(self.words(5), or(self.words(4), name.clone()))),
        };
        Class {
            school: self.words(1),
            name: self.words(0),
            grade: u8::try_from(self.choice(2) + 1).unwrap_or(1),
            teacher: Teacher {
                name,
                called,
                gender: gender(self.choice(6)),
            },
            scale: "four-levels".into(),
            rule: Rule::Decaying(65),
            habits: "crisp".into(),
            terms: school_year(today),
        }
    }

    fn student(&self) -> (Student, Household) {
        let first = self.words(0);
        let called = if self.words(2).is_empty() {
            first.clone()
        } else {
            self.words(2)
        };
        let reads = if self.choice(7) == 0 {
            Language::Spanish
        } else {
            Language::English
        };
        let student = Student {
            name: StudentName {
                first,
                last: self.words(1),
                called,
            },
            gender: gender(self.choice(3)),
            grade: u8::try_from(self.choice(4) + 1).unwrap_or(1),
            reads: if reads == Language::Spanish {
                Reads::Spanish
            } else {
                Reads::English
            },
            ..Student::default()
        };
        let relation = RELATIONS.get(self.choice(6)).copied().unwrap_or_default();
        let adult = Adult {
            name: self.words(5),
            relation,
            gender: Gender::Other,
            reads,
            interpreter: false,
            by_phone: false,
            restricted: false,
        };
        let adults = if adult.name.is_empty() {
            Vec::new()
        } else {
            vec![adult]
        };
        (student, Household { adults })
    }
}

/// Fall, winter and spring of the school year `today` is in, named in both languages.
fn school_year(today: Date) -> Vec<Term> {
    let year = if today.month() >= 7 {
        today.year()
    } else {
        today.year() - 1
    };
    let (this, next) = (year.to_string(), (year + 1).to_string());
    vec![
        term(
            "fall",
            &text::term_fall(&this),
            date(year, 8, 1),
            date(year, 11, 30),
        ),
        term(
            "winter",
            &text::term_winter(&next, &this),
            date(year, 12, 1),
            date(year + 1, 3, 31),
        ),
        term(
            "spring",
            &text::term_spring(&next),
            date(year + 1, 4, 1),
            date(year + 1, 6, 30),
        ),
    ]
}

fn term(id: &str, name: &Text, from: Date, to: Date) -> Term {
    let locales = Locales::default();
    let [en, es] = Language::ALL.map(|language| Some(locales.say(language, name)));
    Term {
        id: id.to_owned(),
        name: Words { en, es },
        from,
        to,
    }
}

/// What a command does to the form on screen.
pub(super) fn update(app: &mut App, command: Command) -> Option<Effect> {
    let today = app.now.day();
    let form = app.form_mut()?;
    match command {
        Command::Go(direction) => form.go(direction),
        Command::Tab => form.at = (form.at + 1) % form.fields.len().max(1),
        Command::BackTab => {
            form.at = form
                .at
                .checked_sub(1)
                .unwrap_or(form.fields.len().saturating_sub(1));
        }
        Command::Erase if matches!(form.input(), Some(Input::Hidden(_))) => {
            if let Some(Input::Hidden(secret)) = form.input() {
                secret.pop();
            }
        }
        Command::Erase => form.editor().into_iter().for_each(|editor| {
            editor.erase();
        }),
        Command::EraseNext => form.editor().into_iter().for_each(|editor| {
            editor.erase_next();
        }),
        Command::Undo => form.editor().into_iter().for_each(|editor| {
            editor.undo();
        }),
        Command::Redo => form.editor().into_iter().for_each(|editor| {
            editor.redo();
        }),
        Command::Enter if form.at + 1 < form.fields.len() => form.at += 1,
        Command::Enter => return submit(app, today),
        Command::Escape if form.is_touched() && !form.leaving => {
            form.leaving = true;
            let told = match form.kind {
                FormKind::SetPassphrase => text::form_leave_again_open(),
                FormKind::ChangePassphrase
                | FormKind::ResetPassphrase(_)
                | FormKind::RemovePassphrase => text::form_leave_again_same(),
                FormKind::NewClass | FormKind::NewStudent | FormKind::Open => {
                    text::form_leave_again()
                }
                _ => text::form_leave_again_kept(),
            };
            app.status = Some(told);
        }
        Command::Escape => leave(app),
        _ => {}
    }
    None
}

fn submit(app: &mut App, today: Date) -> Option<Effect> {
    let form = app.form_mut()?;
    if let Some(missing) = form.first_missing() {
        form.at = missing;
        app.status = Some(text::field_is_needed());
        return None;
    }
    if let Some((at, wrong)) = form.wrong_passphrase() {
        form.at = at;
        app.status = Some(wrong);
        return None;
    }
    Some(match &form.kind {
        FormKind::Open => Effect::OpenClass(PathBuf::from(unquoted(&form.words(0)))),
        FormKind::NewClass => Effect::FoundClass(Box::new(form.class(today))),
        FormKind::NewStudent => Effect::AddStudent(Box::new(form.student())),
        _ => Effect::Office(Box::new(form.deed())),
    })
}

impl Form {
    /// What is wrong with a new passphrase, and at which field.
    fn wrong_passphrase(&self) -> Option<(usize, Text)> {
        let first = match self.kind {
            FormKind::SetPassphrase | FormKind::ResetPassphrase(_) => 0,
            FormKind::ChangePassphrase => 1,
            _ => return None,
        };
        if self.secret(first).len() < SHORTEST {
            return Some((first, text::passphrase_is_short(SHORTEST)));
        }
        let same = self.secret(first) == self.secret(first + 1);
        (!same).then(|| (first + 1, text::passphrases_differ()))
    }

    /// What the teacher asks for by it.
    fn deed(&self) -> Deed {
        match &self.kind {
            FormKind::SetPassphrase => Deed::SetPassphrase(self.secret(0)),
            FormKind::ChangePassphrase => {
                Deed::ChangePassphrase(Opener::Passphrase(self.secret(0)), self.secret(1))
            }
            FormKind::ResetPassphrase(code) => {
                Deed::ChangePassphrase(Opener::Recovery(code.clone()), self.secret(0))
            }
            FormKind::RemovePassphrase => {
                Deed::RemovePassphrase(Opener::Passphrase(self.secret(0)))
            }
            FormKind::Correct(student, entry) => {
                Deed::Correct(*student, entry.about, self.words(0), self.words(1))
            }
            FormKind::Dispute(student, entry, _) => {
                let language = if self.choice(1) == 1 {
                    Language::Spanish
                } else {
                    Language::English
                };
                Deed::Dispute(*student, entry.about, Said::new(self.words(0), language))
            }
            FormKind::Keeping => {
                let months = |at: usize| MONTHS.get(self.choice(at)).copied().flatten();
                let kinds = Kind::ALL.into_iter().enumerate();
                Deed::TryKeeping(kinds.map(|(at, kind)| (kind, months(at))).collect())
            }
            FormKind::Save(sheet) => {
                Deed::Save(PathBuf::from(unquoted(&self.words(0))), sheet.clone())
            }
            FormKind::Open | FormKind::NewClass | FormKind::NewStudent => Deed::Nothing,
        }
    }
}

/// A path dragged into a terminal often comes in quotes.
fn unquoted(path: &str) -> &str {
    let inner = |quote: char| {
        path.strip_prefix(quote)
            .and_then(|path| path.strip_suffix(quote))
    };
    inner('\'').or_else(|| inner('"')).unwrap_or(path)
}

fn leave(app: &mut App) {
    if matches!(app.mode, Mode::Desk(_)) {
        super::desk::leave_page(app);
        return;
    }
    app.mode = match &app.mode {
        Mode::Form(form) if form.kind == FormKind::NewStudent => Mode::Door(Door::default()),
        _ => Mode::Welcome(Welcome::after_language()),
    };
}
