//! How many outliers of one endpoint are kept: a burst of them, and then some from time to time, so that no endpoint drives out what is
//! kept of the others.

use std::time::{Duration, Instant};

/// Most that are kept at once.
const BURST: u32 = 50;
/// One more is kept after so long.
const ONE_EVERY: Duration = Duration::from_secs(2);

/// The room for one endpoint's outliers.
#[derive(Debug)]
pub(crate) struct Room {
    left: u32,
    filled: Instant,
}

impl Room {
    /// All of it, at `now`.
    pub(crate) fn new(now: Instant) -> Self {
        Room { left: BURST, filled: now }
    }

    /// Takes room for one more, if there is any at `now`.
    pub(crate) fn take(&mut self, now: Instant) -> bool {
        let passed = now.saturating_duration_since(self.filled);
        let more = u32::try_from(passed.as_millis() / ONE_EVERY.as_millis()).unwrap_or(BURST).min(BURST);
        if more > 0 {
            self.left = (self.left + more).min(BURST);
            self.filled = now;
        }
        self.left.checked_sub(1).map(|left| self.left = left).is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_burst_is_kept_and_then_one_every_two_seconds() {
        let now = Instant::now();
        let mut room = Room::new(now);
        assert_eq!((0..1_000).filter(|_| room.take(now)).count(), BURST as usize);
        let minute = (0..600).filter(|n| room.take(now + Duration::from_millis(100 * n))).count();
        assert!((28..=30).contains(&minute), "{minute}");
        assert_eq!((0..1_000).filter(|_| room.take(now + Duration::from_secs(1_000))).count(), BURST as usize);
    }
}
