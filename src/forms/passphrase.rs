//! The class's passphrase: given, changed, put in the place of a forgotten one, taken away. Nothing of it is ever kept.

use super::{AnyForm, any};
use crate::ask::Ask;
use crate::ask::PassphraseAsk;
use crate::domain::Secret;
use crate::domain::class_file::secret::Opener;
use crate::domain::class_file::spot::Spot;
use crate::fields;
use crate::form::{Form, Hand, Hidden, Label, Read, Wrong};
use crate::locale::{Text, text};

/// The shortest passphrase, in characters: four words are easy to remember and hard to guess.
const SHORTEST: usize = 12;

fields!(NewFields, NewField { new: Hidden => New, again: Hidden => Again });
fields!(ChangeFields, ChangeField { now: Hidden => Now, new: Hidden => New, again: Hidden => Again });
fields!(NowFields, NowField { now: Hidden => Now });

/// What is wrong with a new passphrase that was typed twice, and in which of the two fields.
pub(super) fn twice<N>(
    first: &Hidden,
    second: &Hidden,
    new: N,
    again: N,
) -> Result<Secret, Wrong<N>> {
    let secret = first.secret();
    if secret.len() < SHORTEST {
        let why = text::passphrase_is_short(SHORTEST);
        return Err(Wrong { field: new, why });
    }
    if secret != second.secret() {
        let why = text::passphrases_differ();
        return Err(Wrong { field: again, why });
    }
    Ok(secret.clone())
}

/// A passphrase for a class that has none.
#[derive(Clone, Debug)]
struct Set;

/// A passphrase, twice.
pub(crate) fn set_passphrase() -> AnyForm {
    any(Set, NewFields::default())
}

impl Form for Set {
    type Fields = NewFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        None
    }

    fn title(&self) -> Text {
        text::passphrase_title()
    }

    fn about(&self) -> Text {
        text::passphrase_about()
    }

    fn label(&self, name: NewField) -> Label {
        Label::needed(match name {
            NewField::New => text::field_passphrase(),
            NewField::Again => text::field_passphrase_again(),
        })
    }

    fn read(&self, fields: &NewFields, _hand: Hand) -> Read<Self> {
        let new = twice(&fields.new, &fields.again, NewField::New, NewField::Again)?;
        Ok(Ask::Passphrase(PassphraseAsk::Set { words: new }))
    }

    fn leaving(&self) -> Text {
        text::form_leave_again_open()
    }
}

/// Another passphrase.
#[derive(Clone, Debug)]
struct Change;

/// The old passphrase, and the new one twice.
pub(crate) fn change_passphrase() -> AnyForm {
    any(Change, ChangeFields::default())
}

impl Form for Change {
    type Fields = ChangeFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        None
    }

    fn title(&self) -> Text {
        text::passphrase_change_title()
    }

    fn about(&self) -> Text {
        text::passphrase_change_about()
    }

    fn label(&self, name: ChangeField) -> Label {
        Label::needed(match name {
            ChangeField::Now => text::field_passphrase_now(),
            ChangeField::New => text::field_passphrase_new(),
            ChangeField::Again => text::field_passphrase_again(),
        })
    }

    fn read(&self, fields: &ChangeFields, _hand: Hand) -> Read<Self> {
        let (new, again) = (ChangeField::New, ChangeField::Again);
        let new = twice(&fields.new, &fields.again, new, again)?;
        let old = Opener::Passphrase(fields.now.secret().clone());
        Ok(Ask::Passphrase(PassphraseAsk::Change { old, new }))
    }
}

/// A new passphrase in the place of a forgotten one, for who came in with this recovery code.
#[derive(Clone, Debug)]
struct Reset(Secret);

/// A new passphrase, twice.
pub(crate) fn reset_passphrase(code: Secret) -> AnyForm {
    any(Reset(code), NewFields::default())
}

impl Form for Reset {
    type Fields = NewFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        None
    }

    fn title(&self) -> Text {
        text::passphrase_reset_title()
    }

    fn about(&self) -> Text {
        text::passphrase_reset_about()
    }

    fn label(&self, name: NewField) -> Label {
        Label::needed(match name {
            NewField::New => text::field_passphrase_new(),
            NewField::Again => text::field_passphrase_again(),
        })
    }

    fn read(&self, fields: &NewFields, _hand: Hand) -> Read<Self> {
        let new = twice(&fields.new, &fields.again, NewField::New, NewField::Again)?;
        let old = Opener::Recovery(self.0.clone());
        Ok(Ask::Passphrase(PassphraseAsk::Change { old, new }))
    }
}

/// No passphrase any more.
#[derive(Clone, Debug)]
struct Remove;

/// The passphrase, for the last time.
pub(crate) fn remove_passphrase() -> AnyForm {
    any(Remove, NowFields::default())
}

impl Form for Remove {
    type Fields = NowFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        None
    }

    fn title(&self) -> Text {
        text::passphrase_remove_title()
    }

    fn about(&self) -> Text {
        text::passphrase_remove_about()
    }

    fn label(&self, name: NowField) -> Label {
        match name {
            NowField::Now => Label::needed(text::field_passphrase_now()),
        }
    }

    fn read(&self, fields: &NowFields, _hand: Hand) -> Read<Self> {
        let old = Opener::Passphrase(fields.now.secret().clone());
        Ok(Ask::Passphrase(PassphraseAsk::Remove { old }))
    }
}
