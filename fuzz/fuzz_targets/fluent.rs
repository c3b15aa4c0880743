//! A school's sentences: any text is read, and what is said of it is harmless.
#![no_main]

use juntos::content::SCRIPT_VARIABLES;
use juntos::domain::clean::is_harmful;
use juntos::locale::{Language, Locales, PackWords, Text, Value};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|source: &str| {
    let mut words = PackWords::default();
    let _ = words.add(Language::Spanish, source);
    let ids: Vec<String> = words.ids().into_iter().map(str::to_owned).collect();
    let locales = Locales::with_pack(words);
    let value: String = source.chars().take(20).collect();
    for id in ids {
        let values = SCRIPT_VARIABLES.map(|name| (name, Value::String(value.clone())));
        for text in [Text::named(&id, values.to_vec()), Text::plain(&id)] {
            for language in Language::ALL {
                let said = locales.say(language, &text);
                assert!(
                    !said.chars().any(|c| is_harmful(c) && c != '\n'),
                    "{said:?}"
                );
            }
        }
    }
});
