//! What the desk asks for: passphrases, corrections, a family's words, keeping times, a folder.

use std::path::PathBuf;

use super::{Form, FormKind, chosen, hidden, long, typed, unquoted};
use crate::ask::{
    Ask, ClassAsk, EntryAsk, ImportAsk, PagesAsk, PassphraseAsk, RetentionAsk, Sheet, StudentAsk,
};
use crate::domain::entry::Entry;
use crate::domain::intake::Scores;
use crate::domain::keeping::{Kind, Months};
use crate::domain::person::Key;
use crate::domain::secret::Opener;
use crate::domain::{Language, Said, Secret};
use crate::locale::{Text, terms, text};

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

impl Form {
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
        Self::of(FormKind::Dispute(student, Box::new(entry)), fields)
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

    /// Which file, folder or zip?
    pub fn import_files() -> Self {
        Self::of(
            FormKind::Import,
            vec![typed(text::field_import_path(), "", true)],
        )
    }

    /// How do numbers become scores? What the file has, and where the scale ends.
    pub fn import_scale((_, high): (f64, f64), top: f64) -> Self {
        // Points of a hundred, or of as many as there are.
        let of = if high > 10.0 { 100.0 } else { high.max(top) };
        let usual = |part: f64| crate::locale::working::figure((of * part * 10.0).round() / 10.0);
        let options = vec![text::import_scale_cuts(), text::import_scale_as_they_are()];
        let fields = vec![
            chosen(text::import_scale_how(), options, 0),
            typed(text::import_scale_from(4), &usual(0.9), true),
            typed(text::import_scale_from(3), &usual(0.8), true),
            typed(text::import_scale_from(2), &usual(0.7), true),
        ];
        Self::of(FormKind::ImportScale, fields)
    }

    /// How numbers become scores; none where the points are no three numbers in order.
    pub(super) fn scores(&self) -> Option<Scores> {
        if self.choice(0) == 1 {
            return Some(Scores::AsTheyAre);
        }
        let number = |at: usize| {
            let typed = self.words(at).replace(',', ".");
            typed
                .parse::<f64>()
                .ok()
                .filter(|number| number.is_finite())
        };
        let (four, three, two) = (number(1)?, number(2)?, number(3)?);
        (four > three && three > two).then_some(Scores::Cuts([four, three, two]))
    }

    /// What is wrong with a new passphrase, and at which field.
    pub(super) fn wrong_passphrase(&self) -> Option<(usize, Text)> {
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

    /// What is asked for by it; nothing where somebody else reads it.
    pub(super) fn ask(&self) -> Option<Ask> {
        Some(match &self.kind {
            FormKind::SetPassphrase => Ask::Passphrase(PassphraseAsk::Set {
                words: self.secret(0),
            }),
            FormKind::ChangePassphrase => Ask::Passphrase(PassphraseAsk::Change {
                old: Opener::Passphrase(self.secret(0)),
                new: self.secret(1),
            }),
            FormKind::ResetPassphrase(code) => Ask::Passphrase(PassphraseAsk::Change {
                old: Opener::Recovery(code.clone()),
                new: self.secret(0),
            }),
            FormKind::RemovePassphrase => Ask::Passphrase(PassphraseAsk::Remove {
                old: Opener::Passphrase(self.secret(0)),
            }),
            FormKind::Correct(student, entry) => Ask::Entries(EntryAsk::Correct {
                student: *student,
                about: entry.about,
                words: self.words(0),
                reason: self.words(1),
            }),
            FormKind::Dispute(student, entry) => {
                let language = if self.choice(1) == 1 {
                    Language::Spanish
                } else {
                    Language::English
                };
                Ask::Entries(EntryAsk::Dispute {
                    student: *student,
                    about: entry.about,
                    said: Said::new(self.words(0), language),
                })
            }
            FormKind::Keeping => {
                let months = |at: usize| MONTHS.get(self.choice(at)).copied().flatten();
                let kinds = Kind::ALL.into_iter().enumerate();
                let keeping = kinds.map(|(at, kind)| (kind, months(at))).collect();
                Ask::Retention(RetentionAsk::Try { keeping })
            }
            FormKind::Save(sheet) => Ask::Pages(PagesAsk::Save {
                folder: self.path(),
                sheet: sheet.clone(),
            }),
            FormKind::Import => Ask::Import(ImportAsk::LookAt {
                path: self.path(),
                answers: Box::default(),
            }),
            FormKind::Pages(form) => self.pages_ask(form),
            FormKind::Open => Ask::Class(ClassAsk::Open { path: self.path() }),
            FormKind::NewStudent => {
                let (student, household) = self.student();
                Ask::Student(StudentAsk::Add {
                    student: Box::new(student),
                    household,
                })
            }
            FormKind::Office(_) | FormKind::Prepare(_) | FormKind::Family(_) => return None,
            FormKind::NewClass | FormKind::ImportScale => return None,
        })
    }

    /// The path in the first field.
    fn path(&self) -> PathBuf {
        PathBuf::from(unquoted(&self.words(0)))
    }
}
