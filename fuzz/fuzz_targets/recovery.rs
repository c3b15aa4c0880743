//! A recovery code as anybody may type it: refused, or read as the one it prints.
#![no_main]

use juntos::vault::RecoveryCode;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|typed: &str| {
    if let Some(code) = RecoveryCode::read(typed) {
        assert_eq!(RecoveryCode::read(&code.text()), Some(code));
    }
});
