//! Dates for what was timed on the monotonic clock.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::measurement::{Began, Moment};

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
    moment: Moment,
    micros: i64,
}

impl Clock {
    pub(crate) fn now() -> Self {
        Clock { moment: Moment::now(), micros: now_micros() }
    }

    /// Unix microseconds of the moment at which the clocks were paired.
    pub(crate) fn micros(&self) -> i64 {
        self.micros
    }

    /// Unix microseconds of when a request began.
    pub(crate) fn date(&self, began: Began) -> i64 {
        let micros = |time: Duration| i64::try_from(time.as_micros()).unwrap_or(i64::MAX);
        match began {
            Began::UnixMicros(micros) => micros,
            // One of the two is nothing: it began before the clocks were paired, or after.
            Began::Moment(moment) => {
                let (ago, ahead) = (self.moment.since(moment), moment.since(self.moment));
                self.micros.saturating_sub(micros(ago)).saturating_add(micros(ahead))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_gets_the_date_that_lies_as_far_back() {
        Moment::prepare();
        let began = std::time::Instant::now();
        let before = Began::Moment(Moment::now());
        std::thread::sleep(Duration::from_millis(30));
        let clock = Clock::now();
        let after = Began::Moment(Moment::now());
        // However long the thread stood still.
        let most = 2 * began.elapsed().as_micros() as i64;
        let (ago, ahead) = (clock.micros - clock.date(before), clock.date(after) - clock.micros);
        assert!((29_000..most).contains(&ago), "{ago} of {most}");
        assert!((0..most).contains(&ahead), "{ahead} of {most}");
    }
}
