//! When a custom graph gets its next point.

use std::fmt;
use std::time::Duration;

use chrono::{Datelike, NaiveDateTime, TimeDelta, Timelike};

use crate::calendar::Calendar;

/// The shortest time between two points.
const SHORTEST: Duration = Duration::from_secs(1);
/// How far ahead the next moment of a cron schedule is looked for.
const FARTHEST_DAYS: i64 = 366 * 9;

/// When a custom graph gets a point: regularly, or when the clock shows certain times.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Schedule(Kind);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Kind {
    /// At each multiple of so many seconds since 1970, so that all processes mean the same moments.
    Every(i64),
    Cron(Box<Cron>),
}

/// The times that a cron expression allows, a bit for each value.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Cron {
    text: String,
    seconds: u64,
    minutes: u64,
    hours: u64,
    days: u64,
    months: u64,
    weekdays: u64,
    /// Whether days of the month, and of the week, are limited: then either is enough, as in cron.
    any_day: (bool, bool),
}

/// Text that is no schedule.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BadSchedule {
    /// It does not have five or six fields.
    #[error(
        "`{0}` is no schedule: write `minute hour day month weekday`, or six fields with the second first, as in `0 30 7 * * mon-fri`"
    )]
    Fields(String),
    /// A field is not understood.
    #[error("`{field}` is no {name}: write `*`, a number from {low} to {high}, `a-b`, `*/n` or a list of them")]
    Field {
        /// What the field says.
        field: String,
        /// What it should be.
        name: &'static str,
        /// Its least value.
        low: u32,
        /// Its greatest value.
        high: u32,
    },
    /// No moment ever comes.
    #[error("`{0}` never comes: no month has such a day")]
    Never(String),
}

const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const WEEKDAYS: [&str; 7] = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

impl Schedule {
    /// A point every `interval`, at least a second; fractions of a second do not count.
    #[must_use]
    pub fn every(interval: Duration) -> Self {
        Schedule(Kind::Every(i64::try_from(interval.max(SHORTEST).as_secs()).unwrap_or(i64::MAX)))
    }

    /// A point when the clock of the configured time zone shows what `text` says: `minute hour day month weekday`, or with the second before
    /// them. Fields are `*`, numbers, ranges `1-5`, steps `*/15`, lists `1,15`, and names of months and weekdays.
    ///
    /// # Errors
    /// [`BadSchedule`] when the text is none.
    pub fn cron(text: &str) -> Result<Self, BadSchedule> {
        let fields: Vec<&str> = text.split_whitespace().collect();
        let fields: [&str; 6] = match fields.len() {
            5 => ["0", fields[0], fields[1], fields[2], fields[3], fields[4]],
            6 => [fields[0], fields[1], fields[2], fields[3], fields[4], fields[5]],
            _ => return Err(BadSchedule::Fields(text.to_owned())),
        };
        let weekdays = bits(fields[5], "weekday", 0, 7, &WEEKDAYS, 0)?;
        let cron = Cron {
            text: text.to_owned(),
            seconds: bits(fields[0], "second", 0, 59, &[], 0)?,
            minutes: bits(fields[1], "minute", 0, 59, &[], 0)?,
            hours: bits(fields[2], "hour", 0, 23, &[], 0)?,
            days: bits(fields[3], "day of the month", 1, 31, &[], 0)?,
            months: bits(fields[4], "month", 1, 12, &MONTHS, 1)?,
            // Sunday is 0 and 7.
            weekdays: (weekdays | weekdays >> 7) & 0x7f,
            any_day: (fields[3] == "*", fields[5] == "*"),
        };
        let start = NaiveDateTime::default();
        if cron.next(start).is_none() {
            return Err(BadSchedule::Never(text.to_owned()));
        }
        Ok(Schedule(Kind::Cron(Box::new(cron))))
    }

    /// The first moment after `now`, Unix seconds. Times that the clock skips do not come; those that it shows twice come once.
    pub(crate) fn next(&self, now: i64, calendar: Calendar) -> i64 {
        match &self.0 {
            Kind::Every(seconds) => (now.div_euclid(*seconds) + 1).saturating_mul(*seconds),
            Kind::Cron(cron) => {
                let mut wall = calendar.wall(now);
                // Each round finds a time of the wall clock that may not exist, or already have been.
                for _ in 0..1_000 {
                    let Some(next) = cron.next(wall) else { break };
                    match calendar.moment(next) {
                        Some(at) if at > now => return at,
                        _ => wall = next,
                    }
                }
                i64::MAX
            }
        }
    }
}

impl fmt::Display for Schedule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kind::Every(seconds) if seconds % 3_600 == 0 => write!(f, "every {} h", seconds / 3_600),
            Kind::Every(seconds) if seconds % 60 == 0 => write!(f, "every {} min", seconds / 60),
            Kind::Every(seconds) => write!(f, "every {seconds} s"),
            Kind::Cron(cron) => f.write_str(&cron.text),
        }
    }
}

fn bits(
    field: &str,
    name: &'static str,
    low: u32,
    high: u32,
    names: &[&str],
    first_name: u32,
) -> Result<u64, BadSchedule> {
    let bad = || BadSchedule::Field { field: field.to_owned(), name, low, high };
    let value = |text: &str| {
        let named = names.iter().position(|each| each.eq_ignore_ascii_case(text)).map(|n| n as u32 + first_name);
        let value = named.or_else(|| text.parse().ok()).ok_or_else(bad)?;
        if (low..=high).contains(&value) { Ok(value) } else { Err(bad()) }
    };
    let mut bits = 0;
    for part in field.split(',') {
        let (span, step) = match part.split_once('/') {
            Some((span, step)) => (span, step.parse().ok().filter(|step| *step > 0).ok_or_else(bad)?),
            None => (part, 1),
        };
        let (from, to) = match span.split_once('-') {
            _ if span == "*" => (low, high),
            Some((from, to)) => (value(from)?, value(to)?),
            None if part.contains('/') => (value(span)?, high),
            None => (value(span)?, value(span)?),
        };
        if from > to {
            return Err(bad());
        }
        for value in (from..=to).step_by(step as usize) {
            bits |= 1_u64 << value;
        }
    }
    Ok(bits)
}

impl Cron {
    fn allows_day(&self, at: NaiveDateTime) -> bool {
        let day = self.days >> at.day() & 1 == 1;
        let weekday = self.weekdays >> at.weekday().num_days_from_sunday() & 1 == 1;
        let of_week_or_month = match self.any_day {
            (true, _) => weekday,
            (false, true) => day,
            (false, false) => day || weekday,
        };
        self.months >> at.month() & 1 == 1 && of_week_or_month
    }

    /// The first time after `wall` that it allows, as the wall clock shows it.
    fn next(&self, wall: NaiveDateTime) -> Option<NaiveDateTime> {
        let mut at = wall.with_nanosecond(0)? + TimeDelta::seconds(1);
        let last = wall + TimeDelta::days(FARTHEST_DAYS);
        while at < last {
            if !self.allows_day(at) {
                at = at.date().succ_opt()?.and_hms_opt(0, 0, 0)?;
            } else if self.hours >> at.hour() & 1 == 0 {
                at = at.with_minute(0)?.with_second(0)? + TimeDelta::hours(1);
            } else if self.minutes >> at.minute() & 1 == 0 {
                at = at.with_second(0)? + TimeDelta::minutes(1);
            } else if self.seconds >> at.second() & 1 == 0 {
                at += TimeDelta::seconds(1);
            } else {
                return Some(at);
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn next(text: &str, now: &str) -> String {
        let calendar = Calendar::new(chrono_tz::Europe::Amsterdam);
        let now = chrono::DateTime::parse_from_rfc3339(now).unwrap().timestamp();
        let at = Schedule::cron(text).unwrap().next(now, calendar);
        let at = chrono::DateTime::from_timestamp(at, 0).unwrap();
        at.with_timezone(&chrono_tz::Europe::Amsterdam).to_rfc3339()
    }

    #[test]
    fn a_cron_schedule_comes_when_the_local_clock_shows_it() {
        assert_eq!(next("59 59 23 * * *", "2026-11-20T12:00:00+01:00"), "2026-11-20T23:59:59+01:00");
        assert_eq!(next("*/15 * * * *", "2026-11-20T12:15:00+01:00"), "2026-11-20T12:30:00+01:00");
        assert_eq!(next("30 7 * * mon-fri", "2026-11-20T12:00:00+01:00"), "2026-11-23T07:30:00+01:00");
        assert_eq!(next("0 0 1 jan,jul *", "2026-11-20T12:00:00+01:00"), "2027-01-01T00:00:00+01:00");
        assert_eq!(next("0 12 29 2 *", "2026-11-20T12:00:00+01:00"), "2028-02-29T12:00:00+01:00");
        assert_eq!(
            next("0 0 13 * 5", "2026-11-20T12:00:00+01:00"),
            "2026-11-27T00:00:00+01:00",
            "either day is enough"
        );
    }

    #[test]
    fn a_time_that_clocks_skip_does_not_come_and_one_shown_twice_comes_once() {
        assert_eq!(next("30 2 * * *", "2026-03-28T12:00:00+01:00"), "2026-03-30T02:30:00+02:00");
        assert_eq!(next("30 2 * * *", "2026-10-24T12:00:00+02:00"), "2026-10-25T02:30:00+02:00");
        assert_eq!(next("30 2 * * *", "2026-10-25T02:30:00+02:00"), "2026-10-26T02:30:00+01:00");
    }

    #[test]
    fn intervals_mean_the_same_moments_in_every_process() {
        let calendar = Calendar::new(chrono_tz::UTC);
        let every = Schedule::every(Duration::from_secs(600));
        assert_eq!((every.next(1_200, calendar), every.next(1_799, calendar)), (1_800, 1_800));
        assert_eq!(Schedule::every(Duration::from_millis(3)).next(5, calendar), 6);
        assert_eq!(
            [every.to_string(), Schedule::every(Duration::from_secs(45)).to_string()],
            ["every 10 min", "every 45 s"]
        );
    }

    #[test]
    fn nonsense_says_what_is_wrong() {
        for text in [
            "",
            "* * * *",
            "* * * * * * *",
            "60 * * * *",
            "* 24 * * *",
            "* * 0 * *",
            "* * * 13 *",
            "* * * * 8",
            "5-1 * * * *",
            "*/0 * * * *",
            "a * * * *",
            "1,,2 * * * *",
        ] {
            assert!(Schedule::cron(text).is_err(), "{text}");
        }
        assert!(matches!(Schedule::cron("0 0 31 2 *"), Err(BadSchedule::Never(_))));
    }
}
