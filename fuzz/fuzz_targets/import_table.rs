//! A table of any system, written by anybody: its records are sound or it is refused.
#![no_main]

mod reading;

use juntos::import::Bundle;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| reading::reads(Bundle::of(&[("table.csv", bytes)])));
