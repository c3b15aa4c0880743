//! The settings of a class, a form each.

mod contact;
mod cover;
mod names;
mod one;
mod raters;
mod rule;
mod words;

pub(crate) use rule::rule;

use super::AnyForm;
use crate::ask::{Ask, ClassSetAsk};
use crate::domain::Words;
use crate::domain::class_file::class::Class;
use crate::domain::class_file::setting::{self, Setting};
use crate::domain::class_file::spot::{Desk, Spot};
use crate::form::Line;
use crate::screen::Around;

/// What is asked of the class file: what others would read otherwise is shown first.
pub(super) fn asked(to: setting::Change) -> Ask {
    let to = Box::new(to);
    Ask::ClassSet(if to.shows_first() {
        ClassSetAsk::Try { to }
    } else {
        ClassSetAsk::Set { to }
    })
}

pub(super) fn spot(setting: Setting, of: &str) -> Spot {
    Spot::Desk {
        student: None,
        at: Desk::Setting(setting, of.to_owned()),
    }
}

/// What was typed in each language.
pub(super) fn both(english: &Line, spanish: &Line) -> Words {
    Words {
        en: english.some(),
        es: spanish.some(),
    }
}

/// The form of a setting that has one of its own; none: what it holds has forms, a term or a standard each.
pub(crate) fn of_setting(around: &Around, class: &Class, setting: Setting) -> Option<AnyForm> {
    Some(match setting {
        Setting::Name => names::name(setting, &class.name),
        Setting::School => names::name(setting, &class.school),
        Setting::Teacher => names::teacher(&class.teacher),
        Setting::Mission => words::words(setting, &class.purpose.mission),
        Setting::Why => words::words(setting, &class.purpose.why),
        Setting::OwnWhy => words::words(setting, &class.purpose.own),
        Setting::Grade | Setting::Minutes => one::numbered(class, setting),
        Setting::Scale | Setting::Habits | Setting::Script => one::named(around, class, setting),
        Setting::Rule => rule(Some(class.rule), None),
        Setting::Raters => raters::raters(class),
        Setting::Cover => cover::cover(class.cover),
        Setting::Contact => contact::contact(class.contact.as_ref()),
        Setting::Terms | Setting::Rules => return None,
    })
}
