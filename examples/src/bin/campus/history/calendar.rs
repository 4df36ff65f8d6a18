//! How busy each minute of the past was, which version ran in it, and when the library was down.

use chrono::{DateTime, Datelike, Days, FixedOffset, NaiveDate, NaiveTime, TimeDelta, Timelike, Weekday};

use super::History;
use super::version::RELEASE_DAYS;

const DAYS: usize = 14;
const RELEASE_TIME: NaiveTime = NaiveTime::from_hms_opt(10, 20, 0).expect("20 past 10 exists");
const OUTAGE_NOT_BEFORE_DAY: i64 = 7;
const OUTAGE_HOURS: std::ops::Range<f64> = 14.0..15.5;
const WEEKEND: f64 = 0.3;
const NIGHT: f64 = 0.05;
/// When people come besides: hour, how many, and for how many hours to either side.
const PEAKS: [(f64, f64, f64); 4] = [(9.5, 0.7, 1.5), (12.5, 1.2, 0.9), (16.0, 0.7, 1.8), (20.5, 0.3, 1.5)];

pub struct Calendar {
    start: DateTime<FixedOffset>,
    /// Unix microseconds.
    releases: [i64; RELEASE_DAYS.len()],
    outage_day: NaiveDate,
    requests_per_busyness: f64,
}

impl Calendar {
    pub const MINUTES: usize = DAYS * 24 * 60;
    pub const MINUTE_US: i64 = 60_000_000;

    pub fn until(end: DateTime<FixedOffset>) -> Self {
        let start = end - Days::new(DAYS as u64);
        let first_day = start.date_naive();
        let day = |n: i64| first_day + TimeDelta::days(n);
        let release = |n| day(n).and_time(RELEASE_TIME) - TimeDelta::seconds(start.offset().local_minus_utc().into());
        let releases = RELEASE_DAYS.map(|n| release(n).and_utc().timestamp_micros());
        let outage_day = (OUTAGE_NOT_BEFORE_DAY..).map(day).find(|day| !is_weekend(*day)).unwrap_or(first_day);
        let mut calendar = Calendar { start, releases, outage_day, requests_per_busyness: 1.0 };
        let busyness: f64 = (0..Self::MINUTES).map(|minute| calendar.expected_requests(minute)).sum();
        calendar.requests_per_busyness = History::REQUESTS as f64 / busyness;
        calendar
    }

    /// The mean number of requests in a minute.
    pub fn expected_requests(&self, minute: usize) -> f64 {
        busyness(self.local(self.start_of(minute))) * self.requests_per_busyness
    }

    /// When a minute begins, Unix microseconds.
    pub fn start_of(&self, minute: usize) -> i64 {
        self.start.timestamp_micros() + minute as i64 * Self::MINUTE_US
    }

    /// The index of the version that ran at `moment`.
    pub fn release_at(&self, moment: i64) -> usize {
        self.releases.iter().rposition(|&release| release <= moment).unwrap_or(0)
    }

    pub fn library_is_down(&self, moment: i64) -> bool {
        let local = self.local(moment);
        local.date_naive() == self.outage_day && OUTAGE_HOURS.contains(&hour(local))
    }

    fn local(&self, moment: i64) -> DateTime<FixedOffset> {
        self.start + TimeDelta::microseconds(moment - self.start.timestamp_micros())
    }
}

fn busyness(local: DateTime<FixedOffset>) -> f64 {
    let of_peak = |(peak, height, width): (f64, f64, f64)| height * (-((hour(local) - peak) / width).powi(2)).exp();
    let of_day = NIGHT + PEAKS.into_iter().map(of_peak).sum::<f64>();
    if is_weekend(local.date_naive()) { of_day * WEEKEND } else { of_day }
}

fn hour(local: DateTime<FixedOffset>) -> f64 {
    f64::from(local.num_seconds_from_midnight()) / 3_600.0
}

fn is_weekend(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}
