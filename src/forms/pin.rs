//! The PIN of a covered desk: set, changed, taken away. Nothing of it is ever kept as a draft.

use super::{AnyForm, any};
use crate::ask::{Ask, CodeAsk};
use crate::domain::class_file::spot::Spot;
use crate::fields;
use crate::form::{Field as _, Form, Hand, Hidden, Label, Read, Wrong};
use crate::locale::{Text, text};

/// The fewest and the most digits.
const DIGITS: [usize; 2] = [4, 8];

fields!(PinFields, PinField { pin: Hidden => Pin, again: Hidden => Again });

/// A PIN; true: there is one already.
#[derive(Clone, Debug)]
struct PinForm(bool);

/// A PIN, twice; none: no PIN any more.
pub(crate) fn desk_pin(has_one: bool) -> AnyForm {
    any(PinForm(has_one), PinFields::default())
}

impl Form for PinForm {
    type Fields = PinFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        None
    }

    fn title(&self) -> Text {
        text::desk_pin()
    }

    fn about(&self) -> Text {
        if self.0 {
            text::pin_about_again()
        } else {
            text::pin_about()
        }
    }

    fn label(&self, name: PinField) -> Label {
        match name {
            PinField::Pin => Label::line(text::field_pin()),
            PinField::Again => Label::line(text::field_pin_again()),
        }
    }

    fn read(&self, fields: &PinFields, _hand: Hand) -> Read<Self> {
        let set = |pin| Ok(Ask::Codes(CodeAsk::SetPin { pin }));
        if self.0 && fields.pin.is_blank() && fields.again.is_blank() {
            return set(None);
        }
        let pin = fields.pin.secret();
        let [fewest, most] = DIGITS;
        let is_one =
            pin.text().chars().all(|c| c.is_ascii_digit()) && (fewest..=most).contains(&pin.len());
        if !is_one {
            return Err(Wrong {
                field: PinField::Pin,
                why: text::pin_digits(fewest, most),
            });
        }
        if pin != fields.again.secret() {
            return Err(Wrong {
                field: PinField::Again,
                why: text::pins_differ(),
            });
        }
        set(Some(pin.clone()))
    }
}
