//! Hours in which nobody is told anything.

use chrono::Timelike;

use crate::calendar::Calendar;
use crate::config::{Config, Hours};

/// The hours, by the clock of a zone.
#[derive(Debug, Clone, Copy)]
pub(super) struct Quiet {
    hours: Option<Hours>,
    calendar: Calendar,
}

impl Quiet {
    pub(super) fn of(config: &Config) -> Self {
        Quiet { hours: config.alert_quiet(), calendar: Calendar::new(config.timezone()) }
    }

    /// Whether `at` (Unix microseconds) is in them.
    pub(super) fn holds(&self, at: i64) -> bool {
        let clock = self.calendar.wall(at.div_euclid(1_000_000));
        self.hours.is_some_and(|hours| hours.contains(clock.hour() * 60 + clock.minute()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clock_is_that_of_the_zone() {
        let config = Config::builder().alert_quiet("22:00-07:00").timezone("Europe/Amsterdam").build().unwrap();
        let quiet = Quiet::of(&config);
        // 1 July 2026, by UTC; Amsterdam is two hours ahead.
        let at = |hour: i64, minute: i64| quiet.holds((1_782_864_000 + hour * 3_600 + minute * 60) * 1_000_000);
        assert_eq!([at(19, 59), at(20, 0), at(4, 59), at(5, 0)], [false, true, true, false]);
    }
}
