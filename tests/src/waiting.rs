//! Waiting for what must happen, with a deadline.

use std::time::{Duration, Instant};

use crate::past::{HOUR, now};

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

/// Waits for the next hour where less than `span` is left of this one: for tests of what is told by the hour.
pub fn wait_for_an_hour_with(span: Duration) {
    let left = Duration::from_micros((HOUR - now() % HOUR).unsigned_abs());
    if left < span {
        std::thread::sleep(left);
    }
}
