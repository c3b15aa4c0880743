//! The rule for all, or of one standard, with its number.

use super::{asked, spot};
use crate::ask::Ask;
use crate::domain::class_file::setting::{self, Setting};
use crate::domain::class_file::spot::Spot;
use crate::domain::learning::mastery::Rule;
use crate::fields;
use crate::form::{Choice, Form, Hand, Label, Line, Read, Wrong, at};
use crate::forms::start::RULES;
use crate::forms::{AnyForm, any};
use crate::locale::{Text, set, text, working};

fields!(RuleFields, RuleField {
    rule: Choice<Rule> => Rule,
    number: Line => Number,
});

/// A rule, and another number for it.
#[derive(Clone, Debug)]
struct RuleForm {
    /// The code of the standard whose rule it is; none: for all.
    of: Option<String>,
}

impl Form for RuleForm {
    type Fields = RuleFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        Some(match &self.of {
            None => spot(Setting::Rule, ""),
            Some(code) => spot(Setting::Rules, code),
        })
    }

    fn title(&self) -> Text {
        match &self.of {
            None => set::setting(Setting::Rule),
            Some(code) => text::set_rule_of(code.as_str()),
        }
    }

    fn about(&self) -> Text {
        text::set_about_shown()
    }

    fn label(&self, name: RuleField) -> Label {
        match name {
            RuleField::Rule => Label::optional(text::field_rule()),
            RuleField::Number => Label::line(text::set_rule_number()),
        }
    }

    fn read(&self, fields: &RuleFields, _hand: Hand) -> Read<Self> {
        let rule = match (fields.rule.value(), fields.number.some()) {
            (Some(rule), Some(number)) => {
                Some(with_number(rule, &number).map_err(|fault| Wrong {
                    field: RuleField::Number,
                    why: fault,
                })?)
            }
            (rule, _) => rule,
        };
        Ok(asked(match (&self.of, rule) {
            (Some(code), rule) => setting::Change::RuleOf(code.clone(), rule),
            (None, Some(rule)) => setting::Change::Rule(rule),
            (None, None) => {
                fields.rule.needed().map_err(at(RuleField::Rule))?;
                return Err(Wrong {
                    field: RuleField::Rule,
                    why: text::field_is_needed(),
                });
            }
        }))
    }
}

/// The same rule with this number, as it would be typed.
fn with_number(rule: Rule, number: &str) -> Result<Rule, Text> {
    let typed = rule.to_string();
    let name = typed
        .split_once(':')
        .map_or(typed.as_str(), |(name, _)| name);
    let number = number.trim_end_matches('%').trim();
    let with = format!("{name}:{number}");
    with.parse().map_err(|fault| working::fault(&fault))
}

/// The rule for all, or of the standard with this code, which may have none of its own.
pub(crate) fn rule(now: Option<Rule>, of: Option<String>) -> AnyForm {
    let mut all = RULES.to_vec();
    all.extend(now.filter(|now| !RULES.contains(now)));
    let rules = Choice::among(now, &all, working::rule);
    let rule = if of.is_some() {
        rules.or_none(text::set_rule_of_class())
    } else {
        rules
    };
    let start = RuleFields {
        rule,
        ..RuleFields::default()
    };
    any(RuleForm { of }, start)
}
