//! Dates for what was timed on the monotonic clock.

use std::time::{Instant, SystemTime, UNIX_EPOCH};

use crate::measurement::Began;

/// The present, in Unix microseconds.
#[must_use]
pub fn now_micros() -> i64 {
    micros(SystemTime::now())
}

fn micros(time: SystemTime) -> i64 {
    match time.duration_since(UNIX_EPOCH) {
        Ok(after) => i64::try_from(after.as_micros()).unwrap_or(i64::MAX),
        Err(before) => i64::try_from(before.duration().as_micros()).map_or(i64::MIN, |micros| -micros),
    }
}

/// Pairs a moment of the monotonic clock with its date. Made anew before each round of the recorder, so that a system clock
/// that was set is followed within milliseconds.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Clock {
    instant: Instant,
    micros: i64,
}

impl Clock {
    pub(crate) fn now() -> Self {
        Clock { instant: Instant::now(), micros: now_micros() }
    }

    /// Unix microseconds of the moment at which the clocks were paired.
    pub(crate) fn micros(&self) -> i64 {
        self.micros
    }

    /// Unix microseconds of when a request began.
    pub(crate) fn date(&self, began: Began) -> i64 {
        match began {
            Began::UnixMicros(micros) => micros,
            Began::Instant(instant) => match self.instant.checked_duration_since(instant) {
                Some(ago) => self.micros - ago.as_micros() as i64,
                None => self.micros + (instant - self.instant).as_micros() as i64,
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn a_moment_gets_the_date_that_lies_as_far_back() {
        let clock = Clock::now();
        let began = Began::Instant(clock.instant - Duration::from_millis(1_500));
        assert_eq!(clock.date(began), clock.micros - 1_500_000);
        let later = Began::Instant(clock.instant + Duration::from_millis(2));
        assert_eq!(clock.date(later), clock.micros + 2_000);
    }
}
