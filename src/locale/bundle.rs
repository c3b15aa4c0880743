//! Sentences of one language, and how they write numbers.

use fluent::{FluentBundle, FluentResource, FluentValue};
use icu_locale_core::locale;
use unic_langid::{LanguageIdentifier, langid};

use crate::domain::Language;

pub(super) type Bundle = FluentBundle<FluentResource>;

pub(super) fn plain(number: f64) -> String {
    let cents = super::working::two_decimals(number);
    cents.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// en-US and es-US both write 1,234.5.
pub(super) fn grouped(number: f64) -> Option<String> {
    if number.abs() < 1000.0 {
        return None;
    }
    let formatter = icu_decimal::DecimalFormatter::try_new(
        locale!("en-US").into(),
        icu_decimal::options::DecimalFormatterOptions::default(),
    )
    .ok()?;
    Some(formatter.format(&plain(number).parse().ok()?).to_string())
}

fn number_formatter(value: &FluentValue, _: &intl_memoizer::IntlLangMemoizer) -> Option<String> {
    match value {
        FluentValue::Number(number) => {
            Some(grouped(number.value).unwrap_or_else(|| plain(number.value)))
        }
        FluentValue::String(_)
        | FluentValue::Custom(_)
        | FluentValue::None
        | FluentValue::Error => None,
    }
}

const fn langid_of(language: Language) -> LanguageIdentifier {
    match language {
        Language::English => langid!("en-US"),
        Language::Spanish => langid!("es-US"),
    }
}

pub(super) fn empty_bundle(language: Language) -> Bundle {
    let mut bundle = FluentBundle::new(vec![langid_of(language)]);
    // Both languages run left to right, and a terminal shows isolation marks as boxes.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(number_formatter));
    bundle
}
