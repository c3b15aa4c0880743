//! What is remembered between two starts, written by anybody: read, or as if nothing were.
#![no_main]

use std::cell::LazyCell;
use std::fs;

use juntos::places::Places;
use libfuzzer_sys::fuzz_target;
use tempfile::TempDir;

thread_local! {
    static HOME: LazyCell<TempDir> = LazyCell::new(|| tempfile::tempdir().unwrap());
}

fuzz_target!(|bytes: &[u8]| {
    let folder = HOME.with(|home| home.path().to_owned());
    fs::write(folder.join("state.json"), bytes).unwrap();
    let places = Places::below(folder);
    let remembered = places.remembered();
    fs::remove_file(places.sample().with_file_name("state.json")).unwrap();
    places.remember(&remembered);
    assert_eq!(places.remembered(), remembered);
});
