//! Local days and hours, made from moments when they are asked for.

use chrono::{DateTime, Days, LocalResult, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeZone, Timelike};
use chrono_tz::Tz;

/// How far past a local midnight that a clock change skips the day's first moment is looked for, in seconds.
const LONGEST_GAP: i64 = 4 * 3_600;
const QUARTER: i64 = 900;

/// The days and hours of one time zone. All moments are Unix seconds.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Calendar(Tz);

/// One local day: most have 24 hours, those of a clock change 23 or 25.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Day {
    pub(crate) date: NaiveDate,
    /// Its first moment.
    pub(crate) from: i64,
    /// The first moment after it.
    pub(crate) to: i64,
}

impl Calendar {
    pub(crate) fn new(zone: Tz) -> Self {
        Calendar(zone)
    }

    fn local(self, at: i64) -> DateTime<Tz> {
        let utc = DateTime::from_timestamp(at, 0).unwrap_or(DateTime::UNIX_EPOCH);
        utc.with_timezone(&self.0)
    }

    /// The date at a moment.
    pub(crate) fn date(self, at: i64) -> NaiveDate {
        self.local(at).date_naive()
    }

    /// What the wall clock shows at a moment.
    pub(crate) fn wall(self, at: i64) -> NaiveDateTime {
        self.local(at).naive_local()
    }

    /// The first moment at which the wall clock shows `wall`; `None` where it never does.
    pub(crate) fn moment(self, wall: NaiveDateTime) -> Option<i64> {
        self.0.from_local_datetime(&wall).earliest().map(|at| at.timestamp())
    }

    /// The hour that the wall clock shows, 0 to 23.
    pub(crate) fn hour(self, at: i64) -> usize {
        self.local(at).hour() as usize
    }

    /// The first moment of a date. Where clocks skip midnight that is the moment to which they jump.
    pub(crate) fn start(self, date: NaiveDate) -> i64 {
        let midnight = date.and_time(NaiveTime::MIN);
        match self.0.from_local_datetime(&midnight) {
            LocalResult::Single(at) | LocalResult::Ambiguous(at, _) => at.timestamp(),
            LocalResult::None => {
                let near = midnight.and_utc().timestamp() - i64::from(self.offset(midnight.and_utc().timestamp()));
                let first = (near - LONGEST_GAP) / QUARTER;
                (first..first + 2 * LONGEST_GAP / QUARTER)
                    .map(|quarter| quarter * QUARTER)
                    .find(|&at| self.date(at) >= date)
                    .unwrap_or(near)
            }
        }
    }

    fn offset(self, at: i64) -> i32 {
        self.local(at).offset().fix().local_minus_utc()
    }

    /// The days that `from..to` touches, in order.
    pub(crate) fn days(self, from: i64, to: i64) -> Vec<Day> {
        let mut days = Vec::new();
        let mut date = self.date(from);
        let last = self.date(to - 1);
        while date <= last {
            let Some(next) = date.checked_add_days(Days::new(1)) else { break };
            let day = Day { date, from: self.start(date), to: self.start(next) };
            // Where a zone moved over the date line a whole date is missing.
            days.extend((day.from < day.to).then_some(day));
            date = next;
        }
        days
    }

    /// The widest stretch of rollups that never lies in two local hours anywhere in `from..to`: zones exist that differ from UTC by half
    /// or quarter hours.
    pub(crate) fn aligned(self, from: i64, to: i64) -> i64 {
        const STRETCHES: [i64; 3] = [3_600, 600, 60];
        let offsets: Vec<i64> = (0..=8).map(|n| i64::from(self.offset(from + (to - from) / 8 * n))).collect();
        let fits = |stretch: &i64| offsets.iter().all(|offset| offset % stretch == 0);
        STRETCHES.into_iter().find(fits).unwrap_or(STRETCHES[2])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_day_of_a_clock_change_has_23_or_25_hours() {
        let calendar = Calendar::new(chrono_tz::Europe::Amsterdam);
        let hours = |text: &str| {
            let from = calendar.start(date(text));
            let day = calendar.days(from, from + 1)[0];
            assert_eq!(day.from, from);
            (day.to - day.from) / 3_600
        };
        assert_eq!((hours("2026-03-28"), hours("2026-03-29"), hours("2026-10-25")), (24, 23, 25));
    }

    #[test]
    fn the_repeated_hour_is_read_twice_from_the_clock() {
        let calendar = Calendar::new(chrono_tz::Europe::Amsterdam);
        let midnight = calendar.start(date("2026-10-25"));
        let hours: Vec<usize> = (0..5).map(|n| calendar.hour(midnight + n * 3_600)).collect();
        assert_eq!(hours, [0, 1, 2, 2, 3]);
    }

    #[test]
    fn a_day_whose_midnight_is_skipped_begins_where_the_clock_jumps_to() {
        // In Cairo clocks went from 23:59:59 to 01:00:00 at the end of 27 April 2023.
        let calendar = Calendar::new(chrono_tz::Africa::Cairo);
        let start = calendar.start(date("2023-04-28"));
        assert_eq!((calendar.date(start), calendar.hour(start)), (date("2023-04-28"), 1));
        assert_eq!(calendar.date(start - 1), date("2023-04-27"));
    }

    #[test]
    fn days_follow_each_other_without_gap_all_over_the_world() {
        let zones =
            [chrono_tz::Asia::Kathmandu, chrono_tz::America::St_Johns, chrono_tz::Pacific::Apia, chrono_tz::UTC];
        for zone in zones {
            let calendar = Calendar::new(zone);
            let days = calendar.days(1_700_000_000, 1_700_000_000 + 400 * 86_400);
            assert!(days.len() >= 400, "{zone}: {}", days.len());
            assert!(days.windows(2).all(|pair| pair[0].to == pair[1].from), "{zone}");
        }
    }

    #[test]
    fn stretches_are_as_wide_as_the_zone_allows() {
        let aligned = |zone| Calendar::new(zone).aligned(1_700_000_000, 1_700_086_400);
        assert_eq!(aligned(chrono_tz::Europe::Amsterdam), 3_600);
        assert_eq!(aligned(chrono_tz::Asia::Kolkata), 600);
        assert_eq!(aligned(chrono_tz::Asia::Kathmandu), 60);
    }
}
