//! A zip, written by anybody: what is in it is read, or it is refused.
#![no_main]

mod reading;

use std::cell::LazyCell;
use std::fs;

use juntos::import::Bundle;
use libfuzzer_sys::fuzz_target;
use tempfile::TempDir;

thread_local! {
    static FOLDER: LazyCell<TempDir> = LazyCell::new(|| tempfile::tempdir().unwrap());
}

fuzz_target!(|bytes: &[u8]| {
    let path = FOLDER.with(|folder| folder.path().join("list.zip"));
    fs::write(&path, bytes).unwrap();
    if let Ok(bundle) = Bundle::open(&path) {
        reading::reads(bundle);
    }
});
