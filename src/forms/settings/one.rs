//! One of several: a scale, a set of habits, a script, a number.

use super::{asked, spot};
use crate::ask::Ask;
use crate::domain::class_file::class::Class;
use crate::domain::class_file::setting::{self, Setting};
use crate::domain::class_file::spot::Spot;
use crate::fields;
use crate::form::{Choice, Form, Hand, Label, Read, Wrong, at};
use crate::forms::{AnyForm, any, offers};
use crate::locale::{Text, set, text};
use crate::screen::Around;

fields!(OneFields, OneField { one: Choice<String> => One });

/// One of several, by name.
#[derive(Clone, Debug)]
struct OneForm(Setting);

impl Form for OneForm {
    type Fields = OneFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        Some(spot(self.0, ""))
    }

    fn title(&self) -> Text {
        set::setting(self.0)
    }

    fn about(&self) -> Text {
        match self.0 {
            Setting::Scale | Setting::Habits => text::set_about_shown(),
            _ => text::set_about_usual(),
        }
    }

    fn label(&self, _name: OneField) -> Label {
        Label::needed(set::setting(self.0))
    }

    fn read(&self, fields: &OneFields, _hand: Hand) -> Read<Self> {
        let one = fields.one.needed().map_err(at(OneField::One))?;
        let number = || Wrong {
            field: OneField::One,
            why: text::field_choice_is_gone(),
        };
        Ok(asked(match self.0 {
            Setting::Grade => setting::Change::Grade(one.parse().map_err(|_| number())?),
            Setting::Minutes => setting::Change::Minutes(one.parse().map_err(|_| number())?),
            Setting::Scale => setting::Change::Scale(one),
            Setting::Habits => setting::Change::Habits(one),
            _ => setting::Change::Script(one),
        }))
    }
}

pub(super) fn numbered(class: &Class, setting: Setting) -> AnyForm {
    let (own, all, says): (u16, Vec<u16>, fn(u16) -> Text) = if setting == Setting::Grade {
        (class.grade.into(), (1..=12).collect(), text::grade_number)
    } else {
        let own = if class.minutes == 0 {
            20
        } else {
            class.minutes
        };
        let all = offers::with_own(&offers::MINUTES, Some(own));
        (own, all, text::minutes_long)
    };
    let offers = all.into_iter().map(|one| (one.to_string(), says(one)));
    let start = OneFields {
        one: Choice::of(Some(own.to_string()), offers),
    };
    any(OneForm(setting), start)
}

pub(super) fn named(around: &Around, class: &Class, setting: Setting) -> AnyForm {
    let content = &around.content;
    let of = |id: &String, title: &String| (id.clone(), Text::plain(title));
    let (own, all): (&String, Vec<(String, Text)>) = match setting {
        Setting::Scale => {
            let all = content.level_scales().iter();
            (
                &class.scale,
                all.map(|one| of(&one.id, &one.title)).collect(),
            )
        }
        Setting::Habits => {
            let all = content.habit_sets().iter();
            (
                &class.habits,
                all.map(|one| of(&one.id, &one.title)).collect(),
            )
        }
        _ => {
            let all = content.offered_scripts();
            (
                &class.script,
                all.map(|one| of(&one.id, &one.title)).collect(),
            )
        }
    };
    let first = all.first().map(|(id, _)| id.clone());
    let own = Some(own.clone()).filter(|own| !own.is_empty()).or(first);
    let start = OneFields {
        one: Choice::of(own, all),
    };
    any(OneForm(setting), start)
}
