//! The lock of a class file, written by anybody: it opens or is refused, and asks for no absurd memory.
#![no_main]

use juntos::domain::Secret;
use juntos::vault::{Lock, RecoveryCode};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(lock) = serde_json::from_slice::<Lock>(bytes) else {
        return;
    };
    let written = serde_json::to_string(&lock).unwrap();
    assert_eq!(serde_json::from_str::<Lock>(&written).unwrap(), lock);
    assert!(lock.open([7; 16], &Secret::of("cuatro palabras")).is_err());
    let code = RecoveryCode::new().unwrap();
    assert!(lock.open_with_recovery([7; 16], &code).is_err());
});
