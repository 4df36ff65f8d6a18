//! A past for the dashboard to show: 14 days of invented requests over five versions, two of which made a route slower.

mod answer;
mod calendar;
mod version;

use std::net::IpAddr;
use std::time::Duration;

use chrono::{DateTime, FixedOffset};
use fastrand::Rng;
use fmd_core::endpoint::EndpointKey;
use fmd_core::measurement::{Exchange, Outcome};

use self::calendar::Calendar;
pub use self::version::VERSIONS;
use crate::campus::RosterQueries;
use crate::visitor::{ADDRESSES, Errand, Visitor};

/// A request that might have been; what [`fmd_core::measurement::Measurement`] wants to know of it.
#[derive(Debug, Clone, PartialEq)]
pub struct PastRequest {
    pub endpoint: EndpointKey,
    pub errand: Errand,
    /// How `/roster` asked the database by then.
    pub roster_queries: RosterQueries,
    /// How many times longer the errand takes than in the first version.
    pub slowdown: f64,
    /// The commit that answered: one of [`VERSIONS`].
    pub version: &'static str,
    /// When it began, Unix microseconds.
    pub began: i64,
    /// To the response head.
    pub head: Duration,
    /// To the last byte of the body, or to the end of a request that was broken off.
    pub duration: Duration,
    pub status: Option<u16>,
    pub outcome: Outcome,
    pub exchange: Exchange,
    /// Bytes of the body.
    pub bytes: u64,
    pub ip: IpAddr,
    pub user: Option<&'static str>,
}

/// The requests of the past in the order in which they began.
pub struct History {
    calendar: Calendar,
    rng: Rng,
    /// The next minute to fill.
    minute: usize,
    /// The rest of the minute before, latest first.
    pending: Vec<PastRequest>,
}

impl History {
    /// How many requests it holds, give or take a percent.
    pub const REQUESTS: usize = 300_000;

    /// The 14 days before `end`, whose offset tells what time of day it is; the same `end` gives the same past.
    pub fn until(end: DateTime<FixedOffset>) -> Self {
        History { calendar: Calendar::until(end), rng: Rng::with_seed(1_815), minute: 0, pending: Vec::new() }
    }

    fn fill_minute(&mut self) {
        let requests = poisson(self.calendar.expected_requests(self.minute), &mut self.rng);
        let mut moments: Vec<i64> =
            (0..requests).map(|_| self.calendar.start_of(self.minute) + self.rng.i64(0..Calendar::MINUTE_US)).collect();
        moments.sort_unstable_by(|one, other| other.cmp(one));
        self.pending = moments.into_iter().map(|began| self.invent(began)).collect();
    }

    fn invent(&mut self, began: i64) -> PastRequest {
        let visitor = Visitor::draw(&mut self.rng);
        let release = self.calendar.release_at(began);
        let library_down = self.calendar.library_is_down(began);
        let answer = answer::to(visitor.errand, release, library_down, &mut self.rng);
        PastRequest {
            endpoint: answer::endpoint(visitor.errand),
            errand: visitor.errand,
            roster_queries: version::roster_queries(release),
            slowdown: version::slowdown(visitor.errand, release),
            version: VERSIONS[release],
            began,
            head: answer.head,
            duration: answer.duration,
            status: answer.status,
            outcome: answer.outcome,
            exchange: answer.exchange,
            bytes: answer.bytes,
            ip: ADDRESSES[visitor.address].into(),
            user: visitor.user,
        }
    }
}

impl Iterator for History {
    type Item = PastRequest;

    fn next(&mut self) -> Option<PastRequest> {
        while self.pending.is_empty() && self.minute < Calendar::MINUTES {
            self.fill_minute();
            self.minute += 1;
        }
        self.pending.pop()
    }
}

/// A draw from the Poisson distribution, by Knuth's multiplication; for means well below 700.
fn poisson(mean: f64, rng: &mut Rng) -> usize {
    let limit = (-mean).exp();
    let mut product = rng.f64();
    let mut draws = 0;
    while product > limit {
        product *= rng.f64();
        draws += 1;
    }
    draws
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;
    use std::sync::LazyLock;

    use chrono::{Datelike, Days, Timelike, Weekday};

    use super::*;

    const END: &str = "2026-03-20T15:30:00+01:00";

    static PAST: LazyLock<Vec<PastRequest>> = LazyLock::new(|| History::until(end()).collect());

    fn end() -> DateTime<FixedOffset> {
        END.parse().unwrap()
    }

    fn local(request: &PastRequest) -> DateTime<FixedOffset> {
        DateTime::from_timestamp_micros(request.began).unwrap().with_timezone(end().offset())
    }

    fn median_ms(pattern: &str, release: usize) -> f64 {
        let answered = |r: &&PastRequest| {
            &*r.endpoint.pattern == pattern && r.version == VERSIONS[release] && r.outcome == Outcome::Completed
        };
        let mut durations: Vec<Duration> = PAST.iter().filter(answered).map(|r| r.duration).collect();
        durations.sort_unstable();
        durations[durations.len() / 2].as_secs_f64() * 1e3
    }

    #[test]
    fn the_requests_come_in_the_order_in_which_they_began() {
        assert!(PAST.is_sorted_by_key(|request| request.began));
    }

    #[test]
    fn they_fill_the_14_days_before_the_end() {
        let start = end().checked_sub_days(Days::new(14)).unwrap();
        assert!(PAST.iter().all(|request| local(request) >= start && local(request) < end()));
        let days: HashSet<_> = PAST.iter().map(|request| local(request).date_naive()).collect();
        assert_eq!(days.len(), 15, "two of them are halves");
    }

    #[test]
    fn there_are_as_many_as_promised() {
        assert!(PAST.len().abs_diff(History::REQUESTS) < History::REQUESTS / 100, "{} requests", PAST.len());
    }

    #[test]
    fn the_same_end_gives_the_same_past() {
        assert!(History::until(end()).take(20_000).eq(PAST[..20_000].iter().cloned()));
    }

    #[test]
    fn five_versions_follow_each_other() {
        let mut versions: Vec<&str> = PAST.iter().map(|request| request.version).collect();
        versions.dedup();
        assert_eq!(versions, VERSIONS);
        assert!(VERSIONS.iter().all(|v| v.len() == 40 && v.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))));
    }

    #[test]
    fn the_fourth_version_made_the_roster_slower() {
        assert!(median_ms("/roster", 3) >= 2.0 * median_ms("/roster", 2));
        assert!(median_ms("/roster", 4) >= 2.0 * median_ms("/roster", 2));
        assert!(median_ms("/roster", 2) < 1.2 * median_ms("/roster", 0));
    }

    #[test]
    fn the_fifth_version_made_the_report_slower() {
        assert!(median_ms("/report", 4) >= 1.4 * median_ms("/report", 3));
        assert!(median_ms("/report", 3) < 1.1 * median_ms("/report", 0));
        assert!(median_ms("/my_class", 4) < 1.1 * median_ms("/my_class", 0));
    }

    #[test]
    fn weekends_and_nights_are_quiet_and_lunch_is_busy() {
        let (weekend, week): (Vec<_>, Vec<_>) =
            PAST.iter().partition(|r| matches!(local(r).weekday(), Weekday::Sat | Weekday::Sun));
        assert!(weekend.len() as f64 / 4.0 < 0.5 * week.len() as f64 / 10.0);
        let at = |hour: u32| week.iter().filter(|r| local(r).hour() == hour).count();
        assert!(at(3) * 5 < at(10));
        assert!(at(12) > at(10) && at(12) > at(15));
    }

    #[test]
    fn the_library_failed_on_one_day_only() {
        let failed = PAST.iter().filter(|request| request.status == Some(502));
        let days: Vec<_> = failed.map(|request| local(request).date_naive()).collect();
        assert!(days.len() > 50, "{} failures", days.len());
        assert!(days.iter().all(|day| *day == days[0]));
    }

    #[test]
    fn requests_end_in_every_way() {
        let outcomes: HashSet<Outcome> = PAST.iter().map(|request| request.outcome).collect();
        assert_eq!(outcomes.len(), 4);
        let statuses: HashSet<_> = PAST.iter().map(|request| request.status).collect();
        for status in [None, Some(200), Some(201), Some(400), Some(404), Some(500), Some(502)] {
            assert!(statuses.contains(&status), "no {status:?}");
        }
        assert!(PAST.iter().all(|request| request.head <= request.duration));
    }

    #[test]
    fn some_requests_take_far_longer_than_the_others() {
        let long = 5.0 * median_ms("/my_class", 0);
        let my_class = PAST.iter().filter(|request| &*request.endpoint.pattern == "/my_class");
        let durations: Vec<f64> = my_class.map(|request| request.duration.as_secs_f64() * 1e3).collect();
        let one_in = durations.len() / durations.iter().filter(|&&ms| ms > long).count();
        assert!((100..200).contains(&one_in), "one in {one_in}");
    }
}
