//! What the teacher says of a standard: what a child can, what a level looks like, what helps.

use super::{AnyForm, any};
use crate::ask::{Ask, StandardAsk};
use crate::domain::Words;
use crate::domain::class_file::spot::{Desk, OfStandard, Spot};
use crate::domain::id::StandardId;
use crate::domain::learning::scale::{Halves, Scale};
use crate::domain::learning::standard::{Resource, SaidBy, Standard};
use crate::domain::words::Language;
use crate::fields;
use crate::form::{Beside, Field as _, Form, Hand, Label, Line, Read, Wrong};
use crate::locale::{Text, terms, text};

const fn spot(standard: StandardId, of: OfStandard) -> Spot {
    Spot::Desk {
        student: None,
        at: Desk::Standard(standard, of),
    }
}

fn line(words: Option<&Words>, language: Language) -> Line {
    Line::of(
        words
            .and_then(|words| words.exactly(language))
            .unwrap_or_default(),
    )
}

fields!(CanFields, CanField { english: Line => English, spanish: Line => Spanish });

/// What a child can, in both languages.
#[derive(Clone, Debug)]
struct CanForm {
    standard: Standard,
}

/// What a child can who has mastered it. The program's own words stand there to be changed.
pub(crate) fn standard_can(standard: &Standard) -> AnyForm {
    let start = CanFields {
        english: line(Some(&standard.can), Language::English),
        spanish: line(Some(&standard.can), Language::Spanish),
    };
    let standard = standard.clone();
    any(CanForm { standard }, start)
}

/// What stands after “I can”, whether or not that was typed, without a full stop.
fn after(typed: &str, leads: &[&str]) -> String {
    let rest = leads.iter().find_map(|lead| {
        let start = typed.get(..lead.len())?;
        (start.to_lowercase() == **lead).then(|| typed.get(lead.len()..).unwrap_or_default())
    });
    let rest = rest.unwrap_or(typed).trim();
    rest.trim_end_matches(['.', ' ']).to_owned()
}

impl Form for CanForm {
    type Fields = CanFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        Some(spot(self.standard.key, OfStandard::Can))
    }

    fn title(&self) -> Text {
        text::standard_can_title(self.standard.code.clone())
    }

    fn about(&self) -> Text {
        text::standard_can_about()
    }

    fn beside(&self) -> Option<Beside> {
        let statement = &self.standard.statement;
        (*statement != Words::default()).then(|| Beside {
            what: text::standard_can_beside(),
            words: text::standard_says(statement),
        })
    }

    fn label(&self, name: CanField) -> Label {
        match name {
            CanField::English => Label::optional(text::field_can_english()),
            CanField::Spanish => Label::optional(text::field_can_spanish()),
        }
    }

    fn read(&self, fields: &CanFields, _hand: Hand) -> Read<Self> {
        let english = after(&fields.english.words(), &["i can "]);
        let spanish = after(&fields.spanish.words(), &["yo puedo ", "puedo "]);
        let lacks = |field| Wrong {
            field,
            why: text::standard_can_both(),
        };
        let can = match (english.is_empty(), spanish.is_empty()) {
            (true, true) => Words::default(),
            (true, false) => return Err(lacks(CanField::English)),
            (false, true) => return Err(lacks(CanField::Spanish)),
            (false, false) => Words {
                en: Some(english),
                es: Some(spanish),
            },
        };
        // The program's own words, left as they are, stay the program's.
        let is_own = self.standard.said_by == SaidBy::Program && can == self.standard.can;
        Ok(Ask::Standards(StandardAsk::KeepCan {
            standard: self.standard.key,
            can: if is_own { Words::default() } else { can },
        }))
    }
}

/// What was typed in either language; none: nothing.
fn words(english: &Line, spanish: &Line) -> Words {
    Words {
        en: english.some(),
        es: spanish.some(),
    }
}

fields!(LookFields, LookField { english: Line => English, spanish: Line => Spanish });

/// What work at a level looks like.
#[derive(Clone, Debug)]
struct LookForm {
    standard: StandardId,
    scale: String,
    level: u8,
    word: Text,
}

/// What work at a level of this standard looks like here.
pub(crate) fn look(scale: &Scale, standard: &Standard, level: u8) -> AnyForm {
    let looks = standard.looks.at(&scale.id, level);
    let start = LookFields {
        english: line(looks, Language::English),
        spanish: line(looks, Language::Spanish),
    };
    let form = LookForm {
        standard: standard.key,
        scale: scale.id.clone(),
        level,
        word: terms::level(scale, Halves(level.saturating_mul(2))),
    };
    any(form, start)
}

impl Form for LookForm {
    type Fields = LookFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        let of = OfStandard::Look(self.scale.clone(), self.level);
        Some(spot(self.standard, of))
    }

    fn title(&self) -> Text {
        text::look_title(self.word.clone())
    }

    fn about(&self) -> Text {
        text::look_about()
    }

    fn label(&self, name: LookField) -> Label {
        match name {
            LookField::English => Label::optional(text::field_in_english()),
            LookField::Spanish => Label::optional(text::field_in_spanish()),
        }
    }

    fn read(&self, fields: &LookFields, _hand: Hand) -> Read<Self> {
        Ok(Ask::Standards(StandardAsk::KeepLook {
            standard: self.standard,
            scale: self.scale.clone(),
            level: self.level,
            looks: words(&fields.english, &fields.spanish),
        }))
    }
}

fields!(ResourceFields, ResourceField {
    english: Line => English,
    spanish: Line => Spanish,
    link: Line => Link,
});

/// Something that helps with a standard.
#[derive(Clone, Debug)]
struct ResourceForm {
    standard: StandardId,
    before: Option<Resource>,
}

/// Something that helps with a standard; none: something new.
pub(crate) fn resource(standard: StandardId, before: Option<&Resource>) -> AnyForm {
    let what = before.map(|before| &before.what);
    let link = before.and_then(|before| before.link.as_deref());
    let start = ResourceFields {
        english: line(what, Language::English),
        spanish: line(what, Language::Spanish),
        link: Line::of(link.unwrap_or_default()),
    };
    let before = before.cloned();
    any(ResourceForm { standard, before }, start)
}

impl Form for ResourceForm {
    type Fields = ResourceFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        let words = self.before.as_ref().map(|before| &before.what);
        let words = words.map(|words| words.nearest(Language::English));
        let of = OfStandard::Helps(words.unwrap_or_default().to_owned());
        Some(spot(self.standard, of))
    }

    fn title(&self) -> Text {
        text::helps_title()
    }

    fn about(&self) -> Text {
        text::helps_about()
    }

    fn label(&self, name: ResourceField) -> Label {
        match name {
            ResourceField::English => Label::optional(text::field_in_english()),
            ResourceField::Spanish => Label::optional(text::field_in_spanish()),
            ResourceField::Link => Label::line(text::field_link()),
        }
    }

    fn read(&self, fields: &ResourceFields, _hand: Hand) -> Read<Self> {
        let what = words(&fields.english, &fields.spanish);
        if fields.english.is_blank() && fields.spanish.is_blank() {
            return Err(Wrong {
                field: ResourceField::English,
                why: text::helps_needs_words(),
            });
        }
        Ok(Ask::Standards(StandardAsk::KeepResource {
            standard: self.standard,
            before: self.before.clone(),
            resource: Some(Resource {
                what,
                link: fields.link.some(),
            }),
        }))
    }
}
