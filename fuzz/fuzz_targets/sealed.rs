//! A value of the class file: any bytes open or are refused, and what is sealed comes back as it was.
#![no_main]

use std::sync::OnceLock;

use juntos::domain::id::{RowId, StudentId};
use juntos::vault::{For, Place, Root, Sealed, Vault};
use libfuzzer_sys::fuzz_target;
use serde_json::Value;

fn row(number: i64) -> Place {
    let mut place = Place::at("note", RowId(number), StudentId(5));
    place.bind_word("student");
    place
}

fn vault() -> &'static Vault {
    static VAULT: OnceLock<Vault> = OnceLock::new();
    VAULT.get_or_init(|| Vault::of([7; 16], &Root::new().unwrap()).unwrap())
}

fuzz_target!(|bytes: &[u8]| {
    let locked = Sealed::Locked(bytes.to_vec());
    assert!(vault().open::<Value>(&row(1), For::Class, &locked).is_err());
    let _ = Vault::whom(&locked);

    let text = String::from_utf8_lossy(bytes);
    let plain = Vault::plain([7; 16]);
    let _ = plain.open::<Value>(&row(1), For::Class, &Sealed::Plain(text.to_string()));
    assert!(
        vault()
            .open::<Value>(&row(1), For::Class, &Sealed::Plain(text.to_string()))
            .is_err()
    );

    for (vault, whom) in [
        (&plain, For::Class),
        (vault(), For::Class),
        (vault(), For::Teacher),
    ] {
        let sealed = vault.seal(&row(1), whom, &text).unwrap();
        assert_eq!(vault.open::<String>(&row(1), whom, &sealed).unwrap(), text);
        let Sealed::Locked(mut changed) = sealed else {
            continue;
        };
        assert!(
            vault
                .open::<String>(&row(2), whom, &Sealed::Locked(changed.clone()))
                .is_err()
        );
        let at = bytes.len() % changed.len();
        changed[at] ^= bytes.first().map_or(1, |byte| byte | 1);
        assert!(
            vault
                .open::<String>(&row(1), whom, &Sealed::Locked(changed))
                .is_err()
        );
    }
});
