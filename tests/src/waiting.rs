//! Waiting for what must happen, with a deadline.

use std::time::{Duration, Instant};

/// How long anything may take that is not itself about time. Generous, because the machine may be busy.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// Looks again and again until `look` finds something.
///
/// # Panics
/// When it has not within [`PATIENCE`].
pub fn wait_for<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let until = Instant::now() + PATIENCE;
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(Instant::now() < until, "waited {PATIENCE:?} in vain for this: {what}");
        std::thread::sleep(Duration::from_millis(10));
    }
}

/// Looks again and again until `is_so`.
///
/// # Panics
/// When it is not within [`PATIENCE`].
pub fn wait_until(what: &str, mut is_so: impl FnMut() -> bool) {
    wait_for(what, || is_so().then_some(()));
}
