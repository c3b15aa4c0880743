//! A key in a place of its own, which the system is asked to keep out of its swap file.

use std::mem::ManuallyDrop;

use zeroize::Zeroizing;

/// A key of 256 bits: it does not move about, and is wiped when it goes.
pub(crate) struct Key(Box<Zeroizing<[u8; 32]>>);

impl Key {
    /// The place is kept in memory before the key comes into it.
    pub(super) fn of(bytes: &[u8; 32]) -> Self {
        let mut place = Box::new(Zeroizing::new([0; 32]));
        keep_in_memory(&*place);
        place.copy_from_slice(bytes);
        Self(place)
    }

    pub(crate) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl Clone for Key {
    fn clone(&self) -> Self {
        Self::of(self.bytes())
    }
}

/// Asks the system not to write these bytes to its swap file. Where it refuses, or has no more room for such pages, all
/// goes on without. The page is never let go: another key may lie on it.
pub(super) fn keep_in_memory<T>(secret: &T) {
    if let Ok(lock) = region::lock(std::ptr::from_ref(secret), size_of::<T>()) {
        let _ = ManuallyDrop::new(lock);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the system says of the memory around an address: the flags of its mapping.
    #[cfg(target_os = "linux")]
    fn is_locked(at: usize) -> bool {
        let maps = std::fs::read_to_string("/proc/self/smaps").unwrap();
        let mut inside = false;
        for line in maps.lines() {
            let range = line
                .split_once(' ')
                .and_then(|(range, _)| range.split_once('-'));
            let range = range.and_then(|(from, to)| {
                let from = usize::from_str_radix(from, 16).ok()?;
                Some(from..usize::from_str_radix(to, 16).ok()?)
            });
            if let Some(range) = range {
                inside = range.contains(&at);
            } else if let Some(flags) = line.strip_prefix("VmFlags:").filter(|_| inside) {
                return flags.split_whitespace().any(|flag| flag == "lo");
            }
        }
        false
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_key_lies_in_memory_that_is_not_written_to_the_swap_file() {
        let probe = Box::new([0_u8; 64]);
        if region::lock(probe.as_ptr(), 64).is_err() {
            eprintln!("this system locks no memory");
            return;
        }
        let key = Key::of(&[7; 32]);
        let at = std::ptr::from_ref(key.bytes()).addr();
        assert!(is_locked(at));
        let copy = key.clone();
        assert!(is_locked(std::ptr::from_ref(copy.bytes()).addr()));
        assert_eq!(copy.bytes(), &[7; 32]);
    }
}
