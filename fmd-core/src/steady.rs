//! Whether the system's clock goes as time does. What is let go of for its age must not go because somebody has set the clock.

use std::time::{Duration, Instant};

/// How far apart clock and time may be from one look to the next, microseconds: more is no drift.
const STEP: i64 = 60_000_000;
/// How long a clock that was set is doubted: it may be set back.
const DOUBTED_FOR: Duration = Duration::from_secs(3_600);

/// What the clock told when it was last looked at.
#[derive(Debug)]
pub(crate) struct Steady {
    last: (Instant, i64),
    stepped: Option<Instant>,
}

impl Steady {
    /// At the moment `at` the clock tells `now` (Unix microseconds).
    pub(crate) fn new(at: Instant, now: i64) -> Self {
        Steady { last: (at, now), stepped: None }
    }

    /// Whether what the clock tells now may be believed. To be asked every few seconds.
    pub(crate) fn believes(&mut self, at: Instant, now: i64) -> bool {
        let passed = i64::try_from(at.duration_since(self.last.0).as_micros()).unwrap_or(i64::MAX);
        let told = now.saturating_sub(self.last.1);
        if told.saturating_sub(passed).saturating_abs() > STEP {
            log::warn!("fmd: the system's clock was set: nothing is let go of for its age within the next hour");
            self.stepped = Some(at);
        }
        self.last = (at, now);
        self.stepped.is_none_or(|stepped| at.duration_since(stepped) >= DOUBTED_FOR)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_that_was_set_is_doubted_for_an_hour_and_one_that_drifts_is_not() {
        let start = Instant::now();
        let mut steady = Steady::new(start, 0);
        let mut tells =
            |second: u64, clock: i64| steady.believes(start + Duration::from_secs(second), clock * 1_000_000);
        assert!(tells(2, 2) && tells(4, 5) && tells(600, 640), "a drift");
        assert!(!tells(602, 642 + 86_400), "a day forward");
        assert!(!tells(1_800, 1_840 + 86_400));
        assert!(!tells(2_000, 2_040), "back again");
        assert!(!tells(5_000, 5_040));
        assert!(tells(5_600, 5_640));
    }
}
