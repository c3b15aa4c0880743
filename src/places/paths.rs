//! What a path says of where it leads.

use std::path::{Path, PathBuf};

/// `~/…` as a shell would read it.
pub fn at_home(path: &Path) -> PathBuf {
    let home = etcetera::home_dir().ok();
    let below = path
        .strip_prefix("~")
        .ok()
        .zip(home)
        .map(|(below, home)| home.join(below));
    below.unwrap_or_else(|| path.to_owned())
}

/// Is this folder one that a cloud service copies to and fro?
pub fn is_synced(path: &Path) -> bool {
    let synced = [
        "Dropbox",
        "OneDrive",
        "Google Drive",
        "GoogleDrive",
        "iCloud",
        "Nextcloud",
    ];
    path.components().any(|part| {
        synced
            .iter()
            .any(|name| part.as_os_str().to_string_lossy().starts_with(name))
    })
}

/// Is it on a network drive?
#[cfg(target_os = "linux")]
pub fn is_on_network(path: &Path) -> bool {
    const NETWORK: [u64; 6] = [
        0x6969,
        0x517b,
        0xff53_4d42,
        0xfe53_4d42,
        0x0102_1997,
        0x6573_5546,
    ];
    rustix::fs::statfs(path).is_ok_and(|stat| {
        NETWORK.contains(&(u64::from_ne_bytes(stat.f_type.to_ne_bytes()) & 0xffff_ffff))
    })
}

/// Is it on a network drive? Not known here.
#[cfg(not(target_os = "linux"))]
pub fn is_on_network(_: &Path) -> bool {
    false
}
