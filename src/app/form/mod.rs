//! Screens with something to fill in: a new class, a new student, a file to open, what the desk asks for.

mod desk;
mod family;
mod office;
mod pages;
mod people;
mod prepare;

pub use family::FamilyForm;
pub use office::OfficeForm;
pub use pages::PagesForm;
pub use people::school_year;
pub use prepare::PrepareForm;

use jiff::civil::Date;

use super::{App, Ask, Command, Door, Editor, Mode, Move, Welcome};
use crate::ask::{ClassAsk, Sheet};
use crate::domain::entry::Entry;
use crate::domain::person::Key;
use crate::domain::{Language, Secret};
use crate::locale::{Text, text};

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
    /// Set the family's words beside this entry.
    Dispute(Key, Box<Entry>),
    /// How long things are kept.
    Keeping,
    /// Write this sheet to a folder.
    Save(Box<Sheet>),
    /// Which files to bring in.
    Import,
    /// How numbers become scores.
    ImportScale,
    /// What a teacher fills in at the desk.
    Office(Box<OfficeForm>),
    /// What a student writes while preparing.
    Prepare(Box<PrepareForm>),
    /// What a family writes.
    Family(Box<FamilyForm>),
    /// Which pages to make.
    Pages(Box<PagesForm>),
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
    /// Something was typed or turned.
    touched: bool,
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

impl FormKind {
    /// The place of its draft, where it has one.
    pub(super) fn place(&self) -> Option<String> {
        match self {
            Self::Prepare(kind) => Some(kind.place()),
            Self::Family(kind) => Some(kind.place()),
            _ => None,
        }
    }
}

impl Form {
    /// What is typed from now on is in this language.
    pub(super) fn speak(&mut self, language: Language) {
        match &mut self.kind {
            FormKind::Prepare(kind) => kind.speak(language),
            FormKind::Family(kind) => kind.speak(language),
            _ => {}
        }
    }

    fn of(kind: FormKind, fields: Vec<Field>) -> Self {
        Self {
            kind,
            fields,
            at: 0,
            touched: false,
            leaving: false,
        }
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
        self.touched |= !matches!(self.input(), Some(Input::Chosen(..)));
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
        self.touched = true;
        if let Some(Input::Hidden(secret)) = self.input() {
            pasted.chars().for_each(|c| secret.push(c));
        }
        self.editor().into_iter().for_each(|editor| {
            editor.paste(pasted);
        });
    }

    fn go(&mut self, direction: Move) {
        let turns = matches!(direction, Move::Left | Move::Right);
        self.touched |= turns && matches!(self.input(), Some(Input::Chosen(..)));
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

    /// Is the cursor on words to choose from?
    pub(super) fn is_choosing(&self) -> bool {
        let field = self.fields.get(self.at);
        field.is_some_and(|field| matches!(field.input, Input::Chosen(..)))
    }

    pub(super) const fn is_touched(&self) -> bool {
        self.touched
    }

    fn first_missing(&self) -> Option<usize> {
        (0..self.fields.len())
            .find(|at| self.fields.get(*at).is_some_and(|field| field.needed) && self.is_empty(*at))
    }
}

/// What a command does to the form on screen.
pub(super) fn update(app: &mut App, command: Command) -> Option<Ask> {
    let today = app.now.day();
    let form = app.form_mut()?;
    form.touched |= matches!(command, Command::Erase | Command::EraseNext | Command::Undo);
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
        Command::Escape if form.kind.place().is_some() => {
            return super::booklet::leave_form(app);
        }
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
        Command::Escape => return leave(app),
        _ => {}
    }
    None
}

fn submit(app: &mut App, today: Date) -> Option<Ask> {
    let form = app.form_mut()?;
    if let Some(missing) = form.first_missing() {
        form.at = missing;
        app.status = Some(text::field_is_needed());
        return None;
    }
    if let Some((at, wrong)) = form.wrong_passphrase() {
        form.at = at;
        // It is typed anew, not put right unseen.
        if let Some(Input::Hidden(secret)) = form.input() {
            *secret = Secret::empty();
        }
        app.status = Some(wrong);
        return None;
    }
    if form.kind == FormKind::NewClass {
        let Mode::Form(form) = &app.mode else {
            return None;
        };
        let class = form.class(today, &app.content);
        let class = Box::new(class);
        return Some(Ask::Class(ClassAsk::Found { class }));
    }
    if let FormKind::Office(kind) = form.kind.clone() {
        return submit_office(app, &kind);
    }
    let written = match &form.kind {
        FormKind::Prepare(kind) => Some(form.prepared(&kind.clone())),
        FormKind::Family(kind) => Some(form.family_says(&kind.clone())),
        _ => None,
    };
    if let Some(written) = written {
        return match written {
            Ok(prepared) => Some(Ask::Prepared(prepared)),
            Err((at, wrong)) => {
                form.at = at;
                app.status = Some(wrong);
                None
            }
        };
    }
    if form.kind == FormKind::ImportScale {
        let Some(scores) = form.scores() else {
            app.status = Some(text::import_scale_wrong());
            return None;
        };
        return super::desk::scale_given(app, scores);
    }
    form.ask()
}

fn submit_office(app: &mut App, kind: &OfficeForm) -> Option<Ask> {
    let top = app.counting().bounds.top;
    let ids: Vec<String> = app
        .content
        .scripts()
        .iter()
        .map(|script| script.id.clone())
        .collect();
    let script = |at: usize| ids.get(at).cloned().unwrap_or_default();
    let form = app.form_mut()?;
    match form.office_ask(kind, (top, &script)) {
        Ok(ask) => Some(ask),
        Err((at, wrong)) => {
            form.at = at;
            app.status = Some(wrong);
            None
        }
    }
}

/// What a form of the desk is called, and what it is for.
pub fn office_titles(kind: &OfficeForm) -> (Text, Text) {
    office::titles(kind)
}

/// A path dragged into a terminal often comes in quotes.
fn unquoted(path: &str) -> &str {
    let inner = |quote: char| {
        path.strip_prefix(quote)
            .and_then(|path| path.strip_suffix(quote))
    };
    inner('\'').or_else(|| inner('"')).unwrap_or(path)
}

fn leave(app: &mut App) -> Option<Ask> {
    if matches!(app.mode, Mode::Booklet(_)) {
        return super::booklet::back(app);
    }
    if matches!(app.mode, Mode::Desk(_)) {
        super::desk::leave_page(app);
        return None;
    }
    app.mode = match &app.mode {
        Mode::Form(form) if form.kind == FormKind::NewStudent => Mode::Door(Door::default()),
        _ => Mode::Welcome(Welcome::after_language()),
    };
    None
}
