//! Days, times and months in words.

use icu_datetime::fieldsets::{MD, MDE, T, YM, YMD};
use icu_datetime::input::{Date as IcuDate, Time as IcuTime};
use icu_datetime::{DateTimeFormatter, DateTimeFormatterPreferences, NoCalendarFormatter};
use icu_locale_core::locale;
use jiff::civil::{Date, Time};

use crate::domain::Language;

/// Dates in words, the way CLDR has them.
pub struct Dates {
    day: Option<DateTimeFormatter<MD>>,
    short: Option<DateTimeFormatter<MD>>,
    weekday: Option<DateTimeFormatter<MDE>>,
    year: Option<DateTimeFormatter<YMD>>,
    month: Option<DateTimeFormatter<YM>>,
    time: Option<NoCalendarFormatter<T>>,
}

impl Dates {
    pub(super) fn new(language: Language) -> Self {
        let locale = match language {
            Language::English => locale!("en-US"),
            Language::Spanish => locale!("es-US"),
        };
        let wanted = DateTimeFormatterPreferences::from(&locale);
        Self {
            day: DateTimeFormatter::try_new(wanted, MD::long()).ok(),
            short: DateTimeFormatter::try_new(wanted, MD::medium()).ok(),
            weekday: DateTimeFormatter::try_new(wanted, MDE::long()).ok(),
            year: DateTimeFormatter::try_new(wanted, YMD::long()).ok(),
            month: DateTimeFormatter::try_new(wanted, YM::medium()).ok(),
            time: NoCalendarFormatter::try_new(wanted, T::hm()).ok(),
        }
    }

    /// “April 3”, “3 de abril”.
    pub fn day(&self, date: Date) -> String {
        self.day.as_ref().zip(icu(date)).map_or_else(
            || date.to_string(),
            |(f, date)| clean(&f.format(&date).to_string()),
        )
    }

    /// “Apr 3”, “3 abr”: for a narrow column.
    pub fn short(&self, date: Date) -> String {
        self.short.as_ref().zip(icu(date)).map_or_else(
            || date.to_string(),
            |(f, date)| clean(&f.format(&date).to_string()),
        )
    }

    /// “Friday, April 3”, “viernes, 3 de abril”.
    pub fn weekday(&self, date: Date) -> String {
        self.weekday.as_ref().zip(icu(date)).map_or_else(
            || date.to_string(),
            |(f, date)| clean(&f.format(&date).to_string()),
        )
    }

    /// “April 3, 2026”, “3 de abril de 2026”.
    pub fn with_year(&self, date: Date) -> String {
        self.year.as_ref().zip(icu(date)).map_or_else(
            || date.to_string(),
            |(f, date)| clean(&f.format(&date).to_string()),
        )
    }

    /// “Apr 2026”, “abr 2026”: for a narrow column.
    pub fn month(&self, date: Date) -> String {
        self.month.as_ref().zip(icu(date)).map_or_else(
            || date.to_string(),
            |(f, date)| clean(&f.format(&date).to_string()),
        )
    }

    /// “3:30 PM”, “3:30 p.m.”.
    pub fn time(&self, time: Time) -> String {
        let icu = u8::try_from(time.hour())
            .ok()
            .zip(u8::try_from(time.minute()).ok())
            .and_then(|(h, m)| IcuTime::try_new(h, m, 0, 0).ok());
        self.time.as_ref().zip(icu).map_or_else(
            || time.to_string(),
            |(f, time)| clean(&f.format(&time).to_string()),
        )
    }
}

fn icu(date: Date) -> Option<IcuDate<icu_calendar::Iso>> {
    IcuDate::try_new_iso(
        date.year().into(),
        u8::try_from(date.month()).ok()?,
        u8::try_from(date.day()).ok()?,
    )
    .ok()
}

/// CLDR writes narrow no-break spaces, which terminals draw badly.
fn clean(text: &str) -> String {
    text.replace(['\u{202f}', '\u{a0}', '\u{2009}'], " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_words_in_both_languages() {
        let day = jiff::civil::date(2026, 4, 3);
        let at = jiff::civil::time(15, 30, 0, 0);
        let (english, spanish) = (Dates::new(Language::English), Dates::new(Language::Spanish));
        let said = [
            (english.day(day), "April 3"),
            (spanish.day(day), "3 de abril"),
            (english.weekday(day), "Friday, April 3"),
            (spanish.weekday(day), "viernes, 3 de abril"),
            (english.with_year(day), "April 3, 2026"),
            (spanish.with_year(day), "3 de abril de 2026"),
            (english.month(day), "Apr 2026"),
            (spanish.month(day), "abr 2026"),
            (english.time(at), "3:30 PM"),
            (spanish.time(at), "3:30 p.m."),
        ];
        for (said, expected) in said {
            assert_eq!(said, expected);
        }
    }
}
