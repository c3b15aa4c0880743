//! The tables of a school's list, each written by anybody: their records are sound.
//! A line `--- name` stands before each table.
#![no_main]

mod reading;

use juntos::import::Bundle;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let mut files: Vec<(String, Vec<u8>)> = Vec::new();
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        match (line.strip_prefix(b"--- "), files.last_mut()) {
            (Some(name), _) => {
                let name = String::from_utf8_lossy(name).trim().to_owned();
                files.push((name, Vec::new()));
            }
            (None, Some((_, table))) => table.extend_from_slice(line),
            (None, None) => {}
        }
    }
    let files: Vec<(&str, &[u8])> = files
        .iter()
        .map(|(name, table)| (name.as_str(), table.as_slice()))
        .collect();
    reading::reads(Bundle::of(&files));
});
