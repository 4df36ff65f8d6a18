//! Whether the system's clock goes as time does. What is let go of for its age must not go because somebody has set the clock, or because a host has
//! come up with a wrong one.

use std::time::{Duration, Instant};

/// How far apart clock and time may be from one look to the next, microseconds: more is no drift.
const STEP: i64 = 60_000_000;
/// How long a clock that was set is doubted: it may be set back.
const DOUBTED_FOR: Duration = Duration::from_secs(3_600);

/// How far ahead of what was last written a clock may lie without doubt, microseconds.
const AHEAD: i64 = 86_400_000_000;

/// What the clock told when it was last looked at.
#[derive(Debug)]
pub(crate) struct Steady {
    last: (Instant, i64),
    /// Since when it is doubted.
    doubted: Option<Instant>,
    /// Whether it was compared with what others wrote since this process lets go of anything.
    compared: bool,
}

impl Steady {
    /// At the moment `at` the clock tells `now` (Unix microseconds).
    pub(crate) fn new(at: Instant, now: i64) -> Self {
        Steady { last: (at, now), doubted: None, compared: false }
    }

    /// Whether what the clock tells now may be believed. To be asked every few seconds.
    pub(crate) fn believes(&mut self, at: Instant, now: i64) -> bool {
        let passed = i64::try_from(at.duration_since(self.last.0).as_micros()).unwrap_or(i64::MAX);
        let told = now.saturating_sub(self.last.1);
        if told.saturating_sub(passed).saturating_abs() > STEP {
            log::warn!("fmd: the system's clock was set: nothing is let go of for its age within the next hour");
            self.doubted = Some(at);
        }
        self.last = (at, now);
        self.is_believed(at)
    }

    /// Whether the clock, which tells `now` at the moment `at`, fits what is stored. It is looked at when it becomes this process's turn to let go of
    /// things (`its_turn`): `seen` tells when another one has last written something, by its clock.
    pub(crate) fn fits<E>(
        &mut self,
        its_turn: bool,
        at: Instant,
        now: i64,
        seen: impl FnOnce() -> Result<Option<i64>, E>,
    ) -> Result<bool, E> {
        if its_turn && !self.compared && seen()?.is_some_and(|seen| now.saturating_sub(seen) > AHEAD) {
            // Most often the service has just stood still for as long.
            log::info!(
                "fmd: nothing was written for more than a day, if the system's clock is right: nothing is let go of within the next hour"
            );
            self.doubted = Some(at);
        }
        self.compared = its_turn;
        Ok(self.is_believed(at))
    }

    fn is_believed(&self, at: Instant) -> bool {
        self.doubted.is_none_or(|doubted| at.duration_since(doubted) >= DOUBTED_FOR)
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

    #[test]
    fn a_clock_that_lies_far_ahead_of_what_others_wrote_is_doubted_for_an_hour_when_the_turn_comes() {
        const DAY: i64 = 86_400_000_000;
        let start = Instant::now();
        let mut steady = Steady::new(start, 10 * DAY);
        let mut fits = |second: u64, its_turn: bool, seen: Result<Option<i64>, ()>| {
            steady.fits(its_turn, start + Duration::from_secs(second), 10 * DAY, || seen)
        };
        assert_eq!(fits(0, false, Err(())), Ok(true), "nobody asks while others let go");
        assert_eq!(fits(2, true, Err(())), Err(()));
        assert_eq!(fits(4, true, Ok(Some(8 * DAY))), Ok(false));
        assert_eq!(fits(6, true, Err(())), Ok(false), "asked once a turn");
        assert_eq!(fits(3_603, true, Err(())), Ok(false));
        assert_eq!(fits(3_604, true, Err(())), Ok(true));
        assert_eq!(fits(4_000, false, Err(())), Ok(true));
        assert_eq!(fits(4_002, true, Ok(Some(8 * DAY))), Ok(false), "taken over again");
        for seen in [None, Some(9 * DAY), Some(12 * DAY)] {
            let mut steady = Steady::new(start, 10 * DAY);
            assert_eq!(steady.fits(true, start, 10 * DAY, || Ok::<_, ()>(seen)), Ok(true), "{seen:?}");
        }
    }
}
