//! A home of one's own: on every system, nothing of whoever runs the tests is read or written.
#![allow(
    missing_docs,
    unreachable_pub,
    clippy::allow_attributes,
    reason = "each test file uses a part"
)]

/// What names a person's folders, here or elsewhere.
pub const NAMES: [&str; 5] = [
    "HOME",
    "XDG_DATA_HOME",
    "USERPROFILE",
    "APPDATA",
    "LOCALAPPDATA",
];
